"""plotly.graph_objects in the browser: the figures that plotly.py makes, compared as JSON."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import plotly.express as px
import plotly.graph_objects as go
import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_source
from plotly import graph_objects
from plotly.colors import sequential

from tests.harness.same_page import in_page, on_server, same_page

XS, YS = [1, 2, 3], [4.5, 2, -1]
ROWS = [{"x": i, "y": i * i / 2, "g": "ab"[i % 2]} for i in range(5)]


def test_traces_and_layout() -> None:
    def f(xs: Any, ys: Any, title: Any) -> Any:
        return go.Figure(
            data=[
                go.Scatter(x=xs, y=ys, mode="lines+markers", name="a", marker=dict(size=3, color="red")),
                go.Bar(x=xs, y=ys, marker_color="#ff0000", marker_line_width=2, opacity=0.5),
                dict(type="bar", y=ys, name="dict"),
                {"y": ys},
                go.Scatter(dict(y=ys, line=dict(color="blue", dash="dot")), name="arg"),
            ],
            layout=go.Layout(title="T", xaxis=dict(title="X", type="log"), yaxis_title=title, showlegend=True),
        )

    same_page(f, XS, YS, "t")
    same_page(f, [], [], "")
    same_page(f, None, YS, None)
    same_page(f, ["a", "b"], YS, 3)


def test_forms_of_figure() -> None:
    def f(kind: Any, ys: Any) -> Any:
        if kind == 0:
            return go.Figure()
        if kind == 1:
            return go.Figure(go.Bar(y=ys))
        if kind == 2:
            return go.Figure([go.Bar(y=ys)], {"title": {"text": "x"}, "height": 300})
        if kind == 3:
            return go.Figure(data=[], layout=dict(template=None, title=dict(text="x")))
        if kind == 4:
            return go.Figure(layout_title_text="x", layout_xaxis_type="log")
        if kind == 5:
            return go.Figure({"data": [{"y": ys}], "layout": {"title": {"text": "x"}}})
        if kind == 6:
            return graph_objects.Figure(data=dict(type="bar", y=ys))
        return go.Figure(data=None, layout=None)

    for kind in range(8):
        same_page(f, kind, YS)


def test_dates_and_decimals_in_traces_that_wait_in_a_list() -> None:
    def f(names: Any, day: Any, ys: Any) -> Any:
        traces = []
        for name in names:
            when = [datetime.strptime(day, "%Y-%m-%d"), date(2024, 2, 29), None]
            traces.append(go.Scatter(x=when, y=ys, customdata=[[Decimal("1.5"), {1: float("nan")}]], name=name))
        layout = {"xaxis": {"range": [date(2024, 1, 1), datetime(2024, 1, 1, 5)], "title": {"text": day}}}
        fig = go.Figure(data=traces, layout=layout)
        fig.update_layout({"meta": {"day": date(2024, 1, 1), day: (1, 2)}})
        fig.add_hline(y=1)
        return fig

    same_page(f, ["a", "b"], "2024-01-02", [1, 2.5])
    same_page(f, [], "7", None)


def test_lines_and_rectangles_ask_for_their_places_once() -> None:
    def f(xs: Any) -> Any:
        rest = iter(xs)
        fig = go.Figure()
        fig.add_hline(y=next(rest), line_dash="dash")
        fig.add_vline(x=sum(x for x in xs))
        fig.add_hrect(y0=next(rest), y1=next(rest), opacity=next(rest))
        fig.add_vrect(x0=xs.pop(0), x1=xs.pop(0))
        return fig

    same_page(f, [0.25, 1, 2, 0.5])


def test_a_figure_of_the_page() -> None:
    def f(figure: Any, title: Any) -> Any:
        fig = go.Figure(figure)
        fig.update_layout(title=title)
        fig.add_trace(go.Scatter(y=[1, 2]))
        return fig

    for figure in (
        None,
        {},
        {"data": []},
        {"data": [{"y": [1]}], "layout": {"height": 300}},
        {"data": [{"type": "bar", "y": [1]}]},
        {"layout": {"xaxis": {"title": {"text": "x"}}}},
        [{"y": [3]}],
        go.Figure(go.Bar(y=[1])).to_plotly_json(),
    ):
        same_page(f, figure, "t")


def test_update_layout_and_axes() -> None:
    def f(scale: Any, title: Any, size: Any) -> Any:
        fig = go.Figure(go.Scatter(y=[1, 2]), layout=dict(title=dict(text="a", x=0.5), xaxis2=dict(title="second")))
        fig.update_layout(title_text=title, xaxis_type=scale, legend=dict(orientation="h", y=1.1), height=size)
        fig.update_layout({"margin": {"l": 1, "r": 2}, "font_size": size}, margin_t=3)
        fig.update_xaxes(showgrid=False, title_text="x")
        fig.update_yaxes(type=scale, range=[0, size], tickvals=[1, 2], ticktext=["a", title])
        fig.update_xaxes(dict(title="y"), zeroline=True)
        return fig.update_layout(hovermode="x unified").update_layout(title_font_size=20)

    same_page(f, "log", "T", 100)
    same_page(f, "linear", "T", 30.5)
    same_page(f, None, None, None)


def test_values_are_judged_in_the_page() -> None:
    def f(kind: Any, value: Any) -> Any:
        if kind == "enum":
            return go.Layout(xaxis_type=value)
        if kind == "number":
            return go.Scatter(opacity=value)
        if kind == "size":
            return go.Scatter(marker_size=value)
        if kind == "int":
            return go.Layout(xaxis_nticks=value)
        if kind == "bool":
            return go.Layout(showlegend=value)
        if kind == "text":
            return go.Scatter(name=value, text=value)
        if kind == "color":
            return go.Scatter(line_color=value)
        if kind == "colors":
            return go.Scatter(marker_color=value)
        if kind == "flags":
            return go.Scatter(mode=value)
        if kind == "data":
            return go.Scatter(x=value)
        if kind == "axis":
            return go.Scatter(xaxis=value)
        if kind == "angle":
            return go.Layout(xaxis_tickangle=value)
        if kind == "range":
            return go.Layout(xaxis_range=value)
        if kind == "domain":
            return go.Layout(xaxis_domain=value)
        if kind == "title":
            return go.Layout(title=value, xaxis=dict(title=value))
        if kind == "dash":
            return go.Scatter(line_dash=value)
        if kind == "visible":
            return go.Scatter(visible=value)
        if kind == "anchor":
            return go.Layout(xaxis_anchor=value)
        return go.Layout(meta=value, uirevision=value)

    values: list[Any] = [
        *(
            None,
            True,
            False,
            0,
            1,
            -1,
            0.5,
            3,
            400,
            -190.5,
            "",
            "x",
            "x1",
            "x2",
            "y",
            "x0",
            "log",
            "legendonly",
            "red",
            "#fff",
        ),
        *(
            "#ffg",
            "rgb(1, 2, 3)",
            "rgba(1,2,3,0.5)",
            " Red ",
            "lines",
            "markers, text",
            "none",
            "dot",
            "5px 2px",
            "free",
        ),
        *(
            [],
            [1, 2],
            [1, "a"],
            ["red", "blue"],
            ["red", 1],
            [None, 2],
            [0, 0.5],
            [1, 2, 3],
            [[1], [2]],
            {},
            {"text": "x"},
        ),
    ]
    kinds = (
        "enum number size int bool text color colors flags data axis angle range domain title dash visible anchor any"
    )
    wrong = []
    for kind in kinds.split():
        for value in values:
            wanted, found = on_server(f, (kind, value)), in_page(f, (kind, value))
            if isinstance(wanted, str) and isinstance(found, str):  # what the property takes is left out
                wanted = wanted.split("\n\n    The")[0].split("\n\n    ")[0].rstrip()
                found = found.rstrip()
            if found != wanted:
                wrong.append((kind, value, found, wanted))
    assert not wrong


def test_adding_and_updating_traces() -> None:
    def f(rows: Any, color: Any) -> Any:
        fig = go.Figure()
        for group in dict.fromkeys(r["g"] for r in rows):
            own = [r for r in rows if r["g"] == group]
            fig.add_trace(go.Scatter(x=[r["x"] for r in own], y=[r["y"] for r in own], name=group, mode="markers"))
        fig.add_traces([go.Bar(y=[1]), dict(y=[2], name="d")])
        fig.add_bar(y=[3], name="bar")
        fig.add_scatter(y=[3], line=dict(width=2))
        fig.add_trace({"type": "pie", "values": [1, 2], "labels": ["a", "b"]})
        fig.update_traces(marker_color=color, selector=dict(type="bar"))
        fig.update_traces(dict(opacity=0.5), selector="scatter")
        fig.update_traces(hovertemplate="%{y}", showlegend=None)
        return fig

    same_page(f, ROWS, "red")
    same_page(f, [], "blue")


def test_shapes_and_annotations() -> None:
    def f(y: Any, rows: Any) -> Any:
        fig = go.Figure(
            layout=dict(annotations=[dict(x=r["x"], y=r["y"], text=r["g"], showarrow=False) for r in rows], shapes=[])
        )
        fig.add_hline(y=y, line_dash="dash", line_color="red")
        fig.add_vline(x=y, line=dict(width=1))
        fig.add_hrect(y0=y, y1=3, fillcolor="green", opacity=0.2)
        fig.add_vrect(x0=0, x1=y, layer="below", line_width=0)
        fig.add_shape(type="rect", x0=0, x1=y, y0=0, y1=1)
        fig.add_annotation(x=1, y=y, text="here", arrowhead=2, font=dict(size=10))
        fig.add_annotation(dict(text="there"), showarrow=False)
        return fig

    same_page(f, 1, ROWS)
    same_page(f, 1.5, [])


def test_reading_and_assigning() -> None:
    def f(figure: Any, ys: Any) -> Any:
        fig = go.Figure(go.Scatter(y=ys, name="a"), layout=dict(title="T"))
        fig.layout.title.text = f"{fig.layout.title.text} and more"
        fig.layout.xaxis.type = "log"
        fig.layout.yaxis = dict(title="Y")
        fig["layout"]["height"] = 300
        fig.data[0].marker.color = "red"
        fig.data[0].name += "b"
        for i, trace in enumerate(fig.data):
            trace.opacity = 0.5
            trace.legendgroup = str(i)
        fig.data[0].line = None
        last = go.Bar(y=[1])
        last.name = "late"
        fig.add_trace(last)
        last.name = "never seen"
        old = go.Figure(figure)
        return [
            fig,
            fig.layout.title.text,
            fig.layout.xaxis.title.text,
            fig.data[0].y,
            len(fig.data),
            [t.name for t in fig.data],
            [t.type for t in old.data],
            fig.data[1].x is None,
            old.to_dict()["data"],
        ]

    same_page(f, {"data": [{"type": "bar", "y": [1]}]}, YS)


def test_parts_are_updated() -> None:
    def f(figure: Any, title: Any) -> Any:
        fig = go.Figure(figure)
        fig.layout.yaxis.title.update(text=title)
        fig.layout.xaxis.update(type="log", title_text=title)
        fig.for_each_trace(lambda trace: trace.update(name=title, line_color="red"), selector=dict(type="scatter"))
        fig.for_each_annotation(lambda a: a.update(text=a.text.split("=")[-1]))
        for trace in fig.data:
            trace.line.width = 3
        fig.layout.font.size = 20
        layout = fig.layout
        layout.title.text = title
        return fig

    annotations = [{"text": "g=a", "x": 1}, {"text": "b"}]
    page = {
        "data": [{"type": "scatter", "y": [1], "line": {"dash": "dot"}}],
        "layout": {"annotations": annotations, "xaxis": {"title": {"x": 1}}, "font": {"family": "a"}},
    }
    page["layout"]["xaxis"] = {"title": {"standoff": 1}}  # type: ignore[index]
    same_page(f, page, "t")
    same_page(f, None, "t")


def test_pies_have_colors_of_their_own() -> None:
    def f(values: Any) -> Any:
        fig = go.Figure(go.Pie(values=values, hole=0.4))
        return fig.update_traces(marker=dict(colors=["red", "#fff"], line=dict(width=2)), textinfo="label+percent")

    same_page(f, [1, 2])


def test_arguments_that_need_statements() -> None:
    def f(rows: Any) -> Any:
        return go.Figure(
            data=[
                go.Table(
                    header=dict(values=["A", "B"], fill_color="white"),
                    cells=dict(values=[[r["x"] for r in rows if r["x"]], [r["y"] for r in rows if r["x"]]]),
                )
            ],
            layout=dict(
                title=dict(text="t", font_size=3), annotations=[dict(text=r["g"], font_size=9) for r in rows[:1]]
            ),
        )

    same_page(f, ROWS)


def test_dicts_in_variables() -> None:
    def f(rows: Any, name: Any) -> Any:
        traces = [dict(x=[r["x"]], y=[r["y"]], name=r["x"], marker_color="red", type="bar") for r in rows]
        font = {"size": 3, "color": "red"}
        title = {"text": name, "font": font}
        axis = dict(title=name, type="log")
        fig = go.Figure(traces, dict(title=title, xaxis=axis))
        more = {"y": [1], "name": name}
        fig.add_trace(more)
        return fig

    same_page(f, ROWS, "n")
    same_page(f, [], 3)
    same_page(f, [], None)


def test_what_an_update_replaces() -> None:
    def f(title: Any, more: Any) -> Any:
        fig = go.Figure(layout=dict(title="a", margin=dict(l=1), legend=dict(x=1), xaxis=dict(title=dict(standoff=3))))
        fig.update_layout(title=title, title_font_size=3)
        fig.update_layout(title=title)
        fig.update_layout(title_font_size=5, margin=dict(), legend=None)
        fig.update_xaxes(title="x")
        fig.update_yaxes(title=title, title_standoff=more)
        fig.layout.legend = None
        return fig

    for title in ("x", 3, None, {"text": "y"}, {"font": {"size": 1}}):
        same_page(f, title, 3)


def test_arguments_by_a_dict() -> None:
    common = dict(mode="lines", marker_color="red")

    def f(name: Any) -> Any:
        own = {"name": name, "opacity": 0.5}
        return go.Figure(go.Scatter(y=[1], **common, **own)).add_scatter(y=[2], **own)

    same_page(f, "n")
    same_page(f, 3)


def test_dicts_with_computed_keys_are_traces_and_layouts_too() -> None:
    """They are Maps: plotly.js gets plain objects."""

    def made(ys: Any) -> Any:
        trace = {k: v for k, v in [("type", "bar"), ("y", ys)]}
        size = {k: v for k, v in [("size", 4)]}
        layout = {k: v for k, v in [("width", 300), ("height", 200)]}
        margin = {k: v for k, v in [("l", 4), ("r", 5)]}
        first = go.Figure({"data": [trace], "layout": {"title": {"text": "x"}}})
        second = go.Figure({"data": [{k: ys for k in ["y"]}], "layout": {"title": {k: "a" for k in ["text"]}}})
        third = go.Figure(go.Scatter(y=ys, marker=size), layout=layout).update_layout(layout).update_layout(font=size)
        third.update_layout({"margin": margin, "xaxis": {"title": {k: "q" for k in ["text"]}}})
        third.add_trace(trace).add_trace(go.Bar({k: ys for k in ["y"]})).add_traces([trace])
        third.update_traces({"marker": {k: "red" for k in ["color"]}}, selector={k: "bar" for k in ["type"]})
        return [first, second, third]

    same_page(made, [1, 2])
    same_page(made, [])


def test_colors_of_plotly() -> None:
    def f(n: Any) -> Any:
        colors = px.colors.qualitative.Plotly
        fig = go.Figure()
        for i in range(n):
            fig.add_bar(y=[i], marker_color=colors[i % len(colors)])
        return [fig, sequential.Viridis[0]]

    same_page(f, 3)
    same_page(f, 12)


def test_other_parts_of_a_layout() -> None:
    def f(text: Any) -> Any:
        fig = go.Figure(go.Scattergeo(lat=[1], lon=[2]), layout=dict(scene2=dict(aspectmode="cube")))
        fig.update_geos(projection_type="natural earth", showland=True)
        fig.update_scenes(xaxis_title=text).update_polars(radialaxis_range=[0, 1])
        fig.update_coloraxes(showscale=False).update_legends(orientation="h").update_maps(zoom=3)
        fig.add_annotation(text=text).add_annotation(text="b", x=1).add_shape(type="line")
        fig.update_annotations(font_size=9, showarrow=False).update_shapes(dict(line_width=2))
        return fig

    same_page(f, "t")


def test_lists_are_copied() -> None:
    def f(n: Any) -> Any:
        ys = [1]
        fig = go.Figure(go.Scatter(y=ys))
        ys.append(n)
        fig.add_scatter(y=ys)
        ys.append(n)
        return fig

    same_page(f, 3)


def test_templates() -> None:
    def f(dark: Any, name: Any) -> Any:
        a = go.Figure(layout=dict(template="plotly_dark" if dark else "plotly_white"))
        b = go.Figure(layout_template="none" if False else "simple_white")
        chosen = "plotly" if name else "ggplot2"
        b.update_layout(template=chosen)
        return [a, b]

    same_page(f, True, 1)
    same_page(f, False, 0)


def test_named_colorscales() -> None:
    def f(z: Any) -> Any:
        return go.Figure(go.Heatmap(z=z, colorscale="Viridis", colorbar=dict(title="c")), layout=dict(width=300))

    same_page(f, [[1, 2], [3, 4]])


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("go.Scatter(y=x, colour='red')", "figure-property"),
        ("go.Scatter(y=x, mode='line')", "figure-value"),
        ("go.Scatter(y=x, marker=dict(colr='red'))", "figure-property"),
        ("go.Figure(layout=dict(titel='x'))", "figure-property"),
        ("go.Figure().update_layout(xaxis_typ='log')", "figure-property"),
        ("go.Figure(layout=dict(xaxis=dict(type='logs')))", "figure-value"),
        ("go.Figure(data=[dict(type='bars')])", "figure-property"),
        ("go.Figure(layout=dict(template='dark'))", "figure-value"),
        ("go.Heatmap(z=x, colorscale=x)", "figure-use"),
        ("go.Figure(layout=dict(annotations=[dict(txet=i) for i in x]))", "figure-property"),
        ("go.Figure([dict(colour=i) for i in x])", "figure-property"),
        ("go.FigureWidget()", "figure-use"),
        ("(fig := go.Figure(), ax := fig.layout.xaxis, ax.update(type='log'))", "figure-use"),
        ("str(go.Figure())", "figure-use"),
        ("go.Figure() == go.Figure()", "figure-use"),
        ("go.Figure().add_trace(go.Bar(), row=1, col=1)", "figure-use"),
        ("px.line(x)", "plotly-express"),
        ("go.Figure().show()", "unknown-attribute"),
    ],
)
def test_what_is_reported(line: str, code: str) -> None:
    text = f"import plotly.graph_objects as go\nimport plotly.express as px\ndef f(x):\n    return {line}\n"
    with pytest.raises(CompileError) as raised:
        compile_source(text)
    assert {d.code for d in raised.value.diagnostics if d.severity == "error"} == {code}
