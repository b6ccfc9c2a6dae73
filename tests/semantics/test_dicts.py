"""dicts in both representations, against CPython."""

from __future__ import annotations

import operator

import pytest

from tests.harness.engine import call_helper
from tests.harness.pools import ELEMENTS, ITERABLES, KEYS, LISTS, TUPLES, product
from tests.harness.shown import assert_same, statement

DICTS = [
    {},
    {"a": 1},
    {"a": None},
    {"b": 2, "a": [1]},
    {"__proto__": 1, "constructor": 2},
    {"10": 1, "2": 2, "a": 3},
    {1: "x", "1": "y"},
    {True: 1, 0: 2},
    {1.0: "f", (1, 2): "t", None: 0},
    {2**53: 1, 1e300: 2},
    {(1, ("a",)): {"n": 1}, frozenset({1}): 2},
    {"length": 0, "toString": None},
]
PAIR_SOURCES = [
    [],
    [("a", 1), ("b", 2)],
    [["a", 1], "xy"],
    [(1, 2), (True, 3)],
    {"a": 9, "z": 8},
    {1: 2},
    [(1, 2, 3)],
    [("a", 1), (2,)],
    ["abc"],
    [5],
    5,
    None,
    "ab",
    ["ab"],
    [([], 1)],
    (("k", "v"),),
    [{"a": 1, "b": 2}],
    {(1, 2)},
]


def test_dict_lookup():
    cases = product(DICTS, KEYS)
    assert_same("dictGet", "$dictGet(a, b)", lambda a, b: a.get(b), cases)
    assert_same("dictGet", "$dictGet(a, b, 'no')", lambda a, b: a.get(b, "no"), cases)
    assert_same("dictHas", "$dictHas(a, b)", lambda a, b: b in a, cases)
    assert_same("dictAt", "$dictAt(a, b)", lambda a, b: a[b], cases)
    assert_same("getitem", "$getitem(a, b)", lambda a, b: a[b], cases)
    filled = [case for case in cases if case[0]]  # an empty dict does not even look at the key
    assert_same("dictPop", "$dictPop(a, b)", lambda a, b: a.pop(b), filled)
    assert_same("dictPop", "$dictPop(a, b, null)", lambda a, b: a.pop(b, None), filled)
    assert_same("dictDel", "void $dictDel(a, b)", statement("del a[b]"), cases)
    assert_same("dictSet", "void $dictSet(a, b, 'new')", statement("a[b] = 'new'"), cases, refusals=True)
    assert_same("dictSetdefault", "$dictSetdefault(a, b)", lambda a, b: a.setdefault(b), cases, refusals=True)
    assert_same("dictSetdefault", "$dictSetdefault(a, b, [])", lambda a, b: a.setdefault(b, []), cases, refusals=True)


def test_refused_keys_are_few():
    """Only what a plain object cannot order is refused, and never a Dict."""
    fine = """[{}, {a: 1}].map((d) => {
      for (const [i, k] of ["k", "__proto__", "01", "4294967295"].entries()) $dictSet(d, k, i + 1);
      return Object.entries(d); })"""
    rest = [["k", 1], ["__proto__", 2], ["01", 3], ["4294967295", 4]]
    assert call_helper(("dictSet",), fine) == {"value": [rest, [["a", 1], *rest]]}
    for key in ("'0'", "'10'", "'4294967294'", "1", "null", "$tupleOf([1])"):
        assert call_helper(("dictSet", "tupleOf"), f"$dictSet({{a: 1}}, {key}, 1)")["error"] == "ClientsideRefusal"
        assert call_helper(("dictSet", "dictOf", "tupleOf"), f"$dictSet($dictOf({{a: 1}}), {key}, 1)") == {}


ANYTHING = [*DICTS, *LISTS, *TUPLES, "abc", 5, 1.5, None, True, {1}, frozenset(), range(3)]


@pytest.mark.parametrize("key", ["a", "constructor", "__proto__", "length", "toString"])
def test_miss(key):
    cases = [(x,) for x in ANYTHING]
    assert_same("miss", f"$miss(a, {key!r})", lambda a: a[key], cases)
    if key == "a":
        assert_same("miss", "a?.a ?? $miss(a, 'a')", lambda a: a["a"], cases)


def test_miss_dict_and_undefined():
    assert call_helper(("miss",), "$miss({a: undefined}, 'a')") == {"error": "KeyError", "message": "'a'"}
    assert call_helper(("missDict", "dictOf"), "$missDict($dictOf({a: null}), 'a')") == {"value": None}
    assert call_helper(("missDict", "dictOf"), "$missDict($dictOf(), 7)") == {"error": "KeyError", "message": "7"}
    for source, message in [
        ("() => 1", "'function' object is not subscriptable"),
        ("class K {}", "type 'K' is not subscriptable"),
    ]:
        assert call_helper(("miss",), f"$miss({source}, 'a')") == {"error": "TypeError", "message": message}
    undefined = (
        "[$dictLen(d), $dictKeyList(d), $dictGet(d, 'a', 7), $dictHas(d, 'a'), $eq(d, {b: 1}), $listOf($dictItems(d))]"
    )
    helpers = ("dictLen", "dictKeyList", "dictGet", "dictHas", "eq", "listOf", "dictItems")
    assert call_helper(helpers, f"((d) => {undefined})({{a: undefined, b: 1}})") == {
        "value": [1, ["b"], 7, False, True, [["b", 1]]]
    }


