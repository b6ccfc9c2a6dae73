"""The graph of a Flask page's callbacks: order, chains, patterns, promises, elements that come and go, errors."""

# ruff: noqa: E501

from __future__ import annotations

import asyncio
from typing import Any

from clientside.flask_adapter import Callbacks

from clientside import ALL, MATCH, Input, Output, PreventUpdate, State, ctx, no_update, set_props
from tests.browser.flask_pages import said

WAIT = "text => document.getElementById('out').textContent === text"


def test_initial_calls_in_order_each_once(pages: Any) -> None:
    callbacks = Callbacks()

    # Registered against their order: c needs a and b, b needs a.
    @callbacks.clientside(Output("c", "text"), Input("a", "text"), Input("b", "text"))
    def c(a, b):
        print(f"c {a} {b} {len(ctx.triggered)}")
        return a + b

    @callbacks.clientside(Output("b", "text"), Input("a", "text"))
    def b(a):
        return a * 2

    @callbacks.clientside(Output("a", "text"), Input("x", "value"))
    def a(x):
        return x.upper()

    page = pages.open(callbacks, '<input id="x" value="q"><p id="a"></p><p id="b"></p><p id="c"></p>')
    assert page.inner_text("#c") == "QQQ"
    page.fill("#x", "r")
    assert page.inner_text("#c") == "RRR"
    said(page, "log: c Q QQ 2", "log: c R RR 2")  # never with an old b


def test_a_prevented_initial_update_calls_nothing_after_it(pages: Any) -> None:
    callbacks = Callbacks()

    @callbacks.clientside(Output("a", "text"), Input("x", "value"))
    def a(x):
        if not x:
            raise PreventUpdate
        return x

    @callbacks.clientside(Output("b", "text"), Input("a", "text"))
    def b(a):
        return f"b {a}"

    @callbacks.clientside(Output("c", "text"), Input("x", "value"), prevent_initial_call=True)
    def c(x):
        return f"c {x}"

    page = pages.open(callbacks, '<input id="x"><p id="a"></p><p id="b">-</p><p id="c">-</p>')
    assert page.inner_text("#b") + page.inner_text("#c") == "--"
    page.fill("#x", "1")
    assert page.inner_text("#b") + page.inner_text("#c") == "b 1c 1"


def test_several_outputs_no_update_and_the_context(pages: Any) -> None:
    callbacks = Callbacks()

    @callbacks.clientside(
        [Output("a", "text"), Output("b", "text")],
        [Input("plus", "n_clicks"), Input("minus", "n_clicks")],
        State("x", "value"),
    )
    def both(plus, minus, x):
        if ctx.triggered_id == "plus":
            return f"{plus} {minus} {x} {ctx.inputs} {ctx.states}", no_update
        if ctx.triggered_id == "minus":
            return no_update, str(ctx.triggered)
        return str(ctx.triggered_id), "initial"

    page = pages.open(
        callbacks,
        '<button id="plus">+</button><button id="minus">-</button><input id="x" value="v"><p id="a"></p><p id="b"></p>',
    )
    assert page.inner_text("#a") == "None"
    page.click("#plus")
    assert page.inner_text("#a") == "1 None v {'plus.n_clicks': 1, 'minus.n_clicks': None} {'x.value': 'v'}"
    assert page.inner_text("#b") == "initial"
    page.click("#minus")
    assert page.inner_text("#b") == "[{'prop_id': 'minus.n_clicks', 'value': 1}]"


PATTERNS = """
<ul id="list">
  <li><input class="n" data-clientside-id='{"type": "n", "index": 1}' value="1"><b id='{"index":1,"type":"double"}'></b></li>
  <li><input class="n" data-clientside-id='{"index": 2, "type": "n"}' value="2"><b id='{"index":2,"type":"double"}'></b></li>
</ul>
<p id="out"></p><p id="who"></p>
"""


def pattern_callbacks() -> Callbacks:
    callbacks = Callbacks()

    @callbacks.clientside(
        Output({"type": "double", "index": MATCH}, "text"), Input({"type": "n", "index": MATCH}, "value")
    )
    def double(value):
        return str(2 * int(value or 0))

    @callbacks.clientside(Output("out", "text"), Input({"type": "double", "index": ALL}, "text"))
    def total(values):
        return str(sum(int(v or 0) for v in values))

    @callbacks.clientside(Output("who", "text"), Input({"type": "n", "index": ALL}, "value"), prevent_initial_call=True)
    def who(values):
        return f"{ctx.triggered_id.index if ctx.triggered_id else '-'} {len(values)}"

    return callbacks


