"""Captured values that are made again in the page by an expression: members of enums, named tuples, dataclasses,
`OrderedDict` and its like, `deque`, ranges, partial functions, bound methods; and lists, tuples, dicts, sets of such.
Instances of the program's classes get the attributes that they have, without `__init__`.

The expression names classes and functions, which mean what they mean anywhere; what is plain data in it is captured as
such.
"""

from __future__ import annotations

import abc
import ast
import collections
import dataclasses
import enum
import functools
import inspect
import keyword
import math
import operator
import re
import sys
import types
import typing
import uuid
from collections.abc import Callable
from typing import Any

from clientside.compiler.bindings import VariableBinding
from clientside.compiler.library import is_library_file, is_standard
from clientside.compiler.source import LiveEnvironment, Source, StaticEnvironment, is_json_like

UNION_ALIAS: Any = type(typing.Union[int, str])  # noqa: UP007
VALUE_OF = "<the value of "
_DEEPEST = 50
_LARGEST = 20_000  # nodes


class Unmade(Exception):
    """A value that no expression makes again."""


def captured_variable(value: Any, name: str) -> VariableBinding | None:
    """What a captured value means to compiled code, as a variable that the page computes; None where it cannot."""
    maker = _Maker()
    target = name if name.isidentifier() else "captured"
    key = ("live", id(value))  # one object, whoever names it
    try:
        if is_own_instance(value):
            before, text = maker.instance(value), f"{target} = _made()"
        else:
            before, text = "", f"{target} = {ast.unparse(maker.made(value, 0))}"
    except (Unmade, RecursionError):
        return None
    source = Source(before + text, f"{VALUE_OF}{target}>")
    node = source.tree.body[-1]
    assert isinstance(node, ast.Assign)
    environment = LiveEnvironment(source, StaticEnvironment(source), {}, maker.names)
    return VariableBinding(node, environment, key, value)


def holds_union(value: Any) -> bool:
    """Whether a value is `int | str`, or a tuple with such: where isinstance asks, a tuple of classes says the same."""
    if type(value) is tuple:
        return any(map(holds_union, value))
    return isinstance(value, (types.UnionType, UNION_ALIAS))


def unmade_part(value: Any, depth: int = 0) -> str:
    """What of a list, tuple, dict or set cannot be made again, in words; empty for other values."""
    parts = [*value.keys(), *value.values()] if type(value) is dict else value
    if type(value) not in (list, tuple, dict, set, frozenset) or depth > _DEEPEST:
        return ""
    for part in parts:
        if captured_variable(part, "part") is None:
            kind = type(part)
            name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
            return unmade_part(part, depth + 1) or f" that holds a {name}"
    return ""


def described(value: Any) -> tuple[str, dict[str, Any]] | None:
    """The expression that makes a value again, as text, and what its names mean; None where there is none."""
    maker = _Maker()
    try:
        return ast.unparse(maker.made(value, 0)), maker.names
    except (Unmade, RecursionError):
        return None


