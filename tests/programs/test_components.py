"""Components made in the browser: the JSON that Dash's server would send, checks of names, what is refused."""

from __future__ import annotations

import copy
import io
import json
from typing import Any

import dash_ag_grid as dag
import dash_bootstrap_components as dbc
import dash_mantine_components as dmc
import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_source
from dash import dash_table, dcc, html
from dash._utils import to_json
from dash.html import Span

import clientside
from tests.harness.same import engine
from tests.harness.same_page import in_page, same_page

HEADER = html.Header([html.H1("Title"), html.Span(3, id={"a": 1, "b": "x"})], className="top")
COMMON = {"className": "common", "title": "t"}
ROWS = [{"name": "Ada", "n": 1, "ok": True}, {"name": "Bob", "n": 2.5, "ok": False}, {"name": "😀", "n": 0, "ok": True}]


def codes(text: str) -> list[str]:
    with pytest.raises(CompileError) as raised:
        compile_source(text)
    return [d.code for d in raised.value.diagnostics if d.severity == "error"]


def test_children_in_every_form() -> None:
    def f(rows: Any, title: Any) -> Any:
        return html.Div(
            [
                html.H3(title),
                html.Ul([html.Li(r["name"], className="on" if r["ok"] else None) for r in rows]) if rows else "nothing",
                html.Br(),
                html.P(["total ", html.B(sum(r["n"] for r in rows)), 1.5, None, True]),
                html.P(html.P("one")),
                html.P(children=title),
                html.P(title, title="x"),
                (Span("a"), Span()),
                *[html.I(str(i)) for i in range(2)],
            ],
            className="card",
            style={"color": "red", "marginTop": 3},
        )

    for rows in (ROWS, [], ROWS[:1]):
        for title in ("x", 3, 2.5, None, ["a", "b"], {"props": {}, "type": "Div"}):
            same_page(f, rows, title)


def test_names_of_every_form() -> None:
    def f(n: Any) -> Any:
        return [
            html.Div(n, **{"data-n": n, "aria-label": "x"}),
            html.Div("x", id={"type": "row", "index": n}),
            html.Div("x", id="plain", **COMMON),
            dcc.Link("x", href="/a", title="b", refresh=True),
            dcc.Graph(id="g", figure={"data": [{"y": [n]}]}),
            dcc.Tab(label=html.B("x"), value="v"),
            dcc.Dropdown(["a", "b"], "a", multi=True),
            html.Label("x", htmlFor="y"),
            html.Button("x", "id", n_clicks=0),
        ]

    for n in (0, 1, "x", 2.5):
        same_page(f, n)


def test_other_packages() -> None:
    def f(rows: Any) -> Any:
        return [
            dbc.Card([dbc.CardHeader("h"), dbc.CardBody([html.P(r["name"]) for r in rows])], color="primary"),
            dbc.Row([dbc.Col(dbc.Alert("x", color="danger", dismissable=True), width=4)]),
            dmc.Button("x", leftSection=html.Span("i"), **{"data-x": 1}),
            dag.AgGrid(rowData=rows, columnDefs=[{"field": k} for k in rows[0]]),
            dash_table.DataTable(data=rows, columns=[{"name": k, "id": k} for k in rows[0]], page_size=10),
        ]

    same_page(f, ROWS)


def test_props_are_attributes() -> None:
    def f(n: Any) -> Any:
        box = html.Div([html.B(n)], className="a")
        box.style = {"color": "red"}
        box.className += " b"
        box.children.append(html.I("more"))
        inner = box.children[0]
        inner.children = [inner.children, n]
        empty = html.Div()
        return [
            box,
            box.className,
            len(box.children),
            empty.children is None,
            inner.children[0],
            box is box,
            inner == box,
        ]

    same_page(f, 3)


def test_an_attribute_that_was_not_given() -> None:
    def f(n: Any) -> Any:
        box = html.Div(n)
        if n:
            box.title = "x"
        return box.title

    same_page(f, 1)
    same_page(f, 0)


