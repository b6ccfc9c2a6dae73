"""Requests as the page sends them, for tests of the endpoint without a browser."""

from __future__ import annotations

from typing import Any

from clientside.flask_adapter import Callbacks
from flask import Flask
from flask.testing import FlaskClient

URL = "/_clientside/_dash-update-component"


def app_with(callbacks: Callbacks, **config: Any) -> Flask:
    """An app with these callbacks that answers as in production."""
    app = Flask(__name__)
    app.secret_key = "secret"
    app.config.update(config)
    callbacks.init_app(app)
    return app


def client_of(callbacks: Callbacks, **config: Any) -> FlaskClient:
    """A client of such an app."""
    return app_with(callbacks, **config).test_client()


def body(output: str, *inputs: tuple[Any, str, Any], state: Any = (), **more: Any) -> dict[str, Any]:
    """A request's body: `inputs` are ids, properties and values."""
    made: dict[str, Any] = {
        "output": output,
        "inputs": [{"id": i, "property": p, "value": v} for i, p, v in inputs],
        "changedPropIds": [f"{inputs[0][0]}.{inputs[0][1]}"] if inputs and isinstance(inputs[0][0], str) else [],
    }
    if state:
        made["state"] = [{"id": i, "property": p, "value": v} for i, p, v in state]
    if not output.startswith(".."):
        id, _, prop = output.rpartition(".")
        made["outputs"] = {"id": id, "property": prop}
    return made | more
