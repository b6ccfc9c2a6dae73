"""The names of the web platform, for compiled code: `from clientside.browser import document, fetch, URL`.

In a browser they are what they are called. On the server they can be imported, named in annotations, in `isinstance`
and in `except`; using one raises `OnlyInBrowser`. Types are in `browser.pyi`.
"""

from __future__ import annotations

from typing import Any

from clientside.browser_name import BrowserName, OnlyInBrowser

__all__ = ["OnlyInBrowser"]


class DOMException(Exception):
    """What operations of the browser raise: has `name`, `message` and `code` there."""

    name: str
    message: str
    code: int


def __getattr__(name: str) -> Any:
    from clientside.compiler.browser.library import platform

    if name.startswith("_") or not platform().has(name):
        raise AttributeError(f"module 'clientside.browser' has no attribute {name!r}")
    made = BrowserName(name, (), {"__module__": __name__})
    globals()[name] = made
    return made


def __dir__() -> list[str]:
    from clientside.compiler.browser.library import platform

    return sorted(platform().names())
