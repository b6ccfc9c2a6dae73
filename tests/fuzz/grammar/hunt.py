"""Compares the programs of many seeds with CPython. What the compiler refuses is cut out, and the rest is tried again.

python -m tests.fuzz.grammar.hunt --start 0 --seconds 600 [--minified | --split] [--topics numbers,keys]
"""

from __future__ import annotations

import argparse
import os
import sys
import time
import warnings
from collections import Counter
from collections.abc import Sequence

from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.passes import ALL

from tests.fuzz.compare import Comparer, Difference, chosen, minimal
from tests.fuzz.crashes import Hangs
from tests.fuzz.grammar.writer import program


def accepted(text: str, comparer: Comparer, tries: int = 10) -> str | None:
    """The program without what the compiler refuses; None where nothing is left."""
    for _ in range(tries):
        try:
            comparer.compiled(text, True)
        except CompileError as error:
            places = {d.line for d in error.diagnostics if d.severity == "error"}
            comparer.codes.update({d.code for d in error.diagnostics if d.severity == "error"})
            shorter = without(text, places)
            if shorter is None:
                return None
            text = shorter
        except (Hangs, Exception):
            return text
        else:
            return text
    return None


def without(text: str, places: set[int]) -> str | None:
    """The program without the try statements at these lines; None where a line is in none."""
    lines = text.split("\n")
    head = next(n for n, line in enumerate(lines) if line.startswith("def f("))
    starts = [n for n, line in enumerate(lines) if line == "    try:" and n > head]
    end = max(n for n, line in enumerate(lines) if line.startswith("    return"))
    cut: set[int] = set()
    for place in places:
        at = place - 1
        inside = [n for n in starts if n <= at]
        if not inside or at >= end:
            continue
        last = next((n for n in [*starts, end] if n > at), end)
        cut.update(range(inside[-1], last))
    return "\n".join(line for n, line in enumerate(lines) if n not in cut) if cut else None


def differing(seed: int, comparer: Comparer, names: Sequence[str] = ()) -> list[Difference]:
    """What the program of a seed does otherwise than CPython."""
    made = program(seed, names)
    try:
        compile(made.text, "<program>", "exec")
    except SyntaxError:
        return []
    text = accepted(made.text, comparer)
    if text is None:
        return []
    try:
        return comparer.differences(text, made.arguments, first=True)
    except NameError:  # a definition of the module needs one that is not there
        return []


def main() -> int:
    """Hunt from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--count", type=int, default=10**9)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--keep", type=int, default=2, help="of each kind of difference")
    parser.add_argument("--topics", default="", help="only programs of all of these, with commas between them")
    parser.add_argument("--minified", action="store_true")
    parser.add_argument("--split", action="store_true")
    parser.add_argument("--optimize", default=None, help="passes: none, names; without it, others for each program")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    names = [name for name in options.topics.split(",") if name]
    comparer = Comparer(options.minified or options.split, options.split)
    kinds: Counter[str] = Counter()
    end = time.monotonic() + options.seconds
    seed = options.start
    for seed in range(options.start, options.start + options.count):
        if time.monotonic() > end:
            break
        comparer.optimize = chosen(seed) if options.optimize is None else options.optimize
        found = differing(seed, comparer, names)
        for one in found[:1]:
            kinds[one.what] += 1
            if kinds[one.what] <= options.keep * (3 if one.what in ("value", "value of sets") else 1):
                least = minimal(one, Comparer(comparer.small, comparer.split, comparer.optimize), 500, 30)
                print(
                    f"\n=== seed {seed}: {least.what}\n{least.text}\n{least.args} {'(exact)' if least.exact else ''}",
                    flush=True,
                )
                if len(comparer.optimize) < len(ALL):
                    print("passes:", ",".join(sorted(comparer.optimize)) or "none")
                print(least.detail[:700], flush=True)
    print(
        f"\nseeds {options.start} to {seed}: {comparer.counts['programs']} programs the same, {comparer.splits} split, {dict(comparer.counts)}"
    )
    print(
        f"refusals {dict(comparer.refusals)}\ncodes {comparer.codes.most_common(15)}\ndifferences {kinds.most_common(60)}"
    )
    return 1 if kinds else 0


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)  # the engine's threads sometimes keep a process alive
