"""Runs a program in CPython and in V8 and compares; makes what differs small.

python -m tests.fuzz.compare --start 0 --count 2000
"""

from __future__ import annotations

import argparse
import ast
import itertools
import json
import os
import random
import re
import signal
import sys
import time
from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

from clientside.compiler import passes, pipeline
from clientside.compiler.analysis.program import Entry, Program
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.diagnostics.report import Diagnostics
from clientside.compiler.minify.minify import minified
from clientside.compiler.source import Source, StaticEnvironment
from py_mini_racer import MiniRacer

from clientside.verifying.outcome import Outcome, differs, page_ordered, shown
from clientside.verifying.page import OUTCOME
from tests.fuzz.crashes import Hangs, checked_trees, limited
from tests.fuzz.programs import program
from tests.fuzz.smaller import coarse, smaller
from tests.harness.same import LOAD, PASSES

_numbers = itertools.count()
IGNORED_MESSAGES = ("Exceeds the limit", "Python int too large to convert to C int")
# What runtime/README.md lists among the differences: which call a message about `*` or `**` names, and kinds of iterators.
_DOCUMENTED = (
    (r"[\w.<>]+(\(\))? argument after \*\*? must be an? \w+, not \w+", "STARRED"),
    (r"Value after \* must be an iterable, not \w+", "STARRED"),
    (r"\\?'\w+\\?' object is not a mapping", "STARRED"),
    (r"""["'][^"']*STARRED[^"']*["']""", "STARRED"),
    (r"\b\w*[iI]terator\b", "iterator"),
    (r"non-iterable float", "non-iterable int"),
    (r"<(generator object |coroutine object )?[\w.<>]+( object)? at 0x[0-9a-fA-F]+>", "<object>"),
    (r"can't concat float", "can't concat int"),
    (r"'(reversed|zip|enumerate|map|filter|itertools\.\w+)'", "'iterator'"),
    (r"(?<=\(not \\\")(reversed|zip|enumerate|map|filter)(?=\\\"\))", "iterator"),
    (r"<(built-in )?function [^>]*(>\.[^>]*)*>( at 0x[0-9a-fA-F]+>)?", "<function>"),
)


@dataclass
class Difference:
    """One argument list for which a program does not do the same. `what` is the kind of problem, for grouping."""

    text: str
    args: list[Any]
    exact: bool
    what: str
    detail: str


