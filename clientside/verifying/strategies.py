"""Inputs made by hypothesis: from type hints, or from how a function uses its arguments.

Beside the ordinary values stand those on which Python and JavaScript are known to part: the neighbours of 2**53, ties
of rounding, emoji, keys that look like numbers, empty containers; and the constants that the function itself writes.
"""

from __future__ import annotations

import collections.abc
import dataclasses
import datetime
import enum
import json
import types
import typing
from typing import Any, get_args, get_origin

from hypothesis import strategies as st

from clientside.verifying.usage import Shape
from clientside.verifying.wire import CannotTravelError, optional_keys, unwrapped

WIDE = 2**53 - 1
_INTS = [0, 1, -1, 2, 3, 7, 10, 12, 100, 255, 1000, -7, 2**31 - 1, 2**31, 2**32, WIDE, -WIDE, WIDE - 1]
_FLOATS = [0.5, 1.5, 2.5, -0.5, 0.1, 0.30000000000000004, 1e-7, 1e-5, 1e16 / 3, 1e21, 1e22, 1.005, 2.675, 99.995, -1.5]
_TEXTS = [
    *("", " ", "a", "A", "abc", "1", "10", "007", "-1", "1.5", " 12 ", "1_000", "nan", "None", "true", "\n", "a\tb\n"),
    *("\U0001f600", "a\U0001f600b", "\u00e9", "e\u0301", "\u00df", "\u0130", "\u01c5", "\u0661", "<b>&", "{}", "%s"),
    *("__proto__", "constructor", "toString", "length", "2024-01-31", "a,b;c", "Hello, World", "x" * 30),
]
_MEMBERS = ["x", "y", "value"]  # of records whose keys are handed over
_KEYS = ["a", "b", "id", "name", "value", "x", "y", "1", "10", "2019", "__proto__", "constructor", "", "\U0001f600"]


@dataclasses.dataclass(frozen=True)
class Pool:
    """The constants of a function, by type, and the forms of text that it reads ("dates", "json")."""

    texts: tuple[str, ...] = ()
    numbers: tuple[float, ...] = ()
    forms: frozenset[str] = frozenset()

    @classmethod
    def of(cls, values: list[Any], forms: frozenset[str] = frozenset()) -> Pool:
        """The pool of a function's constants."""
        numbers = [v for v in values if type(v) in (int, float) and abs(v) <= WIDE]
        near = [n + d for n in numbers for d in (-1, 0, 1)]
        return cls(tuple(v for v in values if type(v) is str), tuple(dict.fromkeys(near)), forms)


def ints(pool: Pool) -> st.SearchStrategy[int]:
    """Whole numbers that a page can hold."""
    own = [int(n) for n in pool.numbers if n == int(n)]
    return st.one_of(st.integers(-20, 120), st.integers(-WIDE, WIDE), st.sampled_from([*own, *_INTS]))


def floats(pool: Pool) -> st.SearchStrategy[float]:
    """Numbers that a page can hold: neither nan nor infinite, and none of which it has lost digits."""
    made = st.one_of(
        st.integers(-100_000, 100_000).map(lambda n: n / 100),
        st.floats(-1e6, 1e6),
        st.floats(allow_nan=False, allow_infinity=False),
        st.sampled_from([*(float(n) for n in pool.numbers), *_FLOATS]),
    )
    return made.filter(lambda x: abs(x) <= WIDE or abs(x) >= 1e21)


def numbers(pool: Pool) -> st.SearchStrategy[float]:
    """Whole numbers and others."""
    return st.one_of(ints(pool), floats(pool))


def texts(pool: Pool) -> st.SearchStrategy[str]:
    """Texts, without halves of surrogate pairs, of letters that CPython's tables know (browsers know younger ones)."""
    formed: list[st.SearchStrategy[str]] = []
    if "dates" in pool.forms:
        formed = [st.dates().map(str), st.datetimes().map(datetime.datetime.isoformat), st.dates().map(str)]
    if "json" in pool.forms:
        formed += [anything(dataclasses.replace(pool, forms=frozenset()), 4).map(json.dumps)] * 2
    letters = st.text(st.characters(exclude_categories=("Cs", "Cn")), max_size=12)
    return st.one_of(
        st.sampled_from([*pool.texts, *pool.texts, *_TEXTS]), letters, st.text("abcxyz 019.,-_", max_size=8), *formed
    )


