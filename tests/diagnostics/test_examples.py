"""The examples of every page, compiled: what fails gets the page's code, what works compiles without it; what is
refused at run time is called.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import re
from pathlib import Path
from typing import Any

import clientside.compiler
import pytest
from clientside.compiler.bundle.link import linked
from clientside.compiler.bundle.runtime_index import helper_files
from clientside.compiler.diagnostics.codes import Page, pages
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.diagnostics.test_pages import LIVE
from tests.harness.same import engine

PAGES = list(pages().values())
COMPILED = [page for page in PAGES if page.code not in LIVE and page.severity != "refusal"]
REFUSED = [page for page in PAGES if page.severity == "refusal"]
FOLDER = Path(clientside.compiler.__file__).parent
COMPILER = "\n".join(path.read_text("utf-8") for path in FOLDER.rglob("*.py"))
REFUSAL = re.compile(r'new \$Refusal\(\s*"([a-z-]+)"')


def refusal_codes() -> dict[str, str]:
    """The codes of the refusals that compiled code can come to, and a helper that refuses with each."""
    words = set(re.findall(r"[\w$]+", COMPILER))  # some names are put together, but those of bytes are not used yet
    reached = linked(name for name, path in helper_files().items() if name in words or path.parent.name != "bytes")
    return {code: helper.name for helper in reached for code in REFUSAL.findall(helper.text)}


def test_every_page_is_about_something() -> None:
    refused = refusal_codes()
    unused = [p.code for p in PAGES if p.code not in refused and f'"{p.code}"' not in COMPILER]
    assert not unused, "pages of codes that nothing reports"


def test_every_refusal_has_a_page() -> None:
    lacking = {code: name for code, name in refusal_codes().items() if code not in pages()}
    assert not lacking, "refusals without a page, and a helper of each"


def test_a_live_function_without_source() -> None:
    from clientside.compiler.pipeline import compile_function

    made: dict[str, Any] = {}
    exec(pages()["source-unavailable"].bad, made)
    with pytest.raises(CompileError) as raised:
        compile_function(made["example"])
    assert [d.code for d in raised.value.diagnostics] == ["source-unavailable"]


def test_a_default_that_only_the_server_has(tmp_path: Path) -> None:
    from clientside.compiler.pipeline import compile_function

    file = tmp_path / "live_example.py"
    file.write_text(pages()["unsupported-default"].bad, "utf-8")
    spec = importlib.util.spec_from_file_location("live_example", file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    with pytest.raises(CompileError) as raised:
        compile_function(module.example)
    assert [d.code for d in raised.value.diagnostics] == ["unsupported-default"]


def found_in(text: str) -> tuple[set[str], bool]:
    """The codes of compiling `text`, and whether it failed."""
    from clientside.compiler.pipeline import compile_source

    try:
        module = compile_source(text, "<example>")
    except CompileError as error:
        return {d.code for d in error.diagnostics}, True
    return {d.code for d in module.diagnostics}, False


@pytest.mark.parametrize("page", COMPILED, ids=lambda page: page.code)
def test_fails(page: Page) -> None:
    codes, failed = found_in(page.bad)
    # What CPython's compiler refuses is refused by it first.
    assert page.code in codes or (page.code == "nonlocal-missing" and "syntax-error" in codes)
    assert failed == (page.severity == "error")
    if failed and page.code != "nonlocal-missing":
        assert codes == {page.code}


@pytest.mark.parametrize("page", REFUSED, ids=lambda page: page.code)
def test_refused(page: Page) -> None:
    from clientside.compiler.pipeline import compile_source

    module = compile_source(page.bad, "<example>", "pages")
    for text, call in ((module.text, page.call), (compile_source(page.good, "<example>", "pages").text, page.call)):
        engine().eval(text)
        if call is None:
            continue
        arguments = json.dumps(list(ast.literal_eval(f"({call},)")))
        found = json.loads(engine().eval(f"$outcome(dash_clientside.pages.example, {json.dumps(arguments)})"))
        if text is module.text:
            assert (found.get("error"), found.get("code")) == ("ClientsideRefusal", page.code)
            assert f"[{page.code}]" in found["message"]
        else:
            assert "code" not in found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.code)
def test_works(page: Page) -> None:
    codes, failed = found_in(page.good)
    assert not failed
    assert page.code not in codes
