"""Names of Python variables in JavaScript."""

from __future__ import annotations

import pytest
from clientside.compiler.js.words import GLOBALS, RESERVED, is_identifier, safe_name
from py_mini_racer import MiniRacer


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("total", "total"),
        ("_x1", "_x1"),
        ("new", "new$"),
        ("arguments", "arguments$"),
        ("undefined", "undefined$"),
        ("Math", "Math$"),
        ("window", "window$"),
        ("name", "name"),
        ("data", "data"),
        ("größe", "größe"),
        ("ﬁn", "fin"),
        ("ﬁnally", "finally$"),
        ("<lambda>", "$3clambda$3e"),
        ("1a", "_1a"),
    ],
)
def test_safe_name(name: str, expected: str) -> None:
    assert safe_name(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"), [("a$", True), ("ª", True), ("class", True), ("1", False), ("a-b", False), ("", False)]
)
def test_is_identifier(name: str, expected: bool) -> None:
    assert is_identifier(name) is expected


def test_every_safe_name_can_be_declared() -> None:
    names = [*RESERVED, *GLOBALS, "größe", "名前", "<lambda>", "1a"]
    for strict in ("'use strict';", ""):
        MiniRacer().eval(f"(async function* () {{ {strict} {' '.join(f'let {safe_name(name)};' for name in names)} }})")


def test_every_python_identifier_is_one_in_javascript() -> None:
    starts = [chr(c) for c in range(0x10000) if chr(c).isidentifier()]
    text = "".join(f"{safe_name(c)};" for c in starts)
    MiniRacer().eval(f"() => {{ {text} }}")
