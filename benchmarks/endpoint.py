"""What the callback endpoint costs: a bare Flask view, clientside's endpoint and Dash's, side by side under gunicorn.

    python -m benchmarks.endpoint               # ratios for bodies of 50 bytes, 10 kB, 1 MB and 10 MB
    python -m benchmarks.endpoint --sessions    # a thousand page sessions at once: no error, no lost update

The three do the same: read a request in Dash's protocol with one Input, give its value back. Each has one sync worker
on 127.0.0.1; requests go round in turns, so that what else the machine does meets all three. The best round counts.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from typing import Any

URLS = {"bare": "/bare", "clientside": "/_clientside/_dash-update-component", "dash": "/_dash-update-component"}
SIZES = {"50 B": 2, "10 kB": 800, "1 MB": 80_000, "10 MB": 800_000}
ROUNDS = {"50 B": 400, "10 kB": 300, "1 MB": 30, "10 MB": 6}


def bare() -> Any:
    """A view that reads and writes with orjson, as a Flask developer in a hurry would."""
    import orjson
    from flask import Flask, Response, request

    app = Flask("bare")
    app.secret_key = "benchmark"

    @app.post("/bare")
    def view() -> Response:
        value = orjson.loads(request.get_data())["inputs"][0]["value"]
        answer = {"multi": True, "response": {"out": {"data": value}}}
        return Response(orjson.dumps(answer), mimetype="application/json")

    return app


def clientside() -> Any:
    """The same as a callback of ours; `count` keeps a number per session."""
    from clientside.flask_adapter import Callbacks
    from flask import Flask, session

    from clientside import Input, Output

    app = Flask("clientside")
    app.secret_key = "benchmark"
    callbacks = Callbacks(app)

    @callbacks.callback(Output("out", "data"), Input("in", "data"))
    def echo(value):  # type: ignore[no-untyped-def]
        return value

    @callbacks.callback(Output("count", "text"), Input("add", "n_clicks"))
    def count(n):  # type: ignore[no-untyped-def]
        session["sum"] = session.get("sum", 0) + n
        return session["sum"]

    return app


def dash() -> Any:
    """The same as a callback of Dash."""
    from dash import Dash, Input, Output, dcc, html

    app = Dash("dash")
    app.layout = html.Div([dcc.Store(id="in"), dcc.Store(id="out")])

    @app.callback(Output("out", "data"), Input("in", "data"))
    def echo(value):  # type: ignore[no-untyped-def]
        return value

    return app.server


class Server:
    """gunicorn with one of the apps; `with` ends it."""

    def __init__(self, name: str, *options: str, module: str = "benchmarks.endpoint") -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        address = f"127.0.0.1:{self.port}"
        command = [sys.executable, "-m", "gunicorn", "-b", address, *options, f"{module}:{name}()"]
        self.process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )

    def __enter__(self) -> Server:
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return self
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("gunicorn did not start")

    def __exit__(self, *error: object) -> None:
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait(20)

    def post(self, url: str, body: bytes, cookie: str = "") -> tuple[bytes, str]:
        """Send one request; gives the answer and the session's cookie. Raises RuntimeError for any error."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = {"Content-Type": "application/json", "Accept": "application/json", "Cookie": cookie}
        connection.request("POST", url, body, headers)
        response = connection.getresponse()
        answer = response.read()
        connection.close()
        if response.status != 200:
            raise RuntimeError(f"{url}: {response.status} {answer[:200]!r}")
        return answer, (response.getheader("Set-Cookie") or cookie).partition(";")[0]


def asked(output: str, name: str, prop: str, value: Any) -> bytes:
    """A request's body."""
    id, _, target = output.partition(".")
    request = {
        "output": output,
        "outputs": {"id": id, "property": target},
        "inputs": [{"id": name, "property": prop, "value": value}],
        "changedPropIds": [f"{name}.{prop}"],
    }
    return json.dumps(request, separators=(",", ":")).encode()


def compare() -> None:
    """Print the times of the three for each size, and the ratios."""
    with Server("bare") as a, Server("clientside") as b, Server("dash") as c:
        servers = {"bare": a, "clientside": b, "dash": c}
        print(f"{'body':>6} {'bare':>10} {'clientside':>10} {'dash':>10}   clientside/bare   dash/clientside")
        for label, count in SIZES.items():
            body = asked("out.data", "in", "data", [i * 1.37 + 0.011 for i in range(count)])
            best = dict.fromkeys(servers, float("inf"))
            for _ in range(ROUNDS[label]):
                for name, server in servers.items():
                    start = time.perf_counter()
                    server.post(URLS[name], body)
                    best[name] = min(best[name], time.perf_counter() - start)
            times = "".join(f" {1000 * best[name]:7.2f} ms" for name in servers)
            ratios = best["clientside"] / best["bare"], best["dash"] / best["clientside"]
            print(f"{label:>6}{times}   {ratios[0]:15.2f}   {ratios[1]:15.2f}", flush=True)


def sessions(count: int, clicks: int) -> None:
    """Many page sessions at once, each of which clicks and checks that the server counted every click."""
    failures: list[str] = []
    started = time.perf_counter()
    with Server("clientside", "--workers", "2", "--threads", "16", "--worker-class", "gthread") as server:

        def session() -> None:
            cookie, total = "", 0
            try:
                for n in range(1, clicks + 1):
                    total += n
                    answer, cookie = server.post(URLS["clientside"], asked("count.text", "add", "n_clicks", n), cookie)
                    if json.loads(answer)["response"]["count"]["text"] != total:
                        failures.append(f"lost update: {answer!r}, not {total}")
            except Exception as error:
                failures.append(repr(error))

        before = memory(server.process.pid)
        threads = [threading.Thread(target=session) for _ in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        grown = memory(server.process.pid) - before
    took = time.perf_counter() - started
    print(
        f"{count} sessions with {clicks} clicks each in {took:.1f} s: {len(failures)} failures {failures[:3]}; "
        f"the workers grew by {grown} kB, {grown / count:.2f} kB per session"
    )
    if failures:
        raise SystemExit(1)


def memory(process: int) -> int:
    """The resident memory of a process's children, in kB (Linux)."""
    found = subprocess.run(["ps", "-o", "rss=", "--ppid", str(process)], capture_output=True, text=True, check=False)
    return sum(map(int, found.stdout.split()))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("--sessions", nargs="?", const=1000, type=int, help="how many page sessions at once")
    parser.add_argument("--clicks", default=5, type=int, help="clicks of each session")
    options = parser.parse_args()
    if options.sessions:
        sessions(options.sessions, options.clicks)
    else:
        compare()
