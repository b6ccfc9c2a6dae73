"""Tasks and futures."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.awaiting import held_type, needs_loop
from clientside.compiler.analysis.types import NONE, Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.exception import linked_type
from clientside.compiler.ops.row import Emitter, method, table


def result_type(f: Facts) -> Type:
    """What the task gives."""
    return held_type(f.receiver.get("task"))


def looped(f: Facts) -> None:
    """Tasks that are asked are Python's."""
    needs_loop(f.program)


def stored(f: Facts) -> None:
    """The result that somebody sets."""
    needs_loop(f.program)
    for site in f.receiver.get("task"):
        site.find().store(f.type("result"))


def calls_back(f: Facts) -> None:
    """The callback gets the task."""
    needs_loop(f.program)
    f.call(f.type("fn"), [f.receiver])


def own(name: str) -> Emitter:
    """The method of the same name."""
    return lambda e: e.call(name, *(e.arg(p.name, js.Null()) for p in e.row.parameters))


def steps_type(f: Facts) -> Type:
    """`task.__await__()`: an iterator that returns the result."""
    needs_loop(f.program)
    made = f.new("iter", NONE)
    site = made.get("iter").find()
    found = result_type(f) if f.receiver.has("task") else held_type(f.receiver.get("awaitable"))
    site.result = found if site.result is None else t.join(site.result, found)
    return made


def emit_steps(e: Emission) -> js.Expr:
    """What `await` hands over to."""
    return e.helper("iter", e.helper("awaited", e.receiver))


ROWS = table(
    method("task", "result()", result_type, own("result"), effect=looped),
    method("task", "exception()", linked_type, own("exception"), effect=looped),
    method("task", "done()", "bool", own("done"), effect=looped),
    method("task", "cancelled()", "bool", own("cancelled"), effect=looped),
    method("task", "cancel(msg=None)", "bool", own("cancel"), effect=looped),
    method("task", "cancelling()", "index", own("cancelling"), effect=looped),
    method("task", "uncancel()", "index", own("uncancel"), effect=looped),
    method("task", "get_name()", "str", own("get_name"), effect=looped),
    method("task", "set_name(value, /)", "none", own("set_name"), effect=looped),
    method("task", "set_result(result, /)", "none", own("set_result"), effect=stored),
    method("task", "set_exception(exception, /)", "none", own("set_exception"), effect=looped),
    method("task", "add_done_callback(fn, /)", "none", own("add_done_callback"), effect=calls_back),
    method("task", "remove_done_callback(fn, /)", "index", own("remove_done_callback"), effect=looped),
    method("task", "__await__()", steps_type, emit_steps),
)
