"""What crosses the line between page and function, against CPython's json."""

from __future__ import annotations

import json

from tests.harness.engine import call_helper
from tests.harness.shown import NEEDED, javascript


def test_exit():
    """What leaves a function is what json.dumps and JSON.parse make of it."""

    def page(x):
        return json.loads(json.dumps(x))

    plain = [
        None,
        True,
        1,
        1.5,
        "a",
        [1, [2]],
        {"a": {"b": [1, None]}},
        {"__proto__": 1},
        {"a": 2.0, "b": [3.0, (4.0, "x")]},
        (1, 2),
        [1e300],
    ]
    keyed = [
        {1: 2},
        {True: 1, None: 2, 2.0: 3, 1.5: 4, 1e300: 5, float("inf"): 6, 1e-7: 7},
        [{"k": {0: []}}],
        {2**60: 1},
        {1: 1, "1": 2},
    ]
    wrong = [{(1, 2): 1}, {1}, [frozenset()], {"a": range(3)}, {frozenset(): 1}]
    for value in [*plain, *keyed, *wrong]:
        for records in (True, False):
            got = call_helper(("exit", *NEEDED), f"$exit({javascript(value, records)})")
            try:
                assert got == {"value": page(value)}
            except TypeError as error:
                assert got == {"error": "TypeError", "message": str(error)}
    assert call_helper(("exit",), "[{}, [1, {a: [NaN, 'x', new Date(0), null]}]].every((x) => $exit(x) === x)") == {
        "value": True
    }
    assert call_helper(("exit",), "$exit({a: [() => 1]})")["error"] == "TypeError"
    assert call_helper(("exit",), "$exit([10n ** 20n])")["error"] == "ClientsideRefusal"
    cycle = "((a) => { a.push({a}); return $exit(a); })([])"
    assert call_helper(("exit",), cycle) == {"error": "ValueError", "message": "Circular reference detected"}
    assert call_helper(
        ("exit", "Float"),
        "((s) => { const x = {keep: s, f: new $Float(2)}; const y = $exit(x); return [y, y.keep === s, x.f.v]; })([1])",
    ) == {"value": [{"keep": [1], "f": 2}, True, 2]}
    keys = "Object.keys($exit($dictFromPairs([['__proto__', 1], ['b', 2]])))"
    assert call_helper(("exit", "dictFromPairs"), keys) == {"value": ["__proto__", "b"]}


def test_copy():
    source = """((x) => { const y = $copy(x); y.a[0].n = 9;
      return [x.a[0].n, y, Object.keys(y), y.d === x.d, y.f === x.f]; })
      ({a: [{n: 1}, undefined], u: undefined, ["__proto__"]: {p: 1}, d: new Date(0), f: () => 0, n: null})"""
    got = call_helper(("copy",), source)["value"]
    assert got[0] == 1 and got[2] == ["a", "__proto__", "d", "f", "n"] and got[3:] == [True, True]
    assert got[1]["a"] == [{"n": 9}, None] and got[1]["__proto__"] == {"p": 1}
    hostile = """((x) => {
      const y = $copy(x);
      y.__proto__.n.push(9);
      y.list[3].push(9);
      return [Object.keys(y), Object.getPrototypeOf(y) === Object.prototype, JSON.stringify(y), JSON.stringify(x),
        Array.isArray(y.own) && y.own.constructor === Array, 1 in y.list, "u" in y];
    })({...JSON.parse('{"b": 1, "__proto__": {"n": [1]}, "0": {}}'), u: undefined,
      list: [1, , undefined, [1.5], null], bare: Object.assign(Object.create(null), {a: undefined, k: []}),
      own: new (class extends Array {})(2)})"""
    text = (
        '{"0":{},"b":1,"__proto__":{"n":[1%s]},"list":[1,null,null,[1.5%s],null],"bare":{%s"k":[]},"own":[null,null]}'
    )
    wanted = [["0", "b", "__proto__", "list", "bare", "own"], True, text % (",9", ",9", ""), text % ("", "", "")]
    assert call_helper(("copy",), hostile)["value"] == [*wanted, True, True, False]
    polluted = """(() => {
      Object.defineProperty(Object.prototype, "polluted", {value: {n: 1}, enumerable: true, configurable: true, writable: true});
      const y = $copy({a: [1]});
      delete Object.prototype.polluted;
      return Object.keys(y);
    })()"""
    assert call_helper(("copy",), polluted)["value"] == ["a"]
    assert call_helper(("copy",), "[$copy(null), $copy(undefined), $copy(5)]") == {"value": [None, None, 5]}
    source = """((d) => [d instanceof $Dict, [...d.$map.keys()], d.$map.get('a')[0].$map.get('10')])
      ($copyDict({b: 1, a: [{10: 2}], u: undefined}))"""
    assert call_helper(("copyDict", "Dict"), source) == {"value": [True, ["b", "a"], 2]}
