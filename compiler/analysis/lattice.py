"""Types and how they meet: see `types.py`, which names all of this."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

SAFE = 2**53 - 1
WIDE = 2**64
MIXED = "?"
COUNTER = 2**52
INDEX = 2**31 - 1  # no engine holds that many elements or characters
_STEPS = (0, 1, 2**16, INDEX, COUNTER, SAFE, WIDE)


class Shared:
    """What several types share and change: `find()` gives the representative after unifications."""

    __slots__ = ()

    def find(self) -> Any:
        """The object that stands for all that were unified."""
        return self


class Type:
    """An immutable set of kinds with what is known of each."""

    __slots__ = ("kinds",)

    def __init__(self, kinds: dict[str, Any]) -> None:
        self.kinds = kinds

    def has(self, kind: str) -> bool:
        """Whether the value may be of this kind."""
        return kind in self.kinds

    def only(self, *kinds: str) -> bool:
        """Whether the value is certainly of one of these kinds (and known at all)."""
        for kind in self.kinds:
            if kind not in kinds:
                return False
        return bool(self.kinds)

    def may(self, *kinds: str) -> bool:
        """Whether the value may be of one of these kinds."""
        return not self.kinds.keys().isdisjoint(kinds)

    def get(self, kind: str) -> Any:
        """What is known of that kind (a Site as its representative), None if the value cannot be of it."""
        found = self.kinds.get(kind)
        if found is None or found is True:
            return found
        return found.find() if isinstance(found, Shared) else found

    def without(self, *kinds: str) -> Type:
        """The Type less some kinds."""
        if self.kinds.keys().isdisjoint(kinds):
            return self
        return Type({k: v for k, v in self.kinds.items() if k not in kinds})

    def restricted(self, kinds: Iterable[str]) -> Type:
        """The Type with these kinds only."""
        wanted = set(kinds)
        return self if self.kinds.keys() <= wanted else Type({k: v for k, v in self.kinds.items() if k in wanted})

    def __iter__(self) -> Iterator[str]:
        return iter(self.kinds)

    def __bool__(self) -> bool:
        return bool(self.kinds)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Type) or len(self.kinds) != len(other.kinds):
            return False
        for kind, mine in self.kinds.items():
            theirs = other.kinds.get(kind)
            if mine is theirs:
                continue
            if theirs is None:
                return False
            if isinstance(mine, Shared) and isinstance(theirs, Shared):
                if mine.find() is not theirs.find() and mine.find() != theirs.find():
                    return False
            elif mine != theirs:
                return False
        return True

    __hash__ = object.__hash__

    def __repr__(self) -> str:
        return describe(self)


def _join_int(a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int]:
    if a[0] <= b[0] and a[1] >= b[1]:
        return a
    return (min(a[0], b[0]), max(a[1], b[1]))


def _join_tuple(a: Any, b: Any) -> Any:
    from clientside.compiler.analysis.shapes import joined

    return joined(a, b)


def _join_sites(a: Any, b: Any) -> Any:
    return a.unify(b)


def _join_sets(a: frozenset[Any], b: frozenset[Any]) -> frozenset[Any]:
    return a if a >= b else a | b


_JOINS: dict[str, Callable[[Any, Any], Any]] = {
    "int": _join_int,
    "range": _join_int,
    "float": lambda a, b: a or b,
    "tuple": _join_tuple,
    "list": _join_sites,
    "set": _join_sites,
    "frozenset": _join_sites,
    "iter": _join_sites,
    "manager": _join_sites,
    "view": _join_sites,
    "dict": _join_sites,
}


def join(a: Type, b: Type) -> Type:
    """The Type of a value that has either; unifies the sites of containers that meet."""
    if a is b or not b.kinds:
        return a
    if not a.kinds:
        return b
    merged: dict[str, Any] | None = None
    for kind, theirs in b.kinds.items():
        mine = a.kinds.get(kind)
        if mine is None:
            if merged is None:
                merged = dict(a.kinds)
            merged[kind] = theirs
            continue
        if mine is theirs or mine is True:
            continue
        combine = _JOINS.get(kind)
        joined = (
            combine(mine, theirs)
            if combine
            else _join_sets(mine, theirs)
            if isinstance(mine, frozenset)
            else _join_sites(mine, theirs)
            if isinstance(mine, Shared)
            else mine or theirs
        )
        if joined is not mine:
            if merged is None:
                merged = dict(a.kinds)
            merged[kind] = joined
    return a if merged is None else Type(merged)


def join_all(types: Iterable[Type]) -> Type:
    """The join of all."""
    result = NEVER
    for t in types:
        result = join(result, t)
    return result


def widened(old: Type, new: Type) -> Type:
    """`new`, the bounds of an int that grew since `old` moved to the next step, so that fixpoints come soon."""
    if "tuple" in old.kinds and "tuple" in new.kinds and old.kinds["tuple"] is not new.kinds["tuple"]:
        from clientside.compiler.analysis.shapes import widened_tuple

        new = Type({**new.kinds, "tuple": widened_tuple(old.kinds["tuple"], new.kinds["tuple"])})
    before, after = old.kinds.get("int"), new.kinds.get("int")
    if before is None or after is None or before is after or before == after:
        return new
    low, high = after
    if low < before[0]:
        low = -next(s for s in _STEPS if s >= -low) if low < 0 else 0
    if high > before[1]:
        high = next(s for s in _STEPS if s >= high) if high > 0 else 0
    return Type({**new.kinds, "int": (low, high)})


def integer(low: int, high: int) -> Type:
    """An int within these bounds (both included), clamped to "any size" beyond WIDE."""
    return Type({"int": (max(low, -WIDE), min(high, WIDE))})


NEVER = Type({})
NONE = Type({"none": True})
BOOL = Type({"bool": True})
STR = Type({"str": True})
INT = integer(-WIDE, WIDE)
SAFE_INT = integer(-SAFE, SAFE)
LENGTH = integer(0, INDEX)
FLOAT = Type({"float": True})
PAGE_FLOAT = Type({"float": False})
NUMBER = Type({"int": (-WIDE, WIDE), "float": True})
PAGE_NUMBER = Type({"int": (-SAFE, SAFE), "float": False})
RANGE = Type({"range": (-SAFE, SAFE)})
UNBOUND = Type({"unbound": True})
SCALAR_KINDS = ("none", "bool", "int", "float", "str")
NUMERIC_KINDS = ("bool", "int", "float")


def is_wide(t: Type) -> bool:
    """Whether an int of this type may be a BigInt."""
    bounds = t.kinds.get("int")
    return bounds is not None and (bounds[0] < -SAFE or bounds[1] > SAFE)


def is_nonnegative(t: Type) -> bool:
    """Whether an int of this type is never negative."""
    bounds = t.kinds.get("int")
    return bounds is not None and bounds[0] >= 0


PAGE_KINDS = frozenset(("none", "bool", "int", "float", "str", "list", "dict"))


def describe(t: Type, depth: int = 2) -> str:
    """The Type in Python's notation, for people: `list[int] | None`."""
    from clientside.compiler.analysis.describe import described

    return described(t, depth)
