"""Classes that a function makes, used where their names are not known: each call of the function makes another one."""

from collections import ChainMap, UserDict

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
