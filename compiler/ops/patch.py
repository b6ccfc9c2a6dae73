"""dash.Patch: what Python's syntax and methods do to one. Any attribute that is no method is an item's key."""

from __future__ import annotations

import ast
from functools import cache

from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Emitter, Row, attribute, function, method, table

PATCH = Type({"patch": True})


def operation(name: str) -> Emitter:
    """A method that is one operation with a value."""
    return lambda e: js.Call(js.Member(e.receiver, "$with"), [js.Str(name), e.arg("item")])


def own(name: str, *parameters: str) -> Emitter:
    """A method of the runtime's class."""
    return lambda e: js.Call(js.Member(e.receiver, name), [e.arg(p) for p in parameters])


def emit_update(e: Emission) -> js.Expr:
    """`patch.update(E, **F)`."""
    named = e.named("F")
    given = e.optional("E")
    if given is not None and not named and e.type("E").only("dict"):
        return js.Call(js.Member(e.receiver, "$with"), [js.Str("Merge"), given])
    values: list[tuple[str, js.Expr] | js.Spread] = [(k, v) for k, v in named.items()]
    if given is None:
        return js.Call(js.Member(e.receiver, "$with"), [js.Str("Merge"), js.Object(values)])
    return e.helper("patchUpdate", e.receiver, given, js.Object(values) if named else js.Undefined())


def check_update(f: Facts) -> None:
    """Dash's own `update` writes the names into the dict that it is given."""
    if f.bound.get("F") and not isinstance(f.bound.get("E", ast.Dict([], [])), ast.Dict):
        message = "Patch.update() with names as well changes the dict that it is given: write {**values, ...}"
        f.inference.problem("wrong-arguments", f.node, message=message)


CONSTRUCTOR = function("Patch()", PATCH, lambda e: js.New(e.ctx.helper_id("Patch"), []))
ROWS = table(
    method("patch", "append(item)", "none", operation("Append")),
    method("patch", "prepend(item)", "none", operation("Prepend")),
    method("patch", "remove(item)", "none", operation("Remove")),
    method("patch", "extend(item)", "none", own("extend", "item")),
    method("patch", "insert(index, item)", "none", own("insert", "index", "item")),
    method("patch", "clear()", "none", own("clear")),
    method("patch", "reverse()", "none", own("reverse")),
    method("patch", "sort()", "never", own("sort")),
    method("patch", "update(E=None, **F)", "none", emit_update, effect=check_update),
)
OPERATIONS: dict[type[ast.operator], str] = {
    ast.Add: "Add",
    ast.Sub: "Sub",
    ast.Mult: "Mul",
    ast.Div: "Div",
    ast.BitOr: "Merge",
}


@cache
def item(name: str) -> Row:
    """`patch.name`, the same as `patch["name"]`."""
    return attribute("patch", name, PATCH, lambda e: e.call("__getitem__", js.Str(name)))


def member(name: str) -> Row:
    """A method, or an item."""
    return ROWS.get(name) or item(name)


def infer_augmented(inf: Inference, node: ast.AugAssign) -> None:
    """`patch[…] op= value`."""
    inf.expr(node.value)
    inf.program.record(node.target, PATCH)
    inf.program.record(node, PATCH)
    if type(node.op) not in OPERATIONS:
        inf.problem("wrong-arguments", node, message=f"a Patch has no `{ast.unparse(node).split()[1]}`")


def lower_augmented(ctx: Context, node: ast.AugAssign) -> None:
    """The same, lowered."""
    target, value = ctx.in_order([lambda: ctx.expr(node.target), lambda: ctx.dyn(node.value)])
    known = ctx.type(node.value)
    name = OPERATIONS[type(node.op)]
    if name == "Add" and (known.may("list", "tuple") or not known.kinds):
        made: js.Expr = js.Call(js.Member(target, "$add"), [value])
    elif name == "Merge" and not known.only("dict"):
        made = ctx.helper("patchUpdate", target, value)
    else:
        made = js.Call(js.Member(target, "$with"), [js.Str(name), value])
    ctx.emit(js.ExprStmt(made))


def emit_item(receiver: js.Expr, key: js.Expr, value: js.Expr | None = None, delete: bool = False) -> js.Expr:
    """`patch[key]`, `patch[key] = value` or `del patch[key]` for lowered parts."""
    name = "__delitem__" if delete else "__getitem__" if value is None else "__setitem__"
    return js.Call(js.Member(receiver, name), [key] if value is None else [key, value])
