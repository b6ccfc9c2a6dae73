"""What typing makes that is there at run time: its names for the classes of collections, and NewType."""

from __future__ import annotations

import typing
from typing import Any, Counter, DefaultDict, Deque, NewType, OrderedDict, Union

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.harness.same import same

UserId = NewType("UserId", int)


def collections_of_typing(x: Any) -> Any:
    ordered = OrderedDict()
    ordered["b"] = 1
    ordered["a"] = x
    ordered.move_to_end("b")
    groups = DefaultDict(list)
    groups[x].append(1)
    last = Deque([1, 2, x], maxlen=2)
    counts = typing.DefaultDict(int, {"a": 1})
    counts["b"] += 1
    return [repr(ordered), repr(groups), repr(last), Counter("aab").most_common(1), counts, typing.Counter("ab")]


def new_types(x: Any) -> Any:
    name = NewType("name", str)
    other = typing.NewType("other", str)
    return [UserId(x), list(map(UserId, [x])), name(x) * 2, other("a")]


class Shape:
    def __init__(self, value: Any = 0, next: Any = None) -> None:
        self.value = value
        self.next = next

    def used(self, a: Any) -> Any:
        return a

    def never_called(self, head: Any) -> Any:
        return Shape(0, head).next.next


def test_collections_of_typing():
    same(collections_of_typing, 1)


def test_new_types():
    same(new_types, 3)


def test_a_type_that_only_type_checkers_know():
    def is_number(x: Any) -> Any:
        number = Union[int, float]
        return isinstance(x, number)

    with pytest.raises(CompileError, match="there for type checkers"):
        same(is_number, 1)


def test_a_method_that_nothing_calls_says_nothing():
    same(lambda x: Shape().used(x), 1)
