"""The marks: `@clientside.callback` wires a function to Dash, `@clientside.function` only names it for JavaScript."""

from __future__ import annotations

import functools
import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from clientside.dash_arguments import check_keywords
from clientside.registry import REGISTRY

if TYPE_CHECKING:
    from clientside.compiler.pipeline import FunctionInfo, Module
    from clientside.compiler.shape import CallbackShape
    from clientside.compiler.source import MarkedSource
    from clientside.wiring import Wiring

P = ParamSpec("P")
R = TypeVar("R")

NAMESPACE = "clientside"
# What Dash itself keeps in `window.dash_clientside`: a namespace of that name would hide it.
_RESERVED = {"no_update", "PreventUpdate", "callback_context", "set_props", "Patch", "clean_url"}


@dataclass(frozen=True)
class Wired:
    """A callback on a function: the name by which the page calls it, and how (`called` tells adapters apart)."""

    name: str
    shape: CallbackShape
    adapter: Callable[..., Any] | None = None
    called: tuple[Any, ...] = ()


class MarkedFunction(Generic[P, R]):
    """A Python function that also exists in the browser, as `dash_clientside[namespace][function_name]`.

    Called from Python it is the function that was written. Dash takes it wherever it takes a `ClientsideFunction`.
    """

    namespace: str
    function_name: str
    __wrapped__: Callable[P, R]

    def __init__(self, function: Callable[P, R], namespace: str, function_name: str, is_callback: bool = False) -> None:
        functools.update_wrapper(self, function)
        self.namespace = namespace
        self.function_name = function_name
        self.is_callback = is_callback
        self.wired: list[Wired] = []
        # A Flask page's callback: (id, property) of its inputs, and of its states.
        self.places: tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]] | None = None
        # The compiler follows this name from a callback to the marked functions that it calls.
        self.__clientside_function__ = function

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self.__wrapped__(*args, **kwargs)

    def wire(self, wiring: Wiring) -> str:
        """The name by which a callback of this kind calls the function: one name for all that are called alike."""
        from clientside.adapter import adapter

        shape = wiring.shape
        plain = not wiring.needs_adapter
        if plain and not self.is_callback and shape.is_simple:
            return self.function_name
        called = () if plain else (repr(wiring.arguments), repr(wiring.running), wiring.on_error, bool(wiring.outputs))
        for known in self.wired:
            if (known.adapter is None) == plain and (known.shape, known.called) == (shape, called):
                return known.name
        first = self.is_callback and not self.wired
        name = self.function_name if first else f"{self.function_name}.{len(self.wired) + 2 - self.is_callback}"
        made = None if plain else adapter(self.__wrapped__, wiring, f"{self.namespace}.{name}")
        self.wired.append(Wired(name, shape, made, called))
        return name

    @property
    def keys(self) -> list[tuple[str, str]]:
        """The names by which the page may call the function."""
        names = dict.fromkeys([self.function_name, *(wired.name for wired in self.wired)])
        return [(self.namespace, name) for name in names]

    def sources(self, shapes: Mapping[tuple[str, str], CallbackShape]) -> list[MarkedSource]:
        """What the compiler needs to know of this function, for each of its names. `shapes` says how Dash calls those
        that it was only told the name of.
        """
        from clientside.compiler.shape import CallbackShape
        from clientside.compiler.source import MarkedSource

        wired = list(self.wired)
        if self.function_name not in [each.name for each in wired]:
            shape = shapes.get((self.namespace, self.function_name), CallbackShape())
            wired.insert(0, Wired(self.function_name, shape))
        return [
            MarkedSource(self.__wrapped__, self.namespace, each.name, True, each.shape, each.adapter) for each in wired
        ]

    @functools.cached_property
    def module(self) -> Module:
        """This function compiled alone, with all that it calls. Raises `CompileError`."""
        from clientside.compiler.pipeline import compile_functions

        return compile_functions(self.sources({}))

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


def callback(*args: Any, **kwargs: Any) -> Callable[[Callable[P, R]], MarkedFunction[P, R]]:
    """Wire a function to the page, like `dash.callback`, and run it in the browser.

    Takes `Output`, `Input` and `State` in every form that `dash.callback` takes (in order, in lists, or as `output=`,
    `inputs=`, `state=` with lists and dicts), `prevent_initial_call=`, `running=`, `on_error=` (a Python function,
    compiled too), `optional=` and `hidden=`. Raises TypeError for any other keyword, and for a function that cannot
    take the values.
    """
    from clientside.dash_callbacks import register, served
    from clientside.wiring import wiring

    check_keywords(kwargs)
    _check_wires(args)
    wires = wiring(args, kwargs)

    def mark(function: Callable[P, R]) -> MarkedFunction[P, R]:
        if isinstance(function, MarkedFunction):
            marked = function  # a second callback on the same function: one JavaScript function serves both
        else:
            _check_function(function)
            marked = REGISTRY.add_callback(function, served(wires), NAMESPACE, MarkedFunction)
        register(marked, wires)
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


def _check_wires(args: tuple[Any, ...]) -> None:
    """Raise TypeError for a mark without its Outputs and Inputs, and for JavaScript as a text."""
    if args and (isinstance(args[0], (types.FunctionType, MarkedFunction)) and len(args) == 1):
        raise TypeError(
            "write @clientside.callback(Output(…), Input(…)); to mark a function alone: @clientside.function"
        )
    if args and isinstance(args[0], str):
        said = (
            "JavaScript as a text goes to dash.clientside_callback" if "function" in args[0] or "=>" in args[0] else ""
        )
        raise TypeError(f"clientside.callback takes Output(…), Input(…), State(…), not texts{said and ': ' + said}")


def _check_function(function: object) -> None:
    if isinstance(function, types.FunctionType):
        return
    from clientside.compiler.names import is_cached

    if not is_cached(function):
        kind = "class" if isinstance(function, type) else type(function).__name__
        wanted = "mark a function that calls it" if callable(function) else "mark a function"
        raise TypeError(f"only a Python function can be compiled for the browser, not a {kind}: {wanted}")
