"""What `await` and `async for` give, and whether the program needs an event loop of Python's kind.

A program that only awaits what it calls runs on JavaScript's own `async` functions. Where tasks take turns, or a
coroutine is kept, the order in which they run shows: then coroutines are generators, which the runtime's event loop
drives.
"""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.instances import apply_method
from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.types import Type

AWAITED = ("awaitable", "task", "instance")


def needs_loop(program: Program, always: bool = True) -> None:
    """Note that the program's coroutines are driven by the event loop. What is not `always` so is left to promises in
    programs that use the browser.
    """
    if not (program.tasks if always else program.turns):
        program.tasks = program.tasks or always
        program.turns = True
        program.changed = True


def held_type(known: frozenset[object]) -> Type:
    """What awaiting one of these coroutines (functions) and futures (sites) gives."""
    found = t.NEVER
    for part in known:
        found = t.join(found, part.find().element if isinstance(part, t.Site) else part.returns)  # type: ignore[attr-defined]
    return found


def awaited_type(inf: Inference, awaitable: Type) -> Type:
    """What awaiting a value gives."""
    found = t.NEVER
    for kind in ("awaitable", "task"):
        found = t.join(found, held_type(awaitable.get(kind) or frozenset()))
    receiver = awaitable.restricted(("instance",))
    if receiver.kinds:
        needs_loop(inf.program)
        steps = apply_method(inf, "__await__", receiver, []).get("iter")
        if steps is not None and steps.result is not None:
            found = t.join(found, steps.result)
    return found


def async_elements(inf: Inference, value: Type, node: ast.AST) -> Type:
    """What `async for` over a value gives."""
    needs_loop(inf.program)
    found = held_type(value.get("aiter") or frozenset())
    receiver = value.restricted(("instance",))
    if receiver.kinds:
        iterator = apply_method(inf, "__aiter__", receiver, [])
        found = t.join(found, held_type(iterator.get("aiter") or frozenset()))
        step = apply_method(inf, "__anext__", iterator.restricted(("instance",)), [])
        found = t.join(found, awaited_type(inf, step))
    if value.kinds and not value.may("aiter", "instance"):
        inf.warning("wrong-type", node, problem=f"{t.describe(value)} cannot be iterated by `async for`")
    return found
