"""Diagnostics as a terminal shows them."""

from __future__ import annotations

from dataclasses import dataclass

from clientside.compiler.diagnostics.diagnostic import Diagnostic
from clientside.compiler.diagnostics.render import rendered, rendered_all
from clientside.compiler.diagnostics.report import Diagnostics, Position


@dataclass
class Text:
    text: str
    file: str = "app.py"
    first_line: int = 1
    column_shift: int = 0


def one(text: str, line: int, column: int, end_line: int, end_column: int) -> Diagnostic:
    place = Position(line, column, end_line, end_column)
    return Diagnostics(Text(text)).error("unknown-name", place, name="x", near="did you mean `y`?")


def excerpt(text: str, line: int, column: int, end_line: int, end_column: int) -> list[str]:
    return rendered(one(text, line, column, end_line, end_column)).split("\n")[1:-2]


def test_whole() -> None:
    assert rendered(one("def f():\n    return x\n", 2, 12, 2, 13)) == (
        "app.py:2:12: error: `x` is not defined [unknown-name]\n"
        "    2 |     return x\n"
        "      |            ^\n"
        "  hint: did you mean `y`?\n"
        "  docs: clientside explain unknown-name"
    )


def test_colour() -> None:
    text = rendered(one("x", 1, 1, 1, 2), colour=True)
    assert "\x1b[1;31merror:\x1b[0m" in text
    assert "\x1b[1;31m^\x1b[0m" in text
    assert "\x1b" not in rendered(one("x", 1, 1, 1, 2))


def test_tabs() -> None:
    assert excerpt("\tif\tx: y", 1, 5, 1, 6) == ["    1 |     if  x: y", "      |         ^"]


def test_wide_characters() -> None:
    assert excerpt("'漢字' + x", 1, 8, 1, 9) == ["    1 | '漢字' + x", "      |          ^"]


def test_combining_characters() -> None:
    assert excerpt("'e\u0301' + x", 1, 8, 1, 9) == ["    1 | 'e\u0301' + x", "      |       ^"]


def test_control_characters_do_not_reach_the_terminal() -> None:
    assert excerpt("'\x1b[2J' + x", 1, 10, 1, 11) == ["    1 | '\ufffd[2J' + x", "      |          ^"]


def test_lines() -> None:
    assert excerpt("y = f(\n    1,\n)", 1, 5, 3, 2) == [
        "    1 | y = f(",
        "      |     ^^",
        "    2 |     1,",
        "      |     ^^",
        "    3 | )",
        "      | ^",
    ]


def test_many_lines() -> None:
    lines = excerpt("f(\n" + "  1,\n" * 20 + ")", 1, 1, 22, 2)
    assert [line.split("|")[0].strip() for line in lines] == ["1", "", "2", "", "3", "", "...", "22", ""]


def test_nothing_marked() -> None:
    assert excerpt("x = ", 1, 5, 1, 5) == ["    1 | x =", "      |     ^"]


def test_long_line() -> None:
    shown, marks = excerpt("a" * 500 + " x " + "b" * 500, 1, 502, 1, 503)
    assert len(shown) < 180
    assert shown[marks.index("^")] == "x"


def test_no_source() -> None:
    text = rendered(Diagnostics().error("complex-number", None))
    assert (
        text.split("\n")[0]
        == "<unknown>:1:1: error: a complex number that compiled code does not make [complex-number]"
    )


def test_counts() -> None:
    a, b = one("x", 1, 1, 1, 2), one("xx", 1, 2, 1, 3)
    assert rendered_all([a, b]).endswith("\n\n2 errors")
    assert rendered_all([a]) == rendered(a)
    assert rendered_all([]) == ""
