"""The key under which a `$Dict`'s Map holds a value: the value itself where its type says so, else `$key(value)`."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.passes import optimisation

PAIR = 2


@optimisation("own-keys", False)
def is_own_key(ctx: Context, known: Type) -> bool:
    """Whether values of a type certainly stand for themselves."""
    return known.only("str", "none") or (known.only("int") and not t.is_wide(known))


@optimisation("own-keys", False)
def same_key(ctx: Context, known: Type, others: Type) -> bool:
    """Whether a value stands for itself beside others of which an equal one cannot be told from it."""
    return is_own_key(ctx, known) and (others.only("str") or (others.only("int") and not t.is_wide(others)))


def hashed(ctx: Context, key: js.Expr, known: Type) -> js.Expr:
    """The Map key that a lowered value stands for. A pair that is only looked up need not be made."""
    if is_own_key(ctx, known):
        return key
    if isinstance(key, js.Id) and key.name in ctx.keys:
        return ctx.copy(ctx.keys[key.name])
    pair = pair_of(key)
    return ctx.helper("keyOfPair", *pair) if pair else ctx.helper("key", key)


def pair_of(e: js.Expr) -> list[js.Expr] | None:
    """The elements of `$pair(a, b)`."""
    return (
        e.arguments if isinstance(e, js.Call) and isinstance(e.function, js.Id) and e.function.name == "$pair" else None
    )


def looked_up(dictionary: js.Expr, method: str, key: js.Expr) -> js.Expr:
    """`d.$map.get(key)`, `d.$map.has(key)`."""
    return js.Call(js.Member(js.Member(dictionary, "$map"), method), [key])
