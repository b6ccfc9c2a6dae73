"""Calls."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.binding import Binding
from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.infer.calls import CallPlan
from clientside.compiler.analysis.program import BoundMethod, BuiltinFunction, Function
from clientside.compiler.browser.calls import BrowserCall
from clientside.compiler.browser.infer import GlobalPlan
from clientside.compiler.browser.lower import call as browser_call
from clientside.compiler.browser.lower import global_name, reflection
from clientside.compiler.browser.reflection import ReflectionPlan
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import instance_calls
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.rows import chain, lower_method, lower_row
from clientside.compiler.lowering.wanted_errors import lower_certain_error
from clientside.compiler.walk import walk


def lower_call(ctx: Context, node: ast.Call, discard: bool = False) -> js.Expr:
    """`f(…)`."""
    plan = ctx.program.plans.get(node)
    if node in ctx.program.raised:
        return lower_certain_error(ctx, node)
    if isinstance(plan, GlobalPlan):
        return global_name(ctx, plan)
    if isinstance(plan, ReflectionPlan):
        return reflection(ctx, node, plan)
    if isinstance(plan, BrowserCall):
        return browser_call(ctx, node, plan, discard)
    if not isinstance(plan, CallPlan):
        return ctx.helper("unreachable")
    if plan.made is not None and not plan.dynamic:
        return instance_calls.construct(ctx, node, plan)
    if plan.methods:
        return _mixed_call(ctx, node, plan) if plan.builtin is not None else instance_calls.call_method(ctx, node, plan)
    if plan.instead is not None:
        return lower_call(ctx, plan.instead, discard) if isinstance(plan.instead, ast.Call) else ctx.expr(plan.instead)
    if isinstance(node.func, ast.Attribute) and ctx.type(node.func.value).has("super"):
        return instance_calls.builtin_super(ctx, node)
    if isinstance(node.func, ast.Name) and ctx.type(node).has("super"):
        return js.Id("this")
    if plan.exception:
        _callee_first(ctx, node.func)
        return exception(ctx, node, plan.exception)
    if plan.rows:
        if "" in plan.rows and not plan.dynamic:
            _callee_first(ctx, node.func)
            row, binding = plan.rows[""]
            return lower_row(ctx, node, row, binding, discard)
        if "" not in plan.rows:
            assert isinstance(node.func, ast.Attribute)
            return lower_method(ctx, node, node.func, plan.rows, discard)
    if plan.user is not None and plan.binding is not None and not plan.dynamic:
        return _user_call(ctx, node, plan.user, plan.binding)
    return _dynamic_call(ctx, node)


def _callee_first(ctx: Context, node: ast.expr) -> None:
    """Evaluate what a callee does besides being a function that is known without it: `(f := len)(x)`."""
    while isinstance(node, ast.Attribute) and node not in ctx.program.types:
        node = node.value
    if isinstance(node, ast.Name) or node not in ctx.program.types:
        return
    if any(isinstance(n, (ast.Call, ast.NamedExpr, ast.Await, ast.Yield, ast.YieldFrom)) for n in walk(node)):
        ctx.emit(js.ExprStmt(ctx.expr(node)))


def _mixed_call(ctx: Context, node: ast.Call, plan: CallPlan) -> js.Expr:
    """A method of an instance, or of a built-in value."""
    assert plan.builtin is not None and isinstance(plan.builtin.func, ast.Attribute)
    own = ctx.program.plans[plan.builtin]
    found = ctx.type(plan.builtin.func.value)
    receiver = ctx.simple(ctx.expr(plan.builtin.func.value))
    whole = ctx.type(node)
    with ctx.scoped() as pushed:
        builtin = lower_method(ctx, plan.builtin, plan.builtin.func, own.rows, False)
        if whole.has("int"):
            builtin = ctx.dynamic(builtin, ctx.type(plan.builtin))
    instance = instance_calls.call_method(ctx, node, plan)
    return chain(ctx, receiver, found, [(list(own.rows), builtin, pushed)], instance)


def exception(ctx: Context, node: ast.Call, name: str) -> js.Expr:
    """`ValueError(…)`: its message is filled in at once unless it is one text."""
    # What keywords give (`AttributeError(text, name=…)`) can be read nowhere: it is evaluated, and let go.
    named = [k.value for k in node.keywords if not isinstance(k.value, ast.Constant)]
    arguments = call_arguments(ctx, node, shown=True, dropped=named)
    made: js.Expr = js.New(ctx.helper_id(name), arguments)
    if name == "OSError" and (len(arguments) > 1 or any(isinstance(a, js.Spread) for a in arguments)):
        made = ctx.helper("numberedError", ctx.helper_id(name), *arguments)
    if name.endswith("Group"):
        return ctx.helper("groupOf", ctx.helper_id(name), *arguments)
    one_text = len(node.args) == 1 and ctx.type(node.args[0]).only("str")
    return made if not node.args or one_text else ctx.helper("err", made)


def call_arguments(
    ctx: Context, node: ast.Call, shown: bool = False, dropped: Sequence[ast.expr] = ()
) -> list[js.Expr]:
    """The positional arguments as dynamic values (`shown`: that tell ints from floats), starred ones spread. After them
    `dropped` is evaluated.
    """
    makers: list[Any] = []
    for argument in node.args:
        if isinstance(argument, ast.Starred):
            makers.append(lambda a=argument: js.Spread(ctx.helper("starred", ctx.dyn(a.value))))
        elif shown:
            makers.append(lambda a=argument: ctx.shown(ctx.expr(a), ctx.type(a)))
        else:
            makers.append(lambda a=argument: ctx.dyn(a))
    makers += [lambda a=argument: ctx.temp(ctx.dyn(a)) for argument in dropped]
    return ctx.in_order(makers)[: len(node.args)]


def _user_call(ctx: Context, node: ast.Call, function: Function, binding: Binding) -> js.Expr:
    if binding.error:
        return ctx.helper("unreachable")
    if binding.spread:
        return spec_call(ctx, node)
    callee, arguments = after_callee(ctx, node, lambda: bound_arguments(ctx, function.parameters, binding))
    made = js.Call(callee, arguments)
    dynamic = function.by_value and not function.is_async and not function.is_generator
    return ctx.loaded(made, t.NUMBER, ctx.type(node)) if dynamic else made


def after_callee(
    ctx: Context, node: ast.Call, make: Callable[[], list[js.Expr]], lowered: js.Expr | None = None
) -> tuple[js.Expr, list[js.Expr]]:
    """The callee and what `make` lowers, evaluated in this order."""
    callee = lowered if lowered is not None else ctx.expr(node.func)
    with ctx.scoped() as pushed:
        arguments = make()
    if pushed:
        variable = ctx.program.scopes.variable.get(node.func)
        lasts = isinstance(callee, js.Id) and (variable is None or variable.stores <= 1)
        if not lasts and not ctx.is_stable(callee):
            callee = ctx.temp(callee)
        ctx.out.extend(pushed)
    return callee, arguments


def bound_arguments(ctx: Context, parameters: list[Any], binding: Binding) -> list[js.Expr]:
    """A binding's arguments in the order of the JavaScript parameters."""
    order = sorted(
        (
            (parameter, argument, i)
            for parameter in parameters
            for i, argument in enumerate(_given(binding, parameter.name))
        ),
        key=lambda entry: (entry[1].lineno, entry[1].col_offset),
    )
    late = _is_late([a for i, (p, a, _) in enumerate(order) if i == 0 or p.kind == "args"], len(order))
    lowered = ctx.in_order(
        [lambda p=p, a=a: ctx.dyn(late.value) if late and late is a else _passed(ctx, p, a) for p, a, _ in order]
    )
    behind = len(parameters)  # what `*args` takes comes last
    lowered = ctx.arranged(lowered, [behind if p.kind == "args" else parameters.index(p) for p, _, _ in order])
    lowered = [_spread(ctx, v) if late is a else v for v, (_, a, _) in zip(lowered, order, strict=True)]
    by_parameter: dict[str, list[js.Expr]] = {}
    for (parameter, _, _), value in zip(order, lowered, strict=True):
        by_parameter.setdefault(parameter.name, []).append(value)
    arguments: list[js.Expr] = []
    rest: list[js.Expr] = []
    for parameter in parameters:
        values = by_parameter.get(parameter.name, [])
        if parameter.kind == "args":
            rest = values
        elif parameter.kind == "kwargs":
            keys = binding.values.get(parameter.name) or {}
            pairs: list[js.Expr] = [js.Array([js.Str(k), v]) for k, v in zip(keys, values, strict=True)]
            arguments.append(ctx.helper("dictFromPairs", js.Array(pairs)))
        else:
            arguments.append(values[0] if values else js.Undefined())
    arguments.extend(rest)
    while arguments and isinstance(arguments[-1], js.Undefined):
        arguments.pop()
    return arguments