def test_match_and_all(pages: Any) -> None:
    page = pages.open(pattern_callbacks(), PATTERNS)
    assert page.inner_text("#out") == "6"
    page.fill("input >> nth=1", "5")
    assert page.inner_text("#out") == "12"
    assert page.inner_text("#who") == "2 2", page.log


def test_elements_come_and_go(pages: Any) -> None:
    page = pages.open(pattern_callbacks(), PATTERNS)
    page.evaluate(
        """document.getElementById("list").insertAdjacentHTML("afterbegin",
        `<li id="new"><input data-clientside-id='{"type": "n", "index": 3}' value="10"><b id='{"index":3,"type":"double"}'></b></li>`)"""
    )
    page.wait_for_function(WAIT, arg="26")
    page.fill("#new input", "20")
    assert page.inner_text("#out") == "46"
    page.evaluate("document.getElementById('new').remove()")
    page.wait_for_function(WAIT, arg="6")
    assert page.inner_text("#who") == "- 2"
    page.evaluate("document.getElementById('list').innerHTML = ''")
    page.wait_for_function(WAIT, arg="0")


def test_an_element_of_no_pattern_goes(pages: Any) -> None:
    page = pages.open(pattern_callbacks(), PATTERNS + "<i id=other></i>")
    page.fill("input >> nth=1", "5")
    assert page.inner_text("#who") == "2 2"
    page.evaluate(
        "async () => { document.getElementById('other').remove(); await new Promise(requestAnimationFrame); }"
    )
    assert page.inner_text("#who") == "2 2", page.log


def test_children_with_callbacks_of_their_own(pages: Any) -> None:
    callbacks = Callbacks()

    @callbacks.clientside(Output("list", "children"), Input("add", "n_clicks"))
    def rows(n):
        return [
            {
                "type": "li",
                "props": {
                    "children": [
                        {"type": "button", "props": {"id": {"type": "go", "i": i}, "children": f"go {i}"}},
                        {"type": "b", "props": {"id": {"type": "said", "i": i}, "style": {"color": "green"}}},
                    ]
                },
            }
            for i in range(n or 0)
        ]

    @callbacks.clientside(
        Output({"type": "said", "i": MATCH}, "text"),
        Input({"type": "go", "i": MATCH}, "n_clicks"),
        State({"type": "go", "i": MATCH}, "id"),
    )
    def say(n, id):
        return f"{id} {n}"

    page = pages.open(callbacks, '<button id="add">add</button><ul id="list"></ul>')
    page.click("#add")
    page.click("#add")
    page.click("text=go 1")
    page.wait_for_function("document.querySelectorAll('b')[1]?.textContent.endsWith(' 1')")
    assert page.inner_text("b >> nth=0") == "{'i': 0, 'type': 'go'} None"
    assert page.log == []


def test_promises_and_the_latest_wins(pages: Any) -> None:
    callbacks = Callbacks()

    @callbacks.clientside(Output("out", "text"), Input("x", "value"))
    async def slow(x):
        await asyncio.sleep(2 if x == "slow" else 0.05)
        return f"got {x}"

    @callbacks.clientside(Output("len", "text"), Input("out", "text"), Input("x", "value"))
    def length(out, x):
        print(f"{out} {x}")
        return str(len(out))

    page = pages.open(callbacks, '<input id="x" value="slow"><p id="out"></p><p id="len"></p>')
    page.wait_for_function("document.getElementById('out').getAttribute('aria-busy') === 'true'")
    page.fill("#x", "fast")
    page.wait_for_function(WAIT, arg="got fast")
    page.wait_for_timeout(2500)
    assert page.inner_text("#out") == "got fast"
    assert page.inner_text("#len") == "8"
    said(page, "log: got fast fast")


def test_set_props_from_python_and_from_javascript(pages: Any) -> None:
    callbacks = Callbacks(properties=["options"])

    @callbacks.clientside(Input("go", "n_clicks"), prevent_initial_call=True)
    def no_output(n):
        set_props("x", {"value": f"set {n}", "disabled": True})
        set_props({"t": "p", "i": 1}, {"text": "p"})

    @callbacks.clientside(Output("out", "text"), Input("x", "value"))
    def show(x):
        return f"<{x}>"

    page = pages.open(
        callbacks,
        """<button id="go">go</button><input id="x" value="a"><p id="out"></p><p id='{"i":1,"t":"p"}'></p><select id="s"></select>""",
    )
    page.click("#go")
    page.wait_for_function(WAIT, arg="<set 1>")
    assert page.is_disabled("#x")
    assert page.inner_text("p >> nth=1") == "p"
    page.evaluate("dash_clientside.set_props('x', {value: 'js'}); dash_clientside.set_props('s', {options: ['q']})")
    page.wait_for_function(WAIT, arg="<js>")
    assert page.inner_text("#s") == "q"


