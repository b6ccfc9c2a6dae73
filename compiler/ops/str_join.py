"""`sep.join(parts)`."""

from __future__ import annotations

from clientside.compiler.analysis.plain_arguments import is_scalar
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import comprehensions
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.emission import Emission


def emit_join(e: Emission) -> js.Expr:
    """An array of texts joins itself; anything else is checked on the way."""
    node = e.node("iterable")
    if node is None or e.has_lowered("iterable"):
        known = e.type("iterable")
        parts = e.arg("iterable")
        if not known.only("list", "tuple"):
            return e.helper("strJoin", e.receiver, parts)
        if not known.kinds or not _texts(e, known):
            return e.helper("strJoinList", e.receiver, parts)
        return _join(_before(e.ctx, e.receiver, parts), parts)
    with e.ctx.scoped() as pushed:
        made = comprehensions.as_list(e.ctx, node)  # type: ignore[arg-type]
    receiver = e.receiver
    if pushed and not e.ctx.is_stable(receiver):
        receiver = e.ctx.temp(receiver)
    e.ctx.out.extend(pushed)
    element = e.ctx.type(node.elt)  # type: ignore[attr-defined]
    if element.only("str"):
        return _join(receiver if pushed else _before(e.ctx, receiver, made), made)
    if is_scalar(element):
        made = e.helper("plainTexts", made)
    return e.helper("strJoinList", receiver, made)


def _join(separator: js.Expr, parts: js.Expr) -> js.Expr:
    return js.Call(js.Member(parts, "join"), [separator])


def _texts(e: Emission, known: Type) -> bool:
    for kind in known.kinds:
        shape = known.get(kind)
        found = list(shape) if isinstance(shape, tuple) else [shape.element]
        if not all(one.only("str") for one in found):
            return False
    return True


def _before(ctx: Context, separator: js.Expr, parts: js.Expr) -> js.Expr:
    """The separator, which Python evaluates before the parts, and the JavaScript here after them."""
    return separator if ctx.may_swap(separator, parts) else ctx.temp(separator)
