"""Iteration and the builtins that consume iterables, against CPython."""

from __future__ import annotations

import itertools
import operator
import random

import pytest

from tests.harness.engine import call_helper
from tests.harness.shown import assert_same

NAN = float("nan")
INF = float("inf")
BIG = 10**30

ITERABLES = [
    [],
    [1],
    [3, 1, 2],
    (1, 2),
    ("a",),
    "",
    "ba\U0001f600",
    {},
    {"a": 1, "b": 2},
    {1: 2, False: 3, None: 4},
    set(),
    {5},
    frozenset({"x"}),
    range(3),
    range(9, 0, -4),
    [None],
    [0, "", [], {}],
    [1.0, 2.5],
    [True, 2],
    [[1], [0]],
    ["b", "a"],
    [BIG, 1],
    None,
    5,
    1.5,
    True,
]


def product(*pools):
    return list(itertools.product(*pools))


ONE = product(ITERABLES)


def test_iter():
    assert_same("iter", "[...$iter(a)]", lambda a: list(iter(a)), ONE)
    assert_same("iterable", "[...$iterable(a)]", lambda a: list(iter(a)), ONE)
    assert_same("isIterable", "$isIterable(a)", lambda a: hasattr(a, "__iter__"), ONE)
    assert_same("len", "$len(a)", len, ONE)
    assert_same("any", "$any(a)", any, ONE)
    assert_same("all", "$all(a)", all, ONE)
    assert_same("reversed", "[...$reversed(a)]", lambda a: list(reversed(a)), ONE)
    assert_same("filter", "[...$filter(null, a)]", lambda a: list(filter(None, a)), ONE)
    assert_same("filter lt", "[...$filter((x) => $lt(x, 2), a)]", lambda a: list(filter(lambda x: x < 2, a)), ONE)
    assert_same("map", "[...$map((x) => [x], [a])]", lambda a: list(map(lambda x: [x], a)), ONE)
    assert_same(
        "map",
        "[...$map((x, y) => [x, y], [a, b])]",
        lambda a, b: list(map(lambda x, y: [x, y], a, b)),
        product(ITERABLES, ITERABLES),
    )
    assert_same(
        "enumerate",
        "[...$enumerate(a, b)]",
        lambda a, b: list(enumerate(a, b)),
        product(ITERABLES, [0, 1, -5, True, BIG, 1.0, "a", None]),
    )
    assert_same("zip", "[...$zip([a, b])]", lambda a, b: list(zip(a, b)), product(ITERABLES, ITERABLES))
    assert_same(
        "zip", "[...$zip([a, b], true)]", lambda a, b: list(zip(a, b, strict=True)), product(ITERABLES, ITERABLES)
    )
    assert_same(
        "zip",
        "[...$zip([a, b, c], true)]",
        lambda a, b, c: list(zip(a, b, c, strict=True)),
        product(ITERABLES[:4], ITERABLES[:4], ITERABLES[:4]),
    )
    assert call_helper(("zip",), "[...$zip([])]") == {"value": []}


def test_next():
    assert_same(
        "next iter",
        "((i) => [$next(i), $next(i), $next(i, null)])($iter(a))",
        lambda a: (lambda i: [next(i), next(i), next(i, None)])(iter(a)),
        ONE,
    )
    assert_same("next", "$next(a, 1)", lambda a: next(a, 1), ONE)
    assert_same(
        "iter2 listPop",
        "[...$iter2(() => $listPop(a), b)]",
        lambda a, b: list(iter(a.pop, b)),
        product([[1, 2, 3], ["a", 1.0, None]], [1, 2, None]),
    )
    assert_same("iter2", "$iter2(a, 1)", lambda a: iter(a, 1), [(5,), (None,)])


def test_unpack():
    for n in range(5):

        def exact(a, n=n):
            scope = {"a": a}
            exec(f"[{', '.join(f'x{i}' for i in range(n))}] = a", scope)
            return [scope[f"x{i}"] for i in range(n)]

        assert_same("unpack listOf", f"$listOf($unpack(a, {n}))", exact, ONE)
    for before, after in product(range(3), range(3)):

        def starred(a, before=before, after=after):
            names = [f"x{i}" for i in range(before)], [f"y{i}" for i in range(after)]
            scope = {"a": a}
            exec(f"[{', '.join([*names[0], '*rest', *names[1]])}] = a", scope)
            return [*(scope[x] for x in names[0]), scope["rest"], *(scope[x] for x in names[1])]

        assert_same("unpackStar", f"$unpackStar(a, {before}, {after})", starred, ONE)