def test_dict_methods():
    one = [(d,) for d in DICTS]
    assert_same("dictLen", "$dictLen(a)", len, one)
    assert_same("dictKeyList", "$dictKeyList(a)", list, one)
    assert_same("dictValueList", "$dictValueList(a)", lambda a: list(a.values()), one)
    assert_same("dictItemList", "$dictItemList(a)", lambda a: list(a.items()), one)
    assert_same("dictPopitem", "$dictPopitem(a)", lambda a: a.popitem(), one)
    assert_same("dictClear", "$dictClear(a)", lambda a: a.clear(), one)
    assert_same("dictCopy", "$dictCopy(a)", lambda a: a.copy(), one)
    assert_same("dictReversed", "[...$dictReversed(a)]", lambda a: list(reversed(a)), one)
    assert_same("dictUnion", "$dictUnion(a, b)", lambda a, b: a | b, product(DICTS, DICTS))
    assert_same("dictOf dictIor", "$dictIor($dictOf(a), b)", lambda a, b: {**a, **dict(b)}, product(DICTS, DICTS))
    assert_same("dictOf", "$dictOf(a)", dict, [(x,) for x in PAIR_SOURCES])
    assert_same("dictOf", "$dictOf(a, b)", lambda a, b: dict(a, **b), product(PAIR_SOURCES, [{}, {"k": 1, "a": 5}]))
    assert_same(
        "dictOf dictUpdate",
        "$dictUpdate(a, b)",
        lambda a, b: a.update(b),
        product([{1: 2}, {(1, 2): 1}], [x for x in PAIR_SOURCES if x is not None]),
    )
    assert_same("dictFromkeys", "$dictFromkeys(a)", dict.fromkeys, [(x,) for x in [*ITERABLES, [[1]], [1, True, "1"]]])
    assert_same("dictFromkeys", "$dictFromkeys(a, b)", dict.fromkeys, product(ITERABLES, [0, []]))
    assert_same("dictIter", "[...$dictIter(a)]", list, one)


def test_dict_views():
    views = ["Keys", "Items", "Values"]
    for view in views:
        name = view.lower()
        python = operator.methodcaller(name)
        assert_same(
            f"dict{view} listOf len",
            f"((v) => [$listOf(v), $len(v)])($dict{view}(a))",
            lambda a, p=python: [list(p(a)), len(p(a))],
            [(d,) for d in DICTS],
        )
        assert_same(f"dict{view} repr", f"$repr($dict{view}(a))", lambda a, p=python: repr(p(a)), [(d,) for d in DICTS])
        assert_same(
            f"dict{view} reversed",
            f"[...$reversed($dict{view}(a))]",
            lambda a, p=python: list(reversed(p(a))),
            [(d,) for d in DICTS],
        )
    others = [{"a"}, {"a", "b"}, set(), {1}, frozenset({"a", 1}), {("a", 1)}, ["a"], 5]
    for helper, op in [("eq", "=="), ("ne", "!="), ("lt", "<"), ("le", "<="), ("gt", ">"), ("ge", ">=")]:
        for view in ("Keys", "Items"):
            both = eval(f"lambda a, b: a.{view.lower()}() {op} b")
            left = f"dict{view} {helper}", f"${helper}($dict{view}(a), b)", both
            swapped = eval(f"lambda a, b: b {op} a.{view.lower()}()")
            sets = [x for x in others if isinstance(x, (set, frozenset))]
            assert_same(*left, product(DICTS[:4], sets))
            assert_same(f"dict{view} {helper}", f"${helper}(b, $dict{view}(a))", swapped, product(DICTS[:4], sets))
            same = eval(f"lambda a, b: a.{view.lower()}() {op} b.{view.lower()}()")
            assert_same(
                f"dict{view} {helper}", f"${helper}($dict{view}(a), $dict{view}(b))", same, product(DICTS, DICTS)
            )
    for helper, op in [("and", "&"), ("or", "|"), ("sub", "-"), ("xor", "^")]:
        function = eval(f"lambda a, b: a.keys() {op} b")
        assert_same(f"dictKeys {helper}", f"${helper}($dictKeys(a), b)", function, product(DICTS[:4], others))
        function = eval(f"lambda a, b: a.keys() {op} b.keys()")
        assert_same(
            f"dictKeys {helper}", f"${helper}($dictKeys(a), $dictKeys(b))", function, product(DICTS[:4], DICTS[:4])
        )
        function = eval(f"lambda a, b: b {op} a.items()")
        assert_same(
            f"dictItems {helper}",
            f"${helper}(b, $dictItems(a))",
            function,
            product([{"a": 1}, {}], [x for x in others if isinstance(x, set)]),
        )
    items = product(
        [{"a": 1, "b": [2]}], [("a", 1), ("a", True), ("b", [2]), ("b", 2), ("c", 1), "a", ("a",), 5, ["a", 1]]
    )
    assert_same("dictItems contains", "$contains($dictItems(a), b)", lambda a, b: b in a.items(), items)
    assert_same(
        "dictValues contains", "$contains($dictValues(a), b)", lambda a, b: b in a.values(), product(DICTS, ELEMENTS)
    )
    assert_same(
        "dictKeys contains", "$contains($dictKeys(a), b)", lambda a, b: a.keys().__contains__(b), product(DICTS, KEYS)
    )
    assert_same(
        "dictKeys len dictSet",
        "((v) => { $dictSet(a, 'q', 1); return $len(v); })($dictKeys(a))",
        lambda a: (v := a.keys(), a.update(q=1), len(v))[2],
        [({},), ({"b": 1},)],
    )
