"""Programs that the compiler must refuse."""

from __future__ import annotations

from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_source


def refused_when_compiling(text: str, code: str) -> str:
    """Assert that a program is refused with this code; its messages."""
    try:
        compile_source(text, "<program>", "tests")
    except CompileError as error:
        found = [d for d in error.diagnostics if d.severity == "error"]
        assert code in [d.code for d in found], found
        return "\n".join(d.message for d in found if d.code == code)
    raise AssertionError(f"this compiles:\n{text}")
