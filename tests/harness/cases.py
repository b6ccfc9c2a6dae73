"""Many calls at once: each in CPython and in JavaScript, compared by value, type, exception class and message."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from tests.harness.exchange import javascript, outcome, results


@dataclass(frozen=True)
class Case:
    """A JavaScript source over the runtime helpers `helpers`, and the Python call it must agree with."""

    helpers: tuple[str, ...]
    source: str
    function: Callable[..., Any]
    args: tuple[Any, ...]


def case(helper: str, function: Callable[..., Any], *args: Any) -> Case:
    """The helper called `helper` with dynamic arguments, against `function`."""
    return Case((helper,), f"${helper}({', '.join(map(javascript, args))})", function, args)


def raw(value: float) -> str:
    """JavaScript source of an unboxed number: a float, or an int (a BigInt beyond 2^53)."""
    if isinstance(value, int):
        return javascript(value)
    if math.isnan(value):
        return "NaN"
    return repr(value).replace("inf", "Infinity")


def raw_case(helper: str, function: Callable[..., Any], *args: Any, boxed: bool = False) -> Case:
    """The helper called `helper` with unboxed numbers; `boxed` where it returns an unboxed float."""
    source = f"${helper}({', '.join(raw(x) if isinstance(x, (int, float)) else javascript(x) for x in args)})"
    return Case((helper, "boxed"), f"$boxed({source})" if boxed else source, function, args)


def check(cases: Iterable[Case]) -> None:
    """Every case must give the same in JavaScript as in CPython. The texts of results tell 2 from 2.0 and from True."""
    wanted = list(cases)
    given = results({h for c in wanted for h in c.helpers}, [c.source for c in wanted])
    wrong = []
    for one, found in zip(wanted, given, strict=True):
        expected = outcome(one.function, *one.args)
        if ascii(expected) != ascii(found):
            wrong.append(f"{one.source}\n  expected {ascii(expected)[:300]}\n  found    {ascii(found)[:300]}")
    assert not wrong, f"{len(wrong)} of {len(wanted)} differ\n" + "\n".join(wrong[:4])
