"""Inference of `try`: a handler may start from the environment after any part of the body."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.infer import classes
from clientside.compiler.analysis.infer.inference import Env, Inference, joined_env


def infer_try(inf: Inference, node: ast.Try | ast.TryStar) -> None:
    """`try … except … else … finally …`."""
    start = dict(inf.env or {})
    collected: list[Env | None] = [dict(start)]
    inf.handlers.append(collected)
    inf.block(node.body)
    inf.handlers.pop()
    failing = collected[0]
    if node.finalbody:
        whole: list[Env | None] = [failing]
        inf.handlers.append(whole)
    inf.block(node.orelse)
    after = inf.env
    for handler in node.handlers:
        inf.env = None if failing is None else dict(failing)
        caught = classes.caught_type(inf, handler, star=isinstance(node, ast.TryStar))
        if handler.name:
            variable = inf.program.scopes.variable[handler]
            inf.bind(variable, caught)
        inf.block(handler.body)
        if handler.name and inf.env is not None:
            inf.unbind(inf.program.scopes.variable[handler])
        after = joined_env(after, inf.env)
    if node.finalbody:
        inf.handlers.pop()
        exceptional = joined_env(joined_env(failing, whole[0]), after)
        inf.env = exceptional
        inf.block(node.finalbody)
        falls_through = inf.env is not None
        inf.env = after
        if falls_through and after is not None:
            inf.block(node.finalbody)
        elif not falls_through:
            inf.env = None
    else:
        inf.env = after
