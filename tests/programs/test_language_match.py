"""Match: the same program in CPython and in JavaScript."""

from tests.harness.same import same


def m(x):
    match x:
        case 1 | 2:
            return "small"
        case None:
            return "none"
        case True:
            return "true"
        case "a" | "b":
            return "ab"
        case []:
            return "empty"
        case [a]:
            return ("one", a)
        case [a, *rest, 5]:
            return (a, rest)
        case [1, [2, y]]:
            return y
        case {"type": "point", "x": px, **others}:
            return (px, others)
        case {"k": [p, q]} if p > q:
            return (p, q)
        case {}:
            return "dict"
        case str(s):
            return "str" + s
        case float() | int() as n:
            return n * 2
        case _:
            return "other"


def test_m_1():
    for v in [
        1,
        2,
        1.0,
        None,
        True,
        False,
        "a",
        "b",
        "zz",
        [],
        [1],
        [1, 2],
        [1, 2, 3, 5],
        [1, [2, 9]],
        {"type": "point", "x": 5, "y": 6},
        {"k": [3, 2]},
        {"k": [1, 2]},
        {},
        2.5,
        77,
    ]:
        same(m, v)


def m2(cmd):
    match cmd.split():
        case ["go", ("north" | "south") as d]:
            return d
        case ["go", *_]:
            return "where"
        case [single]:
            return single
    return None


def test_m2_2():
    for v in ["go north", "go x y", "quit", "a b"]:
        same(m2, v)
