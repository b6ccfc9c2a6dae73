"""`try`: handlers are a chain of `instanceof` tests in one `catch`."""

from __future__ import annotations

import ast

from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context


def lower_try(ctx: Context, node: ast.Try | ast.TryStar) -> None:
    """`try … except … else … finally …`."""
    ctx.tries += 1
    body = ctx.body(node.body)
    ctx.tries -= 1
    if node.handlers:
        label = f"{ctx.temp_name()}$" if node.orelse and any(s in ctx.program.reached for s in node.orelse) else None
        make = _star_handlers if isinstance(node, ast.TryStar) else _handlers
        caught, handler = make(ctx, node, label)
        statement: js.Stmt = js.Try(body, caught, handler)
        statements = [statement]
        if label is not None:
            statements = [js.Labeled(label, js.Block([statement, *ctx.body(node.orelse)]))]
    else:
        statements = [*body, *ctx.body(node.orelse)]
    if node.finalbody:
        # What is being handled there depends on how the body ended.
        leaving = ctx.temp_name() if ctx.program.chains else ""
        outer, ctx.caught, before, ctx.leaving = ctx.caught, [], ctx.leaving, leaving
        final = ctx.body(node.finalbody)
        ctx.caught, ctx.leaving = outer, before
        if leaving and final:
            statements, final = _noting(ctx, statements, final, leaving)
        only = statements[0] if len(statements) == 1 else None
        if isinstance(only, js.Try) and only.finalizer is None:
            only.finalizer = final
            ctx.emit(only)
        else:
            ctx.emit(js.Try(statements, None, None, final))
        return
    for made in statements:
        ctx.emit(made)


def _noting(
    ctx: Context, statements: list[js.Stmt], final: list[js.Stmt], leaving: str
) -> tuple[list[js.Stmt], list[js.Stmt]]:
    """`try` and `finally` bodies where contexts are read: what the second raises comes during what the first did."""
    thrown = js.Id(ctx.temp_name())
    noted = js.ExprStmt(js.Assign(js.Id(leaving), ctx.helper("caught", js.Id(thrown.name))))
    body: list[js.Stmt] = [js.Try(statements, thrown, [noted, js.Throw(js.Id(leaving))])]
    ctx.emit(js.Declare("let", [(js.Id(leaving), None)]))
    return body, [during(ctx, final, leaving)]


def during(ctx: Context, body: list[js.Stmt], handled: str) -> js.Stmt:
    """`body`, run while an exception is handled, or none (undefined): what it raises has that as its context."""
    thrown = js.Id(ctx.temp_name())
    made = ctx.helper("during", js.Id(thrown.name), js.Id(handled))
    return js.Try(body, thrown, [js.Throw(made)])


def _star_handlers(ctx: Context, node: ast.Try | ast.TryStar, label: str | None) -> tuple[js.Id, list[js.Stmt]]:
    """`except*`: every handler has its part; what is left leaves behind the last one."""
    thrown, state = ctx.temp_name(), ctx.temp_name()
    body: list[js.Stmt] = [
        js.Declare("const", [(js.Id(state), js.New(ctx.helper_id("starHandlers"), [js.Id(thrown)]))])
    ]
    for handler in node.handlers:
        assert handler.type is not None
        part, failed = js.Id(ctx.temp_name()), ctx.temp_name()
        with ctx.scoped() as pushed:
            match = js.Call(js.Member(js.Id(state), "match"), [ctx.dyn(handler.type)])
        body += [*pushed, js.Declare("const", [(part, match)])]
        ctx.caught.append(part)
        ctx.stars.append(state)
        inside = _handler_body(ctx, handler, part)
        ctx.stars.pop()
        ctx.caught.pop()
        if ctx.program.chains:
            inside = [during(ctx, inside, part.name)]
        noted = js.ExprStmt(js.Call(js.Member(js.Id(state), "failed"), [js.Id(failed)]))
        body.append(js.If(js.Binary("!==", js.Id(part.name), js.Null()), [js.Try(inside, js.Id(failed), [noted])]))
    body.append(js.ExprStmt(js.Call(js.Member(js.Id(state), "end"), [])))
    if label is not None:
        body.append(js.Break(label))
    return js.Id(thrown), body


def _handlers(ctx: Context, node: ast.Try | ast.TryStar, label: str | None) -> tuple[js.Id, list[js.Stmt]]:
    around = _handled_around(ctx)
    thrown = ctx.temp_name()
    caught = js.Id(ctx.temp_name())
    ctx.caught.append(caught)
    chain: list[js.Stmt] = [js.Throw(js.Id(caught.name))]
    for handler in reversed(node.handlers):
        body = _handler_body(ctx, handler, caught)
        if ctx.program.chains and body:
            body = [during(ctx, body, caught.name)]
        if label is not None and not _leaves(body):
            body.append(js.Break(label))
        condition = _condition(ctx, handler, caught)
        chain = body if condition is None else [js.If(condition, body, chain)]
    ctx.caught.pop()
    helper = "caughtBrowser" if ctx.program.known("browser") else "caught"
    made = ctx.helper(helper, js.Id(thrown))
    if around is not None:
        made = ctx.helper("during", made, around)
    return js.Id(thrown), [js.Declare("const", [(js.Id(caught.name), made)]), *chain]


def _handled_around(ctx: Context) -> js.Expr | None:
    """The exception (or undefined) that is handled where a `try` stands; None where no context is read."""
    if not ctx.program.chains:
        return None
    if ctx.caught:
        return ctx.copy(ctx.caught[-1])
    return js.Id(ctx.leaving) if ctx.leaving else None


def _leaves(body: list[js.Stmt]) -> bool:
    return bool(body) and isinstance(body[-1], (js.Return, js.Throw, js.Break, js.Continue))


def _handler_body(ctx: Context, handler: ast.ExceptHandler, caught: js.Id) -> list[js.Stmt]:
    with ctx.scoped() as out:
        if handler.name:
            variable = ctx.program.scopes.variable[handler]
            uses = ctx.module.is_read(variable)
            if uses:
                ctx.emit(js.ExprStmt(js.Assign(ctx.variable(variable), js.Id(caught.name))))
            ctx.statements(handler.body)
            if uses and variable in ctx.module.maybe_unbound and not _leaves(out):
                ctx.emit(js.ExprStmt(js.Assign(ctx.variable(variable), js.Undefined())))
        else:
            ctx.statements(handler.body)
    return out


def _condition(ctx: Context, handler: ast.ExceptHandler, caught: js.Id) -> js.Expr | None:
    """The test of a handler; None where it takes whatever Python can raise."""
    if handler.type is None:
        return None
    nodes = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    chosen = [n for n in nodes if not ctx.type(n).only("class") or len(ctx.type(n).get("class")) > 1]
    nodes = [n for n in nodes if n not in chosen]
    builtin = sorted({name for n in nodes for name in ctx.type(n).get("class") or () if isinstance(name, str)})
    if "BaseException" in builtin:
        return None
    users = [n for n in nodes if any(not isinstance(c, str) for c in ctx.type(n).get("class") or ())]
    result: js.Expr | None = None
    for named in [*map(ctx.helper_id, builtin), *map(ctx.expr, users)]:
        test: js.Expr = js.Binary("instanceof", js.Id(caught.name), named)
        result = test if result is None else js.Binary("||", result, test)
    for node in chosen:  # which class it is, is known when it runs
        test = ctx.helper("isOf", js.Id(caught.name), ctx.expr(node))
        result = test if result is None else js.Binary("||", result, test)
    return result if result is not None else js.Bool(False)
