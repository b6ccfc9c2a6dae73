"""Long callbacks in a Celery worker: `CeleryQueue`.

The worker imports the module that makes the queue and registers the callbacks. Celery needs a result backend: what the
callback reports, its result and its end go through that, so any web worker can tell the page.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from clientside.flask_adapter.encoding import dumps
from clientside.flask_adapter.streaming import Cancelled

from clientside.outcomes import PreventUpdate

if TYPE_CHECKING:
    from clientside.flask_adapter.options import Event
    from clientside.flask_adapter.registered import Registered
    from flask import Flask

_STATE = "CLIENTSIDE"
_ENDS = ("SUCCESS", "FAILURE", "REVOKED")


class CeleryQueue:
    """Callbacks with `queue=CeleryQueue(celery_app)` run in Celery's workers.

    `app` is the Flask app whose context they get there, or a function that makes it (an app factory); without one they
    have no `current_app`. `poll` is how often, in seconds, the result backend is asked while a page listens.
    """

    def __init__(self, celery: Any, app: Flask | Callable[[], Flask] | None = None, poll: float = 0.2) -> None:
        self.celery = celery
        self.app = app
        self.poll = poll
        self._made: Flask | None = None
        self.callbacks: dict[str, Registered] = {}

        def work(task: Any, output: str, body: dict[str, Any]) -> Any:
            return self._work(task, output, body)

        # The task's name is the queue's only tie to the workers: they find the callback by its output.
        self.task = celery.task(work, bind=True, name="clientside.callback")

    def add(self, registered: Registered) -> None:
        """Make a callback known to the workers."""
        self.callbacks[registered.output] = registered

    def start(self, registered: Registered, body: dict[str, Any]) -> str:
        """Send a checked request to a worker; gives the task's id."""
        return str(self.task.apply_async(args=[registered.output, body]).id)

    def events(self, job: str) -> Iterator[Event | None]:
        """What the task reports, until it ends. Its result stays as long as Celery keeps it: the page may ask again."""
        told = None
        while True:
            result = self.celery.AsyncResult(job)
            state, info = result.state, result.info
            if state == _STATE and info != told:
                told = info
                yield "progress", info
            elif state in _ENDS:
                break
            else:
                yield None
            time.sleep(self.poll)
        if state == "SUCCESS":
            yield info[0], info[1]
        else:
            yield "error", {"message": "The work was ended." if state == "REVOKED" else "The worker failed."}

    def cancel(self, job: str) -> None:
        """End a task: one that waits is not begun; one that runs ends where it reports next."""
        self.celery.control.revoke(job)
        self.celery.backend.store_result(f"{job}-cancelled", True, "SUCCESS")

    def _work(self, task: Any, output: str, body: dict[str, Any]) -> Any:
        """In the worker: call the callback; gives the event that ends the stream, as JSON that any serializer takes."""
        import json

        from clientside.flask_adapter.endpoint import error_event, result_of
        from clientside.flask_adapter.protocol import check_request

        registered = self.callbacks[output]
        said: dict[str, dict[str, Any]] = {}

        def report(props: dict[str, dict[str, Any]]) -> None:
            if self.celery.AsyncResult(f"{task.request.id}-cancelled").state == "SUCCESS":
                raise Cancelled
            for name, values in props.items():
                said.setdefault(name, {}).update(values)
            task.update_state(state=_STATE, meta=json.loads(dumps(said)))

        with self._context():
            try:
                values = check_request(registered.specification, body)
                event: Event = ("result", result_of(registered, body, values, report))
            except (PreventUpdate, Cancelled):
                event = ("result", None)
            except Exception as error:
                event = error_event(registered, error)
            return json.loads(dumps(event))

    def _context(self) -> Any:
        from flask import Flask

        if self.app is None:
            return contextlib.nullcontext()
        if self._made is None:
            self._made = self.app if isinstance(self.app, Flask) else self.app()
        return self._made.app_context()
