"""The module json: dumps, loads and JSONDecodeError."""

from __future__ import annotations

import ast
from collections.abc import Callable

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Site, Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Row, function, table

PLAIN = ("none", "bool", "int", "float", "str", "list", "tuple", "dict")
SIMPLE = (ast.Constant, ast.Name, ast.Tuple, ast.List, ast.expr_context)  # whose evaluation nobody can tell
HOOKS = ("object_hook", "parse_float", "parse_int", "parse_constant", "object_pairs_hook", "strict")


def strangers(value: Type, seen: set[int]) -> Type:
    """What JSON has no notation for, at any depth of a value."""
    found = value.without(*PLAIN)
    inner: list[Type] = []
    for kind in ("list", "tuple", "dict"):
        known = value.get(kind)
        if isinstance(known, tuple):
            inner.extend(known)
        elif isinstance(known, Site) and id(known) not in seen:
            seen.add(id(known))
            inner.extend(known.inside())
    return t.join_all([found, *(strangers(part, seen) for part in inner)])


def dumps_effect(f: Facts) -> None:
    """`default` is called with what has no notation, also inside of what it gave."""
    refuse_encoder(f, "dumps")
    if f.given("default"):
        default = f.type("default")
        given = strangers(f.type("obj"), set())
        made = f.call(default, [given])
        more = strangers(made, set())
        if more.kinds:
            made = t.join(made, f.call(default, [t.join(given, more)]))
        f.inference.observed(made)


def by_class(method: str) -> Callable[[ast.Call], ast.Call | None]:
    """`dumps(value, cls=Encoder, indent=2)` as `Encoder(indent=2).encode(value)`, `loads` likewise."""

    def rewritten(node: ast.Call) -> ast.Call | None:
        made = next((k.value for k in node.keywords if k.arg == "cls"), None)
        others = [k for k in node.keywords if k.arg != "cls"]
        value = node.args[0] if len(node.args) == 1 else None
        parts = [part for k in others for part in ast.walk(k.value)]
        simple = all(isinstance(part, SIMPLE) for part in parts) and all(k.arg not in (None, "default") for k in others)
        if made is None or (isinstance(made, ast.Constant) and made.value is None) or not simple:
            return None
        if value is None or isinstance(value, ast.Starred):
            return None
        instance = ast.copy_location(ast.Call(made, [], others), node)
        called = ast.copy_location(ast.Attribute(instance, method, ast.Load()), node)
        return ast.copy_location(ast.Call(called, [value], []), node)

    return rewritten


def refuse_encoder(f: Facts, name: str) -> None:
    """An encoder or decoder that is not written out beside simple arguments."""
    if f.given("cls") and not f.type("cls").only("none"):
        f.inference.problem("unknown-keyword", f.node, name=f"json.{name}")


def loads_result(f: Facts) -> Type:
    """Any JSON value, and what the hooks make of its parts."""
    refuse_encoder(f, "loads")
    value = f.program.json_value(f.node)
    rows, records = value.get("list"), value.get("dict")
    made = []
    for name in ("parse_float", "parse_int", "parse_constant"):
        if f.given(name):
            made.append(f.call(f.type(name), [t.STR]))
    if f.given("object_hook"):
        made.append(f.call(f.type("object_hook"), [value.restricted(("dict",))]))
    if f.given("object_pairs_hook"):
        pairs = f.new("list", f.new_tuple([t.STR, records.element]), "pairs")
        made.append(f.call(f.type("object_pairs_hook"), [pairs]))
    for part in made:
        rows.store(part)
        records.store(part)
    return t.join_all([value, *made])


def emit_loads(e: Emission) -> js.Expr:
    """`json.loads(text)`."""
    site = e.result.get("dict")
    flags: list[js.Expr] = [
        js.Bool(True) if flag else js.Undefined() for flag in (e.ctx.boxed, site is not None and site.written)
    ]
    text = e.arg("s")
    if e.type("s").has("bytes") or e.type("s").has("bytearray"):
        text = e.helper("jsonSource", text)
    if not any(e.given(name) for name in HOOKS):
        return e.helper("jsonLoads", text, *flags)
    return e.helper("jsonLoadsWith", text, *flags, *[e.arg(name) for name in HOOKS])


def emit_raw(e: Emission) -> js.Expr:
    """`JSONDecoder.raw_decode`."""
    return e.helper("jsonRaw", e.arg("s"), e.arg("idx"), js.Bool(e.ctx.boxed), js.Bool(True), *map(e.arg, HOOKS))


ROWS: dict[str, Row | str] = {
    **table(
        function(
            "dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, indent=None,"
            " separators=None, default=None, sort_keys=False, cls=None)",
            "str",
            "jsonDumps",
            rewrite=by_class("encode"),
            observes="obj indent",
            effect=dumps_effect,
        ),
        function(
            "loads(s, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,"
            " object_pairs_hook=None, strict=True, cls=None)",
            loads_result,
            emit_loads,
            rewrite=by_class("_load"),
        ),
        function(
            "_raw(s, idx, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,"
            " object_pairs_hook=None, strict=True, /)",
            lambda f: f.new_tuple([loads_result(f), t.LENGTH]),
            emit_raw,
        ),
    ),
    "JSONDecodeError": "JSONDecodeError",
}
