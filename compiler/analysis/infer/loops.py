"""Inference of loops: the body is interpreted until the environment at its head settles."""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable

from clientside.compiler.analysis.infer import awaiting, iteration, targets
from clientside.compiler.analysis.infer.branches import branch
from clientside.compiler.analysis.infer.inference import Env, Inference, Loop, joined_env, same_env, widened_env
from clientside.compiler.analysis.infer.limits import unsettled
from clientside.compiler.analysis.scopes import Variable
from clientside.compiler.analysis.types import join
from clientside.compiler.walk import walk

TURNS = 40


def settle(inf: Inference, node: ast.AST, turn: Callable[[], Env | None]) -> Loop:
    """Run `turn` (one pass through head and body; it gives the environment that leaves at the head) to a fixpoint.

    It starts from what the loop `node` came to when it was inferred last: types only grow, so one turn is enough.
    So it is where a turn only changes variables that the next one sets before it reads them. Afterwards `inf.env` is
    the environment in which the loop ended by itself; the Loop holds what broke out.
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
        unread = _set_first(inf, node)
        others = {v: found for v, found in grown.items() if entry.get(v) is not found and entry.get(v) != found}
        if unread and not inf.handlers and unread.issuperset(others):
            # Whatever they held at the head, the body finds the same: it need not be run again.
            inf.env = leaving if leaving is None else leaving | others
            inf.settled[node] = {v: found for v, found in grown.items() if before.get(v) is not found}
            return loop
        inf.program.growth += 1
        entry = grown
    unsettled(inf.program, inf.function, node)
    raise AssertionError("an error was reported")


# In a loop with one of these more than statements one after the other decides what a variable holds, or who reads it.
_INVOLVED = frozenset(
    (
        *(ast.Break, ast.Continue, ast.Try, ast.With, ast.AsyncWith, ast.Match, ast.Delete, ast.NamedExpr),
        *(ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef, ast.Yield, ast.YieldFrom, ast.Await),
        *(ast.Global, ast.Nonlocal, ast.Import, ast.ImportFrom, ast.AsyncFor),
        *([ast.TryStar] if sys.version_info >= (3, 11) else []),
    )
)


def _set_first(inf: Inference, node: ast.AST) -> frozenset[Variable]:
    """The variables that a `for` statement sets, and does not read before in the same turn; without those of loops that
    are too involved to say so.
    """
    found = inf.set_first.get(node)
    if found is None:
        found = inf.set_first[node] = frozenset(_unread(inf, node)) if isinstance(node, ast.For) else frozenset()
    return found


def _unread(inf: Inference, node: ast.For) -> set[Variable]:
    inside = walk(node)
    if node.orelse or not _INVOLVED.isdisjoint(n.__class__ for n in inside):
        return set()
    variables = inf.program.scopes.variable
    read = _reads(node.target)  # `for xs[i], i in …` reads it before it is set
    _read_first(node.body, set(_names(node.target)), read)
    stored = [n for n in inside if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store) and n.id not in read]
    found = {variables[n] for n in stored if n in variables}
    return {v for v in found if v.flows and not v.captured}


def _read_first(statements: list[ast.stmt], done: set[str], read: set[str]) -> None:
    """Add to `read` what statements read that is not `done`: set before for certain."""
    for statement in statements:
        if isinstance(statement, (ast.For, ast.While, ast.If)):
            head = statement.iter if isinstance(statement, ast.For) else statement.test
            read |= _reads(head) - done
            inside = {*done}
            if isinstance(statement, ast.For):
                read |= _reads(statement.target) - done
                inside.update(_names(statement.target))
            _read_first(statement.body, inside, read)
            _read_first(statement.orelse, {*done}, read)
            continue
        read |= _reads(statement) - done
        if isinstance(statement, ast.Assign):
            done.update(name for target in statement.targets for name in _names(target))


def _reads(node: ast.AST) -> set[str]:
    parts = walk(node)
    found = {n.id for n in parts if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}
    return found | {n.target.id for n in parts if isinstance(n, ast.AugAssign) and isinstance(n.target, ast.Name)}


def _names(target: ast.expr) -> list[str]:
    """The names of a target that sets nothing but names."""
    parts = target.elts if isinstance(target, (ast.Tuple, ast.List)) else [target]
    return [part.id for part in parts if isinstance(part, ast.Name)]


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
