"""A failure as a test to paste: the imports, the call, and what CPython gives."""

from __future__ import annotations

import datetime
import enum
import re
from typing import TYPE_CHECKING, Any

from clientside.compiler.names import module_of_file

if TYPE_CHECKING:
    from clientside.verifying.targets import Target


def call_text(target: Target, args: Any) -> str:
    """The call as Python writes it."""
    given = []
    parameters = target.parameters
    for i, value in enumerate(args):
        parameter = parameters[i] if i < len(parameters) else None
        if parameter is not None and parameter.kind is parameter.VAR_POSITIONAL and isinstance(value, list):
            given += [written(v) for v in value]
        elif parameter is not None and parameter.kind is parameter.KEYWORD_ONLY:
            given.append(f"{parameter.name}={written(value)}")
        else:
            given.append(written(value))
    return f"{target.function.__name__}({', '.join(given)})"


def written(value: Any) -> str:
    """A value as an expression of Python."""
    if isinstance(value, enum.Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, list):
        return f"[{', '.join(map(written, value))}]"
    if type(value) is dict:
        return "{" + ", ".join(f"{written(k)}: {written(v)}" for k, v in value.items()) + "}"
    if type(value) is tuple:
        return f"({', '.join(map(written, value))}{',' if len(value) == 1 else ''})"
    return repr(value)


def test_text(target: Target, args: list[Any], problem: str) -> str:
    """A test that fails as long as the two differ."""
    call = call_text(target, args)
    name = re.sub(r"\W+", "_", target.name)
    inner = call[call.index("(") + 1 : -1]
    top = target.name.split(".")[0]
    lines = ["import clientside"]
    if any(isinstance(v, (datetime.date, datetime.time, datetime.timedelta)) for v in _all(args)):
        lines.insert(0, "import datetime")
    names = sorted({type(v).__name__ for v in _all(args) if _is_own(v)})
    if target.name.isidentifier():
        lines.append(f"from {module_of_file(target.file)} import {', '.join([top, *names])}")
    else:
        lines.append(f"# {target.name} is made inside of another function: import or make it here")
    comment = "".join(f"    # {line}\n" for line in problem.splitlines()[:6])
    joined = "\n".join(lines)
    given = f"{target.function.__name__}{', ' if inner else ''}{inner}"
    return (
        f"{joined}\n\n\ndef test_{name}_is_the_same_in_the_browser():\n{comment}    clientside.assert_same({given})\n"
    )


test_text.__test__ = False  # type: ignore[attr-defined]  # pytest takes the name for a test


def _all(value: Any) -> Any:
    yield value
    if isinstance(value, dict):
        for item in [*value.keys(), *value.values()]:
            yield from _all(item)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for item in value:
            yield from _all(item)


def _is_own(value: Any) -> bool:
    return type(value).__module__ not in ("builtins", "datetime")
