"""The module re: patterns that are constants are translated when compiling, others when they are made."""

from __future__ import annotations

from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import NEVER, STR, Type, join
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.abstract import abstract
from clientside.compiler.ops.re_constants import FLAGS, compiled, pattern_type, patterns_of
from clientside.compiler.ops.re_pattern import (
    MATCHERS,
    emit_findall,
    emit_helper,
    emit_split,
    emit_sub,
    emit_subn,
    findall_result,
    finditer_result,
    match_result,
    split_result,
    sub_result,
    subn_result,
)
from clientside.compiler.ops.row import Row, Rule, attribute, function, table

FLAG = Type({"re_flag": True})


def flag(name: str) -> Row:
    """One of the module's flags."""
    return attribute("", name, FLAG, lambda e: e.helper("reFlagOf", js.Num(int(FLAGS[name]))))


def or_result(f: Facts) -> Type:
    """Flags put together, or with ints."""
    return FLAG if f.type("other").may("re_flag", "int", "bool") else NEVER


def emit_compile(e: Emission) -> js.Expr:
    """`re.compile(pattern)`: made once."""
    return compiled(e)


def reflected_result(f: Facts) -> Type:
    """An int and a flag; of a bool CPython makes an int."""
    return refused("__ror__")(f) if f.type("other").has("bool") else or_result(f)


def refused(name: str) -> Rule:
    """What ints can do, and flags are not used for."""

    def rule(f: Facts) -> Type:
        f.inference.problem("unsupported-method", f.node, type="re.RegexFlag", name=name)
        return NEVER

    return rule


ARITHMETIC = ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift")
OPERATORS = {
    **{f"__{name}__": or_result for name in ("or", "and", "xor")},
    **{f"__r{name}__": reflected_result for name in ("or", "and", "xor")},
    **{f"__{side}{name}__": refused(f"__{name}__") for name in ARITHMETIC for side in ("", "r")},
    **{name: refused(name) for name in ("__neg__", "__pos__", "__abs__", "__invert__", "__round__")},
}
BYTES = ("bytes", "bytearray")


def escape_result(f: Facts) -> Type:
    """Bytes for bytes, and a text for a text."""
    found = f.type("pattern")
    escaped = Type({"bytes": True}) if found.may(*BYTES) else NEVER
    return escaped if found.only(*BYTES) else join(STR, escaped)


def emit_escape(e: Emission) -> js.Expr:
    """`re.escape(pattern)`."""
    return e.helper("reEscapeBytes" if e.type("pattern").may(*BYTES) else "reEscape", e.arg("pattern"))


ROWS: dict[str, Row | str] = {
    **table(
        function("compile(pattern, flags=0)", lambda f: pattern_type(patterns_of(f)), emit_compile),
        *[
            function(f"{name}(pattern, string, flags=0)", match_result, emit_helper(helper, "string"))
            for name, helper in MATCHERS.items()
        ],
        function("finditer(pattern, string, flags=0)", finditer_result, emit_helper("reFinditer", "string")),
        function("findall(pattern, string, flags=0)", findall_result, emit_findall),
        function("split(pattern, string, maxsplit=0, flags=0)", split_result, emit_split, observes="maxsplit"),
        function("sub(pattern, repl, string, count=0, flags=0)", sub_result, emit_sub, observes="count"),
        function("subn(pattern, repl, string, count=0, flags=0)", subn_result, emit_subn, observes="count"),
        function("escape(pattern)", escape_result, emit_escape),
        function("purge()", "none", lambda e: js.Null()),
        *[flag(name) for name in FLAGS],
        abstract("re", "Pattern", "pattern"),
        abstract("re", "Match", "match"),
    ),
    "error": "ReError",
}
