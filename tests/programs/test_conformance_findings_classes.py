"""What CPython's own test-suite found about classes, copies and containers: each was once different."""

from __future__ import annotations

import copy
import enum
import itertools
from collections import deque, namedtuple
from dataclasses import asdict, dataclass, field, fields, is_dataclass

import pytest

from tests.harness.diagnosed import refused_when_compiling
from tests.harness.same import same


def case_dataclass_without_fields():
    @dataclass
    class Empty:
        pass

    @dataclass
    class Plain:
        i = 0

    return len(fields(Empty)), is_dataclass(Empty), is_dataclass(Empty()), asdict(Empty()), len(fields(Plain))


def case_dataclass_that_holds_itself():
    @dataclass
    class Node:
        value: int
        following: Node = None
        children: list = field(default_factory=list)

    one = Node(1)
    one.following = one
    one.children.append(one)
    return repr(one), str(one.children), repr(one)


def case_dataclasses_that_hold_each_other():
    @dataclass
    class A:
        other: object

    @dataclass
    class B:
        other: object

    a, b = A(None), B(None)
    a.other, b.other = b, {"a": [a]}
    return repr(a), repr(b)


def case_copies_of_views():
    found = []
    for make in (
        lambda: copy.copy({1: 2}.keys()),
        lambda: copy.deepcopy({1: 2}.items()),
        lambda: copy.copy({}.values()),
    ):
        try:
            found.append(make())
        except TypeError as error:
            found.append(str(error))
    return found


def case_copies_of_slices():
    s = slice(1, 2)
    return copy.copy(s) is s, copy.deepcopy(s) == s


class Point:
    def __init__(self, x):
        self.x = x


def case_deep_copies_of_elements_and_keys():
    p = Point(1)
    s, d, f, t = {p}, {p: [p]}, frozenset([p, 2]), {(p, 1): 2}
    s2, d2, f2, t2 = copy.deepcopy(s), copy.deepcopy(d), copy.deepcopy(f), copy.deepcopy(t)
    (q,), (k,), (n,) = s2, d2, t2
    return (
        [q in s2, q in s, p in s2, q.x],
        [k is p, d2[k][0] is k, p in d2, len(d2)],
        [p in f2, 2 in f2, len(f2)],
        [n[0] is p, n in t2, (p, 1) in t2, t2[n]],
        copy.deepcopy({1: {2}, True: "x", "a": {2.5, None}}),
    )


def case_reprs_of_counters_and_repeats():
    a = itertools.count(5, 2)
    next(a)
    b = itertools.repeat("x", 3)
    next(b)
    counts = [a, itertools.count(), itertools.count(1.5), itertools.count(0, 0.5), itertools.count(2, 1.0)]
    return [*map(repr, counts), repr(b), repr(itertools.repeat(1)), repr(itertools.repeat("a", -1)), list(b)]


def case_members_of_an_enum_unpacked():
    class Color(enum.Enum):
        RED = 1
        BLUE = 2

    class Access(enum.IntFlag):
        R = 4
        W = 2

    red, blue = Color
    first, *rest = Color
    r, w = Access
    return (
        red.name,
        [*Color] == [red, blue],
        rest == [blue],
        list(zip("ab", Color)) == [("a", red), ("b", blue)],
        r | w,
        first is red,
    )


def case_one_value_for_two_names():
    class Dupes(enum.Enum):
        first = primero = enum.auto()
        second = enum.auto()

    class Bits(enum.Flag):
        A = B = enum.auto()
        C = enum.auto()

    return [d.value for d in Dupes], Dupes.primero is Dupes.first, Bits.B is Bits.A, Bits.C.value


def case_sum_of_bytes():
    found = []
    for start in ("", b"", bytearray(b"")):
        try:
            found.append(sum([], start))
        except TypeError as error:
            found.append(str(error))
    return found


def case_a_deque_changed_by_a_comparison():
    d = deque()

    class Clears:
        def __eq__(self, other):
            d.clear()
            return False

    found = []
    for look in (lambda: 3 in d, lambda: d.count(3), lambda: d.index(3), lambda: d.remove(3)):
        d = deque([Clears(), 2])
        try:
            found.append(look())
        except Exception as error:
            found.append(repr(error))
    return found


def case_views_that_hold_themselves():
    d = {}
    d[42] = d.values()
    text = repr(d)
    d[42] = d.items()
    return text, repr(d), repr(d.keys())


def case_lengths():
    class A:
        def __init__(self, n):
            self.n = n

        def __len__(self):
            return self.n

    found = []
    for n in (None, 4.5, -10, 2**63, True, "a", 3):
        try:
            found.append(len(A(n)))
        except Exception as error:
            found.append(repr(error))
        try:
            found.append(n != 2**63 and bool(A(n)))
        except Exception as error:
            found.append(repr(error))
    return found


def case_methods_as_keys():
    class A:
        def f(self):
            return 5

    a, b = A(), A()
    listeners = [a.f, b.f]
    listeners.remove(a.f)
    return {a.f: 1}[a.f], a.f in listeners, b.f in listeners, {A.f: 3}[A.f], len({a.f, a.f, b.f}), a.f()


