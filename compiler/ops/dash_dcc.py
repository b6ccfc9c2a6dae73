"""dash.dcc beside its components: what callbacks give to `dcc.Download`."""

from __future__ import annotations

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


def _check(f: Facts) -> None:
    found = f.type("src")
    if found.kinds and not found.only("str"):
        message = f"dcc.send_string takes a text here, not {t.describe(found)}: write str(...), or an f-string"
        f.inference.problem("wrong-arguments", f.node, message=message)


def _emit(e: Emission) -> js.Expr:
    e.evaluate()
    pairs: list[tuple[str, js.Expr] | js.Spread] = [("content", e.arg("src")), ("filename", e.arg("filename"))]
    return js.Object([*pairs, ("type", e.arg("type", js.Null())), ("base64", js.Bool(False))])


ROWS = table(function("send_string(src, filename, type=None)", _download, _emit, effect=_check))
