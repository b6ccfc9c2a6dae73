"""A plain `__init__` as the constructor: an object that is made calls no method then, and a program makes many."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.classes import Method, UserClass, abstract_methods
from clientside.compiler.analysis.context_use import context_carriers
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.passes import optimisation
from clientside.compiler.walk import children


@optimisation("plain-constructors", False)
def is_constructor(ctx: Context, made: UserClass, method: Method) -> bool:
    """Whether nobody but `Class(…)` can call the `__init__` of a class, no class derives from it, and it gives None."""
    function = method.function
    if made.methods.get("__init__") is not method or made.bases or made.is_enum or made.is_named_tuple:
        return False
    if made.method("__new__") is not None:
        return False
    if method.kind != "method" or method.decorators or method.value is not None or method.assigned:
        return False
    if made.ordered or made.decorators or abstract_methods(made) or ctx.program.mentions("__init__"):
        return False
    if any(made in other.mro() for other in ctx.program.classes if other is not made):
        return False
    if sum(other.function is function for other in made.methods.values()) > 1:
        return False
    if function.is_async or function.is_generator or function.uses_context or function in context_carriers(ctx.program):
        return False
    if ctx.module.uses_spec(function) or not function.parameters or function.parameters[0].kind == "args":
        return False
    return not isinstance(function.node, (ast.Lambda, ast.Module)) and not _returns(function.node)


def constructor(made: js.Function) -> js.Method:
    """The constructor that has the body of an `__init__`; what `Object` would call by that name does nothing."""
    body = made.body[:-1] if made.body and isinstance(made.body[-1], js.Return) else made.body
    base = js.ExprStmt(js.Call(js.Id("super"), []))
    return js.Method("constructor", js.Function(None, made.params, [base, *body], pos=made.pos))


def _returns(node: ast.AST) -> bool:
    """Whether a function has a `return` of its own: a constructor cannot return null."""
    todo = [*children(node)]
    while todo:
        found = todo.pop()
        if isinstance(found, ast.Return):
            return True
        if not isinstance(found, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            todo.extend(children(found))
    return False
