"""Whether a round of inference found out anything. One that did not need not be repeated to report."""

from __future__ import annotations

from collections.abc import Iterable

from clientside.compiler.analysis.program import Program


def state(program: Program) -> list[object] | None:
    """All that rounds find out, counted: tables only grow, and flags are only set. It is asked of whatever tables and
    flags there are. None where more is kept than can be seen here: by classes, and under names that functions share
    (components, figures, what the page holds).
    """
    if program.classes or any(isinstance(key, str) for key in program._bound):
        return None
    found = _counted(vars(program).values())
    found += _counted(program._bound.values())
    found += [len(variables) for variables in program.early.values()]
    found += [len(functions) for functions in program.edges.values()]
    for function in program.functions:
        found += _counted(vars(function).values())
    return found


def _counted(values: Iterable[object]) -> list[object]:
    return [
        value if isinstance(value, int) else len(value) for value in values if isinstance(value, (int, set, dict, list))
    ]
