"""The module json against CPython: every character of dumps, every value and error of loads."""

from __future__ import annotations

import json
import json as j
from json import JSONDecodeError
from json import dumps as to_text
from typing import Any

import pytest

import clientside
from tests.harness.same import refused, same, same_for_all

VALUES: list[Any] = [
    None,
    True,
    False,
    0,
    -1,
    1.5,
    1e300,
    1e-7,
    2**53 - 1,
    "",
    "a",
    "é",
    "😀",
    "\ud83d",
    "\x7f\x00\x1f",
    '"\\/\b\f\n\r\t',
    "\u2028\u2029\ufeff",
    [],
    {},
    [[]],
    [{}],
    {"a": []},
    [1, [2, {"b": None}]],
    {"b": 1, "a": {"d": 2, "c": [1, 2]}},
    {"": ""},
    {"__proto__": 1, "constructor": 2, "length": 3},
    {"é😀": "\n"},
    {"x": None, "y": [None]},
]
INDENTS = [None, 0, 1, 2, -1, True, "", "\t", "--", "😀"]
BROKEN = [
    "",
    " ",
    "\n\n x",
    "[",
    "[1",
    "[1,",
    "[1,]",
    "[1 2]",
    "[,]",
    "{",
    '{"a"',
    '{"a":',
    '{"a":1',
    '{"a":1,',
    '{"a":1,}',
    "{a:1}",
    '{"a" 1}',
    "{1:2}",
    "nul",
    "tru",
    "True",
    "nan",
    "-",
    "+1",
    ".5",
    "1.",
    "1.e3",
    "1e",
    "1e+",
    "01",
    "-01",
    "--1",
    "0x10",
    "1 2",
    "[1] 2",
    "[]]",
    '"',
    '"a',
    '"\\',
    '"\\x"',
    '"\\u12"',
    '"\\u12G4"',
    '"\\u"',
    '"\\u1234',
    '"a\nb"',
    '"\t"',
    '"\x00"',
    "\ufeff[]",
    "[1,\n2,\n x]",
    '{"é😀": x}',
    '["😀😀", x]',
    "'a'",
    "// x\n1",
    "[1] ,",
    "\u00a01",
    "-Infinit",
    "Infinit",
    "NaN1",
    '"\\ud83d\\u"',
    '"\\ud83d\\u12"',
    '"\\ud83d\\ude00',
    "[" * 20,
    '{"a":' * 20,
    "]",
    "}",
    ":",
    ",",
    "1,2",
    '{"a":1 "b":2}',
    '{"a",1}',
]
TEXTS = [
    "null",
    "true",
    " false ",
    "0",
    "-0",
    "-0.0",
    "0.0",
    "1.0",
    "2.50",
    "1e5",
    "1E+2",
    "1e-2",
    "12345678901234567890",
    "-9007199254740993",
    "9007199254740991",
    "9007199254740992",
    "1e400",
    "-1e400",
    "1e-400",
    "123456789012345678901234567890.0",
    "Infinity",
    "-Infinity",
    '""',
    '"a\\u00e9\\ud83d\\ude00"',
    '"\\ud83d"',
    '"\\ude00x"',
    '"\\"\\\\\\/\\b\\f\\n\\r\\t"',
    '"\\uD83D\\u0041"',
    "[]",
    "{}",
    "[1, 2.0, [3]]",
    '{"a": 1, "b": {"c": [1.0]}}',
    '{"b":1,"a":2}',
    '{"2": 1, "1": 2}',
    '{"10": 1, "a": 2, "9": 3}',
    '{"a": 1, "a": 2}',
    '{"a": 1, "b": 2, "a": 3}',
    '{"__proto__": 1, "x": 2}',
    '{"__proto__": {"y": 1}}',
    '{"\\u0031": 1, "0": 2}',
    '{"": 0}',
    "\t[\n1 ,\r2 ] ",
    '{"01": 1, "-1": 2, "4294967295": 3, "1.5": 4}',
    '["\u2028\x7f😀"]',
    '{"constructor": 1, "length": 2, "toString": 3}',
    "[" * 50 + "]" * 50,
]


def default_of_set(x: Any) -> Any:
    return sorted(x) if isinstance(x, set) else str(type(x).__name__)


