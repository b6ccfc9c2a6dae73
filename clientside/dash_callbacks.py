"""Callbacks handed to Dash: stock clientside callbacks, with what Dash's own registration leaves out."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from clientside.marks import MarkedFunction
    from clientside.wiring import Wiring

_OLDEST_DASH = (3, 0, 3)
Spec = dict[str, Any]


def register(marked: MarkedFunction[..., Any], wiring: Wiring) -> None:
    """Register with Dash's global callbacks, which the app that serves first takes over, as with `dash.callback`."""
    check_dash_version()
    from dash import _callback as registered
    from dash import clientside_callback

    register_with(clientside_callback, registered.GLOBAL_CALLBACK_LIST, registered.GLOBAL_CALLBACK_MAP, marked, wiring)


def register_with(
    add: Callable[..., Any],
    specs: list[Spec],
    by_id: dict[str, Any],
    marked: MarkedFunction[..., Any],
    wiring: Wiring,
) -> None:
    """Register a callback with Dash's `add`, which appends to `specs` and `by_id`. Raises TypeError if the function
    cannot take its values.
    """
    from dash import ClientsideFunction

    _check_signature(marked, wiring)
    name = marked.wire(wiring)
    options = {name: value for name, value in wiring.options.items() if name != "optional"}
    outputs = wiring.outputs[0] if wiring.single else wiring.outputs
    known = len(specs)
    # In order, not by keywords: app objects of other packages (DashProxy) take no state=.
    add(ClientsideFunction(marked.namespace, name), outputs, wiring.inputs, wiring.states, **options)
    if len(specs) == known:  # an app object that keeps callbacks elsewhere until it serves
        return
    new = specs[-1]
    if wiring.options.get("optional"):
        if "optional" not in new:
            raise TypeError("optional= needs Dash 3.1 or newer")
        new["optional"] = True
    _set_id(new, by_id, f"{marked.namespace}.{name}")
    _tell_apart(new, specs)
    # A function that is defined again (importlib.reload, a notebook cell) takes the place of what it was.
    specs[:] = [old for old in specs if old is new or not _is_same(old, new)]


def _set_id(spec: Spec, by_id: dict[str, Any], name: str) -> None:
    """Dash tells duplicate outputs apart by their inputs alone: two with the same inputs would be one. The function's
    name makes them two.
    """
    old = spec["output"]
    if "@" not in old and not spec["no_output"]:
        return
    parts = [part.partition("@") for part in old.split("...")]
    made = []
    for prop, at, digest in parts:
        end = ".." if digest.endswith("..") else ""
        made.append(f"{prop}@{_digest(digest.removesuffix('..'), name)}{end}" if at else prop)
    spec["output"] = _digest(old, name) if spec["no_output"] else "...".join(made)
    if old in by_id:
        by_id[spec["output"]] = by_id.pop(old)


def _digest(*parts: str) -> str:
    return hashlib.sha256(" ".join(parts).encode()).hexdigest()


def _tell_apart(new: Spec, specs: list[Spec]) -> None:
    """Of callbacks without output, Dash's page runs one for each set of inputs and states. A state more makes another
    set; the function does not look at it.
    """
    if not new["no_output"] or not new["inputs"]:
        return

    def is_taken() -> bool:
        return any(
            old is not new
            and old["no_output"]
            and old["clientside_function"] != new["clientside_function"]
            and (old["inputs"], old["state"]) == (new["inputs"], new["state"])
            for old in specs
        )

    new["state"] = list(new["state"])
    while is_taken():
        new["state"].append(new["inputs"][0])


def _is_same(old: Spec, new: Spec) -> bool:
    return (old["clientside_function"], old["output"]) == (new["clientside_function"], new["output"])


def check_dash_version() -> None:
    """Older Dash neither finds the plug-in nor has its hooks: the page would miss the functions without a word."""
    import dash

    numbers = tuple(int(part) for part in dash.__version__.split(".")[:3] if part.isdigit())
    if numbers[:2] < _OLDEST_DASH[:2] or (len(numbers) == 3 and numbers < _OLDEST_DASH):
        raise RuntimeError(f"clientside needs Dash 3.0.3 or newer, this is Dash {dash.__version__}")


def served(wiring: Wiring) -> str:
    """What tells this callback from others: its outputs, and its inputs where the outputs alone do not."""
    outputs = wiring.outputs
    alone = outputs and not any(getattr(output, "allow_duplicate", False) for output in outputs)
    return repr(outputs if alone else [*outputs, *wiring.inputs, *wiring.states])


def _check_signature(marked: MarkedFunction[..., Any], wiring: Wiring) -> None:
    """JavaScript drops surplus arguments silently; Python would raise at every call, so it is said at once."""
    import inspect

    given = wiring.arguments
    positional = [None] * (0 if isinstance(given, dict) else len(given) if isinstance(given, list) else 1)
    named = dict.fromkeys(given) if isinstance(given, dict) else {}
    try:
        inspect.signature(marked.__wrapped__).bind(*positional, **named)
    except TypeError as error:
        values = f"values {', '.join(named)}" if named else f"{len(positional)} Input and State values"
        raise TypeError(f"{marked.__wrapped__.__name__}() cannot take the callback's {values}: {error}") from None