NUMBERS = [
    0,
    1,
    -1,
    2,
    0.5,
    -2.5,
    1.0,
    -0.0,
    0.1,
    0.2,
    1e16,
    1e300,
    INF,
    -INF,
    True,
    False,
    2**53 - 1,
    -(2**53) + 1,
    2**60,
    BIG,
]


def test_sum():
    rng = random.Random(1)
    lists = [[rng.choice(NUMBERS) for _ in range(rng.randrange(8))] for _ in range(800)]
    lists += [[rng.uniform(-1, 1) for _ in range(50)] for _ in range(20)]
    assert_same("sum", "$sum(a)", sum, product(lists))
    assert_same("sum", "$sum(a, b)", sum, product(lists[:60], [0, 1, 0.5, 2.0, -0.0, BIG, True]))
    assert_same(
        "sum", "$sum(a)", sum, [x for x in ONE if not isinstance(x[0], (str, dict, set, frozenset)) or not x[0]]
    )
    assert_same("sum", "$sum(a, b)", sum, product([[], ["a"], [[1], [2]], [(1,)]], ["", [], (), None, 0]))
    ints = [[x for x in row if type(x) is int] for row in lists]
    assert_same("sumInts", "$sumInts(a)", sum, product(ints))
    floats = [[rng.uniform(-1, 1) for _ in range(9)] for _ in range(50)]
    assert_same("sumFloats", "$sumFloats(a)", sum, product(floats))


def test_min_max():
    rng = random.Random(2)
    pool = [*NUMBERS, NAN]
    lists = [[rng.choice(pool) for _ in range(rng.randrange(1, 6))] for _ in range(400)]
    texts = [
        ["b", "a", "\U0001f600", "\uff5e"],
        [(1, "a"), (1, "b"), (0, "z")],
        [[2], [1, 5], []],
        ["a", 1],
        [None, None],
        [{1}, {1, 2}],
    ]
    for name in ("min", "max"):
        function = eval(name)
        assert_same(name, f"${name}(a)", function, [*product(lists), *product(texts), *ONE])
        assert_same(
            name, f"${name}(a, (x) => -x)", lambda a, f=function: f(a, key=operator.neg), product([[1, 2, 2.5], [0, 3]])
        )
        assert_same(
            name,
            f"${name}(a, null, b)",
            lambda a, b, f=function: f(a, default=b),
            product([[], [1], {}, ""], [None, 0, [1]]),
        )
        assert_same(
            f"{name}Of", f"${name}Of(a)", lambda a, f=function: f(*a), [(x,) for x in [*lists, *texts] if len(x) > 1]
        )
        assert_same(
            f"{name}Of len",
            f"${name}Of(a, $len)",
            lambda a, f=function: f(*a, key=len),
            product([["aa", "b", "cc", "d"], [[], (), ""]]),
        )


def test_sorted():
    rng = random.Random(3)
    finite = [x for x in NUMBERS if x == x]
    words = ["b", "a", "", "A", "10", "9", "\uff5e", "\U0001f600", "\U0001f601a", "\ud83d", "a\U0001f600"]
    pools = [
        [0, 1, 2, 3, 4, 5],
        [0.5, 1, 2, -3],
        finite,
        words,
        words[:6],
        [(1, "a"), (1, "b"), (0, "z"), (0,), ()],
        [[1], [1, 2], [0.5]],
        [True, 1, 0, 1.0],
    ]
    mixed = [1, "a", None, (1,), [2], 2.5, {}]
    lists = [[rng.choice(pool) for _ in range(rng.randrange(12))] for pool in pools for _ in range(40)]
    lists += [[rng.choice(pool) for _ in range(rng.randrange(12, 300))] for pool in pools for _ in range(4)]
    lists += [[rng.choice(mixed[:2]) for _ in range(rng.randrange(40))] for _ in range(60)]
    lists += [[rng.choice(mixed) for _ in range(rng.randrange(6))] for _ in range(100)] + [[{1: 2}], [{1}], [None]]
    lists += [
        list(range(70, 0, -1)),
        [(x,) for x in range(200)],
        [(-x,) for x in range(200)],
        [(x % 7, -x) for x in range(500)],
    ]
    cases = product(lists)
    assert_same("sorted", "$sorted(a)", sorted, [*cases, *[x for x in ONE]])
    assert_same("sorted", "$sorted(a, null, true)", lambda a: sorted(a, reverse=True), [*cases, *ONE])
    assert_same(
        "listSort",
        "$listSort(a, undefined, b)",
        lambda a, b: a.sort(reverse=b),
        [(x, r) for x in lists if len({type(y) for y in x}) < 2 for r in (True, 0)],
    )
    rows = [[(rng.choice(pool), i) for i in range(n)] for pool in pools for n in (0, 1, 5, 40, 150)]
    assert_same("sorted", "$sorted(a, (r) => r[0])", lambda a: sorted(a, key=lambda r: r[0]), product(rows))
    assert_same(
        "sorted", "$sorted(a, (r) => r[0], true)", lambda a: sorted(a, key=lambda r: r[0], reverse=True), product(rows)
    )
    assert_same(
        "listSort", "$listSort(a, (r) => r[0], true)", lambda a: a.sort(key=lambda r: r[0], reverse=True), product(rows)
    )


