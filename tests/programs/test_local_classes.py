"""Classes that a function makes, used where their names are not known: each call of the function makes another one."""

from collections import ChainMap, UserDict
from collections.abc import Container, Iterable, Iterator, Set, Sized
from enum import IntEnum

from tests.harness.same import same


def upper(value):
    return value.upper()


def mixed_method(text):
    class Own:
        def __init__(self, v):
            self.v = v

        def upper(self):
            return self.v + "!"

    return [upper(Own("a")), upper("b"), upper(text)]


def real_part(value):
    return value.real


def mixed_attribute(n):
    class Own:
        def __init__(self, v):
            self.real = v

    class Other:
        real = "o"

    return [real_part(Own(3)), real_part(n), real_part(Other())]


def copied(value):
    return value.copy()


def derived_from_library(n):
    class Own(UserDict):
        pass

    chain = ChainMap(Own(a=n), {"b": 2})
    other = chain.copy()
    other["a"] = 5
    return [copied(Own(a=n))["a"], copied({"a": 1}), chain["a"], other["a"], other["b"]]


def is_one(value, made):
    return isinstance(value, made)


def is_one_of(value, made):
    return isinstance(value, made)


def handed_on(n):
    class Own:
        pass

    class Sub(Own):
        pass

    return [is_one(Sub(), Own), is_one(n, Own), is_one_of(Own(), (Own, int)), is_one_of(n, (Own, int))]


def made(n):
    class A:
        def __init__(self):
            self.n = n

        def __eq__(self, other):
            return isinstance(other, A) and self.n == other.n

    return A


def of_two_calls(n):
    A, B = made(n), made(n)
    return [isinstance(A(), A), isinstance(A(), B), A() == A(), A() == B(), type(A()) is B]


def of_a_loop(n):
    found = []
    for i in range(n):

        class A:
            v = i

        found.append(A)
    first, last = found[0](), found[-1]()
    return [isinstance(first, found[0]), isinstance(first, found[1]), isinstance(last, A), isinstance(first, A)]


def test_local_classes() -> None:
    same(mixed_method, "x")
    same(mixed_attribute, 5)
    same(derived_from_library, 1)
    same(handed_on, 3)
    same(of_two_calls, 1)
    same(of_a_loop, 3)


def abstract_kinds(x):
    return (
        isinstance(x, Iterable),
        isinstance(x, Sized),
        isinstance(x, Container),
        isinstance(x, Iterator),
        isinstance(x, int),
        isinstance(x, str),
    )


def test_abstract_kinds_of_local_classes():
    def kinds(x):
        class Items:
            def __iter__(self):
                return iter([1])

            def __len__(self):
                return 1

        class Steps(Items):
            def __next__(self):
                return 1

        class Level(IntEnum):
            LOW = 1

        class Names(list):
            pass

        class Other:
            pass

        return [abstract_kinds(y) for y in (Items(), Steps(), Level.LOW, Names(), Other(), x)]

    for x in (1, "a", None, [], {}):
        same(kinds, x)


def test_local_sets():
    def sets(items):
        class Members(Set):
            def __init__(self, given):
                self.held = list(given)

            def __contains__(self, x):
                return x in self.held

            def __iter__(self):
                return iter(self.held)

            def __len__(self):
                return len(self.held)

        a, b = Members(items), Members([2, 3])
        return sorted(a & b), sorted(a | b), sorted(a - b), sorted(a ^ b), a <= b, a == Members(items), a.isdisjoint(b)

    same(sets, [1, 2])
    same(sets, [])


def made_by(name):
    class Node:
        def __init__(self, v):
            self.v = v

        def __iter__(self):
            return iter([self.v])

        def flat(self):
            return [self.v.flat() if isinstance(self.v, Iterable) else self.v]

    return Node


def test_classes_of_several_calls():
    def nested(x):
        return made_by("a")(made_by("b")(x)).flat()

    same(nested, 3)
