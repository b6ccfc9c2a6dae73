"""Members of enums that are ints or texts as well (`IntEnum`, `StrEnum`, `class Color(str, Enum)`)."""

from __future__ import annotations

from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import UserClass
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
    return made is not None and any(mixin_of(each) for each in made)


def flags(found: Type) -> Type:
    """The part of a type that is flags."""
    made = frozenset(c for c in found.kinds.get("instance") or () if is_flag(c))
    return Type({"instance": made}) if made else t.NEVER


def plain(found: Type) -> Type:
    """The type with such members as the ints or texts that they are."""
    if not has_mixed(found):
        return found
    rest = frozenset(c for c in found.kinds["instance"] if not mixin_of(c))
    result = found.without("instance")
    if rest:
        result = t.join(result, Type({"instance": rest}))
    for made in found.kinds["instance"]:
        kind = mixin_of(made)
        if is_flag(made):
            result = t.join(result, t.INT)
        elif kind:
            value = made.attribute("value") or t.NEVER
            result = t.join(result, value.restricted((kind, "bool") if kind == "int" else (kind,)))
    return result
