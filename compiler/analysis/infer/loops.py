"""Inference of loops: the body is interpreted until the environment at its head settles."""

from __future__ import annotations

import ast
from collections.abc import Callable

from clientside.compiler.analysis.infer import awaiting, iteration, targets
from clientside.compiler.analysis.infer.branches import branch
from clientside.compiler.analysis.infer.inference import Env, Inference, Loop, joined_env, same_env, widened_env
from clientside.compiler.analysis.infer.limits import unsettled
from clientside.compiler.analysis.types import join

TURNS = 40


def settle(inf: Inference, node: ast.AST, turn: Callable[[], Env | None]) -> Loop:
    """Run `turn` (one pass through head and body; it gives the environment that leaves at the head) to a fixpoint.

    It starts from what the loop `node` came to when it was inferred last: types only grow, so one turn is enough.
    Afterwards `inf.env` is the environment in which the loop ended by itself; the Loop holds what broke out.
    """
    before = inf.env
    assert before is not None
    entry = dict(before)
    for variable, found in inf.settled.get(node, {}).items():
        entry[variable] = join(entry[variable], found) if variable in entry else found
    for _ in range(TURNS):
        loop = Loop()
        inf.loops.append(loop)
        inf.env = dict(entry)
        leaving = turn()
        inf.loops.pop()
        back = joined_env(inf.env, loop.continues)
        grown = entry if back is None else widened_env(entry, back)
        if back is None or same_env(entry, grown):
            inf.env = leaving
            inf.settled[node] = {v: found for v, found in entry.items() if before.get(v) is not found}
            return loop
        inf.program.growth += 1
        entry = grown
    unsettled(inf.program, inf.function, node)
    raise AssertionError("an error was reported")


def infer_while(inf: Inference, node: ast.While) -> None:
    """`while test: … else: …`."""

    def turn() -> Env | None:
        when_true, when_false = branch(inf, node.test)
        inf.env = when_true
        inf.block(node.body)
        return when_false

    loop = settle(inf, node, turn)
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

    loop = settle(inf, node, turn)
    inf.block(node.orelse)
    inf.env = joined_env(inf.env, loop.breaks)
