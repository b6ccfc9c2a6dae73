"""Every property of a Flask page's elements, read and written, as a visitor changes it."""

# ruff: noqa: E501

from __future__ import annotations

from typing import Any

import pytest
from clientside.flask_adapter import Callbacks

from clientside import Input, Output, State


def shows(callbacks: Callbacks, id: str, prop: str, *, initially: bool = True) -> None:
    """A callback that writes what a property is, as Python sees it, into #out."""

    @callbacks.clientside(Output("out", "text"), Input(id, prop), prevent_initial_call=not initially)
    def show(value):
        return repr(value)


def sets(callbacks: Callbacks, id: str, prop: str, values: list[Any]) -> None:
    """A callback that sets a property, with each click on #go to the next of `values`."""

    @callbacks.clientside(Output(id, prop), Input("go", "n_clicks"), State("values", "data"), prevent_initial_call=True)
    def put(n, values):
        return values[n - 1]


def controls(values: str) -> str:
    return f'<button id="go">go</button><script type="application/json" id="values">{values}</script><p id="out"></p>'


@pytest.mark.parametrize(
    ("html", "prop", "act", "before", "after"),
    [
        ('<input id="x" value="a">', "value", lambda p: p.fill("#x", "b"), "'a'", "'b'"),
        ('<input id="x" type="number" value="2">', "value", lambda p: p.fill("#x", "2.5"), "2", "2.5"),
        ('<input id="x" type="number" value="2">', "value", lambda p: p.fill("#x", ""), "2", "None"),
        ('<input id="x" type="range" value="20">', "value", lambda p: p.press("#x", "ArrowRight"), "20", "21"),
        ('<input id="x" type="date">', "value", lambda p: p.fill("#x", "2026-02-03"), "''", "'2026-02-03'"),
        ('<textarea id="x">a</textarea>', "value", lambda p: p.fill("#x", "a\nb"), "'a'", "'a\\nb'"),
        ('<input id="x" type="checkbox">', "checked", lambda p: p.check("#x"), "False", "True"),
        (
            '<select id="x"><option>a<option value="b">B</select>',
            "value",
            lambda p: p.select_option("#x", "b"),
            "'a'",
            "'b'",
        ),
        (
            '<select id="x" multiple><option selected>a<option>b</select>',
            "value",
            lambda p: p.select_option("#x", ["a", "b"]),
            "['a']",
            "['a', 'b']",
        ),
        (
            '<fieldset id="x"><input type=radio name=r value=a><input type=radio name=r value=b id=rb></fieldset>',
            "value",
            lambda p: p.check("#rb"),
            "None",
            "'b'",
        ),
        (
            '<div id="x"><input type=checkbox value=a checked><input type=checkbox value=b id=cb></div>',
            "value",
            lambda p: p.check("#cb"),
            "['a']",
            "['a', 'b']",
        ),
        ('<p id="x" contenteditable>a</p>', "text", lambda p: p.fill("#x", "b"), "'a'", "'b'"),
        ('<button id="x">+</button>', "n_clicks", lambda p: p.click("#x"), "None", "1"),
        ('<button id="x"><b id="b">+</b></button>', "n_clicks", lambda p: p.click("#b"), "None", "1"),
        ('<input id="x">', "n_submit", lambda p: p.press("#x", "Enter"), "None", "1"),
        ('<input id="x" autofocus><input id="y">', "n_blur", lambda p: (p.focus("#x"), p.focus("#y")), "None", "1"),
        ('<details id="x"><summary id=s>s</summary>t</details>', "open", lambda p: p.click("#s"), "False", "True"),
    ],
)
def test_what_a_visitor_changes(pages: Any, html: str, prop: str, act: Any, before: str, after: str) -> None:
    callbacks = Callbacks()
    shows(callbacks, "x", prop)
    page = pages.open(callbacks, html + '<p id="out"></p>')
    page.wait_for_function("text => document.getElementById('out').textContent === text", arg=before)
    act(page)
    page.wait_for_function("text => document.getElementById('out').textContent === text", arg=after)
    assert page.log == []


