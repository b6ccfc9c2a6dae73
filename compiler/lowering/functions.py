"""Function definitions, lambdas, parameters and their defaults."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.classes import Method
from clientside.compiler.analysis.context_use import context_carriers
from clientside.compiler.analysis.infer.function_names import ASKS_FUNCTION_DOCS, docstring
from clientside.compiler.analysis.infer.names import real_decorators
from clientside.compiler.analysis.pacing import pace
from clientside.compiler.analysis.program import Function, Parameter
from clientside.compiler.analysis.types import Type
from clientside.compiler.browser.handlers import handed_over
from clientside.compiler.js import nodes as js
from clientside.compiler.js.declare import declared
from clientside.compiler.lowering import coroutines, generators, key_pairs
from clientside.compiler.lowering.captured_tables import definitions
from clientside.compiler.lowering.constants import literal
from clientside.compiler.lowering.context import Context
from clientside.compiler.source import ClassBinding, ConstantBinding, FunctionBinding, VariableBinding
from clientside.compiler.walk import walk


def lower_definition(ctx: Context, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    """A nested `def`."""
    function = ctx.program.by_node[node]
    variable = ctx.program.scopes.variable[node]
    name = ctx.variable(variable)
    made = lower_function(ctx, function)
    decorators = real_decorators(ctx.function.environment, node)
    paced = pace(ctx.function.environment, node)
    if paced is not None:
        slower = ctx.helper(paced[0], made, js.Num(paced[1]), js.Bool(False))
        ctx.emit(js.ExprStmt(js.Assign(name, slower)))
        return
    if decorators:
        value: js.Expr = _with_spec(ctx, function, made)
        for decorator in reversed(decorators):
            value = decorated(ctx, decorator, value)
        ctx.emit(js.ExprStmt(js.Assign(name, value)))
        return
    straight = (
        variable.stores == 1
        and ctx.module.is_top_statement(node, ctx.function)
        and node not in ctx.module.defaults_before
    )
    if straight and not ctx.module.is_unbound_read(variable):
        made.name = name.name
        if name.name in ctx.locals:
            ctx.locals.remove(name.name)
        ctx.emit(js.FunctionDecl(made))
        ctx.module.printed[function] = ctx.out[-1]
    else:
        ctx.emit(js.ExprStmt(js.Assign(name, made)))
    if ctx.module.uses_spec(function):
        ctx.emit(js.ExprStmt(js.Assign(js.Member(js.Id(name.name), "$spec"), _spec(ctx, function))))


def decorated(ctx: Context, decorator: ast.expr, value: js.Expr) -> js.Expr:
    """What a decorator, a function, class or instance, makes of a function."""
    made = ctx.expr(decorator)
    if ctx.type(decorator).only("class"):
        return js.New(made, [value])
    if ctx.type(decorator).only("manager"):
        return ctx.helper("managed", made, value)
    return js.Call(js.Member(made, "__call__") if ctx.type(decorator).only("instance") else made, [value])


def _with_spec(ctx: Context, function: Function, made: js.Expr) -> js.Expr:
    """A function value with its `$spec`, where calls bind arguments at run time."""
    if not ctx.module.uses_spec(function):
        return made
    return js.Call(js.Member(js.Id("Object"), "assign"), [made, js.Object([("$spec", _spec(ctx, function))])])


def lower_lambda(ctx: Context, node: ast.Lambda) -> js.Expr:
    """`lambda x: …`."""
    function = ctx.program.by_node[node]
    made = lower_function(ctx, function)
    if function.is_generator:
        return _with_spec(ctx, function, made)
    body: js.Expr | list[js.Stmt] = made.body
    if len(made.body) == 1 and isinstance(made.body[0], js.Return) and made.body[0].value is not None:
        body = made.body[0].value
    return _with_spec(ctx, function, js.Arrow(made.params, body))


def lower_function(
    outer: Context | None, function: Function, module: object = None, method: Method | None = None
) -> js.Function:
    """A function with its parameters and body; in a method, `this` is the first parameter."""
    ctx = Context(outer.module if outer is not None else module, function)  # type: ignore[arg-type]
    ctx.module.contexts[function.scope] = ctx
    skip = 0
    if method is not None and method.kind != "static" and function.parameters:
        skip = 1
        own = function.parameters[0].variable
        if method.kind == "class":
            ctx.emit(js.ExprStmt(js.Assign(ctx.variable(own), js.Member(js.Id("this"), "constructor"))))
            ctx.locals.append(own.js)
        elif own.captured or own.stores > 1:
            ctx.emit(js.ExprStmt(js.Assign(ctx.variable(own), js.Id("this"))))
            ctx.locals.append(own.js)
        else:
            own.js = "this"
    params = parameters(ctx, outer, function, skip)
    node = function.node
    assert not isinstance(node, ast.Module)
    if isinstance(node, ast.Lambda):
        value = ctx.expr(node.body)
        if node in handed_over(ctx.program) and ctx.type(node.body).only("none") and isinstance(value, js.Sequence):
            value = value.items[0]  # nobody in Python sees what it returns
        ctx.emit(js.Return(returned(ctx, value, ctx.type(node.body))))
    else:
        ctx.statements(node.body)
        if function.completes and not _ends(ctx.out):
            ctx.emit(js.Return(js.Null()))
    looped = function.is_async and ctx.program.loops
    out = generators.guarded(ctx, ctx.out) if function.is_generator or looped else ctx.out
    carriers = context_carriers(ctx.program)
    if function.uses_context:
        # An async function reads Dash's context as it starts: later it is gone.
        out = [js.Declare("const", [(js.Id("$ctx"), ctx.helper("dashKept" if carriers else "dashContext"))]), *out]
    body = declared(out, ctx.locals)
    if "pair" in ctx.module.helpers:
        key_pairs.sunk(ctx, body)
    outside: list[js.Stmt] = []
    if function in carriers:
        end = js.ExprStmt(js.Call(js.Member(js.Id("$scope"), "end"), []))
        held = js.Declare("const", [(js.Id("$scope"), ctx.helper("dashScope", *([js.Bool(True)] if looped else [])))])
        guarded = js.Try(body, None, None, [end])
        if looped:  # it starts later, with the context of its call
            outside, body = [held], [js.ExprStmt(js.Call(js.Member(js.Id("$scope"), "start"), [])), guarded]
        else:
            body = [held, guarded]
    if looped or (function.is_generator and ctx.program.steers):
        inner = js.Function(None, [], body, is_generator=True, pos=ctx.position(node))
        made = js.Call(js.Member(inner, "call"), [js.Id("this")])
        wrapped = coroutines.made(ctx, function, made) if looped else ctx.helper("generatorOf", made)
        return js.Function(None, params, [*outside, js.Return(wrapped)], pos=ctx.position(node))
    return js.Function(None, params, body, function.is_async, function.is_generator, pos=ctx.position(node))


def returned(ctx: Context, value: js.Expr, found: Type) -> js.Expr:
    """A result as the function's callers take it."""
    function = ctx.function
    if function.is_async and ctx.program.loops:
        return ctx.dynamic(value, found)
    if function.by_value and not function.is_async and not function.is_generator:
        return ctx.dynamic(value, found)
    return ctx.stored(value, found, function.returns)


