"""contextlib.AsyncExitStack."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.ops.asyncio_ import awaitable
from clientside.compiler.ops.exit_stack import callback_result, emit_callback, enter_async_result, of_both, own, pushed
from clientside.compiler.ops.row import method, table

KIND = "async_exit_stack"
ROWS = table(
    *of_both(KIND),
    method(KIND, "enter_async_context(cm, /)", enter_async_result, own),
    method(KIND, "push_async_exit(exit, /)", pushed("__aexit__"), own),
    method(KIND, "push_async_callback(callback, /, *args, **kwds)", callback_result, emit_callback),
    method(KIND, "aclose()", lambda f: awaitable(f, t.NONE), own),
)
