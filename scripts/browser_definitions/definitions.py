"""WebIDL as merged definitions: partial interfaces, mixins and namespaces in one place each."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Idl = dict[str, Any]
# Specifications that no page has: test drivers, browser extensions, what runs in workers and worklets only.
LEFT_OUT = ("testutils", "webdriver", "webextensions", "portals", "css-paint-api", "css-layout-api", "fenced-frame")
WORKERS = ("Worklet", "ServiceWorkerGlobal", "WorkerGlobal", "SharedWorkerGlobal", "DedicatedWorkerGlobal")


@dataclass
class Interface:
    """An interface or namespace with everything that partials and mixins add."""

    name: str
    base: str | None = None
    members: list[Idl] = field(default_factory=list)
    attributes: list[Idl] = field(default_factory=list)
    is_namespace: bool = False


@dataclass
class Platform:
    """All definitions by name."""

    interfaces: dict[str, Interface] = field(default_factory=dict)
    dictionaries: dict[str, Interface] = field(default_factory=dict)
    enums: dict[str, list[str]] = field(default_factory=dict)
    typedefs: dict[str, Idl] = field(default_factory=dict)
    callbacks: dict[str, Idl] = field(default_factory=dict)


def attribute(definition: Idl, name: str) -> Any:
    """The value of an extended attribute (True where it has none), None where it is not there."""
    for found in definition.get("extAttrs", ()):
        if found["name"] == name:
            return found["rhs"]["value"] if found.get("rhs") else True
    return None


def on_pages(definition: Idl) -> bool:
    """Whether a page sees it, and not only workers."""
    exposed = attribute(definition, "Exposed")
    if exposed is None or exposed in ("*", "Window"):
        return True
    return isinstance(exposed, list) and any(part["value"] in ("Window", "*") for part in exposed)


def merged(files: list[tuple[str, list[Idl]]]) -> Platform:
    """The definitions of all files."""
    platform = Platform()
    mixins: dict[str, list[Idl]] = {}
    includes: list[tuple[str, str]] = []
    for file, definitions in files:
        if file.removesuffix(".idl") in LEFT_OUT:
            continue
        for definition in definitions:
            _add(platform, definition, mixins, includes)
    for target, mixin in includes:
        if target in platform.interfaces:
            platform.interfaces[target].members.extend(mixins.get(mixin, ()))
    for name in [n for n, i in platform.interfaces.items() if n.startswith(WORKERS) or not _is_exposed(i)]:
        del platform.interfaces[name]
    return platform


def _is_exposed(interface: Interface) -> bool:
    return on_pages({"extAttrs": interface.attributes})


def _add(platform: Platform, d: Idl, mixins: dict[str, list[Idl]], includes: list[tuple[str, str]]) -> None:
    kind, name = d["type"], d.get("name", "")
    if kind == "interface mixin":
        mixins.setdefault(name, []).extend(m for m in d["members"] if on_pages(m))
    elif kind == "includes":
        includes.append((d["target"], d["includes"]))
    elif kind == "enum":
        platform.enums[name] = [v["value"] for v in d["values"]]
    elif kind == "typedef":
        platform.typedefs[name] = d["idlType"]
    elif kind == "callback":
        platform.callbacks[name] = d
    elif kind == "callback interface":
        operation = next(m for m in d["members"] if m["type"] == "operation")
        platform.callbacks[name] = operation
        if any(m["type"] == "const" for m in d["members"]):
            constants = platform.interfaces.setdefault(name, Interface(name))
            constants.members.extend(m for m in d["members"] if m["type"] == "const")
    elif kind in ("interface", "namespace", "dictionary"):
        if attribute(d, "LegacyNamespace") is not None:
            return
        table = platform.dictionaries if kind == "dictionary" else platform.interfaces
        made = table.setdefault(name, Interface(name))
        made.is_namespace = made.is_namespace or kind == "namespace"
        made.base = made.base or d.get("inheritance")
        if not d.get("partial"):
            made.attributes.extend(d.get("extAttrs", ()))
        if not d.get("partial") or on_pages(d):
            made.members.extend(m for m in d["members"] if on_pages(m))
