"""Inference of `with`: by the manager's `__enter__` and `__exit__`, or by a generator under `contextmanager`."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer import awaiting, targets
from clientside.compiler.analysis.infer.classes import exception_type
from clientside.compiler.analysis.infer.inference import Env, Inference, joined_env
from clientside.compiler.analysis.infer.instances import apply_method
from clientside.compiler.analysis.program import Function, ManagerFunction
from clientside.compiler.analysis.types import Type


def infer_with(inf: Inference, node: ast.With | ast.AsyncWith) -> None:
    """`with a as x, b: …`, `async with`."""
    _items(inf, node, list(node.items))


def _items(inf: Inference, node: ast.With | ast.AsyncWith, items: list[ast.withitem]) -> None:
    if not items:
        inf.block(node.body)
        return
    item = items[0]
    manager = inf.expr(item.context_expr)
    if inf.env is None:
        return
    is_async = isinstance(node, ast.AsyncWith)
    entered = (async_entered_type if is_async else entered_type)(inf, node, item.context_expr, manager)
    if item.optional_vars is not None:
        targets.assign(inf, item.optional_vars, entered)
    collected: list[Env | None] = [dict(inf.env or {})]
    inf.handlers.append(collected)
    _items(inf, node, items[1:])
    inf.handlers.pop()
    if (_async_may_suppress if is_async else may_suppress)(inf, manager):
        inf.env = joined_env(inf.env, collected[0])


def entered_type(inf: Inference, node: ast.AST, place: ast.expr, manager: Type) -> Type:
    """What `as` binds; the manager's `__exit__` may see any exception."""
    found = t.NEVER
    receiver = manager.restricted(("instance",))
    if receiver.kinds:
        found = apply_method(inf, "__enter__", receiver, [])
        error = t.join(t.NONE, exception_type("BaseException"))
        apply_method(
            inf, "__exit__", receiver, [t.join(t.NONE, Type({"class": frozenset(["BaseException"])})), error, t.NONE]
        )
    site = manager.get("manager")
    if site is not None:
        found = t.join(found, site.element)
    if manager.has("exit_stack"):
        found = t.join(found, manager.restricted(("exit_stack",)))
    if manager.kinds and not manager.may("instance", "manager", "exit_stack"):
        inf.problem("unsupported-context-manager", place, what=t.describe(manager))
    return found


def may_suppress(inf: Inference, manager: Type) -> bool:
    """Whether the body's exceptions may end at the `with`."""
    if manager.may("manager", "exit_stack"):
        return True
    result = apply_method(inf, "__exit__", manager.restricted(("instance",)), [])
    return not result.only("none")


# What `async with` of the runtime's own managers binds; they let exceptions pass.
OWN_MANAGERS = {"lock": t.NONE, "semaphore": t.NONE, "condition": t.NONE, "task_group": None, "timeout_scope": None}


def async_entered_type(inf: Inference, node: ast.AST, place: ast.expr, manager: Type) -> Type:
    """What `as` of `async with` binds."""
    awaiting.needs_loop(inf.program)
    found = t.NEVER
    receiver = manager.restricted(("instance",))
    if receiver.kinds:
        error = t.join(t.NONE, exception_type("BaseException"))
        made = t.join(t.NONE, Type({"class": frozenset(["BaseException"])}))
        found = awaiting.awaited_type(inf, apply_method(inf, "__aenter__", receiver, []))
        apply_method(inf, "__aexit__", receiver, [made, error, t.NONE])
    for kind, known in manager.kinds.items():
        if kind == "async manager":
            found = t.join(found, known.element)
        elif kind == "async_exit_stack":
            found = t.join(found, Type({kind: known}))
        elif kind in OWN_MANAGERS:
            found = t.join(found, OWN_MANAGERS[kind] or Type({kind: known}))
        elif kind != "instance":
            inf.problem("unsupported-context-manager", place, what=t.describe(Type({kind: known})))
    return found


def _async_may_suppress(inf: Inference, manager: Type) -> bool:
    if manager.may("async manager", "async_exit_stack"):
        return True
    result = awaiting.awaited_type(inf, apply_method(inf, "__aexit__", manager.restricted(("instance",)), []))
    return not result.only("none")


def manages(inf: Inference, decorator: ast.expr, found: Type, function: Type) -> bool:
    """Whether a decorator is a call of a function under `contextmanager`: what it decorates gives None as well, where
    the manager swallows an exception.
    """
    if not found.only("manager") or not isinstance(decorator, ast.Call):
        return False
    makers = inf.program.type_of(decorator.func).get("function") or ()
    if not makers or not all(isinstance(one, ManagerFunction) for one in makers):
        return False
    for one in function.get("function") or ():
        if isinstance(one, Function):
            one.escapes = one.by_value = True
            joined = t.join(one.returns, t.NONE)
            if joined != one.returns:
                one.returns = joined
                inf.program.changed = True
    return True
