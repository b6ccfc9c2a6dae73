"""Callbacks that report while they work: the answer is a stream of server-sent events.

`progress` brings properties by element, `job` the name under which a queued callback can be asked for again, `result`
what the callback returned (null: no update), `error` what it raised. A comment each second finds out whether the page
is still there; when it is not, the next `set_progress` or `set_props` raises `Cancelled`.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from clientside.flask_adapter.encoding import dumps
from clientside.flask_adapter.refused import Refused
from flask import Response, copy_current_request_context, current_app, request
from itsdangerous import BadSignature, URLSafeSerializer

from clientside.context import Call
from clientside.outcomes import PreventUpdate

if TYPE_CHECKING:
    from clientside.flask_adapter.options import Event
    from clientside.flask_adapter.registered import Registered

HEARTBEAT = 1.0  # seconds
_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}


class Cancelled(BaseException):
    """The page that called is gone, or has called again: raised where a callback reports. `finally` runs as usual."""


def wants_stream(registered: Registered) -> bool:
    """Whether the page listens for events (Dash's own does not)."""
    return registered.options.streams and request.accept_mimetypes.quality("text/event-stream") > 0


def progress_props(registered: Registered, values: Any) -> dict[str, dict[str, Any]]:
    """What `set_progress(values)` sets: one value, or one for each Output."""
    places = registered.options.progress or []
    listed = [values] if registered.options.single else list(values)
    if len(listed) != len(places):
        raise ValueError(f"set_progress takes {len(places)} values, one for each Output, not {len(listed)}")
    props: dict[str, dict[str, Any]] = {}
    for found, value in zip(places, listed, strict=True):
        props.setdefault(found.id_text, {})[found.prop] = value
    return props


def streamed(registered: Registered, body: dict[str, Any], values: list[Any]) -> Response:
    """The response that streams what a callback reports. Raises Refused for a job that is not the caller's."""
    if registered.options.queue is not None:
        return queued(registered, body)
    return _response(_worked(registered, body, values))


def _worked(registered: Registered, body: dict[str, Any], values: list[Any]) -> Iterator[Event | None]:
    """What the callback reports, which runs in a thread of its own, with this request's context."""
    from clientside.flask_adapter.endpoint import error_event, result_of

    events: queue.SimpleQueue[Event] = queue.SimpleQueue()
    gone = threading.Event()

    def report(props: dict[str, dict[str, Any]]) -> None:
        if gone.is_set():
            raise Cancelled
        events.put(("progress", props))

    @copy_current_request_context
    def work() -> None:
        try:
            events.put(("result", result_of(registered, body, values, report)))
        except PreventUpdate:
            events.put(("result", None))
        except Cancelled:
            pass
        except Exception as error:
            events.put(error_event(registered, error))

    return _until_done(threading.Thread(target=work, name=f"clientside {registered.name}", daemon=True), events, gone)


def _until_done(
    thread: threading.Thread, events: queue.SimpleQueue[Event], gone: threading.Event
) -> Iterator[Event | None]:
    thread.start()
    try:
        while True:
            try:
                event = events.get(timeout=HEARTBEAT)
            except queue.Empty:
                yield None
                continue
            yield event
            if event[0] != "progress":
                return
    finally:
        gone.set()


def queued(registered: Registered, body: dict[str, Any]) -> Response:
    """Hand the callback to its queue, or listen again to a job that the page has the name of; or end that."""
    work = registered.options.queue
    assert work is not None
    secret = current_app.secret_key
    signer = URLSafeSerializer(secret, f"clientside {registered.output}") if secret else None
    token = request.args.get("job") or request.args.get("cancel")
    if token is None:
        job = work.start(registered, body)
    else:
        try:
            job = str(signer.loads(token)) if signer is not None else ""
        except BadSignature:
            job = ""
        if not job:
            raise Refused(400, "unknown-job", "No job has this name.")
    if "cancel" in request.args:
        work.cancel(job)
        return Response(status=204)

    def listened() -> Iterator[Event | None]:
        if signer is not None:
            yield "job", signer.dumps(job)
        yield from work.events(job)

    return _response(listened())


def _response(events: Iterator[Event | None]) -> Response:
    def written() -> Iterator[bytes]:
        yield b": \n\n"  # the headers leave at once
        for event in events:
            if event is None:
                yield b": \n\n"
            else:
                yield b"event: " + event[0].encode() + b"\ndata: " + dumps(event[1]) + b"\n\n"

    return Response(written(), mimetype="text/event-stream", headers=_HEADERS)


Report = Callable[[dict[str, dict[str, Any]]], None]


def called(body: dict[str, Any], report: Report | None) -> tuple[Call, dict[str, dict[str, Any]]]:
    """The context of a call: what it sets goes to the page at once, or, without `report`, into the dict given."""
    side: dict[str, dict[str, Any]] = {}

    def sink(name: str, props: dict[str, Any]) -> None:
        if report is not None:
            report({name: props})
        else:
            side.setdefault(name, {}).update(props)

    return Call(body, sink), side
