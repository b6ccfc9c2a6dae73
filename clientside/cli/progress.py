"""A line on the terminal that says how far long work is; nothing where nobody reads it."""

from __future__ import annotations

import sys
import time
from types import TracebackType

import click

_WAIT = 0.4  # seconds before it shows: short work needs none


class Progress:
    """Shows on standard error, and leaves no trace of itself."""

    def __init__(self) -> None:
        self.shown = False
        self.started = time.monotonic()
        self.read = sys.stderr.isatty()

    def file(self, name: str, done: int, total: int) -> None:
        """`done` of `total` are finished, `name` is next."""
        if not self.read or time.monotonic() - self.started < _WAIT:
            return
        self.shown = True
        filled = round(30 * done / total) if total else 30
        short = name if len(name) <= 40 else f"…{name[-39:]}"
        click.echo(f"\r\x1b[K{'█' * filled}{'·' * (30 - filled)} {done}/{total} {short}", nl=False, err=True)

    def clear(self) -> None:
        """Wipe the line."""
        if self.shown:
            click.echo("\r\x1b[K", nl=False, err=True)
            self.shown = False

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()
