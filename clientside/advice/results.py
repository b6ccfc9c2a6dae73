"""What `clientside advise` found, as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["as it is", "with a change", "stays"]


@dataclass(frozen=True)
class Reason:
    """Why a callback cannot run in the browser as it is, where, and what to do (empty: nothing)."""

    text: str
    line: int
    change: str = ""


@dataclass
class Advice:
    """One server callback. `kind` says whether it could run in the browser; `cautions` what changes if it does.

    `calls` and `payload` (bytes of a request and its answer) are measured on a running app where `measured`, and
    estimated otherwise; `verified` counts calls in which CPython and JavaScript were compared.
    """

    name: str
    file: str
    line: int
    output: str
    kind: Kind
    reasons: list[Reason] = field(default_factory=list)
    cautions: list[str] = field(default_factory=list)
    calls: float = 0.0
    payload: float = 0.0
    measured: bool = False
    verified: int = 0
    can_be_rewritten: bool = True

    @property
    def saves(self) -> float:
        """What running it in the browser saves, for ranking: bytes, with a round trip counted as a kilobyte."""
        return self.calls * (1000 + self.payload)


@dataclass
class AdviseReport:
    """All server callbacks, those that save most first, and the edits as one diff for `patch` or `git apply`."""

    advice: list[Advice] = field(default_factory=list)
    diff: str = ""
    clientside: int = 0

    def of(self, kind: Kind) -> list[Advice]:
        """The callbacks of one kind."""
        return [a for a in self.advice if a.kind == kind]
