"""Named arguments that a row takes as one dict: those that are written out, and dicts after `**`, in source order."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.binding import SPREAD
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission


def spread_values(f: Facts) -> Type:
    """What the dicts after `**` hold."""
    found = t.NEVER
    for node in f.bound.get(SPREAD, ()):
        known = f.program.type_of(node)
        site = known.get("dict")
        found = t.join(found, site.values_type() if site is not None else f.elements(known))
    return found


def keyword_dict(e: Emission, name: str, *, shown: bool = False) -> js.Expr | None:
    """The dict for a row's parameter `**name`; None where the call names nothing. `shown`: kinds of numbers show."""
    pairs = keyword_pairs(e, name, shown=shown)
    if e.nodes.get(SPREAD):
        return e.helper("keywords", js.Str(e.row.label), js.Array(pairs))
    return e.helper("dictFromPairs", js.Array(pairs)) if pairs else None


def keyword_pairs(e: Emission, name: str, *, parameters: Sequence[str] = (), shown: bool = False) -> list[js.Expr]:
    """The pairs of names and values that a call gives to `**name`, and to these parameters, in source order; a dict
    after `**` is a pair with null.
    """
    represent = e.ctx.shown if shown else e.ctx.dynamic
    pairs: list[tuple[ast.expr, js.Expr, js.Expr]] = []
    for parameter in parameters:
        node = e.node(parameter)
        assert node is not None
        pairs.append((node, js.Str(parameter), e.arg(parameter)))
    for key, (value, known) in e.raw_named(name).items():
        pairs.append((e.nodes[name][key], js.Str(key), represent(value, known)))
    for node, (value, known) in zip(e.nodes.get(SPREAD, ()), e.raw_rest(SPREAD), strict=True):
        pairs.append((node, js.Null(), represent(value, known)))
    pairs.sort(key=lambda entry: (entry[0].lineno, entry[0].col_offset))
    return [js.Array([key, value]) for _, key, value in pairs]
