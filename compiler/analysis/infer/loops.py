"""Inference of loops: the body is interpreted until the environment at its head settles."""

from __future__ import annotations

import ast
from collections.abc import Callable

from clientside.compiler.analysis.infer import awaiting, iteration, targets
from clientside.compiler.analysis.infer.branches import branch
from clientside.compiler.analysis.infer.inference import Env, Inference, Loop, joined_env, same_env, widened_env

TURNS = 40


def settle(inf: Inference, turn: Callable[[], Env | None]) -> Loop:
    """Run `turn` (one pass through head and body; it gives the environment that leaves at the head) to a fixpoint.

    Afterwards `inf.env` is the environment in which the loop ended by itself; the Loop holds what broke out.
    """
    entry = inf.env
    assert entry is not None
    for _ in range(TURNS):
        loop = Loop()
        inf.loops.append(loop)
        inf.env = dict(entry)
        leaving = turn()
        inf.loops.pop()
        back = joined_env(inf.env, loop.continues)
        if back is None:
            inf.env = leaving
            return loop
        grown = widened_env(entry, back)
        if same_env(entry, grown):
            inf.env = leaving
            return loop
        entry = grown
    raise RuntimeError("a loop's types did not settle")


def infer_while(inf: Inference, node: ast.While) -> None:
    """`while test: … else: …`."""

    def turn() -> Env | None:
        when_true, when_false = branch(inf, node.test)
        inf.env = when_true
        inf.block(node.body)
        return when_false

    loop = settle(inf, turn)
    inf.block(node.orelse)
    inf.env = joined_env(inf.env, loop.breaks)


def infer_for(inf: Inference, node: ast.For | ast.AsyncFor) -> None:
    """`for target in iterable: … else: …`."""
    iterable = inf.expr(node.iter)
    if inf.env is None:
        return
    is_async = isinstance(node, ast.AsyncFor)
    if not is_async:
        inf.narrowed(node.iter, iteration.iterable_part(iterable))

    def turn() -> Env | None:
        leaving = None if inf.env is None else dict(inf.env)
        known = inf.program.type_of(node.iter)
        elements = awaiting.async_elements if is_async else iteration.elements
        element = elements(inf, known, node.iter)
        targets.assign(inf, node.target, element)
        inf.block(node.body)
        return leaving

    loop = settle(inf, turn)
    inf.block(node.orelse)
    inf.env = joined_env(inf.env, loop.breaks)
