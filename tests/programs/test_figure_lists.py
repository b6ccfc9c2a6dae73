"""Lists in figures: those of objects (annotations, buttons, …), which plotly.py merges and leaves out when empty, and
lists that the program changes after a figure got them.
"""

from __future__ import annotations

from itertools import product
from typing import Any

import plotly.graph_objects as go
import pytest

from tests.harness.same_page import same_page

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
