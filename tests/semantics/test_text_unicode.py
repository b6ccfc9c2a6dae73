"""Character classes and case mappings: every code point that CPython's Unicode version assigns."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from typing import Any

import pytest

from tests.harness.engine import engine_with

# What Unicode versions after Python's changed for characters that existed: capitals were added for two, and a sigma no
# longer looks past one vowel sign.
CHANGED = {0x19B, 0x264, 0x1171E}
ASSIGNED = [i for i in range(0x110000) if unicodedata.category(chr(i)) != "Cn"]
LETTERS = [i for i in ASSIGNED if {chr(i)} != {f(chr(i)) for f in (str.lower, str.upper, str.title, str.casefold)}]
CLASSES = [
    "isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable",
    "isspace", "istitle", "isupper",
]  # fmt: skip


def helper_of(method: str) -> str:
    return "str" + method.capitalize()


@pytest.mark.parametrize("method", CLASSES)
@pytest.mark.parametrize("before", ["", "A", "a"])
def test_classes(method: str, before: str) -> None:
    helper = helper_of(method)
    text = str(
        engine_with(helper).eval(
            f"(() => {{ let out = ''; for (let i = 0; i < 0x110000; i++)"
            f" out += ${helper}({json.dumps(before)} + String.fromCodePoint(i)) ? '1' : '0'; return out; }})()"
        )
    )
    predicate: Callable[[str], bool] = getattr(str, method)
    wrong = [hex(i) for i in ASSIGNED if predicate(before + chr(i)) != (text[i] == "1")]
    assert wrong == []


CONTEXTS = ["{}", "a{}", "{}a", "1{}B", "A{}{}'", "\u03a3{}\u03a3", "\u0130{} \u03a3"]


def mapped(helpers: list[str], function: str, texts: list[str]) -> list[Any]:
    text = engine_with(*helpers).eval(f"JSON.stringify({json.dumps(texts)}.map({function}))")
    return list(json.loads(str(text)))


@pytest.mark.parametrize("method", ["capitalize", "casefold", "swapcase", "title"])
@pytest.mark.parametrize("context", CONTEXTS)
def test_case(method: str, context: str) -> None:
    texts = [context.replace("{}", chr(i)) for i in LETTERS if i not in CHANGED]
    function: Callable[[str], str] = getattr(str, method)
    got = mapped([helper_of(method)], "$" + helper_of(method), texts)
    assert [(ascii(s), ascii(g), ascii(function(s))) for s, g in zip(texts, got, strict=True) if g != function(s)] == []


@pytest.mark.parametrize("context", CONTEXTS)
def test_native_case(context: str) -> None:
    """lower() and upper() need no helper."""
    texts = [context.replace("{}", chr(i)) for i in ASSIGNED if i not in CHANGED and not 0xD800 <= i < 0xE000]
    lower = mapped(["hasAstral"], "(s) => s.toLowerCase()", texts)
    upper = mapped(["hasAstral"], "(s) => s.toUpperCase()", texts)
    assert [ascii(s) for s, low in zip(texts, lower, strict=True) if low != s.lower()] == []
    assert [ascii(s) for s, up in zip(texts, upper, strict=True) if up != s.upper()] == []


def test_sigma_looks_at_its_neighbours() -> None:
    parts = ["\u03a3", "a", "'", " ", "\u0345", "\u02b0", "\U0001d400", "\u0301", "\ud83d"]
    texts = [a + b + c + d for a in parts for b in parts for c in parts for d in parts]
    for method in ["capitalize", "casefold", "swapcase", "title"]:
        function: Callable[[str], str] = getattr(str, method)
        got = mapped([helper_of(method)], "$" + helper_of(method), texts)
        assert [(ascii(s), ascii(g)) for s, g in zip(texts, got, strict=True) if g != function(s)] == []
    lower = mapped(["hasAstral"], "(s) => s.toLowerCase()", texts)
    assert [ascii(s) for s, g in zip(texts, lower, strict=True) if g != s.lower()] == []


def test_white_space() -> None:
    everywhere = "".join(chr(i) for i in ASSIGNED if i < 0x10000 and not 0xD800 <= i < 0xE000)
    assert mapped(["strSplitWords"], "$strSplitWords", [everywhere]) == [everywhere.split()]
    assert mapped(["strSplitlines"], "(s) => $strSplitlines(s)", [everywhere]) == [everywhere.splitlines()]
    spaces = [chr(i) for i in range(0x10000)]
    assert mapped(["strStrip"], "$strStrip", spaces) == [s.strip() for s in spaces]


def test_long_strings() -> None:
    """Patterns that keep a trace of every character would overflow here."""
    calls = ", ".join(f'${helper_of(m)}("Ab ".repeat(700000))' for m in CLASSES)
    got = engine_with(*map(helper_of, CLASSES)).eval(f"JSON.stringify([{calls}])")
    assert json.loads(str(got)) == [getattr(str, m)("Ab " * 700000) for m in CLASSES]
    many = engine_with("strSplitWords", "strSplitlines", "strTitle", "strReplaceAll").eval(
        '[$strSplitWords("ab ".repeat(700000)).length, $strSplitlines("ab\\n".repeat(700000), true).length,'
        ' $strTitle("ab\\xe9 ".repeat(100000)).length, $strReplaceAll("ab ".repeat(700000), "a", "$&").length].join()'
    )
    assert many == "700000,700000,400000,2800000"
