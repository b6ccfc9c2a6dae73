"""`x.name` outside of calls."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import Method, UserClass
from clientside.compiler.analysis.definite import is_always_set
from clientside.compiler.analysis.infer import function_attributes
from clientside.compiler.analysis.infer.instances import parameters_after_self
from clientside.compiler.analysis.program import BuiltinFunction
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import function_attributes as function_places
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.lowering.names import builtin_value, function_value, lower_binding
from clientside.compiler.lowering.rows import chain, finished, of_kinds, row_arrow
from clientside.compiler.lowering.rows import guarded as must_be
from clientside.compiler.lowering.spread_calls import counted
from clientside.compiler.ops import catalogue, figure_stores, patch
from clientside.compiler.ops.row import Row


def lower_attribute(ctx: Context, node: ast.Attribute) -> js.Expr:
    """A module's member, a property, or a bound method as a value."""
    receiver_type = ctx.type(node.value)
    plan = ctx.program.plans.get(node)
    if receiver_type.has("module"):
        return lower_binding(ctx, node)
    if isinstance(plan, ast.expr):
        return ctx.expr(plan)
    if plan == "class":
        return function_value(ctx, node)
    if plan == function_attributes.PLAN:
        return function_places.load(ctx, node, ctx.expr(node.value))
    if plan == "type":
        return _name_of_type(ctx, node)
    if receiver_type.only("super"):
        from clientside.compiler.lowering.instance_calls import super_attribute

        return ctx.loaded(super_attribute(ctx, node, plan == "cached super"), t.NUMBER, ctx.type(node))
    if plan == "class name":
        return ctx.helper("className" if node.attr == "__name__" else "qualname", ctx.expr(node.value))
    if isinstance(plan, tuple):
        return _text_of_function(ctx, node, *plan)
    if isinstance(plan, list):
        return class_bases(ctx, node, plan)
    if plan == "__class__" and not ctx.type(node).has("type"):
        from clientside.compiler.ops.builtins_types import class_of_value

        return class_of_value(ctx, ctx.dyn(node.value))
    if plan == "__class__" and ctx.type(node).only("type"):
        return ctx.helper("shortName", ctx.dyn(node.value))
    if receiver_type.has("browser"):
        from clientside.compiler.browser.lower import attribute

        return attribute(ctx, node)
    if plan == "instance" or node.attr == "__class__":
        return load_instance(ctx, node, ctx.expr(node.value))
    rows: dict[str, Row] = plan if isinstance(plan, dict) else {}
    if not rows:
        return js.Sequence([ctx.expr(node.value), ctx.helper("unreachable")])
    receiver = ctx.expr(node.value)
    kinds = list(rows)
    if len({id(r) for r in rows.values()}) == 1:
        if len(rows) < len(receiver_type.kinds) and not receiver_type.only("instance", "exception"):
            receiver = of_kinds(ctx, must_be(ctx, receiver, receiver_type, kinds, node.attr), receiver_type, kinds)
            receiver_type = receiver_type.restricted(kinds)
        return _of_row(ctx, node, rows[kinds[0]], receiver, receiver_type)
    receiver = ctx.simple(receiver)
    refused = ctx.helper("noAttribute", ctx.copy(receiver), js.Str(node.attr))
    otherwise = None if len(rows) == len(receiver_type.kinds) else refused
    branches: list[tuple[list[str], js.Expr, list[js.Stmt]]] = []
    for kind, row in rows.items():
        own = of_kinds(ctx, ctx.copy(receiver), receiver_type, [kind])
        with ctx.scoped() as pushed:
            made = _of_row(ctx, node, row, own, receiver_type.restricted((kind,)))
        branches.append(([kind], made, pushed))
    return chain(ctx, receiver, receiver_type, branches, otherwise)


def class_bases(ctx: Context, node: ast.Attribute, listed: list[Any]) -> js.Expr:
    """`cls.__mro__`, `cls.__bases__`, `cls.__base__`."""
    from clientside.compiler.lowering.classes import class_name

    top = BuiltinFunction(catalogue.builtins()["object"])
    found: list[js.Expr] = [
        builtin_value(ctx, top)
        if made is None
        else class_name(ctx, made)
        if isinstance(made, UserClass)
        else ctx.helper_id(made)
        for made in listed
    ]
    value = found[0] if node.attr == "__base__" else ctx.helper("tupleOf", js.Array(found))
    receiver = ctx.expr(node.value)
    return value if isinstance(receiver, js.Id) else js.Sequence([receiver, value])


def _name_of_type(ctx: Context, node: ast.Attribute) -> js.Expr:
    """`type(x).__name__`; `type(x).__qualname__` where classes have a longer one."""
    asked = node.value
    of = asked.args[0] if isinstance(asked, ast.Call) else asked.value if isinstance(asked, ast.Attribute) else None
    nested = any(made.path != made.name or not isinstance(made.owner.node, ast.Module) for made in ctx.program.classes)
    if node.attr == "__qualname__" and nested and of is not None:
        return ctx.helper("typeQualname", ctx.dyn(of))
    return ctx.expr(asked)


