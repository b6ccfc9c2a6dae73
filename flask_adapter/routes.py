"""The extension's routes: scripts, and the endpoint under the names of Dash's protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import Blueprint, Response, abort, current_app, request
from werkzeug.exceptions import HTTPException

from clientside.app_bundle import short_digest

if TYPE_CHECKING:
    from clientside.flask_adapter.extension import Callbacks

_KEEP = "public, max-age=31536000, immutable"
_ASK = "no-cache"
_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]  # all but POST hear in JSON that they are wrong


def add_routes(blueprint: Blueprint, callbacks: Callbacks) -> None:
    """Put the routes of `callbacks` into its blueprint."""
    from clientside.flask_adapter.encoding import dumps
    from clientside.flask_adapter.endpoint import answer, http_error
    from clientside.flask_adapter.page import bundle, page_runtime

    def page_script() -> Response:
        text, digest = page_runtime(callbacks)
        return _script(text, digest)

    def bundle_script() -> Response:
        found = bundle(callbacks, current_app.debug)
        return _script(found.text, found.digest)

    def complete_script() -> Response:
        text = bundle(callbacks, current_app.debug).complete or ""
        if not text or request.args.get("v") != short_digest(text):
            abort(404)  # the page is of another version: it says so, and is reloaded
        return _script(text, short_digest(text))

    def source_map() -> Response:
        found = bundle(callbacks, current_app.debug).source_map
        if found is None:
            abort(404)
        return _script(found, short_digest(found), "application/json")

    def dependencies() -> Response:
        return Response(dumps(callbacks.dependencies()), mimetype="application/json")

    def layout() -> Response:
        found = callbacks.layout() if callable(callbacks.layout) else callbacks.layout
        if found is None:
            abort(404)
        return Response(dumps(found), mimetype="application/json")

    def update() -> Any:
        return answer(callbacks)

    for wrap in callbacks.decorators:
        update = wrap(update)
    blueprint.add_url_rule("/page.js", "page_runtime", page_script)
    blueprint.add_url_rule("/bundle.js", "bundle", bundle_script)
    blueprint.add_url_rule("/complete.js", "complete", complete_script)
    blueprint.add_url_rule("/bundle.js.map", "source_map", source_map)
    blueprint.add_url_rule("/_dash-dependencies", "dependencies", dependencies)
    blueprint.add_url_rule("/_dash-layout", "layout", layout)
    blueprint.add_url_rule("/_dash-update-component", "update", update, methods=_METHODS)
    blueprint.register_error_handler(HTTPException, http_error)


def _script(text: str, digest: str, mimetype: str = "text/javascript") -> Response:
    """`text` for good at its own address; at any other one the browser has to ask, and hears 304 where it has it."""
    response = Response(text, mimetype=mimetype)
    response.set_etag(digest)
    response.headers["Cache-Control"] = _KEEP if request.args.get("v") == digest else _ASK
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.make_conditional(request)
    return response
