"""Attributes of slice objects."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.ops.row import Row, attribute, method, table


def part(f: Facts) -> Type:
    """A bound: None, or what stands in some slice that this may be."""
    known = f.receiver.get("slice")
    return t.join(t.NONE, known.element if isinstance(known, t.Site) else t.INT)


def bound(name: str) -> Row:
    """An attribute."""
    return attribute("slice", name, part, lambda e: js.Member(e.receiver, name))


def three(f: Facts) -> Type:
    """What `indices` gives."""
    return f.new_tuple([t.SAFE_INT, t.SAFE_INT, t.SAFE_INT])


ROWS = table(
    bound("start"),
    bound("stop"),
    bound("step"),
    method("slice", "indices(len, /)", three, lambda e: e.call("indices", e.arg("len")), observes="len"),
)
