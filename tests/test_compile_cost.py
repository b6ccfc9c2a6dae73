"""What compiling costs, counted: calls of Python functions, inferences of a function, joins of types. Counts are the
same on every machine; a bound that is broken means that a phase does its work again, or looks at everything each time.
`python -m benchmarks.compile_time` measures.
"""

from __future__ import annotations

import gc
import json
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.state import state
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_path, compile_paths, compile_source

from benchmarks.case import Case, cases
from benchmarks.compile_time import function, long_function


def counted(text: str) -> Counter[str]:
    """The calls of a warm compilation, by the function's name, and in `all`."""
    compile_source(text)
    return calls_of(lambda: compile_source(text))


def calls_of(work: Callable[[], object]) -> Counter[str]:
    """The calls of Python functions, by name, and in `all`."""
    calls: Counter[str] = Counter()

    def count(frame: Any, event: str, argument: object) -> None:
        if event == "call":
            calls["all"] += 1
            calls[frame.f_code.co_name] += 1

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return calls


def test_one_callback() -> None:
    calls = counted(function(0))
    assert calls["infer_function"] <= 6  # the module, the callback, its lambda: one round finds out, one confirms
    assert calls["all"] <= 8_500
    assert calls["join"] <= 240


def test_tiny() -> None:
    assert counted("def f(x):\n    return x + 1\n")["all"] <= 1_200


@pytest.mark.parametrize("name", ["group_aggregate", "two_dimensions", "dynamic_programming"])
def test_loops_are_inferred_once_a_round(name: str) -> None:
    """A loop's body is not inferred again and again, nor one in another more often."""
    calls = counted(Case(name).source(False))
    assert calls["turn"] <= 2 * calls["settle"]


def test_loops_that_hand_nothing_on_are_inferred_once() -> None:
    """Where each turn sets its variables before it reads them, one turn a round tells everything."""
    text = "def f(rows):\n    for row in rows:\n        a, b = row[0], []\n"
    calls = counted(f"{text}        for c in row:\n            b.append(c)\n        d = [a, b]\n    return d\n")
    assert calls["turn"] == calls["settle"] + 2  # lowering calls a body so, too


@pytest.mark.parametrize("case", [*cases()], ids=lambda case: case.name)
def test_a_quiet_round_is_the_last(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no round for reporting follows, it would find what the one before found, and nothing else."""
    original = Inference.report

    def again(inf: Inference) -> None:
        found = {f: [(code, node, repr(more)) for _, code, node, more in told] for f, told in inf.found.items()}
        before = state(inf.program)
        inf.program.changed = False
        inf.each_function()
        assert not inf.program.changed
        assert state(inf.program) == before
        assert {f: [(code, node, repr(more)) for _, code, node, more in told] for f, told in inf.found.items()} == found
        original(inf)

    monkeypatch.setattr(Inference, "report", again)
    compile_source(case.source(False))


def test_many_functions_cost_no_more_each() -> None:
    few, many = (counted("".join(map(function, range(n)))) for n in (10, 40))
    assert many["all"] <= 4.1 * few["all"]


def test_long_functions_cost_no_more_each_line() -> None:
    short, long = (counted(long_function(n)) for n in (150, 600))
    assert long["all"] <= 4.1 * short["all"]


def test_nested_loops_cost_no_more_each() -> None:
    """Every level is inferred with the ones around it; what it came to is kept."""

    def nested(depth: int) -> str:
        loops = "".join(f"{'    ' * (i + 1)}for x{i} in rows:\n" for i in range(depth))
        return f"def f(rows):\n    n = 0\n{loops}{'    ' * (depth + 1)}n = n + x{depth - 1}\n    return n\n"

    few, many = (counted(nested(depth))["infer_binary"] for depth in (2, 8))
    assert many <= 4 * few


def test_what_is_kept_costs_little(tmp_path: Path) -> None:
    """Of functions that are known only names and texts are looked at."""
    marked = "".join(function(n).replace("\ndef ", "\n@function\ndef ") for n in range(40))
    file = tmp_path / "app.py"
    file.write_text(f"from clientside import function\n{marked}", "utf-8")
    parts = Parts()
    anew, known = (calls_of(lambda: compile_path(file, parts)) for _ in range(2))
    assert len(parts) == 41  # with how they are registered
    assert known["infer_function"] == 0
    assert known["all"] <= anew["all"] / 8


def test_an_edit_costs_what_it_concerns(tmp_path: Path) -> None:
    """Where one of many files is edited, the others are read and compared, but not parsed."""
    files = [tmp_path / f"page_{n}.py" for n in range(12)]
    for n, file in enumerate(files):
        marked = "".join(function(10 * n + i).replace("\ndef ", "\n@function\ndef ") for i in range(4))
        file.write_text(f"from clientside import function\n{marked}", "utf-8")
    parts = Parts()
    anew = calls_of(lambda: compile_paths(files, parts))
    files[3].write_text(files[3].read_text("utf-8").replace('["size"] > 31', '["size"] > 99'), "utf-8")
    edited = calls_of(lambda: compile_paths(files, parts))
    assert edited["parse"] == 1
    assert edited["groups_of"] == 1
    assert edited["all"] <= anew["all"] / 25


class Parts(dict[str, Any]):
    """What is kept."""

    def put(self, key: str, value: Any) -> None:
        self[key] = json.loads(json.dumps(value))


def test_helpers_are_not_read_again() -> None:
    assert counted(function(0))["read_helper"] == 0


def test_collector_is_on_again() -> None:
    assert gc.isenabled()
    compile_source("def f(x):\n    return x\n")
    assert gc.isenabled()
    with pytest.raises(CompileError):
        compile_source("def f(x):\n    return unknown\n")
    assert gc.isenabled()
    gc.disable()
    try:
        compile_source("def f(x):\n    return x\n")
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_what_was_compiled_before_does_not_matter() -> None:
    first = compile_source(function(0)).text
    compile_source(long_function(30))
    assert compile_source(function(0)).text == first


def test_sets_of_functions_have_one_order() -> None:
    """One text and one set of messages, wherever in memory the functions happen to be."""
    made = "[str, lambda k: [k], tuple, lambda k: {k: k}]"
    text = f"def f(n):\n    for make in {made}:\n        r = make(n)\n    return r.x\n"
    found = set()
    kept = []
    for _ in range(20):
        with pytest.raises(CompileError) as raised:
            compile_source(text)
        found.add(str(raised.value))
        kept.append(object())  # moves what comes next
    assert len(found) == 1
