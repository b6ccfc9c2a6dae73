"""Random patterns in CPython and in V8: `python -m tests.regex.compare SEED COUNT`."""

from __future__ import annotations

import json
import linecache
import random
import re
import sys
import warnings
from collections import Counter
from collections.abc import Callable
from functools import cache
from typing import Any

from clientside.compiler.diagnostics.report import CompileError
from clientside.compiler.pipeline import compile_functions
from clientside.compiler.source import MarkedSource

from clientside.verifying.outcome import differs
from clientside.verifying.outcome import javascript_outcome as outcome_told
from tests.harness.same import engine, python_outcome
from tests.regex import patterns

FLAGS = ["0", "0", "0", "re.I", "re.M", "re.S", "re.A", "re.I | re.A", "re.I | re.M", "re.X"]
ONCE = """import re
P = re.compile({pattern!r}, {flags})
def f(s):
    found = []
    for m in (P.match(s), P.search(s), P.fullmatch(s), P.search(s, 1), P.match(s, 1, 3)):
        if m is None:
            found.append(None)
        else:
            found.append([m.groups(), m.regs, m.lastindex, m.groupdict("-"), m.pos])
    return found
"""
ALL = """import re
P = re.compile({pattern!r}, {flags})
def f(s):
    t = str(s)
    return [
        P.findall(s), P.split(s), P.sub("<\\\\g<0>>", s), P.subn(r"-", s, 2), [m.span() for m in P.finditer(s)],
        P.split(s, 1), P.sub(lambda m: str(m.lastindex), s), P.findall(s, 1, 3), P.findall(t), P.split(t), P.sub("[$&]", t),
    ]
"""
MADE = """import re
def f(p, s, template):
    try:
        P = re.compile(p, {flags})
    except re.error as e:
        return [e.msg, e.pos, e.lineno, e.colno, str(e)]
    except (OverflowError, ValueError) as e:
        return [type(e).__name__, str(e)]
    found = [P.flags, P.groups, repr(P)]
    for m in (P.match(s), P.search(s), P.fullmatch(s), P.search(s, 1, 4), P.match(s, 1, 3), *P.finditer(s)):
        if m is not None:
            found.append([m.span(), m.groups(), m.regs, m.lastindex, m.lastgroup, m.groupdict("-"), m.pos])
    found += [P.findall(s), P.split(s), P.split(s, 1), P.subn("-", s, 2), P.sub(lambda m: str(m.lastindex), s)]
    try:
        found.append(P.sub(template, s))
    except (re.error, IndexError) as e:
        found.append(str(e))
    return found
"""
TEMPLATES = ["-", "\\1", "<\\g<0>>", "\\g<g1>", "\\2", "[\\g<1>]", "\\"]


def program(text: str) -> Callable[..., Any]:
    """The function of a program's text."""
    name = f"<pattern {hash(text)}>"
    linecache.cache[name] = (len(text), None, text.splitlines(True), name)
    made: dict[str, Any] = {}
    exec(compile(text, name, "exec"), made)
    return made["f"]  # type: ignore[no-any-return]


def compared(source: random.Random, found: Counter[str]) -> list[str]:
    """What differs for one random pattern; `found` counts what became of it."""
    pattern, flags = patterns.pattern(source), source.choice(FLAGS)
    try:
        re.compile(pattern, eval(flags))
    except (re.error, OverflowError):
        found["invalid"] += 1
        return []
    differences = []
    texts = patterns.texts(source)
    for template in (ONCE, ALL):
        function = program(template.format(pattern=pattern, flags=flags))
        try:
            module = compile_functions([MarkedSource(function, "regex", "f")])
        except CompileError as error:
            codes = {d.code for d in error.diagnostics}
            found["refused"] += 1
            if codes != {"unsupported-pattern"}:
                differences.append(f"{pattern!r} {flags}: {error}")
            continue
        found["compared"] += 1
        engine().eval(module.text)
        for text in texts:
            expected = python_outcome(function, (text,))
            made = engine().eval(f"$outcome(dash_clientside.regex.f, {json.dumps(json.dumps([text]))})", timeout_sec=10)
            actual = json.loads(made).get("value", made)
            if actual != expected.value:
                differences.append(f"{pattern!r} {flags} {text!r}\n  {expected.value}\n  {actual}")
                break
    return differences


@cache
def compiled_maker(flags: str) -> tuple[Callable[..., Any], str]:
    """A function that makes a pattern of its argument, and how JavaScript calls it."""
    name = f"made{FLAGS.index(flags)}"
    function = program(MADE.format(flags=flags))
    engine().eval(compile_functions([MarkedSource(function, "regex", name)]).text)
    return function, f"dash_clientside.regex.{name}"


def made(source: random.Random, found: Counter[str]) -> list[str]:
    """What differs for one random pattern, valid or not, that is known only at run time."""
    pattern, flags = patterns.spoilt(source), source.choice(FLAGS)
    function, name = compiled_maker(flags)
    for text in patterns.texts(source):
        arguments = (pattern, text, source.choice(TEMPLATES))
        expected = python_outcome(function, arguments)
        told = json.loads(engine().eval(f"$outcome({name}, {json.dumps(json.dumps(arguments))})", timeout_sec=10))
        actual = outcome_told(told)
        found["refused at run time" if actual.refused else "made"] += 1
        if not actual.refused and differs(expected, actual):
            return [f"{arguments!r} {flags}\n  {expected}\n  {told}"]
    return []


def run(seed: int, count: int) -> tuple[list[str], Counter[str]]:
    """Compare so many random patterns."""
    source = random.Random(seed)
    found: Counter[str] = Counter()
    differences: list[str] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for _ in range(count):
            differences.extend(compared(source, found))
            differences.extend(made(source, found))
    return differences, found


if __name__ == "__main__":
    made, counted = run(int(sys.argv[1]), int(sys.argv[2]))
    print("\n".join(made))
    print(dict(counted), len(made), "differences")