def _ends(out: list[js.Stmt]) -> bool:
    return bool(out) and isinstance(out[-1], (js.Return, js.Throw))


def parameters(ctx: Context, outer: Context | None, function: Function, skip: int = 0) -> list[js.Param]:
    """The JavaScript parameters: positional and keyword-only ones in order, `**kwargs`, and the rest."""
    params: list[js.Param] = []
    rest: js.Param | None = None
    for parameter in function.parameters[skip:]:
        name = ctx.variable(parameter.variable)
        if parameter.kind == "args":
            rest = js.Param(js.Spread(js.Id(name.name)))
            ctx.emit(js.ExprStmt(js.Assign(js.Id(name.name), ctx.helper("tupleOf", js.Id(name.name)))))
        elif parameter.kind == "kwargs":
            params.append(js.Param(name, js.New(ctx.helper_id("Dict"), []) if function.by_value else None))
        else:
            params.append(js.Param(name, default_value(ctx, outer, function, parameter)))
    if function.entry is not None and not any(p.default for p in function.parameters):
        for param in params:
            param.default = js.Null()
    given = (ctx.program.known("browser handlers") or {}).get(function)
    if given is not None:
        # JavaScript leaves out what it has not got: that is None.
        for param in params[given:]:
            param.default = param.default or js.Null()
    if rest is not None:
        params.append(rest)
    if ctx.boxed and (function.by_value or ctx.module.uses_spec(function)):
        _unbox_parameters(ctx, function)
    return params


