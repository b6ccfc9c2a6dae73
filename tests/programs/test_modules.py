"""operator, functools, string, copy, heapq, bisect, statistics, time: against CPython."""

from __future__ import annotations

import bisect
import copy
import functools
import heapq
import operator
import operator as op
import random
import statistics
import string
import time
from functools import partial, reduce
from operator import itemgetter
from typing import Any

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_path, compile_source

from tests.harness.same import engine, javascript_outcome, same, same_for_all

PAIRS: list[tuple[Any, Any]] = [
    (7, 2),
    (-7, 2),
    (7, -2),
    (2.5, 2),
    (7, 0),
    ("a", "b"),
    ("a", 3),
    ([1], [2]),
    ([1], 2),
    (None, 1),
    (True, 2),
    (6, 1.5),
]


def test_operator() -> None:
    for function in (
        lambda a, b: [op.add(a, a), str(operator.add(a, b))],
        lambda a, b: operator.sub(a, b),
        lambda a, b: operator.mul(a, b),
        lambda a, b: operator.truediv(a, b),
        lambda a, b: operator.floordiv(a, b),
        lambda a, b: operator.mod(a, b) if not isinstance(a, str) else 0,
        lambda a, b: operator.pow(a, b),
        lambda a, b: operator.and_(a, b),
        lambda a, b: operator.or_(a, b),
        lambda a, b: operator.xor(a, b),
        lambda a, b: operator.lshift(a, b),
        lambda a, b: operator.rshift(a, b),
        lambda a, b: operator.lt(a, b),
        lambda a, b: operator.le(a, b),
        lambda a, b: [operator.eq(a, b), operator.ne(a, b), operator.eq(a, a)],
        lambda a, b: operator.ge(a, b),
        lambda a, b: operator.gt(a, b),
        lambda a, b: operator.contains(a, b),
        lambda a, b: [operator.not_(a), operator.truth(b)],
        lambda a, b: operator.countOf(a, b),
        lambda a, b: operator.indexOf(a, b),
        lambda a, b: operator.getitem(a, b),
        lambda a, b: operator.iadd(a, b),
        lambda a, b: operator.isub(a, b),
        lambda a, b: operator.itruediv(a, b),
    ):
        same_for_all(function, PAIRS)
    for one in (
        lambda a: operator.neg(a),
        lambda a: operator.pos(a),
        lambda a: operator.invert(a),
        lambda a: operator.abs(a),
        lambda a: operator.index(a),
    ):
        same_for_all(one, [3, -3, 2.5, True, "a", None])
    same(lambda a: [operator.neg(a / 2), operator.abs(-a / 2), operator.mul(a, 0.5), operator.pos(a * 1.0)], 4)
    same(lambda a: [operator.is_(a, None), operator.is_not(a, None)], None)
    same(lambda xs: list(map(operator.add, xs, [0.5, 1])), [1, 2.5])
    same(lambda xs: list(map(operator.truediv, xs, [2, 1])), [4, 3])
    same(lambda xs: [f(7, 2) for f in [operator.add, operator.sub, operator.floordiv]], 1)
    same(lambda xs: sorted(xs, key=operator.neg), [1, 3, 2])

    def in_place(xs: Any) -> Any:
        ys = list(xs)
        zs = operator.iadd(ys, [4])
        operator.setitem(ys, 0, "x")
        operator.delitem(ys, 1)
        d = {"a": 1}
        operator.setitem(d, "b", 2.0)
        operator.delitem(d, "a")
        return [ys, zs, ys is zs, d, xs, operator.getitem(d, "b"), operator.getitem(ys, -1)]

    same(in_place, [1, 2, 3])


