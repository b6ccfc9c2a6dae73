"""Dash's names: no_update, ctx, set_props."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.context_use import context_carriers
from clientside.compiler.analysis.program import Function
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.patch import CONSTRUCTOR
from clientside.compiler.ops.row import attribute, function, table

NO_UPDATE = Type({"no_update": True})
CONTEXT = Type({"context": True})


def emit_context(e: Emission) -> js.Expr:
    """`ctx`. Dash takes it away when the callback first waits, so an async function reads it as it starts."""
    waiting: Function | None = None
    around: Function | None = e.ctx.function
    while around is not None:
        waiting = around if around.is_async else waiting
        around = around.parent
    helper = "dashKept" if context_carriers(e.ctx.program) else "dashContext"
    if waiting is None:
        return e.helper(helper)
    waiting.uses_context = True
    e.ctx.helper_id(helper)
    return js.Id("$ctx")


def emit_set_props(e: Emission) -> js.Expr:
    """`set_props(component_id, props)`: both leave Python."""
    return e.helper("setProps", outside(e, "component_id"), outside(e, "props"))


def outside(e: Emission, name: str) -> js.Expr:
    """An argument as the page takes it: plain JSON, and a copy of what the function may still change."""
    from clientside.compiler.analysis.captured_results import holds_captured
    from clientside.compiler.analysis.plain_components import FIGURES, holds
    from clientside.compiler.lowering.entries import may_be_written, needs_exit
    from clientside.compiler.lowering.sent import is_sent_otherwise
    from clientside.compiler.shape import SIMPLE

    value, found = e.arg(name), e.type(name)
    if is_sent_otherwise(e.ctx.program, found, SIMPLE):
        value = e.helper("dashExit", value)
    elif needs_exit(found, set(), e.ctx.boxed):
        value = e.helper("exit", value)
    changes = may_be_written(found, set()) or holds(found, FIGURES, set()) or holds_captured(found, set())
    return e.helper("copy", value) if changes else value


ROWS = table(
    attribute("", "no_update", NO_UPDATE, lambda e: e.ctx.helper_id("noUpdate")),
    attribute("", "ctx", CONTEXT, emit_context),
    attribute("", "callback_context", CONTEXT, emit_context),
    CONSTRUCTOR,
    function("set_props(component_id, props)", t.NONE, emit_set_props),
    function("get_relative_path(path)", t.STR, "dashRelativePath"),
    function("strip_relative_path(path)", "str | None", "dashStripPath"),
    function("get_asset_url(path)", t.STR, "dashAssetUrl"),
)
