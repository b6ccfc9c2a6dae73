"""How long compiling takes, and how that grows: `python -m benchmarks.compile_time [--quick]`.

Times are of the processor, in one process; the column with an `x` is the multiple of what CPython needs in the same run
to parse and compile the same text (`compile(ast.parse(text))`), which makes machines, and busy ones, comparable.
"""

from __future__ import annotations

import argparse
import ast
import os
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from clientside.compiler import pipeline
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.lowering.module import ModuleContext

from benchmarks.case import cases
from clientside.building import build

ROOT = Path(__file__).parents[1]
# Phase, and the functions that are its work; what is left of the whole is `other`.
PHASES: tuple[tuple[str, Any, str], ...] = (
    ("parse, scopes", pipeline, "_checked"),
    ("parse, scopes", pipeline, "_program"),
    ("inference", Inference, "run"),
    ("checks", pipeline, "check_syntax"),
    ("checks", pipeline, "check_visible"),
    ("checks", pipeline, "note_nans"),
    ("lowering", ModuleContext, "lower"),
    ("lowering", ModuleContext, "entries"),
    ("printing", pipeline, "bundle_text"),
)
# Made when somebody asks for it: no part of the whole.
MAP = "(source map)"
NAMES = (*dict.fromkeys(name for name, _, _ in PHASES), MAP)


def function(n: int) -> str:
    """An ordinary callback."""
    return f'''
def callback_{n}(rows, wanted, limit):
    """The options of a dropdown, and a total."""
    found = []
    for row in rows:
        if row["name"] == wanted and row["size"] > {n}:
            found.append({{"label": f"{{row['name']}} #{{len(found)}}", "value": row["size"] * 2}})
    found.sort(key=lambda item: item["value"])
    total = sum(item["value"] for item in found)
    return found[:limit], total
'''