def case_mapping_patterns_with_equal_keys():
    class Keys:
        KEY = "a"

    found = []
    for subject in ({"a": 1, "b": 2}, {"a": 1}, {"b": 1, "c": 2}):
        try:
            match subject:
                case {Keys.KEY: y, "a": z}:
                    found.append((y, z))
                case _:
                    found.append("no")
        except ValueError as error:
            found.append(str(error))
    return found


def case_mapping_patterns_with_names():
    class Keys:
        KIND = "kind"
        SIZE = "size"

    found = []
    for subject in ({"kind": "a", "size": 2, "x": 0}, {"kind": "b"}, {"size": 1}, [1]):
        match subject:
            case {Keys.KIND: "a", Keys.SIZE: size, **rest}:
                found.append((size, rest))
            case {Keys.KIND: kind}:
                found.append(kind)
            case _:
                found.append(None)
    return found


def case_powers_of_floats_and_ints():
    found = []
    for a, b in [(-0.0, 1.0), (-0.0, 3.0), (0, 2.0), (-1, 2.0), (2, 0.5), (3, 2.0)]:
        found += [repr(pow(a, b)), repr(a**b)]
    return found


def case_named_tuple_with_types_in_brackets():
    pair = namedtuple("Pair", "x y")
    made = pair[int, str](1, "a")
    return made, type(made) is pair


def case_pairwise_and_tee_of_themselves():
    class Again:
        def __init__(self):
            self.count = 0

        def __iter__(self):
            return self

        def __next__(self):
            self.count += 1
            if self.count > 6:
                raise StopIteration
            return next(it) if self.count == 2 else [self.count]

    it = itertools.pairwise(Again())
    pairs = list(it)
    it, other = itertools.tee(Again())
    try:
        rest = list(other)
    except RuntimeError as error:
        rest = str(error)
    return pairs, rest


PROGRAMS = [f for name, f in globals().items() if name.startswith("case_")]


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda f: f.__name__)
def test_same(program):
    same(program)


def shadowed_class(x):
    int = str
    return isinstance(x, int)


def shadowed_in_a_tuple(x):
    list = dict
    return isinstance(x, (list, int))


def star_of_anything(x):
    found = []
    for call in (lambda: zip(*x), lambda: max(*x), lambda: min(1, *x), lambda: [*x], lambda: max(*x, key=len)):
        try:
            found.append(list(call()))
        except TypeError as error:
            found.append(str(error))
    return found


@pytest.mark.parametrize("value", [5, "a", None, [1], {"a": 1}, 2.5])
def test_of_any_argument(value):
    same(shadowed_class, value)
    same(shadowed_in_a_tuple, value)
    same(star_of_anything, value)


REFUSED = {
    "class C:\n        x: list = []": "mutable default <class 'list'> for field x is not allowed: use default_factory",
    "class C:\n        x: int = 1\n        y: str": "non-default argument 'y' follows default argument",
    "class C:\n        x: int = field(default=1, default_factory=int)": "cannot specify both default and default_factory",
    "class C:\n        x: dict = D\n": "mutable default <class 'dict'> for field x is not allowed: use default_factory",
}


@pytest.mark.parametrize("text", REFUSED)
def test_dataclasses_that_cannot_be(text):
    program = (
        f"from dataclasses import dataclass, field\n\nD = {{}}\n\ndef f():\n    @dataclass\n    {text}\n    return C"
    )
    assert REFUSED[text] in refused_when_compiling(program, "wrong-type")
    with pytest.raises((TypeError, ValueError), match=REFUSED[text].replace("(", r"\(")):
        names = {}
        exec(program, names)
        names["f"]()


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("class A: pass\n    class B(A): pass\n    class C(A, B): pass", "wrong-type"),
        ("class A: pass\n    try: g()\n    except A: pass", "wrong-type"),
        ("return isinstance(g, list[int])", "wrong-type"),
        ("return isinstance(g, (str, dict[str, int] | int))", "wrong-type"),
        ("class C:\n        __match_args__ = ('a', 'a')\n    match C():\n        case C(x, y): pass", "wrong-type"),
        ("class C:\n        __match_args__ = ['a']\n    match C():\n        case C(x): pass", "unsupported-statement"),
        ("class C:\n        __eq__ = None\n    return C()", "unsupported-special-method"),
        (
            "class C:\n        @property\n        def __class__(self): return int\n    return C()",
            "unsupported-special-method",
        ),
        ("class C: pass\n    c = C()\n    c.__len__ = lambda: 5\n    return c", "unsupported-special-method"),
        ("class C: pass\n    C.__call__ = C()\n    return C()()", "unsupported-special-method"),
        ("class C: pass\n    C.__doc__ = 'text'\n    return C.__doc__", "unsupported-special-method"),
        ("e = ValueError()\n    delattr(e, '__cause__')", "unsupported-builtin"),
        ("global len\n    len = 5\n    del len", "unsupported-deletion"),
        ("import math, json\n    return json.dumps(math)", "module-value"),
        ("return bool.from_bytes(b'a', 'big')", "unknown-attribute"),
        ("return int(base=10)", "wrong-arguments"),
    ],
)
def test_refused(body, code):
    refused_when_compiling(f"def g(): pass\n\ndef f():\n    {body}", code)
