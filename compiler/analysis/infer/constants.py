"""Types of constants: literals, and values captured from the server."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterable
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.subscripts import reorders
from clientside.compiler.analysis.program import Constant
from clientside.compiler.analysis.types import DictSite, Type
from clientside.compiler.captured_figures import is_figure
from clientside.compiler.captured_functions import function_in, holds_functions
from clientside.compiler.captured_values import kind_of
from clientside.compiler.component_values import component_parts
from clientside.compiler.ops.components import made_at
from clientside.compiler.source import SCALARS, Binding, ConstantBinding, Environment


def constant_type(inf: Inference, name: str, binding: ConstantBinding, environment: Environment) -> Type:
    """A captured value: scalars as literals, containers emitted once."""
    value = binding.value
    if value is None or isinstance(value, (bool, int, float, str)):
        return literal_type(value)
    constant = inf.program.constants.get(binding.key)
    if constant is None:
        key = binding.key
        constant = Constant(name, value, value_type(inf, value, (key,), name), holds_functions(value))
        inf.program.constants[key] = constant
    elif constant.has_functions:  # a class in it may not have been ready
        constant.type = value_type(inf, value, (binding.key,), name)
    return constant.type


def literal_type(value: Any) -> Type:
    """The type of a scalar constant."""
    if value is None:
        return t.NONE
    if isinstance(value, bool):
        return t.BOOL
    if isinstance(value, int):
        return t.integer(value, value)
    if isinstance(value, float):
        return t.FLOAT
    return t.STR


def value_type(inf: Inference, value: Any, path: tuple[Any, ...], name: str) -> Type:
    """The type of a captured value; containers at the same place share a site, which knows that it is captured."""
    if value is None or isinstance(value, (bool, int, float, str)):
        return literal_type(value)
    kind_of_date = kind_of(value)
    if kind_of_date is not None:
        return Type({kind_of_date: True})
    if isinstance(value, re.Pattern):
        from clientside.compiler.regex.pattern import pattern

        return Type({"pattern": frozenset([pattern(value.pattern, value.flags)])})
    component = component_parts(value)
    if component is not None:
        inf.program.once("component captured", lambda: name)
        place = made_at(inf.program, component[0], path)
        for k, v in component[1].items():
            place.site.set_field(k, value_type(inf, v, (*path, k), name))
        return Type({"component": frozenset([place])})
    if is_figure(value):
        from clientside.compiler.ops.graph_objects import captured_figure

        return captured_figure(inf.program)
    function = function_in(value)
    if function is not None:
        return _function_type(inf, value, function)
    if isinstance(value, dict):
        site = inf.program.once((*path, "dict"), lambda: DictSite(inf.program, origin="captured"))
        site.captured = name
        plain = all(isinstance(k, str) and not reorders(k) for k in value)
        site.mark(outside=plain, dictionary=not plain)
        site.limit(frozenset(value) if plain else frozenset())
        for k, v in value.items():
            found = value_type(inf, v, (*path, k if plain else "value"), name)
            if plain:
                site.set_field(k, found)
            else:
                site.store_key(value_type(inf, k, (*path, "key"), name))
                site.store(found)
        return Type({"dict": site})
    kind = type(value).__name__
    if kind == "tuple" and all(isinstance(item, type) for item in value):  # for isinstance
        return inf.program.tuple_type(inf.function.node, [value_type(inf, item, path, name) for item in value])
    made = inf.program.once((*path, kind), lambda: t.Site(inf.program, origin="captured"))
    made.captured = name
    for item in _telling(value):
        made.store(value_type(inf, item, (*path, "item"), name))
    return Type({kind: made})


def _telling(items: Collection[Any]) -> Iterable[Any]:
    """The items that decide what all are: of very many scalars the first of each class, and the bounds of the ints."""
    if len(items) < 1000 or not SCALARS.issuperset(map(type, items)):
        return items
    firsts: dict[type, Any] = {}
    for item in items:
        firsts.setdefault(type(item), item)
    if int not in firsts:
        return firsts.values()
    ints = [item for item in items if type(item) is int]
    return [*firsts.values(), min(ints), max(ints)]


def _function_type(inf: Inference, value: Any, binding: Binding) -> Type:
    """A function or class in a captured container, under a name that stands for it."""
    from clientside.compiler.analysis.infer.names import bound_type

    name = getattr(value, "__name__", "function")
    node = inf.program.once(
        ("captured function", id(value)), lambda: ast.Name(name, ast.Load(), lineno=1, col_offset=0)
    )
    found = bound_type(inf, node, name, binding)
    inf.program.types[node] = found
    return found