def _unbox_parameters(ctx: Context, function: Function) -> None:
    """Floats that may come boxed, as the raw numbers that the body knows."""
    for parameter in function.parameters:
        slot = parameter.variable.slot
        if parameter.kind in ("args", "kwargs") or not slot.kinds.get("float") or slot.has("int"):
            continue
        name = parameter.variable.js
        number = js.Unary("+", js.Id(name)) if slot.only("float") else ctx.helper("unboxed", js.Id(name))
        ctx.emit(js.ExprStmt(js.Assign(js.Id(name), number)))


def default_value(ctx: Context, outer: Context | None, function: Function, parameter: Parameter) -> js.Expr | None:
    """A default: scalars in place, anything else evaluated once where the function is defined."""
    default = parameter.default
    if default is None:
        return None
    place = parameter.variable.slot
    if isinstance(default, ast.Constant) and not isinstance(default.value, (bytes, complex)):
        return ctx.stored(literal(ctx, default.value), ctx.type(default), place)
    if outer is not None:
        value = outer.stored(outer.expr(default), outer.type(default), place)
        if isinstance(value, (js.Num, js.Null, js.Str, js.Bool)):
            return value
        held = outer.temp(value)
        return js.Id(held.name)
    with ctx.scoped() as pushed:
        value = ctx.stored(ctx.expr(default), ctx.type(default), place)
    if isinstance(value, (js.Num, js.Null, js.Str, js.Bool)) and not pushed:
        return value
    name = f"{function.js}${parameter.name}"
    if _names_computed(ctx, default):
        return ctx.module.once_after(pushed, value, name)
    return ctx.module.once_before(ctx, pushed, value, name)


def _names_computed(ctx: Context, default: ast.expr) -> bool:
    """Whether a default names what the module's own statements make: a class, a decorated function, a variable that the
    page computes, or a table of classes.
    """
    plans = [ctx.program.plans.get(node) for node in walk(default)]
    if any(isinstance(plan, (ClassBinding, VariableBinding)) or _is_decorated(plan) for plan in plans):
        return True
    captured = [ctx.program.constants.get(plan.key) for plan in plans if isinstance(plan, ConstantBinding)]
    return any(found is not None and definitions(ctx.program, found) for found in captured)


def _is_decorated(plan: object) -> bool:
    return isinstance(plan, FunctionBinding) and bool(getattr(plan.node, "decorator_list", None))


def _spec(ctx: Context, function: Function) -> js.Expr:
    return spec(function, documented=ctx.program.known(ASKS_FUNCTION_DOCS) is not None)


def spec(function: Function, skip: int = 0, documented: bool = False) -> js.Expr:
    """What `$call` needs to bind arguments at run time: names of parameters by kind, and how many are required.

    `documented` says that the program asks for docstrings.
    """
    names = [p for p in function.parameters[skip:] if p.kind in ("positional", "both")]
    keyword = [p for p in function.parameters if p.kind == "keyword"]
    items: list[tuple[str, js.Expr] | js.Spread] = [
        ("name", js.Str(function.shown_name)),
        ("names", js.Array([js.Str(p.name) for p in names])),
        ("required", js.Num(sum(p.required for p in names))),
    ]
    if skip:  # messages count the instance, too
        items.append(("self", js.Str(function.parameters[0].name)))
        if function.parameters[0].kind == "positional":  # its name is free for `**kwargs`
            items.append(("hidden", js.Bool(True)))
    text = docstring(function) if documented else None
    if text is not None:
        items.append(("doc", js.Str(text)))
    only = sum(p.kind == "positional" for p in names)
    if only:
        items.append(("only", js.Num(only)))
    if keyword:
        items.append(("keyword", js.Array([js.Str(p.name) for p in keyword])))
        items.append(("needed", js.Array([js.Str(p.name) for p in keyword if p.required])))
    if any(p.kind == "args" for p in function.parameters):
        items.append(("rest", js.Bool(True)))
    if any(p.kind == "kwargs" for p in function.parameters):
        items.append(("kwargs", js.Bool(True)))
    return js.Object(items)
