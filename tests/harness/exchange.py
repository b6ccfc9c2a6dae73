"""Python values as JavaScript source in the runtime's representation, and JavaScript results back as Python values."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from typing import Any

from tests.harness.engine import engine_with

# Helpers that the sources written here, and the tagging of results, need.
NEEDED = ("Dict", "Float", "Tuple", "tupleOf")

_TAGGED = """
(x => {
  const tag = (x) => {
    if (x === undefined) return ["undefined"];
    if (x === null || typeof x === "boolean" || typeof x === "string") return x;
    if (typeof x === "bigint") return ["int", String(x)];
    if (typeof x === "number") {
      if (Object.is(x, -0)) return ["float", "-0.0"];
      return Number.isInteger(x) ? ["int", String(BigInt(x))] : ["float", String(x)];
    }
    if (x instanceof $Float) return ["float", Object.is(x.v, -0) ? "-0.0" : String(x.v)];
    if (x.constructor?.name === "$Bytes") return ["bytes", Array.from(x.$data)];
    if (x instanceof $Tuple) return ["tuple", Array.from(x, tag)];
    if (Array.isArray(x)) return ["list", x.map(tag)];
    if (x instanceof $Dict) return ["dict", Array.from(x.$map, ([k, v]) => [tag(x.$keys?.get(k) ?? k), tag(v)])];
    if (Object.getPrototypeOf(x) === Object.prototype) return ["dict", Object.entries(x).map(([k, v]) => [k, tag(v)])];
    return ["other", x.constructor.name];
  };
  return tag(x);
})
"""


def javascript(value: Any) -> str:
    """JavaScript source of a Python value as a dynamic value."""
    if value is None or isinstance(value, (bool, str)):
        return json.dumps(value)
    if isinstance(value, int):
        return str(value) if abs(value) < 2**53 else f"{value}n"
    if isinstance(value, float):
        text = "NaN" if math.isnan(value) else f"{'-' * (value < 0)}Infinity" if math.isinf(value) else repr(value)
        return f"new $Float({text})" if value.is_integer() else text
    if isinstance(value, bytes):
        return f"new $Bytes(Uint8Array.of({', '.join(map(str, value))}))"
    if isinstance(value, tuple):
        return f"$tupleOf([{', '.join(map(javascript, value))}])"
    if isinstance(value, list):
        return f"[{', '.join(map(javascript, value))}]"
    if isinstance(value, dict):
        if all(isinstance(key, str) and not key.isdigit() for key in value):
            return "({" + ", ".join(f"[{json.dumps(k)}]: {javascript(v)}" for k, v in value.items()) + "})"
        return "((d) => {" + "".join(_entry(key, item) for key, item in value.items()) + " return d; })(new $Dict())"
    raise TypeError(f"no JavaScript for {value!r}")


def _entry(key: Any, value: Any) -> str:
    if isinstance(key, bool) or (isinstance(key, float) and key.is_integer()):
        kept = f"(d.$keys ??= new Map()).set({int(key)}, {javascript(key)});"
        return f"d.$map.set({int(key)}, {javascript(value)}); {kept}"
    return f"d.$map.set({javascript(key)}, {javascript(value)});"


def python(tagged: Any) -> Any:
    """The Python value of a tagged result."""
    if not isinstance(tagged, list):
        return tagged
    kind, *rest = tagged
    if kind == "int":
        return int(rest[0])
    if kind == "float":
        return float(rest[0].replace("Infinity", "inf"))
    if kind == "bytes":
        return bytes(rest[0])
    if kind == "list":
        return [python(x) for x in rest[0]]
    if kind == "tuple":
        return tuple(python(x) for x in rest[0])
    if kind == "dict":
        return {python(k): python(v) for k, v in rest[0]}
    raise ValueError(f"a result that is no Python value: {tagged}")


def results(helpers: Iterable[str], sources: Sequence[str]) -> list[Any]:
    """What each JavaScript source gives: ("value", Python value) or ("error", class name, message). One evaluation."""
    engine = engine_with(*sorted({*helpers, *NEEDED}))
    calls = ",\n".join(f"() => ({source})" for source in sources)
    text = engine.eval(
        f"JSON.stringify([{calls}].map((f) => {{ try {{ return ['value', ({_TAGGED})(f())]; }}"
        " catch (e) { return ['error', e.name, e.message]; } }))"
    )
    return [("value", python(r[1])) if r[0] == "value" else tuple(r) for r in json.loads(str(text))]


def outcome(function: Any, *args: Any) -> tuple[Any, ...]:
    """What CPython gives, in the form of `results`."""
    try:
        return ("value", function(*args))
    except Exception as error:
        return ("error", type(error).__name__, str(error))
