"""Dash's names in compiled callbacks: what the page's own objects get, in V8 with a page's names around it."""

from __future__ import annotations

import json
import math
from collections import namedtuple
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import dash
import plotly.graph_objects as go
import pytest
from clientside.compiler.pipeline import compile_functions
from clientside.compiler.shape import CallbackShape
from clientside.compiler.source import MarkedSource
from dash import callback_context as context
from dash import ctx, html, no_update, set_props
from dash._utils import to_json
from dash.exceptions import PreventUpdate
from py_mini_racer import MiniRacer

import clientside

Point = namedtuple("Point", "x y")
PAGE = """
globalThis.window = globalThis;
globalThis.dash_clientside = {
  no_update: {description: "no"}, PreventUpdate: {description: "prevent"}, set: [],
  set_props: (id, props) => dash_clientside.set.push([id, props]),
};
globalThis.shown = (x) => {
  if (x === dash_clientside.no_update) return "NO UPDATE";
  if (Array.isArray(x)) return x.map(shown);
  if (x === undefined) return "UNDEFINED";
  if (!x || typeof x !== "object") return x;
  return Object.fromEntries(Object.entries(x).map(([k, v]) => [k, shown(v)]));
};
globalThis.failed = (e) => e === dash_clientside.PreventUpdate ? "PREVENTED" : `${e.name}: ${e.message}`;
globalThis.frozen = (x) => {
  if (x && typeof x === "object") Object.freeze(Object.values(x).forEach(frozen) ?? x);
  return x;
};
"""
TRIGGERED = {
    "triggered": [{"prop_id": "b.n_clicks", "value": 2}],
    "inputs": {"a.n_clicks": 1, "b.n_clicks": 2, "c.d": {"deep": [1]}, "n": None},
    "states": {},
    "inputs_list": [{"id": "a", "property": "n_clicks", "value": 1}],
    "outputs_list": {"id": "o", "property": "children"},
}


def page(function: Callable[..., Any], outputs: int | None = None, many: frozenset[int] = frozenset()) -> MiniRacer:
    """A page with one callback, `f`."""
    engine = MiniRacer()
    engine.eval(PAGE)
    engine.eval(compile_functions([MarkedSource(function, "test", "f", True, CallbackShape(outputs, many))]).text)
    return engine


def call(engine: MiniRacer, *args: Any, source: str | None = None) -> Any:
    """What Dash would see of one call, and in `set` what set_props was given."""
    arguments = source if source is not None else ", ".join(map(json.dumps, args))
    engine.eval(f"""(() => {{
      const found = {json.dumps(TRIGGERED)};
      if (globalThis.TRIGGERED) found.triggered = TRIGGERED;
      dash_clientside.callback_context = frozen(found);
      const note = (found) => {{ globalThis.late = found; }};
      try {{
        const found = dash_clientside.test.f(...frozen([{arguments}]));
        if (found instanceof Promise) {{ found.then((v) => note(shown(v)), (e) => note(failed(e))); return; }}
        note(shown(found));
      }} catch (e) {{ note(failed(e)); }} finally {{ delete dash_clientside.callback_context; }}
    }})()""")
    return json.loads(engine.eval("JSON.stringify(late)"))


def settings(engine: MiniRacer) -> Any:
    return json.loads(engine.eval("JSON.stringify(shown(dash_clientside.set))"))


def test_no_update_everywhere() -> None:
    def f(where: Any) -> Any:
        if where == "list":
            return [no_update, 1]
        if where == "deep":
            return {"a": [(no_update,)], 1: 2}
        if where == "tuple":
            return "x", no_update
        return dash.no_update if where else where

    engine = page(f)
    assert call(engine, "list") == ["NO UPDATE", 1]
    assert call(engine, "deep") == {"a": [["NO UPDATE"]], "1": 2}
    assert call(engine, "tuple") == ["x", "NO UPDATE"]
    assert call(engine, "x") == "NO UPDATE"
    assert call(engine, None) is None


def test_no_update_is_itself_only() -> None:
    def f(flag: Any) -> Any:
        value = no_update if flag else {"description": "no"}
        values = [value, 1]
        return [
            value is no_update,
            value == no_update,
            value != no_update,
            no_update in values,
            bool(no_update),
            value == {"description": "no"},
            isinstance(value, dict),
            not no_update or "else",
            {no_update: 1}.get(no_update),
        ]

    engine = page(f)
    assert call(engine, True) == f(True)
    assert call(engine, False) == f(False)


