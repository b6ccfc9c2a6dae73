"""`str.format` and `str.format_map`."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.binding import SPREAD
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.lowering.formats import Value, template
from clientside.compiler.ops.format_plan import Field, format_plan
from clientside.compiler.ops.keywords import keyword_dict
from clientside.compiler.ops.row import method
from clientside.compiler.passes import optimisation


def format_effect(f: Facts) -> None:
    """Most fields show whether a number is an int or a float; `{:.2f}` does not."""
    text = f.node.func.value if isinstance(f.node, ast.Call) and isinstance(f.node.func, ast.Attribute) else None
    direct = not f.types
    plan = (
        format_plan(text.value) if direct and isinstance(text, ast.Constant) and isinstance(text.value, str) else None
    )
    shown: set[int | str] | None = None
    if plan is not None and not any(isinstance(n, ast.Starred) for n in f.bound.get("args", [])):
        shown = {part.value for part in plan if isinstance(part, Field) and part.shows_kind}
    for i, known in enumerate(f.rest("args")):
        if shown is None or i in shown:
            f.inference.observed(known, shown=direct)
    for name, node in (f.bound.get("kwargs") or {}).items():
        if shown is None or name in shown:
            f.inference.observed(f.program.type_of(node), shown=direct)
    for node in f.bound.get(SPREAD, ()):
        f.inference.observed(f.program.type_of(node), shown=direct)


def emit_format(e: Emission) -> js.Expr:
    """A known format string is written as a template literal."""
    args, named = e.raw_rest("args"), e.raw_named("kwargs")
    written = _written(e, args, named)
    if written is not None:
        return written
    positional = js.Array(
        [value if isinstance(value, js.Spread) else e.ctx.shown(value, found) for value, found in args]
    )
    return e.helper("strFormat", e.receiver, positional, keyword_dict(e, "kwargs", shown=True) or js.Undefined())


@optimisation("constant-formats")
def _written(e: Emission, args: list[Value], named: dict[str, Value]) -> js.Expr | None:
    if (
        isinstance(e.receiver, js.Str)
        and SPREAD not in e.nodes
        and not any(isinstance(value, js.Spread) for value, _ in args)
    ):
        plan = format_plan(e.receiver.value)
        known = {*range(len(args)), *named}
        if plan is not None and all(part.value in known for part in plan if isinstance(part, Field)):
            positions: dict[int | str, int] = {key: i for i, key in enumerate([*range(len(args)), *named])}
            return template(e.ctx, plan, [*args, *named.values()], positions)
    return None


FORMAT_ROWS = (
    method("str", "format(*args, **kwargs)", "str", emit_format, effect=format_effect, spreads=True),
    method("str", "format_map(mapping, /)", "str", "formatMap", observes="mapping"),
)