def test_itemgetter() -> None:
    rows = [{"n": 2, "k": "b"}, {"n": 1, "k": "a"}, {"n": 2, "k": "a"}]
    same(lambda rows: sorted(rows, key=itemgetter("n")), rows)
    same(lambda rows: sorted(rows, key=operator.itemgetter("n", "k"), reverse=True), rows)
    same(lambda rows: [operator.itemgetter("n", "k")(r) for r in rows], rows)
    same(lambda rows: list(map(itemgetter("x"), rows)), rows)
    same(lambda rows: max(rows, key=itemgetter("n"))["k"], rows)
    same(lambda xs: list(map(itemgetter(1), xs)), [[1, 2], "ab"])
    same(lambda xs: [itemgetter(-1, 0)((x, x / 2)) for x in xs], [2, 3])
    same(lambda xs: list(map(itemgetter(1), enumerate(xs))), ["a", "b"])
    same(lambda xs: itemgetter(5)(xs), [1])

    def kept(rows: Any) -> Any:
        get = itemgetter("n")
        total = 0
        for row in rows:
            total += get(row)
        return total / get(rows[0])

    same(kept, rows)


def half(a: Any, b: Any = 2) -> Any:
    return a / b


def test_functools() -> None:
    same_for_all(lambda xs: reduce(lambda a, b: a + b, xs), [([1, 2, 3],), ([1, 2.5],), (["a", "b"],), ([],), (5,)])
    same(lambda xs: functools.reduce(lambda a, b: a + b, xs, 10), [1, 2])
    same(lambda xs: functools.reduce(lambda a, b: a + b, xs, 0.0), [])
    same(lambda xs: str(reduce(lambda a, b: a * b / 2, xs, 1)), [4, 4])
    same(lambda xs: reduce(operator.mul, xs), [4, 2.5])
    same(lambda xs: reduce(max, xs), [4, 7, 5])
    same(lambda xs: reduce(lambda d, x: {**d, x: len(d)}, xs, {}), ["a", "b"])
    same(lambda xs: reduce(lambda acc, x: acc + [x / 2], xs, []), [1, 2])
    same(lambda xs: list(map(partial(half, 8), xs)), [2, 4])
    same(lambda xs: list(map(partial(half, b=4), xs)), [2, 4])
    same(lambda xs: partial(half, b=4)(xs), 8)
    same(lambda xs: [partial(half)(xs, 4), partial(half, xs, 3)()], 8)
    same(lambda xs: partial(half, 1, 2)(xs), 8)
    same(lambda xs: partial(pow, 2)(xs), 8)
    same(lambda xs: partial(lambda a, b, c: [a, b, c / 1], 1)(xs, 2), 8)

    def kept(x: Any) -> Any:
        double = functools.partial(operator.mul, 2)
        return [double(x), double(x / 2), str(double(x / 2))]

    same(kept, 3)


def test_string() -> None:
    same(
        lambda: [string.ascii_letters, string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits]
    )
    same(lambda: [string.octdigits, string.punctuation, string.whitespace, string.printable])
    same_for_all(lambda s: string.capwords(s), ["hello  wORLD", "", " a b "])
    same(lambda s: string.capwords(s, "-"), "hello-wORLD")
    same(lambda s: [c for c in s if c in string.digits], "a1b2")


def test_copy() -> None:
    def shallow(x: Any) -> Any:
        a = copy.copy(x)
        if isinstance(a, list):
            a.append(1)
        elif isinstance(a, dict):
            a["new"] = 2.0
        return [x, a]

    same_for_all(shallow, [([1, [2]],), ({"a": {"b": 1}},), ("s",), (1,), (None,)])

    def deep(x: Any) -> Any:
        a = copy.deepcopy(x)
        a["rows"][0]["n"] = 5
        a["more"] = [1.0]
        a["rows"].append({})
        return [x, a, a == x]

    same(deep, {"rows": [{"n": 1}, {"n": 2}], "k10": 1})

    def computed_keys(x: Any) -> Any:
        a = copy.deepcopy(x)
        for i in range(3):
            a[str(i)] = i / 1
        b = copy.copy(x)
        b["1"] = 0
        return [x, list(a), a, list(b)]

    same(computed_keys, {"b": 1, "a": {"c": 2}})

    def shared(x: Any) -> Any:
        inner = [x]
        pair = [inner, inner]
        other = copy.deepcopy(pair)
        other[0].append(2)
        loop: list[Any] = [1]
        loop.append(loop)
        again = copy.deepcopy(loop)
        return [pair, other, other[0] is other[1], again[1] is again, again is loop]

    same(shared, 1)
    same(lambda x: copy.deepcopy((x, [x / 2], {1: x}, {x}, frozenset([x]))), 4)
    same(lambda x: [copy.copy((x, 1.0)), copy.copy({x}), copy.deepcopy({(x, 1): [x]})], 4)
    same(lambda xs: list(map(copy.deepcopy, xs)), [[1], {"a": [2]}])
    same(lambda x: copied_defaults(x), "k")


