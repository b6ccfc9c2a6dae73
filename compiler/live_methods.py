"""Methods of live classes that the standard library made of functions: `singledispatchmethod`, `partialmethod`."""

from __future__ import annotations

import ast
import copy
import functools
import types
from typing import Any

from clientside.compiler.live_dispatch import dispatcher, ordered

OWN = "the class itself"  # no name of a program's


def rewritten(value: type, node: ast.ClassDef) -> dict[str, Any]:
    """Put plain methods in the place of such members of a class's tree; what the names in them stand for."""
    names: dict[str, Any] = {}
    for name, member in list(vars(value).items()):
        if type(member) is functools.singledispatchmethod:
            names |= _dispatched(value, node, name, member)
        elif type(member) is functools.partialmethod:
            names |= _partial(value, node, name, member)
    return names


def _dispatched(value: type, node: ast.ClassDef, name: str, member: Any) -> dict[str, Any]:
    registry = member.dispatcher.registry
    order = ordered(registry, member.dispatcher.dispatch)
    functions = [registry[made] for made in (*(order or ()), object)]
    found = [_definition(node, function) for function in functions]
    if order is None or any(definition is None for definition in found):
        return {}
    called = f"_{name}_"
    method = dispatcher(name, found, found[-1], order, 1, called)  # type: ignore[arg-type]
    if method is None or any(f"{called}{i}" in vars(value) for i in range(len(found))):
        return {}
    method.dispatches = "instance"  # type: ignore[attr-defined]
    names = {f"class {i}": made for i, made in enumerate(order)}
    renamed = {f"class {i}": f"class {i} of {name}" for i in range(len(order))}
    for part in ast.walk(method):
        if isinstance(part, ast.Name) and part.id in renamed:
            part.id = renamed[part.id]
    place = min(node.body.index(definition) for definition in found)  # type: ignore[arg-type]
    copies: list[ast.stmt] = []
    for i, definition in enumerate(found):
        assert definition is not None
        made = copy.deepcopy(definition)  # one function may be registered for several classes
        made.name, made.decorator_list = f"{called}{i}", []
        copies.append(made)
    kept = [statement for statement in node.body if statement not in found]
    node.body = [*kept[:place], *copies, method, *kept[place:]]
    return {renamed[key]: made for key, made in names.items()}


def _definition(node: ast.ClassDef, function: Any) -> ast.FunctionDef | None:
    """The definition in the class's body that made a function."""
    if not isinstance(function, types.FunctionType):
        return None
    first = function.__code__.co_firstlineno
    for statement in node.body:
        lines = [statement.lineno, *(d.lineno for d in getattr(statement, "decorator_list", []))]
        if isinstance(statement, ast.FunctionDef) and first in (min(lines), statement.lineno):
            return statement
    return None


def _partial(value: type, node: ast.ClassDef, name: str, member: Any) -> dict[str, Any]:
    """`m = partialmethod(f, 1, k=2)` as `def m(self, …): return Class.f(self, 1, …)`."""
    function = member.func
    own = isinstance(function, types.FunctionType) and vars(value).get(function.__name__) is function
    place = next((s for s in node.body if isinstance(s, ast.Assign) and ast.unparse(s.targets[0]) == name), None)
    definition = _definition(node, function)
    if not own or place is None or definition is None or definition.decorator_list:
        return {}
    names: dict[str, Any] = {OWN: value}
    given: list[ast.expr] = []
    for i, argument in enumerate(member.args):
        names[f"argument {i} of {name}"] = argument
        given.append(ast.Name(f"argument {i} of {name}", ast.Load()))
    keywords: list[ast.keyword] = []
    for key, argument in member.keywords.items():
        names[f"argument {key} of {name}"] = argument
        keywords.append(ast.keyword(key, ast.Name(f"argument {key} of {name}", ast.Load())))
    arguments = _left(definition.args, len(member.args), [k.arg for k in keywords])
    if arguments is None:
        return {}
    first, *rest = (a.arg for a in arguments.args)
    passed = [ast.Name(first, ast.Load()), *given, *(ast.Name(n, ast.Load()) for n in rest)]
    keywords.extend(ast.keyword(a.arg, ast.Name(a.arg, ast.Load())) for a in arguments.kwonlyargs)
    callee = ast.Attribute(ast.Name(OWN, ast.Load()), definition.name, ast.Load())
    made = ast.FunctionDef(name, arguments, [ast.Return(ast.Call(callee, passed, keywords))], [], None, None)
    made.dispatches = True  # type: ignore[attr-defined]
    for part in ast.walk(made):
        ast.copy_location(part, place)
    node.body[node.body.index(place)] = made
    return names


def _left(known: ast.arguments, taken: int, named: list[str | None]) -> ast.arguments | None:
    """The parameters that are left to give; None where some are defaults that are computed, or any may follow."""
    positional = known.args
    if known.posonlyargs or known.vararg or known.kwarg or taken >= len(positional):
        return None
    if not all(isinstance(d, ast.Constant) for d in (*known.defaults, *(d for d in known.kw_defaults if d))):
        return None
    defaults: list[Any] = [*[None] * (len(positional) - len(known.defaults)), *known.defaults]
    left = [(a.arg, d) for a, d in zip(positional, defaults, strict=True)][1 + taken :]
    if named and [name for name, _ in left] != [n for n in named if n in dict(left)]:
        return None  # what was given by name may be given anew, and what follows it only by name
    only = [(a.arg, d) for a, d in zip(known.kwonlyargs, known.kw_defaults, strict=True) if a.arg not in named]
    if any(a.arg in named for a in known.kwonlyargs):
        return None
    args = [ast.arg(positional[0].arg), *(ast.arg(name) for name, _ in left if name not in named)]
    return ast.arguments(
        [],
        args,
        None,
        [ast.arg(name) for name, _ in only],
        [copy.deepcopy(d) for _, d in only],
        None,
        [copy.deepcopy(d) for name, d in left if d is not None and name not in named],
    )
