"""`key = (a, b)`, where the pair is a key and nothing else: it is made only where a dict keeps it.

What looks something up needs the key's text alone (`$keyOfPair(a, b)`), which is found without making a tuple. A pass
over a function's finished body: where all that happens to `const key = $pair(a, b)` is that it is hashed, put, or taken
apart, the elements get names of their own, and the tuple is made at the places that may keep it. Where the next
statement hashes the pair before it does anything else, one text serves all: an element that has no hash complains at
the same time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from typing import Any

from clientside.compiler.js import nodes as js
from clientside.compiler.js.walk import PARTS_OF, Part, parts, words_of
from clientside.compiler.lowering.context import Context
from clientside.compiler.passes import optimisation
from clientside.compiler.records import record

_LOGICAL = ("&&", "||", "??")


def sunk(ctx: Context, body: list[js.Stmt]) -> None:
    """Rewrite the pairs of a function's body, in place."""
    if "pair" not in ctx.module.helpers:
        return  # nothing makes one
    for block in _blocks(body):
        at = 0
        while at < len(block):
            at += _rewritten(ctx, block, at) if isinstance(block[at], js.Declare) else 1


def _blocks(body: list[js.Stmt]) -> Iterator[list[js.Stmt]]:
    """The lists of statements of a function: those of functions inside have been dealt with."""
    yield body
    for statement in body:
        for name in ("body", "then", "otherwise", "handler", "finalizer"):
            inner = getattr(statement, name, None)
            if isinstance(inner, js.Stmt):
                yield from _blocks([inner])
            elif isinstance(inner, list) and not isinstance(statement, (js.FunctionDecl, js.ClassDecl)):
                yield from _blocks(inner)


@optimisation("key-pairs", otherwise=1)
def _rewritten(ctx: Context, block: list[js.Stmt], at: int) -> int:
    """Rewrite the statement at a place, if it names such a pair; how many statements stand there now."""
    match block[at]:
        case (
            js.Declare(
                kind="const", items=[(js.Id(name=name), js.Call(function=js.Id(name="$pair"), arguments=[a, b]))]
            ) as made
        ):
            uses = _Uses(name)
            if any(isinstance(e, js.Spread) for e in (a, b)) or not all(uses.visit(s) for s in block[at + 1 :]):
                return 1
        case _:
            return 1
    if all(make is _made for make in uses.found.values()):
        return 1
    before: list[js.Stmt] = []
    first, second = (_named(ctx, e, before, made) for e in (a, b))

    def pair() -> list[js.Expr]:
        return [ctx.again(first), ctx.again(second)]

    shared: js.Expr | None = None
    if len(uses.keys) > 1 and _leads(block[at + 1], uses.keys):
        shared = _name_of(block[at + 1], uses.keys)
        if shared is None:
            shared = js.Id(ctx.temp_name())
            before.append(js.Declare("const", [(shared, ctx.helper("keyOfPair", *pair()))], pos=made.pos))

    def swap(node: Part) -> Part:
        make = uses.found.get(node)
        if make is None:
            return node
        key = ctx.again(shared) if shared is not None else ctx.helper("keyOfPair", *pair())
        swapped: Part = make(ctx, node, key, pair())
        return swapped

    if shared is not None and _name_of(block[at + 1], uses.keys) is not None:
        hashed = uses.keys[0]
        uses.found[hashed] = lambda ctx, node, key, pair: ctx.helper("keyOfPair", *pair)
    block[at + 1 :] = [_swapped(statement, swap) for statement in block[at + 1 :]]
    block[at : at + 1] = before
    return len(before)


def _name_of(node: js.Stmt, keys: Sequence[js.Expr]) -> js.Id | None:
    """The name that a statement gives to the hash of a pair."""
    match node:
        case js.Declare(kind="const", items=[(js.Id() as name, js.Call(function=js.Id(name="$key")) as value)]):
            return name if value is keys[0] else None
    return None


def _named(ctx: Context, e: js.Expr, before: list[js.Stmt], made: js.Stmt) -> js.Expr:
    """An element under a name that stays what it is."""
    if isinstance(e, (js.Str, js.Num)) or (isinstance(e, js.Id) and not e.name.startswith("$") and ctx.is_settled(e)):
        return e
    name = js.Id(ctx.temp_name())
    before.append(js.Declare("const", [(name, e)], pos=made.pos))
    return name


# ---- what happens to a pair


def _hash(ctx: Context, node: Any, key: js.Expr, pair: list[js.Expr]) -> js.Expr:
    return key


def _has(ctx: Context, node: Any, key: js.Expr, pair: list[js.Expr]) -> js.Expr:
    return js.Call(js.Member(js.Member(node.arguments[0], "$map"), "has"), [key])


def _put(ctx: Context, node: Any, key: js.Expr, pair: list[js.Expr]) -> js.Expr:
    return ctx.helper("dictPutPair", node.arguments[0], node.arguments[1], *pair, node.arguments[3])


