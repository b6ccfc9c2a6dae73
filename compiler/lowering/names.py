"""Names: variables, functions, builtins as values, captured constants."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.program import BoundMethod, BuiltinFunction, Function
from clientside.compiler.analysis.types import Type
from clientside.compiler.browser.infer import GlobalPlan
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.constants import literal
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Row
from clientside.compiler.source import BuiltinBinding, ClassBinding, ConstantBinding, FunctionBinding, VariableBinding


def lower_name(ctx: Context, node: ast.Name) -> js.Expr:
    """A name that is read."""
    variable = ctx.program.scopes.variable.get(node)
    if variable is None:
        return lower_binding(ctx, node)
    if variable.scope.kind == "class":
        from clientside.compiler.lowering.classes import class_variable

        return ctx.loaded(class_variable(ctx, variable), variable.slot, ctx.type(node))
    lowered: js.Expr = ctx.variable(variable)
    if node in ctx.program.maybe_unbound:
        lowered = checked(ctx, node, lowered)
    return ctx.loaded(lowered, variable.slot, ctx.type(node))


def checked(ctx: Context, node: ast.Name, value: js.Expr) -> js.Expr:
    """What a variable holds, with CPython's error where it is unbound."""
    variable = ctx.program.scopes.variable[node]
    outside = node in ctx.program.scopes.from_outside or variable.scope.function() is not ctx.function.scope
    check = "unboundName" if variable.scope.kind == "module" else "unboundFree" if outside else "unboundLocal"
    return js.Binary("??", value, ctx.helper(check, js.Id(variable.js), js.Str(variable.name)))


def lower_binding(ctx: Context, node: ast.AST) -> js.Expr:
    """A free name, or a module's member: what the environment binds it to."""
    binding = ctx.program.plans.get(node)
    if isinstance(binding, GlobalPlan):
        from clientside.compiler.browser.lower import global_name

        return global_name(ctx, binding)
    if isinstance(binding, Row):
        return member(ctx, binding, ctx.type(node))
    if isinstance(binding, ConstantBinding):
        constant = ctx.program.constants.get(binding.key)
        return literal(ctx, binding.value) if constant is None else js.Id(ctx.module.constant_name(constant, ctx.boxed))
    if isinstance(binding, (FunctionBinding, ClassBinding)) and not isinstance(binding.node, ast.Lambda):
        module = ctx.program.known(("definition", binding.node))
        if module is not None:
            return js.Id(module.scope.variables[binding.node.name].js)
    if isinstance(binding, VariableBinding):
        variable = ctx.program.known(("definition", binding.node)).scope.variables[ast.unparse(binding.node.targets[0])]
        return ctx.loaded(js.Id(variable.js), variable.slot, ctx.type(node))
    if isinstance(binding, BuiltinBinding) and binding.name in ("NotImplemented", "Ellipsis"):
        return ctx.helper_id(binding.name)
    return function_value(ctx, node)


def member(ctx: Context, row: Row, result: Type) -> js.Expr:
    """A module's data member, such as `math.pi`."""
    e = Emission(ctx, row, None, t.NEVER, {}, {}, result)
    return row.emit(e)


def function_value(ctx: Context, node: ast.AST) -> js.Expr:
    """A function used as a value."""
    found = ctx.type(node)
    if found.only("module"):  # only its parts are looked at (check_module_values)
        return js.Null()
    functions = list(found.get("function") or ())
    classes = list(found.get("class") or ())
    if len(functions) == 1 and not classes:
        function = functions[0]
        if isinstance(function, Function):
            return js.Id(ctx.module.function_name(function))
        if isinstance(function, BuiltinFunction):
            return builtin_value(ctx, function, node)
        assert isinstance(function, BoundMethod)
    if len(classes) == 1 and not functions:
        if isinstance(classes[0], str):
            return ctx.helper_id(classes[0])
        from clientside.compiler.lowering.classes import class_name

        return class_name(ctx, classes[0])
    return ctx.helper("unreachable")


def builtin_value(ctx: Context, function: BuiltinFunction, node: ast.AST | None = None) -> js.Expr:
    """A builtin as a JavaScript function: a wrapper around what its row emits.

    Where it is more than an argument of a builtin (`map(len, …)`), the program has one wrapper of each, so that
    `f is len` and `{int: …}[int]` hold.
    """
    from clientside.compiler.analysis.infer.class_values import asked, is_class_row
    from clientside.compiler.analysis.visible import SHOWN
    from clientside.compiler.lowering.function_texts import told
    from clientside.compiler.lowering.rows import row_arrow
    from clientside.compiler.lowering.spread_calls import counted
    from clientside.compiler.ops.builtins_types import class_object

    row = function.row
    if is_class_row(row) and (asked(ctx.program) or (not row.class_name and row.name in ("NoneType", "function"))):

        def class_made() -> js.Expr:
            with ctx.scoped() as pushed:
                made = class_object(ctx, row, row_arrow(ctx, row, None))
            return js.Id(ctx.module.once_first(made, row.name + "$", pushed))

        return js.Id(ctx.program.once(("class object", row), class_made).name)
    if node is not None and node in _passed_to_builtins(ctx):
        return told(ctx, row, counted(ctx, row, row_arrow(ctx, row, None)))

    def made() -> js.Expr:
        with ctx.scoped() as pushed:
            value = told(ctx, row, counted(ctx, row, row_arrow(ctx, row, None)))
        return (
            value
            if isinstance(value, js.Id)
            else js.Id(ctx.module.once_first(value, row.name.replace(".", "_") + "$", pushed))
        )

    shown = ctx.program.known(SHOWN) or ()
    shared = ctx.program.once(("wrapper", row if row in shown else row.helper or row, ctx.boxed), made)
    return js.Id(shared.name)


def _passed_to_builtins(ctx: Context) -> set[ast.AST]:
    """The arguments of calls whose callee is no function or class of the user's."""

    def collect() -> set[ast.AST]:
        found: set[ast.AST] = set()
        for function in ctx.program.functions:
            for call in function.nodes:
                if not isinstance(call, ast.Call):
                    continue
                callee = ctx.program.types.get(call.func)
                kinds = [*(callee.get("function") or ()), *(callee.get("class") or ())] if callee is not None else []
                if callee is None or (kinds and all(isinstance(k, BuiltinFunction) for k in kinds)):
                    found.update(call.args)
                    found.update(k.value for k in call.keywords)
        return found

    passed: set[ast.AST] = ctx.program.once("passed to builtins", collect)
    return passed
