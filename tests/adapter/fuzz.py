"""Malformed requests for the endpoint: `python -m tests.adapter.fuzz [requests]` sends tens of thousands.

Every answer must be one of those that docs/flask.md names, as JSON, and the process must not grow.
"""

from __future__ import annotations

import json
import random
import resource
import sys
from typing import Any

from clientside.flask_adapter import Callbacks
from flask.testing import FlaskClient

from clientside import ALL, MATCH, Input, Output, State, ctx, set_props
from tests.adapter.asking import URL, client_of

ONE = {"index": 1, "type": "row"}
SEEDS: list[Any] = [
    {
        "output": "..a.text...b.text..",
        "outputs": [{"id": "a", "property": "text"}, {"id": "b", "property": "text"}],
        "inputs": [{"id": "x", "property": "value", "value": 1}],
        "state": [{"id": "s", "property": "data", "value": {"k": [1]}}],
        "changedPropIds": ["x.value"],
    },
    {
        "output": '{"index":["MATCH"],"type":"row"}.text',
        "outputs": {"id": ONE, "property": "text"},
        "inputs": [{"id": ONE, "property": "value", "value": "a"}],
        "state": [[{"id": ONE, "property": "value", "value": "a"}]],
        "changedPropIds": ['{"index":1,"type":"row"}.value'],
    },
]
ODD: list[Any] = [
    *(
        None,
        True,
        0,
        -1,
        2**53,
        2**70,
        1.5,
        1e308,
        "",
        "x",
        "x.value",
        "value",
        "..",
        "\ud800",
        "\0",
        "{",
        '{"a":1}.value',
    ),
    *([], {}, [[]], [{}], {"id": []}, {"": ""}, ["ALL"], {"index": ["MATCH"]}, "__proto__", "constructor", "a" * 500),
    *("{}.value", "[].value", '{"index":' + "[" * 2000 + ".value", ONE, {**ONE, "index": None}, {**ONE, "index": [1]}),
]
JSON_HEADERS = {"Content-Type": "application/json"}
TYPES = ["application/json", "application/json; charset=utf-16", "text/plain", "", "multipart/form-data", "\x00"]


def target() -> FlaskClient:
    """A client of an app whose callbacks look at everything that they are given."""
    callbacks = Callbacks(max_body=100_000)

    @callbacks.callback([Output("a", "text"), Output("b", "text")], Input("x", "value"), State("s", "data"))
    def two(x, s):
        set_props("side", {"text": [ctx.triggered, ctx.triggered_id, ctx.triggered_prop_ids, ctx.inputs, ctx.states]})
        return [x, ctx.outputs_list]

    @callbacks.callback(
        Output({"type": "row", "index": MATCH}, "text"),
        Input({"type": "row", "index": MATCH}, "value"),
        State({"type": "row", "index": ALL}, "value"),
        progress=Output("bar", "value"),
    )
    def row(set_progress, value, values):
        set_progress(1)
        return [value, values, ctx.triggered_id, ctx.inputs_list, ctx.states_list]

    return client_of(callbacks)


def mutated(chance: random.Random, value: Any) -> Any:
    """The value with something odd somewhere in it."""
    if chance.random() < 0.15:
        return chance.choice(ODD)
    if isinstance(value, dict) and value:
        key = chance.choice(list(value))
        match chance.randrange(5):
            case 0:
                return {k: v for k, v in value.items() if k != key}
            case 1:
                return {**value, str(chance.choice(ODD)): chance.choice(ODD)}
        return {**value, key: mutated(chance, value[key])}
    if isinstance(value, list) and value:
        at = chance.randrange(len(value))
        match chance.randrange(5):
            case 0:
                return value[:at] + value[at + 1 :]
            case 1:
                return [*value, mutated(chance, value[at])]
        return [*value[:at], mutated(chance, value[at]), *value[at + 1 :]]
    return chance.choice(ODD)


def body_of(chance: random.Random) -> bytes:
    """A request's body, malformed as a value or as text."""
    value = chance.choice(SEEDS)
    for _ in range(chance.randrange(4)):
        value = mutated(chance, value)
    data = json.dumps(value).encode("utf-8", "surrogatepass")
    match chance.randrange(8):
        case 0 if data:
            at = chance.randrange(len(data))
            return data[:at] + chance.randbytes(3) + data[at + 1 :]
        case 1:
            return data[: chance.randrange(len(data) + 1)]
        case 2:
            return data.replace(b"1", chance.choice([b"NaN", b"1" * 400, b"-0", b"1e999", b"Infinity", b"01"]))
    return data


def ask(client: FlaskClient, chance: random.Random) -> int:
    """Send one request and check the answer; gives its status."""
    headers = {
        "Content-Type": chance.choice(TYPES) if chance.random() < 0.1 else "application/json",
        "Accept": chance.choice(["*/*", "application/json", "text/event-stream", "q=x;;,", ""]),
    }
    if chance.random() < 0.1:
        headers[chance.choice(["Origin", "Sec-Fetch-Site"])] = chance.choice(["null", "http://[", "x", "same-origin"])
    data = body_of(chance)
    return check(client, data, URL + chance.choice(["", "", "", "?job=x", "?cancel="]), headers)


def check(client: FlaskClient, data: bytes, url: str = URL, headers: dict[str, str] = JSON_HEADERS) -> int:
    """Send a request's body; gives the answer's status, one of those that a wrong or right request may have."""
    response = client.post(url, data=data, headers=headers)
    status = response.status_code
    assert status in (200, 204, 400, 403, 413, 415), (status, data, response.text)
    text = response.get_data(as_text=True)
    if status >= 400:
        error = json.loads(text)["error"]
        assert error["code"] and error["message"] and "Traceback" not in text, data
    elif status == 200 and not response.mimetype.startswith("text/event-stream"):
        assert json.loads(text)["multi"] is True
    else:
        assert "event: error" not in text, (data, text)
    response.close()
    return status


def main(count: int) -> None:
    """Send `count` requests; print what was answered, and by how much the process grew in the second half."""
    client, chance, seen = target(), random.Random(1), dict[int, int]()
    middle = 0
    for i in range(count):
        if i == count // 2:
            middle = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        status = ask(client, chance)
        seen[status] = seen.get(status, 0) + 1
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - middle
    print(f"{count} requests: {dict(sorted(seen.items()))}; the second half grew the process by {grown} kB")
    assert grown < 20_000


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
