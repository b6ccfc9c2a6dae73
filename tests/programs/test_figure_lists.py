"""Lists in figures: those of objects (annotations, buttons, …), which plotly.py merges and leaves out when empty, and
lists that the program changes after a figure got them.
"""

from __future__ import annotations

from itertools import product
from typing import Any

import plotly.graph_objects as go
import pytest

from tests.harness.same_page import in_page, same_page

SHORT: list[list[str]] = [[], ["a"], ["a", "z"]]


@pytest.mark.parametrize("old", SHORT)
def test_empty_lists_of_objects(old: Any) -> None:
    def written(xs: Any) -> Any:
        layout = go.Layout(annotations=[dict(text=x) for x in xs], shapes=[], title="t", colorway=[])
        buttons = [dict(label=x) for x in xs]
        fig = go.Figure(go.Bar(x=[], marker=dict(color=[], colorbar=dict(tickformatstops=[]))), layout)
        fig.update_layout(updatemenus=[dict(buttons=buttons)], sliders=[], xaxis_rangeselector=dict(buttons=buttons))
        fig.layout.images = [dict(source=x) for x in xs]
        return fig

    def nested(xs: Any) -> Any:
        return go.Figure(layout=dict(xaxis=dict(rangeselector=dict(buttons=[dict(label=x) for x in xs]))))

    same_page(written, old)
    same_page(nested, old)


@pytest.mark.parametrize(("old", "new"), list(product(SHORT, [[], ["q"], ["u", "v"], ["r", "s", "t"]])))
def test_lists_of_objects_in_updates(old: Any, new: Any) -> None:
    def f(xs: Any, ys: Any) -> Any:
        olds, news = [dict(name=x) for x in xs], [dict(name=y) for y in ys]
        bar = go.Bar(marker=dict(colorbar=dict(tickformatstops=[dict(name=x, value="1") for x in xs])))
        fig = go.Figure([bar, bar], layout=dict(annotations=[dict(text=x, x=1) for x in xs]))
        fig.update_layout(xaxis=dict(rangeselector=dict(buttons=olds), rangebreaks=olds))
        fig.update_layout(annotations=[dict(text=y, y=2) for y in ys], xaxis=dict(rangeselector=dict(buttons=news)))
        fig.update_traces(marker=dict(colorbar=dict(tickformatstops=news)))
        fig.update_yaxes(rangebreaks=olds)
        fig.update_yaxes(rangebreaks=news)
        fig.layout.xaxis.update(rangebreaks=news, type="date")
        for trace in fig.data:
            trace.update(marker_colorbar_tickformatstops=olds)
        return fig

    same_page(f, old, new)


def test_parts_of_which_nothing_is_left() -> None:
    def f(v: Any) -> Any:
        return [go.Figure(layout=dict(xaxis=dict(rangeselector=dict(bgcolor=v)))), go.Layout(yaxis_title_font_color=v)]

    same_page(f, None)
    same_page(f, "red")


def test_lists_that_change_later() -> None:
    def f(xs: Any) -> Any:
        trace = {"x": xs, "y": xs, "type": "bar"}
        layout = {"xaxis": {"tickvals": xs}}
        fig = go.Figure(trace, layout)
        fig.add_trace(dict(y=xs))
        fig.add_bar(y=xs)
        trace["x"] = []
        layout["xaxis"]["title"] = {"text": "late"}
        xs.append(7)
        xs[0] = 9
        return [fig, fig.data[0].x == tuple(xs), fig.data[1]["y"]]

    same_page(f, [1, 2])


def test_dicts_that_are_no_objects_of_plotly() -> None:
    """`meta` is the app's own: an update replaces it."""

    def f(v: Any) -> Any:
        fig = go.Figure(go.Bar(meta={"a": 1}, customdata=[{"a": v}]), layout=dict(meta={"a": 1}))
        fig.update_layout(meta={"b": v, "steps": [], "x": {}})
        fig.update_traces(meta={"b": v})
        return fig

    def cleared(v: Any) -> Any:
        fig = go.Figure(layout=dict(meta={"a": v}))
        fig.update_layout(meta=None)
        other = go.Figure(layout=dict(meta={"a": v}))
        other.layout.meta = None
        return [fig, other]

    for v in (1, None, {"z": 1}, []):
        same_page(f, v)
        same_page(cleared, v)


@pytest.mark.parametrize("n", range(8))
def test_traces_left_out_and_moved(n: int) -> None:
    def f(n: Any) -> Any:
        fig = go.Figure([go.Bar(y=[1], name="a"), go.Scatter(y=[2], name="b"), go.Bar(name="c")])
        if n == 0:
            fig.data = []
        elif n == 1:
            fig.data = fig.data[::-1]
        elif n == 2:
            fig.data = [trace for trace in fig.data if trace.name != "b"]
        elif n == 3:
            fig.data = (fig.data[1], fig.data[0])
        elif n == 4:
            fig.data = None
        elif n == 5:
            fig.data = [fig.data[0], fig.data[0]]
        else:
            old = fig.data
            fig["data"] = fig.data[n - 6 : 2]
            fig.add_bar(name=f"{len(old)}")
        return fig

    same_page(f, n)


def test_traces_that_a_figure_has_not_got() -> None:
    def f(y: Any) -> Any:
        fig = go.Figure(go.Bar(y=y))
        fig.data = [go.Bar(y=y)]
        return fig

    assert in_page(f, ([1],)).startswith("ClientsideRefusal: figure.data takes some of the traces")


STORED: list[Any] = [
    None,
    {"data": [], "layout": {"template": {}}},
    {
        "data": [{"type": "bar", "x": [1], "textfont": {}, "marker": {"color": "red"}}, {"type": "bar"}],
        "layout": {
            "title": {"text": "a"},
            "legend": {"x": 1},
            "xaxis": {"title": {"text": "b"}, "tickfont": {"size": 3}},
            "yaxis": {"title": {}, "tickfont": {}},
        },
    },
]


@pytest.mark.parametrize("stored", STORED)
@pytest.mark.parametrize("none", [None, {}])
def test_none_and_nothing_in_the_place_of_objects(stored: Any, none: Any) -> None:
    def updated(s: Any, t: Any) -> Any:
        fig = go.Figure(s).update_layout(title=t, legend=t, xaxis=dict(title=t, tickfont=t), yaxis=None)
        fig.update_yaxes(title=None, tickfont=t)
        return fig.update_traces(marker=t, textfont=None, marker_line=t)

    def with_more(s: Any, t: Any) -> Any:
        fig = go.Figure(s).update_layout(title=t, title_font_size=12, legend=t, legend_font_size=3)
        return fig.update_traces(marker=t, marker_line_width=2)

    def assigned(s: Any, t: Any) -> Any:
        fig = go.Figure(s)
        fig.layout.title = t
        fig.layout.legend = None
        fig.layout.xaxis.title = t
        fig.layout.yaxis.tickfont = t
        for trace in fig.data:
            trace.marker = None
            trace.update(textfont=t)
        return fig

    def emptied(s: Any, t: Any) -> Any:
        x = t or None
        fig = go.Figure(s).update_layout(legend_x=x, title_text=None, xaxis_title_text=None, xaxis_tickfont_size=None)
        return fig.update_traces(marker_color=None).update_layout(title=None).update_layout(title_text=None)

    for f in (updated, with_more, assigned, emptied):
        same_page(f, stored, none)
