"""Inference of `yield` and `yield from`: what a generator gives is the element of its site, what it returns the site's
result.
"""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer import iteration
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.instances import apply_method
from clientside.compiler.analysis.types import Type


def infer_yield(inf: Inference, node: ast.Yield) -> Type:
    """`yield value`: gives what `send` sends, None otherwise."""
    value = inf.expr(node.value) if node.value is not None else t.NONE
    inf.program.site(inf.function.node, "generator").store(value)
    return inf.program.sent


def infer_yield_from(inf: Inference, node: ast.YieldFrom) -> Type:
    """`yield from iterable`: gives the inner generator's return value."""
    source = inf.expr(node.value)
    inf.program.site(inf.function.node, "generator").store(iteration.elements(inf, source, node))
    if inf.program.steers:
        objects = source.restricted(("instance",))
        iterators = apply_method(inf, "__iter__", objects, []) if objects.kinds else t.NEVER
        for made in {c.name: c for own in (objects, iterators) for c in own.get("instance") or ()}.values():
            for name in ("send", "throw", "close"):  # a delegate hands nothing on to them
                if made.method(name) is not None:
                    inf.problem("unsupported-method", node, type=made.name, name=name)
    inner = source.get("iter")
    found = t.NEVER if inner is None or inner.result is None else inner.result
    return t.join(t.NONE, found)