@pytest.mark.parametrize(
    ("html", "prop", "value", "is_so"),
    [
        ('<input id="x">', "value", '"b"', "x.value === 'b'"),
        ('<input id="x">', "value", "null", "x.value === ''"),
        ('<input id="x" type="number">', "value", "2.5", "x.valueAsNumber === 2.5"),
        ('<select id="x"><option>a<option>b</select>', "value", '"b"', "x.value === 'b'"),
        (
            '<select id="x" multiple><option>a<option>b</select>',
            "value",
            '["a","b"]',
            "x.selectedOptions.length === 2",
        ),
        (
            '<fieldset id="x"><input type=radio name=r value=1><input type=radio name=r value=2 id=y></fieldset>',
            "value",
            "2",
            "document.getElementById('y').checked",
        ),
        ('<input id="x" type="checkbox">', "checked", "true", "x.checked"),
        ('<p id="x">a</p>', "text", '"<b>"', "x.innerHTML === '&lt;b&gt;'"),
        ('<p id="x">a</p>', "text", "null", "x.innerHTML === ''"),
        (
            '<p id="x"></p>',
            "html",
            '"<b onclick=alert(1)>b</b><scr\\u0069pt>1</scr\\u0069pt>"',
            "x.innerHTML === '<b>b</b>'",
        ),
        ('<p id="x"></p>', "children", '["a", 1, null, {"type": "b", "props": {"children": "c"}}]', "x.innerHTML === 'a1<b>c</b>'"),
        (
            '<p id="x"></p>',
            "children",
            '{"namespace": "dash_html_components", "type": "Div", "props": {"className": "k", "id": "y", "children": []}}',
            """x.innerHTML === '<div class="k" id="y"></div>'""",
        ),
        ('<p id="x" class="a">a</p>', "class_name", '"b c"', "x.classList.length === 2"),
        ('<p id="x" class="a">a</p>', "className", '"b c"', "x.classList.length === 2"),
        ('<p id="x">a</p>', "hidden", "true", "x.hidden"),
        ('<button id="x">a</button>', "disabled", "true", "x.disabled"),
        ('<p id="x">a</p>', "style", '{"marginLeft": 10, "opacity": 0.5, "--k": "1"}', "x.style.marginLeft === '10px' && x.style.opacity === '0.5' && x.style.getPropertyValue('--k') === '1'"),
        ('<a id="x">a</a>', "href", '"/a?b"', "x.getAttribute('href') === '/a?b'"),
        ('<img id="x">', "src", '"data:,"', "x.getAttribute('src') === 'data:,'"),
        ('<img id="x">', "width", "10", "x.width === 10"),
        ('<p id="x">a</p>', "title", '"t"', "x.title === 't'"),
        ('<p id="x">a</p>', "data-k", '"v"', "x.dataset.k === 'v'"),
        ('<p id="x">a</p>', "data_k", "5", "x.dataset.k === '5'"),
        ('<p id="x">a</p>', "aria_expanded", "false", "x.ariaExpanded === 'false'"),
        ('<p id="x">a</p>', "made-up", '"v"', "x.getAttribute('made-up') === 'v'"),
        ('<progress id="x" max="10"></progress>', "value", "5", "x.value === 5"),
        ('<select id="x"></select>', "options", '["a", {"label": "B", "value": "b"}]', "x.options[1].label === 'B'"),
        ('<select id="x"></select>', "options", '{"a": "A", "b": "B"}', "x.options[1].value === 'b'"),
        ('<datalist id="x"></datalist>', "options", '["a"]', "x.options[0].value === 'a'"),
        ('<table id="x"></table>', "rows", '[[1, "<b>"], [null, {"type": "i", "props": {"children": "k"}}]]', "x.tBodies[0].innerHTML === '<tr><td>1</td><td>&lt;b&gt;</td></tr><tr><td></td><td><i>k</i></td></tr>'"),
        ('<table id="x"></table>', "rows", '[{"a": 1, "b": 2}]', "x.innerHTML === '<thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody>'"),
        ('<table id="x"><thead><tr><th data-column=b>B<th data-column=a>A</thead></table>', "rows", '[{"a": 1, "b": 2}]', "x.tBodies[0].innerText.trim() === '2\\t1'"),
        ('<dialog id="x">a</dialog>', "open", "true", "x.matches(':modal')"),
    ],
)  # fmt: skip
def test_what_a_callback_sets(pages: Any, html: str, prop: str, value: str, is_so: str) -> None:
    callbacks = Callbacks()
    sets(callbacks, "x", prop, [])
    page = pages.open(callbacks, html + controls(f"[{value}]"))
    page.click("#go")
    page.wait_for_function(f"(() => {{ const x = document.getElementById('x'); return {is_so} }})()")
    assert page.log == []


