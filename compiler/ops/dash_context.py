"""dash.ctx: what triggered the callback. Its values are the page's own, as a callback's arguments are; but no entry
copies them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import BOOL, NONE, DictSite, Type
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


def triggered_id(f: Facts) -> Type:
    """The id of what triggered the callback: a text, or a dict whose items are attributes too."""
    f.program.once("context", lambda: f.node)
    found = f.program.page_value("context id").restricted(("none", "str", "dict"))
    site: DictSite = found.get("dict")
    site.named = site.named or not site.mixed
    f.program.once("context id values", lambda: _only_scalars(site))
    return found


def _only_scalars(site: DictSite) -> bool:
    """Dash takes no other values in ids: what is stored elsewhere of one brings no dict along that would be like it."""
    site.element = site.element.restricted(("none", "bool", "int", "float", "str"))
    return True


def triggered(f: Facts) -> Type:
    """What triggered the callback: a list that counts as false on the initial call, though it has an item then, too."""
    f.program.once("context", lambda: f.node)
    found = f.program.page_value("context triggered").restricted(("list",))
    found.get("list").find().may_be_falsy = True
    return found


def groupings(f: Facts) -> Type:
    """Arguments or outputs as the callback groups them: dicts whose items are attributes too, lists of such."""
    f.program.once("context", lambda: f.node)
    f.program.grouping.add(f.inference.function)
    found = f.program.page_value("context groupings").restricted(("list", "dict"))
    site: DictSite = found.get("dict")
    site.named = site.named or not site.mixed
    return found


@cache
def id_attribute(name: str) -> Row:
    """`ctx.triggered_id.index`."""

    def result(f: Facts) -> Type:
        site: DictSite = f.receiver.get("dict")
        return site.field(name)

    return attribute("dict", name, result, lambda e: e.helper("idAttribute", e.receiver, js.Str(name)))


def using(f: Facts) -> Type:
    """Whether the callback groups its arguments, or outputs."""
    f.program.grouping.add(f.inference.function)
    return BOOL


def member(name: str) -> Callable[[Emission], js.Expr]:
    """The attribute of that name."""
    return lambda e: js.Member(e.receiver, name)


def _row(name: str, *kinds: str) -> Row:
    return attribute("context", name, live(*kinds), member(name))


ROWS = table(
    attribute("context", "triggered", triggered, member("triggered")),
    attribute("context", "triggered_id", triggered_id, member("triggered_id")),
    _row("triggered_prop_ids", "dict"),
    _row("inputs", "dict"),
    _row("states", "dict"),
    _row("inputs_list", "list"),
    _row("states_list", "list"),
    _row("outputs_list", "list", "dict"),
    attribute("context", "args_grouping", groupings, member("args_grouping")),
    attribute("context", "outputs_grouping", groupings, member("outputs_grouping")),
    attribute("context", "using_args_grouping", using, member("using_args_grouping")),
    attribute("context", "using_outputs_grouping", using, member("using_outputs_grouping")),
    method("context", "set_props(component_id, props)", NONE, emit_set_props),
)
