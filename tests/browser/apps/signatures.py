"""Every form in which a callback may name its outputs, inputs and states; `running=`, `on_error=`, `optional=`; and
callbacks that Dash alone would take for one.
"""

import asyncio
from typing import Any

import dash
from dash import ALL, ALLSMALLER, MATCH, Dash, Input, Output, State, ctx, dcc, html, no_update
from dash.exceptions import PreventUpdate

import clientside

app = Dash(__name__)
component = html.Div("untouched")
boxes = [
    html.Div(
        [
            dcc.Input(id={"type": "item", "n": n}, value=f"v{n}"),
            html.Span(id={"type": "own", "n": n}),
            html.Span(id={"type": "before", "n": n}),
            html.Span(id={"type": "rank", "n": n}),
        ]
    )
    for n in range(3)
]
NAMES = (
    "dicts nested tuples interleaved single no-output-1 no-output-2 dup summary late error handled "
    "async-handled grouping flat-grouping missing wrong twice paths initial"
)
app.layout = html.Main(
    [
        html.Button("a", id="a"),
        html.Button("b", id="b"),
        html.Button("run", id="run"),
        html.Button("fail", id="fail"),
        dcc.Store(id="store", data={"x": [1, 2]}),
        *(html.Div("untouched", id=name) for name in NAMES.split()),
        component,
        *boxes,
    ]
)
A, B = Input("a", "n_clicks"), Input("b", "n_clicks")
STORE = State("store", "data")


@clientside.callback(Output("dicts", "children"), inputs={"first": A, "second": B}, state={"stored": STORE})
def dicts(first: Any, stored: Any, second: Any = 0) -> Any:
    stored["x"].append(3)
    return f"{first} {second} {stored['x']}"


@clientside.callback(
    output={"text": Output("nested", "children"), "props": (Output("nested", "title"), Output("nested", "lang"))},
    inputs={"clicks": {"a": A, "rest": [B, STORE]}},
)
def nested(clicks: Any) -> Any:
    if clicks["a"] == 3:
        return no_update
    if clicks["a"] == 4:
        return {"text": "four", "props": [1, 2, 3]}
    if clicks["a"] == 5:
        return {"txt": "five", "props": [1, 2]}
    b, stored = clicks["rest"]
    return {"text": f"{clicks.a} {b} {stored}", "props": ("title" if clicks["a"] else no_update, "de")}


@clientside.callback(Output("tuples", "children"), (A, B), [STORE])
def tuples(*values: Any) -> Any:
    return f"{len(values)} {values[0]} {values[2]['x']}"


@clientside.callback(Output("interleaved", "children"), STORE, A)
def interleaved(stored: Any, clicks: Any) -> Any:
    return f"{stored} {clicks}"


@clientside.callback([Output("single", "children")], [A])
def single(clicks: Any) -> Any:
    return [f"one {clicks}"]


@clientside.callback(A, prevent_initial_call=True)
def no_output_1(clicks: Any) -> None:
    dash.set_props("no-output-1", {"children": f"first {clicks}"})


@clientside.callback(A, prevent_initial_call=True)
def no_output_2(clicks: Any) -> None:
    dash.set_props("no-output-2", {"children": f"second {clicks}"})


@clientside.callback(Output("dup", "children", allow_duplicate=True), A, prevent_initial_call=True)
def dup_1(clicks: Any) -> Any:
    return f"one {clicks}" if clicks % 2 else no_update


@clientside.callback(Output("dup", "children", allow_duplicate=True), A, prevent_initial_call="initial_duplicate")
def dup_2(clicks: Any) -> Any:
    return no_update if (clicks or 0) % 2 else f"two {clicks}"


@clientside.callback(Output({"type": "own", "n": MATCH}, "children"), Input({"type": "item", "n": MATCH}, "value"))
def own(value: Any) -> Any:
    return f"[{value}]"


@clientside.callback(
    Output({"type": "before", "n": MATCH}, "children"),
    Input({"type": "item", "n": ALLSMALLER}, "value"),
    State({"type": "item", "n": MATCH}, "value"),
)
def before(values: Any, own: Any) -> Any:
    return f"{values} {own}"


@clientside.callback(
    Output({"type": "rank", "n": ALL}, "children"),
    Output("summary", "children"),
    Input({"type": "item", "n": ALL}, "value"),
    Input({"type": "item", "n": ALL}, "placeholder"),
)
def ranks(values: Any, titles: Any) -> Any:
    if values[0] == "short":
        return ["only one"], "wrong"
    if values[0] == "text":
        return "abc", "wrong"
    order = sorted(values)
    return [no_update if v == "skip" else order.index(v) for v in values], f"{titles} {len(ctx.inputs_list[0])}"


