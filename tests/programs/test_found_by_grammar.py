"""What programs from the grammar (tests/fuzz/grammar) found: each once did something else than CPython."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from tests.harness.diagnosed import refused_when_compiling
from tests.harness.same import same, same_for_all


@dataclass
class Point:
    x: float
    y: float = 2.0


class Pair(NamedTuple):
    first: int
    second: str = "s"


class Plain:
    pass


class Own:
    def __repr__(self):
        return "own"


def test_keys_that_look_like_indices() -> None:
    def read(a):
        try:
            return a["1"]
        except Exception as e:
            return type(e).__name__, str(e)

    def alone(a):
        try:
            a["0"]
        except Exception as e:
            return type(e).__name__, str(e)

    def of_each(rows):
        try:
            return [r["0"] for r in rows]
        except Exception as e:
            return type(e).__name__, str(e)

    for value in ([1, 2, 3], "xyz", {"1": 1}, {"0": "x"}, [[1, 2]], ["ab"], None, 5):
        same(read, value)
        same(alone, value)
        same(of_each, value)


def test_keys_of_exceptions_may_be_dicts_with_any_names() -> None:
    def raised(a):
        try:
            raise KeyError(a)
        except Exception as e:
            return str(e), repr(e)

    same_for_all(raised, [{"toString": [], "a": 1}, {"valueOf": 1}, ["a"], None, 1.5, "x"])


def test_alternatives_that_cannot_match_bind_nothing() -> None:
    def last(a):
        match Point(a):
            case Point(c, h) | Pair(c, h):
                return [c, h]

    def middle(a):
        match Point(a):
            case Pair(c, h) | Point(x=c, y=h) | {"a": c, "b": h} | [c, h]:
                return [c, h]

    same(last, 1)
    same(middle, 1)


def test_alternatives_bind_what_either_finds() -> None:
    def first_word(x):
        match x:
            case {"a": v} | [v, *_] | str(v):
                return [v, repr(v), v * 2]
        return None

    def kinds(x):
        match [x / 2, x]:
            case [int(v), _] | [_, int(v)]:
                return repr(v)
            case [float(v), _] | [_, v]:
                return repr(v), v

    same_for_all(first_word, [{"a": 1}, [2.5], "xy", {"a": "b"}, [[1]], 5])
    same_for_all(kinds, [1, 2, 1.5])


def test_an_attribute_that_is_found_late_is_no_error() -> None:
    def late(n):
        def made(x):
            return Holder(x)

        class Holder:
            def __init__(self, value):
                self.value = value

        try:
            return made(n).value
        except AttributeError as e:
            return str(e)

    same(late, 3)


def test_matching_what_always_raises() -> None:
    def matched(a):
        try:
            match Plain().total:
                case _:
                    return a
        except AttributeError as e:
            return str(e)

    same(matched, 1)


def test_deleting_from_an_instance() -> None:
    def deleted(k):
        try:
            del Own()[k]
        except TypeError as e:
            return str(e)

    same_for_all(deleted, [1, "a", None, True])


def test_named_tuples_in_one_another() -> None:
    def wrapped(n):
        x = Pair(1, 2)
        for i in range(n):
            x = Pair(x, i)
        return repr(x)

    def mixed_with_the_page(b, c):
        log = []
        pairs = [Pair(m, n) for m, n in b]
        log.append([p.first for p in pairs])
        log.append(sorted(pairs))
        log.append(c)
        return repr(log)

    same_for_all(wrapped, [0, 1, 7])
    same(mixed_with_the_page, [[3, 4], [1, 2]], [5])


def test_an_attribute_of_one_of_several_named_tuples() -> None:
    refused_when_compiling(
        "from typing import NamedTuple\n"
        "class Pair(NamedTuple):\n    first: int\n    second: int\n"
        "def f(a):\n"
        "    x = Pair(1, 2) if a else (1, 2)\n"
        "    try:\n        return x.first\n"
        "    except AttributeError as e:\n        return str(e)\n",
        "unknown-attribute",
    )


def test_a_base_for_what_is_no_text() -> None:
    def based(base):
        found = []
        for make in (lambda: int(False, base), lambda: int(3, base), lambda: int("11", base)):
            try:
                found.append(make())
            except (TypeError, ValueError) as e:
                found.append(str(e))
        return found

    same_for_all(based, [0, 1, 2, 36, 37, -(2**31), None, "x"])


def test_texts_of_bytearrays() -> None:
    def texts(a):
        return repr(bytearray(a.encode())), repr(a.encode()), str(bytearray(b"'")), f"{bytearray(a.encode())}"

    same_for_all(texts, ["it's", "a\"b'c", "\\", ""])


def test_a_class_body_reads_a_name_too_soon() -> None:
    def itself(a):
        try:

            class N:
                a = a

            return N.a
        except NameError as e:
            return str(e)

    def around(a):
        class N:
            c = a

            def m(self):
                return a

        return N.c, N().m()

    same(itself, 1)
    same(around, 1)
    refused_when_compiling("def f(a):\n    class N:\n        c = b\n        b = a\n    return N.c\n", "unknown-name")


def test_a_value_is_evaluated_before_a_target_that_is_not_there() -> None:
    def stored(log):
        try:
            nowhere[0] = log.append(1)  # noqa: F821
        except NameError as e:
            return str(e), log

    same(stored, [])


class First:
    def __init__(self, x=1):
        self.x = x


class Second(First):
    def clone(self):
        return type(self)(self.x + 1)


class Third(Second):
    pass


def test_bases_are_made_first() -> None:
    def cloned(n):
        return Second(n).clone().x, type(Third(n).clone()).__name__

    same(cloned, 1)


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __lt__(self, other):
        return self.cents < other.cents

    def __gt__(self, other):
        return self.cents > other.cents

    def __eq__(self, other):
        return self.cents == other.cents


class Other:
    def __init__(self, x):
        self.x = x


def test_builtins_compare_instances_of_different_classes() -> None:
    def compared(which):
        found = []
        for take in (
            lambda: sorted([Money(1), Other(2)]) is None,
            lambda: max(Money(1), Other(2)) is None,
            lambda: Other(1) in [Money(2)],
            lambda: [Money(1), Other(2)].index(Other(3)),
            lambda: (1, 2) in [Money(2)],
            lambda: [Money(1), Other(2), Money(3)].sort(),
            lambda: [Money(1), Other(2)][which] < [Money(1), Other(2)][1 - which],
        ):
            try:
                found.append(take())
            except AttributeError as e:
                found.append(str(e))
        return found

    same_for_all(compared, [0, 1])
