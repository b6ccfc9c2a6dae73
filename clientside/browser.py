"""The names of the web platform, for compiled code: `from clientside.browser import document, fetch, URL`.

In a browser they are what they are called. On the server they can be imported, named in annotations, in `isinstance`
and in `except`; using one raises `OnlyInBrowser`. Types are in `browser.pyi`.
"""

from __future__ import annotations

from typing import Any, NoReturn

__all__: list[str] = []


class OnlyInBrowser(RuntimeError):
    """Something of the browser is used on the server."""


class _Name(type):
    """A name of the browser: a class, so that annotations and `isinstance` take it."""

    def _refuse(cls, what: str) -> NoReturn:
        raise OnlyInBrowser(
            f"{what} exists in a browser only: call it in a function that clientside compiles, "
            "or replace it in this test (unittest.mock.patch)"
        )

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        cls._refuse(f"{cls.__name__}()")

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        cls._refuse(f"{cls.__name__}.{name}")

    def __setattr__(cls, name: str, value: Any) -> None:
        if name.startswith("__"):
            super().__setattr__(name, value)
        else:
            cls._refuse(f"{cls.__name__}.{name}")

    def __getitem__(cls, key: Any) -> Any:
        if isinstance(key, (type, tuple)) or hasattr(key, "__origin__"):
            return cls  # NodeList[Element] in an annotation
        cls._refuse(f"{cls.__name__}[…]")

    def __iter__(cls) -> Any:
        cls._refuse(cls.__name__)

    def __bool__(cls) -> bool:
        return True

    def __repr__(cls) -> str:
        return f"<browser {cls.__name__}>"


class DOMException(Exception):
    """What operations of the browser raise: has `name`, `message` and `code` there."""

    name: str
    message: str
    code: int


def __getattr__(name: str) -> Any:
    from clientside.compiler.browser.library import platform

    if name.startswith("_") or not platform().has(name):
        raise AttributeError(f"module 'clientside.browser' has no attribute {name!r}")
    made = _Name(name, (), {"__module__": __name__})
    globals()[name] = made
    return made


def __dir__() -> list[str]:
    from clientside.compiler.browser.library import platform

    return sorted(platform().names())
