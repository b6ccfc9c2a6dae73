"""How arguments travel: as JSON, with an expression of Python that makes the value of it again on either side.

A page's own values (numbers, texts, lists, dicts with text keys) need none. For a `date` the wire holds "2024-01-31",
and the function under test is called by an adapter, itself compiled: `target(date.fromisoformat(day))`.
"""

from __future__ import annotations

import collections.abc
import dataclasses
import datetime
import enum
import types
import typing
from collections.abc import Callable
from typing import Any, get_args, get_origin

_LISTS = (list, collections.abc.Sequence, collections.abc.Iterable, collections.abc.Collection)
_DICTS = (dict, collections.abc.Mapping, collections.abc.MutableMapping)


class CannotTravelError(Exception):
    """A type, or a value, that cannot be written as JSON and made again; the text says which."""


@dataclasses.dataclass(frozen=True)
class Codec:
    """Value to wire (`encode`), and the Python expression (`decode`) that makes the value of a wire expression.

    `names` are what the expression refers to. `plain`: the wire is the value.
    """

    encode: Callable[[Any], Any]
    decode: Callable[[str], str]
    names: dict[str, Any] = dataclasses.field(default_factory=dict)
    plain: bool = False


PLAIN = Codec(lambda value: value, lambda wire: wire, plain=True)


def codec(hint: Any, depth: int = 0) -> Codec:
    """How values of a type travel. Raises CannotTravelError."""
    if depth > 12:
        return PLAIN  # a type within itself: JSON all the way down, or refused when a value is met
    hint = unwrapped(hint)
    origin, args = get_origin(hint) or hint, get_args(hint)
    if origin in (Any, None, type(None), bool, int, float, str, object, typing.Literal) or isinstance(hint, str):
        return PLAIN
    if isinstance(hint, typing.TypeVar):
        return PLAIN
    if origin in (typing.Union, types.UnionType):
        return _union([codec(a, depth + 1) for a in args if a is not type(None)], type(None) in args, args)
    if origin in _LISTS:
        return _list(codec(args[0], depth + 1) if args else PLAIN)
    if origin in (set, frozenset, collections.abc.Set, collections.abc.MutableSet):
        return _set(origin if origin is frozenset else set, codec(args[0], depth + 1) if args else PLAIN)
    if origin is tuple:
        return _tuple([codec(a, depth + 1) for a in args if a is not Ellipsis], Ellipsis in args or not args)
    if origin in _DICTS:
        key, value = [codec(a, depth + 1) for a in args] if len(args) == 2 else (PLAIN, PLAIN)
        return _dict(key, value, not args or unwrapped(args[0]) in (str, Any))
    if isinstance(hint, type):
        found = _class(hint, depth)
        if found is not None:
            return found
    raise CannotTravelError(f"values of type {getattr(hint, '__name__', hint)}")


def unwrapped(hint: Any) -> Any:
    """A hint without Annotated, NewType, Required, NotRequired, Final and `type X = …` around it."""
    while True:
        origin = get_origin(hint)
        if origin in (typing.Annotated, typing.Required, typing.NotRequired, typing.Final):
            hint = get_args(hint)[0]
        elif isinstance(hint, typing.NewType):
            hint = hint.__supertype__
        elif type(hint).__name__ == "TypeAliasType":
            hint = hint.__value__
        else:
            return hint


def optional_keys(hint: Any) -> list[str]:
    """The keys of a TypedDict that may be missing; it does not know them itself under `from __future__ import …`."""
    hints = typing.get_type_hints(hint, include_extras=True)
    return [k for k, v in hints.items() if get_origin(v) is typing.NotRequired or k in hint.__optional_keys__]


def _class(hint: type, depth: int) -> Codec | None:
    name = hint.__name__
    if hint in (datetime.date, datetime.datetime, datetime.time):
        return Codec(lambda v: v.isoformat(), lambda wire: f"{name}.fromisoformat({wire})", {name: hint})
    if hint is datetime.timedelta:
        return Codec(
            lambda v: [v.days, v.seconds, v.microseconds],
            lambda wire: f"timedelta({wire}[0], {wire}[1], {wire}[2])",
            {name: hint},
        )
    if hint is bytes:
        return Codec(list, lambda wire: f"bytes({wire})")
    if issubclass(hint, enum.Enum):
        return Codec(lambda v: v.name, lambda wire: f"{name}[{wire}]", {name: hint})
    if typing.is_typeddict(hint):
        return _fields(hint, typing.get_type_hints(hint), depth, dict)
    if issubclass(hint, tuple) and hasattr(hint, "_fields"):
        hints = typing.get_type_hints(hint)
        return _fields(hint, {field: hints.get(field, Any) for field in hint._fields}, depth, getattr)
    if dataclasses.is_dataclass(hint):
        hints = typing.get_type_hints(hint)
        return _fields(hint, {f.name: hints[f.name] for f in dataclasses.fields(hint) if f.init}, depth, getattr)
    return None


