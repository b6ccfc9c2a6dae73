"""Callbacks made in loops, factories, classes; AIO components; partials; stacked decorators; methods."""

import functools
import uuid
from abc import ABC, abstractmethod

from dash import ALLSMALLER, MATCH, Dash, Input, Output, State, callback, ctx, dcc, html
from dash.exceptions import PreventUpdate

app = Dash(__name__, suppress_callback_exceptions=True)


class MarkdownWithColorAIO(html.Div):
    class ids:
        dropdown = lambda aio_id: {"component": "Coloured", "subcomponent": "dropdown", "aio_id": aio_id}  # noqa: E731
        markdown = lambda aio_id: {"component": "Coloured", "subcomponent": "markdown", "aio_id": aio_id}  # noqa: E731

    ids = ids

    def __init__(self, text, colors=None, markdown_props=None, dropdown_props=None, aio_id=None):
        colors = colors if colors else ["#001f3f", "#0074D9", "#85144b", "#3D9970"]
        aio_id = aio_id or str(uuid.uuid4())
        dropdown_props = dropdown_props.copy() if dropdown_props else {}
        if "options" not in dropdown_props:
            dropdown_props["options"] = [{"label": i, "value": i} for i in colors]
        dropdown_props["value"] = dropdown_props["options"][0]["value"]
        markdown_props = markdown_props.copy() if markdown_props else {}
        markdown_props.setdefault("style", {"color": dropdown_props["value"]})
        markdown_props["children"] = text
        super().__init__(
            [
                dcc.Dropdown(id=self.ids.dropdown(aio_id), **dropdown_props),
                dcc.Markdown(id=self.ids.markdown(aio_id), **markdown_props),
            ]
        )

    @callback(
        Output(ids.markdown(MATCH), "style"), Input(ids.dropdown(MATCH), "value"), State(ids.markdown(MATCH), "style")
    )
    def update_markdown_style(color, existing_style):
        existing_style["color"] = color
        return existing_style


PANELS = {"north": 1.5, "south": 2.0, "east": -3}


def panel(name):
    return html.Div(
        [
            html.H4(name),
            dcc.Input(id=f"{name}-in", type="number", value=1),
            html.Div(id=f"{name}-out"),
            html.Div(id=f"{name}-late"),
        ]
    )


def make(name, factor):
    @callback(Output(f"{name}-out", "children"), Input(f"{name}-in", "value"))
    def scale(value):
        if value is None:
            raise PreventUpdate
        return f"{name}: {value * factor} ({factor!r})"

    return scale


for panel_name, panel_factor in PANELS.items():
    make(panel_name, panel_factor)

for panel_name in PANELS:

    @callback(Output(f"{panel_name}-late", "children"), Input(f"{panel_name}-in", "value"))
    def late(value, panel_name=panel_name):
        return f"late {panel_name}" + "!" * int(value or 0)


def logged(prefix):
    def wrap(f):
        @functools.wraps(f)
        def inner(*args, **kwargs):
            result = f(*args, **kwargs)
            return f"{prefix}{f.__name__}({', '.join(map(repr, args))}) = {result}"

        return inner

    return wrap


@callback(Output("dec", "children"), Input("north-in", "value"), Input("south-in", "value"))
@logged("> ")
@logged("| ")
def total(a, b):
    """Both."""
    return (a or 0) + (b or 0)


class Widget(ABC):
    def __init__(self, name, unit):
        self.name = name
        self.unit = unit

    @abstractmethod
    def text(self, value): ...

    def show(self, value):
        return f"{self.name}: {self.text(value)} {self.unit}"


class Meter(Widget):
    def text(self, value):
        return f"{value:>6.2f}"


class Feet(Meter):
    def text(self, value):
        return super().text(value / 0.3048).strip() + "′"


WIDGETS = [("m", "metres"), ("ft", "feet")]


@callback(Output("widgets", "children"), Input("north-in", "value"))
def widgets(value):
    made = [Meter("m", "metres"), Feet("ft", "feet")]
    return [html.P(w.show(value or 0), id={"widget": w.name}) for w in made]


callback(Output("lam", "children"), Input("east-in", "value"))(lambda value: "none" if value is None else f"{value:+}")


def power(base, exponent, value):
    return f"{base}·{value}^{exponent} = {base * (value or 0) ** exponent}"


@callback(Output("part", "children"), Input("east-in", "value"))
def part(value):
    return functools.partial(power, 2, 3)(value)


class Page:
    title = "page"

    def __init__(self, factor):
        self.factor = factor

    @staticmethod
    @callback(Output("static", "children"), Input("east-in", "value"))
    def static(value):
        return f"static {value}"


@callback(Output("filters", "children"), Input("add", "n_clicks"), State("filters", "children"))
def add_filter(n, children):
    n = n or 0
    children.append(
        html.Div(
            [
                dcc.Dropdown(["A", "B", "C"], value="ABC"[n % 3], id={"type": "f-dropdown", "index": n}),
                html.Div(id={"type": "f-out", "index": n}),
            ]
        )
    )
    return children


@callback(
    Output({"type": "f-out", "index": MATCH}, "children"),
    Input({"type": "f-dropdown", "index": MATCH}, "value"),
    Input({"type": "f-dropdown", "index": ALLSMALLER}, "value"),
    State({"type": "f-dropdown", "index": MATCH}, "id"),
    State({"type": "f-dropdown", "index": ALLSMALLER}, "id"),
)
def smaller(value, previous, id, ids):
    return html.Pre(
        f"{value} {list(reversed(previous))} {previous[::-1]} {id['index']} {[i['index'] for i in ids]} "
        f"{ctx.triggered_id}"
    )


app.layout = html.Div(
    [
        MarkdownWithColorAIO("## Red\nand *so* on", aio_id="one"),
        MarkdownWithColorAIO("Blue", colors=["blue", "navy"], aio_id="two"),
        *[panel(n) for n in PANELS],
        html.Div(id="dec"),
        html.Div(id="widgets"),
        html.Div(id="lam"),
        html.Div(id="part"),
        html.Div(id="static"),
        html.Button("Add", id="add"),
        html.Div([], id="filters"),
    ]
)
