"""Classes that derive from built-in types have only the special methods that something may ask for: whoever asks, and
by whatever way, finds them.
"""

import bisect
import functools
import heapq
import itertools
import math
import operator
import statistics
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

import pytest
from clientside.compiler.pipeline import compile_source

from tests.harness.same import same


class Cents(int):
    pass


class Stack(list):
    pass


class Table(dict):
    pass


class Group(set):
    pass


class Name(str):
    pass


class Ratio(float):
    pass


class Pair(tuple):
    pass


SIZE = abs
BY_NAME = {"+": operator.add, "max": max, "-": lambda a, b: a - b}


@runtime_checkable
class HasNegative(Protocol):
    def __neg__(self) -> Any: ...


@dataclass(order=True)
class Price:
    amount: Cents


@functools.total_ordering
class Grade(str):
    def __lt__(self, other: Any) -> bool:
        return len(self) < len(other)


def of_numbers(n: int) -> list[Any]:
    """What is made of its argument by functions that name no operator."""
    return [Cents(n), Cents(3), Cents(-4)]


def total(n: int) -> Any:
    return sum(of_numbers(n)), sum(of_numbers(n), Cents(1))


def extremes(n: int) -> Any:
    return max(of_numbers(n)), min(*of_numbers(n)), sorted(of_numbers(n))


def in_place(n: int) -> Any:
    found = of_numbers(n)
    found.sort()
    return found


def sizes(n: int) -> Any:
    return list(map(abs, of_numbers(n))), sorted(of_numbers(n), key=abs)


def by_another_name(n: int) -> Any:
    return SIZE(Cents(n))


def from_a_table(n: int, name: str) -> Any:
    return BY_NAME[name](Cents(n), Cents(2))


def whole(n: float) -> Any:
    return math.floor(Ratio(n)), math.trunc(Ratio(n)), math.ceil(Ratio(n)), round(Ratio(n)), int(Ratio(n))


def product(n: int) -> Any:
    return math.prod(of_numbers(n)), functools.reduce(operator.sub, of_numbers(n))


def partial_sums(n: int) -> Any:
    return list(itertools.accumulate(of_numbers(n)))


def median(n: int) -> Any:
    return statistics.median(of_numbers(n))


def heap(n: int) -> Any:
    found = of_numbers(n)
    heapq.heapify(found)
    return heapq.heappop(found), bisect.bisect([1, 2, 3], Cents(n))


def counted(n: int) -> Any:
    return sorted(Counter(of_numbers(n)).items()), Counter({"a": Cents(n)}).most_common()


def divided(n: int) -> Any:
    return divmod(Cents(n), 4), pow(Cents(n), 2), pow(2, Cents(3))


def of_a_dataclass(n: int) -> Any:
    return max([Price(Cents(n)), Price(Cents(2))]).amount


def with_total_ordering(a: str, b: str) -> Any:
    return Grade(a) >= Grade(b), Grade(a) <= Grade(b)


def protocols(n: int) -> Any:
    return isinstance(Cents(n), HasNegative), isinstance(Stack([n]), HasNegative)


def asked_by_name(n: int) -> Any:
    return hasattr(Cents(n), "__sub__"), hasattr(Cents, "__matmul__"), Cents(n).__add__(2)


def counting(n: int) -> Any:
    return (
        list(range(Cents(n))),
        "ab" * Cents(2),
        [1, 2, 3, 4][Cents(1) : Cents(3)],
        "%03d|%5.1f" % (Cents(n), Ratio(n)),
    )


def summed_by_key(n: int) -> Any:
    found: defaultdict[str, Any] = defaultdict(Cents)
    for x in of_numbers(n):
        found["all"] += x
    return dict(found)


def targets(n: int) -> Any:
    table = Table()
    for table["last"] in range(n):
        pass
    table["list"], *table["rest"] = Stack([1, 2, n])
    (table["x"]) = n
    del table["x"]
    table |= {"y": n}
    return dict(table)


def turned(n: int) -> Any:
    return list(reversed(Stack([1, n]))), list(reversed(Table(a=n)))


def nested(n: int) -> Any:
    return sorted([Stack([Cents(n)]), Stack([Cents(2), 1])]), max((Pair([1, Name("b")]), Pair([1, Name("a")])))


def contained(n: int) -> Any:
    asks = Stack([1, 2, 3]).__contains__
    return list(filter(asks, [n, 2])), any(map(Group([1, 3]).__contains__, [n]))


def of_sets(n: int) -> Any:
    found = Group([1, 2, n])
    found ^= {1}
    return sorted(found), sorted(found.union([9])), found >= {2}, {2} < found


def texts(n: int) -> Any:
    return f"{Cents(n):05d}|{Name('a'):>4}|{Ratio(n):.2f}", "{:4}".format(Cents(n)), format(Cents(n), "x")


def local_import(n: int) -> Any:
    from operator import mul as times

    return times(Cents(n), 3)


@pytest.mark.parametrize("n", [0, 5, -7])
@pytest.mark.parametrize(
    "function",
    [
        total,
        extremes,
        in_place,
        sizes,
        by_another_name,
        whole,
        product,
        partial_sums,
        median,
        heap,
        counted,
        divided,
        of_a_dataclass,
        protocols,
        asked_by_name,
        counting,
        summed_by_key,
        targets,
        turned,
        nested,
        contained,
        of_sets,
        texts,
        local_import,
    ],
    ids=lambda f: f.__name__,
)
def test_whoever_asks(function: Any, n: int) -> None:
    same(function, n)


def test_by_tables_and_orders() -> None:
    for name in BY_NAME:
        same(from_a_table, 7, name)
    same(with_total_ordering, "ab", "c")


def test_what_nothing_asks_for_is_left_out() -> None:
    text = "class Stack(list):\n    def push(self, x):\n        self.append(x)\n\n"
    text += "def f(xs):\n    s = Stack()\n    for x in xs:\n        s.push(x)\n    return len(s), s[-1]\n"
    found = compile_source(text).text
    assert "__getitem__" in found
    assert not any(f"__{name}__" in found for name in ("iadd", "rmul", "le", "delitem", "reversed"))
    assert "__iadd__" in compile_source(text.replace("s.push(x)", "s += [x]")).text
    assert "__rmul__" in compile_source(text.replace("len(s)", "len(2 * s)")).text
    assert "__delitem__" in compile_source(f"import operator\n\n{text}").text
