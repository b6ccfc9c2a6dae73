"""The translation of patterns against CPython's and V8's engines."""

from __future__ import annotations

import json
import random
import re
import unicodedata

import pytest
from clientside.compiler.regex import casing
from clientside.compiler.regex.pattern import pattern
from clientside.compiler.regex.tree import PatternError, UnsupportedPattern

from tests.harness.same import engine
from tests.regex import patterns
from tests.regex.compare import run

CASED = "".join(c for c in map(chr, range(0x10000)) if c.lower() != c or c.upper() != c or c.casefold() != c)
# Characters whose case folding another version of Unicode than Python's has changed: patterns with them never get the flag `i`.
FOLDED_LATER = frozenset("ΐΰ\u1fd3\u1fe3ﬅﬆ")


def test_random_patterns() -> None:
    seed = random.randrange(10**6)
    differences, found = run(seed, 60)
    assert not differences, f"seed {seed}\n" + "\n".join(differences)
    assert found["compared"] > 60 and found["made"] > 200, found


def test_errors_are_those_of_cpython() -> None:
    source = random.Random(5)
    for _ in range(3000):
        text = patterns.spoilt(source)
        ours = theirs = ""
        try:
            re.compile(text)
        except (re.error, OverflowError) as error:
            theirs = str(error)
        except RecursionError:
            continue
        try:
            pattern(text)
        except PatternError as error:
            ours = str(error)
        except UnsupportedPattern:
            pass
        if theirs or ours:
            assert theirs == ours, text


def test_case_in_python() -> None:
    for char in CASED:
        expected = set(re.findall(re.escape(char), CASED, re.IGNORECASE))
        assert set(map(chr, casing.matched(ord(char)))) == expected, char


def test_case_in_javascript() -> None:
    program = (
        """(text) => JSON.stringify(Array.from(text, (c) => text.match(new RegExp("[" + c + "]", "giu")).join("")))"""
    )
    found = json.loads(engine().eval(f"({program})({json.dumps(CASED)})"))
    for char, expected in zip(CASED, found, strict=True):
        ours = set(map(chr, casing.matched_in_js(ord(char))))
        if char not in FOLDED_LATER:
            assert ours & set(CASED) == set(expected), char


@pytest.mark.parametrize("letter", "dws")
def test_classes(letter: str) -> None:
    # What Python's version of Unicode does not know yet is left to the browser's.
    text = "".join(chr(c) for c in range(0x20000) if unicodedata.category(chr(c)) not in ("Cn", "Cs"))
    found = engine().eval(f"JSON.stringify({json.dumps(text)}.match(/{pattern(chr(92) + letter).source}/gu).join(''))")
    assert json.loads(found) == "".join(re.findall(chr(92) + letter, text))


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (r"\d+-\d+", r"\p{Nd}+-\p{Nd}+"), (r"(?a)\d", r"\d"), ("^a.c$", r"^a[^\n]c(?=\n?$)"), (r"\Aa\Z", "^a$"),
        (r"\bcat\b", r"(?<![\p{L}\p{N}_])cat(?![\p{L}\p{N}_])"), ("(?P<x>a)(?P=x)", r"(?<x>a)\1"), ("(?s).", "[^]"),
        ("(?m)^a$", r"(?<![^\n])a(?![^\n])"), ("(a*)?", "(?:(a*)|)"), ("a++b", r"(?=(a+))\1b"), ("[^\\W_]", r"(?:(?![_])[\p{L}\p{N}_])"),
        ("(?x) a b # c", "ab"), ("a{,2}", "a{0,2}"), ("(?i)hex", "hex"), ("(?i)in", "[iİı]n"), ("a|b|cd", "a|b|cd"),
    ],
)  # fmt: skip
def test_translation(text: str, source: str) -> None:
    assert pattern(text).source == source
