"""Builtins and their special methods as values: called with any number of arguments, by `*`, by starmap, by name."""

from __future__ import annotations

from collections import Counter, deque
from itertools import starmap
from typing import Any

from tests.harness.same import refused, same


def test_starmap_calls_a_builtin_with_as_many_arguments_as_there_are() -> None:
    same(lambda xs: list(starmap(set().union, xs)), [[[1], [2], [3]], [[1]], []])
    same(lambda xs: list(starmap("{}/{}".format, xs)), [[1, 2], [3, 4]])
    same(lambda xs: list(starmap("a-b-c".split, xs)), [["-"], ["-", 1], []])
    same(lambda xs: list(starmap(max, xs)), [[1, 2, 3], [4, 5]])
    same(lambda xs: list(starmap(pow, xs)), [[2, 3], [2, 3, 5]])

    def chosen(largest: bool, xs: list[list[int]]) -> list[int]:
        f = max if largest else lambda a, b=3: a - b
        return list(starmap(f, xs))

    same(chosen, True, [[1, 2, 3], [4, 5]])
    same(chosen, False, [[1, 2], [4]])
    refused(lambda xs: list(starmap(pow, xs)), [[1, 2, 3, 4]], code="argument-count")


def test_special_methods_of_containers_as_values() -> None:
    same(lambda d: sorted(d, key=d.__getitem__), {"a": 3, "b": 1})
    same(lambda xs: (list(map(xs.__getitem__, [0, -1])), xs.__len__(), xs.__contains__(1)), [1, 2, 3])
    same(lambda xs: [1, 2, 3].__getitem__(slice(0, 2)) + xs, [4])
    same(lambda xs: sum([1, 2, 3].__getitem__(slice(0, 2))) + len(xs), [4])
    same(lambda xs: (list(xs.__iter__()), list(xs.__reversed__()), hasattr(xs, "__reversed__")), [4, 5])
    for value in ([1, 2], {"a": 1}, "xyz", [], {}, 5, None):
        for index in (0, -1, "a", 7, None):
            same(lambda x, i: x.__getitem__(i), value, index)


def test_special_methods_that_change_a_container() -> None:
    def changed(n: int) -> Any:
        grid = [[0] * 3 for _ in range(2)]
        for row in grid:
            row.__setitem__(1, n)
        grid[0].__delitem__(0)
        found = {"a": 1}
        found.__setitem__("b", n)
        found.__delitem__("a")
        queue = deque([1, 2, 3])
        queue.__setitem__(0, n)
        count = Counter("aab")
        return grid, found, list(queue), sorted("ab", key=count.__getitem__), count.__getitem__("z")

    same(changed, 7)


class Marked(dict):  # type: ignore[type-arg]
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__()
        self.update(*args, **kwargs)

    def update(self, *args: Any, **kwargs: Any) -> None:
        for key, value in dict(*args, **kwargs).items():
            self[str(key).upper()] = value

    def copy(self) -> Marked:
        return self.__class__(self)


def test_one_source_and_keywords_after_stars() -> None:
    def updated(*args: Any, **more: Any) -> dict[str, Any]:
        found = {"z": 0}
        found.update(*args, **more)
        return found

    def made(*args: Any, **more: Any) -> dict[str, Any]:
        return dict(*args, **more)

    same(lambda x: [updated(x), updated([("q", 1)]), updated(x, k=2), updated(k=4), updated()], {"a": 1})
    same(lambda x: [made(x), made(x, z=1), made(z=1), made()], {"a": 1})

    def error(x: Any) -> list[str]:
        found = []
        for call in (lambda: updated(x, x), lambda: made(x, x), lambda: updated(5), lambda: made([1])):
            try:
                call()
                found.append("")
            except (TypeError, ValueError) as problem:
                found.append(type(problem).__name__)
        return found

    same(error, {"a": 1})

    def derived(x: Any) -> Any:
        one = Marked(x, z=1)
        one.update([("d", 4)], e=5)
        return dict(one), dict(one.copy()), one.copy().__class__ is Marked, Marked() == {}

    same(derived, {"a": 1})


def test_the_class_of_any_value_is_called() -> None:
    for value in (1, [1], "a", {"a": 1}, None, 1.5, True):
        same(lambda x: x.__class__(), value)
        same(lambda x: x.__class__.__name__, value)
