"""sys: what asks for the exception that is being handled; the rest is Python source (`runtime/python/sys.py`)."""

from __future__ import annotations

from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import function, table


def handled_type(f: Facts) -> Type:
    """The class, the exception, and a traceback that says nothing."""
    from clientside.compiler.ops.exception import linked_type

    made = Type({**linked_type(f).kinds, "exception": frozenset(["BaseException"])}).without("none")
    return f.new_tuple([Type({"class": frozenset(["BaseException"])}), made, Type({"object": True})])


def emit_handled(e: Emission) -> js.Expr:
    """`sys.exc_info()`, which is known inside of an `except` block itself."""
    if not e.ctx.caught:
        return e.helper("noActiveException", js.Str("sys.exc_info()"))
    return e.helper("handledException", e.ctx.copy(e.ctx.caught[-1]))


ROWS = table(function("exc_info()", handled_type, emit_handled))
