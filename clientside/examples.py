"""`@clientside.example(…)`: a call written beside the function, which `clientside verify` makes in both worlds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])
ATTRIBUTE = "__clientside_examples__"


def example(*args: Any, **kwargs: Any) -> Callable[[F], F]:
    """Say with which arguments a function is called, so that `clientside verify` compares CPython and JavaScript there.

    Changes nothing else: the function stays as it is. Stands above or below the mark, any number of times.

    >>> @clientside.example([1, 2, 3], "log")
    ... @clientside.callback(Output("graph", "figure"), Input("store", "data"), Input("scale", "value"))
    ... def draw(data, scale): ...
    """

    def note(function: F) -> F:
        inner = getattr(function, "__wrapped__", function)
        inner.__dict__.setdefault(ATTRIBUTE, []).insert(0, (args, kwargs))
        return function

    return note


def examples_of(function: Callable[..., Any]) -> list[tuple[tuple[Any, ...], dict[str, Any]]]:
    """The calls that were noted beside a function, in source order."""
    return list(getattr(function, ATTRIBUTE, ()))
