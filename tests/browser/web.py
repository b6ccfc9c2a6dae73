"""Functions of a test, compiled and called in a page of a server of the test's own.

`web(function, *args, html=…)` compiles a live function, loads the page `html` and the bundle, calls the function and
gives what it returns (a coroutine's result too).
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from clientside.compiler.pipeline import compile_function
from flask import Flask, Response, request
from werkzeug.serving import make_server

server = Flask("web")
pages: dict[str, str] = {}


@server.get("/page/<name>")
def page_of(name: str) -> str:
    return f"<!doctype html><meta charset=utf-8><title>page</title><body>{pages[name]}"


@server.route("/echo", methods=["GET", "POST"])
def echo() -> Response:
    body = request.get_data(as_text=True)
    found = {
        "method": request.method,
        "body": body,
        "kind": request.headers.get("Content-Type"),
        "rows": [1, 2.5, None],
    }
    return Response(json.dumps({**found, "query": dict(request.args)}), mimetype="application/json")


@server.get("/missing")
def missing() -> Response:
    return Response("no such thing", status=404)


@server.get("/module.js")
def module() -> Response:
    return Response("export const answer = 42; export function twice(x) { return 2 * x; }", mimetype="text/javascript")


@server.get("/events")
def events() -> Response:
    text = "".join(f"data: {json.dumps({'n': n})}\n\n" for n in range(3))
    return Response(text, mimetype="text/event-stream")


@server.get("/slow")
def slow() -> Response:
    time.sleep(0.5)
    return Response("late")


@pytest.fixture
def sockets() -> Iterator[str]:
    """The address of a WebSocket server that answers each message."""
    from websockets.sync.server import ServerConnection, serve

    def answer(connection: ServerConnection) -> None:
        for message in connection:
            connection.send(f"{message!s} back")

    with serve(answer, "127.0.0.1", 0) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"ws://127.0.0.1:{running.socket.getsockname()[1]}"
        running.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def origin() -> Iterator[str]:
    """The address of the server."""
    running = make_server("127.0.0.1", 0, server, threaded=True)
    thread = threading.Thread(target=running.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    thread.join()


@pytest.fixture
def web(page: Any, origin: str) -> Callable[..., Any]:
    """Calls a function in the page."""

    def call(function: Callable[..., Any], *args: Any, html: str = "") -> Any:
        module = compile_function(function)
        errors = [d for d in module.diagnostics if d.severity == "error"]
        assert not errors
        pages["test"] = html
        if not page.url.startswith(origin) or html:
            page.goto(f"{origin}/page/test")
        page.javascript = module.text
        page.add_script_tag(content=module.text)
        name = module.functions[0].function_name
        return page.evaluate("([name, args]) => dash_clientside.clientside[name](...args)", [name, list(args)])

    return call