def test_javascript_as_dash_users_write_it(pages: Any) -> None:
    callbacks = Callbacks()
    callbacks.javascript(
        "mine", "both", Output("a", "text"), Output("b", "text"), Input("x", "value"), State("y", "value")
    )
    page = pages.open(
        callbacks,
        '<input id="x" value="1"><input id="y" value="2"><p id="a"></p><p id="b">-</p>',
        head="""<script>
        window.dash_clientside = Object.assign({}, window.dash_clientside, { mine: { sign: "!", both(x, y) {
            if (x === "no") throw window.dash_clientside.PreventUpdate;
            const { triggered, states_list } = dash_clientside.callback_context;
            return [x + y + this.sign + triggered.length + states_list[0].value, window.dash_clientside.no_update];
        } } });
        </script>""",
    )
    assert page.inner_text("#a") == "12!02"
    page.fill("#x", "no")
    page.fill("#y", "3")
    assert page.inner_text("#a") == "12!02"
    page.fill("#x", "7")
    assert page.inner_text("#a") == "73!13"
    assert page.inner_text("#b") == "-"
    assert page.log == []


def test_an_error_names_the_python_function(pages: Any) -> None:
    callbacks = Callbacks()

    @callbacks.clientside(Output("out", "text"), Input("x", "value"))
    def divided(x):
        return str(1 / int(x))

    page = pages.open(callbacks, '<input id="x" value="2"><p id="out"></p>')
    page.evaluate("document.addEventListener('clientside:error', e => { window.failed = e.detail.callback })")
    page.fill("#x", "0")
    assert page.inner_text("#out") == "0.5"
    page.wait_for_timeout(300)
    (line,) = page.log
    assert "divided" in line
    assert "ZeroDivisionError" in line
    assert "divided" in page.evaluate("failed")
    page.fill("#x", "4")
    assert page.inner_text("#out") == "0.25"


def test_a_callback_whose_elements_are_elsewhere_rests(pages: Any) -> None:
    callbacks = Callbacks()

    @callbacks.clientside(Output("out", "text"), Input("x", "value"), State("elsewhere", "value"))
    def rests(x, y):
        return "called"

    @callbacks.clientside(Output("opt", "text"), Input("x", "value"), Input("gone", "value", allow_optional=True))
    def optional(x, gone):
        return f"{x} {gone}"

    page = pages.open(callbacks, '<input id="x"><p id="out">-</p><p id="opt"></p>')
    page.fill("#x", "1")
    assert page.inner_text("#out") == "-"
    assert page.inner_text("#opt") == "1 None"
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<input id=elsewhere>')")
    page.fill("#x", "2")
    assert page.inner_text("#out") == "called"


def test_a_callback_may_read_what_it_writes(pages: Any) -> None:
    callbacks = Callbacks()

    @callbacks.clientside(Output("c", "value"), Output("f", "value"), Input("c", "value"), Input("f", "value"))
    def convert(c, f):
        if ctx.triggered_id == "f":
            return (f - 32) / 1.8, f
        return c, c * 1.8 + 32

    page = pages.open(callbacks, '<input id="c" type="number" value="100"><input id="f" type="number">')
    assert page.input_value("#f") == "212"
    page.fill("#f", "32")
    assert page.input_value("#c") == "0"


def test_allow_duplicate(pages: Any) -> None:
    callbacks = Callbacks()

    @callbacks.clientside(Output("out", "text"), Input("a", "n_clicks"), prevent_initial_call=True)
    def a(n):
        return f"a{n}"

    @callbacks.clientside(
        Output("out", "text", allow_duplicate=True), Input("b", "n_clicks"), prevent_initial_call=True
    )
    def b(n):
        return f"b{n}"

    page = pages.open(callbacks, '<button id="a">a</button><button id="b">b</button><p id="out"></p>')
    page.click("#b")
    assert page.inner_text("#out") == "b1"
    page.click("#a")
    assert page.inner_text("#out") == "a1"


def test_all_outputs(pages: Any) -> None:
    callbacks = Callbacks()

    @callbacks.clientside(Output({"t": "o", "i": ALL}, "text"), Input("x", "value"), State({"t": "o", "i": ALL}, "id"))
    def spread(x, ids):
        return [f"{x}{id['i']}" if id["i"] != 2 else no_update for id in ids]

    page = pages.open(
        callbacks,
        """<input id="x" value="v"><p id='{"i":1,"t":"o"}'></p><p id='{"i":2,"t":"o"}'>-</p><p id='{"i":3,"t":"o"}'></p>""",
    )
    assert page.inner_text("body").split() == ["v1", "-", "v3"]
