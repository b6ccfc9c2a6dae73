"""`clientside.compile`: JavaScript for programs that want it as a value."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from clientside.marks import MarkedFunction

if TYPE_CHECKING:
    from clientside.compiler.pipeline import Module


def compile(
    what: Callable[..., Any] | str | os.PathLike[str], *, filename: str = "<text>", optimize: str = "all"
) -> Module:
    """The JavaScript of a function with all that it calls, or of a whole Python module.

    `what` is a function (marked or not), Python source text, or a file: a `pathlib.Path`, or one line that ends in
    `.py`. `filename` names a source text in diagnostics. `optimize` says which optimisations are on: "all", "none", or
    names with commas between them ("-name" leaves one out). Raises `CompileError`, which holds every diagnostic, and
    ValueError for a name that is no optimisation.

    >>> clientside.compile("def double(x):\\n    return 2 * x\\n").text
    """
    from clientside.compiler import passes

    chosen = passes.named(optimize)
    if isinstance(what, MarkedFunction) and chosen == passes.ALL:
        return what.module
    with passes.only(chosen):
        return _compiled(what, filename)


def _compiled(what: Callable[..., Any] | str | os.PathLike[str], filename: str) -> Module:
    from clientside.compiler import pipeline

    if isinstance(what, MarkedFunction):
        return pipeline.compile_functions(what.sources({}))
    if isinstance(what, os.PathLike):
        return pipeline.compile_path(os.fspath(what))
    if isinstance(what, str):
        if what.endswith(".py") and "\n" not in what:
            return pipeline.compile_path(what)
        return pipeline.compile_source(what, filename)
    if callable(what):
        return pipeline.compile_function(what)
    raise TypeError(f"clientside.compile takes a function, source text or a path, not {type(what).__name__}")
