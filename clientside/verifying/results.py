"""What a verification found, as values."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

Status = Literal["passed", "failed", "not verified", "not compiled"]


@dataclass(frozen=True)
class Failure:
    """One call in which JavaScript and CPython differ, with a test that shows it."""

    call: str
    problem: str
    source: str
    test: str


@dataclass
class FunctionReport:
    """One function: how many calls were compared, where they came from, what was found.

    `calls` counts the calls that agree, `raised` those among them in which both sides raised the same exception.
    `refused` counts run-time refusals by code and `left_out` calls that say nothing (CPython ran out of time, …) by
    reason: neither is among `calls`. `reason` says why a function is not verified, or not compiled.
    """

    name: str
    file: str
    line: int
    status: Status = "passed"
    calls: int = 0
    raised: int = 0
    sources: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    left_out: Counter[str] = field(default_factory=Counter)
    failures: list[Failure] = field(default_factory=list)
    reason: str = ""
    seconds: float = 0.0
    out_of_time: bool = False
    engines: tuple[str, ...] = ()


@dataclass
class VerifyReport:
    """All functions, and the files that could not be looked at (place, reason)."""

    functions: list[FunctionReport] = field(default_factory=list)
    problems: list[tuple[str, str]] = field(default_factory=list)
    seed: int = 0
    seconds: float = 0.0
    out_of_time: bool = False

    @property
    def ok(self) -> bool:
        """Nothing differs, everything marked compiles, every file could be looked at, and something was verified."""
        bad = any(f.status in ("failed", "not compiled") for f in self.functions)
        return not bad and not self.problems and any(f.status == "passed" for f in self.functions)

    def count(self, status: Status) -> int:
        """How many functions ended so."""
        return sum(f.status == status for f in self.functions)
