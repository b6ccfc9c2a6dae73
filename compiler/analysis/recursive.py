"""Which dataclasses may hold themselves, so that their texts need a way out."""

from __future__ import annotations

from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.types import Site, Type


def holds_itself(made: UserClass) -> bool:
    """Whether an instance of a class may be found inside an instance's attributes."""
    seen: set[int] = set()
    return any(_holds(part, made, seen) for part in _attributes(made))


def _attributes(made: UserClass) -> list[Type]:
    found = [part for base in made.user_bases() for part in base.slots.values()]
    return [*found, made.anything]


def _holds(found: Type, made: UserClass, seen: set[int]) -> bool:
    for other in found.get("instance") or ():
        if other.is_subclass(made) or made.is_subclass(other):
            return True
        if id(other) not in seen:
            seen.add(id(other))
            if any(_holds(part, made, seen) for part in _attributes(other)):
                return True
    for known in found.kinds.values():
        parts = list(known) if isinstance(known, tuple) and all(isinstance(p, Type) for p in known) else []
        if isinstance(known, Site) and id(known) not in seen:
            seen.add(id(known))
            parts = known.inside()
        if any(_holds(part, made, seen) for part in parts):
            return True
    return False
