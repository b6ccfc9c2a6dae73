"""Comparison, truth, membership and keys, against CPython."""

from __future__ import annotations

import itertools
import operator

import pytest

from tests.harness.engine import call_helper
from tests.harness.shown import NEEDED, assert_same, javascript

NAN = float("nan")
INF = float("inf")

VALUES = [
    None,
    True,
    False,
    0,
    1,
    -1,
    2,
    1.0,
    0.0,
    -0.0,
    1.5,
    INF,
    -INF,
    NAN,
    2**53 - 1,
    2**53,
    2**53 + 1,
    float(2**53),
    10**300,
    1e300,
    -(10**300),
    "",
    "a",
    "b",
    "10",
    "1",
    "__proto__",
    "\U0001f600",
    "\uff5e",
    [],
    [1],
    [True],
    [1.0],
    [1, 2],
    ["a"],
    [[1], None],
    [None],
    (),
    (1,),
    (1.0, "a"),
    (1, 2),
    ((1,), 2),
    {},
    {"a": 1},
    {"a": 1.0, "b": 2},
    {"b": 2, "a": True},
    {"__proto__": 1},
    {"constructor": None},
    {1: 2},
    {True: 2.0},
    {"10": 1, "2": 2},
    {"2": 2, "10": 1},
    {(1, "a"): [1]},
    {None: 0},
    set(),
    {1},
    {True, 2},
    {1, 2},
    {"a"},
    {(1,)},
    frozenset(),
    frozenset({1}),
    frozenset({1, 2}),
    frozenset({frozenset({1})}),
    range(0),
    range(5, 5),
    range(1),
    range(0, 1, 7),
    range(0, 2),
    range(0, 3, 2),
    range(0, 4, 2),
]
PAIRS = list(itertools.product(VALUES, VALUES))


def by_value(function):
    """nan has no identity in JavaScript: it is never equal to itself, so CPython must not see one object twice."""

    def fresh(x):
        if isinstance(x, float) and x != x:
            return float("nan")
        if isinstance(x, dict):
            return {k: fresh(v) for k, v in x.items()}
        return type(x)(map(fresh, x)) if isinstance(x, (list, tuple)) else x

    return lambda a, b: function(fresh(a), fresh(b))


@pytest.mark.parametrize(
    ("helper", "function"),
    [
        ("eq", operator.eq),
        ("ne", operator.ne),
        ("lt", operator.lt),
        ("le", operator.le),
        ("gt", operator.gt),
        ("ge", operator.ge),
    ],
)
def test_comparison(helper, function):
    assert_same(helper, f"${helper}(a, b)", by_value(function), PAIRS)


def test_nested_comparison():
    pairs = [([a, 1], [b, 2]) for a, b in PAIRS] + [((0, a), (0, b)) for a, b in PAIRS]
    assert_same("lt", "$lt(a, b)", by_value(operator.lt), pairs)
    assert_same("ge", "$ge(a, b)", by_value(operator.ge), pairs)
    pairs += [({"k": a}, {"k": b}) for a, b in PAIRS]
    assert_same("eq", "$eq(a, b)", by_value(operator.eq), pairs)


def test_ints_that_the_page_writes():
    """A raw whole number beyond 2^53 is the int that its JSON text shows."""
    for page in (2.0**60, 2.0**53 + 2, 123456789012345678):
        text = call_helper((), f"String({page!r})")["value"]
        assert call_helper(("eq",), f"$eq({page!r}, BigInt('{text}'))") == {"value": True}
    assert call_helper(("eq", "Float"), "$eq(2 ** 60, new $Float(2 ** 60))") == {
        "value": 1152921504606847000 == 2.0**60
    }


def test_truthy():
    assert_same("truthy", "$truthy(a)", bool, [(x,) for x in VALUES])
    assert call_helper(("truthy",), "[$truthy(undefined), $truthy({a: undefined}), $truthy(() => 0)]") == {
        "value": [False, False, True]
    }


def test_is():
    assert call_helper(("is",), "[$is(null, undefined), $is(1, 1), $is([], []), $is(true, 1)]") == {
        "value": [True, True, False, False]
    }


def test_contains():
    assert_same("contains", "$contains(a, b)", by_value(lambda a, b: b in a), PAIRS, refusals=True)
    assert_same("contains", "$contains([a, 0, 'z'], b)", by_value(lambda a, b: b in [a, 0, "z"]), PAIRS)


