"""`x[i]`: reading, writing, deleting, slices."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.subclass_hooks import has_getitem
from clientside.compiler.analysis.infer.subscripts import constant_key, is_generic, reorders
from clientside.compiler.analysis.kinds import KINDS, holding
from clientside.compiler.analysis.types import DictSite, Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.inherited import OBJECT_NAMES, is_inherited
from clientside.compiler.lowering.invariants import array_of
from clientside.compiler.lowering.keys import hashed, looked_up, pair_of
from clientside.compiler.lowering.lines import element_types, item_of_line, store_in_line
from clientside.compiler.ops import patch
from clientside.compiler.passes import optimisation


def is_record(found: Type) -> bool:
    """Whether a value is certainly a plain object."""
    site = found.get("dict")
    return found.only("dict") and not site.dictionary and site.record


def is_dictionary(found: Type) -> bool:
    """Whether a value is certainly a `$Dict`."""
    site = found.get("dict")
    return found.only("dict") and site.dictionary and not site.record


def lower_subscript(ctx: Context, node: ast.Subscript) -> js.Expr:
    """`x[i]` as a value."""
    found = ctx.type(node.value)
    if has_getitem(found):
        made, index = ctx.in_order([lambda: ctx.expr(node.value), lambda: ctx.dyn(node.slice)])
        called = js.Call(js.Member(js.Member(made, "prototype"), "__class_getitem__"), [index])
        return ctx.loaded(called, t.NUMBER, ctx.type(node))
    if is_generic(found):
        return ctx.expr(node.value)
    of_text = ctx.program.plans.get(node)
    if isinstance(of_text, ast.Subscript):
        return ctx.expr(of_text)
    if node in ctx.held:
        ctx.taken.add(node)
        return ctx.loaded(ctx.again(ctx.held[node]), element_type(found), ctx.type(node))
    if isinstance(node.slice, ast.Slice):
        return _slice(ctx, node, found)
    if found.has("browser"):
        from clientside.compiler.browser.lower import item as browser_item

        return browser_item(ctx, node)
    key = constant_key(node.slice)
    if key is not None and found.only("figure", "graph"):
        from clientside.compiler.lowering.attributes import of_graph

        return of_graph(ctx, node, found, key)
    stored = element_type(found, key)
    if key is not None and found.may("dict"):
        return ctx.loaded(_field(ctx, ctx.expr(node.value), found, key), stored, ctx.type(node))
    if ctx.type(node.slice).has("slice"):
        made = ctx.helper("getitemOrPart", *ctx.in_order([lambda: ctx.expr(node.value), lambda: ctx.dyn(node.slice)]))
        return ctx.loaded(made, t.NUMBER, ctx.type(node))
    if found.only("match") and isinstance(node.slice, ast.Constant):
        from clientside.compiler.ops.re_match import known_text

        text = known_text(ctx.expr(node.value), found, node.slice.value)
        if text is not None:
            return text
    of_line = item_of_line(ctx, node)
    if of_line is not None:
        return ctx.loaded(of_line, stored, ctx.type(node))
    value, index = ctx.exprs([node.value, node.slice])
    if found.only("patch"):
        return patch.emit_item(value, ctx.dynamic(index, ctx.type(node.slice)))
    found_item = item(ctx, value, found, index, ctx.type(node.slice), node.value)
    return ctx.loaded(found_item, stored, ctx.type(node))


def element_type(found: Type, key: str | None = None) -> Type:
    """The type of what stands in a container's places."""
    parts = []
    for kind in ("list", "tuple"):
        known = found.get(kind)
        if known is not None:
            parts.append(
                t.join(t.join_all(known), t.NUMBER) if isinstance(known, tuple) else t.join(known.element, t.NUMBER)
            )
    site = found.get("dict")
    if site is not None:
        parts.append(t.join(site.field(key) if key is not None else site.values_type(), t.NUMBER))
    for kind in holding():
        if found.has(kind):
            parts.append(t.join(found.get(kind).element, t.NUMBER))
    if found.has("instance"):
        parts.append(t.NUMBER)  # `__getitem__` gives dynamic numbers
    return t.join_all(parts)


def _field(ctx: Context, value: js.Expr, found: Type, key: str) -> js.Expr:
    """`x["key"]`."""
    quick = _quick_field(ctx, value, found, key)
    return quick if quick is not None else ctx.helper("getitem", value, js.Str(key))


