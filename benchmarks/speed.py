"""How fast compiled callbacks are: `python -m benchmarks.speed [words of case names]`.

All functions of a case run in one V8, in turns, so that a busy machine slows all of them. Each one's figure is its
fastest step of all rounds: whatever else the machine does only ever adds to a step; "spread" says how much the median
step took more. The ratio of these figures is what counts. Before any timing, every result is compared with CPython's.

What makes a figure trustworthy: each function is called as often as *it* needs for a step far above the clock's
resolution; the arguments change from call to call; each result is kept alive for a while; one loop calls all of them,
and has seen other functions before, so that none is inlined into it; garbage is collected in every step.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import math
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from py_mini_racer import MiniRacer

import clientside
from benchmarks.case import Case, cases

ROUNDS = 41
STEP = 8
_ENGINE = """
globalThis.now = globalThis.performance?.now ? () => performance.now() : () => Date.now();
globalThis.same = (a, b) => {
  if (typeof a === "number" && typeof b === "number") return a === b || Math.abs(a - b) <= 1e-9 * Math.abs(b);
  if (typeof a !== "object" || a === null || b === null) return a === b;
  const [j, k] = [Object.keys(a), Object.keys(b)];
  return j.length === k.length && k.every((x) => same(a[x], b[x]));
};
globalThis.kept = [];
globalThis.step = (f, sets, calls) => {
  const start = now();
  for (let i = 0; i < calls; i++) {
    const set = sets[i % sets.length];
    kept[i & 7] = f(set[0], set[1], set[2]);
  }
  return now() - start;
};
globalThis.measure = (functions, sets, rounds, least) => {
  for (const f of [(a) => a, (a, b) => b, (a, b, c) => c, () => 1, () => null]) step(f, sets, 100);
  const enough = functions.map((f) => {
    for (const end = now() + 4 * least; now() < end; ) step(f, sets, sets.length);
    let calls = 1;
    for (;;) {
      const time = step(f, sets, calls);
      if (time >= least) return calls;
      calls = Math.ceil(calls * (time < least / 8 ? 4 : (1.2 * least) / time));
    }
  });
  const times = functions.map(() => []);
  for (let r = 0; r < rounds; r++) {
    const order = functions.map((_, i) => (i + r) % functions.length);
    for (const i of order) times[i].push(step(functions[i], sets, enough[i]) / enough[i]);
  }
  return JSON.stringify(times);
};
"""


@dataclass(frozen=True)
class Result:
    """Microseconds a call by hand, the compiled functions' ratios to it, and by how much the median step is slower."""

    name: str
    hand: float
    untyped: float
    annotated: float
    spread: float


def in_mini_racer(setup: str, checks: str, measurement: str) -> tuple[str, str]:
    """Run in the V8 of this process."""
    engine = MiniRacer()
    engine.eval(setup)
    return str(engine.eval(checks)), str(engine.eval(measurement, timeout_sec=600))


def in_node(setup: str, checks: str, measurement: str) -> tuple[str, str]:
    """Run in `node`, which has a finer clock and an older V8."""
    text = f"{setup}\nconsole.log({checks});\nconsole.log({measurement});"
    found = subprocess.run(["node", "-"], input=text, capture_output=True, text=True, check=True, timeout=600)
    first, second = found.stdout.split()
    return first, second


def in_chromium(setup: str, checks: str, measurement: str) -> tuple[str, str]:
    """Run in a page of the system's Chromium (or `CLIENTSIDE_BROWSER`), through Playwright."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=browser(), args=["--headless", "--no-sandbox", "--disable-gpu"]
        )
        page = opened.new_page()
        page.set_default_timeout(600_000)
        page.evaluate(f"(0, eval)({json.dumps(setup)}), null")
        results = [str(page.evaluate(f"(0, eval)({json.dumps(text)})")) for text in (checks, measurement)]
        opened.close()
    return results[0], results[1]


ENGINES: dict[str, Callable[[str, str, str], tuple[str, str]]] = {
    "chromium": in_chromium,
    "node": in_node,
    "v8": in_mini_racer,
}


def browser() -> str | None:
    """The Chromium to use."""
    return os.environ.get("CLIENTSIDE_BROWSER") or shutil.which("chromium") or shutil.which("google-chrome")


def default_engine() -> str:
    """The nearest to what visitors have: Chromium, else node. (MiniRacer's V8 is slow where floats are branched on.)"""
    if browser() and importlib.util.find_spec("playwright"):
        return "chromium"
    return "node" if shutil.which("node") else "v8"


def run(case: Case, rounds: int = ROUNDS, least: int = STEP, engine: str | None = None) -> Result:
    """Measure one case. Raises AssertionError where a result is not CPython's."""
    parts = [f"globalThis.window = globalThis;{_ENGINE}", f"globalThis.hand = {case.javascript};"]
    for n, annotated in enumerate((False, True)):
        module = clientside.compile(case.source(annotated))
        parts.append(f"(() => {{{module.text}}})();globalThis.f{n} = window.dash_clientside.clientside.compute;")
    parts.append(
        f"globalThis.sets = {json.dumps(case.argument_sets)}; globalThis.expected = {json.dumps(case.expected)};"
    )
    checks = "[hand, f0, f1].map((f) => sets.every((set, i) => same(f(...set), expected[i]))).join()"
    measurement = f"measure([hand, f0, f1], sets, {rounds}, {least})"
    right, times = ENGINES[engine or default_engine()]("\n".join(parts), checks, measurement)
    assert right == "true,true,true", f"{case.name}: by hand, untyped, annotated: {right}"
    # A clock that is set meanwhile makes steps of no time.
    rows = [[time for time in row if time > 0] for row in json.loads(times)]
    hand, untyped, annotated_time = map(min, rows)
    spread = max(statistics.median(t) / min(t) - 1 for t in rows)
    return Result(case.name, hand * 1000, untyped / hand, annotated_time / hand, spread)


def mean(ratios: list[float]) -> float:
    """The geometric mean."""
    return math.exp(sum(map(math.log, ratios)) / len(ratios))


def table(results: list[Result]) -> str:
    """The results as text."""
    lines = [f"{'case':<22}{'by hand, µs':>14}{'untyped':>10}{'annotated':>11}{'spread':>9}"]
    lines += [f"{r.name:<22}{r.hand:>14.3f}{r.untyped:>9.2f}x{r.annotated:>10.2f}x{r.spread:>8.0%}" for r in results]
    if results:
        means = [mean([r.untyped for r in results]), mean([r.annotated for r in results])]
        lines.append(f"{'geometric mean':<36}{means[0]:>9.2f}x{means[1]:>10.2f}x")
    return "\n".join(lines)


def main() -> int:
    """Measure from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("words", nargs="*")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--step", type=int, default=STEP, help="least milliseconds of one measured step")
    parser.add_argument(
        "--engine", choices=sorted(ENGINES), help="chromium where there is one, else node, else MiniRacer's V8"
    )
    parser.add_argument("--json", type=Path, help="also write the results there")
    options = parser.parse_args()
    results: list[Result] = []
    for case in cases(tuple(options.words)):
        results.append(run(case, options.rounds, options.step, options.engine))
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
