"""`__eq__` by what instances hold: the other operand may be anything."""

from tests.harness.same import same


class Held:
    def __init__(self, a):
        self.a = a

    def __eq__(self, other):
        return self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(tuple(sorted(self.__dict__.items())))


class Empty:
    def __eq__(self, other):
        return self.__dict__ == other.__dict__


class Careful:
    def __init__(self, a):
        self.a = a

    def __eq__(self, other):
        return isinstance(other, Careful) and self.__dict__ == other.__dict__


class Listed(list):
    def __eq__(self, other):
        return list(self) == list(other) and self.__dict__ == other.__dict__


def held(other):
    found = [Held(1) == Held(1), Held(1) == Held(2), Held(1) in [Held(1)], {Held(1): 2}[Held(1)], Careful(1) == other]
    try:
        return [*found, Held(1) == other]
    except AttributeError as e:
        return [*found, str(e)]


def set_later(n):
    a, b = Empty(), Empty()
    a.x = [n]
    b.x = [n]
    return [a == b, a == Empty(), Listed([n]) == Listed([n])]


def test_equality_by_attributes() -> None:
    for other in (1, 1.5, None, "a", [1], {"a": 1}):
        same(held, other)
    same(set_later, 1)
