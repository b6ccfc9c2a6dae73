"""What stays the same while a loop runs: whether a variable holds an array is asked once, before the loop.

`a[i]` of an unknown value in a loop becomes `$1[i] ?? $getitem(a, i)`, where `$1` is `a` itself if it is an array, else
an empty one. What an array lacks at the index, or None there, takes the slow path, which is right for every value.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import field

from clientside.compiler.analysis.scopes import Variable
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.passes import optimisation
from clientside.compiler.records import record
from clientside.compiler.walk import walk


@record
class Frame:
    """A loop that is being lowered: the names that its turns bind, those that its head binds; what is asked before the
    loop, and at the start of each turn.
    """

    bound: frozenset[str]
    targets: frozenset[str]
    inside: Sequence[ast.AST] = ()
    before: list[js.Stmt] = field(default_factory=list)
    head: list[js.Stmt] = field(default_factory=list)
    arrays: dict[str, str] = field(default_factory=dict)

    @classmethod
    def around(cls, target: ast.AST | None, turns: Sequence[ast.AST]) -> Frame:
        """The frame of a loop that binds `target` at each turn, and then runs `turns`."""
        return cls(frozenset(_bound(turns)), frozenset(_bound([target]) if target is not None else ()), turns)

    @contextmanager
    def lowering(self, ctx: Context) -> Iterator[None]:
        """While what the loop repeats is lowered."""
        ctx.frames.append(self)
        try:
            yield
        finally:
            ctx.frames.pop()


@optimisation("steady-arrays")
def array_of(ctx: Context, node: ast.expr, value: js.Expr) -> js.Expr | None:
    """A name for `node`'s value where that is an array (or a text that JavaScript counts as Python does), else for an
    empty one; None where nothing is gained by it.
    """
    if not isinstance(node, ast.Name) or not isinstance(value, js.Id):
        return None
    variable = unchanging(ctx, node)
    if variable is None:
        return None
    return held(ctx, [variable], value.name, lambda frame: _array(ctx, value, variable.slot))


def _array(ctx: Context, value: js.Id, slot: Type) -> js.Expr:
    if slot.has("str"):
        return ctx.helper("itemsOf", js.Id(value.name))
    asked = js.Call(js.Member(js.Id("Array"), "isArray"), [js.Id(value.name)])
    return js.Conditional(asked, js.Id(value.name), ctx.helper_id("noItems"))


def unchanging(ctx: Context, node: ast.Name) -> Variable | None:
    """The variable that a name stands for, if only this function's own statements may assign it while loops run."""
    variable = ctx.program.scopes.variable.get(node)
    if variable is None or (variable.captured and variable.stores > 1) or variable.scope.kind in ("module", "class"):
        return None
    return variable


def held(
    ctx: Context,
    variables: Sequence[Variable],
    label: str,
    make: Callable[[Frame], js.Expr | None],
    stays: Callable[[Frame], bool] = lambda frame: True,
) -> js.Id | None:
    """A name for what `make` gives: evaluated before the outermost loop in which none of the variables is bound, or at
    the start of the turns of the loop that binds one. `stays` says whether it remains the same in a loop. What is
    evaluated there must have no effect, whatever the variables hold.
    """
    names = {variable.name for variable in variables}
    found: list[js.Stmt] | None = None
    place: Frame | None = None
    for frame in reversed(ctx.frames):
        if label in frame.arrays:
            return js.Id(frame.arrays[label])
        if names & frame.bound or not stays(frame):
            break
        if names & frame.targets:
            found, place = frame.head, frame
            break
        found, place = frame.before, frame
    if found is None or place is None:
        return None
    value = make(place)
    if value is None:
        return None
    name = ctx.temp_name()
    found.append(js.Declare("const", [(js.Id(name), value)]))
    place.arrays[label] = name
    return js.Id(name)


def _bound(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """The names that something inside binds."""
    for root in nodes:
        for node in walk(root):
            match node:
                case ast.Name(ctx=ast.Store() | ast.Del()):
                    yield node.id
                case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                    yield node.name
                case ast.alias():
                    yield (node.asname or node.name).partition(".")[0]
                case ast.ExceptHandler() | ast.MatchAs() | ast.MatchStar():
                    if node.name:
                        yield node.name
                case ast.MatchMapping():
                    if node.rest:
                        yield node.rest
                case ast.Global() | ast.Nonlocal():
                    yield from node.names
