"""Differential batches: one JavaScript expression and one Python function over many arguments, compared by a text.

The text shows types, order and the arguments after the call, so that a mutation is compared too. Dicts with string
keys are tried as plain objects and as Dicts.
"""

from __future__ import annotations

import copy
import json
import math
import struct
from collections.abc import Callable, Iterable
from typing import Any

from tests.harness.engine import engine_with

SHOW = """
const show = (x) => {
  if (x === null || x === undefined) return "None";
  if (typeof x === "string") return x.split("").map((c) => c.charCodeAt(0).toString(16)).join("'") + "'";
  if (typeof x === "boolean") return x ? "True" : "False";
  if (Object.is(x, -0)) return "an int that is -0";
  if (typeof x === "bigint" || Number.isInteger(x)) return String(BigInt(x));
  if (typeof x === "number" || x instanceof $Float) {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, Number(x));
    return Number.isNaN(Number(x)) ? "nan" : "f" + view.getBigUint64(0).toString(16);
  }
  if (x instanceof $Tuple) return "(" + Array.from(x, show).join(" ") + ")";
  if (Array.isArray(x)) return "[" + x.map(show).join(" ") + "]";
  if (x instanceof $Set) return "{" + Array.from(x.$map.values(), show).sort().join(" ") + "}";
  if (x instanceof $FrozenSet) return "<" + Array.from(x.$map.values(), show).sort().join(" ") + ">";
  if (x instanceof $Range) return `range ${x.start} ${x.stop} ${x.step} ${x.length}`;
  const items = (pairs) => "d{" + pairs.map(([k, v]) => show(k) + ":" + show(v)).join(" ") + "}";
  if (x instanceof $Dict) return items(Array.from(x.$map, ([k, v]) => [x.$keys?.get(k) ?? k, v]));
  if (Object.getPrototypeOf(x) === Object.prototype) return items(Object.entries(x));
  return "?" + x.constructor.name;
};
"""

NEEDED = (
    "Dict",
    "Float",
    "FrozenSet",
    "Range",
    "Set",
    "Tuple",
    "dictFromPairs",
    "frozensetOf",
    "setFromArray",
    "tupleOf",
)


def show(x: Any) -> str:
    """The canonical text of a Python value."""
    if x is None or isinstance(x, bool):
        return str(x)
    if isinstance(x, str):
        units = x.encode("utf-16-be", "surrogatepass")
        return "'".join(format(unit, "x") for (unit,) in struct.iter_unpack(">H", units)) + "'"
    if isinstance(x, int):
        return str(x)
    if isinstance(x, float):
        return "nan" if math.isnan(x) else "f" + format(struct.unpack(">Q", struct.pack(">d", x))[0], "x")
    if isinstance(x, tuple):
        return "(" + " ".join(map(show, x)) + ")"
    if isinstance(x, list):
        return "[" + " ".join(map(show, x)) + "]"
    if isinstance(x, set):
        return "{" + " ".join(sorted(map(show, x))) + "}"
    if isinstance(x, frozenset):
        return "<" + " ".join(sorted(map(show, x))) + ">"
    if isinstance(x, range):
        return f"range {x.start} {x.stop} {x.step} {len(x)}"
    if isinstance(x, dict):
        return "d{" + " ".join(show(k) + ":" + show(v) for k, v in x.items()) + "}"
    return "?" + type(x).__name__


def javascript(x: Any, records: bool = True) -> str:
    """JavaScript source of a Python value; with `records`, dicts whose keys allow it are plain objects."""
    if x is None or isinstance(x, (bool, str)):
        return json.dumps(x)
    if isinstance(x, int):
        return str(x) if abs(x) < 2**53 else f"{x}n"
    if isinstance(x, float):
        text = "NaN" if math.isnan(x) else f"{'-' * (x < 0)}Infinity" if math.isinf(x) else repr(x)
        return f"new $Float({text})" if x.is_integer() else text
    if isinstance(x, range):
        return f"new $Range({x.start}, {x.stop}, {x.step})"
    if isinstance(x, dict):
        if records and all(isinstance(k, str) and not k.isdigit() for k in x):
            return "({" + ", ".join(f"[{json.dumps(k)}]: {javascript(v, records)}" for k, v in x.items()) + "})"
        pairs = ", ".join(f"[{javascript(k, records)}, {javascript(v, records)}]" for k, v in x.items())
        return f"$dictFromPairs([{pairs}])"
    made = {list: "[{}]", tuple: "$tupleOf([{}])", set: "$setFromArray([{}])", frozenset: "$frozensetOf([{}])"}[type(x)]
    return made.format(", ".join(javascript(y, records) for y in x))


def in_javascript(
    helpers: Iterable[str], expression: str, cases: list[tuple[Any, ...]], records: bool = True
) -> list[str]:
    """What the expression over a, b, c, … shows for each case, with the arguments after it."""
    engine = engine_with(*sorted({*helpers, *NEEDED}))
    rows = ", ".join("() => [" + ", ".join(javascript(x, records) for x in case) + "]" for case in cases)
    text = engine.eval(
        "(() => {" + SHOW + f"const run = (a, b, c, d) => ({expression});"
        f"return JSON.stringify([{rows}].map((row) => {{ const args = row(); let r;"
        " try { r = show(run(...args)); } catch (e) { r = `${e.name}: ${e.message}`; }"
        " return [r, ...args.map(show)].join(' | '); })); })()"
    )
    return list(json.loads(str(text)))


def in_python(function: Callable[..., Any], cases: list[tuple[Any, ...]]) -> list[str]:
    """What CPython shows for each case, with the arguments after it."""
    shown = []
    for case in cases:
        args = [copy.deepcopy(x) for x in case]  # one by one: no two arguments are one object
        try:
            result = show(function(*args))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        shown.append(" | ".join([result, *map(show, args)]))
    return shown


def assert_same(
    helpers: str,
    expression: str,
    function: Callable[..., Any],
    cases: Iterable[tuple[Any, ...]],
    *,
    refusals: bool = False,
) -> None:
    """The expression does what the Python function does for every case (`refusals`: or refuses)."""
    listed = list(cases)
    assert listed
    expected = in_python(function, listed)
    for records in (True, False):
        found = in_javascript(helpers.split(), expression, listed, records)
        for case, want, got in zip(listed, expected, found, strict=True):
            if refusals and got.startswith("ClientsideRefusal"):
                continue
            assert got == want, f"{expression} for {case!r} (records={records})"


def statement(code: str, names: str = "abcd") -> Callable[..., None]:
    """A Python function that runs one statement over a, b, c, d and gives None."""

    def run(*args: Any) -> None:
        scope = dict(zip(names, args, strict=False))
        exec(code, scope)

    return run
