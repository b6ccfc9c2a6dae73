"""Types in words, for messages: as a Python programmer would write them."""

from __future__ import annotations

from typing import Any

from clientside.compiler.analysis.kinds import KINDS
from clientside.compiler.analysis.types import PAGE_KINDS, DictSite, Site, Type

_WORDS = {
    "none": "None",
    "iter": "iterator",
    "view": "dict view",
    "manager": "context manager",
    "awaitable": "coroutine",
    "ellipsis": "NotImplemented",
    "context": "dash.ctx",
    "no_update": "dash.no_update",
    "type": "type",
    **{kind.name: kind.words for kind in KINDS.values() if kind.words},
}
_CONTAINERS = ("list", "set", "frozenset")
_MOST = 4  # fields of a dict, or classes, that are written out


def described(found: Type, depth: int = 2) -> str:
    """The Type in Python's notation: `list[int] | None`; `depth` is how far containers are opened."""
    parts: list[str] = []
    kinds = dict(found.kinds)
    kinds.pop("unbound", None)
    if "dict" in kinds and kinds["dict"].find().open and len(PAGE_KINDS - set(kinds)) < 3:
        missing = [_WORDS.get(kind, kind) for kind in _ORDER if kind not in kinds]
        parts.append("any JSON value" + (f" but {' and '.join(missing)}" if missing else ""))
        kinds = {kind: known for kind, known in kinds.items() if kind not in PAGE_KINDS}
    parts.extend(_part(kind, known, depth) for kind, known in kinds.items() if kind != "none")
    if "none" in kinds:
        parts.append("None")
    return " | ".join(dict.fromkeys(parts)) or "nothing"


_ORDER = ("none", "bool", "int", "float", "str", "list", "dict")


def _part(kind: str, known: Any, depth: int) -> str:
    if kind in _CONTAINERS:
        return f"{kind}[{described(known.find().element, depth - 1)}]" if depth and known.find().element.kinds else kind
    if kind == "tuple":
        return _tuple(known, depth) if depth else kind
    if kind == "dict":
        return _dict(known.find(), depth) if depth else kind
    if kind == "browser":
        return " | ".join(sorted(part.name for part in known))
    if kind in ("exception", "instance", "class", "module", "component", "graph") and isinstance(known, frozenset):
        names = sorted(getattr(name, "name", str(name)) for name in known)
        names = names if len(names) <= _MOST else [*names[:_MOST], "..."]
        if kind == "class":
            return " | ".join(f"type[{name}]" for name in names)
        return f"module {names[0]}" if kind == "module" else " | ".join(names)
    return _WORDS.get(kind, kind)


def _tuple(known: Site | tuple[Type, ...], depth: int) -> str:
    if isinstance(known, Site):
        return f"tuple[{described(known.find().element, depth - 1)}, ...]"
    return f"tuple[{', '.join(described(part, depth - 1) for part in known) or '()'}]"


def _dict(site: DictSite, depth: int) -> str:
    if site.open:
        return "dict"
    if site.fields and not site.key.kinds:
        fields = [f'"{name}": {described(part, depth - 1)}' for name, part in site.fields.items()]
        return "{" + ", ".join([*fields[:_MOST], *(["..."] if len(fields) > _MOST else [])]) + "}"
    if not site.keys_type().kinds:
        return "dict"
    return f"dict[{described(site.keys_type(), 0)}, {described(site.values_type(), depth - 1)}]"
