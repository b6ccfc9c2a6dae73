"""Calls of `__init_subclass__`, and the order in which classes that have one are made."""

from __future__ import annotations

from collections.abc import Callable

from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.infer.instances import parameters_after_self
from clientside.compiler.analysis.infer.subclass_hooks import HOOK, hook_of
from clientside.compiler.analysis.program import Function, Program
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context


def call_hook(ctx: Context, made: UserClass, prototype: js.Expr) -> None:
    """What a base does with a class that derives from it."""
    from clientside.compiler.lowering.calls import bound_arguments
    from clientside.compiler.lowering.classes import class_name

    called = ctx.program.known(("subclass", made.node))
    hook = hook_of(made)
    if called is None or hook is None or hook.function.method_of is None:
        return
    plan = ctx.program.plans[called]
    if plan.binding is None or plan.binding.error or plan.binding.spread:
        return
    arguments = bound_arguments(ctx, parameters_after_self(hook), plan.binding)
    if HOOK not in made.methods:
        callee: js.Expr = js.Member(ctx.again(prototype), HOOK)
    else:
        owner = js.Member(js.Member(class_name(ctx, hook.function.method_of), "prototype"), HOOK)
        callee = js.Member(owner, "call")
        arguments = [ctx.again(prototype), *arguments]
    ctx.emit(js.ExprStmt(js.Call(callee, arguments)))


def in_order(program: Program, modules: list[Function], reached: Callable[[Function], set[Function]]) -> list[Function]:
    """The classes of a source in its order, each after its bases, and after those of which it makes instances."""
    owners = {module: [c for c in program.classes if c.owner is module] for module in modules}
    placed: dict[Function, None] = {}
    started: set[Function] = set()

    def place(module: Function) -> None:
        if module in started:
            return
        started.add(module)
        for made in owners[module]:
            for base in made.mro()[1:]:
                if isinstance(base, UserClass) and base.owner in owners and base.owner is not module:
                    place(base.owner)
        for used in reached(module):
            if used.method_of is not None and used.method_of.owner in owners:
                place(used.method_of.owner)
        placed[module] = None

    files = list(dict.fromkeys(module.environment.source for module in modules))

    def position(module: Function) -> tuple[int, int]:
        body = getattr(module.node, "body", [])
        return files.index(module.environment.source), getattr(body[0], "lineno", 0) if body else 0

    for module in sorted((m for m in modules if m.name.startswith("class ")), key=position):
        place(module)
    return [*placed, *(module for module in modules if module not in placed)]
