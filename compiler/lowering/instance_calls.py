"""Calls of classes and of methods, and what `super()` finds."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import Method, UserClass
from clientside.compiler.analysis.infer.instances import parameters_after_self
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.classes import class_name, needs_order
from clientside.compiler.lowering.context import Context


def construct(ctx: Context, node: ast.Call, plan: Any) -> js.Expr:
    """`Class(…)`."""
    from clientside.compiler.lowering.calls import after_callee, bound_arguments, call_arguments, spec_arguments

    init = plan.made.method("__init__")
    callee = ctx.expr(node.func)
    if plan.made.is_enum:
        return js.New(callee, call_arguments(ctx, node))
    if plan.made.is_named_tuple:
        if plan.binding is None or plan.binding.error:
            return ctx.helper("unreachable")
        if plan.binding.spread:
            return ctx.helper("namedOf", callee, *spec_arguments(ctx, node))
        return js.New(callee, _fields_given(ctx, plan.made, plan.binding))
    new = plan.made.method("__new__")
    if init is None and new is not None:
        if plan.binding is None or plan.binding.error:
            return ctx.helper("unreachable")
        if plan.binding.spread:
            return ctx.helper("construct", callee, *spec_arguments(ctx, node))
        return js.New(callee, bound_arguments(ctx, new.function.parameters[1:], plan.binding))
    if init is None and plan.made.bare:
        made: js.Expr = ctx.helper("call", callee, *spec_arguments(ctx, node))
    elif init is None:
        made = js.New(callee, call_arguments(ctx, node, shown=True))
    elif plan.binding is None or plan.binding.error:
        return ctx.helper("unreachable")
    elif plan.binding.spread:
        made = ctx.helper("construct", callee, *spec_arguments(ctx, node))
    else:
        parameters = parameters_after_self(init)
        callee, arguments = after_callee(ctx, node, lambda: bound_arguments(ctx, parameters, plan.binding), callee)
        made = js.New(callee, arguments)
    return ctx.helper("err", made) if plan.made.exception_base() is not None else made


def call_method(ctx: Context, node: ast.Call, plan: Any) -> js.Expr:
    """`instance.method(…)`, `Class.method(…)`, `super().method(…)`."""
    from clientside.compiler.lowering.attributes import guarded
    from clientside.compiler.lowering.calls import bound_arguments, call_arguments, spec_call

    func = node.func
    methods: list[Method] = plan.methods
    if not isinstance(func, ast.Attribute) or func not in ctx.program.types or ctx.type(func).has("instance"):
        func = ast.Attribute(func, "__call__", ast.Load())
    known = ctx.type(func.value)
    found = [c.method(func.attr) for c in known.get("instance") or ()]
    missing = any(m is None or m.assigned for m in found)
    if known.has("super"):
        callee = _super_member(ctx, func)
    else:
        receiver = ctx.expr(func.value)
        receiver = js.Member(receiver, "prototype") if known.only("class") else guarded(ctx, receiver, known, func.attr)
        callee = ctx.helper("bindMethod", receiver, js.Str(func.attr)) if missing else js.Member(receiver, func.attr)
    specs = any(ctx.module.uses_spec(m.function) for m in methods)
    if known.has("class") and not known.only("class") and any(m.kind == "method" for m in methods):
        return spec_call(ctx, node, ctx.helper("getattr", ctx.expr(func.value), js.Str(func.attr)))
    one = len(methods) == 1 and plan.binding is not None and not plan.binding.error and not plan.binding.spread
    if one:
        with ctx.scoped() as pushed:
            arguments = bound_arguments(ctx, parameters_after_self(methods[0]), plan.binding)
        callee = _before(ctx, callee, known, pushed)
        return _returned(ctx, js.Call(callee, arguments), methods, node)
    plain = not node.keywords and not any(isinstance(a, ast.Starred) for a in node.args)
    if plain and not specs and all(_accepts(m, len(node.args)) for m in methods):
        with ctx.scoped() as pushed:
            arguments = call_arguments(ctx, node)
        return _returned(ctx, js.Call(_before(ctx, callee, known, pushed), arguments), methods, node)
    if isinstance(callee, js.Member) and not known.has("super"):
        callee = ctx.helper("bindMethod", callee.object, js.Str(func.attr))
    elif isinstance(callee, js.Member):
        callee = ctx.helper("bindMethod", js.Id("this"), js.Str(func.attr), callee)
    return spec_call(ctx, node, callee)


def _before(ctx: Context, callee: js.Expr, known: Type, pushed: list[js.Stmt]) -> js.Expr:
    """A method that is found before what its arguments need runs."""
    if pushed and not known.has("super"):
        if not isinstance(callee, js.Member):
            callee = ctx.temp(callee)
        elif not ctx.is_fixed(callee.object):
            callee = js.Member(ctx.temp(callee.object), callee.name)
    ctx.out.extend(pushed)
    return callee


def _accepts(method: Method, count: int) -> bool:
    parameters = parameters_after_self(method)
    positional = [p for p in parameters if p.kind in ("positional", "both")]
    if any(p.kind in ("keyword", "kwargs", "args") for p in parameters):
        return False
    return bool(sum(p.required for p in positional) <= count <= len(positional))


def _returned(ctx: Context, made: js.Expr, methods: list[Method], node: ast.Call) -> js.Expr:
    if len(methods) == 1 and not methods[0].function.by_value:
        return made
    return ctx.loaded(made, t.NUMBER, ctx.type(node))


def _super_member(ctx: Context, func: ast.Attribute) -> js.Expr:
    known = ctx.type(func.value).get("super")
    current, _ = next(iter(known))
    if any(needs_order(ctx, c) for _, classes in known for c in classes):
        return ctx.helper("superOf", class_name(ctx, current), js.Id("this"), js.Str(func.attr))
    return js.Member(js.Id("super"), func.attr)


def super_attribute(ctx: Context, node: ast.Attribute, cached: bool) -> js.Expr:
    """`super().name` of a property, or a class attribute; a cached property is computed by the base's function."""
    if not cached:
        return _super_member(ctx, node)
    computing = ast.copy_location(ast.Attribute(node.value, f"$computed_{node.attr}", ast.Load()), node)
    value = js.Call(_super_member(ctx, computing), [])
    return ctx.helper("keptProperty", js.Id("this"), js.Str(node.attr), value)


