"""How fast compiled callbacks are: `python -m benchmarks.speed [words of case names]`.

Both functions get the same arguments in one V8, in turns, so that a busy machine slows both; the ratio of the medians
is what counts. Before any timing, both results are compared with CPython's.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import statistics
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from py_mini_racer import MiniRacer

import clientside
from benchmarks.case import Case, cases

ROUNDS = 15
# The clock: performance.now() where there is one, else Date.now(), so a step takes at least some milliseconds.
_ENGINE = """
globalThis.now = globalThis.performance?.now ? () => performance.now() : () => Date.now();
globalThis.same = (a, b) => {
  if (typeof a === "number" && typeof b === "number") return a === b || Math.abs(a - b) <= 1e-9 * Math.abs(b);
  if (typeof a !== "object" || a === null || b === null) return a === b;
  const [j, k] = [Object.keys(a), Object.keys(b)];
  return j.length === k.length && k.every((x) => same(a[x], b[x]));
};
globalThis.once = (f, args, calls) => {
  const start = now();
  for (let i = 0; i < calls; i++) globalThis.sink = f(...args);
  return now() - start;
};
globalThis.measure = (functions, args, repeat, rounds) => {
  let calls = repeat;
  for (const f of functions) for (let i = 0; i < 3; i++) once(f, args, repeat);
  while (Math.max(...functions.map((f) => once(f, args, calls))) < 40 && calls < 1e8) calls *= 2;
  const times = functions.map(() => []);
  for (let r = 0; r < rounds; r++) {
    const order = functions.map((_, i) => (i + r) % functions.length);
    for (const i of order) times[i].push(once(functions[i], args, calls) / calls);
  }
  return JSON.stringify(times);
};
"""


@dataclass(frozen=True)
class Result:
    """Milliseconds a call by hand, and the ratio to it of the compiled function, untyped and annotated."""

    name: str
    hand: float
    untyped: float
    annotated: float


def run(case: Case, rounds: int = ROUNDS) -> Result:
    """Measure one case. Raises AssertionError where a result is not CPython's."""
    engine = MiniRacer()
    engine.eval("globalThis.window = globalThis;" + _ENGINE)
    functions = [f"globalThis.hand = {case.javascript};"]
    for n, annotated in enumerate((False, True)):
        module = clientside.compile(case.source(annotated))
        functions.append(f"{module.text}\nglobalThis.f{n} = dash_clientside.clientside.compute;")
    for text in functions:
        engine.eval(text)
    engine.eval(f"globalThis.args = {json.dumps(case.arguments)}; globalThis.expected = {json.dumps(case.expected)};")
    for name in ("hand", "f0", "f1"):
        assert engine.eval(f"same({name}(...args), expected)"), f"{case.name}: {name} is wrong"
    times = json.loads(engine.eval(f"measure([hand, f0, f1], args, {case.repeat}, {rounds})", timeout_sec=300))
    hand, untyped, annotated_time = (statistics.median(t) for t in times)
    return Result(case.name, hand, untyped / hand, annotated_time / hand)


def mean(ratios: list[float]) -> float:
    """The geometric mean."""
    return math.exp(sum(map(math.log, ratios)) / len(ratios))


def table(results: list[Result]) -> str:
    """The results as text."""
    lines = [f"{'case':<22}{'by hand, ms':>14}{'untyped':>10}{'annotated':>11}"]
    lines += [f"{r.name:<22}{r.hand:>14.4f}{r.untyped:>9.2f}x{r.annotated:>10.2f}x" for r in results]
    if results:
        means = [mean([r.untyped for r in results]), mean([r.annotated for r in results])]
        lines.append(f"{'geometric mean':<36}{means[0]:>9.2f}x{means[1]:>10.2f}x")
    return "\n".join(lines)


def main() -> int:
    """Measure from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("words", nargs="*")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--json", type=Path, help="also write the results there")
    options = parser.parse_args()
    results: list[Result] = []
    for case in cases(tuple(options.words)):
        results.append(run(case, options.rounds))
        print(table(results[-1:]).splitlines()[1], flush=True)
    print(table(results))
    if options.json:
        data: list[dict[str, Any]] = [vars(r) for r in results]
        options.json.write_text(json.dumps(data, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # an engine with threads of its own may keep the process