class _Maker:
    def __init__(self) -> None:
        self.names: dict[str, Any] = {}
        self._nodes = 0
        self._around: list[Any] = []  # the instances whose attributes are looked at

    def made(self, value: Any, depth: int) -> ast.expr:
        """The expression that makes a value again. Raises Unmade."""
        self._nodes += 1
        if depth > _DEEPEST or self._nodes > _LARGEST:
            raise Unmade
        kind = type(value)
        if value is None or kind in (bool, int, str) or (kind is float and math.isfinite(value)):
            return ast.Constant(value)
        if is_json_like(value):
            return self.named(value, "data")
        if isinstance(value, enum.Enum):
            return self._member(value)
        handler = _HANDLERS.get(kind)
        if handler is not None:
            return handler(self, value, depth + 1)
        if isinstance(value, (type, types.FunctionType)):
            return self._function(value)
        if isinstance(value, tuple) and hasattr(kind, "_fields"):
            return self._named_tuple(value, depth + 1)
        if dataclasses.is_dataclass(kind) and not is_own_instance(value):
            return self._dataclass(value, depth + 1)
        if is_own_instance(value):
            self.instance(value, depth + 1)  # which names it then, is told here whether it can be made
            return self.named(value, kind.__name__.lower())
        raise Unmade

    def instance(self, value: Any, depth: int = 0) -> str:
        """The function `_made`, which makes an instance with the attributes that it has now. Raises Unmade."""
        if any(value is other for other in self._around):
            raise Unmade  # it holds itself
        self._around.append(value)
        own = ast.unparse(self._class(type(value)))
        lines = [f"    made = object.__new__({own})"]
        for name, held in instance_attributes(value).items():
            lines.append(f"    made.{name} = {ast.unparse(self.made(held, depth + 1))}")
        self._around.pop()
        return "\n".join(["def _made():", *lines, "    return made\n\n\n"])

    def named(self, value: Any, name: str) -> ast.Name:
        """A name that stands for a value."""
        base, n = re.sub(r"\W", "_", name), 1
        name = base
        while self.names.setdefault(name, value) is not value:
            n += 1
            name = f"{base}_{n}"
        return ast.Name(name, ast.Load())

    def call(self, function: ast.expr, *positional: ast.expr, **keywords: ast.expr) -> ast.Call:
        """A call."""
        return ast.Call(function, list(positional), [ast.keyword(name, value) for name, value in keywords.items()])

    def each(self, values: Any, depth: int) -> list[ast.expr]:
        """The expressions of several values."""
        return [self.made(value, depth) for value in list(values)]  # looking at them may change them: `re._cache`

    def _function(self, value: Any) -> ast.expr:
        from clientside.compiler.live_values import value_binding
        from clientside.compiler.source import ServerBinding

        if isinstance(value_binding(value, value.__name__), ServerBinding):
            raise Unmade
        return self.named(value, value.__name__)

    def _class(self, kind: type) -> ast.expr:
        from clientside.compiler.live_values import value_binding
        from clientside.compiler.source import ClassBinding

        if not isinstance(value_binding(kind, kind.__name__), ClassBinding):
            raise Unmade
        return self.named(kind, kind.__name__)

    def _member(self, value: enum.Enum) -> ast.expr:
        kind = self._class(type(value))
        if value.name in type(value).__members__:
            return ast.Attribute(kind, value.name, ast.Load())
        return self.call(kind, ast.Constant(value.value))  # several flags

    def _named_tuple(self, value: Any, depth: int) -> ast.expr:
        kind = type(value)
        if getattr(value, "__dict__", None) or "__new__" in vars(kind).keys() - {*_made_by_namedtuple(kind)}:
            raise Unmade
        return self.call(self._class(kind), *self.each(value, depth))

    def _dataclass(self, value: Any, depth: int) -> ast.expr:
        kind = type(value)
        fields = dataclasses.fields(kind)
        init = kind.__init__
        held = {name: getattr(value, name) for name in (f.name for f in fields) if hasattr(value, name)}
        plain = (
            type(kind) is type
            and init.__code__.co_filename == "<string>"
            and not hasattr(kind, "__post_init__")
            and all(f.init for f in fields)
            and len(held) == len(fields)
            and not getattr(value, "__dict__", held).keys() - held.keys()
            and len([a for a in kind.__dataclass_fields__.values() if a.name not in held]) == 0
        )
        if not plain:
            raise Unmade
        return self.call(self._class(kind), **{name: self.made(v, depth) for name, v in held.items()})

    def _deque(self, value: collections.deque[Any], depth: int) -> ast.expr:
        kind = self.named(collections.deque, "deque")
        items = ast.List(self.each(value, depth), ast.Load())
        return self.call(kind, items, *([] if value.maxlen is None else [ast.Constant(value.maxlen)]))

    def _union(self, value: Any, depth: int) -> ast.expr:
        return ast.Tuple(self.each(typing.get_args(value), depth), ast.Load())

    def _namespace(self, value: Any, depth: int) -> ast.expr:
        held = vars(value)
        if not all(name.isidentifier() and not keyword.iskeyword(name) for name in held):
            raise Unmade
        made = {name: self.made(v, depth) for name, v in held.items()}
        return self.call(self.named(types.SimpleNamespace, "SimpleNamespace"), **made)

    def _dict(self, value: dict[Any, Any], depth: int) -> ast.expr:
        held = dict(value)
        return ast.Dict([*self.each(held, depth)], self.each(held.values(), depth))

    def _set(self, value: Any, depth: int) -> ast.expr:
        ordered = sorted(value, key=lambda v: (type(v).__name__, repr(v)))
        made = ast.Set(self.each(ordered, depth))
        return made if type(value) is set else self.call(self.named(frozenset, "frozenset"), made)

    def _pairs(self, value: Any, depth: int) -> ast.expr:
        """`OrderedDict`, `Counter`, `defaultdict`: the class, and the pairs."""
        kind = self.named(type(value), type(value).__name__)
        if type(value) is not collections.OrderedDict:
            return self.call(kind, *self._factory(value, depth), self._dict(value, depth))
        pairs: list[ast.expr] = [
            ast.Tuple([self.made(k, depth), self.made(v, depth)], ast.Load()) for k, v in value.items()
        ]
        return self.call(kind, ast.List(pairs, ast.Load()))

    def _factory(self, value: Any, depth: int) -> list[ast.expr]:
        if type(value) is collections.Counter:
            return []
        factory = value.default_factory
        return [ast.Constant(None) if factory is None else self.made(factory, depth)]

    def _partial(self, value: Any, depth: int) -> ast.expr:
        if value.__dict__:
            raise Unmade
        function = self.made(value.func, depth)
        keywords = {name: self.made(v, depth) for name, v in value.keywords.items()}
        return self.call(self.named(functools.partial, "partial"), function, *self.each(value.args, depth), **keywords)

    def _builtin(self, value: Any, depth: int) -> ast.expr:
        if isinstance(value.__self__, types.ModuleType):
            return self._function(value)
        if not isinstance(value.__self__, str):  # a method of what could change meanwhile
            raise Unmade
        return ast.Attribute(ast.Constant(value.__self__), value.__name__, ast.Load())

    def _method(self, value: Any, depth: int) -> ast.expr:
        return ast.Attribute(self.made(value.__self__, depth), value.__func__.__name__, ast.Load())

    def _descriptor(self, value: Any, depth: int) -> ast.expr:
        return ast.Attribute(self.named(value.__objclass__, value.__objclass__.__name__), value.__name__, ast.Load())

    def _reduced(self, value: Any, depth: int) -> ast.expr:
        kind, arguments = value.__reduce__()[:2]
        return self.call(self.named(kind, kind.__name__), *self.each(arguments, depth))


