"""Room for deeply nested programs: where the stack does not suffice, the work is done again on a larger one."""

from __future__ import annotations

import contextvars
import sys
import threading
from collections.abc import Callable
from typing import TypeVar

from clientside.compiler.collection import collection_paused
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.diagnostics.report import Diagnostics

T = TypeVar("T")
STACK = 512 * 2**20  # bytes; only what is used of it takes memory
DEPTH = 60_000  # Python frames


def with_room(work: Callable[[], T]) -> T:
    """What `work` gives; it is done twice where the first time runs out of stack.

    Raises what it raises, and CompileError for too deep a program.
    """
    with collection_paused():
        try:
            return work()
        except RecursionError:
            return _on_large_stack(work)


def _on_large_stack(work: Callable[[], T]) -> T:
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:  # handed to the caller's thread
            errors.append(error)

    limit, size = sys.getrecursionlimit(), threading.stack_size(STACK)
    sys.setrecursionlimit(max(limit, DEPTH))
    try:
        thread = threading.Thread(target=contextvars.copy_context().run, args=(run,), name="clientside compiler")
        thread.start()
        thread.join()
    finally:
        sys.setrecursionlimit(limit)
        threading.stack_size(size)
    if results:
        return results[0]
    if isinstance(errors[0], (RecursionError, MemoryError)):
        diagnostics = Diagnostics()
        diagnostics.error("unsupported-statement", None, what="a program nested this deeply")
        raise CompileError(diagnostics.items) from None
    raise errors[0]