def test_sort_refusals():
    for source in ("[1, NaN]", "[$tupleOf([NaN]), $tupleOf([1])]", "[$setOf([1]), $setOf([2])]", "['a', NaN]"):
        assert call_helper(("sorted", "setOf", "tupleOf"), f"$sorted({source})")["error"] == "ClientsideRefusal"


def test_range():
    args = [0, 1, 5, -3, 10, True, 2**53 - 1, 1.0, "a", None]
    assert_same("rangeOf", "$rangeOf(a)", range, product(args))
    assert_same("rangeOf", "$rangeOf(a, b)", range, [(a, b) for a, b in product(args, args)], refusals=True)
    assert_same("rangeOf", "$rangeOf(a, b, c)", range, product(args[:6], args[:6], [1, 2, -1, -3, 0, 7, "a"]))
    ranges = [range(0), range(5), range(2, 20, 3), range(10, -5, -4), range(-(2**52), 2**52, 2**50)]
    needles = [*NUMBERS, NAN, 5, 8, 10, -2, 20, 1e-20, "a", None, [], 2**52, -(2**52), 2**51]
    assert_same("rangeContains", "$rangeContains(a, b)", lambda a, b: b in a, product(ranges, needles))
    assert_same("rangeCount", "$rangeCount(a, b)", lambda a, b: a.count(b), product(ranges, needles))
    assert_same("rangeIndex", "$rangeIndex(a, b)", lambda a, b: a.index(b), product(ranges, needles))
    assert_same("listOf", "$listOf(a)", list, product(ranges))
    assert_same("reversed", "[...$reversed(a)]", lambda a: list(reversed(a)), product(ranges))


CHANGES = [
    ("a.z = 9", "$dictSet(a, 'z', 9)", lambda a, k: a.__setitem__("z", 9)),
    ("same key", "$dictSet(a, k, 9)", lambda a, k: a.__setitem__(k, 9)),
    ("delete", "$dictDel(a, k)", lambda a, k: a.__delitem__(k)),
    ("to the end", "$dictSet(a, k, $dictPop(a, k))", lambda a, k: a.__setitem__(k, a.pop(k))),
]


@pytest.mark.parametrize(("name", "code", "change"), CHANGES)
def test_dict_changed_during_iteration(name, code, change):
    def run(a):
        seen = []
        try:
            for k in a:
                seen.append(k)
                change(a, k)
        except RuntimeError as e:
            seen.append(str(e))
        return seen

    source = (
        "(() => { const seen = []; try { for (const k of $iterable(a)) { seen.push(k); " + code + "; } }"
        " catch (e) { if (!e.args) throw e; seen.push(e.message); } return seen; })()"
    )
    dicts = [{}, {"a": 1}, {"a": 1, "b": 2}, {"a": 1, "z": 3}, {True: 1}]
    if name == "to the end":  # plain objects do not notice (the compiler makes Dicts of what it deletes from)
        dicts = [{**d, 0: 1} for d in dicts]
    assert_same("iterable dictSet dictDel dictPop", source, run, product(dicts), refusals=True)


