"""The module enum: what may stand beside a class statement."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import NEVER, Type, integer
from clientside.compiler.functional_enums import BASES, from_call
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.classes import class_name
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Row, Rule, function, table
from clientside.compiler.source import ClassBinding


def functional(base: str) -> Rule:
    """The class that `Enum("Color", "RED GREEN")` makes."""

    def result(f: Facts) -> Type:
        from clientside.compiler.analysis.infer.user_classes import bound_definition

        def make() -> ast.ClassDef | None:
            return from_call(f.node, base) if isinstance(f.node, ast.Call) else None

        made = f.program.once(("functional enum", f.node), make)
        if made is None:
            what = f"{base} with computed names"
            f.inference.problem("unsupported-builtin", f.node, name=what, what=what)
            return NEVER
        return bound_definition(f.inference, ClassBinding(made, f.inference.function.environment))

    return result


def emit_functional(e: Emission) -> js.Expr:
    """The class, which is made before all else."""
    made = list(e.result.get("class") or ())
    return class_name(e.ctx, made[0]) if len(made) == 1 else e.helper("unreachable")


SIGNATURE = "(value, names, *, module=None, qualname=None, type=None, start=1)"
# What isinstance knows.
CLASSES: dict[str, dict[str, str]] = {
    name: {"makes": "instance", "class_name": f"enum.{name}", "js_class": name} for name in ("Enum", "Flag")
}
ROWS: dict[str, Row | str] = {
    **table(
        *[function(base + SIGNATURE, functional(base), emit_functional, **CLASSES.get(base, {})) for base in BASES],
        function("auto()", integer(1, 2**31), lambda e: e.ctx.helper_id("auto")),
        function("unique(enumeration, /)", lambda f: f.type("enumeration"), lambda e: e.arg("enumeration")),
    ),
}
