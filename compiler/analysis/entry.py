"""What the page calls."""

from __future__ import annotations

from clientside.compiler.analysis.scopes import FunctionNode
from clientside.compiler.records import record
from clientside.compiler.shape import SIMPLE, CallbackShape


@record(frozen=True)
class Entry:
    """How JavaScript reaches a function: `dash_clientside[namespace][name]`.

    `dash`: Dash calls it, with arguments and for results as `shape` says. `observe`: it gives the repr of the result,
    for tests. `target`: the function that people wrote, where this one only passes the page's values on to it. `waits`:
    only callbacks call it, which take a promise as well.
    """

    namespace: str
    name: str
    dash: bool = False
    observe: bool = False
    shape: CallbackShape = SIMPLE
    target: FunctionNode | None = None
    waits: bool = False
