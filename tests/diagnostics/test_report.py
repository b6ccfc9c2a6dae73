"""Positions of diagnostics, their order, and how they become a CompileError."""

from __future__ import annotations

import ast
from dataclasses import dataclass

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError, Diagnostic
from clientside.compiler.diagnostics.report import Diagnostics, Position


@dataclass
class Text:
    text: str
    file: str = "app.py"
    first_line: int = 1
    column_shift: int = 0


def at(source: Text, kind: type[ast.AST], index: int = 0) -> Diagnostic:
    nodes = [node for node in ast.walk(ast.parse(source.text)) if isinstance(node, kind)]
    return Diagnostics(source).error("complex-number", nodes[index])


def span(d: Diagnostic) -> tuple[int, int, int, int]:
    return d.line, d.column, d.end_line, d.end_column


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("x = spam", ast.Constant, None),
        ("x = b''", ast.Constant, (1, 5, 1, 8)),
        ("é = b''", ast.Constant, (1, 5, 1, 8)),
        ("'😀', b", ast.Name, (1, 6, 1, 7)),
        ("x = f(\n  1,\n)", ast.Call, (1, 5, 3, 2)),
        ("def f():\n  return 1\n", ast.FunctionDef, (1, 1, 1, 9)),
        ("with a:  \n  pass", ast.With, (1, 1, 1, 8)),
        ("[x for x in y]", ast.comprehension, (1, 8, 1, 9)),
        ("\f\nx", ast.Name, (2, 1, 2, 2)),
        ("'\x0b'; x", ast.Name, (1, 6, 1, 7)),
    ],
)
def test_position(text: str, kind: type[ast.AST], expected: tuple[int, int, int, int] | None) -> None:
    if expected is not None:
        assert span(at(Text(text), kind)) == expected


def test_text_from_within_a_file() -> None:
    d = at(Text("x = b''", first_line=10, column_shift=4), ast.Constant)
    assert span(d) == (10, 9, 10, 12)
    assert d.source_line() == "    x = b''"


def test_syntax_error() -> None:
    source = Text("def f(:\n  pass")
    with pytest.raises(SyntaxError) as raised:
        ast.parse(source.text)
    d = Diagnostics(source).error("syntax-error", raised.value, message=raised.value.msg)
    assert span(d) == (1, 7, 1, 8)
    assert d.message == "invalid syntax"


def test_without_a_place() -> None:
    assert span(Diagnostics().error("source-unavailable", None, name="f")) == (1, 1, 1, 1)


def test_sorted_and_each_once() -> None:
    diagnostics = Diagnostics(Text("a\nb"))
    for line in (2, 1, 2):
        diagnostics.note("set-order", Position(line, 1, line, 2))
    assert [d.line for d in diagnostics] == [1, 2]
    assert len(diagnostics) == 2
    diagnostics.raise_if_errors()


def test_another_source() -> None:
    d = Diagnostics(Text("a")).warning("wrong-type", Position(1, 1, 1, 2), source=Text("b", "b.py"), problem="no")
    assert (d.file, d.severity, d.message) == ("b.py", "warning", "no")


def test_compile_error() -> None:
    diagnostics = Diagnostics(Text("a\nb"))
    diagnostics.note("set-order", Position(2, 1, 2, 2))
    assert not diagnostics.has_errors
    diagnostics.error("complex-number", Position(1, 1, 1, 2))
    with pytest.raises(CompileError) as raised:
        diagnostics.raise_if_errors()
    assert [d.code for d in raised.value.diagnostics] == ["complex-number", "set-order"]
    assert "app.py:1:1: error:" in str(raised.value)
    assert str(raised.value).endswith("1 error, 1 note")


def test_severity_of_the_page() -> None:
    assert Diagnostics(Text("a")).report("set-order", None).severity == "note"


def test_a_code_without_a_page() -> None:
    with pytest.raises(KeyError):
        Diagnostics(Text("a")).error("no-such-code", None)
