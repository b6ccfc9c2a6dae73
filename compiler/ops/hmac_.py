"""The module hmac."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.program import BuiltinFunction
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.hashlib_ import HASHER, SIZES, known_name, made
from clientside.compiler.ops.row import function, table


def _named(known: Type) -> str:
    """The algorithm that `hashlib.sha256` as an argument is; empty for anything else."""
    found = list(known.get("function") or ())
    row = found[0].row if len(found) == 1 and isinstance(found[0], BuiltinFunction) else None
    return row.name if row is not None and row.name in SIZES else ""


def of_key(f: Facts) -> Type:
    """`hmac.new(key, msg, "sha256")`."""
    return HASHER if _named(f.type("digestmod")) or known_name(f, "digestmod") else t.NEVER


def emit_new(e: Emission) -> js.Expr:
    """`hmac.new(key, msg, digestmod)`."""
    node = e.node("digestmod")
    name = str(node.value).lower() if isinstance(node, ast.Constant) else _named(e.type("digestmod"))
    key, message = e.arg("key"), e.arg("msg")
    if name not in SIZES:  # it is called as a value
        said = "hmac.new as a value: call it with the algorithm written out"
        return e.helper("raises", js.New(e.ctx.helper_id("Refusal"), [js.Str("unsupported-builtin"), js.Str(said)]))
    return e.helper("hmacOf", key, message, made(e, name, None))


ROWS = table(
    function("new(key, msg=None, digestmod='')", of_key, emit_new),
    function("compare_digest(a, b, /)", "bool", "compareDigest"),
)
