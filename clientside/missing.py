"""What is said when an optional library is not installed."""

from __future__ import annotations


class MissingExtraError(ImportError):
    """An optional library is missing; the message names the command that installs it."""

    def __init__(self, extra: str, purpose: str, cause: ImportError) -> None:
        self.extra = extra
        missing = f" ({cause.name} is not installed)" if cause.name else ""
        super().__init__(f'{purpose} needs an optional library{missing}: pip install "clientside[{extra}]"')
