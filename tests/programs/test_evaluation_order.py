"""Arguments are evaluated as they are written, whatever order JavaScript passes them in; the method is found before them."""

from __future__ import annotations

from collections import namedtuple
from dataclasses import dataclass
from datetime import date
from typing import Any

from tests.harness.same import same

Named = namedtuple("Named", "a b")


@dataclass
class Point:
    x: int
    y: int


class Holder:
    def __init__(self, log):
        self.log = log

    def many(self, *a, **k):
        return [a, k]

    def two(self, a, b=1):
        return [a, b]


class Wide:
    def __init__(self, x, *s, k=0, **o):
        self.v = [x, s, k, o]

    def m(self, x, *s, k=0, **o):
        return [x, s, k, o]


def mark(log, x):
    log.append(x)
    return x


def made(log):
    log.append("made")
    return Holder(log)


def test_functions() -> None:
    def called(a):
        log = []

        def plain(x, k=1):
            return [x, k]

        def only(x, *, k=1, j=2):
            return [x, k, j]

        def rest(*s, k=1, **r):
            return [s, k, r]

        xs = [1, 2, 3, 4, 5, 6]
        return [
            plain(k=mark(log, 0), x=mark(log, 1)),
            plain(k=mark(log, 0), x=len(log)),
            plain(k=len(log), x=mark(log, a)),
            only(j=mark(log, 3), k=mark(log, 4), x=mark(log, 5)),
            rest(mark(log, 6), z=mark(log, 7), k=mark(log, 8)),
            plain(k=xs.pop(), x=xs.pop()),
            plain(k=xs, x=xs.pop()),
            plain(k=xs[:], x=xs.append(4)),
            log,
        ]

    same(called, 2)


def test_classes_and_methods() -> None:
    def called(a):
        log = []
        p = Point(y=mark(log, 1), x=mark(log, 2))
        w = Wide(mark(log, 1), mark(log, 2), z=mark(log, 4), k=mark(log, 5))
        return [
            p.x,
            p.y,
            w.v,
            Wide(k=mark(log, 6), x=mark(log, a)).v,
            w.m(mark(log, 1), mark(log, 2), mark(log, 3), z=mark(log, 4), k=mark(log, 5)),
            w.m(k=mark(log, 6), x=mark(log, 7)),
            Named(b=mark(log, 1), a=mark(log, 2)),
            log,
        ]

    same(called, 3)


def test_what_is_built_in() -> None:
    def called(a):
        log = []
        return [
            round(ndigits=mark(log, 1), number=mark(log, 1.25)),
            "a,b,c".split(maxsplit=mark(log, 1), sep=mark(log, ",")),
            mark(log, "a b").split(maxsplit=mark(log, 1), sep=mark(log, a)),
            pow(exp=mark(log, 2), base=mark(log, 3)),
            "{a} {b}".format(b=mark(log, 5), a=mark(log, 6)),
            str(date(day=mark(log, 2), month=mark(log, 3), year=mark(log, 2000))),
            list(enumerate(start=mark(log, 1), iterable=mark(log, [2]))),
            log,
        ]

    same(called, " ")


def test_the_method_is_found_before_its_arguments() -> None:
    def called(a):
        log = []
        functions = [lambda x, y=2: [x, y]]

        def found():
            log.append("found")
            return functions[0]

        return [
            made(log).two([mark(log, x) for x in a]),
            made(log).two(b=mark(log, 1), a={mark(log, x): 1 for x in a}),
            made(log).many([mark(log, x) for x in a]),
            made(log).many(b=mark(log, 1), a={mark(log, x): 1 for x in a}),
            found()(y=mark(log, 1), x=mark(log, 2)),
            found()([mark(log, z) for z in a]),
            log,
        ]

    same(called, [1, 2])


def test_a_name_that_is_not_there_is_asked_for_in_turn() -> None:
    def called(a):
        log = []
        try:
            (lambda *s, **r: s)(nowhere, z=mark(log, a))  # noqa: F821
        except NameError as e:
            log.append(str(e))
        return log

    same(called, 1)


