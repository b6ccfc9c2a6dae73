"""`total + a * b` of numbers of the page: one check instead of two.

An int is exact where it stays below 2**53. Where the sizes of `total` and the product are together, so is the product
itself, and `$addMul` looks no further.
"""

from __future__ import annotations

from collections.abc import Sequence

from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.passes import optimisation


@optimisation("fused-products")
def added_product(ctx: Context, left: js.Expr, right: js.Expr, rest: Sequence[js.Expr]) -> js.Expr | None:
    """`left + right` where `right` is a product that a helper checks; None for another operand."""
    match right:
        case js.Call(function=js.Id(name="$mulNum"), arguments=[a, b]):
            return ctx.helper("addMul", left, a, b, *rest)
        case js.Call(function=js.Id(name="$mulNumber"), arguments=[a, b]):
            return ctx.helper("addMulNumber", left, a, b, *rest)
    return None
