"""Tables of rows from texts: an expression a line, statements between empty lines."""

from __future__ import annotations


def expressions(**texts: str) -> dict[str, list[str]]:
    """Kind → rows; each line is one."""
    return {kind: [line.strip() for line in text.strip().splitlines() if line.strip()] for kind, text in texts.items()}


def statements(text: str) -> list[str]:
    """Rows of one or more lines, an empty line between them."""
    return [part.strip("\n") for part in text.strip("\n").split("\n\n")]
