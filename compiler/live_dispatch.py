"""Functions under `functools.singledispatch`: a chain of `isinstance`, in an order that decides as CPython does."""

from __future__ import annotations

import ast
import copy
import functools
import types
import weakref
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

from clientside.compiler.bindings import Binding, FunctionBinding, ServerBinding
from clientside.compiler.records import replaced
from clientside.compiler.source import LiveEnvironment

# Classes without a common descendant are told apart in any order; of these, some may be registered by abstract classes.
SAMPLES: tuple[type, ...] = (
    *(bool, int, float, str, bytes, bytearray, list, tuple, dict, set, frozenset, range, type(None), type, object),
    *(date, datetime, types.FunctionType, types.GeneratorType),
)
Generic = tuple[ast.FunctionDef, dict[str, Any]]
_made: weakref.WeakKeyDictionary[types.FunctionType, Generic | None] = weakref.WeakKeyDictionary()


def is_generic(value: Any) -> bool:
    """Whether a function is what `singledispatch` made of another."""
    code = getattr(value, "__code__", None)
    return code is not None and code.co_filename == functools.__file__ and "registry" in vars(value)


def generic_binding(value: types.FunctionType) -> Binding:
    """The function that calls the implementation for its first argument's class."""
    from clientside.compiler.live import function_binding

    refused = ServerBinding(f"the generic function `{value.__name__}`, whose implementations overlap")
    order = ordered(value.registry, value.dispatch)  # type: ignore[attr-defined]
    found = {made: function_binding(f) for made, f in value.registry.items()}  # type: ignore[attr-defined]
    base = found[object]
    if order is None or base is None or not all(found.values()) or not isinstance(base.environment, LiveEnvironment):
        return refused
    if value not in _made:
        names: dict[str, Any] = {f"function {i}": value.registry[made] for i, made in enumerate([*order, object])}  # type: ignore[attr-defined]
        names |= {f"class {i}": made for i, made in enumerate(order)}
        nodes = [found[made].node for made in [*order, object]]  # type: ignore[union-attr]
        made_node = dispatcher(value.__name__, nodes, base.node, order, 0)
        _made[value] = (made_node, names) if made_node is not None else None
    held = _made[value]
    if held is None:
        return refused
    node, names = held
    return FunctionBinding(node, replaced(base.environment, closure=names, globals={}, defaults={}), live=base.live)


def ordered(registry: Mapping[type, Any], dispatch: Callable[[type], Any]) -> list[type] | None:
    """The registered classes, each before those that it derives from; None where `isinstance` would not decide as
    CPython does.
    """
    classes = [made for made in registry if made is not object]
    order = sorted(classes, key=lambda made: -sum(issubclass(made, other) for other in classes))
    for sample in (*SAMPLES, *(c for made in classes for c in _descendants(made))):
        try:
            expected = dispatch(sample)
        except RuntimeError:  # ambiguous
            return None
        chosen = next((made for made in order if issubclass(sample, made)), object)
        if registry[chosen] is not expected:
            return None
    return order


def _descendants(made: type) -> Iterator[type]:
    yield made
    derived: list[type] = type.__subclasses__(made)
    for one in derived:
        yield from _descendants(one)


def dispatcher(
    name: str, nodes: list[Any], base: ast.AST, order: list[type], skip: int, called: str = "function"
) -> ast.FunctionDef | None:
    """`def name(x, …)` that asks for each class in turn; None for what it cannot forward.

    `nodes` are the implementations, the one for `object` last; `skip` the parameters before the one that decides.
    """
    arguments = _shared([node.args for node in nodes], skip)
    if arguments is None:
        return None
    positional = [*arguments.posonlyargs, *arguments.args]
    decides = positional[skip].arg
    body: list[ast.stmt] = []
    for i, made in enumerate([*order, object]):
        given: list[ast.expr] = [ast.Name(a.arg, ast.Load()) for a in positional[skip:]]
        if arguments.vararg is not None:
            given.append(ast.Starred(ast.Name(arguments.vararg.arg, ast.Load()), ast.Load()))
        more = [ast.keyword(None, ast.Name(arguments.kwarg.arg, ast.Load()))] if arguments.kwarg is not None else []
        function: ast.expr = ast.Name(f"{called} {i}", ast.Load())
        if skip:
            function = ast.Attribute(ast.Name(positional[0].arg, ast.Load()), f"{called}{i}", ast.Load())
        result = ast.Return(ast.Call(function, given, more))
        if made is object:
            body.append(result)
            continue
        value = ast.Name(decides, ast.Load())
        test: ast.expr = ast.Call(ast.Name("isinstance", ast.Load()), [value, ast.Name(f"class {i}", ast.Load())], [])
        if made is type(None):
            test = ast.Compare(value, [ast.Is()], [ast.Constant(None)])
        body.append(ast.If(test, [result], []))
    definition = ast.FunctionDef(name, arguments, body, [], None, None)
    for node in ast.walk(definition):
        ast.copy_location(node, base)
    definition.dispatches = True  # type: ignore[attr-defined]
    return definition


def _shared(found: list[ast.arguments], skip: int) -> ast.arguments | None:
    """The parameters of all implementations: their own where they are the same, or else any that follow the first."""
    first = found[-1]
    names = [a.arg for a in (*first.posonlyargs, *first.args)]
    if len(names) <= skip or any(len((*a.posonlyargs, *a.args)) <= skip for a in found):
        return None
    alike = all(_told(a, skip) == _told(first, skip) and not (a.vararg or a.kwarg or a.kwonlyargs) for a in found)
    leading = [ast.arg(name) for name in names[: skip + 1]]
    if not alike:
        return ast.arguments(leading, [], ast.arg("args"), [], [], ast.arg("kwargs"), [])
    rest = [ast.arg(name) for name in names[skip + 1 :]]
    return ast.arguments(leading, rest, None, [], [], None, copy.deepcopy(first.defaults))


def _told(arguments: ast.arguments, skip: int) -> object:
    """The names after the one that decides, and all defaults."""
    names = [a.arg for a in (*arguments.posonlyargs, *arguments.args)][skip + 1 :]
    constant = all(isinstance(d, ast.Constant) for d in arguments.defaults)
    return names, [ast.dump(d) for d in arguments.defaults] if constant else object()
