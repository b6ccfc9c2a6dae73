"""Values that may be a class or something else: their attributes, names and methods; what `__dict__` is given."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.harness.same import refused, same


class Animal:
    label = "animal"

    def __init__(self, name: str = "?") -> None:
        self.name = name

    @classmethod
    def made(cls, name: str = "new") -> Any:
        return cls(name)

    @staticmethod
    def twice(x: int) -> int:
        return 2 * x

    def told(self, mark: str = "!") -> str:
        return f"{self.label} {self.name}{mark}"


class Dog(Animal):
    label = "dog"


KINDS = {"animal": Animal, "dog": Dog}
KEYS = ("animal", "dog", "none", "one")


def test_a_class_or_none() -> None:
    def asked(key: str) -> Any:
        kind = KINDS.get(key)
        try:
            return kind.label, kind.__name__, kind.made().told(), kind.made("x").told("?"), kind.twice(2), kind().told()
        except (AttributeError, TypeError) as e:
            return str(e)

    def unbound(key: str) -> Any:
        kind = KINDS.get(key)
        return kind.told(kind("u")), kind.told(kind("u"), ".")

    for key in KEYS:
        same(asked, key)
    same(unbound, "dog")


def test_a_class_or_an_instance_or_a_number() -> None:
    def shared(key: str) -> Any:
        found = Dog("i") if key == "one" else KINDS.get(key, 5)
        try:
            return found.label, found.made().told()
        except AttributeError as e:
            return str(e)

    def named(key: str) -> Any:
        found = KINDS.get(key, 5)
        try:
            return found.__name__, found.__qualname__
        except AttributeError as e:
            return str(e)

    def chosen(key: str, kind: Any = None) -> Any:
        kind = KINDS.get(key, kind)
        return kind.__name__ if kind else "none", getattr(kind, "label", "?")

    for key in KEYS:
        same(shared, key)
        same(named, key)
        same(chosen, key)


class Typed:
    def __init__(self, kind: type) -> None:
        self.kind = kind

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, obj: Any, owner: Any = None) -> Any:
        if obj is None:
            return self
        if self.name not in obj.__dict__:
            raise AttributeError(f"{owner.__name__}.{self.name} is not set")
        return obj.__dict__[self.name]

    def __set__(self, obj: Any, value: Any) -> None:
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name}: {value!r} is not {self.kind.__name__}")
        obj.__dict__[self.name] = value


class Lazy:
    def __init__(self, compute: Callable[[Any], Any]) -> None:
        self.compute, self.name = compute, "lazy"

    def __get__(self, obj: Any, owner: Any = None) -> Any:
        found = obj.__dict__[self.name] = self.compute(obj)
        return found


class Person:
    name = Typed(str)
    age = Typed(int)

    def __init__(self, name: Any, age: Any) -> None:
        self.count = 0
        self.name = name
        self.age = age

    def counted(self) -> int:
        self.count += 1
        return self.count * 10

    lazy = Lazy(counted)

    @property
    def shown(self) -> Any:
        return self.__dict__["shown"] + 1

    @shown.setter
    def shown(self, value: int) -> None:
        self.__dict__["shown"] = value


class Half:
    name = Typed(str)


def test_descriptors_that_keep_their_values_in_the_instance() -> None:
    def kept(name: Any, age: Any) -> Any:
        try:
            one = Person(name, age)
        except TypeError as e:
            return str(e)
        one.shown = 4
        other = Person("o", 1)
        return one.name, one.age, one.lazy, one.lazy, one.shown, vars(one), list(one.__dict__), other.name, vars(other)

    same(kept, "n", 1)
    same(kept, 2, 1)
    same(kept, "n", "x")

    def unset() -> str:
        try:
            return str(Half().name)
        except AttributeError as e:
            return str(e)

    same(unset)


class Bag:
    pass


class Checked:
    def __init__(self) -> None:
        self.log: list[Any] = []

    def __setattr__(self, name: str, value: Any) -> None:
        object.__setattr__(self, name, value)

    @property
    def x(self) -> Any:
        return self.log[-1]

    @x.setter
    def x(self, value: Any) -> None:
        self.log.append(value)

    @property
    def fixed(self) -> int:
        return 7


def test_items_of_dict_and_own_setattr() -> None:
    def filled(pairs: list[list[Any]]) -> Any:
        one = Bag()
        for key, value in pairs:
            one.__dict__[key] = value
        one.__dict__.update(z=1)
        return vars(one), getattr(one, "b c", None), "z" in one.__dict__

    same(filled, [["a", 1], ["b c", 2], ["a", 3]])
    refused(filled, [["0", 1], ["a", 2]], code="attribute-name")
    refused(filled, [[1, 1]], code="attribute-name")

    def asked(value: Any) -> Any:
        one = Checked()
        one.x = value
        object.__setattr__(one, "x", 2)
        try:
            one.fixed = 1  # type: ignore[misc]
        except AttributeError as e:
            return one.x, one.log, str(e), sorted(vars(one))
        return None

    same(asked, 1)
