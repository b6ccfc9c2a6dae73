"""Figures that the server made when the module was imported, used in the page as data; and results that are copies."""

from __future__ import annotations

import json
from typing import Any

import pandas
import plotly.express as px
import plotly.graph_objects as go
import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError
from dash import dcc, html

from tests.harness.same import engine
from tests.harness.same_page import in_page, loaded, same_page

FRAME = pandas.DataFrame(
    {
        "day": pandas.date_range("2024-01-01", periods=6),
        "value": [1.5, 2.0, None, -4.0, 5.0, 1e300],
        "n": range(6),
        "who": ["a", "b", "</script>", "a", "__proto__", "é\u2028"],
    }
)
LINE = px.line(FRAME, x="day", y="value", color="who", title="t", hover_data=["n"])
BARS = go.Figure(
    go.Bar(x=[1, 2.0], y=[3.5, 4], name="1"), layout={"title": {"text": "b"}, "shapes": [{"type": "line"}]}
)
TABLE = {"line": LINE, "bars": BARS, "list": [LINE, BARS]}
PLAIN = {"data": [{"y": [1, 2]}], "layout": {}, "n": [[1], (2, {"k": None})]}
ROWS = [{"a": 1, "b": [1]}, {"a": 2, "b": []}]
EMPTY = html.Div(["nothing", html.B("here")], style={"color": "red"})


def test_returned_as_they_are() -> None:
    def alone(x: Any) -> Any:
        return LINE

    def chosen(x: Any) -> Any:
        return TABLE[x]

    def asked(x: Any) -> Any:
        return TABLE.get(x, BARS), [LINE if x else BARS]

    def inside(x: Any) -> Any:
        return html.Div([dcc.Graph(figure=BARS), dcc.Graph(id="g", figure=LINE if x else None)])

    def none(x: Any) -> Any:
        figure = None if x else BARS
        return figure if figure is not None else {}

    same_page(alone, 1)
    for name in ("line", "bars", "list", "missing"):
        same_page(chosen, name)
        same_page(asked, name)
    same_page(asked, "")
    for x in (0, 1):
        same_page(inside, x)
        same_page(none, x)


def test_copies_that_are_changed() -> None:
    def layout(name: Any, title: Any) -> Any:
        figure = go.Figure(TABLE["line"] if name == "line" else BARS)
        figure.update_layout(title=title, xaxis_type="log", legend={"orientation": "h"})
        figure.update_xaxes(range=[0, 1])
        figure.layout.yaxis.title.text = title
        figure["layout"]["height"] = 300
        return figure

    def traces(xs: Any) -> Any:
        figure = go.Figure(BARS).add_trace(go.Scatter(x=xs, y=xs)).update_traces(opacity=0.5)
        figure.add_hline(y=1)
        figure.add_bar(y=xs)
        return [figure, BARS]

    def other(xs: Any) -> Any:
        return styled(go.Figure(LINE)), styled(go.Figure(go.Bar(y=xs)))

    def styled(figure: Any) -> Any:
        return figure.update_layout(height=30)

    for name in ("line", "bars"):
        same_page(layout, name, "new")
        same_page(layout, name, None)
    for _ in range(2):  # nothing was changed the first time
        same_page(traces, [1, 2])
        same_page(other, [3])


@pytest.mark.parametrize(
    "change",
    [
        "LINE.update_layout(title='x')",
        "LINE.data",
        "LINE['data']",
        "LINE.layout.title.text",
        "LINE.to_dict()",
        "(LINE if x else BARS).add_bar(y=[1])",
        "TABLE['line'].update_traces(opacity=1)",
        "TABLE.get(x, BARS).layout",
        "go.Figure(LINE).data[0].x",
        "go.Figure(LINE).to_dict()",
        "go.Figure(go.Figure(LINE)).layout.title.text",
        "go.Figure(LINE).for_each_trace(lambda trace: print(trace.x))",
        "str(LINE)",
        "LINE == BARS",
        "len(TABLE['list'][0])",
        "{**LINE}",
        "'data' in LINE",
        "isinstance(LINE, dict)",
    ],
)
def test_what_would_look_at_them(change: str) -> None:
    scope: dict[str, Any] = {"go": go, "LINE": LINE, "BARS": BARS, "TABLE": TABLE}
    text = f"def f(x):\n    return {change}\n"
    import linecache

    file = f"<captured figure {change}>"
    linecache.cache[file] = (len(text), None, text.splitlines(True), file)
    exec(compile(text, file, "exec"), scope)
    with pytest.raises(CompileError) as caught:
        loaded(scope["f"])
    assert {d.code for d in caught.value.diagnostics} <= {"figure-use", "unsupported-star-call", "wrong-type"}


def test_results_are_copies() -> None:
    """What a grid, or a plot, writes into what it was given does not come back."""

    def figure(x: Any) -> Any:
        return BARS

    def plain(x: Any) -> Any:
        return PLAIN

    def rows(x: Any) -> Any:
        return [ROWS, ROWS[0]["b"], {"rows": ROWS}]

    def chosen(x: Any) -> Any:
        kept = ROWS if x else []
        return kept

    def component(x: Any) -> Any:
        return [EMPTY, dcc.Graph(figure=PLAIN)]

    def copied(x: Any) -> Any:
        return go.Figure(BARS)

    for function in (figure, plain, rows, chosen, component, copied):
        wanted = same_page(function, 1)
        engine().eval(
            f"""(() => {{
              const spoil = (x) => {{
                if (x === null || typeof x !== "object") return;
                Object.values(x).forEach(spoil);
                if (Array.isArray(x)) x.push("spoilt"); else x.spoilt = true;
              }};
              spoil({loaded(function)[1]}(1));
            }})()"""
        )
        assert in_page(function, (1,)) == wanted, json.dumps(in_page(function, (1,)))[:300]
