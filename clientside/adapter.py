"""What stands between Dash's page and a function that wants its arguments grouped, `running=` or `on_error=`.

It is Python text, compiled like the rest: so it means what Python means, and costs nothing where nobody asks for it.
"""

from __future__ import annotations

import inspect
import linecache
from collections.abc import Callable
from typing import Any

from clientside.wiring import Grouping, Wiring

FILE = "<clientside callback {}>"


def adapter(function: Callable[..., Any], wiring: Wiring, number: str) -> Callable[..., Any]:
    """A function that takes the page's values in a row. `number` tells its text from other adapters'."""
    name = f"{function.__name__}_callback" if function.__name__.isidentifier() else "callback"
    names: dict[str, Any] = {"function": function}
    is_async = inspect.iscoroutinefunction(function)
    call = f"{'await ' if is_async else ''}function({_arguments(wiring.arguments)})"
    body = [f"return {call}"]
    if wiring.on_error is not None:
        names["on_error"] = wiring.on_error
        handled = ["return on_error(error)"]
        if wiring.outputs:
            handled = ["result = on_error(error)", "return no_update if result is None else result"]
        prevented = ["except PreventUpdate:", "    raise"]
        body = ["try:", *_indented(body), *prevented, "except Exception as error:", *_indented(handled)]
    if wiring.running:
        before, after = [], []
        for i, (id, prop, on, off) in enumerate(wiring.running):
            names |= {f"id_{i}": id, f"on_{i}": {prop: on}, f"off_{i}": {prop: off}}
            before.append(f"set_props(id_{i}, on_{i})")
            after.append(f"set_props(id_{i}, off_{i})")
        body = [*before, "try:", *_indented(body), "finally:", *_indented(after)]
    parameters = ", ".join(f"v{i}" for i in range(len(wiring.inputs) + len(wiring.states)))
    head = "async def" if is_async else "def"
    lines = [
        *("from clientside.adapter import grouped", "from dash import no_update, set_props"),
        *("from dash.exceptions import PreventUpdate", ""),
        *(f"{head} {name}({parameters}):", *_indented(body), ""),
    ]
    return _defined("\n".join(lines), name, FILE.format(number), names)


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


def _arguments(grouping: Grouping) -> str:
    if isinstance(grouping, dict):
        return ", ".join(f"{key}={_value(value)}" for key, value in grouping.items())
    return ", ".join(map(_value, grouping)) if isinstance(grouping, list) else _value(grouping)


def _value(grouping: Grouping) -> str:
    if isinstance(grouping, dict):
        return "grouped({" + ", ".join(f"{key!r}: {_value(value)}" for key, value in grouping.items()) + "})"
    if isinstance(grouping, list):
        return "[" + ", ".join(map(_value, grouping)) + "]"
    return f"v{grouping}"


def _indented(lines: list[str]) -> list[str]:
    return [f"    {line}" for line in lines]
