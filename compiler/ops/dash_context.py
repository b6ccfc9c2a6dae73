"""dash.ctx: what triggered the callback. Its values are the page's own, as a callback's arguments are; but no entry
copies them.
"""

from __future__ import annotations

from collections.abc import Callable

from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import NONE, Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.dash import emit_set_props
from clientside.compiler.ops.row import Row, attribute, method, table


def live(*kinds: str) -> Callable[[Facts], Type]:
    """A value of the page, of these kinds; who writes to one is told so (see analysis/safety.py)."""

    def result(f: Facts) -> Type:
        f.program.once("context", lambda: f.node)
        return f.program.page_value("context").restricted(kinds)

    return result


def member(name: str) -> Callable[[Emission], js.Expr]:
    """The attribute of that name."""
    return lambda e: js.Member(e.receiver, name)


def _row(name: str, *kinds: str) -> Row:
    return attribute("context", name, live(*kinds), member(name))


ROWS = table(
    _row("triggered", "list"),
    _row("triggered_id", "none", "str", "dict"),
    _row("triggered_prop_ids", "dict"),
    _row("inputs", "dict"),
    _row("states", "dict"),
    _row("inputs_list", "list"),
    _row("states_list", "list"),
    _row("outputs_list", "list", "dict"),
    method("context", "set_props(component_id, props)", NONE, emit_set_props),
)