def _fields(hint: type, hints: dict[str, Any], depth: int, get: Any) -> Codec:
    codecs = {name: codec(found, depth + 1) for name, found in hints.items()}
    if get is dict:
        if all(c.plain for c in codecs.values()):
            return PLAIN
        if optional_keys(hint):
            raise CannotTravelError(f"{hint.__name__}, which has keys that may be missing and values that are no JSON")
        return Codec(
            lambda v: {k: c.encode(v[k]) for k, c in codecs.items()},
            lambda wire: "{" + ", ".join(f"{k!r}: {c.decode(f'{wire}[{k!r}]')}" for k, c in codecs.items()) + "}",
            _joined(codecs.values()),
        )

    def decode(wire: str) -> str:
        given = ", ".join(f"{k}={c.decode(f'{wire}[{k!r}]')}" for k, c in codecs.items())
        return f"{hint.__name__}({given})"

    names = {**_joined(codecs.values()), hint.__name__: hint}
    return Codec(lambda v: {k: c.encode(getattr(v, k)) for k, c in codecs.items()}, decode, names)


def _joined(codecs: collections.abc.Iterable[Codec]) -> dict[str, Any]:
    return {name: value for c in codecs for name, value in c.names.items()}


def _list(item: Codec) -> Codec:
    if item.plain:
        return PLAIN
    return Codec(
        lambda v: [item.encode(x) for x in v], lambda wire: f"[{item.decode('_x')} for _x in {wire}]", item.names
    )


def _set(kind: type, item: Codec) -> Codec:
    return Codec(
        lambda v: [item.encode(x) for x in v],
        lambda wire: f"{kind.__name__}([{item.decode('_x')} for _x in {wire}])",
        item.names,
    )


def _tuple(items: list[Codec], endless: bool) -> Codec:
    if endless:
        item = items[0] if items else PLAIN
        return Codec(
            lambda v: [item.encode(x) for x in v],
            lambda wire: f"tuple([{item.decode('_x')} for _x in {wire}])",
            item.names,
        )

    def decode(wire: str) -> str:
        return "(" + "".join(f"{c.decode(f'{wire}[{i}]')}, " for i, c in enumerate(items)).strip() + ")"

    return Codec(lambda v: [c.encode(x) for c, x in zip(items, v, strict=True)], decode, _joined(items))


def _dict(key: Codec, value: Codec, texts: bool) -> Codec:
    if texts and key.plain and value.plain:
        return PLAIN
    return Codec(
        lambda v: [[key.encode(k), value.encode(x)] for k, x in v.items()],
        lambda wire: f"{{{key.decode('_p[0]')}: {value.decode('_p[1]')} for _p in {wire}}}",
        {**key.names, **value.names},
    )


def _union(codecs: list[Codec], optional: bool, hints: tuple[Any, ...]) -> Codec:
    if all(c.plain for c in codecs):
        return PLAIN
    if len(codecs) > 1:
        raise CannotTravelError(f"a union of {', '.join(str(getattr(h, '__name__', h)) for h in hints)}")
    (one,) = codecs
    if not optional:
        return one
    return Codec(
        lambda v: None if v is None else one.encode(v),
        lambda wire: f"(None if {wire} is None else {one.decode(wire)})",
        one.names,
    )


def value_codec(value: Any) -> Codec:
    """How one value travels, whatever the hints say (an example that somebody wrote). Raises CannotTravelError."""
    if value is None or type(value) in (bool, int, float, str):
        return PLAIN
    if type(value) is list:
        return _each([value_codec(v) for v in value], "[", "]")
    if type(value) is tuple:
        return _each([value_codec(v) for v in value], "(", ",)" if value else ")")
    if type(value) is dict:
        keys, values = [value_codec(k) for k in value], [value_codec(v) for v in value.values()]
        if all(type(k) is str for k in value) and all(c.plain for c in values):
            return PLAIN
        pairs = list(zip(keys, values, strict=True))

        def decode(wire: str) -> str:
            found = [f"{k.decode(f'{wire}[{i}][0]')}: {v.decode(f'{wire}[{i}][1]')}" for i, (k, v) in enumerate(pairs)]
            return "{" + ", ".join(found) + "}"

        return Codec(
            lambda d: [[k.encode(a), v.encode(b)] for (k, v), (a, b) in zip(pairs, d.items(), strict=True)],
            decode,
            {**_joined(keys), **_joined(values)},
        )
    if type(value) in (set, frozenset):
        inner = [value_codec(v) for v in value]
        if all(c.plain for c in inner):
            return _set(type(value), PLAIN)
    found = _class(type(value), 0)
    if found is None:
        raise CannotTravelError(f"a value of type {type(value).__name__}")
    return found


def _each(items: list[Codec], start: str, end: str) -> Codec:
    if start == "[" and all(c.plain for c in items):
        return PLAIN

    def decode(wire: str) -> str:
        return start + ", ".join(c.decode(f"{wire}[{i}]") for i, c in enumerate(items)) + end

    return Codec(lambda v: [c.encode(x) for c, x in zip(items, v, strict=True)], decode, _joined(items))