@dataclass(frozen=True)
class Fixed:
    x: int


def test_frozen_instances_are_made_before_they_complain() -> None:
    def changed(a):
        log = []
        try:
            Fixed(mark(log, 1)).x = mark(log, 2)
        except AttributeError as e:
            log.append(str(e))
        try:
            del Fixed(mark(log, 3)).x
        except AttributeError as e:
            log.append(str(e))
        try:
            del Fixed(len(a)).x
        except TypeError as e:
            log.append(str(e))
        return log

    same(changed, 5)


def test_a_keyword_twice() -> None:
    def called(d):
        def g(a=1, *, k=2):
            return [a, k]

        try:
            return g(k=2, **d)
        except TypeError as e:
            return str(e)[-53:]

    same(called, {"k": 3})
    same(called, {"a": 3})


def test_a_callee_that_does_something() -> None:
    def walrus(a, b):
        return [(a := len)([a, b]), a is len, (b := str)(3), b(4)]

    def by_itself(a, b):
        try:
            return (a := divmod)(a, b)
        except TypeError as e:
            return [str(e)[:39], a is divmod]

    def logged(a, b):
        log = []
        e = (log.append(1) or ValueError)("q", a)
        x = (log.append(2) or max)(a, b, key=(log.append(3) or abs))
        y = [(log.append(i) or str)(i) for i in range(3)]
        z = a and b or (log.append(9) or len)("abc")
        return [log, str(e), x, y, z, (log.append(4) or sorted)([b, a])]

    for function in (walrus, by_itself, logged):
        same(function, 7, 3)
        same(function, 0, 3)


def spread_alone():
    b = [1]

    def more():
        b.append(2)
        return {"z": 1}

    def one():
        b.append(3)
        return 5

    def any_of(*a, **k):
        return a, k

    def three(x=0, y=0, z=0):
        return x, y, z

    def keyword(*a, z=0):
        return a, z

    out = [any_of(*b, **more()), keyword(*b, z=one()), keyword(*b, one()), any_of(0, *b, z=one())]
    del b[1:]
    return out, three(*b, **more()), [*b, one()]


def merged_before():
    b = {"a": 1}

    def more():
        b["z"] = 2
        return 5

    def any_of(**k):
        return k

    return any_of(**b, q=more()), any_of(q=more(), **b), {**b, "x": more()}


def test_the_only_starred_argument_is_walked_last():
    same(spread_alone)


def test_mappings_are_merged_in_turn():
    same(merged_before)


def test_merged_dicts_are_asked_in_their_turn() -> None:
    def nested(figure: Any, scale: Any) -> Any:
        return {**figure, "layout": {**figure["layout"], "yaxis": {**figure["layout"]["yaxis"], "type": scale}}}

    for layout in ([1], None, {}, "abc", {"yaxis": None}, {"yaxis": {"a": 1}}):
        same(nested, {"layout": layout}, "log")
    for figure in ([1], "abc", None, 5, {}):
        same(nested, figure, "log")

    def before_an_item(a: Any, b: Any) -> Any:
        return {"u": b["k"]["j"], **a, "v": {**b["k"], "w": a["x"]["y"]}}

    for a, b in (({"x": {"y": 1}}, {"k": {"j": 1}}), ([1], {"k": {"j": 1}}), ({}, {"k": {"j": 1}}), ({}, {})):
        same(before_an_item, a, b)
    same(before_an_item, {"x": 1}, {"k": 3})


def test_merged_dicts_are_copied_in_their_turn() -> None:
    def changed_by_a_later_value(a: Any) -> Any:
        return {**a, "n": [a.pop("x") for _ in range(1)]}

    def with_a_computed_key(a: Any, k: Any) -> Any:
        return {**a, k: [a.pop("x") for _ in range(1)]}

    def merged_twice(a: Any) -> Any:
        return {**a, "z": a.pop("x"), **a}

    for a in ({"x": 1}, {}, [1]):
        same(changed_by_a_later_value, a)
        same(with_a_computed_key, a, "k")
        same(with_a_computed_key, a, [1])
        same(merged_twice, a)