def test_dumps_values() -> None:
    same_for_all(lambda x: json.dumps(x), [(v,) for v in VALUES])
    same_for_all(lambda x: json.dumps(x, ensure_ascii=False), [(v,) for v in VALUES])
    same_for_all(lambda x: json.dumps(x, sort_keys=True, separators=(",", ":")), [(v,) for v in VALUES])
    same(lambda x: json.dumps([x / 2, x, x * 1.0, -x / 1, (x,), (), 10**20, float("1e22"), 1e16, 0.1]), 4)
    same(lambda x: json.dumps({"a": x / 2, "b": {"c": (x / 2, [x / 2])}}), 4)
    same(lambda: json.dumps([float("nan"), float("inf"), -float("inf")]))


@pytest.mark.parametrize("indent", INDENTS)
def test_dumps_indent(indent: Any) -> None:
    same_for_all(lambda x, i: json.dumps(x, indent=i), [(v, indent) for v in VALUES])
    same_for_all(lambda x, i: json.dumps(x, indent=i, separators=(" ,", " :")), [(v, indent) for v in VALUES[-6:]])


def test_dumps_keys() -> None:
    same(lambda x: json.dumps({1: x, 2.0: x, 2.5: x, bool(x): 0, None: x, "s": 1, 10**20: 2, float("1e16"): 3}), 1)
    same(lambda x: json.dumps({x / 2: 1, x: 2}), 4)
    same(lambda x: json.dumps({str(k): k for k in x}, sort_keys=True), [10, 9, 1, 100])
    same(lambda x: json.dumps({k: k for k in x}, sort_keys=True), [10, 9, 1, 100])
    same(lambda x: json.dumps({k: 1 for k in x}, sort_keys=True), [1, "a"])
    same(lambda x: json.dumps({k: 1 for k in x}, sort_keys=True), ["a", None, 1])
    same(lambda x: json.dumps({(x, 1): 1}), 1)
    same(lambda x: json.dumps({(x, 1): 1, "a": 2, frozenset([x]): 3}, skipkeys=True), 1)
    same(lambda x: json.dumps({(x, 1): 1}, skipkeys=True, indent=2), 1)
    same(lambda x: json.dumps({float("inf"): x}), 1)
    same(lambda x: json.dumps({float("inf"): x}, allow_nan=False), 1)


def test_dumps_refuses() -> None:
    same(lambda x: json.dumps({x}), 1)
    same(lambda x: json.dumps([1, {"a": {x, 2}}]), 1)
    same(lambda x: json.dumps(range(x)), 1)
    same(lambda x: json.dumps(frozenset([x]), indent=1), 1)
    same(lambda x: json.dumps(lambda: x), 1)
    same(lambda x: json.dumps(ValueError(x)), "a")
    same(lambda x: json.dumps([float(x)], allow_nan=False), "nan")
    same(lambda x: json.dumps(float(x), allow_nan=False), "inf")
    same(lambda x: json.dumps(x, indent=1.5), [1])
    same(lambda x: json.dumps(x, indent=x / 2), 4)
    same(lambda x: json.dumps(x, separators=(",",)), [1])
    same(lambda x: json.dumps(x, separators=(",", x)), 1)
    same(lambda x: json.dumps(x, separators=(x, ":")), 1)

    def circular(x: Any) -> str:
        a: list[Any] = [x]
        a.append(a)
        return json.dumps(a)

    def circular_dict(x: Any) -> str:
        d: dict[str, Any] = {"a": x}
        d["b"] = [d]
        return json.dumps(d, indent=2)

    def twice(x: Any) -> str:
        a = [x]
        return json.dumps([a, a, {"a": a}])

    for function in (circular, circular_dict, twice):
        same(function, 1)


def test_dumps_default() -> None:
    same(lambda x: json.dumps({x, 2}, default=list), 1)
    same(lambda x: json.dumps([range(x), "a"], default=str), 3)
    same(lambda x: json.dumps({"a": {3, x}, "b": range(x)}, default=default_of_set), 1)
    same(lambda x: json.dumps({x}, default=lambda s: s), 1)
    same(lambda x: json.dumps([range(x), {x / 2}], default=lambda r: [v / 2 for v in r]), 2)
    same(lambda x: json.dumps(range(x), default=lambda r: [v / 2 for v in r]), 3)
    same(lambda x: json.dumps({x}, default=None), 1)
    same(lambda x: json.dumps([x], default=lambda v: v), 1)


