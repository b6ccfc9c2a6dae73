"""The endpoint: a request in Dash's protocol is checked, its callback called, the result written."""

from __future__ import annotations

import inspect
import sys
import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from clientside.flask_adapter.encoding import dumps, loads
from clientside.flask_adapter.origin import check_origin
from clientside.flask_adapter.protocol import check_request, response_of
from clientside.flask_adapter.refused import Refused, error_response
from clientside.flask_adapter.registered import Registered, spread
from flask import Flask, Response, current_app, got_request_exception, request
from werkzeug.exceptions import HTTPException

from clientside.context import CALL, Call
from clientside.outcomes import PreventUpdate

if TYPE_CHECKING:
    from clientside.flask_adapter.extension import Callbacks

Answer = dict[str, Any]


def answer(callbacks: Callbacks) -> Response:
    """The response to the request that Flask is answering."""
    try:
        body = request_body(callbacks)
        registered = found(callbacks, body)
        values = check_request(registered.specification, body)
    except Refused as refused:
        return refused.response
    try:
        return Response(dumps(result_of(registered, body, values)), mimetype="application/json")
    except PreventUpdate:
        return Response(status=204)
    except HTTPException as error:
        return http_error(error)
    except Exception as error:
        if is_dash_prevent_update(error):
            return Response(status=204)
        return failure(registered, error)


def request_body(callbacks: Callbacks) -> dict[str, Any]:
    """The request's JSON object. Raises Refused."""
    if request.method != "POST":
        raise Refused(405, "method", "Callbacks are called by POST.")
    check_origin(request, callbacks.trusted_origins)
    if request.mimetype != "application/json":
        raise Refused(415, "content-type", "The body must be application/json.")
    limit = current_app.config["MAX_CONTENT_LENGTH"] or callbacks.max_body
    request.max_content_length = limit
    if (request.content_length or 0) > limit:
        raise Refused(413, "too-large", f"The body may have {limit} bytes.")
    try:
        body = loads(request.get_data(cache=False))
    except HTTPException as error:
        raise Refused(error.code or 400, "body", error.description or "The body cannot be read.") from None
    except ValueError:
        raise Refused(400, "json", "The body is not JSON.") from None
    if not isinstance(body, dict):
        raise Refused(400, "json", "The body must be an object.")
    return body


def found(callbacks: Callbacks, body: dict[str, Any]) -> Registered:
    """The server callback that a request names. Raises Refused."""
    output = body.get("output")
    registered = callbacks.registered.get(output) if isinstance(output, str) else None
    if registered is None or registered.function is None or registered.mark is not None:
        raise Refused(400, "unknown-output", "No callback on the server has this output.")
    return registered


def result_of(registered: Registered, body: dict[str, Any], values: list[Any], *first: Any) -> Answer:
    """Call a callback. Raises what it raises."""
    side: dict[str, dict[str, Any]] = {}

    def sink(name: str, props: dict[str, Any]) -> None:
        side.setdefault(name, {}).update(props)

    token = CALL.set(Call(body, sink))
    try:
        args, kwargs = spread(registered.specification, values)
        result = run(current_app, registered.function, *first, *args, **kwargs)
    finally:
        CALL.reset(token)
    answer: Answer = {
        "multi": True,
        "response": response_of(registered.specification, body["outputs"], result),
    }
    if side:
        answer["sideUpdate"] = side
    elif not registered.specification.outputs:
        raise PreventUpdate
    return answer


def run(app: Flask, function: Callable[..., Any] | None, *args: Any, **kwargs: Any) -> Any:
    """Call a function, `async` or not. Flask's own way where asgiref is installed, a loop of its own otherwise."""
    assert function is not None
    if not inspect.iscoroutinefunction(inspect.unwrap(function)):
        return function(*args, **kwargs)
    try:
        import asgiref  # type: ignore[import-untyped,import-not-found,unused-ignore]  # noqa: F401
    except ImportError:
        import asyncio

        return asyncio.run(function(*args, **kwargs))
    return app.ensure_sync(function)(*args, **kwargs)


def is_dash_prevent_update(error: Exception) -> bool:
    """Whether an exception is Dash's own PreventUpdate."""
    dash = sys.modules.get("dash.exceptions")
    return dash is not None and isinstance(error, dash.PreventUpdate)


def http_error(error: HTTPException) -> Response:
    """What `abort(403)` in a callback, or in what stands before it, becomes for the page."""
    if error.response is not None:
        return cast(Response, error.response)
    return error_response(error.code or 500, "http", error.description or error.name)


def failure(registered: Registered, error: Exception) -> Response:
    """A callback raised: logged and signalled as Flask does; only in debug mode the page hears what it was."""
    app: Any = current_app._get_current_object()  # type: ignore[attr-defined]
    got_request_exception.send(app, _async_wrapper=app.ensure_sync, exception=error)
    if app.config["PROPAGATE_EXCEPTIONS"] or (app.testing and app.config["PROPAGATE_EXCEPTIONS"] is None):
        raise error
    app.log_exception(sys.exc_info())
    if not app.debug:
        return error_response(500, "callback", "The callback failed; the server's log says why.")
    shown = "".join(traceback.format_exception(error))
    said = "".join(traceback.format_exception_only(error)).strip()
    return error_response(500, "callback", said, traceback=shown, callback=registered.name)
