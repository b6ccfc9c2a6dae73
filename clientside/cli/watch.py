"""`--watch`: build again whenever a file changes. With watchfiles where it is installed, else by looking often."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from clientside.loading import python_files

if TYPE_CHECKING:
    from clientside.building import BuildReport

_EVERY = 0.3  # seconds between two looks without watchfiles


def watch_and_build(
    built: Callable[[], BuildReport], paths: tuple[str, ...], finish: Callable[[BuildReport], bool]
) -> None:
    """Build now and after every change, until Ctrl-C. What the module of `module:app` imports needs a new process."""
    live = [path for path in paths if not os.path.exists(path)]
    if live:
        raise click.UsageError(f"--watch reads files and folders; {live[0]} is neither")
    files: set[str] = set()
    try:
        for changed in _changes(paths, files):
            if changed is not None and sys.stdout.isatty():
                click.clear()
            if changed:
                click.echo(f"{', '.join(changed)} changed", err=True)
            report = built()
            finish(report)
            files.update(file for script in report.scripts for file in script.files)
            if changed is None:
                click.echo("watching for changes, Ctrl-C ends it", err=True)
    except KeyboardInterrupt:
        click.echo("", err=True)


def _changes(paths: tuple[str, ...], files: set[str]) -> Iterator[list[str] | None]:
    """None at the start, then the names of what has changed, each time something has.

    What was seen before the last build counts: a file that changes while the build runs is built again.
    """
    before = _stamps(paths, files)
    yield None
    before |= _stamps(paths, files - before.keys())
    for _ in _wakes(paths, files):
        now = _stamps(paths, files)
        changed = [file for file in {*before, *now} if before.get(file) != now.get(file)]
        before = now
        if changed:
            yield sorted(os.path.relpath(file) for file in changed)


def _wakes(paths: tuple[str, ...], files: set[str]) -> Iterator[None]:
    """Yields when something may have changed, and every now and then."""
    try:
        import watchfiles
    except ImportError:
        while True:
            time.sleep(_EVERY)
            yield
    while True:
        folders = {p if os.path.isdir(p) else os.path.dirname(os.path.realpath(p)) for p in paths}
        folders |= {os.path.dirname(os.path.realpath(f)) for f in files}
        known = len(files)
        waits: Any = {
            "debounce": 50,
            "step": 20,
            "rust_timeout": 500,
            "yield_on_timeout": True,
            "raise_interrupt": True,
        }
        for _ in watchfiles.watch(*(f for f in folders if os.path.isdir(f)), **waits):
            yield
            if len(files) != known:
                break  # what is read has become more


def _stamps(paths: tuple[str, ...], files: set[str]) -> dict[str, tuple[int, int]]:
    listed = [str(f) for p in paths for f in (python_files(p) if os.path.isdir(p) else [Path(p)])]
    found = {}
    for file in (*listed, *files):
        try:
            status = os.stat(file)
        except OSError:
            continue
        found[os.path.realpath(file)] = (status.st_mtime_ns, status.st_size)
    return found
