"""contextlib: contextmanager, suppress, nullcontext."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.program import Function, ManagerFunction
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import function, table


def contextmanager_result(f: Facts) -> Type:
    """A function that gives a manager of what the generator yields."""
    found = []
    for inner in f.type("func").get("function") or ():
        if isinstance(inner, Function) and inner.is_generator:
            inner.escapes = True
            found.append(f.program.once(("manager", inner), lambda i=inner: ManagerFunction(i)))
        else:
            f.inference.problem("unsupported-decorator", f.node, name="contextmanager")
    return Type({"function": frozenset(found)}) if found else t.NEVER


def emit_suppress(e: Emission) -> js.Expr:
    """`suppress(KeyError, …)`."""
    return e.helper("suppress", js.Array(e.rest("exceptions")))


def manager(f: Facts, element: Type) -> Type:
    """A manager that binds `element`."""
    return f.new("manager", element)


ROWS = table(
    function("contextmanager(func, /)", contextmanager_result, "contextManager"),
    function("suppress(*exceptions)", lambda f: manager(f, t.NONE), emit_suppress),
    function(
        "nullcontext(enter_result=None)",
        lambda f: manager(f, f.type("enter_result") if f.given("enter_result") else t.NONE),
        "nullcontext",
    ),
)