DEFAULTS = {"a": [1, 2], "b": {"c": 1}}


def copied_defaults(key: Any) -> Any:
    mine = copy.deepcopy(DEFAULTS)
    mine["b"][key] = 2
    mine["a"].append(3)
    return mine, DEFAULTS


def test_heapq() -> None:
    def sort(xs: Any) -> Any:
        heap: list[Any] = []
        for x in xs:
            heapq.heappush(heap, x)
        shape = list(heap)
        return [shape, [heapq.heappop(heap) for _ in range(len(heap))], heap]

    def heapified(xs: Any) -> Any:
        heap = list(xs)
        heapq.heapify(heap)
        first = list(heap)
        return [first, heapq.heapreplace(heap, 4), heapq.heappushpop(heap, 2), heapq.heappushpop(heap, 9.5), heap]

    source = random.Random(5)
    for size in (0, 1, 2, 7, 20):
        xs = [source.randint(0, 9) for _ in range(size)]
        same(sort, xs)
        same(heapified, xs)
        same(lambda xs: [heapq.nlargest(3, xs), heapq.nsmallest(3, xs), heapq.nlargest(0, xs)], xs)
        same(lambda xs: heapq.nsmallest(4, xs, key=lambda x: x % 3), xs)
        same(lambda xs: list(heapq.merge(sorted(xs), [1, 4.5], (0,))), xs)
    same(sort, ["b", "a", "c"])
    same(sort, [[2, "b"], [1, "c"], [2, "a"]])
    same(sort, [1, "a"])
    same(lambda x: heapq.heappop([]), 1)
    same(lambda x: heapq.heappush(x, 1), "a")
    same(lambda x: heapq.heapify((x, 1)), 1)
    same(lambda xs: [str(x) for x in heapq.merge([x / 2 for x in xs], xs, reverse=False)], [2, 4])
    same(lambda xs: list(heapq.merge(xs, ["dd", "a"], key=len, reverse=True)), ["ccc", "b"])
    same(lambda rows: heapq.nlargest(1, rows, key=lambda r: r["n"]), [{"n": 1}, {"n": 3}])

    def tasks(xs: Any) -> Any:
        heap = [(x / 2, str(x)) for x in xs]
        heapq.heapify(heap)
        heapq.heappush(heap, (0.0, "z"))
        return [heapq.heappop(heap), heap[0][1]]

    same(tasks, [4, 2])