def _text_of_function(ctx: Context, node: ast.Attribute, how: str, told: str | None) -> js.Expr:
    """`f.__name__`, `f.__doc__`."""
    value = ctx.expr(node.value)
    if how != "text":
        if told == "__doc__":
            return ctx.helper("functionDoc", value)
        return ctx.helper("functionName", value, *([js.Bool(True)] if told == "__qualname__" else []))
    text: js.Expr = js.Null() if told is None else js.Str(told)
    return text if isinstance(value, js.Id) or ctx.is_stable(value) else js.Sequence([value, text])


def of_graph(ctx: Context, node: ast.Subscript, found: Type, key: str) -> js.Expr:
    """`figure["layout"]`."""
    kind = next(iter(found.kinds))
    row = catalogue.method(kind, key, found.kinds[kind])
    assert row is not None
    e = Emission(ctx, row, ctx.expr(node.value), found, {}, {}, ctx.type(node))
    return finished(ctx, row, e, row.emit(e))


def _of_row(ctx: Context, node: ast.Attribute, row: Row, receiver: js.Expr, known: Type) -> js.Expr:
    if row.is_property:
        e = Emission(ctx, row, receiver, known, {}, {}, ctx.type(node))
        return finished(ctx, row, e, row.emit(e))
    held = ctx.temp(receiver) if not ctx.is_stable(receiver) else receiver
    return counted(ctx, row, row_arrow(ctx, row, (held, known)))


def remove(ctx: Context, target: ast.Attribute) -> None:
    """`del x.name`."""
    known = ctx.type(target.value)
    if known.only("function"):
        function_places.remove(ctx, target)
        return
    receiver = guarded(ctx, ctx.expr(target.value), known, target.attr)
    if ctx.program.plans.get(target) == "frozen":
        ctx.simple(receiver)  # it is evaluated before
        ctx.emit(js.ExprStmt(ctx.helper("frozen", js.Str("delete"), js.Str(target.attr))))
        return
    ctx.emit(js.ExprStmt(ctx.helper("delattr", receiver, js.Str(target.attr))))


def load(ctx: Context, node: ast.Attribute, receiver: js.Expr) -> js.Expr:
    """The attribute of a lowered receiver that is assigned to as well."""
    found = ctx.type(node.value)
    if found.only("component", "graph"):
        return _of_row(ctx, node, ctx.program.plans[node][next(iter(found))], receiver, found)
    if ctx.program.plans.get(node) == function_attributes.PLAN:
        return function_places.load(ctx, node, receiver)
    return load_instance(ctx, node, receiver)


def store(ctx: Context, target: ast.Attribute, receiver: js.Expr, value: js.Expr, known: Type) -> None:
    """`x.name = value` for lowered parts."""
    if ctx.type(target.value).only(*figure_stores.GRAPHS):
        figure_stores.lower_store(ctx, target, value, known, None)
        return
    if ctx.type(target.value).only("patch"):
        ctx.emit(js.ExprStmt(patch.emit_item(receiver, js.Str(target.attr), ctx.dynamic(value, known))))
        return
    if ctx.type(target.value).only("component"):
        from clientside.compiler.ops.component import emit_store

        emit_store(ctx, receiver, target.attr, ctx.dynamic(value, known))
        return
    if function_attributes.own_functions(ctx.type(target.value)) is not None:
        function_places.store(ctx, target, receiver, value, known)
        return
    store_instance(ctx, target, receiver, value, known)


def load_instance(ctx: Context, node: ast.Attribute, receiver: js.Expr) -> js.Expr:
    """`instance.name` or `Class.name` for a lowered receiver."""
    known = ctx.type(node.value)
    if known.has("browser"):
        from clientside.compiler.browser.lower import or_null

        found = ctx.type(node)
        member = js.Member(receiver, node.attr)
        return or_null(member) if found.has("none") or not found.kinds else member
    name = node.attr
    if name == "__class__":
        return js.Member(receiver, "constructor")
    if known.only("class"):
        return _class_attribute(ctx, node, receiver)
    if known.has("class"):  # or something else: what it is, is seen when it runs
        helper = "nameOf" if name in ("__name__", "__qualname__") else "getattr"
        return ctx.loaded(ctx.helper(helper, receiver, js.Str(name)), t.NUMBER, ctx.type(node))
    instances = known.get("instance") or frozenset()
    receiver = guarded(ctx, receiver, known, name)
    methods = [c.method(name) for c in instances if name not in c.slots]
    asked = any(c.method("__getattr__") for c in instances if not c.method(name))
    if any(m is not None and m.kind != "property" for m in methods) and not asked:
        return ctx.helper("bindMethod", receiver, js.Str(name))
    if instances and all(m is not None for m in methods) and len(methods) == len(instances):
        returned = t.join_all(t.NUMBER if m.cached else m.function.returns for m in methods if m is not None)
        return ctx.loaded(js.Member(receiver, name), returned, ctx.type(node))
    if instances and all(is_always_set(c, name) for c in instances):
        return ctx.loaded(js.Member(receiver, name), t.NUMBER, ctx.type(node))
    if any(c.method("__getattr__") for c in instances):
        return ctx.loaded(ctx.helper("getattr", receiver, js.Str(name)), t.NUMBER, ctx.type(node))
    receiver = ctx.simple(receiver)
    checked = js.Binary("??", js.Member(receiver, name), ctx.helper("attr", ctx.copy(receiver), js.Str(name)))
    return ctx.loaded(checked, t.NUMBER, ctx.type(node))


