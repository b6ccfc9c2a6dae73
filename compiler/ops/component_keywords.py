"""`html.Div(x, **options)`: names that only running tells, or that may be given twice."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.binding import SPREAD
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import DictSite, Type
from clientside.compiler.components import ComponentClass
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.keywords import keyword_pairs, spread_values

WILDCARDS = "wildcards"
ID_PARTS = ("str", "int", "float", "bool")


def names_known(found: Type) -> bool:
    """Whether a dict after `**` is a plain object whose possible names are known."""
    site = found.get("dict")
    return found.only("dict") and not (site.open or site.key.kinds or site.dictionary)


def keep_unknown(f: Facts, site: DictSite) -> None:
    """Store what dicts of unknown names hold, for those who read the component's props."""
    if all(names_known(f.program.type_of(node)) for node in f.bound.get(SPREAD, ())):
        return
    site.store_key(t.STR)
    site.store(spread_values(f))


def needs_keywords(e: Emission, made: ComponentClass) -> bool:
    """Whether the names in the dicts after `**` have to be looked at when the call runs."""
    spreads = [known for _, known in e.raw_rest(SPREAD)]
    if not all(map(names_known, spreads)):
        return True
    names = [name for known in spreads for name in known.get("dict").fields]
    names += [name for name in made.parameters if e.given(name)]
    names += e.named(WILDCARDS)
    certain = {name for known in spreads for name in known.get("dict").definite or ()}
    lacking = [name for name in made.required if not e.given(name) and name not in certain]
    return bool(spreads) and (len(set(names)) < len(names) or bool(lacking))


def with_keywords(e: Emission, made: ComponentClass) -> list[tuple[str, js.Expr] | js.Spread]:
    """The props of a component whose names are looked at."""
    places = {id(node) for call in e.ctx.program.plans if isinstance(call, ast.Call) for node in call.args}
    given = [name for name in made.parameters if e.given(name)]
    positional = [name for name in given if id(e.node(name)) in places]
    pairs = keyword_pairs(e, WILDCARDS, parameters=[name for name in given if name not in positional])
    spreads = [known for _, known in e.raw_rest(SPREAD)]
    arguments: list[js.Expr] = [
        js.Str(made.name),
        js.Object([(name, checked_id(e, e.arg(name)) if name == "id" else e.arg(name)) for name in positional]),
        e.helper("keywords", js.Str(made.qualified), js.Array(pairs)),
        js.Null() if all(names_known(known) for known in spreads) else _props(e, made),
        js.Array([js.Str(name) for name in made.required if name not in positional]),
        js.Array([js.Str(name) for name in sorted(made.base_nodes)]),
    ]
    if not any(_holds_component(known) for known in spreads):
        arguments.pop()
        if not made.required:
            arguments.pop()
            if isinstance(arguments[-1], js.Null):
                arguments.pop()
    props = js.Spread(e.helper("componentProps", *arguments))
    return [("children", js.Null()), props] if made.has_children else [props]


def _props(e: Emission, made: ComponentClass) -> js.Id:
    """The names of the class's props, made once before everything else."""
    names: dict[ComponentClass, str] = e.ctx.program.once("component props", dict)
    if made not in names:
        text = js.Str(" ".join(made.props))
        names[made] = e.ctx.module.once_first(js.Call(js.Member(text, "split"), [js.Str(" ")]), f"{made.name}_props")
    return js.Id(names[made])


def _holds_component(found: Type) -> bool:
    site = found.get("dict")
    return site is not None and bool(site.values_type().may("component"))


def checked_id(e: Emission, value: js.Expr) -> js.Expr:
    """An id that Dash would refuse is refused where the component is made."""
    known = e.type("id")
    site = known.get("dict")
    if known.only("str", "dict") and (site is None or _is_plain_id(site)):
        return value
    return e.helper("componentId", value)


def _is_plain_id(site: DictSite) -> bool:
    return site.values_type().only(*ID_PARTS) and site.keys_type().only("str")