def keys(pool: Pool) -> st.SearchStrategy[str]:
    """Keys of a page's objects."""
    return st.one_of(st.sampled_from([*pool.texts, *_KEYS]), texts(pool))


def anything(pool: Pool, leaves: int = 8) -> st.SearchStrategy[Any]:
    """Any value that a page can hold."""
    scalars = st.one_of(st.none(), st.booleans(), numbers(pool), texts(pool))
    return st.recursive(
        scalars,
        lambda inner: st.one_of(
            st.lists(inner, max_size=4), st.dictionaries(keys(pool), inner, max_size=4).map(_page_order)
        ),
        max_leaves=leaves,
    )


def _page_order(value: dict[str, Any]) -> dict[str, Any]:
    from clientside.verifying.outcome import page_ordered

    return dict(page_ordered(value.items()))


def of_hint(hint: Any, pool: Pool, depth: int = 0) -> st.SearchStrategy[Any]:
    """Values of a type. Raises CannotTravelError for a type that no page, and no JSON, can hold."""
    hint = unwrapped(hint)
    origin, args = get_origin(hint) or hint, get_args(hint)
    if depth > 6 or origin in (Any, object) or isinstance(hint, (str, typing.TypeVar)):
        return anything(pool)
    simple: dict[Any, Any] = {bool: st.booleans, None: st.none, type(None): st.none}
    if origin in simple:
        made: st.SearchStrategy[Any] = simple[origin]()
        return made
    by_pool: dict[Any, Any] = {int: ints, float: numbers, str: texts}
    if origin in by_pool:
        pooled: st.SearchStrategy[Any] = by_pool[origin](pool)
        return pooled
    if origin is typing.Literal:
        return st.sampled_from(args)
    if origin in (typing.Union, types.UnionType):
        return st.one_of([of_hint(a, pool, depth + 1) for a in args])
    inner = [of_hint(a, pool, depth + 1) for a in args if a is not Ellipsis]
    if origin is tuple:
        if Ellipsis in args or not args:
            return st.lists(inner[0] if inner else anything(pool), max_size=6).map(tuple)
        return st.tuples(*inner)
    if origin in (set, frozenset, collections.abc.Set, collections.abc.MutableSet):
        items = inner[0] if inner else st.one_of(ints(pool), texts(pool))
        return (st.frozensets if origin is frozenset else st.sets)(items, max_size=6)
    if origin in (list, collections.abc.Sequence, collections.abc.Iterable, collections.abc.Collection):
        return st.lists(inner[0] if inner else anything(pool), max_size=8)
    if origin in (dict, collections.abc.Mapping, collections.abc.MutableMapping):
        if len(inner) != 2:
            return st.dictionaries(keys(pool), anything(pool), max_size=6).map(_page_order)
        if unwrapped(args[0]) is str:
            return st.dictionaries(keys(pool), inner[1], max_size=6).map(_page_order)
        return st.dictionaries(inner[0], inner[1], max_size=6)
    if isinstance(hint, type):
        return _of_class(hint, pool, depth)
    raise CannotTravelError(f"values of type {hint}")


def _of_class(hint: type, pool: Pool, depth: int) -> st.SearchStrategy[Any]:
    day = datetime.date(2024, 2, 29)
    times: dict[Any, Any] = {
        datetime.date: lambda: st.one_of(st.sampled_from([day, datetime.date(2023, 12, 31)]), st.dates()),
        datetime.datetime: lambda: st.datetimes(),
        datetime.time: lambda: st.times(),
        datetime.timedelta: lambda: st.timedeltas(datetime.timedelta(-10_000), datetime.timedelta(10_000)),
        bytes: lambda: st.binary(max_size=12),
    }
    if hint in times:
        moment: st.SearchStrategy[Any] = times[hint]()
        return moment
    if issubclass(hint, enum.Enum):
        return st.sampled_from(list(hint))
    if typing.is_typeddict(hint):
        hints = typing.get_type_hints(hint, include_extras=True)
        made = {name: of_hint(found, pool, depth + 1) for name, found in hints.items()}
        optional = {name: made.pop(name) for name in optional_keys(hint)}
        return st.fixed_dictionaries(made, optional=optional)
    hints = typing.get_type_hints(hint)
    if issubclass(hint, tuple) and hasattr(hint, "_fields"):
        return st.builds(hint, **{name: of_hint(hints.get(name, Any), pool, depth + 1) for name in hint._fields})
    if dataclasses.is_dataclass(hint):
        fields = {f.name: of_hint(hints[f.name], pool, depth + 1) for f in dataclasses.fields(hint) if f.init}
        return st.builds(hint, **fields)
    raise CannotTravelError(f"values of type {hint.__name__}")