def test_set_and_list_changed_during_iteration():
    source = "((n) => { for (const x of $iterable(a)) { if (n++ < 3) $setAdd(a, n * 100); } return n; })(0)"

    def grow(a):
        n = 0
        for _ in a:
            if n < 3:
                a.add((n + 1) * 100)
            n += 1
        return n

    assert_same("iterable setAdd", source, grow, [(set(),), ({1},)])

    def lengthen(a):
        for x in a:
            if len(a) < 6:
                a.append(x)
        return a

    assert_same(
        "iterable",
        "(() => { for (const x of $iterable(a)) if (a.length < 6) a.push(x); return a; })()",
        lengthen,
        [([],), ([1, 2],)],
    )


def test_iterators_survive_a_break():
    """Leaving a loop early must not end the iterator, as for…of does with generators."""
    makers = [
        "$iter([1, 2, 3])",
        "$map((x) => x, [[1, 2, 3]])",
        "(function* () { yield 1; yield 2; yield 3; })()",
        "$iter($rangeOf(1, 4))",
        "$filter(null, [1, 2, 3])",
        "$iter({1: 0, 2: 0, 3: 0})",
        "$iter($setOf([1, 2, 3]))",
    ]
    helpers = ("iter", "iterable", "map", "filter", "rangeOf", "setOf", "next", "any", "contains", "unpack")
    for maker in makers:
        source = f"((it) => {{ for (const x of $iterable(it)) break; return String($next(it, 'over')); }})({maker})"
        assert call_helper(helpers, source) == {"value": "2"}, maker
        assert call_helper(helpers, f"((it) => [$any(it), String($next(it, 'over'))])({maker})") == {
            "value": [True, "2"]
        }
    source = "((it) => [$contains(it, 2), $next(it)])((function* () { yield 1; yield 2; yield 3; })())"
    assert call_helper(helpers, source) == {"value": [True, 3]}


CLASSES = """
class Count { constructor(n) { this.n = n; this.i = 0; } __iter__() { return this; }
  __next__() { if (this.i >= this.n) throw new $StopIteration(); return this.i++; } }
class Gen { *__iter__() { yield "g"; yield "h"; } }
class Seq { __getitem__(i) { if (i >= 2) throw new $IndexError("end"); return i * 10; } __len__() { return 2; } }
class Bad { __iter__() { return 5; } }
class Back { __reversed__() { return $iter(["r"]); } }
"""


def test_instances():
    helpers = (
        "iter",
        "iterable",
        "listOf",
        "next",
        "len",
        "reversed",
        "unpack",
        "sum",
        "StopIteration",
        "IndexError",
        "sorted",
        "zip",
        "getitem",
        "setitem",
        "getslice",
    )
    source = """[$listOf(new Count(3)), $listOf(new Gen()), $listOf(new Seq()), $len(new Seq()),
      [...$reversed(new Seq())], [...$reversed(new Back())],
      $unpack(new Count(2), 2), $sum(new Count(4)), $next(new Count(1)), 
      $next(new Count(0), 'd'), $sorted(new Gen(), null, true), $getitem(new Seq(), 1)]"""
    got = call_helper(helpers, f"(() => {{ {CLASSES} return {source}; }})()")
    assert got == {"value": [[0, 1, 2], ["g", "h"], [0, 10], 2, [10, 0], ["r"], [0, 1], 6, 0, "d", ["h", "g"], 10]}
    for source, name, message in [
        ("$listOf(new Bad())", "TypeError", "iter() returned non-iterator of type 'int'"),
        ("$next(new Count(0))", "StopIteration", ""),
        ("$listOf(class K {})", "TypeError", "'type' object is not iterable"),
        ("$len(new Count(1))", "TypeError", "object of type 'Count' has no len()"),
        ("$setitem(new Seq(), 0, 1)", "TypeError", "'Seq' object does not support item assignment"),
        ("$getitem(new Count(1), 0)", "TypeError", "'Count' object is not subscriptable"),
        ("$getslice(new Seq(), 0, 1)", "TypeError", "sequence index must be integer, not 'slice'"),
    ]:
        assert call_helper(helpers, f"(() => {{ {CLASSES} return {source}; }})()") == {
            "error": name,
            "message": message,
        }


def test_generator_return_value():
    source = """((g) => { $next(g); try { $next(g); } catch (e) { return [e.name, e.value]; } })
      ((function* () { yield 1; return 7; })())"""
    assert call_helper(("next",), source) == {"value": ["StopIteration", 7]}
