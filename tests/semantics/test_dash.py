"""runtime/dash: Dash's names inside a callback, against what Dash's server gives."""

from __future__ import annotations

import json
from typing import Any

import pytest
from dash import no_update
from dash._callback_context import callback_context, context_value
from dash._utils import AttributeDict
from dash.exceptions import PreventUpdate

from tests.harness.engine import call_helper

PAGE = """globalThis.window = {dash_clientside: {
  no_update: {description: "no"}, PreventUpdate: {description: "prevent"},
  set_props: (...args) => { window.calls = args; },
}}"""


def run(helpers: tuple[str, ...], body: str) -> Any:
    """The value of a JavaScript function's body in a page that has Dash's names."""
    answer = call_helper(helpers, f"(() => {{ {PAGE}; {body} }})()")
    return answer.get("value", answer)


def test_no_update_leaves_as_the_object_that_dash_knows() -> None:
    body = """
      const page = window.dash_clientside.no_update;
      const value = $dashValue([1, $noUpdate]), deep = $exit({ a: [[$noUpdate]] }), plain = [1];
      return [
        $dashValue($noUpdate) === page, value[1] === page, $exit($noUpdate) === page, deep.a[0][0] === page,
        $dashValue(plain) === plain, $isRecord($noUpdate), $typeName($noUpdate), $repr($noUpdate).split(" at ")[0],
      ];
    """
    helpers = ("noUpdate", "dashValue", "exit", "isRecord", "typeName", "repr")
    expected = [True, True, True, True, True, False, type(no_update).__name__, repr(no_update).split(" at ")[0]]
    assert run(helpers, body) == expected


def test_prevent_update_is_an_exception() -> None:
    assert run(
        ("PreventUpdate", "Exception"),
        "const e = new $PreventUpdate(); return [e instanceof $Exception, e.name, e.message, e.args]",
    ) == [True, "PreventUpdate", str(PreventUpdate()), list(PreventUpdate().args)]


@pytest.mark.parametrize(
    "arguments",
    [["not now"], ["  a\n \tb\n\n  c "], ["\n    a\n      b\n    "], ["\ta\n\t b\n \n"], [5], [None], ["a", "b"], [[]]],
)
def test_what_prevent_update_says(arguments: list[Any]) -> None:
    try:
        expected: Any = list(PreventUpdate(*arguments).args)
    except TypeError as error:
        expected = {"error": "TypeError", "message": str(error)}
    assert run(("PreventUpdate",), f"return new $PreventUpdate(...{json.dumps(arguments)}).args") == expected


def test_it_leaves_as_the_object_that_dash_knows() -> None:
    body = """
      const caught = (f) => { try { return f(1, 2); } catch (e) { return e; } };
      const prevented = $dashEntry(() => { throw new $PreventUpdate(); });
      const failed = $dashEntry(() => { throw new RangeError("no"); });
      const fine = $dashEntry((a, b) => a + b);
      return [caught(prevented) === window.dash_clientside.PreventUpdate, caught(failed).message, caught(fine)];
    """
    assert run(("dashEntry", "PreventUpdate"), body) == [True, "no", 3]


def test_it_leaves_an_async_callback_too() -> None:
    body = """
      const seen = [];
      const note = (e) => seen.push(e === window.dash_clientside.PreventUpdate);
      $dashEntry(async () => { throw new $PreventUpdate(); })().catch(note);
      $dashEntry(async () => { throw new TypeError(); })().catch(note);
      globalThis.seen = seen;
    """
    from tests.harness.engine import engine_with

    engine = engine_with("dashEntry", "PreventUpdate")
    engine.eval(f"(() => {{ {PAGE}; {body} }})()")
    assert json.loads(engine.eval("JSON.stringify(seen)")) == [True, False]


def test_set_props() -> None:
    assert run(("setProps",), 'const r = $setProps("o", {title: "t"}); return [r, ...window.calls]') == [
        None,
        "o",
        {"title": "t"},
    ]


@pytest.mark.parametrize(
    ("values", "count", "expected"),
    [
        ("[1, 2]", 2, "same"),
        ("window.dash_clientside.no_update", 2, "same"),
        ("[1]", 1, "same"),
        ("[1]", 2, "a callback with 2 outputs must return a list or tuple of 2 values, but returned 1"),
        (
            "'xy'",
            2,
            "a callback with 2 outputs must return a list or tuple of 2 values, but returned a value of type str",
        ),
        ("null", 2, "a callback with 2 outputs must return a list or tuple of 2 values, but returned None"),
        (
            "({a: 1})",
            1,
            "a callback with 1 output in a list must return a list or tuple of 1 value, but returned a dict",
        ),
    ],
)
def test_results(values: str, count: int, expected: str) -> None:
    answer = run(("dashResult",), f"const v = {values}; return $dashResult(v, {count}) === v ? 'same' : 'other'")
    assert (answer if isinstance(answer, str) else answer["message"]) == expected


INPUT = {"id": "button", "property": "n_clicks", "value": 3}
DOTTED = {"id": "a.b", "property": "value", "value": 1}
PATTERN = {"id": {"index": 1, "type": "x.y"}, "property": "value"}
PATTERN_ID = '{"index":1,"type":"x.y"}.value'
FIELDS = ("triggered_id", "triggered_prop_ids", "inputs", "states", "inputs_list", "states_list", "outputs_list")


@pytest.mark.parametrize("changed", [["button.n_clicks"], ["a.b.value"], [PATTERN_ID, "button.n_clicks"], []])
@pytest.mark.parametrize("with_state", [True, False])
def test_context_is_what_the_server_has(changed: list[str], with_state: bool) -> None:
    inputs = {"button.n_clicks": 3, "a.b.value": 1, PATTERN_ID: None}
    triggered = [{"prop_id": prop_id, "value": inputs[prop_id]} for prop_id in changed]
    output = {"id": "o", "property": "children"}
    raw: dict[str, Any] = {
        "triggered": triggered,
        "inputs": inputs,
        "states": {"a.b.value": 1} if with_state else {},
        "inputs_list": [INPUT, DOTTED, [PATTERN]],
        "outputs_list": output,
    }
    server = AttributeDict(
        triggered_inputs=triggered,
        input_values=inputs,
        state_values=raw["states"],
        inputs_list=raw["inputs_list"],
        outputs_list=output,
    )
    if with_state:
        raw["states_list"] = server["states_list"] = [DOTTED]
    token = context_value.set(server)
    try:
        expected = {field: getattr(callback_context, field) for field in FIELDS}
        expected["triggered"] = list(callback_context.triggered)
    finally:
        context_value.reset(token)
    names = ", ".join(f"{field}: ctx.{field}" for field in (*FIELDS, "triggered"))
    body = (
        f"window.dash_clientside.callback_context = {json.dumps(raw)};"
        f" const ctx = $dashContext(); return {{ {names} }};"
    )
    assert run(("dashContext",), body) == expected


def test_context_after_the_callback() -> None:
    answer = run(("dashContext",), "return $dashContext()")
    assert answer["error"] == "ClientsideRefusal"
    assert "read it before any await" in answer["message"]