@optimisation("inline-items")
def _quick_field(ctx: Context, value: js.Expr, found: Type, key: str) -> js.Expr | None:
    """A property access with a slow path that finds out why it gave nothing; None where there is none."""
    site: DictSite = found.get("dict")
    if is_dictionary(found):
        value = ctx.simple(value)
        lookup = js.Call(js.Member(js.Member(value, "$map"), "get"), [js.Str(key)])
        return js.Binary("??", lookup, ctx.helper("missDict", ctx.copy(value), js.Str(key)))
    if is_record(found) and key not in OBJECT_NAMES:
        if site.definite is not None and key in site.definite:
            return js.Member(value, key)
    elif is_inherited(key, found):
        return None
    if found.may("browser", "instance", "patch"):
        return None
    value = ctx.simple(value)
    return js.Binary(
        "??", js.Member(value, key, optional=found.has("none")), ctx.helper("miss", ctx.copy(value), js.Str(key))
    )


def item(ctx: Context, value: js.Expr, found: Type, index: js.Expr, it: Type, node: ast.expr | None = None) -> js.Expr:
    """`x[i]` for lowered operands; `node` is what `value` was lowered from, where it may have a name."""
    quick = _quick_item(ctx, value, found, index, it, node)
    return quick if quick is not None else ctx.helper("getitem", value, ctx.dynamic(index, it))


@optimisation("inline-items")
def _quick_item(
    ctx: Context, value: js.Expr, found: Type, index: js.Expr, it: Type, node: ast.expr | None
) -> js.Expr | None:
    """JavaScript's own access where types allow it, and the helper where that finds nothing."""
    narrow = it.only("int") and not t.is_wide(it)
    if found.only("list", "tuple") and narrow:
        return _element(ctx, value, found, index, it)
    if found.only("deque"):
        return ctx.helper("dequeAt", value, ctx.dynamic(index, it))
    if found.only("str") and narrow:
        held = array_of(ctx, node, value) if node is not None and t.is_nonnegative(it) else None
        if held is None:
            return ctx.helper("strAt", value, index)
        index = ctx.simple(index)
        return js.Binary("??", js.Index(held, index), ctx.helper("strAt", ctx.copy(value), ctx.copy(index)))
    if is_dictionary(found) and (it.only("str") or narrow):
        value, index = ctx.simple(value), ctx.simple(index)
        lookup = js.Call(js.Member(js.Member(value, "$map"), "get"), [index])
        return js.Binary("??", lookup, ctx.helper("missDict", ctx.copy(value), ctx.copy(index)))
    if is_dictionary(found):
        value, index = ctx.simple(value), ctx.simple(ctx.dynamic(index, it))
        quick = looked_up(value, "get", hashed(ctx, index, it))
        return js.Binary("??", quick, ctx.helper("dictAt", ctx.copy(value), ctx.copy(index)))
    if it.only(*t.NUMERIC_KINDS) and found.may("list", "tuple", "str"):
        # What is no index (-1, 2.5, a boxed 2.0) finds nothing in an array, and takes the slow path.
        array = array_of(ctx, node, value) if node is not None else None
        if array is not None:
            index = ctx.simple(ctx.dynamic(index, it))
            slow = ctx.helper("getitem", ctx.copy(value), ctx.copy(index))
            return js.Binary("??", js.Index(array, index), slow)
    full = found.only("list") and not t.join_all(element_types(found)).may("none", "unknown")
    if ctx.frames and full and it.only(*t.NUMERIC_KINDS):
        value, index = ctx.simple(value), ctx.simple(ctx.dynamic(index, it))
        return js.Binary("??", js.Index(value, index), ctx.helper("getitem", ctx.copy(value), ctx.copy(index)))
    if it.only("int") and t.is_nonnegative(it) and narrow and found.may("list", "tuple") and ctx.frames:
        value, index = ctx.simple(value), ctx.simple(index)
        fast = js.Binary(
            "&&",
            js.Call(js.Member(js.Id("Array"), "isArray"), [value]),
            js.Binary("<", index, js.Member(ctx.copy(value), "length")),
        )
        return js.Conditional(
            fast, js.Index(ctx.copy(value), ctx.copy(index)), ctx.helper("getitem", ctx.copy(value), ctx.copy(index))
        )
    return None


