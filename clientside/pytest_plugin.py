"""The pytest plug-in: `pytest --clientside` makes every call of a marked function twice, in Python and in JavaScript.

Tests stay as they are. `--clientside-browser NAME` runs the JavaScript in a browser instead of the embedded V8. The
fixture `clientside_page` serves an app and gives a page that shows it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("clientside", "Python callbacks that run in the browser")
    group.addoption(
        "--clientside",
        action="store_true",
        help="call marked functions in JavaScript as well, and fail where it does something else",
    )
    group.addoption(
        "--clientside-browser",
        choices=["chromium", "firefox", "chrome", "edge"],
        help="the browser of --clientside and of the fixture clientside_page (without it: embedded V8, and chromium)",
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--clientside"):
        config.pluginmanager.register(_Twice(config), "clientside-twice")


class _Twice:
    """Every call of a marked function is made in JavaScript too, before Python may change the arguments."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.calls = 0
        self.refused: dict[str, int] = {}
        self.left_out: dict[str, int] = {}
        self.functions: set[str] = set()
        self._engine: Any = None
        self._comparisons: dict[Any, Any] = {}
        self._inside = False
        self._problems: list[str] = []

    def pytest_sessionstart(self) -> None:
        from clientside.marks import MarkedFunction
        from clientside.missing import MissingExtraError

        try:
            self._engine = self._made()
        except MissingExtraError as error:
            raise pytest.UsageError(f"--clientside: {error}") from None
        self._original = MarkedFunction.__call__
        twice = self

        def call(marked: Any, *args: Any, **kwargs: Any) -> Any:
            twice.check(marked, args, kwargs)
            return twice._original(marked, *args, **kwargs)

        MarkedFunction.__call__ = call  # type: ignore[method-assign, assignment]

    def _made(self) -> Any:
        browser = self.config.getoption("--clientside-browser")
        if browser:
            from clientside.verifying.browser import BrowserPage

            return BrowserPage(browser, None, [])
        from clientside.verifying.v8 import V8

        return V8()

    def check(self, marked: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        """Compare one call. What differs fails the test when it ends: the call itself goes on as Python wants it."""
        from clientside.compiler.diagnostics.diagnostic import CompileError
        from clientside.verifying.compare import Comparison
        from clientside.verifying.program import Program
        from clientside.verifying.reproduce import call_text
        from clientside.verifying.runner import bound_arguments, hints_of
        from clientside.verifying.targets import target_of
        from clientside.verifying.wire import CannotTravelError

        if self._inside:
            return
        self._inside = True
        try:
            if marked not in self._comparisons:
                target = target_of(marked)
                self._comparisons[marked] = Comparison(Program(target, self._engine), hints_of(target.function))
            comparison = self._comparisons[marked]
            target = comparison.program.target
            bound = bound_arguments(target, args, kwargs)
            if bound is None:
                return
            self.functions.add(repr(marked))
            try:
                verdict = comparison.call(bound)
            except CompileError as error:
                self._problems.append(f"{target.name} cannot be compiled:\n{error}")
                return
            except CannotTravelError as error:
                self._count(self.left_out, f"{error} cannot be handed to JavaScript")
                return
            if verdict.kind == "differs":
                self._problems.append(f"{call_text(target, bound)}\n{verdict.problem}")
            elif verdict.kind == "refused":
                self._count(self.refused, verdict.problem)
            elif verdict.kind == "left out":
                self._count(self.left_out, verdict.problem)
            else:
                self.calls += 1
        finally:
            self._inside = False

    @staticmethod
    def _count(counts: dict[str, int], reason: str) -> None:
        counts[reason] = counts.get(reason, 0) + 1

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Any:
        self._problems.clear()
        result = yield
        if self._problems:
            found = "\n\n".join(dict.fromkeys(self._problems))
            self._problems.clear()
            pytest.fail(f"JavaScript does something else than Python:\n{found}", pytrace=False)
        return result

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        text = f"{self.calls} calls of {len(self.functions)} marked functions are the same in JavaScript"
        parts = [f"{count} refused ({code})" for code, count in self.refused.items()]
        parts += [f"{count} not compared ({reason})" for reason, count in self.left_out.items()]
        terminalreporter.write_line("clientside: " + "; ".join([text, *parts]))

    def pytest_sessionfinish(self) -> None:
        from clientside.marks import MarkedFunction

        if self._engine is not None:
            MarkedFunction.__call__ = self._original  # type: ignore[method-assign]
            self._engine.close()


@pytest.fixture
def clientside_page(request: pytest.FixtureRequest) -> Iterator[Callable[[Any], Any]]:
    """`clientside_page(app)` serves a Dash or Flask app and gives a Playwright page that shows it, headless.

    `page.errors` lists what went wrong in the page; the test fails at its end if something did.

        def test_scale(clientside_page):
            page = clientside_page(app)
            page.click("text=log")
            assert page.locator("#title").inner_text() == "log"
    """
    from clientside.missing import MissingExtraError
    from clientside.verifying.browser import launched, served

    try:
        from playwright.sync_api import sync_playwright
    except ImportError as error:
        pytest.fail(str(MissingExtraError("browser", "clientside_page", error)), pytrace=False)
    errors: list[str] = []
    with contextlib.ExitStack() as ends:
        browser: Any = None

        def show(app: Any) -> Any:
            nonlocal browser
            if browser is None:
                playwright = ends.enter_context(sync_playwright())
                browser = launched(playwright, request.config.getoption("--clientside-browser") or "chromium")
                ends.callback(browser.close)
            page = browser.new_page()
            page.errors = errors
            page.on("pageerror", lambda error: errors.append(str(error)))
            page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
            page.goto(ends.enter_context(served(app)), wait_until="networkidle")
            return page

        yield show
    if errors:
        pytest.fail("the page reports errors:\n" + "\n".join(errors), pytrace=False)
