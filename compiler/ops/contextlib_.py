"""contextlib: contextmanager, suppress, nullcontext, stacks."""

from __future__ import annotations

from collections.abc import Callable

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.awaiting import needs_loop
from clientside.compiler.analysis.program import Function, ManagerFunction
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.exit_stack import looped, new_stack
from clientside.compiler.ops.row import function, table


def manager_function(name: str) -> Callable[[Facts], Type]:
    """A function that gives a manager of what the (async) generator yields."""

    def result(f: Facts) -> Type:
        looped = name == "asynccontextmanager"
        found = []
        if looped:
            needs_loop(f.program)
        for inner in f.type("func").get("function") or ():
            if isinstance(inner, Function) and inner.is_generator and inner.is_async == looped:
                inner.escapes = True
                found.append(f.program.once(("manager", inner), lambda i=inner: ManagerFunction(i)))
            else:
                f.inference.problem("unsupported-decorator", f.node, name=name)
        return Type({"function": frozenset(found)}) if found else t.NEVER

    return result


def emit_suppress(e: Emission) -> js.Expr:
    """`suppress(KeyError, …)`."""
    return e.helper("suppress", js.Array(e.rest("exceptions")))


def manager(f: Facts, element: Type) -> Type:
    """A manager that binds `element`."""
    return f.new("manager", element)


ROWS = table(
    function("contextmanager(func, /)", manager_function("contextmanager"), "contextManager"),
    function("asynccontextmanager(func, /)", manager_function("asynccontextmanager"), "asyncContextManager"),
    function("ExitStack()", Type({"exit_stack": True}), new_stack("ExitStack"), makes="exit_stack"),
    function(
        "AsyncExitStack()",
        Type({"async_exit_stack": True}),
        new_stack("AsyncExitStack"),
        effect=looped,
        makes="async_exit_stack",
    ),
    function("suppress(*exceptions)", lambda f: manager(f, t.NONE), emit_suppress),
    function(
        "nullcontext(enter_result=None)",
        lambda f: manager(f, f.type("enter_result") if f.given("enter_result") else t.NONE),
        "nullcontext",
    ),
)
