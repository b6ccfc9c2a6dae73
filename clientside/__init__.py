"""Python callbacks that run in the browser, exactly as CPython would run them.

`callback` wires a function to Dash like `dash.callback` does, `function` marks one without wiring, `compile` gives the
JavaScript of a function, a source text or a file, and `CompileError` holds all reasons why that cannot be done.
"""

from typing import TYPE_CHECKING, Any

from clientside.compiling import compile
from clientside.marks import callback, function

if TYPE_CHECKING:
    from clientside.compiler.diagnostics.diagnostic import CompileError as CompileError

__version__ = "0.1.0"
__all__ = ["CompileError", "__version__", "callback", "compile", "function"]


def __getattr__(name: str) -> Any:
    # The compiler loads when it is first needed: an app without marks never pays for it.
    if name == "CompileError":
        from clientside.compiler.diagnostics.diagnostic import CompileError

        return CompileError
    raise AttributeError(f"module 'clientside' has no attribute {name!r}")
