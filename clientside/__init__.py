"""Python callbacks that run in the browser, exactly as CPython would run them.

`callback` wires a function to Dash like `dash.callback` does, `function` marks one without wiring, `compile` gives the
JavaScript of a function, a source text or a file, and `CompileError` holds all reasons why that cannot be done.
`Input`, `Output`, `State`, `ctx`, `no_update`, … are for pages without Dash (`clientside.flask_adapter`).
`prepare` compiles an app's functions when it starts.
`verify` compares CPython and JavaScript on many inputs, `assert_same` on one, `example` notes a call beside a function.
"""

from typing import TYPE_CHECKING, Any

from clientside.compiling import compile
from clientside.context import callback_context, ctx, set_props
from clientside.dependencies import ALL, ALLSMALLER, MATCH, Input, Output, State
from clientside.dom_ids import dom_id
from clientside.examples import example
from clientside.externs import extern
from clientside.marks import callback, function
from clientside.outcomes import PreventUpdate, no_update
from clientside.pacing import debounce, throttle

if TYPE_CHECKING:
    from clientside.advising import advise as advise
    from clientside.building import build as build
    from clientside.checking import check as check
    from clientside.compiler.diagnostics.diagnostic import CompileError as CompileError
    from clientside.preparing import prepare as prepare
    from clientside.verification import assert_same as assert_same
    from clientside.verification import verify as verify

# What only the tools need loads when it is asked for.
_LATER = {
    "CompileError": "clientside.compiler.diagnostics.diagnostic",
    "advise": "clientside.advising",
    "assert_same": "clientside.verification",
    "build": "clientside.building",
    "check": "clientside.checking",
    "prepare": "clientside.preparing",
    "verify": "clientside.verification",
}

__version__ = "0.1.0"
__all__ = [
    "ALL",
    "ALLSMALLER",
    "MATCH",
    "CompileError",
    "Input",
    "Output",
    "PreventUpdate",
    "State",
    "__version__",
    "advise",
    "assert_same",
    "build",
    "callback",
    "callback_context",
    "check",
    "compile",
    "ctx",
    "debounce",
    "dom_id",
    "example",
    "extern",
    "function",
    "no_update",
    "prepare",
    "set_props",
    "throttle",
    "verify",
]


def __getattr__(name: str) -> Any:
    # The compiler loads when it is first needed: an app without marks never pays for it.
    if name in _LATER:
        from importlib import import_module

        return getattr(import_module(_LATER[name]), name)
    raise AttributeError(f"module 'clientside' has no attribute {name!r}")
