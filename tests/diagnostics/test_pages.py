"""Every code has a page, every page is complete, and the compiler gives each page what it asks for."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import clientside.compiler
import pytest
from clientside.compiler.diagnostics.codes import Page, filled, page, pages

PAGES = list(pages().values())
# What CPython's own parser, or the step after it, refuses.
NO_PYTHON = {"syntax-error", "nonlocal-missing"}
# What can happen only to functions that are compiled while the app runs.
CODE = re.compile("[a-z0-9]+(-[a-z0-9]+)*")
LIVE = {"source-unavailable", "unsupported-default"}


def reported() -> list[tuple[str, int, str, frozenset[str]]]:
    """Every place in the compiler that reports a code: file, line, code, and the parameters it gives."""
    found = []
    folder = Path(clientside.compiler.__file__).parent
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
                continue
            code = node.args[0]
            if node.func.attr not in ("problem", "error", "warning", "note", "report"):
                continue
            named = isinstance(code, ast.Constant) and isinstance(code.value, str) and CODE.fullmatch(code.value)
            if named and all(keyword.arg for keyword in node.keywords):
                given = frozenset(keyword.arg for keyword in node.keywords if keyword.arg)
                found.append((path.name, node.lineno, code.value, given))
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.code)
def test_page(page: Page) -> None:
    assert page.text
    for example in (page.bad, page.good):
        if example is page.good or page.code not in NO_PYTHON:
            tree = ast.parse(example)
            compile(tree, page.code, "exec")
            functions = [n.name for n in tree.body if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))]
            assert "example" in functions or page.code in LIVE
    assert not page.message.endswith(".")
    assert page.severity != "refusal" or not page.placeholders
    assert page.call is None or page.severity == "refusal"
    assert page.hint == "" or page.hint.endswith((".", "`", "}")), "hints are sentences"


@pytest.mark.parametrize("code", sorted(NO_PYTHON))
def test_refused_by_cpython_too(code: str) -> None:
    with pytest.raises(SyntaxError):
        compile(page(code).bad, code, "exec")


def test_a_code_without_a_page() -> None:
    with pytest.raises(KeyError):
        page("no-such-code")


@pytest.mark.parametrize(("file", "line", "code", "given"), reported())
def test_reported(file: str, line: int, code: str, given: frozenset[str]) -> None:
    assert code in pages(), f"{file}:{line} reports a code without a page"
    assert page(code).placeholders <= given, f"{file}:{line} leaves out what the page asks for"


def test_filled() -> None:
    assert filled("`{name}` of {type}", {"name": "a", "type": "b\n  c"}) == "`a` of b c"
    assert filled("{missing} {x}", {"x": "{y}"}) == "... {y}"
    assert len(filled("{x}", {"x": "a" * 1000})) == 120
