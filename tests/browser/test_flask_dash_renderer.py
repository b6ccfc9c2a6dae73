"""Dash's own front end, served by a Flask app that is no Dash app, against the endpoint."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import dash
from clientside.flask_adapter import Callbacks
from clientside.flask_adapter.page import bundle
from flask import Flask, send_from_directory

from clientside import MATCH, Input, Output, PreventUpdate, State, ctx, no_update, set_props

DASH = Path(dash.__file__).parent
SCRIPTS = [
    "deps/polyfill@7.12.1.min.js",
    max(str(p.relative_to(DASH)) for p in DASH.glob("deps/react@1*.min.js")),
    max(str(p.relative_to(DASH)) for p in DASH.glob("deps/react-dom@1*.min.js")),
    "deps/prop-types@15.8.1.min.js",
    "dash-renderer/build/dash_renderer.min.js",
    "dcc/dash_core_components.js",
    "dcc/dash_core_components-shared.js",
    "html/dash_html_components.min.js",
]
CONFIG = {
    "url_base_pathname": None,
    "requests_pathname_prefix": "/_clientside/",
    "ui": False,
    "props_check": False,
    "show_undo_redo": False,
    "suppress_callback_exceptions": False,
    "update_title": "Updating...",
    "children_props": {},
    "serve_locally": True,
    "csrf_token_name": "_csrf_token",
    "csrf_header_name": "X-CSRFToken",
}


def component(kind: str, library: str = "dash_html_components", **props: Any) -> dict[str, Any]:
    return {"type": kind, "namespace": library, "props": props}


def dash_page(callbacks: Callbacks) -> Flask:
    """An app whose index page loads Dash's scripts, and ours with the compiled functions."""
    app = Flask(__name__)
    callbacks.init_app(app)
    app.add_url_rule("/_dash/<path:name>", "file", lambda name: send_from_directory(DASH, name))

    @app.get("/")
    def index() -> str:
        tags = [f'<script src="/_dash/{name}"></script>' for name in SCRIPTS]
        tags.append(f'<script src="/_clientside/bundle.js?v={bundle(callbacks, False).digest}"></script>')
        return (
            '<!doctype html><head><title>t</title><link rel="icon" href="data:,"></head><body>'
            f'<div id="react-entry-point"></div><script id="_dash-config" type="application/json">{json.dumps(CONFIG)}'
            f"</script>{''.join(tags)}<script>new DashRenderer()</script></body>"
        )

    return app


def test_dash_s_renderer_against_the_endpoint(page: Any, pages: Any) -> None:
    callbacks = Callbacks()
    row = [
        component(
            "Div",
            children=[
                component("Button", id={"type": "more", "index": i}, children=f"more {i}"),
                component("B", id={"type": "sum", "index": i}),
            ],
        )
        for i in (1, 2)
    ]
    callbacks.layout = component(
        "Div",
        children=[
            component("Input", "dash_core_components", id="x", value="a", type="text"),
            component("Button", id="go", children="go"),
            component("Div", id="out"),
            component("Div", id="upper"),
            component("Div", id="side"),
            component("Div", id="first"),
            component("Div", id="second", children="-"),
            *row,
        ],
    )

    @callbacks.callback(Output("out", "children"), Input("x", "value"))
    def out(x):
        if x == "stop":
            raise PreventUpdate
        return f"server {x} {ctx.triggered_id}"

    @callbacks.clientside(Output("upper", "children"), Input("out", "children"))
    def upper(text):
        return text.upper()

    @callbacks.callback(
        [Output("first", "children"), Output("second", "children")],
        Input("go", "n_clicks"),
        State("x", "value"),
        prevent_initial_call=True,
        running=[(Output("go", "disabled"), True, False)],
    )
    def both(n, x):
        set_props("side", {"children": f"side {n}"})
        return {"type": "I", "namespace": "dash_html_components", "props": {"children": x}}, no_update

    @callbacks.callback(
        Output({"type": "sum", "index": MATCH}, "children"), Input({"type": "more", "index": MATCH}, "n_clicks")
    )
    def matched(n):
        return f"{n} {ctx.triggered_id.index if ctx.triggered_id else None}"

    page.goto(pages.serve(dash_page(callbacks)))
    page.wait_for_function("document.getElementById('upper')?.innerText === 'SERVER A NONE'")
    page.fill("#x", "b")
    page.wait_for_function("document.getElementById('upper').innerText === 'SERVER B X'")
    page.fill("#x", "stop")
    page.click("#go")
    page.wait_for_function("document.getElementById('side').innerText === 'side 1'")
    assert page.inner_html("#first") == "<i>stop</i>"
    assert page.inner_text("#second") == "-"
    assert page.inner_text("#out") == "server b x"
    page.click("text=more 2")
    page.wait_for_function("document.body.innerText.includes('1 2')")
    assert [line for line in page.log if "rror" in line] == []
