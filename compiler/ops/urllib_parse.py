"""The module urllib.parse: quoting; the rest is compiled from Python."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Row, function, table

UTF_8 = ("utf-8", "utf8", "UTF-8", "UTF8")


def quoting(signature: str, helper: str, usual: str) -> Row:
    """A function that takes an encoding, which must be UTF-8, and `errors`, which must be the usual ones."""

    def result(f: Facts) -> t.Type:
        for name, known in (("encoding", UTF_8), ("errors", (usual,))):
            if f.given(name) and not f.type(name).only("none") and f.constant(name) not in known:
                f.inference.problem("unsupported-builtin", f.node, name=f"quoting with this {name}", what=name)
            elif f.given(name) and f.type("string").may("bytes", "bytearray"):
                f.inference.problem("unsupported-builtin", f.node, name=f"quoting bytes with {name}=", what=name)
        return t.STR

    def emit(e: Emission) -> js.Expr:
        safe = e.optional("safe") if "safe" in signature else None
        return e.helper(helper, e.arg("string"), *([safe] if safe is not None else []))

    return function(signature, result, emit)


ROWS = table(
    quoting("quote(string, safe='/', encoding=None, errors=None)", "urlQuote", "strict"),
    quoting("quote_plus(string, safe='', encoding=None, errors=None)", "urlQuotePlus", "strict"),
    quoting("unquote(string, encoding='utf-8', errors='replace')", "urlUnquote", "replace"),
    quoting("unquote_plus(string, encoding='utf-8', errors='replace')", "urlUnquotePlus", "replace"),
)
