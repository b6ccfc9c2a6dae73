"""The endpoint: Dash's protocol, as recorded from its own front end, and what is refused."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest
from clientside.flask_adapter import Callbacks
from flask import abort, redirect, session

import clientside
from clientside import ALL, MATCH, Input, Output, PreventUpdate, State, ctx, no_update, set_props
from tests.adapter.asking import URL, app_with, body, client_of


def echo() -> Callbacks:
    callbacks = Callbacks(max_body=10_000)

    @callbacks.callback(Output("out", "text"), Input("x", "value"), State("s", "data"))
    def echo(x, s):
        return [x, s]

    return callbacks


GOOD = body("out.text", ("x", "value", 1), state=[("s", "data", {"a": None})])


def test_an_answer() -> None:
    response = client_of(echo()).post(URL, json=GOOD)
    assert response.status_code == 200
    assert response.mimetype == "application/json"
    assert response.json == {"multi": True, "response": {"out": {"text": [1, {"a": None}]}}}


def test_a_value_that_nobody_has_set_is_none() -> None:
    unset = GOOD | {"inputs": [{"id": "x", "property": "value"}]}
    assert client_of(echo()).post(URL, json=unset).json["response"] == {"out": {"text": [None, {"a": None}]}}


def test_two_browsers_do_not_meet() -> None:
    callbacks = Callbacks()

    @callbacks.callback(Output("out", "text"), Input("x", "n_clicks"))
    def count(n):
        session["n"] = session.get("n", 0) + 1
        return session["n"]

    app = app_with(callbacks)
    a, b = app.test_client(), app.test_client()
    said = [c.post(URL, json=body("out.text", ("x", "n_clicks", 1))).json["response"]["out"]["text"] for c in (a, a, b)]
    assert said == [1, 2, 1]


def outcomes() -> Callbacks:
    callbacks = Callbacks()

    @callbacks.callback([Output("a", "text"), Output("b", "text")], Input("x", "value"))
    def two(x):
        match x:
            case "prevent":
                raise PreventUpdate
            case "second":
                return no_update, "b"
            case "none":
                return no_update
            case "short":
                return ["a"]
            case "text":
                return "ab"
            case "aside":
                set_props("side", {"text": 1})
                ctx.set_props({"t": "o", "i": 1}, {"title": "t"})
                return no_update
            case "abort":
                abort(403, "not you")
            case "redirect":
                abort(redirect("/login"))
            case "raise":
                raise ZeroDivisionError("secret")
            case "object":
                return object(), 1
        return "a", "b"

    @callbacks.callback(Input("x", "value"))
    def silent(x):
        if x:
            set_props("side", {"text": x})

    return callbacks


OTHER = '{"i":1,"t":"o"}'


@pytest.mark.parametrize(
    ("x", "status", "answer"),
    [
        ("", 200, {"multi": True, "response": {"a": {"text": "a"}, "b": {"text": "b"}}}),
        ("second", 200, {"multi": True, "response": {"b": {"text": "b"}}}),
        ("none", 200, {"multi": True, "response": {}}),
        ("aside", 200, {"multi": True, "response": {}, "sideUpdate": {"side": {"text": 1}, OTHER: {"title": "t"}}}),
        ("prevent", 204, None),
        ("abort", 403, {"error": {"code": "http", "message": "not you"}}),
    ],
)  # fmt: skip
def test_outcomes(x: str, status: int, answer: Any) -> None:
    response = client_of(outcomes()).post(URL, json=body("..a.text...b.text..", ("x", "value", x)))
    assert (response.status_code, response.get_json(silent=True)) == (status, answer)


def test_a_redirect_is_kept() -> None:
    response = client_of(outcomes()).post(URL, json=body("..a.text...b.text..", ("x", "value", "redirect")))
    assert (response.status_code, response.headers["Location"]) == (302, "/login")


@pytest.mark.parametrize("x", ["short", "text", "raise", "object"])
def test_what_fails_is_logged_and_not_told(x: str, caplog: pytest.LogCaptureFixture) -> None:
    response = client_of(outcomes()).post(URL, json=body("..a.text...b.text..", ("x", "value", x)))
    assert response.status_code == 500
    assert response.json["error"]["message"] == "The callback failed; the server's log says why."
    assert "Traceback" not in response.text and "secret" not in response.text
    assert "two" in caplog.text
    assert "Traceback" in caplog.text


def test_in_debug_mode_the_traceback_arrives() -> None:
    client = client_of(outcomes(), DEBUG=True, PROPAGATE_EXCEPTIONS=False)
    error = client.post(URL, json=body("..a.text...b.text..", ("x", "value", "raise"))).json["error"]
    assert error["message"] == "ZeroDivisionError: secret"
    assert 'raise ZeroDivisionError("secret")' in error["traceback"]
    assert "two" in error["callback"]
    error = client.post(URL, json=body("..a.text...b.text..", ("x", "value", "short"))).json["error"]
    assert "must return a list or tuple of 2 values, but returned 1" in error["message"]


def test_in_a_test_exceptions_come_through() -> None:
    with pytest.raises(ZeroDivisionError):
        client_of(outcomes(), TESTING=True).post(URL, json=body("..a.text...b.text..", ("x", "value", "raise")))


def test_a_callback_without_outputs() -> None:
    callbacks = outcomes()
    name = next(n for n in callbacks.registered if not n.startswith(".."))
    client = client_of(callbacks)
    asked = {"output": name, "inputs": [{"id": "x", "property": "value", "value": ""}]}
    assert client.post(URL, json=asked).status_code == 204
    asked["inputs"][0]["value"] = "v"
    assert client.post(URL, json=asked).json == {"multi": True, "response": {}, "sideUpdate": {"side": {"text": "v"}}}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"output": "other.text"}, "unknown-output"),
        ({"output": None}, "unknown-output"),
        ({"output": ["out.text"]}, "unknown-output"),
        ({"output": {}}, "unknown-output"),
        ({"inputs": None}, "wrong-inputs"),
        ({"inputs": {}}, "wrong-inputs"),
        ({"inputs": []}, "wrong-inputs"),
        ({"inputs": GOOD["inputs"] * 2}, "wrong-inputs"),
        ({"inputs": [1]}, "wrong-inputs"),
        ({"inputs": [{"id": "y", "property": "value"}]}, "wrong-inputs"),
        ({"inputs": [{"id": {"a": 1}, "property": "value"}]}, "wrong-inputs"),
        ({"inputs": [{"id": "x", "property": "data"}]}, "wrong-inputs"),
        ({"inputs": [GOOD["inputs"]]}, "wrong-inputs"),
        ({"state": []}, "wrong-state"),
        ({"state": None}, "wrong-state"),
        ({"state": [{"id": "x", "property": "value"}]}, "wrong-state"),
        ({"outputs": {"id": "out", "property": "html"}}, "wrong-outputs"),
        ({"outputs": {"id": "other", "property": "text"}}, "wrong-outputs"),
        ({"outputs": [{"id": "out", "property": "text"}]}, "wrong-outputs"),
        ({"outputs": 1}, "wrong-outputs"),
        ({"changedPropIds": "x.value"}, "wrong-changed"),
        ({"changedPropIds": [1]}, "wrong-changed"),
        ({"changedPropIds": ["{.value"]}, "wrong-changed"),
        ({"changedPropIds": ["x.other"]}, "wrong-changed"),
        ({"changedPropIds": ["other.value"]}, "wrong-changed"),
        ({"changedPropIds": ['{"index":1,"type":"x"}.value']}, "wrong-changed"),
    ],
)
def test_requests_that_do_not_fit(change: dict[str, Any], code: str) -> None:
    response = client_of(echo()).post(URL, json=GOOD | change)
    assert response.status_code == 400
    assert response.json["error"]["code"] == code


def test_only_callbacks_of_the_server_can_be_called() -> None:
    callbacks = Callbacks()

    @callbacks.clientside(Output("out", "text"), Input("x", "value"))
    def browsers(x):
        raise AssertionError("called")

    response = client_of(callbacks).post(URL, json=body("out.text", ("x", "value", 1)))
    assert (response.status_code, response.json["error"]["code"]) == (400, "unknown-output")


@pytest.mark.parametrize(
    ("data", "headers", "status"),
    [
        (json.dumps(GOOD), {"Content-Type": "text/plain"}, 415),
        (json.dumps(GOOD), {}, 415),
        (json.dumps(GOOD), {"Content-Type": "application/x-www-form-urlencoded"}, 415),
        ("", {"Content-Type": "application/json"}, 400),
        ("{", {"Content-Type": "application/json"}, 400),
        ("[]", {"Content-Type": "application/json"}, 400),
        ("null", {"Content-Type": "application/json"}, 400),
        ('{"output": NaN}', {"Content-Type": "application/json"}, 400),
        (b"\xff", {"Content-Type": "application/json"}, 400),
        (b"\xff" + b"0" * 30, {"Content-Type": "application/json"}, 400),
        ("[" * 9000, {"Content-Type": "application/json"}, 400),
        ("1" * 5000, {"Content-Type": "application/json"}, 400),
        (" " * 20_000, {"Content-Type": "application/json"}, 413),
    ],
)  # fmt: skip
def test_bodies_that_are_no_requests(data: Any, headers: dict[str, str], status: int) -> None:
    response = client_of(echo()).post(URL, data=data, headers=headers)
    assert response.status_code == status
    assert response.json["error"]["message"]


@pytest.mark.parametrize("method", ["get", "put", "delete", "patch"])
def test_other_methods(method: str) -> None:
    response = getattr(client_of(echo()), method)(URL, json=GOOD)
    assert (response.status_code, response.json["error"]["code"]) == (405, "method")


def test_a_body_without_a_length() -> None:
    client = client_of(echo())
    response = client.post(
        URL,
        input_stream=__import__("io").BytesIO(b" " * 20_000),
        headers={"Content-Type": "application/json"},
        environ_overrides={"CONTENT_LENGTH": "", "wsgi.input_terminated": True},
    )
    assert response.status_code == 413


PATTERN = {"type": "row", "index": MATCH}


def patterns() -> Callbacks:
    callbacks = Callbacks()

    @callbacks.callback(Output(PATTERN, "text"), Input(PATTERN, "value"), State({"type": "row", "index": ALL}, "value"))
    def row(value, values):
        return [value, values, ctx.triggered_id.index, ctx.triggered_id["type"]]

    return callbacks


def pattern_body(**change: Any) -> dict[str, Any]:
    one, two = {"index": 1, "type": "row"}, {"index": 2, "type": "row"}
    return {
        "output": '{"index":["MATCH"],"type":"row"}.text',
        "outputs": {"id": one, "property": "text"},
        "inputs": [{"id": one, "property": "value", "value": "a"}],
        "state": [[{"id": one, "property": "value", "value": "a"}, {"id": two, "property": "value"}]],
        "changedPropIds": ['{"index":1,"type":"row"}.value'],
    } | change


def test_patterns() -> None:
    response = client_of(patterns()).post(URL, json=pattern_body())
    assert response.json["response"] == {'{"index":1,"type":"row"}': {"text": ["a", ["a", None], 1, "row"]}}


@pytest.mark.parametrize(
    "change",
    [
        {"outputs": {"id": {"index": 2, "type": "row"}, "property": "text"}},
        {"outputs": {"id": {"index": 1, "type": "other"}, "property": "text"}},
        {"outputs": {"id": {"index": [1], "type": "row"}, "property": "text"}},
        {"outputs": {"id": "row", "property": "text"}},
        {"outputs": None},
        {"inputs": [{"id": {"index": 1}, "property": "value"}]},
        {"inputs": [{"id": {"index": 1, "type": "row", "more": 1}, "property": "value"}]},
        {"state": [{"id": {"index": 1, "type": "row"}, "property": "value"}]},
        {"state": [[1]]},
    ],
)
def test_patterns_that_do_not_fit(change: dict[str, Any]) -> None:
    assert client_of(patterns()).post(URL, json=pattern_body(**change)).status_code == 400


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Sec-Fetch-Site": "same-origin", "Origin": "http://localhost"}, 200),
        ({"Origin": "http://localhost"}, 200),
        ({"Sec-Fetch-Site": "none"}, 200),
        ({"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"}, 403),
        ({"Sec-Fetch-Site": "same-site", "Origin": "http://other.localhost"}, 403),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "http://localhost:81"}, 403),
        ({"Origin": "null"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "cross-site", "Origin": "https://friend.example"}, 200),
    ],
)
def test_who_may_call(headers: dict[str, str], status: int) -> None:
    callbacks = echo()
    callbacks.trusted_origins = frozenset(["https://friend.example"])
    response = client_of(callbacks).post(URL, json=GOOD, headers=headers)
    assert response.status_code == status


def test_async_and_keyword_arguments() -> None:
    callbacks = Callbacks()

    @callbacks.callback(
        output=Output("out", "text"), inputs={"a": Input("x", "value")}, state={"b": State("s", "data")}
    )
    async def waits(*, b, a):
        return [a, b, ctx.triggered_id]

    assert client_of(callbacks).post(URL, json=GOOD).json["response"]["out"]["text"] == [1, {"a": None}, "x"]


def test_state_before_input() -> None:
    callbacks = Callbacks()

    @callbacks.callback(Output("out", "text"), State("s", "data"), Input("x", "value"))
    def swapped(s, x):
        return [x, s]

    assert client_of(callbacks).post(URL, json=GOOD).json["response"]["out"]["text"] == [1, {"a": None}]


def test_what_is_no_json_arrives_as_with_dash() -> None:
    callbacks = Callbacks()

    @callbacks.callback(Output("out", "data"), Input("x", "value"))
    def made(x):
        return [float("nan"), datetime.date(2026, 1, 2), {1: 2}]

    answer = client_of(callbacks).post(URL, json=body("out.data", ("x", "value", 1))).json
    assert answer["response"]["out"]["data"] == [None, "2026-01-02", {"1": 2}]


def test_the_names_without_a_callback() -> None:
    assert not ctx
    with pytest.raises(RuntimeError, match="while a callback runs"):
        _ = ctx.triggered_id
    with pytest.raises(RuntimeError):
        set_props("x", {})
    assert clientside.Input("a", "b").component_id == "a"


def test_dependencies_are_those_of_dash() -> None:
    (found,) = client_of(patterns()).get("/_clientside/_dash-dependencies").json
    assert found["output"] == '{"index":["MATCH"],"type":"row"}.text'
    assert found["inputs"] == [{"id": '{"index":["MATCH"],"type":"row"}', "property": "value"}]
    assert found["clientside_function"] is None
    assert {"state", "prevent_initial_call", "no_output"} <= found.keys()
