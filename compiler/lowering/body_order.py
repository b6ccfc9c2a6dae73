"""Class bodies that run statement by statement: their names are variables, and attributes of the class at the end."""

from __future__ import annotations

import ast
from collections.abc import Callable

from clientside.compiler.analysis.classes import Method, UserClass
from clientside.compiler.analysis.infer.class_order import is_statement
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.walk import walk


def names_methods(made: UserClass) -> bool:
    """Whether a statement of the body reads one of its methods, which the class must exist for."""
    return any(
        isinstance(n, ast.Name) and n.id in made.methods
        for statement in made.node.body
        if is_statement(made, statement)
        for n in walk(statement)
    )


def run(ctx: Context, made: UserClass, lower_method: Callable[[str, Method], None] | None) -> None:
    """Lower the statements in their order, and the methods, whose defaults are evaluated among them."""
    done: list[tuple[str, Method]] = []
    for statement in made.node.body:
        if is_statement(made, statement):
            ctx.statements([statement])
            continue
        for name, method in made.methods.items() if lower_method is not None else ():
            node = method.original.node if method.original is not None else method.function.node
            if node is statement and name == method.function.name and lower_method is not None:
                done.append((name, method))
                lower_method(name, method)
    for name, method in made.methods.items():  # those that a decorator of the class adds, and second names
        if lower_method is not None and (name, method) not in done:
            lower_method(name, method)


def keep(ctx: Context, made: UserClass, prototype: js.Expr) -> None:
    """Make the names of the body attributes of the class."""
    scope = ctx.program.scopes.scope_of[made.node]
    for name, variable in scope.variables.items():
        if name not in made.attributes or name in made.nested or name in made.methods:
            continue
        value = ctx.variable(variable)
        place = js.Member(ctx.again(prototype), name)
        store = js.ExprStmt(js.Assign(place, ctx.dynamic(value, variable.slot.without("unbound"))))
        if name in made.uncertain:
            ctx.emit(js.If(js.Binary("!==", ctx.copy(value), js.Undefined()), [store]))
        else:
            ctx.emit(store)