def of_shape(shape: Shape | None, pool: Pool, depth: int = 0) -> st.SearchStrategy[Any]:
    """What a function seems to expect, most of the time; and now and then what it does not."""
    if shape is None or depth > 4:
        return anything(pool)
    fitting = _fitting(shape, pool, depth)
    if not fitting:
        return anything(pool)
    expected = st.one_of(fitting)
    if depth > 1:
        return expected
    rare = st.one_of(st.none(), anything(pool, 3))
    return st.integers(0, 19).flatmap(lambda n: rare if n == 19 else expected)


def _fitting(shape: Shape, pool: Pool, depth: int) -> list[st.SearchStrategy[Any]]:
    kinds, found = shape.kinds, []
    values = [v for v in shape.values if v is None or type(v) in (bool, int, float, str)]
    if shape.keys or ("open" in kinds and not {"sequence", "list", "iterable"} & kinds):
        found.append(_record(shape, pool, depth))
    elif "dict" in kinds:
        items = of_shape(shape.element, pool, depth + 1) if shape.element else anything(pool, 3)
        found.append(st.dictionaries(keys(pool), items, max_size=5).map(_page_order))
    width = next((int(kind.split()[1]) for kind in kinds if kind.startswith("tuple ")), 0)
    if width:
        found.append(st.lists(of_shape(shape.element, pool, depth + 1), min_size=width, max_size=width))
    if (
        not found
        and ({"iterable", "list", "sequence", "subscripted", "sized", "container"} & kinds)
        and "text" not in kinds
    ):
        items = of_shape(shape.element, pool, depth + 1)
        if shape.element is None:
            items = st.one_of([numbers(pool), texts(pool), anything(pool, 3)])
            found += [st.lists(ints(pool), max_size=8), st.lists(texts(pool), max_size=6)]
        found.append(st.lists(items, max_size=8))
        if shape.element is None and not {"list"} & kinds:
            found.append(texts(pool))
    if "small" in kinds:
        found.append(st.integers(-3, 40))
    elif {"number", "numeric"} & kinds:
        found += [st.integers(0, 30), ints(pool), numbers(pool)]
    if "numeric" in kinds:
        found.append(st.one_of(numbers(pool).map(str), texts(pool)))
    if "key" in kinds:
        found.append(st.sampled_from([*_MEMBERS, *(name for base in shape.keyed for name in base.keys)]))
    if "text" in kinds:
        found.append(texts(pool))
    if "added" in kinds and not found:
        found += [numbers(pool), numbers(pool), texts(pool)]
    if values:
        kind = {type(v) for v in values}
        found.append(st.sampled_from(values))
        if str in kind:
            found.append(texts(pool))
        if {int, float} & kind:
            found.append(numbers(pool))
    return found


def _record(shape: Shape, pool: Pool, depth: int) -> st.SearchStrategy[Any]:
    members: dict[str, Any] = {}
    if "open" in shape.kinds:
        inner = of_shape(shape.element, pool, depth + 2) if shape.element and shape.element.kinds else numbers(pool)
        members = dict.fromkeys(_MEMBERS, inner)
    members |= {name: of_shape(inner, pool, depth + 2) for name, inner in shape.keys.items()}
    whole = st.fixed_dictionaries(members)
    partial = st.fixed_dictionaries({}, optional={**members, "other": anything(pool, 2)})
    return st.integers(0, 9).flatmap(lambda n: partial if n == 9 else whole).map(_page_order)
