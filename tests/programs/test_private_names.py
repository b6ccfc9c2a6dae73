"""Names that begin with two underscores are those of their class, as CPython's compiler makes them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import Enum
from typing import Any

from tests.harness.same import same


class Base:
    __k = 1

    def __init__(self) -> None:
        self.__x = 1

    def of_base(self) -> Any:
        return self.__x, self.__k, self.__hidden()

    def __hidden(self) -> Any:
        return "Base"


class Heir(Base):
    __k = 2

    def __init__(self) -> None:
        super().__init__()
        self.__x = 2

    def of_heir(self) -> Any:
        return self.__x, self.__k, self.__hidden()

    def __hidden(self) -> Any:
        return "Heir"


def heirs(_: Any) -> Any:
    heir = Heir()
    return [
        heir.of_base(),
        heir.of_heir(),
        vars(heir),
        hasattr(heir, "__x"),
        hasattr(heir, "_Base__x"),
        getattr(heir, "_Heir__x", None),
        heir._Base__x,  # type: ignore[attr-defined]
    ]


class Loose:
    def __init__(self) -> None:
        self.__x = 1

    def get(self) -> Any:
        return self.__x


def from_outside(_: Any) -> Any:
    loose = Loose()
    loose.__x = 5  # type: ignore[attr-defined]
    try:
        missing = loose.__y  # type: ignore[attr-defined]
    except AttributeError as error:
        missing = str(error)
    return [loose.get(), loose.__x, vars(loose), missing]  # type: ignore[attr-defined]


class Everywhere:
    __slots__ = ("__a", "b")

    def __init__(self) -> None:
        self.__a = 1
        self.b = 2

    def __set(self, *, __k: Any = 1, **more: Any) -> Any:
        self.__a = __k
        return [__k for __k in range(2)], more

    def go(self, __p: Any) -> Any:
        def __inner(x: Any) -> Any:
            return x + __p

        names = [f.__name__ for f in (self.__set, __inner)]
        return self.__set(__k=3, __z=4), __inner(1), names, self.__set.__qualname__

    def wrong(self) -> Any:
        try:
            return self.__set(1)  # type: ignore[call-arg]
        except TypeError as __error:
            return str(__error)

    @property
    def __prop(self) -> Any:
        return 7

    @staticmethod
    def __st() -> Any:
        return 8

    @classmethod
    def __cl(cls) -> Any:
        return cls.__name__

    def rest(self) -> Any:
        return self.__prop, Everywhere.__st(), self.__cl(), self.__class__.__name__, self.__a

    def matched(self, value: Any) -> Any:
        match value:
            case {"a": __a, **__r}:
                return __a, __r
            case [__f, *__rest]:
                return __f, __rest
            case str() as __s:
                return __s


class _Under:
    def __init__(self) -> None:
        self.__v = 1


@dataclass
class Data:
    __x: int
    y: int = 2


class Colour(Enum):
    RED = 1
    __hidden = 5
    _blue = 2

    def get(self) -> Any:
        return self.__hidden


def everywhere(x: Any) -> Any:
    made = Everywhere()
    data = Data(x)
    return [
        made.go(x),
        made.wrong(),
        made.rest(),
        [made.matched(value) for value in ({"a": 1, "b": 2}, [1, 2], "s", 1)],
        vars(_Under()),
        [repr(data), asdict(data)],
        [[member.name for member in Colour], Colour.RED.get()],
    ]


def local_classes(_: Any) -> Any:
    class Local:
        __count = 0

        def bump(self) -> Any:
            Local.__count += 1
            return self.__count

    local = Local()
    return [local.bump(), local.bump(), Local._Local__count]  # type: ignore[attr-defined]


def test_heirs_have_names_of_their_own() -> None:
    same(heirs, 1)


def test_from_outside_they_are_what_is_written() -> None:
    same(from_outside, 1)


def test_wherever_names_stand() -> None:
    same(everywhere, 1)
    same(local_classes, 1)
