"""The group of commands, with one way to end for everything that can happen."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import sys
from typing import Any

import click

INTERRUPTED = 130
BROKEN_PIPE = 141
INTERNAL = 70


class Commands(click.Group):
    """Ends with a sentence and the right code: never a traceback (unless CLIENTSIDE_TRACEBACK asks for one)."""

    def main(self, *args: Any, standalone_mode: bool = True, **extra: Any) -> Any:
        """Run a command as a program; with `standalone_mode=False` as a function that raises."""
        run: Any = super().main
        if not standalone_mode:
            return run(*args, standalone_mode=False, **extra)
        code: Any = 0
        for name in ("stdout", "stderr"):
            if getattr(sys, name) is None:  # it was closed: nobody reads
                setattr(sys, name, io.TextIOWrapper(io.FileIO(os.devnull, "w"), encoding="utf-8"))
        try:
            code = run(*args, standalone_mode=False, **extra)
            sys.stdout.flush()
        except click.ClickException as error:
            error.show()
            code = error.exit_code
        except (KeyboardInterrupt, click.Abort):
            click.echo("\ninterrupted", err=True)
            code = INTERRUPTED
        except OSError as error:
            _forget_output()
            code = BROKEN_PIPE
            if error.errno != errno.EPIPE and not isinstance(error, BrokenPipeError):
                code = self._refused(error)
        except Exception as error:
            code = self._failed(error)
        sys.exit(code if isinstance(code, int) else 0)

    def _refused(self, error: OSError) -> int:
        """Where the machine does not let it: a disk that is full, a name that is too long."""
        if os.environ.get("CLIENTSIDE_TRACEBACK"):
            raise error
        place = f"{os.fspath(error.filename)!s}: " if error.filename is not None else ""
        with contextlib.suppress(OSError, ValueError):
            click.echo(f"clientside: {place}{error.strerror or error}", err=True)
        return 1

    def _failed(self, error: Exception) -> int:
        if os.environ.get("CLIENTSIDE_TRACEBACK"):
            raise error
        text = " ".join(str(error).split())
        click.echo(f"clientside: internal error, please report it: {type(error).__name__}: {text[:300]}", err=True)
        click.echo("CLIENTSIDE_TRACEBACK=1 shows where it happened", err=True)
        return INTERNAL


def _forget_output() -> None:
    """Whoever read standard output is gone: nothing more can be said there, not even when Python ends."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return