class Comparer:
    """Compares programs, in a V8 of its own that is replaced now and then; their minified bundles if `small`, the small
    scripts with what they load if `split`.
    """

    def __init__(self, small: bool = False, split: bool = False, optimize: str | frozenset[str] = PASSES) -> None:
        self.small, self.split, self.optimize = small, split, optimize
        self.splits = 0
        self.engine = MiniRacer()
        self.loaded = 0
        self.counts: Counter[str] = Counter()
        self.codes: Counter[str] = Counter()
        self.refusals: Counter[str] = Counter()

    def compiled(self, text: str, exact: bool) -> tuple[str, str]:
        """The JavaScript of the function `f` of a text, and its name in the engine. Raises CompileError."""
        source = Source(text, "<program>")
        environment = StaticEnvironment(source)
        with passes.only(self.optimize):
            compilation = Program(Diagnostics())
        node = next(n for n in source.tree.body if isinstance(n, ast.FunctionDef) and n.name == "f")
        name = f"p{next(_numbers)}"
        compilation.function(node, environment, None).entries.append(Entry("fuzz", name, False, exact))
        with limited(30), checked_trees(), passes.only(self.optimize):
            module = pipeline._compiled(compilation)
        parts = module.split(lambda _: "complete") if self.split else None
        if parts is not None:
            self.splits += 1
            return parts.small.text.replace('import("complete")', f"$load({json.dumps(parts.complete.text)})"), name
        return minified(module.text, (), module.passes)[0] if self.small else module.text, name

    def load(self, made: str) -> None:
        """Load a bundle."""
        if self.loaded % 150 == 0:
            self.engine = MiniRacer()
            self.engine.eval("globalThis.window = globalThis;" + LOAD + OUTCOME)
        self.loaded += 1
        self.engine.eval(made)

    def javascript(self, name: str, args: list[Any]) -> Outcome:
        """What V8 does."""
        text = self.engine.eval(
            f"$outcome(dash_clientside.fuzz.{name}, {json.dumps(json.dumps(args))})", timeout_sec=20
        )
        found = json.loads(text)
        if found.get("mutated"):
            return Outcome(error="ArgumentsChanged")
        if found.get("error") == "ClientsideRefusal":
            return Outcome(refused=found["code"], message=found["message"], detail=found.get("stack") or "")
        if "error" in found:
            return Outcome(error=found["error"], message=found["message"], detail=found.get("stack") or "")
        return Outcome(found["value"])

    def differences(self, text: str, arguments: list[list[Any]], *, first: bool = False) -> list[Difference]:
        """What differs, for all arguments, by the page's eyes and by repr inside."""
        found: list[Difference] = []
        for exact in (True, False):
            try:
                made, name = self.compiled(text, exact)
            except CompileError as error:
                self.counts["refused by the compiler"] += 1
                self.codes.update({d.code for d in error.diagnostics if d.severity == "error"})
                return found
            except Hangs:
                return [Difference(text, [], exact, "the compiler hangs", "")]
            except Exception as error:
                return [
                    Difference(text, [], exact, f"crash {type(error).__name__} {str(error)[:50]}", repr(error)[:500])
                ]
            try:
                self.load(made)
            except Exception as error:
                return [Difference(text, [], exact, "does not load", str(error)[:300])]
            space: dict[str, Any] = {"__name__": "__main__"}  # one for all calls, as the page has one
            exec(compile(text, "<program>", "exec"), space)
            for args in arguments:
                expected = python(space, args, exact)
                if expected is None:
                    continue
                self.counts["runs"] += 1
                try:
                    actual = self.javascript(name, args)
                except Exception as error:
                    actual = Outcome(error=f"engine {type(error).__name__}", detail=str(error)[:300])
                if actual.refused and actual.refused != "unreachable":
                    self.refusals[actual.refused] += 1
                    self.counts["refused at run time"] += 1
                    continue
                self.counts["raised" if expected.error else "returned"] += 1
                problem = differs(kindless(expected), kindless(actual))
                if not exact and "bigint" in json.dumps(expected.value):
                    problem = f"a wide int leaves: {actual}"
                sets = " of sets" if "set(" in text or re.search(r"\{[^:{}]+\}", text) else ""
                if problem and sets and sorted(str(expected.value)) == sorted(str(actual.value)):
                    problem = ""  # the order of a set, which CPython leaves open
                if problem:
                    found.append(Difference(text, args, exact, _kind(expected, actual) + sets, problem))
                    if first:
                        return found
        self.counts["programs"] += 1
        return found


def kindless(outcome: Outcome) -> Outcome:
    """The outcome without the words of messages that tell ints from floats: where nothing shows a number's kind, errors do not know it."""

    def plain(text: str) -> str:
        for pattern, same in _DOCUMENTED:
            text = re.sub(pattern, same, text)
        text = text.replace("'float'", "'int'").replace('"float"', '"int"').replace("not float", "not int")
        zero = r"(float |integer )?(floor )?(division or modulo by zero|division by zero|modulo( by zero)?)"
        return re.sub(zero, "zero division", text)

    def inside(value: Any) -> Any:
        if isinstance(value, str):
            return plain(value)
        if isinstance(value, list):
            return [inside(v) for v in value]
        return {k: inside(v) for k, v in value.items()} if isinstance(value, dict) else value

    value = inside(outcome.value)
    return replace(outcome, value=value, message=plain(outcome.message) if outcome.message else outcome.message)


def _kind(expected: Outcome, actual: Outcome) -> str:
    if actual.refused:
        return f"refused: {actual.refused}"
    if expected.error != actual.error:
        message = (actual.message or "")[:40] if actual.error else (expected.message or "")[:40]
        return f"{expected.error or 'a value'} became {actual.error or 'a value'}: {message}"
    return f"message of {expected.error}" if expected.error else "value"


