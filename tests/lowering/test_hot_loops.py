"""A guard of speed that counts instead of timing: which helpers the loops of the benchmark's cases call.

`hot_loops.json` says for each case, untyped and annotated, which helpers its loops call on their usual way, and how often they
are written there. A slow half (`?? $miss(…)`, `: $getitem(…)`) is not on that way. `UPDATE_GOLDEN=1 pytest tests/lowering`
rewrites the file; read the difference before you keep it: a helper that comes into a loop is paid in each turn.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from pathlib import Path

import pytest
from clientside.compiler.pipeline import compile_source

from benchmarks.case import Case, cases

PINS = Path(__file__).parent / "hot_loops.json"
_LOOP = re.compile(r"^( *)(?:for|while) \(.*\{$")
_CALLBACK = re.compile(r"\.(?:map|filter|some|every)\(\s*\([\w$, ]*\) =>")
_CALL = re.compile(r"(\?\? (?:\w+\[)?|: \+?|\|\| )?(?:new )?(\$[A-Za-z]\w*)\(")


def in_loops(text: str) -> dict[str, int]:
    """How often the loops of a printed program, and the callbacks of `map` and the like, call each helper on their usual
    way.
    """
    called: Counter[str] = Counter()
    end, loop, rest = None, "", ""
    for line in text.splitlines():
        opened = _LOOP.match(line)
        if end is None and opened:
            end, loop = f"{opened[1]}}}", ""
        elif end is not None and line.startswith(end):
            called.update(name for cold, name in _CALL.findall(loop) if not cold)
            end = None
        elif end is not None:
            loop += f" {line.strip()}"
        else:
            rest += f" {line.strip()}"
    at = 0
    while opened := _CALLBACK.search(rest, at):
        at = closing(rest, opened.end())
        called.update(name for cold, name in _CALL.findall(rest[opened.end() : at]) if not cold)
    return dict(sorted(called.items()))


def closing(text: str, at: int) -> int:
    """Where the parenthesis ends in which `at` stands."""
    depth = 1
    while depth and at < len(text):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
    return at


def found(case: Case) -> dict[str, dict[str, int]]:
    made = {}
    for way, annotated in (("untyped", False), ("annotated", True)):
        module = compile_source(case.source(annotated), "<case>")
        made[way] = in_loops("\n".join(f.javascript for f in module.functions))
    return made


def test_reads_loops() -> None:
    text = """function f(xs = null) {
  const a = $len(xs);
  for (const x of $iterable(xs)) {
    const y = x?.a ?? $miss(x, "a");
    if ($lt(y, 1)) {
      while (a < 1) {
        z.push($add(y, typeof y === "number" ? y : +$sub(y, 1)));
      }
    }
  }
  return $exit(xs.map((x) => $eq(x, (y) => $ne(y, 1))).filter($len(a)));
}"""
    assert in_loops(text) == {"$add": 1, "$eq": 1, "$lt": 1, "$ne": 1}


def test_update() -> None:
    if os.environ.get("UPDATE_GOLDEN"):
        PINS.write_text(json.dumps({case.name: found(case) for case in cases()}, indent=1) + "\n", "utf-8")


@pytest.mark.parametrize("case", list(cases()), ids=lambda case: case.name)
def test_helpers_in_loops(case: Case) -> None:
    assert found(case) == json.loads(PINS.read_text("utf-8"))[case.name]
