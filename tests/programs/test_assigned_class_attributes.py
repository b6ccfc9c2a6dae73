"""Attributes that are assigned to classes outside of their bodies: with several bases, and before they are there."""

# fmt: off
# ruff: noqa

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_function

from tests.harness.same import same


def changed_in_the_first_base(n):
    class A: count = 0
    class B(A): pass
    class C(A): count = 10
    class D(B, C): pass
    B.count = n
    return D.count, D().count


def changed_in_the_second_base(n):
    class A: pass
    class B: x = 1
    class C(A, B): pass
    B.x = n
    return C.x, C().x


def new_in_the_first_base(n):
    class A: pass
    class B: x = 1
    class C(A, B): pass
    c = C()
    A.x = n
    return C.x, c.x


def of_another_type(n):
    class A: x = 1
    class B(A): pass
    b = B(); y = b.x + 1
    z = B.x + 2
    B.x = "s"
    return y, z, b.x + "t" if n else B.x, A.x


def counted(n):
    class Count:
        n = 0
        def tick(self): Count.n += 1; return self
    class Named:
        label = "none"
        def tag(self): return f"{self.label}:{self.n}"
    class Both(Named, Count):
        def tick(self): super().tick(); Named.label = "t" * self.n; return self
    class More(Both): pass
    m = More()
    out = [m.tag()]
    for _ in range(n): out.append(m.tick().tag())
    Both.label = "own"; out.append(m.tag()); m.label = "mine"; out.append(m.tag()); out.append(Both().tag())
    m.n = 99
    out.append(m.tick().tag()); out.append(More().tag()); out.append(sorted(vars(m)))
    return out, hasattr(More, "label"), hasattr(m, "zz")


def nowhere_at_first(n):
    class A: pass
    class B: pass
    class C(A, B): pass
    c = C()
    before = hasattr(c, "x"), getattr(c, "x", "none")
    try: before += (c.x,)
    except AttributeError as e: before += (str(e),)
    B.x = n
    return before, c.x, hasattr(C, "x")


def counters_of_a_diamond(n):
    class A:
        count = 0
        def __init__(self): type(self).count += 1
    class B(A): pass
    class C(A): count = 10
    class D(B, C): pass
    for k in (A, B, C, D) * n: k()
    return [k.count for k in (A, B, C, D)]


def registered(n):
    class Plugin:
        handlers = []
        default = None
        @classmethod
        def register(cls, x): cls.handlers = cls.handlers + [x]; cls.default = cls.default or x; return cls
    class P1(Plugin): pass
    class P2(Plugin): default = "z"
    class P3(P1, P2): pass
    out = []
    P1.register(n); out.append((P3.handlers, P3.default)); Plugin.register("base"); P2.register("p2"); P3.register("p3")
    return out, [(k.handlers, k.default) for k in (Plugin, P1, P2, P3)]


def read_before(n):
    class A: pass
    o = A()
    out = []
    try: out.append(o.x)
    except AttributeError as e: out.append(str(e))
    try: out.append(A.x)
    except AttributeError as e: out.append(str(e))
    A.x = n
    return out, o.x, A.x


def never_assigned(n):
    class A: pass
    class B(A): pass
    if n: A.x = n
    return B().x


def a_method_that_is_assigned(n):
    class A: pass
    if n:
        def hi(self): return n
        A.hi = hi
    return A().hi()


def under_the_instances_own(n):
    class A:
        def __init__(self): self.x = 5
    a = A()
    if n: A.x = n; A.y = 2
    del a.x
    return a.x


def settings(n):
    class Cfg: pass
    cfg = Cfg
    cfg.debug = n; Cfg.name = "a"
    return Cfg.debug, Cfg.name, [k for k in ("debug", "zz") if hasattr(Cfg, k)], getattr(Cfg, "zz", 1), Cfg().name


FUNCTIONS = [
    changed_in_the_first_base,
    changed_in_the_second_base,
    new_in_the_first_base,
    of_another_type,
    counted,
    nowhere_at_first,
    counters_of_a_diamond,
    registered,
    read_before,
    never_assigned,
    a_method_that_is_assigned,
    under_the_instances_own,
    settings,
]


@pytest.mark.parametrize("function", FUNCTIONS)
def test_assigned_attributes(function):
    for n in (2, 0, 1):
        same(function, n)


class Counted:
    def __init__(self) -> None:
        self.x = 1


Counted.__len__ = lambda self: 0  # type: ignore[attr-defined]


def test_special_methods_assigned_at_the_top_of_a_module_are_refused() -> None:
    with pytest.raises(CompileError, match="to which `__len__` is assigned after its definition"):
        compile_function(lambda: bool(Counted()))


def test_what_a_built_in_base_has_is_not_assigned() -> None:
    def conditional(flag):
        class Numbers(list):
            pass

        if flag:
            Numbers.append = lambda self, x: None  # type: ignore[method-assign, assignment]
        made = Numbers([1])
        made.append(2)
        return made

    with pytest.raises(CompileError, match="the attribute `append` of the class Numbers cannot be assigned"):
        compile_function(conditional)
