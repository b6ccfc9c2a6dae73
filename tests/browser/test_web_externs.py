"""Libraries on the page, declared by the user, in Chromium; and what the compiler says of wrong uses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import pytest
from clientside.compiler.pipeline import compile_function, compile_source

import clientside
from clientside.browser import Element, document, import_

Web = Callable[..., Any]
LIBRARY = """<script>
class Chart {
  constructor(box) { this.box = box; this.handlers = {}; }
  setOption(option, replace = false) { this.option = replace ? option : { ...this.option, ...option }; }
  on(name, handler) { this.handlers[name] = handler; return this; }
  fire(name, value) { return this.handlers[name](value, "more"); }
  get width() { return 4; }
}
window.charts = { version: "5.1", init: (box) => (box ? new Chart(box) : undefined), Chart };
</script><div id=chart></div>"""


class Chart:
    width: int
    option: dict[str, list[float]]

    def __init__(self, box: Element | None) -> None: ...
    def setOption(self, option: dict[str, Any], replace: bool = ...) -> None: ...
    def on(self, name: str, handler: Callable[[float], Any]) -> Chart: ...
    def fire(self, name: str, value: float) -> str: ...


class Charts(Protocol):
    version: str
    Chart: type[Chart]

    def init(self, box: Element | None) -> Chart | None: ...


class Module(Protocol):
    answer: int

    def twice(self, x: float) -> float: ...


charts = clientside.extern("charts", Charts)


def drawn(values: Any) -> Any:
    chart = charts.init(document.querySelector("#chart"))
    if chart is None:
        return "no chart"
    chart.setOption({"data": values})
    chart.setOption({"more": (1, 2)}, replace=False)
    chart.on("click", lambda x: f"{x + 1} clicked").on("other", lambda: "fewer")
    mine = charts.Chart(None)
    texts = [chart.fire("click", 1).upper(), chart.fire("other", 2), charts.version.split(".")[0]]
    return [texts, chart.width + 1, chart.option["data"][-1], chart.option["more"], mine.width]


def test_declared(web: Web) -> None:
    assert web(drawn, [1, 2.5], html=LIBRARY) == [["2 CLICKED", "fewer", "5"], 5, 2.5, [1, 2], 4]
    assert web(drawn, [], html="<script>window.charts = { init() {} }</script>") == "no chart"


async def imported() -> Any:
    module = await import_("/module.js", Module)
    return [module.answer, module.twice(4) + 1]


def test_declared_module(web: Web) -> None:
    assert web(imported) == [42, 9]


HEAD = "import clientside\nfrom clientside.browser import *\n".replace(
    "*", "document, window, localStorage, URL, Notification"
)
DECLARED = """
class Chart:
    def setOption(self, option: dict, replace: bool = ...) -> None: ...
charts = clientside.extern("charts", Chart)
"""
# A statement, the code of its diagnostic, what it says.
WRONG = [
    ("document.queryselector('x')", "unknown-browser-member", "did you mean `querySelector`?"),
    ("document.body.classList.tooggle('x')", "unknown-browser-member", "did you mean `toggle`?"),
    ("document.body.style.colour = 'red'", "unknown-browser-member", "did you mean `color`?"),
    ("window.localstorage.clear()", "unknown-browser-member", "did you mean `localStorage`?"),
    ("URL.createObjectUrl(None)", "unknown-browser-member", "did you mean `createObjectURL`?"),
    ("document.body.scrollIntoView(behavior='smoth')", "browser-argument", "'smoth'"),
    ("document.body.scrollIntoView(behaviour='smooth')", "browser-argument", "did you mean `behavior`?"),
    ("document.getElementById()", "browser-argument", "needs `elementId`"),
    ("document.getElementById('a', 'b')", "browser-argument", "takes at most 1 argument, 2 are given"),
    ("document.getElementById([1])", "browser-argument", "takes str here, not list[int]"),
    ("localStorage.setItem('a', None)", "browser-argument", "takes str here, not None"),
    ("document.title = {}", "browser-argument", "title is str"),
    ("document.body.tagName = 'x'", "fixed-browser-member", "`tagName`"),
    ("document.body.click = 1", "fixed-browser-member", "`click`"),
    ("document()", "wrong-type", "Document cannot be called"),
    ("document.body.addEventListener('click', lambda a, b: None)", "wrong-arguments", "calls it with 1"),
    ("charts.setOptions({})", "unknown-browser-member", "did you mean `setOption`?"),
    ("charts.setOption('x')", "browser-argument", "takes dict here, not 'x'"),
    ("for x in document.body: pass", "wrong-type", "cannot be iterated"),
    ("from clientside.browser import docment", "unknown-browser-name", "did you mean `document`?"),
]


@pytest.mark.parametrize(("statement", "code", "text"), WRONG)
def test_wrong_uses(statement: str, code: str, text: str) -> None:
    source = f"{HEAD}{DECLARED}\n@clientside.function\ndef f():\n    {statement}\n"
    try:
        found = compile_source(source).diagnostics
    except clientside.CompileError as error:
        found = error.diagnostics
    assert [d.code for d in found] == [code], found
    assert text in str(found[0])


def test_declared_types_cost_nothing() -> None:
    text = compile_function(drawn).functions[0].javascript
    assert 'const chart = window.charts.init(document.querySelector("#chart"))' in text
    assert "chart.setOption({ data: values });" in text


def test_modules_without_marks() -> None:
    source = f"{HEAD}{DECLARED}\ncharts.setOption({{}})\n"
    assert "charts.setOption({});" in compile_source(source).text
