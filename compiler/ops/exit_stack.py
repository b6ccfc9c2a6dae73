"""contextlib.ExitStack and AsyncExitStack."""

from __future__ import annotations

import ast
from collections.abc import Callable

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.awaiting import needs_loop
from clientside.compiler.analysis.infer.classes import exception_type
from clientside.compiler.analysis.infer.instances import apply_method
from clientside.compiler.analysis.infer.values import pass_keyword
from clientside.compiler.analysis.infer.withs import async_entered_type, entered_type
from clientside.compiler.analysis.program import Function
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Emitter, Row, method, table

STACKS = ("exit_stack", "async_exit_stack")


def new_stack(name: str) -> Emitter:
    """An instance of the runtime's class."""
    return lambda e: js.New(e.ctx.helper_id(name), [])


def looped(f: Facts) -> None:
    """An AsyncExitStack waits as Python's tasks do."""
    needs_loop(f.program)


def enter_result(f: Facts) -> Type:
    """What `stack.enter_context(manager)` gives."""
    return entered_type(f.inference, f.node, _checked(f, "cm", "__enter__", "__exit__"), f.type("cm"))


def enter_async_result(f: Facts) -> Type:
    """What awaiting `stack.enter_async_context(manager)` gives."""
    from clientside.compiler.ops.asyncio_ import awaitable

    place = _checked(f, "cm", "__aenter__", "__aexit__")
    return awaitable(f, async_entered_type(f.inference, f.node, place, f.type("cm")))


def _checked(f: Facts, name: str, *needed: str) -> ast.expr:
    """The expression of a manager, all of whose classes have these methods."""
    place = f.bound.get(name, f.node)
    for made in f.type(name).get("instance") or ():
        if not all(map(made.method, needed)):
            f.inference.problem("unsupported-context-manager", place, what=f"an instance of {made.name}")
    return place  # type: ignore[no-any-return]


def pushed(method_name: str) -> Callable[[Facts], Type]:
    """What `stack.push(exit)` takes: something with `__exit__`, or a function like it."""

    def result(f: Facts) -> Type:
        error = t.join(t.NONE, exception_type("BaseException"))
        details = [t.join(t.NONE, Type({"class": frozenset(["BaseException"])})), error, t.NONE]
        given = f.type("exit")
        others = given.without("instance", "function")
        if others.kinds:
            place = f.bound.get("exit", f.node)
            f.inference.problem("unsupported-context-manager", place, what=t.describe(others))
        if given.has("instance"):
            _checked(f, "exit", method_name)
            apply_method(f.inference, method_name, given.restricted(("instance",)), details)
        if given.has("function"):
            f.call(given.restricted(("function",)), details)
        return given

    return result


def callback_result(f: Facts) -> Type:
    """`stack.callback(f, *args, **kwds)` gives f."""
    callee = f.type("callback")
    named: dict[str, ast.expr] = f.bound.get("kwds") or {}
    for one in callee.get("function") or ():
        if not named:
            continue
        if not isinstance(one, Function):
            f.inference.problem("unknown-keyword", f.node, name=f"{f.row.label if f.row else 'callback'}")
            continue
        one.escapes = True
        known = {p.name: p for p in one.parameters if p.kind in ("both", "keyword")}
        for name, node in named.items():
            if name in known:
                f.program.assign(known[name].variable, f.program.type_of(node))
            elif any(p.kind == "kwargs" for p in one.parameters):
                pass_keyword(f.inference, one, f.program.type_of(node))
    if any(isinstance(n, ast.Starred) for n in f.bound.get("args") or ()):
        f.inference.problem("unsupported-star-call", f.node, name="callback")
    from clientside.compiler.analysis.infer.values import apply

    (apply if named else lambda _, __, g, a: f.call(g, a))(f.inference, f.node, callee, f.rest("args"))
    return callee


def emit_callback(e: Emission) -> js.Expr:
    """`stack.callback(f, *args, **kwds)`."""
    named: list[js.Expr] = [js.Array([js.Str(name), value]) for name, value in e.named("kwds").items()]
    given: list[js.Expr] = [js.Array(e.rest("args")), *([js.Array(named)] if named else [])]
    return e.call(e.row.name, e.arg("callback"), *given)


def own(e: Emission) -> js.Expr:
    """The method of the same name."""
    return e.call(e.row.name, *(e.arg(p.name) for p in e.row.parameters))


def of_both(kind: str) -> list[Row]:
    """What both kinds of stacks have."""
    return [
        method(kind, "enter_context(cm, /)", enter_result, own),
        method(kind, "push(exit, /)", pushed("__exit__"), own),
        method(kind, "callback(callback, /, *args, **kwds)", callback_result, emit_callback),
        method(kind, "pop_all()", Type({kind: True}), own),
    ]


ROWS = table(*of_both("exit_stack"), method("exit_stack", "close()", "none", own))
