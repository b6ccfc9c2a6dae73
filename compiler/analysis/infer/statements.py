"""Inference of statements: a table from the class of a node to what it does to the environment."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer import (
    functions,
    loops,
    match,
    names,
    subscripts,
    targets,
    tries,
    typing_names,
    user_classes,
    withs,
)
from clientside.compiler.analysis.infer.branches import branch
from clientside.compiler.analysis.infer.inference import Inference, joined_env
from clientside.compiler.analysis.infer.operators import binary_type
from clientside.compiler.analysis.infer.page_variables import page_variable
from clientside.compiler.analysis.infer.partners import narrow_partners
from clientside.compiler.analysis.program import BuiltinFunction
from clientside.compiler.ops import patch
from clientside.compiler.ops.exception import made_with


def infer_expr_statement(inf: Inference, node: ast.Expr) -> None:
    """An expression for its effects; a text alone is a docstring."""
    if not isinstance(node.value, ast.Constant):
        found = inf.expr(node.value)
        if not found.kinds and isinstance(node.value, ast.Call) and inf.program.plans.get(node.value) == "raises":
            inf.env = None
        if found.only("awaitable") and isinstance(node.value, ast.Call) and _is_idle(inf, node.value):
            inf.warning("coroutine-never-awaited", node.value, name=ast.unparse(node.value.func))


def _is_idle(inf: Inference, call: ast.Call) -> bool:
    """Whether a call makes a coroutine that nobody awaits. What the browser promises happens in any case."""
    if call in inf.program.awaited:
        return False
    made = inf.program.type_of(call.func).get("function") or ()
    return any(isinstance(f, BuiltinFunction) or getattr(f, "is_async", False) for f in made)


def infer_assign(inf: Inference, node: ast.Assign) -> None:
    """`a = b = value`."""
    if erased(inf, node.value):
        inf.program.reached.discard(node)
        declared = [inf.program.scopes.variable.get(target) for target in node.targets]
        inf.program.once(names.DECLARED_TYPES, set).update(declared)
        return
    if len(node.targets) == 1 and targets.pairwise(node.targets[0], node.value):
        elements = [inf.expr(e) for e in node.value.elts]  # type: ignore[attr-defined]
        for target, found in zip(node.targets[0].elts, elements, strict=True):  # type: ignore[attr-defined]
            targets.assign(inf, target, found)
        return
    value = inf.expr(node.value)
    for target in node.targets:
        targets.assign(inf, target, value, node.value)


def erased(inf: Inference, value: ast.expr) -> bool:
    """Whether a value is there for type checkers only: `TypeVar("T")`, `list[int] | None`, `Callable[…]`."""
    if isinstance(value, ast.BinOp):
        return erased(inf, value.left) or erased(inf, value.right)
    if isinstance(value, ast.Call):
        return isinstance(value.func, (ast.Name, ast.Attribute)) and typing_names.is_declaration(inf, value.func)
    if isinstance(value, ast.Subscript):
        named = isinstance(value.value, ast.Name) and names.is_builtin_class(inf, value.value)
        return named or typing_names.is_typing(inf, value.value)
    return typing_names.is_typing(inf, value)


def infer_annotated(inf: Inference, node: ast.AnnAssign) -> None:
    """`name: annotation = value`."""
    if node.value is not None:
        targets.assign(inf, node.target, inf.expr(node.value))


def infer_augmented(inf: Inference, node: ast.AugAssign) -> None:
    """`target op= value`: in place where the target's type has that, else like the operator."""
    if isinstance(node.target, ast.Name):
        variable = inf.program.scopes.variable.get(node.target) or page_variable(inf, node.target)
        if variable is None:
            inf.problem("global-write", node, name=node.target.id)
            return
        if inf.function.scope.outer.get(node.target.id) == "global":
            inf.note("page-variable", node.target, name=node.target.id)
        before = inf.read(variable)
        inf.program.record(node.target, before)
        before = before.without("unbound")
    elif isinstance(node.target, ast.Subscript):
        before = subscripts.load(inf, node.target)
    else:
        before = inf.expr(node.target)
    if isinstance(node.target, ast.Subscript) and inf.program.type_of(node.target.value).may("figure", "graph"):
        inf.problem("figure-use", node, what="an operation in place of an item of a figure")
        return
    if before.only("patch"):
        patch.infer_augmented(inf, node)
        return
    if isinstance(node.target, ast.Subscript):
        inf.program.record(node.target, before)
    value = inf.expr(node.value)
    found = binary_type(inf, node, node.op, before, value, in_place=True)
    narrow_partners(inf, node.op, node.target, before, node.value, value)
    inf.program.record(node, found)
    if isinstance(node.target, ast.Subscript):
        subscripts.store(inf, node.target, found, again=True)
    elif isinstance(node.target, ast.Name):
        # The target's recorded type stays that of what is read.
        inf.bind(inf.program.scopes.variable[node.target], found)
    else:
        targets.assign(inf, node.target, found)