def test_bisect() -> None:
    for xs in ([], [1, 2, 2, 3], [1.5, 2, 2.5]):
        for x in (0, 2, 2.2, 9):
            same(lambda xs, x: [bisect.bisect(xs, x), bisect.bisect_left(xs, x), bisect.bisect_right(xs, x)], xs, x)
            same(lambda xs, x: [bisect.bisect(xs, x, 1), bisect.bisect_left(xs, x, 1, len(xs))], xs, x)
            same(lambda xs, x: bisect.insort(xs, x) or xs, xs, x)
            same(lambda xs, x: [bisect.insort_left(xs, x), xs, bisect.insort(xs, x / 2), xs], xs, x)
    same(lambda xs: bisect.bisect(xs, "a"), [1])
    same(lambda xs: bisect.bisect(xs, 1, -1), [1])
    same(lambda xs: bisect.bisect(xs, 1), 5)
    same(lambda xs: bisect.bisect_left(xs, 2, key=lambda r: r["n"]), [{"n": 1}, {"n": 2}])
    same(lambda xs: bisect.insort(xs, {"n": 1.5}, key=lambda r: r["n"]) or xs, [{"n": 1}, {"n": 2}])
    same(lambda s: "FDCBA"[bisect.bisect([60, 70, 80, 90], s)], 77)


def test_bisect_with_bounds() -> None:
    def f(xs, x, lo, hi):
        try:
            return bisect.bisect_left(xs, x, lo, hi), bisect.bisect_right(xs, x, lo, hi)
        except (IndexError, TypeError, ValueError) as e:
            return type(e).__name__, str(e)

    for lo in (0, 1, True, False, -1, 3, 2**31, 2**33):
        for hi in (None, 0, 2, 3, 4, True, 2**31, 2**32, 2**33, 2**33 + 2):
            same(f, [1, 2, 2.5], 2, lo, hi)


DATA: list[Any] = [
    [],
    [1],
    [1, 2],
    [1, 2, 3],
    [1, 3],
    [1.5, 2],
    [0.1] * 10,
    [2**52, 2**52 + 1],
    [1, 2.5, 4, 4],
    [3, 1, 2, 2, 1],
    [1e300, -1e300, 1],
    [True, 2],
    ["a", "b"],
    [1, "a"],
    [None],
    [5, 5, 5],
    7,
    [1e-320, 2e-320],
]


def test_statistics() -> None:
    functions: list[Any] = [
        lambda xs: statistics.mean(xs),
        lambda xs: statistics.fmean(xs),
        lambda xs: statistics.median(xs),
        lambda xs: [statistics.median_low(xs), statistics.median_high(xs)],
        lambda xs: statistics.mode(xs),
        lambda xs: statistics.multimode(xs),
        lambda xs: statistics.variance(xs),
        lambda xs: statistics.pvariance(xs),
        lambda xs: statistics.stdev(xs),
        lambda xs: statistics.pstdev(xs),
        lambda xs: statistics.harmonic_mean(xs),
        lambda xs: statistics.quantiles(xs),
        lambda xs: statistics.quantiles(xs, n=3, method="inclusive"),
        lambda xs: statistics.quantiles(xs, n=10),
        lambda xs: statistics.variance(xs, 2),
        lambda xs: statistics.pstdev(xs, mu=1.5),
        lambda xs: statistics.fmean(xs, [1, 2, 3]),
        lambda xs: statistics.covariance(xs, [1, 2, 4]),
        lambda xs: statistics.correlation(xs, [1, 2, 4]),
    ]
    source = random.Random(3)
    data = [
        *DATA,
        *[[source.uniform(-9, 9) for _ in range(n)] for n in (3, 5, 8, 30)],
        [source.randint(-99, 99) for _ in range(9)],
    ]
    for function in functions:
        same_for_all(function, [(xs,) for xs in data])
    same(lambda xs: statistics.mean(x / 2 for x in xs), [2, 4])
    same(
        lambda xs: [
            statistics.stdev([x / 2 for x in xs]),
            statistics.mode(x / 2 for x in xs),
            statistics.median([float(x) for x in xs]),
        ],
        [2, 4],
    )
    same(lambda xs: statistics.mean([float(x) for x in xs]), ["inf", "1"])
    same(lambda xs: statistics.stdev([float(x) for x in xs]), ["inf", "1"])
    same(lambda xs: statistics.mean([float(x) for x in xs]), ["1e17", "2e17"])
    same(lambda xs: statistics.quantiles(xs, method="odd"), [2, 4])
    same(lambda xs: statistics.quantiles(xs, n=0), [2, 4])

    def guarded(xs: Any) -> Any:
        try:
            return statistics.mean(xs)
        except statistics.StatisticsError as e:
            return str(e)

    same_for_all(guarded, [([],), ([1, 2],)])


