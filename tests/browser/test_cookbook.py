"""Every recipe of the cookbook, in Chromium; and docs/cookbook.md, which shows them with their JavaScript."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.browser import cookbook
from tests.browser.cookbook_page import cookbook_page, recipes

PAGE = Path(__file__).parents[2] / "docs" / "cookbook.md"
Web = Callable[..., Any]
# What set_props is told is kept: these pages have no components.
NOTED = """<script>
window.noted = [];
window.dash_clientside = { set_props: (id, props) => window.noted.push([id, props]) };
</script>"""
SECTIONS = '<section id=one style="height: 900px">1</section><section id=two style="height: 900px">2</section>'
LIBRARY = """<script>
const made = new Map();
window.echarts = {
  getInstanceByDom: (box) => made.get(box),
  init(box) {
    const chart = {
      setOption(option, how) { if (how.notMerge) this.option = option; },
      getOption() { return this.option; },
      on(name, call) { this[name] = call; },
    };
    made.set(box, chart);
    return chart;
  },
};
</script>"""


def test_page_is_current() -> None:
    text = cookbook_page()
    if os.environ.get("UPDATE_DOCS"):
        PAGE.write_text(text, "utf-8")
    assert PAGE.read_text("utf-8") == text, "UPDATE_DOCS=1 writes docs/cookbook.md anew"


def test_at_least_forty() -> None:
    assert len(recipes()) >= 40


# name, arguments, html, what it returns
SIMPLE: list[tuple[str, tuple[Any, ...], str, Any]] = [
    ("switch_theme", (True,), "", "dark"),
    ("follow_system_theme", (None,), "", False),
    ("toggle_sidebar", (1,), "", "open"),
    ("color_rows", (5,), "<p data-value=3>a<p data-value=7.5>b<p data-value=9>c", 2),
    ("set_variable", ("tomato",), "", "tomato"),
    ("title_with_count", (3,), "", "(3) page"),
    ("title_with_count", (0,), "<script>document.title = '(2) page'</script>", "page"),
    ("scroll_to_section", ("two",), SECTIONS, "two"),
    ("scroll_to_section", ("three",), SECTIONS, None),
    ("back_to_top", (1,), SECTIONS + "<script>window.scrollTo(0, 500)</script>", 0),
    ("focus_search", (True,), "<input id=search value=abc>", "search"),
    ("focus_search", (False,), "<input id=search value=abc>", ""),
    ("by_pattern_id", (3,), """<p id='{"index":3,"type":"row"}'>found""", "found"),
    ("by_pattern_id", (4,), "", None),
    ("warn_before_leaving", (True,), "", True),
    ("warn_before_leaving", (False,), "", False),
    ("remember", ({"a": [1, 2.5]},), "", {"a": [1, 2.5]}),
    ("count_visits", (None,), "", 1),
    ("read_cookie", ("language",), "", "de"),
    ("load_rows", ("/echo",), "", [1, 2.5]),
    ("load_rows", ("/missing",), "", "the server says 404"),
    ("load_rows", ("http://127.0.0.1:9/",), "", "TypeError: no connection"),
    ("post_form", (None,), "<form><input name=a value=b></form>", "POST"),
    ("with_time_limit", ("/echo", 30), "", 200),
    ("with_time_limit", ("/slow", 0.05), "", "too slow"),
    ("picture_of", (10,), "", "data:image/png;base64,"),
    ("count_up", (25,), "<b id=total></b>", 25),
    ("pause_when_hidden", (None,), "", "visible"),
    ("local_date", ("2024-03-05",), "", ["05. März", "1.234,50 €"]),
    ("window_size", (None,), "", {"width": 900, "height": 900}),
    (
        "place_of",
        ("x",),
        "<div id=x style='position: absolute; left: 10px; top: 20px; width: 30.4px; height: 5px'>",
        None,
    ),
    ("draw_chart", ([1, 2],), LIBRARY + "<div id=chart>", [1, 2]),
    ("use_module", (21,), "", 42),
    ("beep", (2,), "", [0.5, False, 2]),
    ("log_out_everywhere", (None,), "", "told"),
]


@pytest.mark.parametrize(("name", "arguments", "html", "expected"), SIMPLE)
def test_recipe(web: Web, page: Any, name: str, arguments: tuple[Any, ...], html: str, expected: Any) -> None:
    if name == "place_of":
        expected = {"x": 10, "middle": 22.5, "width": 30}
    assert web(getattr(cookbook, name), *arguments, html=NOTED + html) == expected
    ignored = ("favicon", "404", "ERR_", "Failed to fetch")  # what the recipes are about
    assert not [line for line in page.log if line.startswith("error") and not any(part in line for part in ignored)]


def noted(page: Any, count: int = 1) -> Any:
    page.wait_for_function("count => window.noted.length >= count", arg=count)
    return page.evaluate("window.noted")


def test_scroll_chat(web: Web, page: Any) -> None:
    box = "<div id=chat style='height: 50px; overflow: auto'><div style='height: 500px'></div></div>"
    assert web(cookbook.scroll_chat, ["a"], html=NOTED + box) == 1
    page.wait_for_function("document.getElementById('chat').scrollTop === 450")


def test_spy_on_sections(web: Web, page: Any) -> None:
    small = SECTIONS.replace("900px", "800px")
    assert web(cookbook.spy_on_sections, None, html=NOTED + small) == 2
    assert noted(page)[0] == ["section", {"value": "one"}]
    page.evaluate("document.getElementById('two').scrollIntoView()")
    assert noted(page, 2)[-1] == ["section", {"value": "two"}]


def test_search_with_slash(web: Web, page: Any) -> None:
    web(cookbook.search_with_slash, None, html=NOTED + "<input id=search>")
    page.keyboard.press("/")
    page.keyboard.type("a/b")
    assert page.input_value("#search") == "a/b"


def test_click_on_enter(web: Web, page: Any) -> None:
    html = "<input id=question><button id=send onclick='window.noted.push(1)'>send</button>"
    web(cookbook.click_on_enter, None, html=NOTED + html)
    page.type("#question", "x")
    page.press("#question", "Enter")
    assert noted(page) == [1]


def test_search_while_typing(web: Web, page: Any) -> None:
    web(cookbook.search_while_typing, None, html=NOTED + "<input id=search>")
    page.type("#search", " Tea")
    page.wait_for_function('JSON.stringify(window.noted.at(-1)) === \'["query",{"value":"tea"}]\'')


def test_drag_and_drop(web: Web, page: Any) -> None:
    html = (
        "<div class=column><p class=card id=c>card</p></div><div class=column id=done style='height: 99px'>done</div>"
    )
    web(cookbook.drag_and_drop, None, html=NOTED + html)
    page.drag_and_drop("#c", "#done")
    assert noted(page) == [["board", {"moved": ["c", "done"]}]]
    assert page.text_content("#done") == "donecard"


def test_ask_first(web: Web, page: Any) -> None:
    page.once("dialog", lambda dialog: dialog.accept())
    assert web(cookbook.ask_first, 3, html=NOTED) == "deleted"
    page.once("dialog", lambda dialog: dialog.dismiss())
    assert web(cookbook.ask_first, 3) is None


def test_addresses(web: Web, page: Any) -> None:
    web(cookbook.read_query, None, html=NOTED)
    page.evaluate("history.replaceState(null, '', '?tab=two&tag=a&tag=b#part')")
    assert web(cookbook.read_query, None) == {"tab": "two", "tags": ["a", "b"], "all": {"tab": "two", "tag": "b"}}
    assert web(cookbook.write_query, {"tab": None, "year": 2024}) == "?tag=a&tag=b&year=2024"
    assert web(cookbook.tab_from_hash, None) == "part"
    page.evaluate("location.hash = 'other'")
    assert noted(page) == [["tabs", {"value": "other"}]]
    with page.expect_popup() as popup:
        assert web(cookbook.open_report, "x") is True
    assert popup.value.url.endswith("/page/test?report=x")
    with page.expect_navigation():
        web(cookbook.go_to, "/echo")
    assert page.url.endswith("/echo")


def test_download_csv(web: Web, page: Any) -> None:
    rows = [{"name": "tea", "n": 1.5}, {"name": "milk", "n": 2}]
    with page.expect_download() as found:
        assert web(cookbook.download_csv, rows, html=NOTED) == 3
    assert Path(found.value.path()).read_text() == "name,n\ntea,1.5\nmilk,2"


def test_read_picked_file(web: Web, page: Any) -> None:
    assert web(cookbook.read_picked_file, None, html=NOTED + "<input type=file>") is None
    page.set_input_files("input", {"name": "a.txt", "mimeType": "text/plain", "buffer": b"one two  three"})
    assert web(cookbook.read_picked_file, None) == {"name": "a.txt", "words": 3}


def test_copy_text(web: Web, page: Any) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    assert web(cookbook.copy_text, "x", html=NOTED) == "Copied!"
    assert page.evaluate("navigator.clipboard.readText()") == "x"


def test_clock(web: Web, page: Any) -> None:
    shown = web(cookbook.clock, None, html=NOTED + "<b id=clock>")
    assert len(shown) == 8 and shown.count(":") == 2
    page.evaluate("document.getElementById('clock').remove()")
    page.wait_for_function("window.clockTimer === null")


def test_window_size_follows(web: Web, page: Any) -> None:
    web(cookbook.window_size, None, html=NOTED)
    page.set_viewport_size({"width": 500, "height": 400})
    assert noted(page) == [["size", {"data": {"width": 500, "height": 400}}]]


def test_full_screen(web: Web, page: Any) -> None:
    page.once("dialog", lambda dialog: dialog.dismiss())
    web(cookbook.switch_theme, True, html=NOTED + "<div id=plot>plot</div><button>go</button>")
    web(cookbook.full_screen, 1)
    page.wait_for_timeout(200)
    assert web(cookbook.full_screen, 2) in ("screen", "window")


def test_chart_is_clicked(web: Web, page: Any) -> None:
    web(cookbook.draw_chart, [1], html=NOTED + LIBRARY + "<div id=chart>")
    page.evaluate("window.echarts.getInstanceByDom(document.getElementById('chart')).click({ name: 'Mon' })")
    assert noted(page) == [["picked", {"value": "Mon"}]]


def test_wait_for_element(web: Web, page: Any) -> None:
    script = "<script>setTimeout(() => { const p = document.createElement('p'); p.className = 'late';"
    script += "p.textContent = 'here'; document.body.append(p); }, 50)</script>"
    assert web(cookbook.wait_for_element, ".late", html=NOTED + script) == "here"


def test_notify(web: Web, page: Any, origin: str) -> None:
    assert web(cookbook.notify, "done", html=NOTED) in ("not allowed", ["Report", "done"])
    page.context.grant_permissions(["notifications"], origin=origin)
    assert web(cookbook.notify, "done") in ("not allowed", ["Report", "done"])


def test_other_tabs_hear(web: Web, page: Any) -> None:
    web(cookbook.log_out_everywhere, None, html=NOTED)
    assert noted(page) == [["session", {"data": None}]]