def long_function(lines: int) -> str:
    """One function of so many lines."""
    body = [f"    if x > {i}:\n        y += {i}\n    z = [y, x]\n" for i in range(lines // 3)]
    return "def f(x):\n    y = 0\n    z = []\n" + "".join(body) + "    return z\n"


def measured(work: Callable[[], object], times: int) -> float:
    """The median processor time of one call, in milliseconds."""
    found = []
    for _ in range(times):
        start = time.process_time_ns()
        work()
        found.append((time.process_time_ns() - start) / 1e6)
    return statistics.median(found)


def cpython(text: str) -> float:
    """Milliseconds that CPython needs to parse and compile a text."""
    return measured(lambda: compile(ast.parse(text), "<text>", "exec"), 9 if len(text) < 100_000 else 1)


def by_phase(texts: list[str], times: int) -> tuple[float, dict[str, float]]:
    """Milliseconds to compile all texts once, in all and by phase; a phase is timed in runs of its own."""
    spent: Counter[str] = Counter()
    originals = [(owner, name, getattr(owner, name)) for _, owner, name in PHASES]

    def timed(phase: str, original: Any) -> Any:
        def run(*arguments: Any, **more: Any) -> Any:
            start = time.process_time_ns()
            try:
                return original(*arguments, **more)
            finally:
                spent[phase] += time.process_time_ns() - start

        return run

    whole = measured(lambda: [pipeline.compile_source(text) for text in texts], times)
    try:
        for (phase, owner, name), (_, _, original) in zip(PHASES, originals, strict=True):
            setattr(owner, name, timed(phase, original))
        for _ in range(times):
            for text in texts:
                module = pipeline.compile_source(text)
                start = time.process_time_ns()
                _ = module.source_map
                spent[MAP] += time.process_time_ns() - start
    finally:
        for owner, name, original in originals:
            setattr(owner, name, original)
    return whole, {phase: spent[phase] / times / 1e6 for phase in NAMES}


def line(label: str, texts: list[str], functions: int, times: int) -> str:
    """A row of the table of phases, milliseconds a function."""
    whole, phases = by_phase(texts, times)
    parts = "".join(f"{phases[phase] / functions:>14.2f}" for phase in NAMES)
    return f"{label:<26}{functions:>5}{whole / functions:>8.2f}{whole / sum(map(cpython, texts)):>7.0f}x{parts}"


def grown(label: str, text: str, unit: int) -> str:
    """A row of a curve: milliseconds in all and for each function (or line), and the most memory that was in use (which
    takes long to find out: not for the largest).
    """
    spent = measured(lambda: pipeline.compile_source(text), 1)
    multiple = spent / cpython(text)
    if len(text) > 1_500_000:
        return f"{label:<26}{spent:>10.0f} ms{spent / unit:>9.3f} ms each{multiple:>6.0f}x"
    tracemalloc.start()
    pipeline.compile_source(text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return f"{label:<26}{spent:>10.0f} ms{spent / unit:>9.3f} ms each{multiple:>6.0f}x{peak / 2**20:>8.0f} MB"


def fresh(code: str) -> float:
    """Milliseconds that a statement takes in a new process, after the interpreter has started; its modules are there as
    bytecode, as they are where a package was installed.
    """
    program = f"import time; a = time.process_time_ns()\n{code}\nprint((time.process_time_ns() - a) / 1e6)"
    with tempfile.TemporaryDirectory() as folder:
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        environment["PYTHONPYCACHEPREFIX"] = folder
        call = [sys.executable, "-c", program]
        _, *done = (subprocess.check_output(call, cwd=ROOT, text=True, env=environment) for _ in range(6))
    return statistics.median(map(float, done))


def project(functions: int) -> str:
    """How long `clientside compile` takes for a project of many files: anew, one function edited, nothing changed."""
    here = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            for page in range(0, functions, 20):
                marked = "".join(function(n).replace("\ndef ", "\n@function\ndef ") for n in range(page, page + 20))
                Path(f"page_{page}.py").write_text(f"from clientside import function\n{marked}", "utf-8")
            anew = measured(lambda: build(".", output="out.js"), 1)
            page = Path("page_0.py")
            text = page.read_text("utf-8")
            edits = (text.replace('["size"] > 7', f'["size"] > 1{n}') for n in range(5))
            edited = measured(lambda: (page.write_text(next(edits), "utf-8"), build(".", output="out.js")), 5)
            known = measured(lambda: build(".", output="out.js"), 5)
        finally:
            os.chdir(here)
    times = f"{anew:.0f} ms anew, {edited:.0f} ms where one is edited, {known:.0f} ms where nothing is"
    return f"{functions} functions in {functions // 20} files: {times}"


def main() -> None:
    """Print all tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small sizes only")
    quick = parser.parse_args().quick
    bare = fresh("import clientside")
    print(f"import clientside {bare:.0f} ms; with the compiler and a first function", end=" ")
    print(f"{fresh(_FIRST):.0f} ms")
    texts = [case.source(False) for case in cases()]
    samples = [path.read_text("utf-8") for path in sorted(ROOT.glob("samples/*/app.py"))]
    compiled = [(text, len(pipeline.compile_source(text, "app.py").functions)) for text in samples if _compiles(text)]
    print(f"\n{'milliseconds a function':<26}{'count':>5}{'all':>8}{'':>8}{''.join(f'{n:>14}' for n in NAMES)}")
    for text in texts:
        pipeline.compile_source(text)
    print(line("benchmark cases", texts, len(texts), 9))
    print(line("samples", [text for text, _ in compiled], sum(n for _, n in compiled), 9))
    print(line("`return x + 1`", ["def f(x):\n    return x + 1\n"], 1, 99))
    print(line("an ordinary callback", [function(0)], 1, 29))
    print(line("50 of them, one module", ["".join(map(function, range(50)))], 50, 3))
    print("\nfunctions in one module, and the most memory in use")
    for size in (1, 10, 100, 500) if quick else (1, 10, 100, 500, 1000, 3000, 10_000):
        print(grown(str(size), "".join(map(function, range(size))), size), flush=True)
    print("\nlines in one function")
    for size in (30, 300, 3000) if quick else (30, 300, 3000, 10_000):
        print(grown(str(size), long_function(size), size), flush=True)
    print()
    print(project(100 if quick else 500))


_FIRST = "import clientside\nclientside.compile('def f(x):\\n    return x + 1\\n')"


def _compiles(text: str) -> bool:
    try:
        return bool(pipeline.compile_source(text, "app.py").functions)
    except pipeline.CompileError:
        return False


if __name__ == "__main__":
    main()
