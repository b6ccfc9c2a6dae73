"""What plotly.py knows of figures: the properties of its objects, read from the table that it is installed with.

A path names an object as that table does: `scatter`, `scatter.marker`, `layout`, `layout.xaxis`, `layout.annotation`.
Constants are judged, and changed, by plotly.py's own validators.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
from functools import cache
from typing import Any

from clientside.compiler.components import package_folder
from clientside.compiler.records import record

MODULES = ("plotly.graph_objects", "plotly.graph_objs")
SUBPLOTS = re.compile(r"(coloraxis|geo|legend|map|mapbox|polar|scene|smith|ternary|xaxis|yaxis)([2-9]|[1-9][0-9]+)\Z")
DEFAULT_TEMPLATE = "plotly"


@record(frozen=True)
class Property:
    """A property: `kind` is the name of plotly.py's validator without that word."""

    parent: str
    name: str
    kind: str
    params: dict[str, Any]

    __hash__ = object.__hash__

    @property
    def where(self) -> str:
        """How plotly.py's messages name it."""
        return f"the '{self.name}' property of {self.parent}"

    @property
    def path(self) -> str:
        """The path of the object that it holds (of an element, where it holds several)."""
        name = str(self.params.get("data_class_str", ""))
        if self.kind != "CompoundArray":
            match = SUBPLOTS.match(self.name) if self.parent == "layout" else None
            return f"{self.parent}.{match.group(1) if match else self.name}".lstrip(".")
        return f"{self.parent}.{name.lower()}".lstrip(".")


@cache
def table() -> dict[str, Any]:
    """plotly.py's table; empty where it is not installed (or too old to have one)."""
    folder = package_folder("plotly")
    file = folder / "validators" / "_validators.json" if folder is not None else None
    if file is None or not file.is_file():
        return {}
    found: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return found


@cache
def _by_parent() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for key in table():
        parent, _, name = key.rpartition(".")
        found.setdefault(parent, {})[name] = key
    return found


def names(path: str) -> list[str]:
    """The properties of an object."""
    return sorted(_by_parent().get(path, ()))


def trace_types() -> dict[str, str]:
    """The classes of traces, by type: `bar` is `Bar`."""
    found: dict[str, str] = table().get("data", {}).get("params", {}).get("class_strs_map", {})
    return found


@cache
def prop(path: str, name: str) -> Property | None:
    """A property of an object; None where it has no such one."""
    if name == "type" and path in trace_types():
        return Property(path, name, "Literal", {"val": path})
    match = SUBPLOTS.match(name) if path == "layout" else None
    key = _by_parent().get(path, {}).get(match.group(1) if match else name)
    if key is None:
        return None
    item = table()[key]
    return Property(path, name, item["superclass"].removesuffix("Validator"), item["params"])


@cache
def object_lists() -> frozenset[str]:
    """The properties that are lists of objects; no other property has one of these names."""
    made = [key.rpartition(".") for key, item in table().items() if item["superclass"] == "CompoundArrayValidator"]
    return frozenset(name for parent, _, name in made if not parent.startswith("layout.template"))


@cache
def split(path: str, name: str) -> tuple[Property, ...] | None:
    """The properties that a name with magic underscores leads through; None where there is no such way."""
    own = prop(path, name)
    if own is not None:
        return (own,)
    for i in range(len(name) - 1, 0, -1):
        if name[i] == "_":
            first = prop(path, name[:i])
            if first is not None and first.kind in ("Compound", "Title", "Layout"):
                rest = split(first.path, name[i + 1 :])
                if rest is not None:
                    return (first, *rest)
    return None


@cache
def class_path(module: str, name: str) -> str | None:
    """The path of a class: `Scatter` in plotly.graph_objects, `Marker` in plotly.graph_objects.scatter."""
    inside = module.split(".")[2:]
    if inside and inside[-1].startswith("_"):
        inside.pop()
    parent = ".".join(inside)
    if not parent and name in ("Layout", "Frame"):
        return name.lower()
    if not parent:
        return next((kind for kind, made in trace_types().items() if made == name), None)
    found = [prop(parent, key) for key in _by_parent().get(parent, {})]
    fitting = [made for made in found if made is not None and made.params.get("data_class_str") == name]
    return min(fitting, key=lambda made: made.kind != "CompoundArray").path if fitting else None


def is_package(module: str) -> bool:
    """Whether a module holds classes: `plotly.graph_objects.layout`."""
    head = ".".join(module.split(".")[:2])
    return head in MODULES and (module == head or module.removeprefix(head + ".") in _by_parent())


def judged(made: Property, value: Any) -> Any:
    """A constant as plotly.py keeps it. Raises ValueError in plotly.py's words."""
    validators = importlib.import_module("_plotly_utils.basevalidators")
    params = {**made.params, "plotly_name": made.name, "parent_name": made.parent}
    return getattr(validators, f"{made.kind}Validator")(**params).validate_coerce(value)


def template_names() -> list[str]:
    """The templates that plotly.py brings along, and those that the app has registered."""
    folder = package_folder("plotly")
    if folder is None:
        return []
    found = {"none", *(f.stem for f in (folder / "package_data" / "templates").glob("*.json"))}
    io = sys.modules.get("plotly.io")
    return sorted(found | set(io.templates if io is not None else ()))


def template(name: str) -> Any:
    """A template as JSON, several joined by `+` too; None where there is none of that name."""
    if not all(part in template_names() for part in name.split("+")):
        return None
    io = sys.modules.get("plotly.io")
    if io is not None or "+" in name or name == "none":
        io = importlib.import_module("plotly.io")
        parts = name.split("+")
        made = io.templates[name] if len(parts) == 1 else io.templates.merge_templates(*parts)
        return json.loads(json.dumps(made.to_plotly_json()))
    folder = package_folder("plotly")
    assert folder is not None
    return json.loads((folder / "package_data" / "templates" / f"{name}.json").read_text("utf-8"))


def default_template() -> str | None:
    """The template that a figure gets which names none."""
    io = sys.modules.get("plotly.io")
    return io.templates.default if io is not None else DEFAULT_TEMPLATE


COLORS = ("plotly.colors", "plotly.express.colors", "_plotly_utils.colors")


def colors(name: str) -> Any:
    """A list of colors (`plotly.colors.qualitative.Plotly`), True for a module of such, None for anything else."""
    head = next((start for start in COLORS if name == start or name.startswith(f"{start}.")), None)
    if head is None:
        return None
    found = importlib.import_module("_plotly_utils.colors")
    for part in name.removeprefix(head).split(".")[1:]:
        found = getattr(found, part, None)  # type: ignore[assignment]
    if isinstance(found, list) and all(isinstance(color, str) for color in found):
        return found
    return True if isinstance(found, type(sys)) else None
