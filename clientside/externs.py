"""JavaScript of a library on the page, declared for Python: `echarts = clientside.extern("echarts", ECharts)`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, overload

T = TypeVar("T")


@overload
def extern(name: str) -> Any: ...


@overload
def extern(name: str, declaration: Callable[..., T]) -> T: ...


def extern(name: str, declaration: Any = None) -> Any:
    """A global that a script on the page makes, `window.<name>` (a path such as `L.control` too).

    `declaration` is a class that says what it has: methods with annotations, attributes, `__init__` for what is made by
    calling it. A method that makes objects of a class of the library's gives that class. Without a declaration it is
    not typed. Raises ValueError for a name that is no path of identifiers.
    """
    from clientside.browser_name import BrowserName

    if not all(part.isidentifier() for part in name.split(".")):
        raise ValueError(f"{name!r} is not a global's name, such as 'echarts' or 'L.control'")
    return BrowserName(name, (), {"__module__": "clientside.browser", "__extern__": (name, declaration)})
