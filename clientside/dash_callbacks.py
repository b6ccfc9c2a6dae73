"""`@clientside.callback`'s arguments: checked here, then handed to Dash as a stock clientside callback."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from clientside.marks import MarkedFunction, Shape

_ALLOWED = ("output", "inputs", "state", "prevent_initial_call", "hidden")
_LATER = ("running", "on_error", "optional")
_SERVER_ONLY = (
    *("background", "interval", "progress", "progress_default", "cancel", "manager"),
    *("cache_args_to_ignore", "cache_ignore_triggered", "api_endpoint"),
    *("websocket", "persistent", "mcp_enabled", "mcp_expose_docstring"),
)
_OLDEST_DASH = (3, 0, 3)


def check_arguments(args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    """Refuse what would be ignored: Dash's own clientside_callback swallows every keyword that it does not know."""
    for name in kwargs:
        if name in _ALLOWED:
            continue
        if name in _SERVER_ONLY:
            raise TypeError(f"{name}= is for callbacks that run on the server: use dash.callback for this one")
        if name in _LATER:
            raise TypeError(f"{name}= is not supported by clientside.callback yet; allowed: {', '.join(_ALLOWED)}")
        raise TypeError(f"clientside.callback has no {name}=; allowed: {', '.join(_ALLOWED)}")
    for value in (*args, kwargs.get("output"), kwargs.get("inputs"), kwargs.get("state")):
        if isinstance(value, dict):
            raise TypeError("clientside.callback takes Output, Input and State in lists, not yet in a dict")


def register(marked: MarkedFunction[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Shape:
    """Register with Dash's global callbacks, which the app that serves first takes over, as with `dash.callback`.

    Gives the shape of what the callback takes and returns.
    """
    check_dash_version()
    from dash import ClientsideFunction, clientside_callback
    from dash import _callback as registered

    _check_signature(marked, [*args, kwargs.get("inputs"), kwargs.get("state")])
    clientside_callback(ClientsideFunction(marked.namespace, marked.function_name), *args, **kwargs)
    # A function that is defined again (importlib.reload, a notebook cell) takes the place of what it was.
    new = registered.GLOBAL_CALLBACK_LIST[-1]
    registered.GLOBAL_CALLBACK_LIST[:] = [
        old
        for old in registered.GLOBAL_CALLBACK_LIST
        if old is new or (old["clientside_function"], old["output"]) != (new["clientside_function"], new["output"])
    ]
    return _shape(args, kwargs)


def _shape(args: tuple[Any, ...], kwargs: dict[str, Any]) -> Shape:
    from dash.dependencies import ALL, ALLSMALLER, handle_callback_args

    parse: Any = handle_callback_args  # not typed
    outputs, inputs, states, _ = parse(list(args), kwargs)
    count = len(outputs) if isinstance(outputs, (list, tuple)) and outputs else None
    ids = [value.component_id for value in (*inputs, *states)]
    many = (i for i, found in enumerate(ids) if isinstance(found, dict) and {*found.values()} & {ALL, ALLSMALLER})
    return count, frozenset(many)


def check_dash_version() -> None:
    """Older Dash neither finds the plug-in nor has its hooks: the page would miss the functions without a word."""
    import dash

    numbers = tuple(int(part) for part in dash.__version__.split(".")[:3] if part.isdigit())
    if numbers[:2] < _OLDEST_DASH[:2] or (len(numbers) == 3 and numbers < _OLDEST_DASH):
        raise RuntimeError(f"clientside needs Dash 3.0.3 or newer, this is Dash {dash.__version__}")


def served(args: tuple[Any, ...], kwargs: dict[str, Any]) -> str:
    """What tells this callback from others: its outputs, and its inputs where the outputs alone do not."""
    from dash import Output

    found = _flat([*args, kwargs.get("output"), kwargs.get("inputs"), kwargs.get("state")])
    outputs = [value for value in found if isinstance(value, Output)]
    alone = outputs and not any(getattr(output, "allow_duplicate", False) for output in outputs)
    return repr(outputs if alone else found)


def _check_signature(marked: MarkedFunction[..., Any], values: list[Any]) -> None:
    """JavaScript drops surplus arguments silently; Python would raise at every call, so it is said at once."""
    import inspect

    from dash import Input, State

    count = sum(isinstance(value, (Input, State)) for value in _flat(values))
    try:
        inspect.signature(marked.__wrapped__).bind(*[None] * count)
    except TypeError as error:
        raise TypeError(
            f"{marked.__wrapped__.__name__}() cannot take the callback's {count} Input and State values: {error}"
        ) from None


def _flat(values: list[Any] | tuple[Any, ...]) -> list[Any]:
    flat = []
    for value in values:
        flat += _flat(value) if isinstance(value, (list, tuple)) else [value]
    return flat
