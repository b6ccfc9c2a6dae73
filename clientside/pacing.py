"""`debounce` and `throttle`: fewer calls of a callback, or of a handler, while events come fast."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


def debounce(seconds: float) -> Callable[[F], F]:
    """Call the function when no further call has come for so many seconds, with the arguments of the last one.

    Under `@clientside.callback` the calls that are left out update nothing. A handler (a `def` inside of a function)
    that is paced gives None. On the server the function is called as ever. Raises ValueError for a time that is not
    positive.
    """
    return _paced("debounce", seconds)


def throttle(seconds: float) -> Callable[[F], F]:
    """Call the function at once, and then at most once in so many seconds, with the arguments of the last call.

    Otherwise like `debounce`.
    """
    return _paced("throttle", seconds)


def _paced(kind: str, seconds: float) -> Callable[[F], F]:
    if not seconds > 0:
        raise ValueError(f"{kind}({seconds!r}): the time is in seconds, and more than nothing")

    def mark(function: F) -> F:
        return function  # the compiler reads the decorator; on the server there is nothing to wait for

    return mark
