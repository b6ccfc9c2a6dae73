"""What a name of the browser is on the server."""

from __future__ import annotations

from typing import Any, NoReturn


class OnlyInBrowser(RuntimeError):
    """Something of the browser is used on the server."""


class BrowserName(type):
    """A name of the browser: a class, so that annotations and `isinstance` take it."""

    def _refuse(cls, what: str) -> NoReturn:
        raise OnlyInBrowser(
            f"{what} exists in a browser only: call it in a function that clientside compiles, "
            "or replace it in this test (unittest.mock.patch)"
        )

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        cls._refuse(f"{cls.__name__}()")

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("_"):
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
