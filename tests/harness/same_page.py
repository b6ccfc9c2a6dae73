"""`same_page(f, *args)`: what a callback gives to Dash, compared: components, patches and figures as Dash's JSON.

Errors are compared by class and message, as `same` does.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from clientside.compiler.passes import only
from clientside.compiler.pipeline import Module, compile_functions
from clientside.compiler.source import MarkedSource
from dash._utils import to_json

from tests.harness.same import PASSES, _numbers, engine, from_page


def on_server(function: Callable[..., Any], args: tuple[Any, ...]) -> Any:
    """What Dash's server would send."""
    try:
        return json.loads(to_json({"response": function(*from_page(args))}))["response"]  # as its endpoint does
    except Exception as error:  # the outcome under test
        return f"{type(error).__name__}: {error}"


@lru_cache(maxsize=4096)
def loaded(function: Callable[..., Any]) -> tuple[Module, str]:
    """A callback's module, loaded into the engine, and the JavaScript expression that names it."""
    name = f"p{next(_numbers)}"
    with only(PASSES):
        module = compile_functions([MarkedSource(function, "page", name, True)])
    engine().eval(module.text)
    return module, f"dash_clientside.page.{name}"


def in_page(function: Callable[..., Any], args: tuple[Any, ...]) -> Any:
    """What the compiled callback hands to Dash's renderer. Raises CompileError."""
    expression = loaded(function)[1]
    text = engine().eval(
        f"""(() => {{
          const args = $frozen(JSON.parse({json.dumps(json.dumps(args))}));
          const plain = (x) => x === null || typeof x !== "object" || (Array.isArray(x)
            ? x.every(plain)
            : Object.getPrototypeOf(x) === Object.prototype && Object.values(x).every(plain));
          try {{
            const value = {expression}(...args);
            if (!plain(value)) return JSON.stringify("not plain: " + JSON.stringify(value));
            return JSON.stringify(value);
          }} catch (e) {{ return JSON.stringify(`${{e.name}}: ${{e.message}}`); }}
        }})()""",
        timeout_sec=20,
    )
    return json.loads(text)


def same_page(function: Callable[..., Any], *args: Any) -> Any:
    """Both, asserted to be equal; gives what they are."""
    wanted, found = on_server(function, args), in_page(function, args)
    text = loaded(function)[0].text
    code = text[text.find(f"function {function.__name__}") :]
    assert found == wanted, "\n".join([*differences(found, wanted), code])
    return found


def differences(found: Any, wanted: Any, place: str = "value") -> list[str]:
    """Where two JSON values differ, in words."""
    if isinstance(found, dict) and isinstance(wanted, dict):
        lines = [f"{place}.{k} is missing: {wanted[k]!r:.300}" for k in wanted if k not in found]
        lines += [f"{place}.{k} is too much: {found[k]!r:.300}" for k in found if k not in wanted]
        return lines + [x for k in wanted if k in found for x in differences(found[k], wanted[k], f"{place}.{k}")]
    if isinstance(found, list) and isinstance(wanted, list) and len(found) == len(wanted):
        pairs = enumerate(zip(found, wanted, strict=True))
        return [x for i, (a, b) in pairs for x in differences(a, b, f"{place}[{i}]")]
    return [] if found == wanted else [f"{place}: {found!r:.300} is not {wanted!r:.300}"]