def entering(value: Any) -> Any:
    """A JSON value as CPython gets it from a browser, which writes 2.0 as 2 and sorts keys that look like indices."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e21:
        return int(value)
    if isinstance(value, list):
        return [entering(v) for v in value]
    if isinstance(value, dict):
        return {k: entering(v) for k, v in page_ordered(value.items())}
    return value


def python(space: dict[str, Any], args: list[Any], exact: bool) -> Outcome | None:
    """What CPython does; None where that says nothing (the limit of int to str, time)."""
    try:
        with limited(2):
            value = space["f"](*[entering(a) for a in args])
            return Outcome(repr(value) if exact else shown(value))
    except Hangs:
        return None
    except Exception as error:
        if (
            str(error).startswith(IGNORED_MESSAGES)
            or isinstance(error, RecursionError)
            or "JSON serializable" in str(error)
            or "keys must be" in str(error)
        ):
            return None
        return Outcome(error=type(error).__name__, message=str(error))


def chosen(seed: int) -> frozenset[str]:
    """The passes for the program of a seed: all, none, or some."""
    chance = random.Random(f"passes {seed}")
    share = chance.choice((0, 1, 1, chance.random()))
    return frozenset(name for name in passes.PASSES if chance.random() < share)


def minimal(difference: Difference, comparer: Comparer, tries: int = 1500, seconds: float = 60) -> Difference:
    """The same kind of difference, in a program as small as can be found."""
    last = difference
    end = time.monotonic() + seconds

    def still(text: str) -> bool:
        nonlocal last
        if time.monotonic() > end:
            return False
        try:
            found = comparer.differences(text, [difference.args] if difference.args else [], first=True)
        except Exception:
            return False
        for one in found:
            if one.what == difference.what:
                last = one
                return True
        return False

    smaller(coarse(difference.text, still), still, tries)
    return last


def hunt(
    start: int,
    count: int,
    seconds: float = 1e9,
    keep: int = 25,
    small: bool = True,
    optimize: str | frozenset[str] | None = PASSES,
) -> tuple[Comparer, list[Difference]]:
    """Compare the programs of many seeds; of each kind of difference a few are kept."""
    comparer = Comparer()
    kinds: Counter[str] = Counter()
    found: list[Difference] = []
    end = time.monotonic() + seconds
    for seed in range(start, start + count):
        if time.monotonic() > end:
            break
        comparer.optimize = chosen(seed) if optimize is None else optimize
        made = program(seed)
        try:
            compile(made.text, "<program>", "exec")
        except SyntaxError:
            continue
        for difference in comparer.differences(made.text, made.arguments, first=True):
            kinds[difference.what] += 1
            if kinds[difference.what] <= (3 if difference.what == "value" else 1) and len(found) < keep:
                found.append(minimal(difference, Comparer(optimize=comparer.optimize)) if small else difference)
                print(
                    f"\n=== seed {seed}: {difference.what}\n{found[-1].text}\n{found[-1].args} {'(exact)' if found[-1].exact else ''}\n{found[-1].detail[:700]}",
                    flush=True,
                )
    print(
        f"\n{dict(comparer.counts)}\nrefusals {dict(comparer.refusals)}\ncompile errors {comparer.codes.most_common(12)}\ndifferences {kinds.most_common(40)}"
    )
    return comparer, found


def main() -> int:
    """Hunt from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seconds", type=float, default=1e9)
    parser.add_argument("--keep", type=int, default=25)
    parser.add_argument("--optimize", default=None, help="passes: none, names; without it, others for each program")
    parser.add_argument("--raw", action="store_true", help="do not make programs small")
    options = parser.parse_args()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    _, found = hunt(options.start, options.count, options.seconds, options.keep, not options.raw, options.optimize)
    return 1 if found else 0


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)  # the engine's threads sometimes keep a process alive
