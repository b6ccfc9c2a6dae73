"""Serve an app's file for a browser test: `python -m tests.browser.serve [--debug] [--handwritten] app.py`.

Prints the address on its first line. `--handwritten` takes the JavaScript from docstrings (tests/face/handwritten.py).
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import socket
import sys
from pathlib import Path
from typing import Any

from werkzeug.serving import make_server


def loaded(path: Path) -> Any:
    """The module of an app's file, known to `sys.modules` so that the debug server watches it."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


def free_port() -> int:
    """A port that nothing listens on: the debug server restarts itself and has to find it again."""
    if "TEST_PORT" not in os.environ:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            os.environ["TEST_PORT"] = str(probe.getsockname()[1])
    return int(os.environ["TEST_PORT"])


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("app", type=Path)
    parser.add_argument("--debug", action="store_true")
    parser.add_argument("--handwritten", action="store_true")
    options = parser.parse_args()
    if options.handwritten:
        from tests.face.handwritten import use_handwritten

        use_handwritten()
    app = loaded(options.app.resolve()).app
    if options.debug:
        port = free_port()
        print(f"http://127.0.0.1:{port}/", flush=True)
        app.run(
            host="127.0.0.1",
            port=port,
            debug=True,
            dev_tools_hot_reload_interval=0.5,
            dev_tools_hot_reload_watch_interval=0.5,
        )
        return
    server = getattr(app, "server", app)  # a Flask app is its own
    if type(server).__module__.partition(".")[0] != "flask":
        port = free_port()
        print(f"http://127.0.0.1:{port}/", flush=True)
        import uvicorn

        uvicorn.run(server, host="127.0.0.1", port=port, log_level="warning")  # FastAPI and Quart
        return
    served = make_server("127.0.0.1", 0, server, threaded=True)
    print(f"http://127.0.0.1:{served.server_port}/", flush=True)
    served.serve_forever()


if __name__ == "__main__":
    main()