def builtin_super(ctx: Context, node: ast.Call) -> js.Expr:
    """`super().__init__(…)` where the next class is a built-in exception, or object."""
    from clientside.compiler.lowering.calls import call_arguments, spec_arguments

    func = node.func
    assert isinstance(func, ast.Attribute)
    if func.attr == "__init_subclass__":
        named = spec_arguments(ctx, node)[1:]
        return ctx.helper("initSubclass", js.Id("this"), *named) if named else js.Null()
    if func.attr == "__new__":
        return ctx.helper("bare", *call_arguments(ctx, node)[:1])
    raises = any(c.exception_base() for _, group in ctx.type(func.value).get("super") for c in group)
    if func.attr == "__init__":
        return ctx.helper("initException", js.Id("this"), js.Array(call_arguments(ctx, node))) if raises else js.Null()
    if func.attr == "__setattr__":
        return ctx.helper("setOwn", js.Id("this"), *call_arguments(ctx, node))
    if func.attr == "__str__" and raises:
        return ctx.helper("strError", js.Id("this"))
    return ctx.helper("unreachable")


def _fields_given(ctx: Context, made: UserClass, binding: Any) -> list[js.Expr]:
    """The arguments of a named tuple's class in the order of its fields."""
    given = sorted(binding.values.items(), key=lambda item: (item[1].lineno, item[1].col_offset))
    lowered = ctx.in_order([lambda n=n: ctx.dyn(n) for _, n in given])
    fields = list(made.tuple_fields())
    lowered = ctx.arranged(lowered, [fields.index(name) for name, _ in given])
    by_name = {name: value for (name, _), value in zip(given, lowered, strict=True)}
    arguments = [by_name.get(name, js.Undefined()) for name in made.tuple_fields()]
    while arguments and isinstance(arguments[-1], js.Undefined):
        arguments.pop()
    return arguments
