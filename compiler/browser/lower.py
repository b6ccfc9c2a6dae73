"""Lowering of what is done with JavaScript's objects: a property access is a property access, a call is a call."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.types import Type
from clientside.compiler.browser.calls import BrowserCall
from clientside.compiler.browser.infer import AttributePlan, GlobalPlan
from clientside.compiler.browser.outward import outward, passed
from clientside.compiler.browser.reflection import ReflectionPlan
from clientside.compiler.browser.shapes import Anything, Shape, is_anything, parts
from clientside.compiler.js import nodes as js
from clientside.compiler.js.words import GLOBALS

if TYPE_CHECKING:
    from clientside.compiler.lowering.context import Context

# What these give is undefined where there is nothing.
UNDEFINED = ("Map", "WeakMap", "WeakRef")


def or_null(e: js.Expr) -> js.Expr:
    """A value that may be undefined, as None."""
    return js.Binary("??", e, js.Null())


def stripped(e: js.Expr) -> js.Expr:
    """The same where undefined serves as well as null: tested, called, or asked for a member."""
    return e.left if isinstance(e, js.Binary) and e.operator == "??" and isinstance(e.right, js.Null) else e


def global_name(ctx: Context, plan: GlobalPlan) -> js.Expr:
    """A global of JavaScript's: through `window` where the program has a variable of that name."""
    if plan.name == "import":
        return js.Raw("import")
    if "." in plan.name:
        made: js.Expr = js.Id("window")
        for name in plan.name.split("."):
            made = js.Member(made, name)
        return made
    if plan.name in GLOBALS or (plan.name[0].isupper() and plan.name not in ctx.module.taken):
        return js.Id(plan.name)
    return js.Member(js.Id("window"), plan.name)


def receiver_of(ctx: Context, node: ast.expr) -> js.Expr:
    """The object whose member is wanted. None has none: the engine's error is Python's AttributeError where it is
    caught (`$caughtBrowser`).
    """
    return stripped(ctx.expr(node))


def attribute(ctx: Context, node: ast.Attribute) -> js.Expr:
    """`x.name`."""
    plan = ctx.program.plans.get(node)
    if not isinstance(plan, AttributePlan):
        return ctx.helper("unreachable")
    receiver = receiver_of(ctx, node.value)
    if plan.bound:
        return ctx.helper("boundMethod", receiver, js.Str(plan.name))
    member = js.Member(receiver, plan.name)
    return or_null(member) if plan.absent else member


def store_attribute(ctx: Context, target: ast.Attribute, value: js.Expr, known: Type) -> None:
    """`x.name = value`."""
    plan = ctx.program.plans.get(target)
    name = plan.name if isinstance(plan, AttributePlan) else target.attr
    annotations = (ctx.program.known("browser targets") or {}).get(target, [])
    receiver = receiver_of(ctx, target.value)
    made = passed(ctx, value, known, annotations)
    ctx.emit(js.ExprStmt(js.Assign(js.Member(receiver, name), made)))


def delete_attribute(ctx: Context, target: ast.Attribute) -> None:
    """`del x.name`."""
    ctx.emit(js.ExprStmt(js.Unary("delete", js.Member(receiver_of(ctx, target.value), target.attr))))


# ---- calls


def call(ctx: Context, node: ast.Call, plan: BrowserCall, discard: bool) -> js.Expr:
    """A call of JavaScript's."""
    bound = plan.bound
    given = [a for a in [*bound.arguments, *(a for _, a in bound.named)] if a is not None]
    order = sorted(given, key=lambda a: (a.node.lineno, a.node.col_offset))
    makers: list[Any] = [lambda: _callee(ctx, node, plan)]
    for argument in order:
        makers.append(lambda a=argument: _argument(ctx, a, plan))
    callee, *values = ctx.in_order(makers)
    by_argument = dict(zip(map(id, order), values, strict=True))
    arguments: list[js.Expr] = [js.Undefined() if a is None else by_argument[id(a)] for a in bound.arguments]
    if bound.named:
        members: list[tuple[str, js.Expr] | js.Spread] = [
            (name, by_argument[id(a)]) if name else js.Spread(by_argument[id(a)]) for name, a in bound.named
        ]
        arguments.append(js.Object(members))
    if plan.rows:
        return _with_rows(ctx, node, plan, callee, arguments)
    if _is_method(ctx, node, plan):
        callee = js.Member(callee, plan.name)
    if plan.how == "new":
        return js.New(callee, arguments)
    return given_back(ctx, node, plan, js.Call(callee, arguments), discard)


