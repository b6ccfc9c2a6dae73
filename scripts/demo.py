"""Compile the gapminder sample, compare its JavaScript with CPython, serve it (see scripts/demo)."""

from __future__ import annotations

import argparse
import itertools
import json
import re
import runpy
import sys
import threading
import urllib.request
from pathlib import Path
from typing import Any

from py_mini_racer import MiniRacer
from werkzeug.serving import make_server

import clientside

SAMPLE = Path("samples/gapminder/app.py")


def compile_sample() -> clientside.CompileError | None:
    """Compile the file without importing it, as `clientside compile` does, and print what became of it."""
    try:
        module = clientside.compile(SAMPLE)
    except clientside.CompileError as error:
        return error
    for function in module.functions:
        print(f"\n{function.javascript.rstrip()}")
    print(f"\n{SAMPLE}: {len(module.functions)} functions, {len(module.text):,} characters with helpers")
    return None


def verify(names: dict[str, Any]) -> tuple[int, list[str]]:
    """How many calls were compared, and those in which JavaScript and CPython differ, for all of the sample's data."""
    rows, indicators = names["gapminder"], names["indicators"]
    stores = [names["select"](i, country) for i in indicators for country in rows["country"].unique().tolist()]
    calls = [("draw", [data, scale]) for data, scale in itertools.product(stores, ("linear", "log"))]
    calls += [("show", [data]) for data in stores]
    # What the browser holds is JSON; 73.0 is 73 there, for the server as for the page.
    held = [json.loads(_as_page(json.dumps(arguments))) for _, arguments in calls]
    expected = [names[name](*arguments) for (name, _), arguments in zip(calls, held, strict=True)]
    engine = MiniRacer()
    engine.eval("globalThis.window = globalThis")
    for name in ("draw", "show"):
        engine.eval(names[name].module.text)
    keys = {name: [names[name].namespace, names[name].function_name] for name in ("draw", "show")}
    work = json.dumps([[*keys[name], arguments] for (name, _), arguments in zip(calls, held, strict=True)])
    found = json.loads(
        engine.eval(f"JSON.stringify({work}.map(([space, name, args]) => dash_clientside[space][name](...args)))")
    )
    wrong = [str(call[0]) for call, one, other in zip(calls, expected, found, strict=True) if one != other]
    return len(calls), wrong


def _as_page(text: str) -> str:
    return re.sub(r"(\d)\.0(?=[],}])", r"\1", text)


def check_page(address: str) -> None:
    """Fetch the page and the script that it names. Raises if either is missing."""
    page = urllib.request.urlopen(address, timeout=30).read().decode()
    script = re.search(r'src="/(_dash-clientside/bundle\.js\?v=\w+)"', page)
    if not script:
        raise SystemExit("demo: the page does not name the compiled script")
    text = urllib.request.urlopen(address + script[1], timeout=30).read()
    print(f"{address}{script[1]}: {len(text):,} bytes")


def main() -> None:
    parser = argparse.ArgumentParser(prog="scripts/demo", description="The gapminder sample, compiled and served.")
    parser.add_argument("--check", action="store_true", help="stop when everything has been seen to work")
    parser.add_argument("--port", type=int, default=8050, help="0 takes a free one")
    options = parser.parse_args()

    error = compile_sample()
    if error is not None:
        sys.exit(f"{error}\ndemo: the sample does not compile")
    names = runpy.run_path(str(SAMPLE))
    count, wrong = verify(names)
    if wrong:
        sys.exit(f"demo: {len(wrong)} of {count} calls differ between CPython and JavaScript, first in {wrong[0]}")
    print(f"{count} calls with the sample's data: JavaScript and CPython agree")

    try:
        server = make_server("127.0.0.1", 0 if options.check else options.port, names["app"].server, threaded=True)
    except (OSError, SystemExit):
        sys.exit(f"demo: port {options.port} is taken, try scripts/demo --port 0")
    address = f"http://127.0.0.1:{server.server_port}/"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    check_page(address)
    if options.check:
        server.shutdown()
        print("demo: all well")
        return
    print(f"\nOpen {address} (Ctrl+C ends it)", flush=True)
    try:
        thread.join()
    except KeyboardInterrupt:
        server.shutdown()


if __name__ == "__main__":
    main()
