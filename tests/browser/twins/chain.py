"""dcc.Store chains: odd values travelling, results of unusual types, duplicates, `set_props`, errors in callbacks."""

import datetime as dt
import decimal
import enum
import math
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import asdict, dataclass

from dash import Dash, Input, Output, State, callback, ctx, dcc, html, no_update, set_props
from dash.exceptions import PreventUpdate

app = Dash(__name__)


class Colour(enum.Enum):
    RED = "red"


class Size(enum.StrEnum):
    S = "small"


class Level(enum.IntEnum):
    LOW = 1


Point = namedtuple("Point", "x y")


@dataclass
class Row:
    a: int
    b: float = 0.5


VALUES = {
    "none": lambda: None,
    "nan": lambda: math.nan,
    "inf": lambda: [math.inf, -math.inf],
    "zero": lambda: -0.0,
    "float": lambda: 2.0,
    "big": lambda: 2**53 - 1,
    "tuple": lambda: (1, (2,), ()),
    "named": lambda: Point(1, 2.5),
    "date": lambda: dt.date(2024, 2, 29),
    "datetime": lambda: dt.datetime(2024, 2, 29, 1, 2, 3, 4),
    "delta": lambda: dt.timedelta(1),
    "decimal": lambda: decimal.Decimal("1.10"),
    "set": lambda: {1},
    "bytes": lambda: b"x",
    "range": lambda: range(3),
    "gen": lambda: (i for i in range(3)),
    "strenum": lambda: Size.S,
    "intenum": lambda: Level.LOW,
    "counter": lambda: Counter("abca"),
    "od": lambda: OrderedDict(b=1, a=2),
    "dd": lambda: defaultdict(list, a=[1]),
    "deque": lambda: deque([1]),
    "class": lambda: Row,
    "asdict": lambda: asdict(Row(1, 2.0)),
    "intkeys": lambda: {2: "b", 1: "a", 10: "c"},
    "mixed": lambda: {1: 1, "1": 2, None: 3, 1.5: 5},
    "tuplekeys": lambda: {(1, 2): 3},
    "lambda": lambda: len,
    "exc": lambda: ValueError("x"),
    "str": lambda: "a\u2028b\x00c<script>😀",
    "keys": lambda: {"a": 1}.keys(),
    "items": lambda: list({"a": 1}.items()),
    "nested": lambda: {"a": [{"b": (1, {"c": None})}]},
    "proto": lambda: {"__proto__": 1, "constructor": 2},
    "update": lambda: no_update,
    "updates": lambda: [no_update],
    "huge": lambda: 10**20,
    "empty": lambda: {},
    "bool": lambda: True,
    "complexstr": lambda: str(1.0),
    "comp": lambda: html.B("x"),
    "listcomp": lambda: [html.B("x"), "y", 1, None],
}
app.layout = html.Div(
    [
        dcc.Dropdown(list(VALUES), "none", id="which"),
        dcc.Store(id="s1"),
        dcc.Store(id="s2", storage_type="session"),
        dcc.Store(id="s3", storage_type="local"),
        html.Pre(id="seen"),
        html.Pre(id="seen2"),
        html.Div(id="child"),
        dcc.Input(id="a", type="number", value=1),
        dcc.Input(id="b", type="number"),
        html.Div(id="dup"),
        html.Button("one", id="one"),
        html.Button("two", id="two"),
        html.Div(id="set", children="-"),
        html.Div(id="err"),
        html.Div(id="many1"),
        html.Div(id="many2"),
    ]
)


@callback(Output("s1", "data"), Input("which", "value"))
def choose(which):
    return VALUES[which]()


@callback(Output("s2", "data"), Output("seen", "children"), Input("s1", "data"))
def second(data):
    return {"was": data, "list": [data, data]}, f"{data!r} {type(data).__name__} {str(data)}"


@callback(Output("s3", "data"), Output("seen2", "children"), Input("s2", "modified_timestamp"), State("s2", "data"))
def third(stamp, data):
    if stamp is None or data is None:  # a new store tells its time, -1: whether it has data by then is a race
        raise PreventUpdate
    return data["list"], f"{stamp > 0} {data} {data['was'] == data['list'][0]}"


@callback(Output("child", "children"), Input("s1", "data"))
def child(data):
    return data if isinstance(data, (str, int, float)) or data is None else html.Code(str(data))


@callback(Output("b", "value"), Input("a", "value"), prevent_initial_call=False)
def forward(a):
    return a * 2 if a is not None else None


@callback(Output("dup", "children"), Input("one", "n_clicks"))
def dup1(n):
    return f"one {n}"


@callback(
    Output("dup", "children", allow_duplicate=True),
    Output("dup", "title"),
    Input("two", "n_clicks"),
    prevent_initial_call=True,
)
def dup2(n):
    return [f"two {n}", no_update if n == 1 else str(ctx.triggered_id)]


@callback(Input("one", "n_clicks"), Input("two", "n_clicks"), prevent_initial_call=True)
def nothing(one, two):
    set_props("set", {"children": f"{one}/{two}"})
    set_props("set", {"title": ctx.triggered_id})


@callback(Output("err", "children"), Input("one", "n_clicks"), Input("b", "value"), prevent_initial_call=True)
def errors(n, b):
    match n:
        case 1:
            return {"a": 1}["b"]
        case 2:
            return 1 / 0
        case 3:
            return [][b]
        case 4:
            return "x" + n
        case 5:
            raise PreventUpdate
        case 6:
            raise RuntimeError("my", "args")
        case _:
            return f"fine {n} {b}"


@callback([Output("many1", "children"), Output("many2", "children")], [Input("two", "n_clicks")])
def many(n):
    values = [["ab", "c"], "ab", ("a", "b", "c"), None, {"a": 1, "b": 2}, []]
    if n is not None and n in (1, 2, 3, 4):
        return values[n]
    return no_update if n == 5 else ["x", str(n)]