def test_prevent_update() -> None:
    def deeper(x: Any) -> Any:
        if x == 1:
            raise PreventUpdate
        if x == 2:
            raise PreventUpdate("not now")
        if x == 3:
            raise dash.exceptions.PreventUpdate()
        return x

    def f(x: Any) -> Any:
        try:
            return deeper(x)
        except PreventUpdate as error:
            if x == 2:
                return f"caught {error} {error.args}"
            raise

    engine = page(f)
    assert call(engine, 0) == 0
    assert call(engine, 1) == "PREVENTED"
    assert call(engine, 2) == f(2)
    assert call(engine, 3) == "PREVENTED"


def test_what_nothing_catches_is_thrown_as_dash_knows_it() -> None:
    def first() -> Any:
        raise PreventUpdate

    def deeper(x: Any) -> Any:
        if x == 1:
            raise PreventUpdate
        return [y for y in range(x) if y != 2 or first()]

    def plain(x: Any) -> Any:
        if x == 4:
            raise dash.exceptions.PreventUpdate("not now")
        return deeper(x)

    def kept(x: Any) -> Any:
        error = PreventUpdate("not now")
        if x == 1:
            raise error
        return [*error.args, deeper(x)]

    def asked(x: Any) -> Any:
        return x if issubclass(PreventUpdate, Exception) and deeper(x) != [] else None

    def at_last(x: Any) -> Any:
        seen = []
        try:
            seen.append(x)
            return deeper(x)
        finally:
            seen.clear()

    def again(x: Any) -> Any:
        return deeper(x) if x < 4 else again(x - 3)

    class Skip(PreventUpdate):
        pass

    def derived(x: Any) -> Any:
        if x == 4:
            raise Skip
        return deeper(x)

    for f in (plain, kept, asked, at_last, again, derived):
        engine = page(f)
        assert [call(engine, x) for x in (0, 1, 2, 3)] == [f(0), "PREVENTED", f(2), "PREVENTED"], f
        assert call(engine, 4) == "PREVENTED"
    text = compile_functions([MarkedSource(plain, "clientside", "f", dash=True)]).text
    assert "throw window.dash_clientside.PreventUpdate" in text
    assert "$PreventUpdate" not in text
    assert "$PreventUpdate" in compile_functions([MarkedSource(at_last, "clientside", "f", dash=True)]).text
    assert "$PreventUpdate" in compile_functions([MarkedSource(plain, "clientside", "f")]).text  # no page of Dash's


def test_prevent_update_is_an_exception() -> None:
    def f(x: Any) -> Any:
        try:
            if x:
                raise PreventUpdate
            raise ValueError("no")
        except ValueError as error:
            return str(error)
        except Exception as error:
            return repr(error)

    engine = page(f)
    assert [call(engine, x) for x in (0, 1)] == [f(0), f(1)]


def test_prevent_update_and_no_update_by_any_name() -> None:
    prevent, nothing, tell = PreventUpdate, no_update, set_props

    def f(x: Any) -> Any:
        tell("o", {"x": x})
        if x:
            raise prevent
        return nothing

    engine = page(f)
    assert call(engine, 1) == "PREVENTED"
    assert call(engine, 0) == "NO UPDATE"
    assert settings(engine) == [["o", {"x": 1}], ["o", {"x": 0}]]


def test_context() -> None:
    def f() -> Any:
        return [
            ctx.triggered_id,
            ctx.triggered[0]["value"],
            ctx.triggered_prop_ids,
            context.inputs["a.n_clicks"],
            dash.ctx.states,
            dash.callback_context.inputs_list,
            ctx.states_list,
            ctx.outputs_list,
            "b" if ctx.triggered_id == "b" else "other",
            bool(ctx),
        ]

    assert call(page(f)) == [
        "b",
        2,
        {"b.n_clicks": "b"},
        1,
        {},
        TRIGGERED["inputs_list"],
        [],
        TRIGGERED["outputs_list"],
        "b",
        True,
    ]


