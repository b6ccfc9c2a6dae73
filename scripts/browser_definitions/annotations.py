"""WebIDL types as Python annotations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from definitions import Idl, Platform

WORDS = {
    **dict.fromkeys(["DOMString", "USVString", "ByteString", "CSSOMString"], "str"),
    **dict.fromkeys(["byte", "octet", "short", "unsigned short", "long", "unsigned long"], "_int"),
    **dict.fromkeys(["long long", "unsigned long long", "bigint"], "int"),
    **dict.fromkeys(["float", "double", "unrestricted float", "unrestricted double"], "float"),
    **dict.fromkeys(["any", "object", "symbol", "Function"], "Any"),
    "boolean": "bool",
    "undefined": "None",
    "BufferSource": "ArrayBuffer | ArrayBufferView",
    "WindowProxy": "Window",
}
SEQUENCES = ("sequence", "FrozenArray", "ObservableArray")


class Annotations:
    """Annotations for one platform; `known` are the classes that the stub declares."""

    def __init__(self, platform: Platform, known: set[str]) -> None:
        self.platform = platform
        self.known = known

    def result(self, idl: Any) -> str:
        """What an attribute, or an operation, gives."""
        return " | ".join(dict.fromkeys(self._parts(idl, False)))

    def parameter(self, idl: Any) -> str:
        """What an operation takes."""
        return " | ".join(dict.fromkeys(self._parts(idl, True)))

    def _parts(self, idl: Any, taken: bool) -> Iterator[str]:
        """The members of the union that a type is."""
        nullable = False
        if isinstance(idl, str):
            yield from self._named(idl, taken)
        else:
            nullable = idl["nullable"]
            yield from self._composed(idl, taken)
        if nullable:
            yield "None"

    def _composed(self, idl: Idl, taken: bool) -> Iterator[str]:
        generic, inner = idl.get("generic"), idl["idlType"]
        if idl.get("union"):
            parts = [part for one in inner for part in self._parts(one, taken)]
            yield from ["Any"] if "Any" in parts else [p for p in parts if p != "None"]
            if "None" in parts and "Any" not in parts:
                yield "None"
        elif generic in SEQUENCES:
            yield f"{'Sequence' if taken else 'list'}[{self._joined(inner[0], taken)}]"
        elif generic == "record":
            yield f"{'Mapping' if taken else 'dict'}[{self._joined(inner[0], taken)}, {self._joined(inner[1], taken)}]"
        elif generic == "Promise":
            yield f"Promise[{self._joined(inner[0], False)}]"
            if taken:
                yield f"Awaitable[{self._joined(inner[0], False)}]"
        elif generic:
            yield "Any"
        else:
            yield from self._parts(inner, taken)

    def _joined(self, idl: Any, taken: bool) -> str:
        return " | ".join(dict.fromkeys(self._parts(idl, taken)))

    def _named(self, name: str, taken: bool) -> Iterator[str]:
        platform = self.platform
        if name in WORDS:
            yield from WORDS[name].split(" | ")
        elif name in platform.callbacks:
            yield from self.callables(platform.callbacks[name], taken)
        elif name in platform.typedefs:
            yield from self._parts(platform.typedefs[name], taken)
        elif name in platform.enums:
            yield "str" if not taken else f"_{name}"
        elif name in platform.dictionaries or name in self.known:
            yield name
        else:
            yield "Any"

    def callables(self, callback: Idl, taken: bool) -> Iterator[str]:
        """A function, also one that takes fewer arguments (JavaScript drops the others)."""
        types = [self.result(a["idlType"]) for a in callback["arguments"] if not a["variadic"]]
        returned = self.result(callback["idlType"])
        returned = "Any" if returned in ("None", "Any") else returned
        if any(a["variadic"] for a in callback["arguments"]):
            yield f"Callable[..., {returned}]"
            return
        for count in range(len(types), -1, -1) if taken else [len(types)]:
            yield f"Callable[[{', '.join(types[:count])}], {returned}]"