@clientside.callback(Output(component, "children"), Input("a", "n_clicks"))
def of_component(clicks: Any) -> Any:
    return f"component {clicks}"


@clientside.callback(
    Output("late", "children"),
    Input("run", "n_clicks"),
    running=[(Output("run", "disabled"), True, False), (Output("late", "title"), html.B("on"), "off")],
    prevent_initial_call=True,
)
async def late(clicks: Any) -> Any:
    await asyncio.sleep(0.3)
    if clicks == 2:
        raise ValueError("no")
    return f"late {clicks} {ctx.triggered_id}"


LABELS = {"ValueError": "value", "KeyError": "key"}


def report(error: Exception) -> Any:
    dash.set_props("error", {"children": f"{type(error).__name__}: {error}"})
    if isinstance(error, KeyError):
        return f"{LABELS[type(error).__name__]} of {ctx.triggered_id}"
    return None


@clientside.callback(Output("handled", "children"), Input("fail", "n_clicks"), on_error=report)
def handled(clicks: Any) -> Any:
    if clicks is None:
        raise PreventUpdate
    if clicks == 1:
        return {"a": 1}["b"]
    return str(1 // (clicks - 2))


@clientside.callback(
    Output("async-handled", "children"), Output("async-handled", "title"), Input("fail", "n_clicks"), on_error=report
)
async def async_handled(clicks: Any) -> Any:
    await asyncio.sleep(0.01)
    if clicks == 1:
        raise ValueError("async")
    return "fine", str(clicks)


@clientside.callback(
    output=dict(text=Output("grouping", "children"), title=Output("grouping", "title")),
    inputs=dict(a=A, more=dict(b=B, all=Input({"type": "item", "n": ALL}, "value"))),
)
async def grouping(a: Any, more: Any) -> Any:
    await asyncio.sleep(0.01)
    c = ctx.args_grouping
    which = "a" if c.a.triggered else "b" if c["more"]["b"]["triggered"] else "none"
    return {
        "text": f"{which} {c.a.value} {c.more.b.str_id} {[x['str_id'] for x in c.more.all]} {c['a']['property']}",
        "title": f"{ctx.using_args_grouping} {ctx.outputs_grouping.title.id} {ctx.using_outputs_grouping}",
    }


@clientside.callback(Output("flat-grouping", "children"), A, STORE)
def flat_grouping(a: Any, stored: Any) -> Any:
    first, second = ctx.args_grouping
    return f"{first['triggered']} {second['id']} {ctx.using_args_grouping} {ctx.outputs_grouping['id']}"


NEW = tuple(map(int, dash.__version__.split(".")[:2])) >= (3, 1)
NOWHERE = Input("nowhere", "value", allow_optional=True) if NEW else Input("missing", "title")


@clientside.callback(Output("missing", "children"), A, NOWHERE)
def missing(clicks: Any, nothing: Any) -> Any:
    return f"{clicks} {nothing}"


@clientside.callback(
    Output("wrong", "title"), Input("not-there" if NEW else "wrong", "lang"), **({"optional": True} if NEW else {})
)
def never(value: Any) -> Any:
    return "never"


@clientside.callback(Input("fail", "n_clicks"), prevent_initial_call=True)
def returns_something(clicks: Any) -> Any:
    return "something" if clicks == 3 else None


@clientside.callback(Output("wrong", "children"), A)
@clientside.callback([Output("twice", "children"), Output("twice", "title")], B)
def twice(clicks: Any) -> Any:
    return ["x", f"y{clicks}"]


@clientside.callback(Output("paths", "children"), A)
def paths(clicks: Any) -> Any:
    found = [dash.get_relative_path("/p"), dash.strip_relative_path("/p/q/"), dash.get_asset_url("logo.png")]
    try:
        dash.get_relative_path("p")
    except Exception as error:
        found.append(f"{type(error).__name__} {error}")
    return " ".join(map(str, found))


@clientside.callback(Output("initial", "children"), A, B)
def initial(a: Any, b: Any) -> Any:
    changed = [p["prop_id"] for p in ctx.triggered][0]  # noqa: RUF015 - it is often written so
    triggered = ctx.triggered
    if not triggered:
        return f"initially {changed} {len(triggered)} {bool(triggered)} {triggered[0]['value']}"
    return f"then {changed} {dash.callback_context.triggered[0]['prop_id'].split('.')[0]}"