def _element(ctx: Context, value: js.Expr, found: Type, index: js.Expr, it: Type) -> js.Expr:
    shape = found.get("tuple")
    low, high = it.kinds["int"]
    if found.only("tuple") and isinstance(shape, tuple) and -len(shape) <= low == high < len(shape):
        return js.Index(value, js.Num(low % len(shape)))
    helper = "tupleAt" if found.only("tuple") else "listAt"
    if low >= 0:
        value, index = ctx.simple(value), ctx.simple(index)
        if ctx.frames and not t.join_all(element_types(found)).may("none", "unknown"):
            # Two elements make a better loop than an element and a call.
            checked = ctx.helper("position", ctx.copy(value), ctx.copy(index), js.Str("index"))
            return js.Binary("??", js.Index(value, index), js.Index(ctx.copy(value), checked))
        within = js.Binary("<", index, js.Member(ctx.copy(value), "length"))
        return js.Conditional(
            within, js.Index(value, ctx.copy(index)), ctx.helper(helper, ctx.copy(value), ctx.copy(index))
        )
    if low == high and not t.join_all(element_types(found)).may("none", "unknown"):
        value = ctx.simple(value)
        last: js.Expr = js.Call(js.Member(value, "at"), [index])
        if ctx.frames:  # engines call `at`; what they index is part of the loop
            last = js.Index(value, js.Binary("-", js.Member(ctx.copy(value), "length"), js.Num(-low)))
        return js.Binary("??", last, ctx.helper(helper, ctx.copy(value), ctx.copy(index)))
    return ctx.helper(helper, value, index)


def bounds_of(ctx: Context, node: ast.Slice) -> list[ast.expr]:
    """The bounds of a slice that are written, in order."""
    return [b for b in (node.lower, node.upper, node.step) if b is not None]


def _slice(ctx: Context, node: ast.Subscript, found: Type) -> js.Expr:
    piece = node.slice
    assert isinstance(piece, ast.Slice)
    value, *bounds = ctx.exprs([node.value, *bounds_of(ctx, piece)])
    types = [ctx.type(b) for b in bounds_of(ctx, piece)]
    narrow = all(known.only("int") and not t.is_wide(known) for known in types)
    if found.only("list") and piece.step is None and narrow:
        if piece.lower is None and piece.upper is not None:
            bounds = [js.Num(0), *bounds]
        return js.Call(js.Member(value, "slice"), bounds)
    if found.only("str") and piece.step is None and piece.lower is None and piece.upper is None:
        return value
    given = iter([ctx.dynamic(b, known) for b, known in zip(bounds, types, strict=True)])
    three: list[js.Expr] = [js.Null() if b is None else next(given) for b in (piece.lower, piece.upper, piece.step)]
    while three and isinstance(three[-1], js.Null):
        three.pop()
    for kind, helper in (("list", "listSlice"), ("str", "strSlice"), ("tuple", "tupleSlice")):
        if found.only(kind):
            return ctx.helper(helper, value, *three)
    made = ctx.helper("getpart" if takes_parts(found) else "getslice", value, *three)
    return ctx.loaded(made, t.NUMBER, ctx.type(node)) if found.has("instance") else made


def takes_parts(found: Type) -> bool:
    """Whether a value may be of a class that takes slices by itself."""
    return found.has("instance") or any(k in KINDS and KINDS[k].sliced for k in found.kinds)


def lower_slice(ctx: Context, node: ast.Slice) -> js.Expr:
    """A slice as a value: in `x[a:b, c]`."""
    given = iter(ctx.in_order([lambda b=b: ctx.dyn(b) for b in bounds_of(ctx, node)]))
    three: list[js.Expr] = [js.Null() if b is None else next(given) for b in (node.lower, node.upper, node.step)]
    return js.New(ctx.helper_id("Slice"), three)


def store(ctx: Context, node: ast.Subscript, value: js.Expr, known: Type) -> None:
    """`x[i] = value`, where `value` has been lowered already."""
    if ctx.program.plans.get(node) == "attribute":
        assert isinstance(node.value, ast.Attribute)
        holder, name = ctx.in_order([lambda: ctx.expr(node.value.value), lambda: ctx.dyn(node.slice)])
        ctx.emit(js.ExprStmt(ctx.helper("varsSet", holder, name, ctx.dynamic(value, known))))
        return
    found = ctx.type(node.value)
    if found.has("browser") and not isinstance(node.slice, ast.Slice):
        from clientside.compiler.browser.lower import store_item as store_browser_item

        store_browser_item(ctx, node, value, known)
        return
    if found.only("figure", "graph"):
        from clientside.compiler.ops import figure_stores

        figure_stores.lower_store(ctx, node, value, known, None)
        return
    if isinstance(node.slice, ast.Slice):
        container, *bounds = ctx.exprs([node.value, *bounds_of(ctx, node.slice)])
        given = iter([ctx.dynamic(b, ctx.type(n)) for b, n in zip(bounds, bounds_of(ctx, node.slice), strict=True)])
        three = [js.Null() if b is None else next(given) for b in (node.slice.lower, node.slice.upper, node.slice.step)]
        helper = "listSetSlice" if found.only("list") else "setpart" if takes_parts(found) else "setslice"
        ctx.emit(js.ExprStmt(ctx.helper(helper, container, *three, ctx.dynamic(value, known))))
        return
    key = constant_key(node.slice)
    if key is not None and is_record(found) and key not in OBJECT_NAMES and not reorders(key):
        container = ctx.expr(node.value)
        ctx.emit(js.ExprStmt(js.Assign(js.Member(container, key), ctx.dynamic(value, known))))
        return
    if found.only("list") and store_in_line(ctx, node, ctx.dynamic(value, known)):
        return
    container, index = ctx.exprs([node.value, node.slice])
    store_item(ctx, container, found, index, ctx.type(node.slice), value, known)


