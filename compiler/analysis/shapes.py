"""What is known of tuples: the Types of the elements one by one (a *shape*), or of all together where the length
varies.

A tuple never changes, so its length may vary without a Site that lasts: where shapes of different lengths meet, the
join is a `Varying`, which equals any other of the same element type. A Site made anew for each join would never let
inference settle.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from clientside.compiler.analysis.types import Changes, Site, Type, join, join_all, widened

_NOBODY = Changes()


class Named(tuple[Type, ...]):
    """The shape of an instance of a class that names its elements."""

    made: Any

    def __new__(cls, made: Any, parts: Iterable[Type]) -> Named:
        """A shape of the class `made`."""
        shape = super().__new__(cls, parts)
        shape.made = made
        return shape

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Named) and self.made is other.made and tuple.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = object.__hash__


class LibraryTuple:
    """A class of the standard library whose instances are tuples with names, made by the runtime.

    `name` is how messages say it, `more` are attributes that are no elements.
    """

    def __init__(self, name: str, fields: str, more: dict[str, Type] | None = None) -> None:
        self.name = name
        self.fields = dict.fromkeys(fields.split())
        self.more = more or {}
        self.rows: dict[str, Any] = {}

    def tuple_fields(self) -> dict[str, None]:
        """The names of the elements."""
        return self.fields

    def method(self, name: str) -> None:
        """It has no methods of its own."""

    def class_attribute(self, name: str) -> None:
        """Nor attributes of the class."""


_storing: dict[Site, list[Type]] = {}


class Varying(Site):
    """Tuples of any length whose elements are all of one Type; immutable."""

    __slots__ = ()

    def __init__(self, element: Type) -> None:
        super().__init__(_NOBODY, element)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Varying) and self.element == other.element

    __hash__ = object.__hash__


def joined(a: Any, b: Any) -> Any:
    """The join of two tuples: each a shape, a Site or a Varying."""
    if isinstance(a, tuple) and isinstance(b, tuple) and len(a) == len(b):
        parts = tuple(join(x, y) for x, y in zip(a, b, strict=True))
        made = _class_of(a)
        if made is not _class_of(b):
            return parts
        if all(x is y for x, y in zip(parts, a, strict=True)):
            return a
        return parts if made is None else Named(made, parts)
    a, b = _found(a), _found(b)
    lasting = a if _lasts(a) else b
    if _lasts(lasting):
        other = b if lasting is a else a
        if _lasts(other):
            return lasting.unify(other)
        _store(lasting, _element(other))
        return lasting
    element = join(_element(a), _element(b))
    return a if isinstance(a, Varying) and element is a.element else Varying(element)


def _store(site: Site, element: Type) -> None:
    """Store to a Site; what comes back to it meanwhile (tuples that nest in themselves) waits its turn."""
    waiting = _storing.get(site)
    if waiting is not None:
        waiting.append(element)
        return
    waiting = _storing[site] = [element]
    try:
        while waiting:
            site.store(waiting.pop())
    finally:
        del _storing[site]


def _class_of(shape: Any) -> Any:
    return shape.made if isinstance(shape, Named) else None


def _found(known: Any) -> Any:
    return known.find() if isinstance(known, Site) else known


def _lasts(known: Any) -> bool:
    return isinstance(known, Site) and not isinstance(known, Varying)


def _element(known: Any) -> Type:
    return join_all(known) if isinstance(known, tuple) else known.element


def widened_tuple(old: Any, new: Any) -> Any:
    """`new` with the bounds of its ints widened where they grew since `old`."""
    if isinstance(old, tuple) and isinstance(new, tuple) and len(old) == len(new):
        parts = tuple(widened(x, y) for x, y in zip(old, new, strict=True))
        return Named(new.made, parts) if isinstance(new, Named) else parts
    if isinstance(new, Varying):
        return Varying(widened(_element(_found(old)), new.element))
    return new


def shape_depth(t: Type) -> int:
    """How deeply shapes nest in it."""
    known = t.kinds.get("tuple")
    if isinstance(known, Varying):
        return 1 + shape_depth(known.element)
    return 1 + max(map(shape_depth, known), default=0) if isinstance(known, tuple) else 0
