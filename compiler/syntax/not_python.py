"""Texts that are no Python."""

from __future__ import annotations

from clientside.compiler.diagnostics.diagnostic import CompileError, SourceText
from clientside.compiler.diagnostics.report import Diagnostics


def not_python(error: Exception, source: SourceText) -> CompileError:
    """The error for a text that CPython's own parser refuses."""
    diagnostics = Diagnostics()
    place = error if isinstance(error, SyntaxError) else None
    message = error.msg if isinstance(error, SyntaxError) else str(error) or type(error).__name__
    if isinstance(error, (MemoryError, RecursionError)):
        message = "this is nested more deeply than CPython's parser takes"
    diagnostics.error("syntax-error", place, source=source, message=message)
    return CompileError(diagnostics.items)