def test_time() -> None:
    found = javascript_outcome(lambda x: time.time() > 1.6e9 and isinstance(time.time(), float), (1,))
    assert found.value is True


def inside(xs: Any) -> Any:
    import heapq as h
    from bisect import bisect_left as left
    from copy import deepcopy
    from functools import reduce as fold
    from string import digits

    return [h.nlargest(1, xs), left(xs, 2), deepcopy(xs), fold(lambda a, b: a + b, xs, 0), digits]


def test_imports() -> None:
    same(inside, [1, 2, 3])
    text = """
from operator import itemgetter as get
import statistics as st, string
letters = string.ascii_letters
def f(rows):
    from functools import partial
    return [max(map(get("n"), rows)), st.mean(r["n"] for r in rows), letters[:2], partial(max, 3)(1)]
"""
    engine().eval(compile_source(text, namespace="modules_text").text)
    found = engine().eval("JSON.stringify(dash_clientside.modules_text.f([{n: 1}, {n: 4}]))")
    assert found == '[4,2.5,"ab",3]'


def test_heaps_keep_their_elements_where_a_comparison_fails():
    def f(xs):
        out = []
        heap = []
        for x in xs:
            try:
                heapq.heappush(heap, x)
            except TypeError as e:
                out.append(str(e))
            out.append(list(heap))
        other = list(xs)
        try:
            heapq.heapify(other)
        except TypeError as e:
            out.append(str(e))
        out.append(list(other))
        while other:
            try:
                out.append(heapq.heappop(other))
            except TypeError as e:
                out.append(str(e))
        for n in (-1, 0, 1, 2, 3, 10):
            for best in (heapq.nlargest, heapq.nsmallest):
                for key in (None, str, lambda v: v):
                    for source in (lambda: xs, lambda: iter(xs)):
                        try:
                            out.append(best(n, source(), key))
                        except TypeError as e:
                            out.append(str(e))
        return out

    for xs in [[[1, {}], [2, {}], [1, {}]], [3, "a", 2], [5, 4, 3, 2, 1, 0], [], [2], [1, 1, 1.5, 1, 0]]:
        same(f, xs)


def test_a_heap_may_not_change_while_it_compares():
    def f(n):
        heap = []

        class Item:
            def __init__(self, v):
                self.v = v

            def __lt__(self, other):
                heap.clear()
                return self.v < other.v

        for _ in range(n):
            heap.append(Item(5))
        try:
            heapq.heappush(heap, Item(3))
        except RuntimeError as e:
            return str(e)
        return len(heap)

    same_for_all(f, [(0,), (1,), (2,)])


def test_two_names_of_one_function():
    same(lambda: (bisect.bisect is bisect.bisect_right, bisect.insort is bisect.insort_right))
    same(lambda: bisect.bisect is bisect.bisect_left)


def test_modules_that_import_a_name_from_each_other_are_refused(tmp_path):
    (tmp_path / "one.py").write_text("from two import thing\n\n\ndef f(x):\n    return thing(x)\n")
    (tmp_path / "two.py").write_text("from one import thing\n")
    with pytest.raises(CompileError, match="import from each other"):
        compile_path(tmp_path / "one.py")


def test_names_that_are_given_themselves(tmp_path):
    (tmp_path / "one.py").write_text("from two import shown\n\n\ndef f(x):\n    return shown(x)\n")
    (tmp_path / "two.py").write_text(
        "str = str\na = b\nb = a\n\n\ndef shown(x):\n    return str(x), isinstance(x, a)\n"
    )
    with pytest.raises(CompileError, match="only when the app runs|isinstance with this class"):
        compile_path(tmp_path / "one.py")
