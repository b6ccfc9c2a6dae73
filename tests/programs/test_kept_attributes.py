"""A kept `vars(x)` or `x.__dict__`: its items are the instance's attributes, whichever side changes them."""

import copy
import functools
import json
from dataclasses import asdict, dataclass

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.harness.same import same


class P:
    def __init__(self):
        self.a = 1


def kept_1():
    p = P()
    d = vars(p)
    p.b = 2
    return d


def kept_2():
    p = P()
    d = p.__dict__
    d["c"] = 5
    return p.c


def kept_3():
    p = P()
    d = vars(p)
    d["c"] = 5
    p.a = 7
    return d, p.c, sorted(vars(p))


def kept_4():
    p = P()
    d = p.__dict__
    d.update(x=3)
    return p.x


def kept_5():
    p = P()
    d = vars(p)
    keep = [d]
    p.a = 9
    return keep


def upd(d):
    d["a"] = 100


def kept_6():
    p = P()
    upd(vars(p))
    return p.a


class Q:
    def __init__(self):
        self.d = self.__dict__
        self.x = 1


def kept_7():
    q = Q()
    q.d["y"] = 3
    return q.y


def kept_8():
    p = P()
    d = p.__dict__
    del d["a"]
    return hasattr(p, "a")


def kept_9():
    p = P()
    d = p.__dict__
    p.z = 1
    return list(d.items()), len(d), "z" in d


def kept_10():
    p = P()
    return vars(p) is vars(p), p.__dict__ is vars(p)


def kept_11():
    p = P()

    def f():
        return vars(p)

    d = f()
    p.a = 3
    return d["a"]


def kept_12():
    p = P()
    for k, v in vars(p).items():
        p.a = v + 1
    return p.a


def kept_13():
    p = P()
    try:
        for k in vars(p):
            setattr(p, "n" + k, 1)
    except RuntimeError as e:
        return str(e)
    return vars(p)


def kept_14():
    p, q = P(), P()
    q.__dict__.update(p.__dict__)
    q.a = 3
    return p.a, q.a


def kept_15():
    p = P()
    d = {"p": vars(p)}
    p.a = 4
    return d


def kept_16():
    p = P()
    return (lambda d: (setattr(p, "a", 8), d["a"]))(vars(p))[1]


class M:
    def __init__(self, a, b):
        self.a = a
        self.b = b

    @property
    def area(self):
        return self.a * self.b

    def show(self):
        return f"{self.a} {self.b}"


def changed_1():
    m = M(2.0, 1)
    d = vars(m)
    return [str(v) for v in d.values()], str(d["a"]), repr(d)


def changed_2():
    m = M(2.0, 1)
    d = vars(m)
    d["b"] = 3.0
    return m.show(), str(m.b), str(d)


def changed_3():
    m = M(2.0, 1)
    d = vars(m)
    k = "b"
    d[k] = 7.0
    d[k + "x"] = 1
    return m.show(), str(d), m.bx


def changed_4():
    m = M(1, 2)
    d = vars(m)
    d["area"] = 9
    return m.area, d["area"], "area" in d, list(d)


def changed_5():
    m = M(1, 2)
    d = m.__dict__
    e = d.copy()
    d2 = dict(d)
    m.a = 5
    return e, d2, d


def changed_6():
    m = M(1, 2)
    d = m.__dict__
    e = copy.copy(d)
    f = copy.deepcopy(d)
    m.a = 6
    return e, f, d, d == {"a": 6, "b": 2}, {"a": 6, "b": 2} == d


def changed_7():
    m = M(1, 2)
    d = m.__dict__
    return d.pop("a"), hasattr(m, "a"), d.pop("zz", 4), d.popitem(), d, d.setdefault("q", []), m.q


def changed_8():
    m = M(1, 2)
    d = m.__dict__
    d.clear()
    try:
        m.a
    except AttributeError as e:
        return str(e)


def changed_9():
    m = M(1, 2)
    d = m.__dict__
    try:
        d[3]
    except KeyError as e:
        return str(e), 3 in d, None in d, d.get((1, 2))


def changed_10():
    m = M(1, 2)
    n = M(3, 4)
    d = m.__dict__ | n.__dict__
    d |= {"z": 1}
    return d, m.a


def changed_11():
    m = M(1, 2)
    d = m.__dict__
    d |= {"z": 1}
    return d, m.z


def changed_12():
    m = M([1], 2)
    d = m.__dict__
    d["a"].append(2)
    del m.b
    return d, len(d), json.dumps(d), bool(d), list(reversed(d))


@dataclass(frozen=True)
class F:
    x: int
    y: str = "q"


def changed_14():
    f = F(1)
    d = vars(f)
    d["x"] = 5
    return f.x, f, d, asdict(f)


def changed_16():
    m = M(1, 2)
    items = vars(m).items()
    m.a = 9
    return list(items)


