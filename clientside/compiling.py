"""`clientside.compile`: JavaScript for programs that want it as a value."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from clientside.marks import MarkedFunction

if TYPE_CHECKING:
    from clientside.compiler.pipeline import Module


def compile(what: Callable[..., Any] | str | os.PathLike[str], *, filename: str = "<text>") -> Module:
    """The JavaScript of a function with all that it calls, or of a whole Python module.

    `what` is a function (marked or not), Python source text, or a file: a `pathlib.Path`, or one line that ends in
    `.py`. `filename` names a source text in diagnostics. Raises `CompileError`, which holds every diagnostic.

    >>> clientside.compile("def double(x):\\n    return 2 * x\\n").text
    """
    from clientside.compiler import pipeline

    if isinstance(what, MarkedFunction):
        return what.module
    if isinstance(what, os.PathLike):
        return pipeline.compile_path(os.fspath(what))
    if isinstance(what, str):
        if what.endswith(".py") and "\n" not in what:
            return pipeline.compile_path(what)
        return pipeline.compile_source(what, filename)
    if callable(what):
        return pipeline.compile_function(what)
    raise TypeError(f"clientside.compile takes a function, source text or a path, not {type(what).__name__}")
