"""What a callback is told beside its dependencies: `running=`, `on_error=`; on the server also `progress=`, `cancel=`,
`retry=`, `queue=`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from clientside.flask_adapter.specification import Place, dependency, place

if TYPE_CHECKING:
    from clientside.flask_adapter.registered import Registered

Event = tuple[str, Any]


class Queue(Protocol):
    """Where long work goes: an adapter to a queue that the app has. `clientside.flask_adapter.celery` is one."""

    def add(self, registered: Registered) -> None:
        """Make a callback known to the workers."""

    def start(self, registered: Registered, body: dict[str, Any]) -> str:
        """Send a checked request to a worker; gives the job's name."""

    def events(self, job: str) -> Iterator[Event | None]:
        """What a job says: `progress` with properties by element, then `result` or `error`; None while it is silent."""

    def cancel(self, job: str) -> None:
        """End a job."""


@dataclass(frozen=True, eq=False)
class Options:
    """`progress` is None for a callback that reports none; `single` says that it has one Output, not a list."""

    running: list[tuple[Place, Any, Any]] = field(default_factory=list)
    progress: list[Place] | None = None
    single: bool = True
    cancel: list[Place] = field(default_factory=list)
    retry: bool | None = None
    queue: Queue | None = None
    on_error: Callable[[Exception], Any] | None = None

    @classmethod
    def read(cls, kwargs: dict[str, Any]) -> Options:
        """The options among a decorator's arguments. Raises TypeError."""
        running = [(_plain(output, "running"), on, off) for output, on, off in _running(kwargs.get("running"))]
        progress = kwargs.get("progress")
        several = isinstance(progress, (list, tuple))
        reported = [_plain(p, "progress") for p in (progress if several else [progress])] if progress else None
        cancel = kwargs.get("cancel") or []
        ends = [_plain(p, "cancel") for p in (cancel if isinstance(cancel, (list, tuple)) else [cancel])]
        retry = kwargs.get("retry")
        if retry is not None and not isinstance(retry, bool):
            raise TypeError(f"retry= is True or False, not {retry!r}")
        on_error = kwargs.get("on_error")
        if on_error is not None and not callable(on_error):
            raise TypeError(f"on_error= is a function that takes the exception, not {on_error!r}")
        return cls(running, reported, not several, ends, retry, kwargs.get("queue"), on_error)

    @property
    def streams(self) -> bool:
        """Whether the page listens while the callback works."""
        return self.progress is not None or self.queue is not None or bool(self.cancel)

    def places(self) -> list[Place]:
        """All properties in the options."""
        return [*(p for p, _, _ in self.running), *(self.progress or []), *self.cancel]

    @property
    def described(self) -> dict[str, Any]:
        """The options as the page gets them; `running` is Dash's."""
        made: dict[str, Any] = {}
        if self.running:
            made["running"] = {
                "running": {f"{p.id_text}.{p.prop}": on for p, on, _ in self.running},
                "runningOff": {f"{p.id_text}.{p.prop}": off for p, _, off in self.running},
            }
        if self.cancel:
            made["cancel"] = [dependency(p) for p in self.cancel]
        if self.retry is not None:
            made["retry"] = self.retry
        if self.streams:
            made["stream"] = True
        return made


def _running(given: Any) -> list[Any]:
    """The triples of `running=`: one, or a list of them. Raises TypeError."""
    parts = [] if not given else list(given) if isinstance(given[0], (list, tuple)) else [given]
    for part in parts:
        if not isinstance(part, (list, tuple)) or len(part) != 3:
            raise TypeError(f"running= takes (Output, value while running, value afterwards), not {part!r}")
    return parts


def _plain(value: Any, keyword: str) -> Place:
    found = place(value)
    if found.wild:
        raise TypeError(f"{keyword}= takes an id without wildcards, not {value!r}")
    return found
