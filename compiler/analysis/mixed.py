"""Members of enums that are ints or texts as well (`IntEnum`, `StrEnum`, `class Color(str, Enum)`)."""

from __future__ import annotations

from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.natives import VALUE, native_of
from clientside.compiler.analysis.types import Type

# The bases of the module enum: what else their members are, whether they are flags, whether their text is their value.
BASES: dict[str, tuple[str, bool, bool]] = {
    "Enum": ("", False, False),
    "IntEnum": ("int", False, True),
    "StrEnum": ("str", False, True),
    "Flag": ("", True, False),
    "IntFlag": ("int", True, True),
}
CLASSES = {"int": "IntEnum", "str": "StrEnum"}


def mixin_of(made: Any) -> str:
    """The built-in type that the instances of a class are of as well; nothing for others."""
    return native_of(made) or enum_mixin(made)


def enum_mixin(made: Any) -> str:
    """The kind that the members of an enum are as well; nothing for others."""
    if not isinstance(made, UserClass):
        return ""
    return next((base.mixin for base in made.user_bases() if base.mixin), "")


def is_flag(made: Any) -> bool:
    """Whether a class is a Flag or IntFlag."""
    return isinstance(made, UserClass) and any(base.flag for base in made.user_bases())


def has_mixed(found: Type) -> bool:
    """Whether a value may be a member that is an int or a text as well."""
    made = found.kinds.get("instance")
    return made is not None and any(enum_mixin(each) for each in made)


def flags(found: Type) -> Type:
    """The part of a type that is flags."""
    made = frozenset(c for c in found.kinds.get("instance") or () if is_flag(c))
    return Type({"instance": made}) if made else t.NEVER


def plain(found: Type) -> Type:
    """The type with such members as the ints or texts that they are."""
    if not has_mixed(found):
        return found
    rest = frozenset(c for c in found.kinds["instance"] if not enum_mixin(c))
    result = found.without("instance")
    if rest:
        result = t.join(result, Type({"instance": rest}))
    for made in found.kinds["instance"]:
        kind = enum_mixin(made)
        if is_flag(made):
            result = t.join(result, t.INT)
        elif kind:
            value = made.attribute("value") or t.NEVER
            result = t.join(result, value.restricted((kind, "bool") if kind == "int" else (kind,)))
    return result


def natives_in(found: Type, kinds: frozenset[str] | None = None) -> frozenset[UserClass]:
    """The classes derived from built-in types (of these `kinds`, or of any) that a value may be an instance of."""
    made = (c for c in found.kinds.get("instance") or () if native_of(c))
    return frozenset(c for c in made if kinds is None or native_of(c) in kinds)


def stand_for_values(found: Type) -> bool:
    """Whether such instances may be looked for as the frozenset of their elements: no class has its own `__hash__`."""
    return not any(made.method("__hash__") is not None for made in natives_in(found, frozenset(["set"])))


def as_value(found: Type, kinds: frozenset[str] | None = None) -> Type:
    """The type with instances that are values of built-in types (of these `kinds`, or of any) as these values."""
    if kinds is None or "enum" in kinds:
        found = plain(found)
    natives = natives_in(found, kinds)
    if not natives:
        return found
    rest = found.kinds["instance"] - natives
    result = found.without("instance")
    if rest:
        result = t.join(result, Type({"instance": rest}))
    return t.join_all([result, *(made.attribute(VALUE) or t.NEVER for made in natives)])
