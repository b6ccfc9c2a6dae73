"""The text of a Python file."""

from __future__ import annotations

from pathlib import Path


def read_source(path: str | Path) -> str:
    """A Python file's text, decoded as its coding line says. Raises OSError, SyntaxError, UnicodeDecodeError."""
    import tokenize

    try:
        with tokenize.open(str(path)) as file:
            return file.read()
    except UnicodeDecodeError:
        raise
    except (LookupError, UnicodeError) as error:  # `rot13`, `undefined`: codecs of something else than text
        raise SyntaxError(f"encoding problem: {error}") from None
