"""The examples of every page, compiled: what fails gets the page's code, what works compiles without it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import clientside.compiler
import pytest
from clientside.compiler.diagnostics.codes import Page, pages
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.diagnostics.test_pages import LIVE

PAGES = list(pages().values())
FOLDER = Path(clientside.compiler.__file__).parent
COMPILER = "\n".join(path.read_text("utf-8") for path in FOLDER.rglob("*.py") if path.parent.name != "diagnostics")


def test_a_live_function_without_source() -> None:
    from clientside.compiler.pipeline import compile_function

    made: dict[str, Any] = {}
    exec(pages()["source-unavailable"].bad, made)
    with pytest.raises(CompileError) as raised:
        compile_function(made["example"])
    assert [d.code for d in raised.value.diagnostics] == ["source-unavailable"]


def found_in(text: str) -> tuple[set[str], bool]:
    """The codes of compiling `text`, and whether it failed."""
    from clientside.compiler.pipeline import compile_source

    try:
        module = compile_source(text, "<example>")
    except CompileError as error:
        return {d.code for d in error.diagnostics}, True
    return {d.code for d in module.diagnostics}, False


@pytest.mark.parametrize("page", [page for page in PAGES if page.code not in LIVE], ids=lambda page: page.code)
def test_fails(page: Page) -> None:
    if f'"{page.code}"' not in COMPILER:
        pytest.xfail("no phase reports it yet")
    codes, failed = found_in(page.bad)
    # What CPython's compiler refuses is refused by it first.
    assert page.code in codes or (page.code == "nonlocal-missing" and "syntax-error" in codes)
    assert failed == (page.severity == "error")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.code)
def test_works(page: Page) -> None:
    codes, failed = found_in(page.good)
    assert not failed
    assert page.code not in codes
