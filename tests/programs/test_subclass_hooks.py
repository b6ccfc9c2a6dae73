"""__init_subclass__ with keywords, __class_getitem__."""

from __future__ import annotations

import pytest

from tests.harness.same import same


class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.registry[name or cls.__name__.lower()] = cls

    def run(self, x):
        raise NotImplementedError


def reg(x):
    return (
        list(Plugin.registry),
        [c().run(x) for c in Plugin.registry.values()],
        Plugin.registry["zz"]().run(x),
        [c.__name__ for c in Plugin.registry.values()],
    )


def local(x):
    log = []

    class Base:
        kinds = []

        def __init_subclass__(cls, **kw):
            super().__init_subclass__(**kw)
            log.append(cls.__name__)
            cls.kinds = cls.kinds + [cls.__name__]
            cls.tag = "t" + cls.__name__

    class A(Base):
        pass

    class B(A):
        pass

    class C(Base):
        def __init_subclass__(cls, deco=1):
            log.append(("own", cls.__name__, deco))

    class D(C, deco=x):
        pass

    return (log, A.kinds, B.kinds, Base.kinds, A.tag, B().tag, D().tag if hasattr(D, "tag") else "none")


def bad(x):

    class Base:
        def __init_subclass__(cls, **kw):
            super().__init_subclass__(**kw)

    try:

        class A(Base, color="red"):
            pass
    except TypeError as e:
        return str(e)


def must(x):

    class Base:
        def __init_subclass__(cls):
            if not hasattr(cls, "run"):
                raise TypeError(f"{cls.__name__} lacks run")

    class Ok(Base):
        def run(self):
            return 1

    try:

        class No(Base):
            pass
    except TypeError as e:
        return (str(e), Ok().run())


def getitem(x):

    class Box:
        def __class_getitem__(cls, k):
            return f"{cls.__name__}[{k}]"

    class Sub(Box):
        pass

    return (Box[x], Sub["a"], Box[1, 2])


@pytest.mark.parametrize(
    ("program", "arguments"),
    [
        (reg, (3,)),
        (local, (5,)),
        (bad, (1,)),
        (must, (1,)),
        (getitem, (1,)),
    ],
)
def test_same(program, arguments):
    same(program, *arguments)
