"""Flask apps made in a test and served from a thread of it: `Pages` gives each a page in Chromium."""

from __future__ import annotations

import threading
from typing import Any

from clientside.flask_adapter import Callbacks
from flask import Flask, render_template_string
from werkzeug.serving import WSGIRequestHandler, make_server

HEAD = '<!doctype html><html lang="en"><head><title>t</title><link rel="icon" href="data:,">{{ clientside_scripts() }}'


class Quiet(WSGIRequestHandler):
    """Logs nothing."""

    def log_request(self, *args: Any) -> None:
        pass


class Pages:
    """Serves apps; `stop` ends all of them."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.servers: list[Any] = []

    def serve(self, app: Any) -> str:
        """Start a server for a WSGI app; gives its address."""
        server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
        server.daemon_threads = True  # type: ignore[attr-defined]
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.servers.append(server)
        return f"http://127.0.0.1:{server.server_port}/"

    def open(self, callbacks: Callbacks, body: str, head: str = "", app: Flask | None = None, **config: Any) -> Any:
        """A page with `body`, whose callbacks those are, open in Chromium. The first values are computed."""
        app = app or Flask(__name__)
        app.config.update(config)
        callbacks.init_app(app)
        app.add_url_rule("/", "index", lambda: render_template_string(f"{HEAD}{head}</head><body>{body}</body></html>"))
        self.page.goto(self.serve(app))
        return self.page

    def stop(self) -> None:
        """Stop all servers."""
        for server in self.servers:
            server.shutdown()
            server.server_close()


def said(page: Any, *lines: str) -> None:
    """Asserts that the page's console said exactly that; what it says arrives a little later."""
    for _ in range(200):
        if len(page.log) >= len(lines):
            break
        page.wait_for_timeout(50)
    page.wait_for_timeout(50)
    assert page.log == list(lines)
