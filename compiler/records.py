"""Plain records: dataclasses whose methods are made when they are first needed.

`dataclasses.dataclass` writes and compiles four functions for each class when its module is loaded. Of the hundred and
fifty records that the compiler has, that was a third of the time until a process had compiled its first function.
"""

from __future__ import annotations

from dataclasses import MISSING, Field, field
from inspect import get_annotations
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["fields_of", "record", "replaced"]
_FIELDS = "__record_fields__"
R = TypeVar("R")


def fields_of(kind: type) -> tuple[str, ...]:
    """The names of a record's fields, in the order in which they are declared."""
    return tuple(getattr(kind, _FIELDS))


def replaced(value: R, **changes: object) -> R:
    """A record like another, but for some fields."""
    return type(value)(**{name: changes.get(name, getattr(value, name)) for name in fields_of(type(value))})


if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:

    def record(cls=None, /, *, eq=True, frozen=False, slots=False):
        """`dataclasses.dataclass`, as far as the compiler needs it. That a frozen one is not written to is for the type
        checker to see.
        """
        return _record(cls, eq, frozen, slots) if cls is not None else lambda c: _record(c, eq, frozen, slots)


def _record(cls: type, eq: bool, frozen: bool, slots: bool) -> type:
    fields: dict[str, Field[Any] | None] = {}
    for base in cls.__mro__[-1:0:-1]:
        if "__dataclass_fields__" in base.__dict__:
            raise TypeError(f"{cls.__name__} is a record, its base {base.__name__} is none")
        fields.update(base.__dict__.get(_FIELDS, {}))
    inherited = {*fields}
    own = [name for name, hint in get_annotations(cls).items() if not hint.startswith("ClassVar")]
    for name in own:
        default = cls.__dict__.get(name, MISSING)
        fields[name] = _field(default)
        if default is not MISSING and (slots or default is fields[name]):
            delattr(cls, name)
    positional = [name for name, told in fields.items() if told is None or told.kw_only is not True]
    named = [name for name in fields if name not in positional]
    if slots:
        members = {n: v for n, v in cls.__dict__.items() if n not in ("__dict__", "__weakref__")}
        qualified = cls.__qualname__
        members["__slots__"] = tuple(name for name in own if name not in inherited)
        cls = type(cls)(cls.__name__, cls.__bases__, members)
        cls.__qualname__ = qualified
    made: Any = cls
    for name, value in ((_FIELDS, fields), ("__match_args__", tuple(positional))):
        setattr(made, name, value)
    made.__init__ = _awaited(made, "__init__", lambda: _init(made, positional, named))
    if "__repr__" not in cls.__dict__:
        made.__repr__ = _repr
    if eq:
        if cls.__dict__.get("__hash__") is None:
            made.__hash__ = _awaited(made, "__hash__", lambda: _hash(made)) if frozen else None
        if "__eq__" not in cls.__dict__:
            made.__eq__ = _awaited(made, "__eq__", lambda: _equality(made))
    return cls


def _field(default: Any) -> Field[Any] | None:
    """What there is to say of a field, None where it must be given."""
    if default is MISSING or isinstance(default, Field):
        return default if isinstance(default, Field) else None
    made: Field[Any] = field(default=default)
    return made


def _awaited(cls: Any, name: str, make: Any) -> Any:
    """A method that is made, and takes this one's place, when it is called first."""

    def method(self: object, *arguments: Any, **named: Any) -> Any:
        made = make()
        setattr(cls, name, made)
        return made(self, *arguments, **named)

    method.__name__ = name
    return method


def _init(cls: Any, positional: list[str], named: list[str]) -> Any:
    known: dict[str, object] = {"_missing": MISSING}
    parameters = []
    lines = []
    for name in (*positional, *named):
        told = getattr(cls, _FIELDS)[name]
        value = name
        if name in named and name == named[0]:
            parameters.append("*")
        if told is not None and told.default is not MISSING:
            known[f"_default_{name}"] = told.default
            parameters.append(f"{name}=_default_{name}")
        elif told is not None and told.default_factory is not MISSING:
            known[f"_make_{name}"] = told.default_factory
            parameters.append(f"{name}=_missing")
            value = f"_make_{name}() if {name} is _missing else {name}"
        else:
            parameters.append(name)
        lines.append(f" self.{name} = {value}\n")
    return _compiled(f"def __init__(self, {', '.join(parameters)}):\n{''.join(lines) or ' pass'}", "__init__", known)


def _equality(cls: Any) -> Any:
    mine, theirs = (f"({''.join(f'{of}.{name}, ' for name in fields_of(cls))})" for of in ("self", "other"))
    text = f" if other.__class__ is not self.__class__:\n  return NotImplemented\n return {mine} == {theirs}\n"
    return _compiled(f"def __eq__(self, other):\n{text}", "__eq__", {})


def _hash(cls: Any) -> Any:
    values = "".join(f"self.{name}, " for name in fields_of(cls))
    return _compiled(f"def __hash__(self):\n return hash(({values}))\n", "__hash__", {})


def _compiled(text: str, name: str, known: dict[str, object]) -> Any:
    exec(text, known)
    return known[name]


@recursive_repr()
def _repr(self: Any) -> str:
    fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in getattr(type(self), _FIELDS))
    return f"{type(self).__qualname__}({fields})"