@pytest.mark.parametrize("text", TEXTS)
def test_loads(text: str) -> None:
    same(lambda s: json.loads(s), text)
    same(lambda s: json.dumps(json.loads(s)), text)
    same(lambda s: [json.loads(s)] == [json.loads(s)], text)
    same(lambda s: type(json.loads(s)).__name__, text)


@pytest.mark.parametrize("text", BROKEN)
def test_loads_broken(text: str) -> None:
    def position(s: Any) -> Any:
        try:
            return j.loads(s)
        except json.JSONDecodeError as e:
            return [e.msg, e.doc, e.pos, e.lineno, e.colno, str(e), e.args[0]]

    same(lambda s: json.loads(s), text)
    same(position, text)


def test_loads_others() -> None:
    same_for_all(lambda s: json.loads(s), [1, None, 1.5, ([],), ({},), True])
    same(lambda s: json.loads(s, strict=False), '"a\nb\t\x00"')
    same(lambda s: json.loads(s, object_hook=lambda d: sorted(d.items())), '{"b": 1.0, "a": {"c": 2}}')
    same(lambda s: json.loads(s, object_hook=lambda d: d.get("x", d)), '[{"x": {"y": 2.0}}, {"z": 1}]')
    same(lambda s: json.loads(s, object_pairs_hook=lambda p: p), '{"b": 1.0, "a": {"c": 2}, "b": []}')
    same(lambda s: json.loads(s, object_pairs_hook=dict), '{"b": 1.0, "a": {"c": 2}, "b": []}')
    same(lambda s: json.loads(s, parse_float=str, parse_int=float), "[1, 2.50, -3]")
    same(
        lambda s: json.loads(s, parse_int=lambda t: int(t) * 2, parse_constant=lambda t: t), "[1, NaN, -Infinity, 2.5]"
    )
    same(lambda s: json.loads("1" * s), 4301)
    same(lambda s: json.loads(s, parse_float=None), "[1.5]")


def test_loaded_values_are_used() -> None:
    def rows(s: Any) -> Any:
        total = 0
        found = json.loads(s)
        for row in found["rows"]:
            total += row["n"]
            row["n"] = row["n"] / 2
            row["1"] = 2
        found["rows"].append({"n": 1})
        return [total, found, list(found), [k for row in found["rows"] for k in row]]

    same(rows, '{"rows": [{"n": 1, "a": 2.0}, {"n": 2.5}, {"n": 3.0, "7": 1}], "0": true}')
    same(lambda s: json.loads(s)["a"]["b"][0] + 1, '{"a": {"b": [1.0]}}')
    same(lambda s: json.loads(s)["a"]["x"], '{"a": {"b": [1.0]}}')
    same(lambda s: json.loads(s)[0] // 2, "[5.0]")
    same(lambda s: json.loads(s)[0] * 3, "[12345678901234567890]")
    same(lambda s: [json.loads(s) + 1, f"{json.loads(s):.2f}", str(json.loads(s))], "2.0")
    same(lambda s: json.loads(s) is None, "null")
    same(lambda s: {json.loads(s): 1}, "1.0")


def test_names() -> None:
    def inside(s: Any) -> Any:
        import json as k
        from json import JSONDecodeError as Wrong
        from json import loads

        try:
            return k.dumps(loads(s))
        except Wrong as e:
            return e.colno

    def as_value_error(s: Any) -> Any:
        try:
            return json.loads(s)
        except ValueError as e:
            return [type(e).__name__, isinstance(e, JSONDecodeError), repr(e)]

    for function in (
        inside,
        as_value_error,
        lambda s: to_text(s),
        lambda s: list(map(json.dumps, s)),
        lambda s: list(map(json.loads, s)),
    ):
        same_for_all(function, ["[1.0]", "[1,", "12"])

    def other_error(s: Any) -> Any:
        try:
            raise KeyError(s)
        except Exception as e:
            return e.pos  # type: ignore[attr-defined]

    def made(s: Any) -> Any:
        raise JSONDecodeError("odd", s, 3)

    same(other_error, "a")
    same(made, "a\nbcd")


def test_nan() -> None:
    same(lambda s: str(json.loads(s)), "[NaN]")
    same(lambda s: json.loads(s) == json.loads(s), "NaN")


def test_plain_texts_use_the_engine() -> None:
    assert "$jsonLoads(s)" in clientside.compile("import json\n\n\ndef f(s):\n    return json.loads(s)\n").text
    refused(lambda s: json.loads(s), "[12345678901234567890]", code="integer-too-large")