def _is_method(ctx: Context, node: ast.Call, plan: BrowserCall) -> bool:
    """Whether the call is one of an object's member."""
    func = node.func
    if not isinstance(func, ast.Attribute) or ctx.type(func.value).has("module"):
        return False
    return plan.how != "new" or func.attr != "new"


def _callee(ctx: Context, node: ast.Call, plan: BrowserCall) -> js.Expr:
    """What is called; of a method the object, so that it stays together with its method."""
    if isinstance(node.func, ast.Attribute) and not ctx.type(node.func.value).has("module"):
        return receiver_of(ctx, node.func.value)
    return stripped(ctx.expr(node.func))


def _argument(ctx: Context, argument: Any, plan: BrowserCall) -> js.Expr:
    node = argument.node
    if isinstance(node, ast.Starred) and ctx.type(node.value).only("list", "tuple"):
        return js.Spread(outward(ctx, ctx.expr(node.value), ctx.type(node.value)))
    if isinstance(node, ast.Starred):
        return js.Spread(ctx.helper("toBrowser", ctx.helper("listOf", ctx.dyn(node.value))))
    return passed(ctx, ctx.expr(node), ctx.type(node), [(argument.annotation, plan.place)])


def given_back(ctx: Context, node: ast.Call, plan: BrowserCall, made: js.Expr, discard: bool) -> js.Expr:
    """What a call gives, as a Python value."""
    found = ctx.type(node)
    if discard:
        return made
    if found.only("none"):
        return js.Sequence([made, js.Null()])
    shape = plan.place.shape
    undefined = shape is not None and (shape.interface.name in UNDEFINED or not hasattr(plan.place.scope, "text"))
    if plan.bound.signature is None or plan.absent or (found.has("none") and undefined):
        return made if found.has("awaitable") else or_null(made)
    return made


def _with_rows(ctx: Context, node: ast.Call, plan: BrowserCall, receiver: js.Expr, arguments: list[js.Expr]) -> js.Expr:
    """A method that Python's own types have too: texts, lists and plain dicts are Python's, the rest JavaScript's."""
    from clientside.compiler.analysis.binding import bind
    from clientside.compiler.lowering.rows import emission, finished, kind_tests, lowered_arguments, of_kinds

    func = node.func
    assert isinstance(func, ast.Attribute)
    receiver = ctx.simple(receiver)
    known = ctx.type(func.value)
    made: js.Expr = or_null(js.Call(js.Member(ctx.copy(receiver), plan.name), arguments))
    if plan.how == "none":
        made = ctx.helper("noAttribute", ctx.copy(receiver), js.Str(plan.name))
    for argument in arguments:
        if not isinstance(argument, (js.Id, js.Num, js.Str, js.Bool, js.Null, js.Arrow, js.Object, js.Array)):
            return _plain(ctx, node, plan, receiver, arguments)
    groups: dict[int, tuple[Any, list[str]]] = {}
    for kind, row in plan.rows.items():
        groups.setdefault(id(row), (row, []))[1].append(kind)
    for row, kinds in reversed(list(groups.values())):
        binding = bind(row.label, row.parameters, node)
        if binding.error or binding.spread:
            continue
        own = of_kinds(ctx, ctx.copy(receiver), known, kinds)
        with ctx.scoped() as pushed:
            makers, kept = lowered_arguments(ctx, row, binding, eager=True)
            lowered = ctx.in_order(makers)
            e = emission(ctx, row, own, known.restricted(kinds), binding, kept, lowered, ctx.type(node), False)
            branch = finished(ctx, row, e, row.emit(e))
        if pushed:
            return _plain(ctx, node, plan, receiver, arguments)
        test = kind_tests(ctx, ctx.copy(receiver), kinds, known)
        if "dict" in kinds:
            is_function = js.Binary(
                "!==", js.Unary("typeof", js.Member(ctx.copy(receiver), plan.name)), js.Str("function")
            )
            test = js.Binary("&&", test, is_function)
        made = js.Conditional(test, branch, made)
    return made


def _plain(ctx: Context, node: ast.Call, plan: BrowserCall, receiver: js.Expr, arguments: list[js.Expr]) -> js.Expr:
    """The same by a helper that refuses Python's types, where the choice cannot be written as one expression."""
    return or_null(js.Call(js.Member(ctx.helper("liveObject", receiver, js.Str(plan.name)), plan.name), arguments))


# ---- items


