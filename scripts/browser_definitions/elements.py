"""What the stub says in other words than WebIDL: generic collections, elements by tag name, JSON, CSS properties."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from classes import listed, python_name
from definitions import Platform

TAGS = {
    **{t: "HTMLHeadingElement" for t in ("h1", "h2", "h3", "h4", "h5", "h6")},
    **{t: f"HTML{t.capitalize()}Element" for t in ("audio", "body", "button", "canvas", "details", "dialog", "div")},
    **{t: f"HTML{t.capitalize()}Element" for t in ("embed", "form", "head", "input", "label", "link", "map", "menu")},
    **{t: f"HTML{t.capitalize()}Element" for t in ("meta", "meter", "object", "option", "output", "picture", "pre")},
    **{t: f"HTML{t.capitalize()}Element" for t in ("progress", "script", "select", "slot", "source", "span", "style")},
    **{t: f"HTML{t.capitalize()}Element" for t in ("table", "template", "time", "title", "track", "video")},
    **{"a": "HTMLAnchorElement", "img": "HTMLImageElement", "iframe": "HTMLIFrameElement", "li": "HTMLLIElement"},
    **{
        "ul": "HTMLUListElement",
        "ol": "HTMLOListElement",
        "p": "HTMLParagraphElement",
        "textarea": "HTMLTextAreaElement",
    },
    **{"tr": "HTMLTableRowElement", "td": "HTMLTableCellElement", "th": "HTMLTableCellElement"},
    **{"tbody": "HTMLTableSectionElement", "thead": "HTMLTableSectionElement", "fieldset": "HTMLFieldSetElement"},
}
COLLECTION = """
def __iter__(self) -> Iterator[_T]: ...
def __len__(self) -> _int: ...
def __getitem__(self, index: _int) -> _T: ...
def item(self, index: _int) -> _T | None: ...
def keys(self) -> Iterator[_int]: ...
def values(self) -> Iterator[_T]: ...
def entries(self) -> Iterator[tuple[_int, _T]]: ...
def forEach(self, callback: Callable[[_T, _int], Any] | Callable[[_T], Any] | Callable[[], Any]) -> None: ...
""".strip()
CONTEXTS = {
    "2d": "CanvasRenderingContext2D",
    "webgl": "WebGLRenderingContext",
    "webgl2": "WebGL2RenderingContext",
    "bitmaprenderer": "ImageBitmapRenderingContext",
}


def by_tag(name: str, parameters: str, result: str, fallback: str) -> list[str]:
    """Overloads of a method by the name of a tag."""
    lines = []
    for made in dict.fromkeys(TAGS.values()):
        tags = listed([tag for tag, found in TAGS.items() if found == made])
        lines += ["@overload", f"def {name}(self, {parameters.format(tags)}) -> {result.format(made)}: ..."]
    return [*lines, "@overload", f"def {name}(self, {parameters.format('str')}) -> {result.format(fallback)}: ..."]


def selections() -> str:
    """`querySelector` and `querySelectorAll`."""
    one = by_tag("querySelector", "selectors: {}", "{} | None", "Element")
    return "\n".join([*one, *by_tag("querySelectorAll", "selectors: {}", "NodeList[{}]", "Element")])


def listeners(names: dict[str, str]) -> str:
    """`addEventListener` and `removeEventListener`: what the handler gets, by the event's name."""
    lines = []
    for method in ("addEventListener", "removeEventListener"):
        more = "options: AddEventListenerOptions | EventListenerOptions | bool = ..."
        more += ", **more: Unpack[AddEventListenerOptions]"
        for event in sorted(set(names.values())):
            texts = listed([name for name, found in names.items() if found == event])
            lines.append("@overload")
            lines.append(f"def {method}(self, type: {texts}, callback: Callable[[{event}], Any], {more}) -> None: ...")
        lines += ["@overload", f"def {method}(self, type: str, callback: Callable[[], Any], {more}) -> None: ..."]
        lines += [
            "@overload",
            f"def {method}(self, type: str, callback: Callable[[Any], Any] | None, {more}) -> None: ...",
        ]
    return "\n".join(lines)


def styles(folder: Path) -> str:
    """CSS properties as attributes of a style."""
    found: dict[str, None] = {}
    css: Any = json.loads((folder / "node_modules/@webref/css/css.json").read_text("utf-8"))
    for entry in css["properties"]:
        for name in entry.get("styleDeclaration", ()):
            if python_name(name) and "-" not in name:
                found[python_name(name)] = None
    lines = [f"{name}: str" for name in sorted(found)]
    return "\n".join(
        [
            *lines,
            "def __getitem__(self, name: str) -> str: ...",
            "def __setitem__(self, name: str, value: str | None) -> None: ...",
        ]
    )


def written() -> dict[str, str]:
    """The members that `more.pyi` declares, by class."""
    found: dict[str, list[str]] = {}
    for line in (Path(__file__).parent / "more.pyi").read_text("utf-8").splitlines():
        if line.startswith("class "):
            name = line[6:].rstrip(":")
        else:
            found.setdefault(name, []).append(line.strip())
    return {name: "\n".join(lines) for name, lines in found.items()}


def elements(platform: Platform, events: dict[str, str], folder: Path) -> dict[str, str]:
    """Lines for the top of a class by its name; annotations by `Class.attribute`; `Class:generic` for generic ones."""
    contexts = []
    for name, made in CONTEXTS.items():
        contexts += [
            "@overload",
            f'def getContext(self, contextId: Literal["{name}"], options: Any = ...) -> {made} | None: ...',
        ]
    contexts += ["@overload", "def getContext(self, contextId: str, options: Any = ...) -> Any: ..."]
    create = by_tag("createElement", "tagName: {}, options: str | ElementCreationOptions = ...", "{}", "HTMLElement")
    closest = by_tag("closest", "selectors: {}", "{} | None", "Element")
    return {
        **written(),
        "NodeList:generic": "Generic[_T]",
        "NodeList": COLLECTION,
        "Document": "\n".join([*create, selections()]),
        "Element": "\n".join([*closest, selections()]),
        "DocumentFragment": selections(),
        "Node.childNodes": "NodeList[Node]",
        "EventTarget": listeners(events),
        "HTMLCanvasElement": "\n".join(contexts),
        "CSSStyleProperties": styles(folder),
        **dict.fromkeys(["HTMLElement.style", "SVGElement.style", "MathMLElement.style"], "CSSStyleProperties"),
        "Document.documentElement": "HTMLElement",
        "Document.body": "HTMLElement",
        "Document.head": "HTMLHeadElement",
        "Node.parentElement": "HTMLElement | None",
        "DOMException:base": "Exception",
    }
