"""The table of docs/conformance.md and the recorded numbers."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tests.conformance.rules import EXCLUDED
from tests.conformance.trial import OUTCOMES, Result

ROOT = Path(__file__).parents[2]
RECORD = Path(__file__).with_name("recorded.json")
_HEADS = ("pass", "in part", "refused: compile", "refused: run", "wrong", "crash", "excluded")

_PAGE = """# CPython's own test-suite

Every method of these modules of the installed CPython {version}, each as a small module with what it needs: run by CPython,
compiled, run by V8. `python -m tests.conformance` writes this page and the recorded numbers.

- **pass**: the whole method holds. **in part**: some of its assertions are refused at compile time, all others hold.
- **refused**: a compile-time diagnostic outside an assertion, or a refusal at run time.
- **wrong**: an assertion fails, or another exception comes. **crash**: the compiler or the engine fails.
- **excluded** by the rules below.

`unittest` is written out: each assertion becomes the statements that it means (`assertRaises` a `try`). An assertion about
an exception's message compares it where the pattern is plain text. Class attributes that only name a class or module
(`type2test = list`) are written out in the methods.

{table}

Wrong or crashing:

{wrong}

Why methods are refused, or pass in part only (the first reason of each):

{reasons}

## What is excluded

{excluded}

The rules look at names in the code that a method needs; a method that CPython itself does not run in this form (it needs
its module's other parts) is excluded too.

{rules}
"""


def rows(results: Iterable[Result]) -> dict[str, Counter[str]]:
    """The outcomes of each module."""
    found: dict[str, Counter[str]] = {}
    for r in results:
        found.setdefault(r.module.removeprefix("test."), Counter())[r.outcome] += 1
    return found


def table(results: Iterable[Result]) -> str:
    """The table per module."""
    lines = [f"| module | {' | '.join(_HEADS)} |", "|---" * (len(_HEADS) + 1) + "|"]
    total: Counter[str] = Counter()
    found = rows(results)
    for module, counts in found.items():
        total += counts
        lines.append(f"| {module} | {' | '.join(str(counts[o]) for o in OUTCOMES)} |")
    if len(found) > 1:
        lines.append(f"| **all** | {' | '.join(f'**{total[o]}**' for o in OUTCOMES)} |")
    return "\n".join(lines)


def counted(reasons: Iterable[str], limit: int = 40) -> str:
    """Reasons by frequency."""
    return "\n".join(
        ["| reason | methods |", "|---|---|"] + [f"| {r} | {n} |" for r, n in Counter(reasons).most_common(limit)]
    )


def write(results: list[Result]) -> None:
    """Write docs/conformance.md."""
    import platform

    refused = [r for r in results if r.outcome in ("compile", "run", "partly")]
    bad = [
        f"- `{r.module.removeprefix('test.')}` {r.label} ({r.outcome}): {_one_line(r.reason)}"
        for r in results
        if r.outcome in ("wrong", "crash")
    ]
    by_reason: dict[str, list[str]] = {}
    for word, reason in EXCLUDED.items():
        by_reason.setdefault(reason, []).append(f"`{word}`")
    text = _PAGE.format(
        version=platform.python_version(),
        table=table(results),
        wrong="\n".join(bad) or "None.",
        reasons=counted((f"`{r.reason}`" for r in refused)),
        excluded=counted(r.reason for r in results if r.outcome == "excluded"),
        rules="\n".join(
            ["| rule | names |", "|---|---|"] + [f"| {r} | {', '.join(w)} |" for r, w in by_reason.items()]
        ),
    )
    (ROOT / "docs").mkdir(exist_ok=True)
    (ROOT / "docs" / "conformance.md").write_text(text, "utf-8")


def _one_line(text: str) -> str:
    return " ".join(text.split())[:160].replace("|", "\\|")


def record(results: list[Result]) -> None:
    """Write the recorded outcome of every method that passes or is wrong."""
    found: dict[str, dict[str, list[str]]] = {}
    for r in results:
        if r.outcome in ("pass", "partly", "wrong", "crash"):
            found.setdefault(r.module, {}).setdefault(r.outcome, []).append(r.label)
    RECORD.write_text(json.dumps(found, indent=1, sort_keys=True) + "\n", "utf-8")
