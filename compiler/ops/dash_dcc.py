"""dash.dcc beside its components: what callbacks give to `dcc.Download`."""

from __future__ import annotations

from collections.abc import Callable

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import function, table


def _download(f: Facts) -> Type:
    site = f.program.dict_site(f.node, "download")
    site.set_field("content", t.STR)
    site.set_field("filename", f.type("filename"))
    site.set_field("type", f.type("type") if f.given("type") else t.NONE)
    site.set_field("base64", t.BOOL)
    site.limit(frozenset(site.fields))
    return Type({"dict": site})


def _checked(name: str, kind: str, way_out: str) -> Callable[[Facts], None]:
    """The check of what is sent. (A function that writes to a buffer is the server's: pandas, matplotlib.)"""

    def check(f: Facts) -> None:
        found = f.type("src")
        if found.kinds and not found.only(kind):
            takes = "a text" if kind == "str" else kind
            message = f"dcc.{name} takes {takes} here, not {t.describe(found)}: {way_out}"
            f.inference.problem("wrong-arguments", f.node, message=message)

    return check


def _emitted(is_binary: bool) -> Callable[[Emission], js.Expr]:
    def emit(e: Emission) -> js.Expr:
        e.evaluate()
        sent = e.arg("src")
        content = e.helper("latinText", e.helper("base64Encode", sent)) if is_binary else sent
        pairs: list[tuple[str, js.Expr] | js.Spread] = [("content", content), ("filename", e.arg("filename"))]
        return js.Object([*pairs, ("type", e.arg("type", js.Null())), ("base64", js.Bool(is_binary))])

    return emit


_TEXT = "write str(...), or what an io.StringIO() got: `buffer.getvalue()`"
_BYTES = "write `text.encode()`, or what an io.BytesIO() got: `buffer.getvalue()`"
ROWS = table(
    function(
        "send_string(src, filename, type=None)",
        _download,
        _emitted(False),
        effect=_checked("send_string", "str", _TEXT),
    ),
    function(
        "send_bytes(src, filename, type=None)",
        _download,
        _emitted(True),
        effect=_checked("send_bytes", "bytes", _BYTES),
    ),
)
