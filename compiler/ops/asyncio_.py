"""asyncio: tasks that take turns, as CPython's event loop orders them (see `analysis/infer/awaiting.py`)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.awaiting import awaited_type, needs_loop
from clientside.compiler.analysis.program import BoundMethod, Function, InstanceMethod
from clientside.compiler.analysis.types import NONE, Type
from clientside.compiler.js import nodes as js
from clientside.compiler.library import missing_member
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Row, attribute, function, table


def looped(f: Facts) -> None:
    """The program needs the event loop."""
    needs_loop(f.program)


def awaitable(f: Facts, element: Type) -> Type:
    """Something that gives `element` when it is awaited."""
    site: Any = f.program.site(f.node, "awaitable")
    site.store(element)
    return Type({"awaitable": frozenset([site])})


def task(f: Facts, element: Type) -> Type:
    """A task or future that gives `element`."""
    site: Any = f.program.site(f.node, "task")
    site.store(element)
    return Type({"task": frozenset([site])})


def result(f: Facts, name: str) -> Type:
    """What awaiting an argument gives."""
    return awaited_type(f.inference, f.type(name))


def each_result(f: Facts, name: str) -> Type:
    """What awaiting the elements of an argument gives."""
    return awaited_type(f.inference, f.elements(f.type(name)))


def gather_result(f: Facts) -> Type:
    """A list of all results (and of exceptions, where these are returned)."""
    from clientside.compiler.ops.exception import linked_type

    returning = f.given("return_exceptions") and f.constant("return_exceptions") is not False
    needs_loop(f.program, always=returning)
    results = t.join_all(awaited_type(f.inference, known) for known in f.rest("aws"))
    if returning:
        results = t.join(results, linked_type(f).without("none"))
    return task(f, f.new("list", results))


def emit_gather(e: Emission) -> js.Expr:
    """`gather(a, b)`."""
    given = js.Array(e.rest("aws"))
    if not e.ctx.program.loops:
        return js.Call(js.Member(js.Id("Promise"), "all"), [given])
    return e.helper("gather", given, *([e.arg("return_exceptions")] if e.given("return_exceptions") else []))


def create_result(f: Facts) -> Type:
    """A task for the coroutine."""
    needs_loop(f.program, always=f.given("name"))
    return task(f, result(f, "coro"))


def emit_create(e: Emission) -> js.Expr:
    """`create_task(coroutine)`."""
    if not e.ctx.program.loops:
        return e.arg("coro")
    return e.helper("createTask", e.arg("coro"), *([e.arg("name")] if e.given("name") else []))


def emit_sleep(e: Emission) -> js.Expr:
    """`sleep(delay, result)`."""
    given = [e.arg("delay"), *([e.arg("result")] if e.given("result") else [])]
    return e.helper("asyncSleepTask" if e.ctx.program.loops else "asyncSleep", *given)


def made(name: str, *given: js.Expr) -> Callable[[Emission], js.Expr]:
    """An instance of a class of the runtime's; its arguments are the row's parameters, and `given`."""

    def emit(e: Emission) -> js.Expr:
        return js.New(e.ctx.helper_id(name), [*(e.arg(p.name) for p in e.row.parameters), *given])

    return emit


def queue(signature: str, name: str) -> Row:
    """A class of queues."""
    return function(signature, queue_type, made(name), effect=looped)


def queue_type(f: Facts) -> Type:
    """A queue of what is put into it."""
    site: Any = f.program.site(f.node, "queue")
    return Type({"queue": frozenset([site])})


def wait_result(f: Facts) -> Type:
    """The sets of what is done and what is not."""
    given = f.elements(f.type("fs")).restricted(("task",))
    return awaitable(f, f.new_tuple([f.new("set", given, "done"), f.new("set", given, "pending")]))


def own_task(f: Facts) -> Type:
    """The task that runs."""
    return task(f, t.join_all(g.returns for g in f.program.functions if g.is_async))


def constant(name: str) -> Row:
    """A constant of `wait`."""
    return attribute("", name, "str", lambda e: js.Str(name), effect=looped)


def function_result(f: Facts) -> Type:
    """Whether all are coroutine functions, or none is."""
    known = f.type("func").get("function") or ()
    kinds = {isinstance(g, Function) and g.is_async and not g.is_generator for g in known}
    if len(kinds) > 1 or any(isinstance(g, (InstanceMethod, BoundMethod)) for g in known):
        f.inference.problem("unsupported-module-member", f.node, **missing_member("asyncio", "iscoroutinefunction"))
    return t.BOOL


def emit_function(e: Emission) -> js.Expr:
    """`iscoroutinefunction(f)`."""
    known = e.type("func").get("function") or ()
    return js.Bool(any(isinstance(g, Function) and g.is_async and not g.is_generator for g in known))


LOOP = Type({"event_loop": True})
LOOPS = ("get_running_loop()", "get_event_loop()")

ROWS: dict[str, Row | str] = {
    **table(
        function(
            "sleep(delay, result=None)",
            lambda f: awaitable(f, f.type("result") if f.given("result") else NONE),
            emit_sleep,
        ),
        function("gather(*aws, return_exceptions=False)", gather_result, emit_gather),
        function("create_task(coro, *, name=None)", create_result, emit_create),
        function("run(main, *, debug=None)", lambda f: result(f, "main"), "asyncioRun", effect=looped),
        function(
            "ensure_future(coro_or_future, *, loop=None)",
            lambda f: task(f, result(f, "coro_or_future")),
            lambda e: e.helper("ensureFuture", e.arg("coro_or_future")),
            effect=looped,
        ),
        function("wait_for(fut, timeout)", lambda f: awaitable(f, result(f, "fut")), "waitFor", effect=looped),
        function("iscoroutine(obj)", "bool", "isCoroutine", effect=looped),
        function("iscoroutinefunction(func)", function_result, emit_function),
        function("shield(arg)", lambda f: task(f, result(f, "arg")), "shield", effect=looped),
        function("wait(fs, *, timeout=None, return_when='ALL_COMPLETED')", wait_result, "asyncWait", effect=looped),
        function(
            "as_completed(fs, *, timeout=None)",
            lambda f: f.new("iter", awaitable(f, each_result(f, "fs"))),
            "asCompleted",
            effect=looped,
        ),
        function("Event()", Type({"async_event": True}), made("AsyncEvent"), effect=looped),
        function("Lock()", Type({"lock": True}), made("AsyncLock"), effect=looped),
        function("Condition(lock=None)", Type({"condition": True}), made("AsyncCondition"), effect=looped),
        function("Semaphore(value=1)", Type({"semaphore": True}), made("AsyncSemaphore"), effect=looped),
        function(
            "BoundedSemaphore(value=1)",
            Type({"semaphore": True}),
            made("AsyncSemaphore", js.Bool(True)),
            effect=looped,
        ),
        queue("Queue(maxsize=0)", "Queue"),
        queue("LifoQueue(maxsize=0)", "LifoQueue"),
        queue("PriorityQueue(maxsize=0)", "PriorityQueue"),
        function("TaskGroup()", Type({"task_group": True}), made("TaskGroup"), effect=looped),
        function("timeout(delay)", Type({"timeout_scope": True}), made("AsyncTimeout"), effect=looped),
        function("Future()", lambda f: task(f, t.NEVER), made("Future"), effect=looped),
        function(
            "current_task()",
            lambda f: t.join(NONE, own_task(f)),
            lambda e: js.Member(e.ctx.helper_id("eventLoop"), "task"),
            effect=looped,
        ),
        function(
            "all_tasks()",
            lambda f: f.new("set", own_task(f)),
            lambda e: e.helper("setOf", js.Member(e.ctx.helper_id("eventLoop"), "tasks")),
            effect=looped,
        ),
        *[function(name, LOOP, lambda e: e.ctx.helper_id("eventLoop"), effect=looped) for name in LOOPS],
        *[constant(name) for name in ("FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED")],
    ),
    "CancelledError": "CancelledError",
    "TimeoutError": "TimeoutError",
    "InvalidStateError": "InvalidStateError",
    "QueueEmpty": "QueueEmpty",
    "QueueFull": "QueueFull",
}