def test_items_of_an_id_are_attributes_too() -> None:
    def f(other: Any) -> Any:
        found = ctx.triggered_id
        if isinstance(found, str):
            return found.upper()
        try:
            return [
                found.index,
                found.type,
                found["index"],
                len(found),
                found.index + 1,
                found.keys is None,
                found.nothing,
            ]
        except AttributeError as error:
            return [found.index, found.type, f"{error}", found == {"type": "t", "index": 2}]

    engine = page(f)
    assert call(engine, None) == "B"
    prop_id = json.dumps({"index": 2, "type": "t"}, separators=(",", ":")) + ".n_clicks"
    engine.eval(f"TRIGGERED = {json.dumps([{'prop_id': prop_id, 'value': 1}])}")
    assert call(engine, None) == [2, "t", "nothing", True]


def test_items_of_an_id_may_be_stored_with_what_the_page_sends() -> None:
    def f(rows: Any, shown: Any) -> Any:
        key = ctx.triggered_id["key"]
        rows.append({"id": ctx.triggered_id.key, "key": key})
        shown = shown or ""
        shown += key
        return [rows, shown]

    engine = page(f)
    prop_id = json.dumps({"key": "k"}, separators=(",", ":")) + ".n_clicks"
    engine.eval(f"TRIGGERED = {json.dumps([{'prop_id': prop_id, 'value': 1}])}")
    assert call(engine, [{"id": 1}], "a") == [[{"id": 1}, {"id": "k", "key": "k"}], "ak"]


def test_an_id_that_may_be_another_dict_has_no_attributes() -> None:
    def f(other: Any) -> Any:
        return (ctx.triggered_id or {"index": 1}).index

    with pytest.raises(clientside.CompileError) as raised:
        page(f)
    assert [d.code for d in raised.value.diagnostics] == ["unknown-attribute"]


def test_context_outlives_waiting() -> None:
    async def later(x: Any) -> Any:
        return [x]

    async def f(x: Any) -> Any:
        def which() -> Any:
            return ctx.triggered_id

        first = await later(x)
        return [first, ctx.triggered_id, which()]

    assert call(page(f), 1) == [[1], "b", "b"]


def test_async_callbacks_prevent_too() -> None:
    async def later(x: Any) -> Any:
        return x

    async def f(x: Any) -> Any:
        if await later(x) == 1:
            raise PreventUpdate
        return no_update, x

    engine = page(f, outputs=2)
    assert call(engine, 1) == "PREVENTED"
    assert call(engine, 2) == ["NO UPDATE", 2]


def test_the_context_is_not_ours_to_change() -> None:
    def f() -> Any:
        found = ctx.inputs["c.d"]
        found["deep"] = 1
        return found

    with pytest.raises(clientside.CompileError) as raised:
        page(f)
    assert [d.code for d in raised.value.diagnostics] == ["captured-mutation"]
    assert "ctx.inputs" in str(raised.value)


def test_set_props_gets_plain_data_of_its_own() -> None:
    def f(key: Any, rows: Any) -> None:
        figure = {key: rows}
        set_props("graph", {"figure": figure})
        rows.append(4)
        ctx.set_props({"type": "t", "index": 1}, {"children": (1, no_update)})

    engine = page(f)
    assert call(engine, "10", [1, 2]) is None
    assert settings(engine) == [
        ["graph", {"figure": {"10": [1, 2]}}],
        [{"type": "t", "index": 1}, {"children": [1, "NO UPDATE"]}],
    ]


def test_several_outputs() -> None:
    def f(x: Any) -> Any:
        return x if x != "none" else no_update

    engine = page(f, outputs=2)
    assert call(engine, [1, 2]) == [1, 2]
    assert call(engine, "none") == "NO UPDATE"
    assert call(engine, [1]).startswith("ValueError: a callback with 2 outputs must return a list or tuple of 2 values")
    assert call(engine, "ab").startswith("TypeError: a callback with 2 outputs")
    assert call(engine, None).endswith("but returned None")


def test_props_that_nobody_has_set_are_none() -> None:
    def f(a: Any, b: Any = 5, *rest: Any) -> Any:
        return [a is None, b is None, [[v is None for v in r] if isinstance(r, list) else r is None for r in rest]]

    engine = page(f, many=frozenset([3]))
    assert call(engine, source="undefined, undefined, undefined, [1, undefined]") == [True, True, [True, [False, True]]]


