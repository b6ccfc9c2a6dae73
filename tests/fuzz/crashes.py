"""What the compiler does with any text: a program that V8 accepts, or a CompileError. All else is a crash.

python -m tests.fuzz.crashes functions pieces modules nonsense hostile mutants    # everything, takes an hour
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from clientside.compiler import pipeline
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.js.check import check
from clientside.compiler.js.words import GLOBALS
from py_mini_racer import MiniRacer

from tests.fuzz import corpus, hostile

SLOW = 2.0
HANGS = 30


@dataclass(frozen=True)
class Crash:
    """A text that the compiler does not take well; `key` groups those with one cause."""

    key: str
    text: str
    detail: str


class Hangs(BaseException):
    """Compilation took too long."""


@contextmanager
def limited(seconds: int) -> Iterator[None]:
    """Raise Hangs after so many seconds."""

    def stop(*_: object) -> None:
        raise Hangs

    previous = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, previous)


class Crasher:
    """Feeds texts to the compiler and keeps the crashes."""

    def __init__(self) -> None:
        self.crashes: list[Crash] = []
        self.counts: Counter[str] = Counter()
        self.codes: Counter[str] = Counter()
        self.slow: list[tuple[float, str]] = []
        self._engine = MiniRacer()
        self._waiting: list[tuple[str, str]] = []

    def feed(self, text: str) -> None:
        """Compile one text."""
        before = time.perf_counter()
        try:
            with limited(HANGS), checked_trees():
                module = pipeline.compile_source(text)
        except CompileError as error:
            self.counts["refused"] += 1
            self.codes.update({d.code for d in error.diagnostics if d.severity == "error"})
        except Hangs:
            self.crashes.append(Crash("hangs", text, ""))
        except RecursionError as error:
            self.crashes.append(Crash(f"RecursionError in {_place(error)}", text, traceback.format_exc(limit=-6)))
        except Exception as error:
            self.crashes.append(
                Crash(f"{type(error).__name__} in {_place(error)}", text, traceback.format_exc(limit=-6))
            )
        else:
            self.counts["compiled"] += 1
            self._waiting.append((text, module.text))
            if len(self._waiting) >= 50:
                self.parse()
        spent = time.perf_counter() - before
        if spent > SLOW:
            self.slow.append((spent, text))

    def parse(self) -> None:
        """Let V8 parse what was compiled."""
        texts = json.dumps([made for _, made in self._waiting])
        found = json.loads(
            self._engine.eval(
                "JSON.stringify("
                + texts
                + ".map((t) => { try { new Function(t); return ''; } catch (e) { return String(e); } }))"
            )
        )
        for (text, made), problem in zip(self._waiting, found, strict=True):
            if problem:
                self.crashes.append(Crash(f"V8: {problem}", text, made[-3000:]))
        self._waiting.clear()

    def groups(self) -> dict[str, list[Crash]]:
        """The crashes by cause, the shortest text of each first."""
        found: dict[str, list[Crash]] = {}
        for crash in sorted(self.crashes, key=lambda c: len(c.text)):
            found.setdefault(crash.key, []).append(crash)
        return found

    def report(self) -> str:
        """All crashes, for people."""
        lines = [f"{dict(self.counts)}, {len(self.crashes)} crashes"]
        for key, crashes in self.groups().items():
            lines += ["", f"=== {key} ({len(crashes)})", crashes[0].text[:1500], "---", crashes[0].detail]
        lines += [f"slow: {spent:.1f} s\n{text[:1500]}" for spent, text in sorted(self.slow, reverse=True)[:5]]
        return "\n".join(lines)


@contextmanager
def checked_trees() -> Iterator[None]:
    """Let the tree checker see every program before it is printed."""
    original: Any = pipeline.bundle_text  # type: ignore[attr-defined]

    def checking(helpers: Any, statements: Any) -> Any:
        check(statements, GLOBALS | {f"${name}" for name in helpers} | {"window"})
        return original(helpers, statements)

    pipeline.bundle_text = checking  # type: ignore[attr-defined]
    try:
        yield
    finally:
        pipeline.bundle_text = original  # type: ignore[attr-defined]


def _place(error: BaseException) -> str:
    """The function that raised, by the innermost frame of the compiler (for a recursion: of those that repeat, the
    first).
    """
    frames = [f for f in traceback.extract_tb(error.__traceback__) if "/compiler/" in f.filename]
    if isinstance(error, RecursionError):
        names = Counter(f.name for f in frames)
        return ", ".join(sorted(n for n, count in names.items() if count > 50))
    last = frames[-1] if frames else None
    return f"{last.filename.split('/compiler/')[-1]}:{last.lineno} {last.name}: {str(error)[:60]}" if last else "?"


def everything(kinds: Iterable[str], start: int) -> Iterator[str]:
    """All texts of the kinds."""
    for kind in kinds:
        if kind == "modules":
            yield from corpus.modules()
        elif kind == "hostile":
            yield from hostile.names()
            yield from hostile.odd_texts()
            yield from hostile.huge()
        elif kind == "mutants":
            for seed in range(start, start + 100_000):
                yield from hostile.mutants(seed)
        elif kind == "nonsense":
            for seed in range(start, start + 3000):
                yield from corpus.nonsense_pieces(seed)
        else:
            for path in corpus.files():
                yield from getattr(corpus, kind)(path)


def main() -> int:
    """Run the long version."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "kinds", nargs="+", choices=["functions", "pieces", "modules", "nonsense", "hostile", "mutants"]
    )
    parser.add_argument("--seconds", type=float, default=3600)
    parser.add_argument("--every", type=int, default=1, help="only every n-th text")
    parser.add_argument("--start", type=int, default=0)
    options = parser.parse_args()
    crasher = Crasher()
    end = time.monotonic() + options.seconds
    for n, text in enumerate(everything(options.kinds, options.start)):
        if (n + options.start) % options.every == 0:
            crasher.feed(text)
        if time.monotonic() > end:
            print("out of time")
            break
    crasher.parse()
    print(crasher.report())
    print(crasher.codes.most_common(40))
    return 1 if crasher.crashes else 0


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)  # the engine's threads sometimes keep a process alive