def _given(binding: Binding, name: str) -> list[Any]:
    value = binding.values.get(name)
    if value is None:
        return []
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else [value]


def _passed(ctx: Context, parameter: Any, argument: ast.expr) -> js.Expr:
    """An argument as the parameter's variable holds it."""
    if isinstance(argument, ast.Starred):
        return _spread(ctx, ctx.dyn(argument.value))
    if parameter.kind in ("args", "kwargs"):
        return ctx.dyn(argument)
    return ctx.stored(ctx.expr(argument), ctx.type(argument), parameter.variable.slot)


def _spread(ctx: Context, values: js.Expr) -> js.Spread:
    return js.Spread(ctx.helper("starred", values))


def _merged(ctx: Context, mapping: ast.expr) -> js.Expr:
    """`**mapping`, as it is now: what comes after it may change it."""
    return ctx.helper("dictCopy", ctx.helper("mapping", ctx.dyn(mapping)))


def _is_late(positional: list[ast.expr], count: int) -> ast.Starred | None:
    """`f(*values, key=…)`: CPython takes the items of the only positional argument when it calls, after the others."""
    only = positional[0] if len(positional) == 1 else None
    return only if isinstance(only, ast.Starred) and count > 1 else None


def spec_call(ctx: Context, node: ast.Call, lowered: js.Expr | None = None) -> js.Expr:
    """A call whose arguments are bound at run time, by the callee's `$spec`. `lowered` is the callee, if it is."""
    callee, arguments = after_callee(ctx, node, lambda: spec_arguments(ctx, node), lowered)
    return ctx.loaded(ctx.helper("call", callee, *arguments), t.NUMBER, ctx.type(node))


