"""What Dash calls for a function that wants its arguments grouped, `running=` or `on_error=`: its text, defined."""

from __future__ import annotations

import inspect
import linecache
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from clientside.wiring import Wiring


def adapter(function: Callable[..., Any], wiring: Wiring, number: str) -> Callable[..., Any]:
    """A function that takes the page's values in a row. `number` tells its text from other adapters'."""
    from clientside.compiler.adapter_text import FILE, adapter_name, adapter_text

    text = adapter_text(function.__name__, inspect.iscoroutinefunction(function), wiring.wires)
    names: dict[str, Any] = {"function": function}
    if wiring.on_error is not None:
        names["on_error"] = wiring.on_error
    for i, (id, prop, on, off) in enumerate(wiring.running):
        names |= {f"id_{i}": id, f"on_{i}": {prop: on}, f"off_{i}": {prop: off}}
    return _defined(text, adapter_name(function.__name__), FILE.format(number), names)


def grouped(values: dict[str, Any]) -> Any:
    """Arguments under their names, which are attributes too, as Dash's server makes them."""
    from dash._utils import AttributeDict

    return AttributeDict(values)


def _defined(text: str, name: str, file: str, names: dict[str, Any]) -> Callable[..., Any]:
    scope: dict[str, Any] = {"__name__": "clientside.callbacks"}
    exec(compile(text, file, "exec"), scope)  # our own text: nothing of the app's stands in it but arguments' names
    scope.update(names)
    # Where Python, and the compiler, look for the text of a function that no file holds.
    linecache.cache[file] = (len(text), None, text.splitlines(keepends=True), file)
    made: Callable[..., Any] = scope[name]
    return made