def item(ctx: Context, node: ast.Subscript) -> js.Expr:
    """`x[i]`."""
    found, index = ctx.type(node.value), ctx.type(node.slice)
    value, key = ctx.in_order([lambda: receiver_of(ctx, node.value), lambda: ctx.expr(node.slice)])
    if is_anything(found) or not found.only("browser", "none"):
        return ctx.helper("browserItem", value, ctx.dynamic(key, index))
    if index.only("str"):
        read = (
            js.Member(value, key.value)
            if isinstance(key, js.Str) and key.value.isidentifier()
            else js.Index(value, key)
        )
        return or_null(read) if ctx.type(node).has("none") or is_anything(ctx.type(node)) else read
    if index.only("int") and t.is_nonnegative(index):
        return js.Binary("??", js.Index(value, key), ctx.helper("browserIndexError"))
    return ctx.helper("browserItem", value, ctx.dynamic(key, index))


def store_item(ctx: Context, target: ast.Subscript, value: js.Expr, known: Type) -> None:
    """`x[i] = value`."""
    found, index = ctx.type(target.value), ctx.type(target.slice)
    held = value if ctx.is_stable(value) else ctx.temp(value)
    receiver, key = ctx.exprs([target.value, target.slice])
    made = passed(ctx, held, known, (ctx.program.known("browser targets") or {}).get(target, []))
    if found.only("browser", "none") and not is_anything(found) and index.only("str", "int"):
        place = (
            js.Member(stripped(receiver), key.value)
            if isinstance(key, js.Str) and key.value.isidentifier()
            else js.Index(stripped(receiver), key)
        )
        ctx.emit(js.ExprStmt(js.Assign(place, made)))
        return
    ctx.emit(js.ExprStmt(ctx.helper("browserSetItem", stripped(receiver), ctx.dynamic(key, index), made)))


def delete_item(ctx: Context, target: ast.Subscript) -> None:
    """`del x[i]`."""
    receiver, key = ctx.exprs([target.value, target.slice])
    ctx.emit(js.ExprStmt(js.Unary("delete", js.Index(stripped(receiver), key))))


# ---- what Python asks of every value


def _has(found: Type, name: str) -> bool:
    return any(isinstance(p, Shape) and p.interface.member(name) is not None for p in parts(found))


def length_name(found: Type) -> str:
    """The property with the number of elements, where every shape has the same one."""
    names = {
        next((n for n in ("length", "size") if isinstance(p, Shape) and p.interface.member(n) is not None), "")
        for p in parts(found)
    }
    return names.pop() if len(names) == 1 else ""


def truth(ctx: Context, e: js.Expr, found: Type) -> js.Expr:
    """A condition: an object is true, a collection (what has a `len`) if it has elements."""
    from clientside.compiler.lowering.truth import NATIVE

    e = stripped(e)
    if is_anything(found) or not found.only("browser", *NATIVE):
        return ctx.helper("browserTruthy", e)
    if not _has(found, "__len__"):
        return e
    name = length_name(found)
    if name and found.only("browser"):
        return js.Binary("!==", js.Member(e, name), js.Num(0))
    return ctx.helper("browserTruthy", e)


def length(ctx: Context, e: js.Expr, found: Type) -> js.Expr:
    """`len(x)`."""
    name = length_name(found)
    if found.only("browser") and name and _has(found, "__len__"):
        return js.Member(stripped(e), name)
    return ctx.helper("browserLen", e)


def contains(ctx: Context, left: js.Expr, lt: Type, right: js.Expr, rt: Type) -> js.Expr:
    """`a in b`."""
    if rt.only("browser") and not is_anything(rt):
        for method in ("has", "contains"):
            if all(isinstance(p, Shape) and p.interface.member(method) for p in parts(rt)) and _has(rt, "__contains__"):
                return js.Call(js.Member(stripped(right), method), [ctx.dynamic(left, lt)])
    return ctx.helper("browserContains", right, ctx.dynamic(left, lt))


def anything_in(found: Type) -> bool:
    """Whether a value may be one of which nothing is declared."""
    return any(isinstance(p, Anything) for p in parts(found))


def reflection(ctx: Context, node: ast.Call, plan: ReflectionPlan) -> js.Expr:
    """`getattr(x, name)` and the like."""
    receiver, key, *more = ctx.exprs(node.args)
    if plan.name == "hasattr":
        return js.Binary("!=", js.Index(stripped(receiver), key), js.Null())
    if plan.name == "setattr":
        made = outward(ctx, more[0], ctx.type(node.args[2]))
        return js.Sequence([js.Assign(js.Index(stripped(receiver), key), made), js.Null()])
    if plan.name == "delattr":
        return js.Sequence([js.Unary("delete", js.Index(stripped(receiver), key)), js.Null()])
    default = ctx.dynamic(more[0], ctx.type(node.args[2])) if more else js.Null()
    return js.Binary("??", js.Index(stripped(receiver), key), default)
