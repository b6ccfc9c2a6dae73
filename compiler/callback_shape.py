"""What a `@clientside.callback(…)` decorator says about a function's values, read from its text.

The live decorator knows this from Dash's own objects; where the text alone does not tell (an Output made by a function
call, say), the compile step assumes nothing about the result, and about an argument that it may be a list of props.
"""

from __future__ import annotations

import ast

from clientside.compiler.shape import CallbackShape
from clientside.compiler.source import StaticEnvironment
from clientside.compiler.static_dependencies import KINDS, dash_name

_LISTS = ("ALL", "ALLSMALLER")


def is_grouped(call: ast.expr) -> bool:
    """Whether a callback that cannot be read whole may need more than its values in a row."""
    if not isinstance(call, ast.Call):
        return False
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    if None in named or "running" in named or "on_error" in named:
        return True
    if any(isinstance(value, ast.Dict) for value in call.args):
        return True
    return not all(_is_row(named[name]) for name in ("output", "inputs", "state") if name in named)


def _is_row(node: ast.expr) -> bool:
    """Whether an argument is one Output, Input or State, or a list of such; in anything else there may be a dict."""
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        return name in KINDS
    if isinstance(node, (ast.List, ast.Tuple)):
        return not any(isinstance(part, (ast.List, ast.Tuple, ast.Dict)) for part in node.elts)
    return isinstance(node, ast.ListComp)


def callback_shape(environment: StaticEnvironment, decorator: ast.expr, skip: int = 0) -> CallbackShape:
    """The shape of the callback that a decorator makes, or a call of `clientside_callback` after `skip` arguments."""
    if not isinstance(decorator, ast.Call):
        return CallbackShape()
    named = {k.arg: k.value for k in decorator.keywords if k.arg is not None}
    arguments = [_resolved(environment, a) for a in decorator.args[skip:]]
    flat = [part for argument in arguments for part in _parts(environment, argument)]
    kinds = [_kind(environment, part) for part in flat]
    count = next((i for i, kind in enumerate(kinds) if kind != "Output"), len(kinds))
    outputs: int | None = count
    found = flat[:count]
    if "output" in named:
        count = 0
        given = _resolved(environment, named["output"])
        found = _parts(environment, given)
        outputs = len(given.elts) if isinstance(given, (ast.List, ast.Tuple)) else None
    elif (
        # What is not recognised may be one output more, except for a flag that ends the list.
        (count < len(kinds) and kinds[count] is None and not isinstance(flat[count], ast.Constant))
        or (count == 0 and not flat)
        or (count == 1 and not isinstance(arguments[0], (ast.List, ast.Tuple)))
    ):
        outputs = None
    values = flat[count:]
    for name in ("inputs", "state"):
        if name in named:
            values += _parts(environment, _resolved(environment, named[name]))
    many = frozenset(i for i, v in enumerate(values) if _is_many(environment, v))
    wired = [v for v in values if not isinstance(v, ast.Constant)]
    known = all(_kind(environment, v) in ("Input", "State") for v in wired)
    return CallbackShape(
        outputs, many, lists=any(_is_many(environment, v) for v in found), passed=len(wired) if known else None
    )


def _resolved(environment: StaticEnvironment, node: ast.expr) -> ast.expr:
    """What a name stands for, where the module binds it once; otherwise the expression itself."""
    if not isinstance(node, ast.Name):
        return node
    bound = environment.bindings.get(node.id, [])
    if len(bound) != 1:
        return node
    if isinstance(bound[0], (ast.Assign, ast.AnnAssign)):
        return bound[0].value or node
    for statement in environment.source.tree.body:
        if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Tuple):
            for target in statement.targets:
                if isinstance(target, ast.Tuple) and bound[0] in target.elts:
                    at = target.elts.index(bound[0])
                    return statement.value.elts[at] if len(target.elts) == len(statement.value.elts) else node
    return node


def _parts(environment: StaticEnvironment, node: ast.expr) -> list[ast.expr]:
    if isinstance(node, (ast.List, ast.Tuple)):
        return [_resolved(environment, element) for element in node.elts]
    return [node]


def _kind(environment: StaticEnvironment, node: ast.expr) -> str | None:
    """Output, Input or State; None where the text does not tell."""
    return dash_name(environment, node.func) if isinstance(node, ast.Call) else None


def _is_many(environment: StaticEnvironment, node: ast.expr) -> bool:
    """Whether an Input or State may name the props of several components."""
    if not isinstance(node, ast.Call) or _kind(environment, node) not in KINDS:
        return True
    given = [*node.args[:1], *(k.value for k in node.keywords if k.arg == "component_id")]
    name = _resolved(environment, given[0]) if given else None
    if isinstance(name, ast.Dict):
        return any(dash_name(environment, value) in _LISTS for value in name.values)
    return not isinstance(name, (ast.Constant, ast.JoinedStr))
