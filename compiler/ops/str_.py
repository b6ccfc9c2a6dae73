"""Methods of str: JavaScript's namesakes where they do the same, helpers elsewhere."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.plain_arguments import is_scalar
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Emit, Emitter, Result, Row, method, parsed_signature, table
from clientside.compiler.ops.str_format import FORMAT_ROWS
from clientside.compiler.ops.str_join import emit_join

POSITION = t.integer(-1, t.INDEX)


def refuse_member(f: Facts) -> None:
    """`partition` gives the separator itself back: a member of a StrEnum, where the texts here are its value."""
    if is_scalar(f.type("sep")):
        f.inference.problem("unsupported-builtin", f.node, name="partition by a member of an enum", what="partition")


def literal(e: Emission, name: str) -> str | None:
    """The text of an argument that is a literal without halves of surrogate pairs, which JavaScript finds where Python
    does not.
    """
    value = e.raw(name) if e.has_lowered(name) else None
    return whole_text(value)


def whole_text(value: js.Expr | None) -> str | None:
    """The text of a string literal without halves of surrogate pairs."""
    if isinstance(value, js.Str) and not any("\ud800" <= c <= "\udfff" for c in value.value):
        return value.value
    return None


def is_text(e: Emission, name: str) -> bool:
    """Whether an argument is certainly a str."""
    return e.type(name).only("str")


def absent(e: Emission, name: str) -> bool:
    """Whether an argument is not given, or None."""
    return not e.given(name) or e.type(name).only("none")


def emit_ends(what: str, native: str, fast: str, full: str) -> Emitter:
    """`s.startswith(…)` and `s.endswith(…)`."""

    def emit(e: Emission) -> js.Expr:
        if not absent(e, "start") or not absent(e, "end"):
            return e.helper(full, e.receiver, e.arg(what), e.arg("start"), e.arg("end"))
        if literal(e, what) is not None:
            return e.call(native, e.arg(what))
        if is_text(e, what):
            return e.helper(fast, e.receiver, e.arg(what))
        node = e.node(what)
        if isinstance(node, ast.Tuple) and 0 < len(node.elts) <= 4:
            texts = [
                whole_text(js.Str(n.value)) if isinstance(n, ast.Constant) and isinstance(n.value, str) else None
                for n in node.elts
            ]
            if None not in texts:
                return _any_of(e, native, [x for x in texts if x is not None])
        return e.helper(full, e.receiver, e.arg(what))

    return emit


def _any_of(e: Emission, native: str, texts: list[str]) -> js.Expr:
    receiver = e.simple(e.receiver)
    result: js.Expr | None = None
    for text in texts:
        one = js.Call(js.Member(e.ctx.copy(receiver), native), [js.Str(text)])
        result = one if result is None else js.Binary("||", result, one)
    assert result is not None
    return result


def emit_split(e: Emission) -> js.Expr:
    """`s.split(sep, maxsplit)`."""
    if e.given("maxsplit"):
        return e.helper("strSplit", e.receiver, e.arg("sep"), e.arg("maxsplit"))
    if absent(e, "sep"):
        return e.helper("strSplitWords", e.receiver)
    if literal(e, "sep"):
        return e.call("split", e.arg("sep"))
    return e.helper("strSplitOn" if is_text(e, "sep") else "strSplit", e.receiver, e.arg("sep"))


def emit_replace(e: Emission) -> js.Expr:
    """`s.replace(old, new, count)`."""
    if e.given("count"):
        return e.helper("strReplace", e.receiver, e.arg("old"), e.arg("new"), e.arg("count"))
    new = literal(e, "new")
    if literal(e, "old") and new is not None and "$" not in new:
        return e.call("replaceAll", e.arg("old"), e.arg("new"))
    name = "strReplaceAll" if is_text(e, "old") and is_text(e, "new") else "strReplace"
    return e.helper(name, e.receiver, e.arg("old"), e.arg("new"))


def emit_search(fast: str, full: str) -> Emitter:
    """`find`, `rfind` and `count`: the whole text, or a part of it."""

    def emit(e: Emission) -> js.Expr:
        if is_text(e, "sub") and absent(e, "start") and absent(e, "end"):
            return e.helper(fast, e.receiver, e.arg("sub"))
        return e.helper(full, e.receiver, e.arg("sub"), e.arg("start"), e.arg("end"))

    return emit


def emit_strip(name: str) -> Emitter:
    """`strip`, `lstrip`, `rstrip`."""

    def emit(e: Emission) -> js.Expr:
        if absent(e, "chars"):
            return e.helper(name, e.receiver)
        return e.helper(f"{name}Chars", e.receiver, e.arg("chars"))

    return emit


def maketrans_result(f: Facts) -> Type:
    """A dict from code points to code points, None, or what the given dict holds."""
    key = t.integer(0, 0x10FFFF)
    given = f.type("x").get("dict")
    if f.given("y") or given is None:
        return f.new_dict(key, t.join(key, t.NONE))
    return f.new_dict(t.join(key, given.keys_type().restricted(("int", "bool"))), given.values_type())


def text_method(signature: str, result: Result, emit: Emit, **options: Any) -> Row:
    """A method of str: what is no text (or no int, where one is wanted) is refused by the name of its type."""
    _, parameters = parsed_signature(signature)
    return method("str", signature, result, emit, observes=[p.name for p in parameters], **options)


def _simple_rows() -> list[Row]:
    tests = (
        "isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper"
    )
    made = [text_method(f"{name}()", "bool", f"str{name.capitalize()}") for name in tests.split()]
    made += [
        text_method(f"{name}()", "str", f"str{name.capitalize()}")
        for name in ("capitalize", "casefold", "swapcase", "title")
    ]
    made += [
        text_method(f"{name}(width, fillchar=' ', /)", "str", f"str{name.capitalize()}")
        for name in ("center", "ljust", "rjust")
    ]
    made += [
        text_method(f"{name}(sep, /)", "tuple[str, str, str]", f"str{name.capitalize()}", effect=refuse_member)
        for name in ("partition", "rpartition")
    ]
    made += [
        text_method(f"{name}(chars=None, /)", "str", emit_strip(f"str{name.capitalize()}"))
        for name in ("strip", "lstrip", "rstrip")
    ]
    return made


ROWS = table(
    *_simple_rows(),
    *FORMAT_ROWS,
    text_method("lower()", "str", lambda e: e.call("toLowerCase")),
    text_method("upper()", "str", lambda e: e.call("toUpperCase")),
    text_method(
        "startswith(prefix, start=None, end=None, /)",
        "bool",
        emit_ends("prefix", "startsWith", "strStarts", "strStartswith"),
    ),
    text_method(
        "endswith(suffix, start=None, end=None, /)",
        "bool",
        emit_ends("suffix", "endsWith", "strEnds", "strEndswith"),
    ),
    text_method("find(sub, start=None, end=None, /)", POSITION, emit_search("strFindIn", "strFind")),
    text_method(
        "rfind(sub, start=None, end=None, /)",
        POSITION,
        emit_search("strRfindIn", "strRfind"),
    ),
    text_method(
        "count(sub, start=None, end=None, /)",
        "index",
        emit_search("strCountIn", "strCount"),
    ),
    text_method("index(sub, start=None, end=None, /)", "index", "strIndex"),
    text_method("rindex(sub, start=None, end=None, /)", "index", "strRindex"),
    text_method("split(sep=None, maxsplit=-1)", "list[str]", emit_split),
    text_method("rsplit(sep=None, maxsplit=-1)", "list[str]", "strRsplit"),
    text_method("splitlines(keepends=False)", "list[str]", "strSplitlines"),
    text_method("replace(old, new, count=-1, /)", "str", emit_replace),
    text_method("join(iterable, /)", "str", emit_join, lazy="iterable"),
    text_method("removeprefix(prefix, /)", "str", "strRemoveprefix"),
    text_method("removesuffix(suffix, /)", "str", "strRemovesuffix"),
    text_method("expandtabs(tabsize=8)", "str", "strExpandtabs"),
    text_method("zfill(width, /)", "str", "strZfill"),
    text_method("encode(encoding='utf-8', errors='strict')", "bytes", "strEncode"),
    text_method("translate(table, /)", "str", "strTranslate"),
    text_method("maketrans(x, y='', z='', /)", maketrans_result, "strMaketrans", is_static=True),
)