@pytest.mark.parametrize(
    ("html", "prop", "value", "message"),
    [
        ('<a id="x">a</a>', "href", '"java\\tscript:alert(1)"', "not an address"),
        ('<p id="x">a</p>', "innerHTML", '"<b>"', "a callback cannot set innerHTML"),
        ('<p id="x">a</p>', "onclick", '"alert(1)"', "a callback cannot set onclick"),
        (
            '<p id="x">a</p>',
            "children",
            '{"type": "script", "props": {"children": "alert(1)"}}',
            "children cannot hold",
        ),
        ('<p id="x">a</p>', "children", '{"type": "a", "props": {"href": "javascript:1"}}', "not an address"),
        ('<p id="x">a</p>', "figure", "{}", "needs plotly.js"),
    ],
)
def test_what_a_callback_may_not_set(pages: Any, html: str, prop: str, value: str, message: str) -> None:
    callbacks = Callbacks()
    sets(callbacks, "x", prop, [])
    page = pages.open(callbacks, html + controls(f"[{value}]"))
    page.click("#go")
    for _ in range(100):
        if page.log:
            break
        page.wait_for_timeout(50)
    assert len(page.log) == 1
    assert message in page.log[0]
    assert "put" in page.log[0]


def test_a_form_is_a_dict(pages: Any) -> None:
    callbacks = Callbacks()
    shows(callbacks, "f", "submit")
    page = pages.open(
        callbacks,
        '<form id="f"><input name="a" value="1"><input name="b" type="checkbox" value="x" checked>'
        '<input name="b" type="checkbox" value="y" checked><button id="s" name="how" value="now">s</button></form>'
        '<p id="out"></p>',
    )
    assert page.inner_text("#out") == "None"
    page.click("#s")
    assert page.inner_text("#out") == "{'a': '1', 'b': ['x', 'y'], 'how': 'now'}"
    assert page.url.endswith("/")


def test_the_same_form_twice_is_two_calls(pages: Any) -> None:
    callbacks = Callbacks()

    @callbacks.clientside(Output("out", "text"), Input("f", "submit"), State("out", "text"), prevent_initial_call=True)
    def more(fields, text):
        return text + fields["a"]

    page = pages.open(callbacks, '<form id="f"><input id="a" name="a" value="1"></form><p id="out"></p>')
    page.press("#a", "Enter")
    page.press("#a", "Enter")
    assert page.inner_text("#out") == "11"


def test_files(pages: Any) -> None:
    callbacks = Callbacks()

    @callbacks.clientside(Output("out", "text"), Input("x", "files"))
    def show(files):
        return str([(f["name"], f["type"], f["size"], f["contents"]) for f in files or []])

    page = pages.open(callbacks, '<input id="x" type="file" multiple><p id="out"></p>')
    page.set_input_files("#x", [{"name": "a.txt", "mimeType": "text/plain", "buffer": b"hi"}])
    page.wait_for_function("document.getElementById('out').textContent.length > 2")
    assert page.inner_text("#out") == "[('a.txt', 'text/plain', 2, 'data:text/plain;base64,aGk=')]"


def test_stores(pages: Any) -> None:
    callbacks = Callbacks()

    @callbacks.clientside(
        Output("memory", "data"), Output("kept", "data"), Input("go", "n_clicks"), State("memory", "data"),
        State("kept", "data"), prevent_initial_call=True,
    )  # fmt: skip
    def more(n, memory, kept):
        memory["n"] += 1
        return memory, [*(kept or []), n]

    @callbacks.clientside(Output("out", "text"), Input("memory", "data"), Input("kept", "data"))
    def show(memory, kept):
        return f"{memory} {kept}"

    page = pages.open(
        callbacks,
        '<script type="application/json" id="memory">{"n": 1}</script><div id="kept" data-store="local"></div>'
        '<button id="go">go</button><p id="out"></p>',
    )
    assert page.inner_text("#out") == "{'n': 1} None"
    page.click("#go")
    page.click("#go")
    assert page.inner_text("#out") == "{'n': 3} [1, 2]"
    page.reload()
    assert page.inner_text("#out") == "{'n': 1} [1, 2]"
    other = page.context.new_page()
    other.goto(page.url)
    other.click("#go")
    page.wait_for_function("document.getElementById('out').textContent === \"{'n': 1} [1, 2, 1]\"")