def changed_17():
    m = M(1, 2)
    g = (k for k in vars(m))
    m.c = 3
    return list(g)


def changed_18():
    m = M(1, 2)
    for k, v in vars(m).items():
        setattr(m, k, v * 2)
    return m.a, m.b


def changed_19():
    m = M(1, 2)

    def hook():
        m.b = 100
        return True

    return [v for k, v in vars(m).items() if hook()]


class Base:
    def to_dict(self):
        return self.__dict__

    def __eq__(self, o):
        return self.__dict__ == o.__dict__

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"


class Der(Base):
    def __init__(self, x):
        self.x = x
        self._y = [x]


def changed_20():
    d = Der(1)
    return (
        d.to_dict(),
        d == Der(1),
        repr(d),
        [x.to_dict() for x in (Der(2), Der(3))],
        json.dumps(Der(4).to_dict()),
        json.dumps(Der(4), default=lambda o: o.__dict__),
        json.dumps([Der(4)], default=vars),
    )


def changed_21():
    return sorted((vars(x) for x in (Der(3), Der(2))), key=lambda d: d["x"])


class Reset:
    def __init__(self):
        self.a = 1
        self._init = dict(self.__dict__)

    def reset(self):
        self.__dict__.clear()
        self.__dict__.update(self._init)


def changed_24():
    r = Reset()
    r.a = 5
    r.b = 3
    r.__dict__.pop("b")
    return r.a, sorted(vars(r))


def changed_25():
    r = Reset()
    r.a = 5
    r.b = 6
    s = r.__dict__
    s["a"] += 2
    s["b"], s["c"] = 1, 2
    return r.a, r.b, r.c


def changed_29():
    m = M(1, 2)
    m2 = M(3, 4)
    d = vars(m)
    m2.__dict__.update(d)
    d.update(m2.__dict__, b=7)
    return m.b, m2.b, m2.a


def changed_30():
    m = M(1, 2)
    vars(m)["a"] = 8
    vars(m)["zz"] = 9
    del vars(m)["b"]
    return m.a, m.zz, sorted(vars(m))


CONF = M(1, 2)


def changed_31():
    d = vars(CONF)
    return d["a"]


def changed_33():
    m = M(1, 2)
    s = vars(m).get
    m.a = 7
    return s("a")


def changed_34():
    m = M(2**60, 2)
    d = vars(m)
    d["b"] = 2**70
    return str(m.b), str(sum(d.values())), m.a + m.b


CASES = [made for name, made in list(globals().items()) if name.startswith(("kept_", "changed_"))]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
def test_kept_attributes(case):
    same(case)


def test_attributes_of_what_the_page_sends():
    def updated(data):
        class Row:
            def __init__(self, data):
                self.__dict__.update(data)

        row = Row(data)
        attributes = row.__dict__
        attributes["n"] = 1
        return sorted(attributes), row.n

    for data in ({}, {"q": 1}, {"n": 5, "a": None}):
        same(updated, data)


def changed_while_captured():
    attributes = vars(CONF)
    attributes["a"] = 4
    return CONF.a


class Slotted:
    __slots__ = ("a",)


def attributes_of_slots():
    return vars(Slotted())


@pytest.mark.parametrize(
    "f, message",
    [(changed_while_captured, "CONF"), (attributes_of_slots, "vars of such an instance")],
)
def test_attributes_that_are_refused(f, message):
    with pytest.raises(CompileError, match=message):
        same(f)


class Squared:
    def __init__(self, n):
        self.n = n

    @functools.cached_property
    def square(self):
        return self.n**2


def cached_values():
    one = Squared(3)
    before = sorted(vars(one))
    first = one.square
    attributes = one.__dict__
    told = sorted(attributes), attributes["square"], hasattr(one, "__dict__")
    attributes.pop("square")
    one.n = 5
    second = one.square
    del one.__dict__["square"]
    one.n = 6
    return before, first, told, second, one.square, attributes


def test_what_a_cached_property_keeps():
    same(cached_values)


def stored_under_a_cached_name():
    one = Squared(3)
    attributes = vars(one)
    attributes["square"] = 7
    return one.square


def stored_at_once():
    one = Squared(3)
    one.__dict__["square"] = 7
    return one.square


@pytest.mark.parametrize("f", [stored_under_a_cached_name, stored_at_once])
def test_values_for_cached_properties_are_refused(f):
    with pytest.raises(CompileError, match="with `square` cached"):
        same(f)


def plain(value):
    if isinstance(value, list):
        return [plain(part) for part in value]
    if hasattr(value, "__dict__"):
        return {name: plain(part) for name, part in vars(value).items() if not name.startswith("_")}
    return value


def test_values_made_plain():
    def made(x):
        inner, outer = Squared(x), Squared(1)
        outer.parts, outer._hidden = [inner, x], 1
        return plain(outer), plain(x)

    for x in (1, "a", None, [2]):
        same(made, x)