def test_lists_of_props() -> None:
    def f(values: Any, other: Any) -> Any:
        return [v is None for v in values], sum(v or 0 for v in values), other

    engine = page(f, many=frozenset([0]))
    assert call(engine, source="[1, undefined, 3], undefined") == [[False, True, False], 4, None]


def test_what_json_cannot_say_arrives_as_none() -> None:
    def f(a: Any, b: Any, *rest: Any) -> Any:
        return [a, b, rest[0], ctx.inputs["n"], ctx.triggered[0]["value"]]

    engine = page(f, many=frozenset([1]))
    engine.eval("""TRIGGERED = [{prop_id: "n.value", value: NaN}]""")
    found = call(engine, source="NaN, [Infinity, undefined, 1.5, -Infinity], NaN")
    assert found[:3] == [None, [None, None, 1.5, None], None]
    assert found[4] is None


def test_a_figure_that_changes_after_set_props() -> None:
    def f(n: Any) -> Any:
        fig = go.Figure(layout_template="none")
        set_props("graph", {"figure": fig})
        fig.add_bar(y=[n])
        box = html.Div([n])
        set_props("box", {"children": box})
        box.children = "later"
        return len(fig.data)

    engine = page(f)
    assert call(engine, 3) == 1
    (_, graph), (_, box) = settings(engine)
    assert graph["figure"]["data"] == []
    assert box["children"]["props"]["children"] == [3]


def test_no_update_deep_inside_of_a_small_script() -> None:
    def f(values: Any) -> Any:
        return [no_update if value == "skip" else value for value in values], {"a": (no_update, 1)}

    engine = MiniRacer()
    engine.eval(PAGE)
    engine.eval(compile_functions([MarkedSource(f, "test", "f", True, CallbackShape(2))]).minified().text)
    assert call(engine, ["skip", 2]) == [["NO UPDATE", 2], {"a": ["NO UPDATE", 1]}]


def test_what_one_callback_returns_is_json_for_the_next() -> None:
    """Another callback in the page gets what Dash's server would have sent: no tuples, no nan, dates as texts."""

    def f(x: Any) -> Any:
        values = {
            "tuple": (1, (2, ()), [(x,)]),
            "named": Point(1, 2.5),
            "nan": [math.nan, math.inf, {"deep": -math.inf}, 1.5],
            "date": date(2024, 2, 29),
            "times": [datetime(2024, 2, 29, 1, 2, 3, 4), {"at": time(1, 2)}],
            "decimal": [Decimal("1.10"), Decimal("NaN")],
            "component": html.Div((html.B(math.nan), "x")),
        }
        return values[x]

    engine = page(f)
    for name in ("tuple", "named", "nan", "date", "times", "decimal", "component"):
        assert call(engine, name) == json.loads(to_json(f(name))), name
        engine.eval(f"found = dash_clientside.test.f({json.dumps(name)})")
        plain = "(x) => !Array.isArray(x) || (x.constructor === Array && x.every(plain))"
        assert engine.eval(f"(() => {{ const plain = {plain}; return plain(found); }})()"), name


def test_parameters_beyond_the_values_keep_their_defaults() -> None:
    def f(x: Any, name: Any = "north", n: Any = 3, *, sep: Any = ", ") -> Any:
        return sep.join([str(x), str(name), str(n)])

    for passed in (1, 2, 3):
        engine = MiniRacer()
        engine.eval(PAGE)
        source = MarkedSource(f, "test", "f", True, CallbackShape(passed=passed))
        engine.eval(compile_functions([source]).text)
        assert call(engine, *[None] * passed) == f(*[None] * passed)


def test_functions_classes_and_exceptions_are_no_json() -> None:
    def f(x: Any) -> Any:
        try:
            return {"len": len, "class": Point, "lambda": lambda: 1, "deep": [{"a": len}]}[x]
        except KeyError as error:
            return [error] if x else error

    engine = page(f)
    for name, kind in (
        *(("len", "function"), ("lambda", "function"), ("class", "type")),
        *(("deep", "function"), ("", "KeyError"), ("no", "KeyError")),
    ):
        assert call(engine, name) == f"TypeError: Object of type {kind} is not JSON serializable"