def _made_by_namedtuple(kind: type) -> list[str]:
    """`__new__`, where namedtuple itself wrote it."""
    found = getattr(vars(kind).get("__new__"), "__func__", None)
    return ["__new__"] if getattr(getattr(found, "__code__", None), "co_filename", "").startswith("<") else []


def is_own_instance(value: Any) -> bool:
    """Whether a value is an instance of a class of the program whose attributes are all there is to it."""
    kind = type(value)
    if type(kind) not in (type, abc.ABCMeta) or kind.__module__ == "builtins" or is_standard(kind.__module__):
        return False
    if isinstance(value, BaseException) or (dataclasses.is_dataclass(kind) and _has_made_init(kind)):
        return False
    file = getattr(sys.modules.get(kind.__module__), "__file__", None)
    marker = kind.__mro__ == (kind, object) and vars(value) == {} if hasattr(value, "__dict__") else False
    if file is None or (is_library_file(file) and not marker):  # a package's `_missing = Missing()` is as good as ours
        return False
    generic: tuple[Any, ...] = (object, typing.Generic, typing.Protocol, abc.ABC)
    bases = [base for base in kind.__mro__ if base not in generic]
    return not any("__setattr__" in vars(base) or type(base) not in (type, abc.ABCMeta) for base in bases) and not any(
        base.__module__ == "builtins" or is_standard(base.__module__) for base in bases
    )


def _has_made_init(kind: type) -> bool:
    code = getattr(getattr(kind, "__init__", None), "__code__", None)
    return "__post_init__" not in dir(kind) and getattr(code, "co_filename", "") == "<string>"


def instance_attributes(value: Any) -> dict[str, Any]:
    """The attributes that an instance holds, by name. Raises Unmade where one cannot be set by its name."""
    kind = type(value)
    slots = [name for base in reversed(kind.__mro__) for name in _slots(base)]
    held = {name: getattr(value, name) for name in slots if hasattr(value, name)} | getattr(value, "__dict__", {})
    for name in held:
        found = inspect.getattr_static(kind, name, None)
        descriptor = hasattr(type(found), "__set__") and not inspect.ismemberdescriptor(found)
        if descriptor or not name.isidentifier() or keyword.iskeyword(name) or name.startswith("__"):
            raise Unmade
    return held


def _slots(base: type) -> list[str]:
    slots = vars(base).get("__slots__", ())
    names = [slots] if isinstance(slots, str) else list(slots)
    return [name for name in names if name not in ("__dict__", "__weakref__")]


Handler = Callable[[_Maker, Any, int], ast.expr]
_HANDLERS: dict[type, Handler] = {
    list: lambda maker, value, depth: ast.List(maker.each(value, depth), ast.Load()),
    tuple: lambda maker, value, depth: ast.Tuple(maker.each(value, depth), ast.Load()),
    dict: _Maker._dict,
    set: _Maker._set,
    frozenset: _Maker._set,
    collections.OrderedDict: _Maker._pairs,
    collections.Counter: _Maker._pairs,
    collections.defaultdict: _Maker._pairs,
    collections.deque: _Maker._deque,
    types.UnionType: _Maker._union,
    UNION_ALIAS: _Maker._union,
    types.SimpleNamespace: _Maker._namespace,
    range: _Maker._reduced,
    slice: _Maker._reduced,
    functools.partial: _Maker._partial,
    operator.itemgetter: _Maker._reduced,
    operator.attrgetter: _Maker._reduced,
    uuid.UUID: lambda maker, value, depth: maker.call(maker.named(uuid.UUID, "UUID"), ast.Constant(str(value))),
    types.BuiltinFunctionType: _Maker._builtin,
    types.MethodType: _Maker._method,
    types.MethodDescriptorType: _Maker._descriptor,
}