def hashable(x):
    try:
        hash(x)
    except TypeError:
        return False
    return True


KEYS = [x for x in VALUES if hashable(x) and x == x]
TUPLES = [
    *[(x,) for x in KEYS],
    *[(x, y) for x in KEYS[:30] for y in KEYS[:30]],
    ("a,b",),
    ("a", "b"),
    ("1",),
    ('1"a',),
    ("a)", "("),
    ("a", ")("),
    (("a", "b"),),
    (("a",), "b"),
    ("n",),
    (12,),
    (1, 2),
    ("",),
    ("", ""),
    ("}",),
    ("{", "}"),
    ("r0,",),
    frozenset({"a", "b"}),
    frozenset({"ab"}),
    frozenset({("a",), "b"}),
    frozenset({"a", ("b",)}),
    ('3"abc',),
    ("a", 'a1"'),
    ("a1", '"'),
]


def test_keys_are_equal_where_values_are():
    keys = [*KEYS, *TUPLES]
    # the index of the first equal key, for every key: what a dict that counts sees
    expected, seen = [], {}
    for x in keys:
        expected.append(seen.setdefault(x, len(seen)))
    number = "(x) => { const k = $key(x); if (!seen.has(k)) seen.set(k, seen.size); return seen.get(k); }"
    source = f"((seen) => [{', '.join(map(javascript, keys))}].map({number}))(new Map())"
    assert call_helper(("key", *NEEDED), source) == {"value": expected}


def test_unhashable():
    unhashable = [x for x in VALUES if not hashable(x)]
    assert_same("key", "$key(a)", lambda a: hash(a), [(x,) for x in unhashable] + [((1, x),) for x in unhashable])


def test_key_refusals():
    for source in ("$key(NaN)", "$key('\\udfff(')"):
        assert call_helper(("key",), source)["error"] == "ClientsideRefusal"


CLASSES = """
class P { constructor(v) { this.v = v; }
  __eq__(o) { return o instanceof P ? this.v === o.v : $NotImplemented; }
  __lt__(o) { return o instanceof P ? this.v < o.v : $NotImplemented; } }
class Q extends P { __gt__(o) { return this.v > o.v; } }
class N { __ne__(o) { return false; } }
class B { __bool__() { return false; } __contains__(x) { return x === 3; } }
class L { __len__() { return 0; } }
class Odd { __eq__() { return "yes"; } }
class Any { __eq__() { return true; } }
class G { __getitem__(i) { if (i > 2) throw new $IndexError("x"); return i * 2; } }
"""


def test_instances():
    source = """[$eq(new P(1), new P(1)), $eq(new P(1), new P(2)), $eq(new P(1), 1), $eq(1, new P(1)),
     $ne(new P(1), new P(1)), $eq([new P(1)], [new P(1)]),
     $lt(new P(1), new P(2)), $gt(new P(1), new P(2)), $lt(new P(1), new Q(5)), $ne(new N(), 1), $ne(1, new N()),
     $eq(new Any(), null), $eq(null, new Any()),
     $truthy(new B()), $truthy(new L()), $truthy(new P(0)), $contains(new B(), 3), $contains(new B(), 4),
     $contains([new Any()], 7),
     $contains(new G(), 4), $contains(new G(), 5), $contains(new $Range(0, 3, 1), new Any())]
    """
    helpers = ("eq", "ne", "lt", "gt", "truthy", "contains", "NotImplemented", "IndexError", "Range")
    got = call_helper(helpers, f"(() => {{ {CLASSES} return {source}; }})()")
    t, f = True, False
    assert got == {"value": [t, f, f, f, f, t, t, f, t, f, f, t, t, f, f, t, t, f, t, t, f, t]}
    for source, name, message in [
        ("$lt(new P(1), 1)", "TypeError", "'<' not supported between instances of 'P' and 'int'"),
        ("$le(new P(1), new P(1))", "TypeError", "'<=' not supported between instances of 'P' and 'P'"),
        ("$eq(new Odd(), 1)", "ClientsideRefusal", "__eq__ returned something that is not a bool [comparison-result]"),
        ("$key(new P(1))", "TypeError", "unhashable type: 'P'"),
    ]:
        got = call_helper((*helpers, "le", "key"), f"(() => {{ {CLASSES} return {source}; }})()")
        assert got == {"error": name, "message": message}
