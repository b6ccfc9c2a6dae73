"""Reading and writing files so that a failure is a sentence, and a written file is whole or not there."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

import click


def read_text(path: str) -> str:
    """A file's text. Ends the command where it cannot be read."""
    try:
        return Path(path).read_text(encoding="utf-8")
    except OSError as error:
        raise click.ClickException(f"{path}: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise click.ClickException(f"{path}: is no UTF-8 text") from None


def write_text(path: Path, text: str) -> None:
    """Write a file in one step: whoever reads it meanwhile gets the old one or the new one.

    Ends the command where that fails.
    """
    data = text.encode("utf-8", "surrogatepass")
    temporary = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not path.is_file():  # a pipe, /dev/stdout
            path.write_bytes(data)
            return
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(temporary, (path.stat().st_mode & 0o777) if path.exists() else 0o666 & ~_umask())
        os.replace(temporary, os.path.realpath(path))
    except (FileExistsError, NotADirectoryError):
        raise click.ClickException(f"{path}: cannot be written: {path.parent} is no folder") from None
    except OSError as error:
        with contextlib.suppress(OSError):
            if temporary:
                os.unlink(temporary)
        raise click.ClickException(f"{path}: cannot be written: {error.strerror or error}") from None
    except BaseException:
        with contextlib.suppress(OSError):
            if temporary:
                os.unlink(temporary)
        raise


def _umask() -> int:
    now = os.umask(0)
    os.umask(now)
    return now