def test_the_page_itself(pages: Any) -> None:
    callbacks = Callbacks()

    @callbacks.clientside(
        Output("out", "text"), Output("_page", "title"),
        Input("_page", "width"), Input("_page", "(max-width: 500px)"), Input("_page", "search"), Input("_page", "location"),
    )  # fmt: skip
    def show(width, narrow, search, location):
        return f"{width} {narrow} {search} {location}", f"{width} px"

    @callbacks.clientside(Output("_page", "search"), Input("go", "n_clicks"), prevent_initial_call=True)
    def search(n):
        return f"?n={n}"

    page = pages.open(callbacks, '<button id="go">go</button><p id="out"></p>')
    assert page.text_content("#out") == "900 False  {'path': '/', 'search': '', 'hash': ''}"
    page.set_viewport_size({"width": 400, "height": 300})
    page.wait_for_function("document.title === '400 px'")
    page.click("#go")
    page.wait_for_function("document.getElementById('out').textContent.includes('?n=1 {')")
    page.click("#go")
    page.wait_for_function("document.getElementById('out').textContent.includes('?n=2 {')")
    page.go_back()
    page.wait_for_function("document.getElementById('out').textContent.includes('?n=1 {')")
    assert page.inner_text("#out") == "400 True ?n=1 {'path': '/', 'search': '?n=1', 'hash': ''}"


def test_an_interval_pauses_and_ends(pages: Any) -> None:
    callbacks = Callbacks()
    shows(callbacks, "x", "n_intervals")

    @callbacks.clientside(Output("x", "disabled"), Input("go", "n_clicks"), prevent_initial_call=True)
    def pause(n):
        return n % 2 == 1

    page = pages.open(
        callbacks,
        '<div id="x" data-interval="30" data-max-intervals="8"></div><button id="go">go</button><p id="out"></p>',
    )
    page.wait_for_function("+document.getElementById('out').textContent > 1")
    page.click("#go")
    stopped = page.inner_text("#out")
    page.wait_for_timeout(200)
    assert page.inner_text("#out") == stopped
    page.click("#go")
    page.wait_for_function("document.getElementById('out').textContent === '8'")
    page.wait_for_timeout(150)
    assert page.inner_text("#out") == "8"


def test_a_property_of_the_page_s_own(pages: Any) -> None:
    callbacks = Callbacks()
    shows(callbacks, "x", "rating")
    sets(callbacks, "x", "rating", [])
    page = pages.open(
        callbacks,
        '<div id="x" tabindex="0">***</div>' + controls("[5]"),
        head="""<script nonce="n">
          window.dash_clientside = { properties: { rating: {
            get: (el) => el.textContent.length,
            set: (el, value) => { el.textContent = "*".repeat(value); },
            events: ["keydown"],
            take: (el, event) => { if (event.key !== "+") return false; el.textContent += "*"; },
          } } };
        </script>""",
    )
    assert page.inner_text("#out") == "3"
    page.press("#x", "a")
    page.press("#x", "+")
    assert page.inner_text("#out") == "4"
    page.click("#go")
    assert page.inner_text("#out") == "5"


def test_a_property_that_no_callback_names_says_so(pages: Any) -> None:
    callbacks = Callbacks()
    shows(callbacks, "out", "title")
    page = pages.open(callbacks, '<p id="out"></p><table id="t"></table>')
    with pytest.raises(Exception, match=r"the property rows is not loaded.*properties=\[\"rows\"\]"):
        page.evaluate("dash_clientside.set_props('t', {rows: [[1]]})")


def test_a_debounced_input(pages: Any) -> None:
    callbacks = Callbacks()

    @callbacks.clientside(Output("out", "text"), Input("x", "value"), State("out", "text"))
    def show(value, text):
        return f"{text}[{value}]"

    page = pages.open(callbacks, '<input id="x" data-debounce="500"><p id="out"></p>')
    page.type("#x", "abc")
    page.wait_for_function("document.getElementById('out').textContent === '[][abc]'")
