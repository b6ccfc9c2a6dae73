"""Inference of `with`: by the manager's `__enter__` and `__exit__`, or by a generator under `contextmanager`."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer import targets
from clientside.compiler.analysis.infer.classes import exception_type
from clientside.compiler.analysis.infer.inference import Env, Inference, joined_env
from clientside.compiler.analysis.infer.instances import apply_method
from clientside.compiler.analysis.types import Type


def infer_with(inf: Inference, node: ast.With) -> None:
    """`with a as x, b: …`."""
    _items(inf, node, list(node.items))


def _items(inf: Inference, node: ast.With, items: list[ast.withitem]) -> None:
    if not items:
        inf.block(node.body)
        return
    item = items[0]
    manager = inf.expr(item.context_expr)
    if inf.env is None:
        return
    entered = entered_type(inf, node, item.context_expr, manager)
    if item.optional_vars is not None:
        targets.assign(inf, item.optional_vars, entered)
    collected: list[Env | None] = [dict(inf.env or {})]
    inf.handlers.append(collected)
    _items(inf, node, items[1:])
    inf.handlers.pop()
    if may_suppress(inf, manager):
        inf.env = joined_env(inf.env, collected[0])


def entered_type(inf: Inference, node: ast.With, place: ast.expr, manager: Type) -> Type:
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
    if manager.kinds and not manager.may("instance", "manager"):
        inf.problem("unsupported-context-manager", place, what=t.describe(manager))
    return found


def may_suppress(inf: Inference, manager: Type) -> bool:
    """Whether the body's exceptions may end at the `with`."""
    if manager.has("manager"):
        return True
    result = apply_method(inf, "__exit__", manager.restricted(("instance",)), [])
    return not result.only("none")