def test_functions_make_and_take_components() -> None:
    def card(title: Any, *children: Any, color: Any = "blue") -> Any:
        return html.Section([html.H4(title), *children], className=f"card {color}")

    def f(rows: Any) -> Any:
        cards = [card(r["name"], html.P(r["n"]), html.Hr(), color="red" if r["ok"] else "blue") for r in rows]
        by_name = {r["name"]: card(r["name"]) for r in rows}
        listed = list(map(html.Li, [r["name"] for r in rows]))
        return cards, by_name, listed, [c for c in cards if c.className.endswith("red")]

    same_page(f, ROWS)


def test_truth_of_components() -> None:
    def f(text: Any) -> Any:
        found = []
        for c in (html.Div(), html.Div(text), html.Div([]), html.Div([html.B()]), html.Div([text]), dcc.Graph()):
            found.append("yes" if c else "no")
        return [*found, (html.Div() or html.B("b")), html.Div([html.Div(), html.Div(text)]) and "x"]

    same_page(f, "x")
    same_page(f, None)


def test_components_among_other_values() -> None:
    def f(kind: Any) -> Any:
        body = html.B("x") if kind == "c" else {"type": "B"} if kind == "d" else "text" if kind == "s" else None
        found = "dict" if isinstance(body, dict) else "str" if isinstance(body, str) else "other"
        copy = [body, body]
        return [found, body is None, body in copy, body]

    for kind in "cdsn":
        same_page(f, kind)


def test_components_of_the_module() -> None:
    def f(n: Any) -> Any:
        return html.Div([HEADER, n, HEADER.children[1].id["a"]])

    same_page(f, 2)


def test_ids_are_checked() -> None:
    def f(value: Any) -> Any:
        return html.Div("x", id=value)

    def g(value: Any) -> Any:
        return html.Div("x", id={"type": "t", "index": value})

    for value in ("x", {"a": 1}, {"a": None}, {"a": [1]}, None, 3, [1], {}):
        same_page(f, value)
        same_page(g, value)


def test_what_only_a_type_error_can_come_of() -> None:
    head = "from dash import html, dcc\ndef f(x):\n    "
    assert codes(head + "return html.Div(x, clas='y')") == ["component-property"]
    assert codes(head + "return html.Div(html.B(x), html.B(x))") == ["component-outside-children"]
    assert codes(head + "return html.Dvi(x)") == ["unknown-component"]
    assert codes(head + "return dcc.Link(x)") == ["wrong-arguments"]
    assert codes(head + "return html.Div(x, children=x)") == ["wrong-arguments"]
    assert codes(head + "c = html.Div(x)\n    c.clas = 3\n    return c") == ["component-property"]
    assert codes(head + "return html.Div(x).clas") == ["unknown-attribute"]
    assert codes(head + "return html.Div(x, id=3)") == ["wrong-arguments"]


def test_a_component_of_the_module_is_not_changed() -> None:
    def f(n: Any) -> Any:
        HEADER.className = n
        return HEADER

    with pytest.raises(CompileError) as raised:
        same_page(f, 2)
    assert [d.code for d in raised.value.diagnostics] == ["captured-mutation"]


def test_downloads() -> None:
    def f(rows: Any, name: Any) -> Any:
        text = "\n".join(f"{row['name']},{row['n']}" for row in rows)
        return dcc.send_string(text, f"{name}.csv", type="text/csv"), dcc.send_string(src=text, filename=name)

    same_page(f, ROWS, "x")


@pytest.mark.parametrize("text", ["", "é😀", "abc"])
def test_downloads_of_bytes(text: str) -> None:
    def f(text: Any, name: Any) -> Any:
        buffer = io.BytesIO()
        buffer.write(text.encode("utf-16"))
        return dcc.send_bytes(buffer.getvalue(), name), dcc.send_bytes(src=text.encode(), filename="f", type="a/b")

    same_page(f, text, "x.bin")


def test_downloads_of_what_writes_to_a_buffer() -> None:
    def f(rows: Any) -> Any:
        return dcc.send_bytes(lambda buffer: buffer.write(b"x"), "x.bin")

    with pytest.raises(CompileError, match="dcc.send_bytes takes bytes here, not function"):
        same_page(f, ROWS)


def test_copies_of_components() -> None:
    def f(n: Any) -> Any:
        a = html.Div([n])
        b, c = copy.copy(a), copy.deepcopy(a)
        b.children.append(1)
        b.className = "b"
        c.children.append(2)
        return [a, b, c]

    same_page(f, 2)