def spec_arguments(ctx: Context, node: ast.Call) -> list[js.Expr]:
    """The positional arguments as an array, and the named ones as pairs, where there are any."""
    makers: list[Any] = []
    late = _is_late(node.args, len(node.args) + len(node.keywords))
    for argument in node.args:
        if isinstance(argument, ast.Starred) and argument is not late:
            makers.append(lambda a=argument: _spread(ctx, ctx.dyn(a.value)))
        else:
            makers.append(lambda a=argument: ctx.dyn(late.value if late and a is late else a))
    for i, keyword in enumerate(node.keywords):
        later = [k.value for k in node.keywords[i + 1 :]]
        early = keyword.arg is None and not all(isinstance(v, (ast.Constant, ast.Name)) for v in later)
        makers.append(lambda k=keyword, e=early: _merged(ctx, k.value) if e else ctx.dyn(k.value))
    lowered = ctx.in_order(makers)
    if late is not None:
        first, *others = ctx.arranged(lowered, [len(lowered), *range(len(node.keywords))])
        lowered = [_spread(ctx, first), *others]
    positional = lowered[: len(node.args)]
    named: list[js.Expr] = []
    for keyword, value in zip(node.keywords, lowered[len(node.args) :], strict=True):
        named.append(js.Array([js.Null() if keyword.arg is None else js.Str(keyword.arg), value]))
    arguments: list[js.Expr] = [js.Array(positional)]
    if named:
        arguments.append(js.Array(named))
    return arguments


def _dynamic_call(ctx: Context, node: ast.Call) -> js.Expr:
    """A call of a function value: positional arguments as they are, where every function it may be takes them so."""
    if isinstance(node.func, ast.Attribute) and not ctx.type(node.func).kinds:
        if node.func in ctx.program.raised:
            return ctx.expr(node.func)
        return js.Sequence([ctx.expr(node.func.value), ctx.helper("unreachable")])
    found = ctx.type(node.func)
    functions = found.get("function") or frozenset()
    simple = not node.keywords and not any(isinstance(a, ast.Starred) for a in node.args)
    if found.only("class"):
        own = [c for c in found.get("class") if isinstance(c, UserClass)]
        inits = [init for c in own if (init := c.method("__init__")) is not None]
        if node.keywords or any(c.bare for c in own) or any(ctx.module.uses_spec(init.function) for init in inits):
            made: js.Expr = spec_call(ctx, node)
        else:
            callee, arguments = after_callee(ctx, node, lambda: call_arguments(ctx, node))
            made = js.New(callee, arguments)
            if "OSError" in found.get("class") and arguments:
                made = ctx.helper("numberedError", callee, *arguments)
        raised = any(isinstance(c, str) or c.exception_base() is not None for c in found.get("class"))
        return ctx.helper("err", made) if raised else made
    if simple and found.only("function") and all(_takes(ctx, f, len(node.args)) for f in functions):
        makers = [lambda a=a, i=i: _value_argument(ctx, functions, a, i) for i, a in enumerate(node.args)]
        callee, arguments = after_callee(ctx, node, lambda: ctx.in_order(makers))
        return _result(ctx, js.Call(callee, arguments), functions, node)
    return spec_call(ctx, node)


def _value_argument(ctx: Context, functions: frozenset[Any], argument: ast.expr, i: int) -> js.Expr:
    places = t.NEVER
    for function in functions:
        if isinstance(function, Function) and i < len(function.parameters):
            places = t.join(places, function.parameters[i].variable.slot)
        else:
            places = t.join(places, t.NUMBER)
    return ctx.stored(ctx.expr(argument), ctx.type(argument), places)


def _result(ctx: Context, made: js.Expr, functions: frozenset[Any], node: ast.Call) -> js.Expr:
    returned = t.NEVER
    for function in functions:
        raw = isinstance(function, Function) and not function.by_value
        returned = t.join(returned, function.returns if raw else t.NUMBER)
    return ctx.loaded(made, returned, ctx.type(node))


def _takes(ctx: Context, function: Any, count: int) -> bool:
    if isinstance(function, Function):
        if ctx.module.uses_spec(function):
            return False
        positional = [p for p in function.parameters if p.kind in ("positional", "both")]
        least = sum(p.required for p in positional)
        rest = any(p.kind == "args" for p in function.parameters)
        if any(p.kind in ("keyword", "kwargs") for p in function.parameters):
            return False
        return least <= count and (rest or count <= len(positional))
    row = function.row if isinstance(function, BuiltinFunction) else None
    if row is None:
        return isinstance(function, BoundMethod)
    taken = [p for p in row.parameters if p.kind in ("positional", "both")]
    least = sum(p.required for p in taken)
    return least <= count and (count <= len(taken) or any(p.kind == "args" for p in row.parameters))
