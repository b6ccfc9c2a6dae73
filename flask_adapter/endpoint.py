"""The endpoint: a request in Dash's protocol is checked, its callback called, the result written."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from clientside.flask_adapter.encoding import dumps, loads
from clientside.flask_adapter.origin import check_origin
from clientside.flask_adapter.protocol import check_request, response_of
from clientside.flask_adapter.refused import Refused, error_response
from clientside.flask_adapter.registered import Registered, spread
from clientside.flask_adapter.streaming import Report, called, progress_props, streamed, wants_stream
from flask import Flask, Response, current_app, got_request_exception, request
from werkzeug.exceptions import HTTPException

from clientside.context import CALL
from clientside.outcomes import PreventUpdate, no_update

if TYPE_CHECKING:
    from clientside.flask_adapter.extension import Callbacks

Answer = dict[str, Any]
_HERE = Path(__file__).parent


def answer(callbacks: Callbacks) -> Response:
    """The response to the request that Flask is answering."""
    try:
        body = request_body(callbacks)
        registered = found(callbacks, body)
        values = check_request(registered.specification, body)
    except Refused as refused:
        return refused.response
    try:
        if wants_stream(registered):
            return streamed(registered, body, values)
        return Response(dumps(result_of(registered, body, values)), mimetype="application/json")
    except PreventUpdate:
        return Response(status=204)
    except Refused as refused:
        return refused.response
    except HTTPException as error:
        return http_error(error)
    except Exception as error:
        return failure(registered, error)


def request_body(callbacks: Callbacks) -> dict[str, Any]:
    """The request's JSON object. Raises Refused."""
    if request.method != "POST":
        raise Refused(405, "method", "Callbacks are called by POST.")
    check_origin(request, callbacks.trusted_origins)
    if request.mimetype != "application/json":
        raise Refused(415, "content-type", "The body must be application/json.")
    limit = current_app.config["MAX_CONTENT_LENGTH"] or callbacks.max_body
    too_large = Refused(413, "too-large", f"The body may have {limit} bytes.")
    if request.content_length is None:
        request.max_content_length = limit + 1  # such a body is cut there; reading one with a length that way is slower
    elif request.content_length > limit:
        raise too_large
    try:
        data = request.get_data(cache=False)
        if len(data) > limit:
            raise too_large
        body = loads(data)
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


def result_of(registered: Registered, body: dict[str, Any], values: list[Any], report: Report | None = None) -> Answer:
    """Call a callback; `report` takes what it sets on the way. Raises what the callback raises."""
    call, side = called(body, report)

    def set_progress(values: Any) -> None:
        for name, props in progress_props(registered, values).items():
            call.sink(name, props)

    token = CALL.set(call)
    try:
        args, kwargs = spread(registered.specification, values)
        if registered.options.progress is not None:
            args.insert(0, set_progress)
        result = guarded(registered, args, kwargs)
    except Exception as error:
        if is_dash_prevent_update(error):
            raise PreventUpdate from None
        raise
    finally:
        CALL.reset(token)
    answer: Answer = {"multi": True, "response": response_of(registered.specification, body["outputs"], result)}
    if side:
        answer["sideUpdate"] = side
    elif not registered.specification.outputs:
        raise PreventUpdate
    return answer


def guarded(registered: Registered, args: list[Any], kwargs: dict[str, Any]) -> Any:
    """What a function returns, or what its `on_error=` says instead: None is no update. Raises PreventUpdate."""
    try:
        return run(registered, args, kwargs)
    except Exception as error:
        handler = registered.options.on_error
        if handler is None or isinstance(error, PreventUpdate) or is_dash_prevent_update(error):
            raise
        result = handler(error)
        return no_update if result is None else result


def run(registered: Registered, args: list[Any], kwargs: dict[str, Any]) -> Any:
    """Call a function, `async` or not. Flask's own way where asgiref is installed, a loop of its own otherwise."""
    function = registered.function
    assert function is not None
    if not registered.is_async:
        return function(*args, **kwargs)
    try:
        import asgiref  # type: ignore[import-untyped,import-not-found,unused-ignore]  # noqa: F401
    except ImportError:
        import asyncio

        return asyncio.run(function(*args, **kwargs))
    return current_app.ensure_sync(function)(*args, **kwargs)


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
    """A callback raised: the answer is an error, which says what it was in debug mode only."""
    app = current_app
    if app.config["PROPAGATE_EXCEPTIONS"] or (app.testing and app.config["PROPAGATE_EXCEPTIONS"] is None):
        got_request_exception.send(_real(), _async_wrapper=app.ensure_sync, exception=error)
        raise error
    said = error_event(registered, error)[1]
    return error_response(500, "callback", **said)


def error_event(registered: Registered, error: Exception) -> tuple[str, dict[str, Any]]:
    """What a page is told of an exception, which is logged and signalled as Flask does with its own."""
    if isinstance(error, HTTPException):
        return "error", {"message": error.description or error.name}
    app = current_app
    got_request_exception.send(_real(), _async_wrapper=app.ensure_sync, exception=error)
    app.logger.error("Exception in the callback %s", registered.name, exc_info=error)
    if not app.debug:
        return "error", {"message": "The callback failed; the server's log says why."}
    said = "".join(traceback.format_exception_only(error)).strip()
    trace = error.__traceback__
    while trace is not None and Path(trace.tb_frame.f_code.co_filename).parent == _HERE:
        trace = trace.tb_next  # the way to the callback is no news
    shown = "".join(traceback.format_exception(type(error), error, trace or error.__traceback__))
    return "error", {"message": said, "traceback": shown, "callback": registered.name}


def _real() -> Flask:
    app: Any = current_app
    found: Flask = app._get_current_object()
    return found