def _add(ctx: Context, node: Any, key: js.Expr, pair: list[js.Expr]) -> js.Expr:
    return ctx.helper("setAddPair", node.arguments[0], key, *pair)


def _set(ctx: Context, node: Any, key: js.Expr, pair: list[js.Expr]) -> js.Expr:
    return ctx.helper("dictSetPair", node.arguments[0], *pair, node.arguments[2])


def _element(ctx: Context, node: Any, key: js.Expr, pair: list[js.Expr]) -> js.Expr:
    return pair[int(node.index.value)]


def _made(ctx: Context, node: Any, key: js.Expr, pair: list[js.Expr]) -> js.Expr:
    return ctx.helper("pair", *pair)


# Calls that hash a pair, and which of their arguments it is.
_HASHING = {"$key": (0, 1, _hash), "$setHas": (1, 2, _has), "$setAdd": (1, 2, _add)}
_KEEPING = {"$dictPut": (2, 4, _put), "$dictSet": (1, 3, _set)}


@record
class _Uses:
    """What statements do with the variable `name`."""

    name: str
    keys: list[js.Expr] = field(default_factory=list)
    found: dict[Part, Any] = field(default_factory=dict)

    def visit(self, node: Part, cold: bool = False) -> bool:
        """Whether it is nothing that needs the tuple, but where it is kept (`cold`: where an error is found out)."""
        if isinstance(node, js.Id):
            if node.name == self.name and cold:
                self.found[node] = _made
            return node.name != self.name or cold
        if isinstance(node, (js.Arrow, js.Function, js.Class, js.Method)):
            return not _mentions(node, self.name)
        if isinstance(node, js.Raw):
            return self.name not in words_of(node)
        if isinstance(node, js.Index) and self.is_it(node.object) and isinstance(node.index, js.Num):
            self.found[node] = _element
            return node.index.value in (0, 1)
        if isinstance(node, js.Binary) and node.operator == "??":
            return self.visit(node.left, cold) and self.visit(node.right, True)
        if isinstance(node, js.Call) and isinstance(node.function, js.Id):
            for table in (_HASHING, _KEEPING):
                place, count, make = table.get(node.function.name, (0, 0, None))
                if make is not None and len(node.arguments) == count and self.is_it(node.arguments[place]):
                    self.found[node] = make
                    if table is _HASHING:
                        self.keys.append(node)
                    return all(self.visit(e, cold) for i, e in enumerate(node.arguments) if i != place)
        return all(self.visit(part, cold) for part in parts(node))

    def is_it(self, e: js.Expr) -> bool:
        return isinstance(e, js.Id) and e.name == self.name


def _mentions(node: Part, name: str) -> bool:
    if isinstance(node, js.Raw):
        return name in words_of(node)
    return (isinstance(node, js.Id) and node.name == name) or any(_mentions(part, name) for part in parts(node))


def _swapped(part: Any, swap: Callable[[Part], Part]) -> Any:
    """A tree in which nodes have been swapped for others, those within them first."""
    kind = part.__class__
    if kind is list:
        part[:] = [_swapped(item, swap) for item in part]
        return part
    if kind is tuple:
        return tuple([_swapped(item, swap) for item in part])
    if kind not in PARTS_OF:
        return part
    for name in PARTS_OF[kind]:
        setattr(part, name, _swapped(getattr(part, name), swap))
    return swap(part)


# ---- what is evaluated first


def _leads(node: js.Stmt, keys: Sequence[js.Expr]) -> bool:
    """Whether a statement evaluates one of the expressions `keys` before anything that has an effect, or may fail."""
    match node:
        case js.ExprStmt(value=first) | js.If(test=first) | js.Return(value=first) | js.Declare(items=[(_, first), *_]):
            return isinstance(first, js.Expr) and _first(first, keys)
    return False


def _first(e: js.Expr, keys: Sequence[js.Expr]) -> bool:
    if any(e is key for key in keys):
        return True
    if isinstance(e, js.Conditional) or (isinstance(e, js.Binary) and e.operator in _LOGICAL):
        return _first(e.test if isinstance(e, js.Conditional) else e.left, keys)
    if not isinstance(e, (js.Call, js.Member, js.Index, js.Unary, js.Binary, js.Assign)):
        return False
    for part in parts(e):
        if not isinstance(part, js.Expr):
            return False
        if _first(part, keys):
            return True
        if not _is_plain(part):
            return False
    return False


def _is_plain(e: js.Expr) -> bool:
    """Whether evaluating an expression has no effect and cannot fail."""
    if isinstance(e, js.Member):
        inside = e.object.object if isinstance(e.object, js.Member) and e.object.name == "$map" else e.object
        return isinstance(inside, js.Id) and (inside is not e.object or e.name == "$map")
    return isinstance(e, (js.Id, js.Num, js.Str, js.Bool, js.Null))