def store_item(
    ctx: Context, container: js.Expr, found: Type, index: js.Expr, it: Type, value: js.Expr, known: Type
) -> None:
    """`x[i] = value` for lowered operands."""
    value = ctx.dynamic(value, known)
    if found.only("patch"):
        ctx.emit(js.ExprStmt(patch.emit_item(container, ctx.dynamic(index, it), value)))
        return
    if it.has("slice"):
        ctx.emit(js.ExprStmt(ctx.helper("setitemOrPart", container, ctx.dynamic(index, it), value)))
    elif not _quick_store(ctx, container, found, index, it, value):
        ctx.emit(js.ExprStmt(ctx.helper("setitem", container, ctx.dynamic(index, it), value)))


@optimisation("inline-items", False)
def _quick_store(ctx: Context, container: js.Expr, found: Type, index: js.Expr, it: Type, value: js.Expr) -> bool:
    """Emit what stores a value into a list or dict that is certainly one; whether there is such a thing."""
    narrow = it.only("int") and not t.is_wide(it)
    if is_dictionary(found) and (it.only("str") or narrow):
        ctx.emit(js.ExprStmt(js.Call(js.Member(js.Member(container, "$map"), "set"), [index, value])))
    elif is_dictionary(found) and isinstance(index, js.Id) and index.name in ctx.keys:
        put = ctx.helper("dictPut", container, ctx.copy(ctx.keys[index.name]), ctx.dynamic(index, it), value)
        ctx.emit(js.ExprStmt(put))
    elif is_dictionary(found):
        index = ctx.dynamic(index, it)
        pair = pair_of(index)
        helper = "dictSetPair" if pair else "dictSet"
        ctx.emit(js.ExprStmt(ctx.helper(helper, container, *(pair or [index]), value)))
    elif found.only("list") and narrow and t.is_nonnegative(it) and ctx.frames:
        container, index, value = ctx.simple(container), ctx.simple(index), ctx.simple(value)
        within = js.Binary("<", index, js.Member(container, "length"))
        slow = ctx.helper("listSet", ctx.copy(container), ctx.copy(index), ctx.copy(value))
        fast = js.Assign(js.Index(ctx.copy(container), ctx.copy(index)), ctx.copy(value))
        ctx.emit(js.If(within, [js.ExprStmt(fast)], [js.ExprStmt(slow)]))
    elif found.only("list"):
        ctx.emit(js.ExprStmt(ctx.helper("listSet", container, ctx.dynamic(index, it), value)))
    else:
        return False
    return True


def remove(ctx: Context, node: ast.Subscript) -> None:
    """`del x[i]`."""
    found = ctx.type(node.value)
    if found.has("browser") and not isinstance(node.slice, ast.Slice):
        from clientside.compiler.browser.lower import delete_item

        delete_item(ctx, node)
        return
    if isinstance(node.slice, ast.Slice):
        container, *bounds = ctx.exprs([node.value, *bounds_of(ctx, node.slice)])
        given = iter([ctx.dynamic(b, ctx.type(n)) for b, n in zip(bounds, bounds_of(ctx, node.slice), strict=True)])
        three = [js.Null() if b is None else next(given) for b in (node.slice.lower, node.slice.upper, node.slice.step)]
        helper = "listDelSlice" if found.only("list") else "delpart" if takes_parts(found) else "delslice"
        ctx.emit(js.ExprStmt(ctx.helper(helper, container, *three)))
        return
    container, index = ctx.exprs([node.value, node.slice])
    if found.only("patch"):
        ctx.emit(js.ExprStmt(patch.emit_item(container, ctx.dynamic(index, ctx.type(node.slice)), delete=True)))
        return
    if ctx.type(node.slice).has("slice"):
        ctx.emit(js.ExprStmt(ctx.helper("delitemOrPart", container, ctx.dynamic(index, ctx.type(node.slice)))))
        return
    helper = "listDel" if found.only("list") else "dictDel" if found.only("dict") else "delitem"
    ctx.emit(js.ExprStmt(ctx.helper(helper, container, ctx.dynamic(index, ctx.type(node.slice)))))