def _class_attribute(ctx: Context, node: ast.Attribute, receiver: js.Expr) -> js.Expr:
    name = node.attr
    if name in ("__name__", "__qualname__"):
        return ctx.helper("className" if name == "__name__" else "qualname", receiver)
    made = [c for c in ctx.type(node.value).get("class") if isinstance(c, UserClass)]
    if name == "__members__":
        return ctx.helper("enumMembers", receiver)
    methods = [c.method(name) for c in made]
    if any(m is not None and m.kind == "method" for m in methods):
        return ctx.helper("unbound", receiver, js.Str(name))
    if any(name in base.members for c in made for base in c.user_bases()):
        return js.Member(receiver, name)
    if name == "_make" and any(c.is_named_tuple for c in made):
        return function_value(ctx, node)
    if any(c.may_lack(name) for c in made):
        return ctx.loaded(ctx.helper("getattr", receiver, js.Str(name)), t.NUMBER, ctx.type(node))
    prototype = js.Member(receiver, "prototype")
    if any(m is not None for m in methods):
        return ctx.helper("bindMethod", prototype, js.Str(name))
    return ctx.loaded(js.Member(prototype, name), t.NUMBER, ctx.type(node))


def guarded(ctx: Context, receiver: js.Expr, known: Type, name: str) -> js.Expr:
    """A receiver that may be something else than an instance, checked."""
    if known.only("instance"):
        return receiver
    if known.only("instance", "none"):
        return js.Binary("??", receiver, ctx.helper("noAttribute", js.Null(), js.Str(name)))
    return ctx.helper("holder" if known.has("class") else "asInstance", receiver, js.Str(name))


def _as_method(ctx: Context, method: Method, value: js.Expr) -> js.Expr:
    """A function that becomes a method of a class."""
    from clientside.compiler.lowering.classes import as_method
    from clientside.compiler.lowering.functions import spec

    made = as_method(ctx, method.function, value)
    if not ctx.module.uses_spec(method.function):
        return made
    after = len(method.function.parameters) - len(parameters_after_self(method))
    items = js.Object([("$spec", spec(method.function, skip=after))])
    return js.Call(js.Member(js.Id("Object"), "assign"), [made, items])


def store_instance(ctx: Context, target: ast.Attribute, receiver: js.Expr, value: js.Expr, known: Type) -> None:
    """`instance.name = value` for a lowered receiver."""
    receiver_type = ctx.type(target.value)
    if receiver_type.only("none"):
        ctx.simple(value)  # it is evaluated first
        ctx.emit(js.ExprStmt(ctx.helper("noAttribute", receiver, js.Str(target.attr))))
        return
    if ctx.program.plans.get(target) == "frozen":
        ctx.simple(value)  # it is evaluated first
        ctx.simple(receiver)
        ctx.emit(js.ExprStmt(ctx.helper("frozen", js.Str("assign to"), js.Str(target.attr))))
        return
    if ctx.program.plans.get(target) == "member":
        ctx.simple(value)  # it is evaluated first
        ctx.emit(js.ExprStmt(ctx.helper("keepMember", js.Str(target.attr))))
        return
    if ctx.program.plans.get(target) == "hook":
        receiver = guarded(ctx, receiver, receiver_type, target.attr)
        ctx.emit(js.ExprStmt(ctx.helper("setattr", receiver, js.Str(target.attr), ctx.dynamic(value, known))))
        return
    if receiver_type.only("class"):
        receiver = js.Member(receiver, "prototype")
        methods = [m for c in receiver_type.get("class") if isinstance(c, UserClass) and (m := c.method(target.attr))]
        if known.only("function") and methods:
            value = _as_method(ctx, methods[0], value)
    else:
        receiver = guarded(ctx, receiver, receiver_type, target.attr)
    ctx.emit(js.ExprStmt(js.Assign(js.Member(receiver, target.attr), ctx.dynamic(value, known))))
