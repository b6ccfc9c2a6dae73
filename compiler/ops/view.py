"""Methods of dict views that outlive the expression that makes them."""

from __future__ import annotations

from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import method, table


def emit_isdisjoint(e: Emission) -> js.Expr:
    """`view.isdisjoint(other)`."""
    return e.call("isdisjoint", e.arg("other"))


ROWS = table(
    method("view", "isdisjoint(other, /)", "bool", emit_isdisjoint),
)
