"""Interfaces and dictionaries as classes of a Python stub."""

from __future__ import annotations

import keyword
from collections.abc import Iterator
from typing import Any

from annotations import Annotations
from definitions import Idl, Interface, Platform, attribute
from events import Events

# Properties of Python objects that IDL members would hide.
SPECIAL = {"getter": "__getitem__", "setter": "__setitem__", "deleter": "__delitem__"}
# Interfaces that have elements, and are true and have attributes whether they have elements or not.
NO_LENGTH = ("Window", "HTMLFormElement", "HTMLSelectElement", "CharacterData", "Storage", "History")


def python_name(name: str) -> str:
    """A name that Python takes: `from` as `from_`, `-webkit-x` has none (empty)."""
    name = name.replace("-", "_") if name.isidentifier() else ""
    return f"{name}_" if keyword.iskeyword(name) else name


class Classes:
    """Writes the classes of one platform."""

    def __init__(self, platform: Platform, annotations: Annotations, events: Events, elements: dict[str, str]) -> None:
        self.platform = platform
        self.annotations = annotations
        self.events = events
        self.elements = elements  # by "Interface.member" what to write instead of what IDL says

    # ---- dictionaries

    def dictionary(self, found: Interface) -> Iterator[str]:
        """A dictionary as a TypedDict."""
        base = found.base if found.base in self.platform.dictionaries else None
        members = [(m["name"], m) for m in found.members if m["type"] == "field"]
        if any(not python_name(name) or keyword.iskeyword(name) for name, _ in members):
            members = [(name, m) for name, m in members if python_name(name) == name]
        yield f"class {found.name}({base or 'TypedDict'}, total=False):"
        for name, member in dict(members).items():
            type_ = self.annotations.parameter(member["idlType"])
            yield f"    {name}: {f'Required[{type_}]' if member['required'] else type_}"
        if not members:
            yield "    pass"

    # ---- interfaces

    def interface(self, found: Interface) -> Iterator[str]:
        """An interface as a class."""
        base = found.base if found.base in self.platform.interfaces else ""
        generic = self.elements.get(f"{found.name}:generic", "")
        bases = ", ".join(b for b in (self.elements.get(f"{found.name}:base", base), generic) if b)
        name = f"_{found.name[0].upper()}{found.name[1:]}" if found.is_namespace else found.name
        yield f"class {name}({bases}):" if bases else f"class {name}:"
        lines = list(self.members(found))
        yield from lines or ["    pass"]

    def members(self, found: Interface) -> Iterator[str]:
        """The members of an interface."""
        groups: dict[str, list[Idl]] = {}
        taken: set[str] = set()
        extra = self.elements.get(found.name, "")
        for line in extra.splitlines():
            yield f"    {line}"
            if line.startswith("def "):
                taken.add(line[4 : line.index("(")])
            elif line[:1].isalpha() and ":" in line:
                taken.add(line.split(":")[0])
        for member in found.members:
            kind = member["type"]
            if kind == "attribute":
                name = python_name(member["name"])
                if name and name not in taken:
                    taken.add(name)
                    yield from self._attribute(found, member, name)
            elif kind == "const" and member["name"] not in taken:
                taken.add(member["name"])
                yield f"    {member['name']}: ClassVar[{self.annotations.result(member['idlType'])}]"
            elif kind == "constructor" and attribute(member, "HTMLConstructor") is None:
                groups.setdefault("__init__", []).append(member)
            elif kind == "operation" and member["name"] and member.get("special") != "stringifier":
                name = python_name(member["name"])
                groups.setdefault(name, []).append(member)
            elif kind in ("iterable", "maplike", "setlike", "async_iterable"):
                yield from (f"    {line}" for line in self._collection(member, groups))
            if kind == "operation" and member.get("special") in SPECIAL:
                name = SPECIAL[member["special"]]
                kinds = [a["idlType"]["idlType"] for a in member["arguments"]]
                groups.setdefault(name, []).append(member) if kinds else None
        for name, operations in groups.items():
            if name not in taken:
                yield from self._operation(name, operations)
        yield from self._protocols(found, taken | set(groups))

    def _attribute(self, found: Interface, member: Idl, name: str) -> Iterator[str]:
        type_ = self.elements.get(f"{found.name}.{name}")
        event = self.events.handler(found.name, member["name"], self.platform)
        if type_ is None and event is not None:
            type_ = f"Callable[[{event}], Any] | Callable[[], Any] | None"
        type_ = type_ or self.annotations.result(member["idlType"])
        fixed = member["readonly"] and attribute(member, "PutForwards") is None and not found.is_namespace
        if member.get("special") == "static":
            yield f"    {name}: ClassVar[{type_}]"
        elif fixed and attribute(member, "Replaceable") is None:
            yield "    @property"
            yield f"    def {name}(self) -> {type_}: ..."
        else:
            yield f"    {name}: {type_}"

    def _operation(self, name: str, operations: list[Idl]) -> Iterator[str]:
        seen: list[tuple[str, bool]] = []
        for operation in operations:
            static = operation.get("special") == "static"
            returned = "None" if name == "__init__" else self.annotations.result(operation["idlType"])
            if name in ("__setitem__", "__delitem__"):
                returned = "None"
            parameters = self.parameters(operation["arguments"], static)
            line = f"def {name}({parameters}) -> {returned}: ..."
            if (line, static) not in seen:
                seen.append((line, static))
        for line, static in seen:
            if len(seen) > 1:
                yield "    @overload"
            if static:
                yield "    @staticmethod"
            yield f"    {line}"

    def parameters(self, arguments: list[Idl], static: bool = False) -> str:
        """The parameters of an operation; the members of a dictionary at the end can be given by name."""
        parts = [] if static else ["self"]
        options = ""
        names = {python_name(a["name"]) for a in arguments}
        optional = False
        for argument in arguments:
            type_ = self.annotations.parameter(argument["idlType"])
            name = python_name(argument["name"])
            if argument["variadic"]:
                parts.append(f"*{name}: {type_}")
                continue
            dictionaries = [t for t in type_.split(" | ") if t in self.platform.dictionaries]
            options = dictionaries[-1] if dictionaries else ""
            optional = optional or argument["optional"]
            parts.append(f"{name}: {type_}{' = ...' if optional else ''}")
        if options and not names & self._keys(options):
            parts.append(f"**more: Unpack[{options}]")
        return ", ".join(parts)

    def _keys(self, dictionary: str) -> set[str]:
        found = self.platform.dictionaries[dictionary]
        keys = {m["name"] for m in found.members if m["type"] == "field"}
        return keys | self._keys(found.base) if found.base in self.platform.dictionaries else keys

    def _collection(self, member: Idl, groups: dict[str, list[Idl]]) -> Iterator[str]:
        """What `iterable<…>`, `maplike<…>` and `setlike<…>` declare."""
        types = [self.annotations.result(part) for part in member["idlType"]]
        key, value = types[0], types[-1]
        pair = f"tuple[{key}, {value}]" if len(types) == 2 else value
        if member["type"] == "async_iterable":
            yield f"def __aiter__(self) -> AsyncIterator[{pair}]: ..."
            return
        yield f"def __iter__(self) -> Iterator[{pair}]: ..."
        yield f"def keys(self) -> Iterator[{key if len(types) == 2 or member['type'] == 'setlike' else '_int'}]: ..."
        yield f"def values(self) -> Iterator[{value}]: ..."
        first = key if len(types) == 2 or member["type"] == "setlike" else "_int"
        yield f"def entries(self) -> Iterator[tuple[{first}, {value}]]: ..."
        each = " | ".join(f"Callable[[{', '.join([value, first][:n])}], Any]" for n in (2, 1))
        yield f"def forEach(self, callback: {each}) -> None: ..."
        if member["type"] in ("maplike", "setlike"):
            yield "@property"
            yield "def size(self) -> _int: ..."
            yield "def __len__(self) -> _int: ..."
            yield f"def has(self, key: {key}) -> bool: ..."
            if member["type"] == "maplike":
                yield f"def get(self, key: {key}) -> {value} | None: ..."
            if not member["readonly"]:
                yield "def clear(self) -> None: ..."
                yield f"def delete(self, key: {key}) -> bool: ..."
                if member["type"] == "maplike":
                    yield f"def set(self, key: {key}, value: {value}) -> Self: ..."
                else:
                    yield f"def add(self, value: {value}) -> Self: ..."

    def _protocols(self, found: Interface, taken: set[str]) -> Iterator[str]:
        """`len`, `for`, `in` and `str` where the interface allows them."""
        getters = [m for m in found.members if m["type"] == "operation" and m.get("special") == "getter"]
        indexed = next((m for m in getters if m["arguments"][0]["idlType"]["idlType"] == "unsigned long"), None)
        named = next((m for m in getters if m["arguments"][0]["idlType"]["idlType"] != "unsigned long"), None)
        names = {m.get("name") for m in found.members}
        if indexed is not None and "length" in names and found.name not in NO_LENGTH and "__len__" not in taken:
            yield "    def __len__(self) -> _int: ..."
        walked = any(m["type"] == "iterable" for m in found.members) or "__iter__" in taken
        if indexed is not None and "length" in names and not walked:
            element = self.annotations.result({**indexed["idlType"], "nullable": False})
            yield f"    def __iter__(self) -> Iterator[{element}]: ..."
        if named is not None and found.name in ("Storage", "DOMStringMap"):
            yield "    def __getattr__(self, name: str) -> str | None: ..."
            yield "    def __setattr__(self, name: str, value: str) -> None: ..."
        if "has" in names and "__contains__" not in taken:
            yield "    def __contains__(self, key: object) -> bool: ..."
        if any(m.get("special") == "stringifier" for m in found.members):
            yield "    def __str__(self) -> str: ..."


def listed(values: list[Any]) -> str:
    """Texts as a Literal."""
    return f"Literal[{', '.join(repr(v).replace(chr(39), chr(34)) for v in values)}]"