@pytest.mark.parametrize("line", ['a["x"]', "[x for x in a]"])
def test_components_are_no_containers(line: str) -> None:
    assert codes(f"from dash import html\ndef f(x):\n    a = html.Div(x)\n    return {line}\n") == [
        "unsupported-method"
    ]


def test_components_of_a_module_that_is_read() -> None:
    text = """
from dash import dcc, html
from dash.html import B
STYLE = {"color": "red"}
EMPTY = html.P([B("no"), " rows", html.Br()], className="empty", style=STYLE, **{"data-x": 1})
LINKS = html.Nav(dcc.Link("x", href="/"), id={"type": "nav"})
def f(x):
    return [EMPTY, LINKS]
"""
    found: dict[str, Any] = {}
    exec(text, found)
    made = compile_source(text, namespace="written").text
    engine().eval(made)
    in_browser = json.loads(engine().eval("JSON.stringify(dash_clientside.written.f(1))"))
    assert in_browser == json.loads(to_json(found["f"](1)))


def test_static_mode_knows_the_same() -> None:
    text = "from dash import html\nimport dash_bootstrap_components as dbc\ndef f(x):\n    return dbc.Card(html.B(x))\n"
    assert "namespace" in compile_source(text).text or "dash_bootstrap_components" in compile_source(text).text
    assert clientside.compile is not None


CARD = {"className": "card", "style": {"padding": 4}}


def card(title: Any, *children: Any, kind: str = "plain", **options: Any) -> Any:
    style = {"color": "red", **options.pop("style", {})}
    return dbc.Card([html.H2(title), *children], className=f"card-{kind}", style=style, **options)


def test_names_that_only_running_tells() -> None:
    def f(x: Any, options: Any) -> Any:
        first = card(x, html.B("bold"), kind="big", id="first", style={"color": x})
        return [first, card("options", **options), html.Div(x, **{f"data-{x}": 1}), html.Div(title=x, **options)]

    for options in ({}, {"id": "a"}, {"id": {"type": "t", "index": 1}, "key": 5}, {"style": {"x": 1}}):
        same_page(f, "x", options)
    for options in ({"className": "x"}, {"title": "x"}, {"children": 1}, {"id": 5}, {"id": {"a": None}}):
        same_page(f, "x", options)
    assert in_page(f, ("x", {"class_name": "x"})) == (
        "ClientsideRefusal: Div has no property `class_name` [component-keyword]"
    )


def test_a_key_is_no_function_to_call() -> None:
    def f(rows: Any) -> Any:
        shown = [html.Tr([html.Td(row["name"])] + [html.Td(row["n"])], key=row["n"]) for row in rows]
        return [*shown, html.Li("text", key="text"), *[html.Li(i, key=i) for i in range(2)]]

    same_page(f, ROWS)


def test_names_that_are_given_twice() -> None:
    def f(x: Any) -> Any:
        more: Any = {"id": "a"}
        if x:
            more["className"] = x
        if x == 1:
            return html.Div(x, className="b", **CARD)
        if x == 2:
            return html.Div(x, className="b", **more)
        if x == 3:
            return html.Div([x], "i", **more)
        return html.Div(style=x, **more)

    for x in (0, 1, 2, 3, 4):
        same_page(f, x)


def test_components_and_required_names_in_a_dict() -> None:
    def f(name: Any, options: Any) -> Any:
        return html.Div(**{name: html.B("x")}), dcc.Location(**options)

    same_page(f, "children", {"id": "a"})
    for options in ({}, 5, None, {"id": "a", "href": "x"}):
        same_page(f, "children", options)
    assert in_page(f, ("title", {"id": "a"})) == (
        "ClientsideRefusal: Div takes no component as `title`, only in a list [component-keyword]"
    )


MEASURED = [{"y": 0.0}, {"y": 1.5}]


def test_whole_floats_beside_texts_that_show_kinds() -> None:
    def f(i: Any) -> Any:
        return html.Div(MEASURED[i]["y"], title=f"{MEASURED[i]} {i!r}")

    def g(i: Any) -> Any:
        return [html.P([html.B(), MEASURED[i]["y"]], tabIndex=MEASURED[i]["y"]), f"{MEASURED[i]} {i!r}"]

    for i in (0, 1):
        same_page(f, i)
        same_page(g, i)
