"""Builtins about bytes, and slice."""

from __future__ import annotations

from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Type
from clientside.compiler.ops.row import function, table


def slice_result(f: Facts) -> Type:
    """A slice, with what its bounds are."""
    site = f.program.site(f.node, "slice")
    for name in ("start", "stop", "step"):
        site.store(f.type(name))
    return Type({"slice": site})


SOURCE = "(source=None, /, encoding=None, errors=None)"
ROWS = table(
    function(f"bytes{SOURCE}", "bytes", "bytesOf", observes="source encoding errors"),
    function(f"bytearray{SOURCE}", Type({"bytearray": True}), "bytearrayOf", observes="source encoding errors"),
    function("slice(start, stop=None, step=None, /)", slice_result, "sliceOf", observes="start stop step"),
)
