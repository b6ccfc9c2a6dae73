"""The table of docs/conformance.md and the recorded outcomes, from which it is made."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.conformance.rules import EXCLUDED, MODULES
from tests.conformance.trial import OUTCOMES, Result

ROOT = Path(__file__).parents[2]
RECORD = Path(__file__).with_name("recorded.json")
_HEADS = ("pass", "in part", "refused: compile", "refused: run", "wrong", "crash", "explained", "excluded")
# Outcomes of which the methods are recorded by name; of the others their number and reasons.
_NAMED = ("pass", "partly", "wrong", "crash", "explained")

_PAGE = """# CPython's own test-suite

Every method of these modules of the installed CPython {version}, each as a small module with what it needs: run by CPython,
compiled, run by V8. `python -m tests.conformance` writes this page and the recorded numbers.

- **pass**: the whole method holds. **in part**: some of its assertions are refused at compile time, all others hold.
- **refused**: a compile-time diagnostic outside an assertion, or a refusal at run time.
- **wrong**: an assertion fails, or another exception comes. **crash**: the compiler or the engine fails. **explained**: wrong,
  because of one of the [differences](../runtime/README.md#differences) that are listed there.
- **excluded** by the rules below, or because it takes longer than 20 seconds in JavaScript or in CPython.

`unittest` is written out: each assertion becomes the statements that it means (`assertRaises` a `try`). An assertion about
an exception's message compares it where the pattern is plain text. Class attributes that only name a class or module
(`type2test = list`) are written out in the methods.

{table}

Wrong or crashing:

{wrong}

Explained:

{explained}

Why methods are refused, or pass in part only (the first reason of each):

{reasons}

## What is excluded

{excluded}

The rules look at names in the code that a method needs; a method that CPython itself does not run in this form (it needs
its module's other parts) is excluded too.

{rules}
"""


def row(counts: Counter[str], name: str, style: str = "{}") -> str:
    """A line of the table."""
    return f"| {name} | {' | '.join(style.format(counts[o]) for o in OUTCOMES)} |"


def counted_outcomes(results: Iterable[Result]) -> Counter[str]:
    """How many methods came out how."""
    return Counter(r.outcome for r in results)


def counted(reasons: Counter[str], limit: int = 40) -> str:
    """Reasons by frequency."""
    return "\n".join(["| reason | methods |", "|---|---|"] + [f"| {r} | {n} |" for r, n in reasons.most_common(limit)])


def record(results: list[Result]) -> None:
    """Write the outcomes of the modules that were tried; what is recorded of others stays."""
    found: dict[str, dict[str, Any]] = json.loads(RECORD.read_text("utf-8")) if RECORD.exists() else {}
    for module in {r.module: None for r in results}:
        own = [r for r in results if r.module == module]
        entry: dict[str, Any] = {o: [r.label for r in own if r.outcome == o] for o in _NAMED}
        entry["counts"] = dict(counted_outcomes(own))
        entry["why"] = {r.label: _one_line(r.reason) for r in own if r.outcome in ("wrong", "crash", "explained")}
        entry["refused"] = dict(Counter(r.reason for r in own if r.outcome in ("compile", "run", "partly")))
        entry["excluded"] = dict(Counter(r.reason for r in own if r.outcome == "excluded"))
        found[module] = {key: value for key, value in entry.items() if value}
    RECORD.write_text(json.dumps(found, indent=1, sort_keys=True) + "\n", "utf-8")


def write() -> None:
    """Write docs/conformance.md from what is recorded."""
    import platform

    recorded = json.loads(RECORD.read_text("utf-8"))
    lines = [f"| module | {' | '.join(_HEADS)} |", "|---" * (len(_HEADS) + 1) + "|"]
    total: Counter[str] = Counter()
    for module in MODULES:
        counts = Counter(recorded.get(module, {}).get("counts", {}))
        if counts:
            total += counts
            lines.append(row(counts, module.removeprefix("test.")))
    lines.append(row(total, "**all**", "**{}**"))
    by_reason: dict[str, list[str]] = {}
    for word, reason in EXCLUDED.items():
        by_reason.setdefault(reason, []).append(f"`{word}`")
    text = _PAGE.format(
        version=platform.python_version(),
        table="\n".join(lines),
        wrong=_listed(recorded, "wrong", "crash") or "None.",
        explained=_listed(recorded, "explained") or "None.",
        reasons=counted(_reasons(recorded, "refused", "`{}`")),
        excluded=counted(_reasons(recorded, "excluded")),
        rules="\n".join(
            ["| rule | names |", "|---|---|"] + [f"| {r} | {', '.join(w)} |" for r, w in by_reason.items()]
        ),
    )
    (ROOT / "docs").mkdir(exist_ok=True)
    (ROOT / "docs" / "conformance.md").write_text(text, "utf-8")


def _reasons(recorded: dict[str, Any], key: str, style: str = "{}") -> Counter[str]:
    found: Counter[str] = Counter()
    for entry in recorded.values():
        found.update({style.format(reason): n for reason, n in entry.get(key, {}).items()})
    return found


def _listed(recorded: dict[str, Any], *outcomes: str) -> str:
    return "\n".join(
        f"- `{module.removeprefix('test.')}` {label}: {entry['why'][label]}"
        for module, entry in recorded.items()
        for outcome in outcomes
        for label in entry.get(outcome, ())
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())[:160].replace("|", "\\|")
