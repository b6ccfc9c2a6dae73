"""`a, b = x, y` to names of the function's own, without an array.

A JavaScript pattern walks an iterator, which takes ten times as long until the engine has optimised it.
"""

from __future__ import annotations

from collections.abc import Sequence

from clientside.compiler.js import nodes as js
from clientside.compiler.js.walk import parts
from clientside.compiler.lowering.context import Context


def assign_names(ctx: Context, names: Sequence[js.Id], values: Sequence[js.Expr]) -> None:
    """Assign values to names, all of which are evaluated before the first name changes.

    One after the other where nobody can tell: no value reads a name that was assigned before it, and no handler can see
    half of them assigned. Else all values but the last are held first.
    """
    assigned: set[str] = set()
    apart = not ctx.tries
    for name, value in zip(names, values, strict=True):
        apart = apart and not _mentions(value, assigned)
        assigned.add(name.name)
    if apart:
        held = list(values)
        order = list(range(len(names)))
    else:
        held = [v if ctx.is_stable(v) and not _mentions(v, assigned) else ctx.temp(v) for v in values[:-1]]
        held.append(values[-1])
        order = [len(names) - 1, *range(len(names) - 1)]
    for n in order:
        ctx.emit(js.ExprStmt(js.Assign(names[n], held[n])))


def _mentions(part: object, names: set[str]) -> bool:
    """Whether an expression may read one of the names."""
    if not names:
        return False
    if isinstance(part, js.Id):
        return part.name in names
    return isinstance(part, js.Raw) or any(_mentions(inner, names) for inner in parts(part))  # type: ignore[arg-type]
