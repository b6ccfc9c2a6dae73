"""Methods of iterators (generators included)."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.ops.row import method, table


def sent_effect(f: Facts) -> None:
    """Whatever is sent may be what a `yield` gives."""
    joined = t.join(f.program.sent, f.type("value"))
    if joined != f.program.sent:
        f.program.sent = joined
        f.program.changed = True
    steered(f)


def steered(f: Facts) -> None:
    """Generators that are sent to, thrown into or closed know whether they have started."""
    if not f.program.steers:
        f.program.steers = True
        f.program.changed = True


ROWS = table(
    method("iter", "__next__()", "element", "next"),
    method("iter", "send(value, /)", "element", "generatorSend", effect=sent_effect),
    method("iter", "throw(value, /)", "element", "generatorThrow", effect=steered),
    method("iter", "close()", "none", "generatorClose", effect=steered),
)
