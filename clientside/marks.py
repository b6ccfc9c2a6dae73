"""The marks: `@clientside.callback` wires a function to Dash, `@clientside.function` only names it for JavaScript."""

from __future__ import annotations

import functools
import types
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from clientside.registry import REGISTRY

if TYPE_CHECKING:
    from clientside.compiler.pipeline import FunctionInfo, Module
    from clientside.compiler.source import MarkedSource

P = ParamSpec("P")
R = TypeVar("R")

NAMESPACE = "clientside"
# What Dash itself keeps in `window.dash_clientside`: a namespace of that name would hide it.
_RESERVED = {"no_update", "PreventUpdate", "callback_context", "set_props", "Patch", "clean_url"}


# How many values a callback must return (None: one, as it is), and which of its arguments are lists of props.
Shape = tuple[int | None, frozenset[int]]


class MarkedFunction(Generic[P, R]):
    """A Python function that also exists in the browser, as `dash_clientside[namespace][function_name]`.

    Called from Python it is the function that was written. Dash takes it wherever it takes a `ClientsideFunction`.
    """

    namespace: str
    function_name: str
    __wrapped__: Callable[P, R]

    def __init__(self, function: Callable[P, R], namespace: str, function_name: str) -> None:
        functools.update_wrapper(self, function)
        self.namespace = namespace
        self.function_name = function_name
        self.shapes: list[Shape] = []
        # The compiler follows this name from a callback to the marked functions that it calls.
        self.__clientside_function__ = function

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self.__wrapped__(*args, **kwargs)

    @property
    def source(self) -> MarkedSource:
        """What the compiler needs to know of this function."""
        from clientside.compiler.source import MarkedSource

        outputs, many = joined(self.shapes)
        return MarkedSource(self.__wrapped__, self.namespace, self.function_name, True, outputs, many)

    @functools.cached_property
    def module(self) -> Module:
        """This function compiled alone, with all that it calls. Raises `CompileError`."""
        from clientside.compiler.pipeline import compile_functions

        return compile_functions([self.source])

    @property
    def info(self) -> FunctionInfo:
        """Name, place and JavaScript of this function. Raises `CompileError`."""
        key = (self.namespace, self.function_name)
        return next(f for f in self.module.functions if (f.namespace, f.function_name) == key)

    @property
    def javascript(self) -> str:
        """The JavaScript of this function, without what it calls (`module.text` has everything)."""
        return self.info.javascript

    def __repr__(self) -> str:
        return f"<clientside function {self.namespace}.{self.function_name}>"


def joined(shapes: list[Shape]) -> Shape:
    """What holds for a function that serves several callbacks."""
    counts = {outputs for outputs, _ in shapes}
    return counts.pop() if len(counts) == 1 else None, frozenset(i for _, many in shapes for i in many)


def callback(*args: Any, **kwargs: Any) -> Callable[[Callable[P, R]], MarkedFunction[P, R]]:
    """Wire a function to the page, like `dash.callback`, and run it in the browser.

    Takes `Output`, `Input` and `State` in order (alone or in lists, or as `output=`, `inputs=`, `state=`),
    `prevent_initial_call=` and `hidden=`.
    """
    from clientside.dash_callbacks import check_arguments, register, served

    check_arguments(args, kwargs)

    def mark(function: Callable[P, R]) -> MarkedFunction[P, R]:
        if isinstance(function, MarkedFunction):
            marked = function  # a second callback on the same function: one JavaScript function serves both
        else:
            _check_function(function)
            marked = REGISTRY.add_callback(function, served(args, kwargs), NAMESPACE, MarkedFunction)
        marked.shapes.append(register(marked, args, kwargs))
        return marked

    return mark


@overload
def function(marked: Callable[P, R], /) -> MarkedFunction[P, R]: ...


@overload
def function(
    *, namespace: str = NAMESPACE, name: str | None = None
) -> Callable[[Callable[P, R]], MarkedFunction[P, R]]: ...


def function(marked: Any = None, /, *, namespace: str = NAMESPACE, name: str | None = None) -> Any:
    """Give a function a place in the browser, `dash_clientside[namespace][name]`, without wiring it to anything.

    `name` is the function's own name unless given. For `app.clientside_callback(f, Output(...), Input(...))`, for
    `ClientsideFunction(namespace, name)`, and for JavaScript of your own.
    """
    if namespace.startswith("_dashprivate_") or namespace in _RESERVED:
        raise ValueError(f"Dash keeps {namespace!r} in dash_clientside for itself: choose another namespace")

    def mark(function: Callable[..., Any]) -> MarkedFunction[..., Any]:
        if isinstance(function, MarkedFunction):
            raise TypeError(f"{function!r} is marked already")
        _check_function(function)
        return REGISTRY.add_function(function, namespace, name, MarkedFunction)

    return mark if marked is None else mark(marked)


def _check_function(function: object) -> None:
    if not isinstance(function, types.FunctionType):
        raise TypeError(f"only a Python function can be compiled for the browser, not a {type(function).__name__}")
