"""Named arguments that a row takes as one dict: those that are written out, and dicts after `**`, in source order."""

from __future__ import annotations

import ast

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
    spreads = e.nodes.get(SPREAD, ())
    represent = e.ctx.shown if shown else e.ctx.dynamic
    pairs: list[tuple[ast.expr, js.Expr, js.Expr]] = []
    for key, (value, known) in e.raw_named(name).items():
        pairs.append((e.nodes[name][key], js.Str(key), represent(value, known)))
    if not spreads:
        entries: list[js.Expr] = [js.Array([key, value]) for _, key, value in pairs]
        return e.helper("dictFromPairs", js.Array(entries)) if entries else None
    for node, (value, known) in zip(spreads, e.raw_rest(SPREAD), strict=True):
        pairs.append((node, js.Null(), represent(value, known)))
    pairs.sort(key=lambda entry: (entry[0].lineno, entry[0].col_offset))
    return e.helper("keywords", js.Str(e.row.label), js.Array([js.Array([key, value]) for _, key, value in pairs]))