def infer_if(inf: Inference, node: ast.If) -> None:
    """Both branches, with what the test tells each."""
    when_true, when_false = branch(inf, node.test)
    inf.env = when_true
    inf.block(node.body)
    after = inf.env
    inf.env = when_false
    inf.block(node.orelse)
    inf.env = joined_env(after, inf.env)


def infer_return(inf: Inference, node: ast.Return) -> None:
    """A result leaves the function."""
    inf.returned(inf.expr(node.value) if node.value is not None else t.NONE)
    inf.env = None


def infer_raise(inf: Inference, node: ast.Raise) -> None:
    """An exception leaves."""
    for part in (node.exc, node.cause):
        if part is not None:
            inf.expr(part)
    inf.env = None


def infer_assert(inf: Inference, node: ast.Assert) -> None:
    """What the test tells holds afterwards."""
    when_true, when_false = branch(inf, node.test)
    if node.msg is not None:
        inf.env = when_false
        if inf.env is not None:
            message = inf.expr(node.msg)
            inf.observed(message, shown=True)
            made_with(inf.program).store(message)
    inf.env = when_true


def infer_delete(inf: Inference, node: ast.Delete) -> None:
    """`del name`, `del x[i]`."""
    for target in node.targets:
        targets.delete(inf, target)


def infer_nothing(inf: Inference, node: ast.stmt) -> None:
    """pass, global, nonlocal."""


def infer_break(inf: Inference, node: ast.Break) -> None:
    """Leave the loop."""
    loop = inf.loops[-1]
    loop.breaks = joined_env(loop.breaks, inf.env)
    inf.env = None


def infer_continue(inf: Inference, node: ast.Continue) -> None:
    """Start the loop's next turn."""
    loop = inf.loops[-1]
    loop.continues = joined_env(loop.continues, inf.env)
    inf.env = None


STATEMENTS: dict[type[ast.stmt], Callable[[Inference, Any], None]] = {
    ast.Expr: infer_expr_statement,
    ast.Assign: infer_assign,
    ast.AnnAssign: infer_annotated,
    ast.AugAssign: infer_augmented,
    ast.If: infer_if,
    ast.Return: infer_return,
    ast.Raise: infer_raise,
    ast.Assert: infer_assert,
    ast.Delete: infer_delete,
    ast.Pass: infer_nothing,
    ast.Global: infer_nothing,
    ast.Nonlocal: infer_nothing,
    ast.Break: infer_break,
    ast.Continue: infer_continue,
    ast.While: loops.infer_while,
    ast.For: loops.infer_for,
    ast.AsyncFor: loops.infer_for,
    ast.Try: tries.infer_try,
    ast.TryStar: tries.infer_try,
    ast.FunctionDef: functions.infer_definition,
    ast.AsyncFunctionDef: functions.infer_definition,
    ast.Match: match.infer_match,
    ast.ClassDef: user_classes.infer_class,
    ast.With: withs.infer_with,
    ast.AsyncWith: withs.infer_with,
    ast.Import: functions.infer_import,
    ast.ImportFrom: functions.infer_import_from,
}
