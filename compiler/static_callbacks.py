"""What the decorator of a callback makes of a function, read from its text: just what it makes of it when it runs."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from clientside.compiler.adapter_text import Wires
from clientside.compiler.records import record
from clientside.compiler.source import StaticEnvironment
from clientside.compiler.static_dependencies import Dependency, NotWrittenOut, read

_NAMED = ("output", "inputs", "state")


@record(frozen=True)
class StaticWiring:
    """How a callback calls its function; the parts of `running=` (id, property, on, off), and the expression of
    `on_error=`.
    """

    wires: Wires
    running: tuple[tuple[Any, str, Any, Any], ...] = ()
    on_error: ast.expr | None = None

    @property
    def called(self) -> tuple[Any, ...]:
        """What tells one adapter of a function from another."""
        if not self.wires.needs_adapter:
            return ()
        handler = self.on_error
        known = handler.id if isinstance(handler, ast.Name) else handler
        return (repr(self.wires.arguments), repr(self.running), known, bool(self.wires.outputs))


def static_wiring(environment: StaticEnvironment, call: ast.Call, skip: int = 0) -> StaticWiring:
    """The wiring that a decorator's call, or `clientside_callback(f, …)` after `skip` arguments, asks for. Raises
    NotWrittenOut.
    """
    named: dict[str, ast.expr] = {}
    for keyword in call.keywords:
        if keyword.arg is None:
            raise NotWrittenOut(keyword.value)
        named[keyword.arg] = keyword.value
    args: list[Any] = []
    for argument in call.args[skip:]:
        if isinstance(argument, ast.Starred):
            spread = read(environment, argument.value)
            if not isinstance(spread, (list, tuple)):
                raise NotWrittenOut(argument)
            args += spread
        else:
            args.append(read(environment, argument))
    known = {name: read(environment, named[name]) for name in _NAMED if name in named}
    given = named.get("running")
    running = tuple(_running(read(environment, given), given)) if given is not None else ()
    handler = named.get("on_error")
    if isinstance(handler, ast.Constant) and handler.value is None:
        handler = None
    if not isinstance(handler, (ast.Name, ast.Lambda, ast.Attribute, type(None))):
        raise NotWrittenOut(handler)
    return StaticWiring(_wires(call, args, known, len(running), handler is not None), running, handler)


def _running(given: Any, node: ast.expr) -> Iterator[tuple[Any, str, Any, Any]]:
    if not given:
        return
    for part in given if isinstance(given[0], (list, tuple)) else [given]:
        if len(part) != 3 or not isinstance(part[0], Dependency) or part[0].has_wildcard or not part[0].id:
            raise NotWrittenOut(node)
        yield part[0].id, part[0].prop, part[1], part[2]


def _wires(call: ast.Call, args: list[Any], known: dict[str, Any], running: int, handled: bool) -> Wires:
    """As Dash's server groups a callback's arguments (`handle_grouped_callback_args`)."""
    if args and isinstance(args[-1], bool):
        args = args[:-1]
    rest = [part for given in args for part in (given if isinstance(given, (list, tuple)) else [given])]
    outputs: Any = known.get("output")
    if "output" not in known:
        count = next((i for i, part in enumerate(rest) if not _all(part, "Output")), len(rest))
        outputs, rest = rest[:count], rest[count:]
    elif isinstance(outputs, tuple):
        outputs = list(outputs)
    if isinstance(outputs, list) and len(outputs) == 1:
        first = known.get("output", args[0] if args else None)
        if not isinstance(first, (list, tuple)):
            outputs = outputs[0]
    values = _values(call, rest, known)
    flat_outputs = list(_flat(outputs))
    flat_values = list(_flat(values))
    if not all(isinstance(d, Dependency) for d in (*flat_outputs, *flat_values)):
        raise NotWrittenOut(call)
    inputs = [d for d in flat_values if d.kind == "Input"]
    ordered = [*inputs, *(d for d in flat_values if d.kind != "Input")]
    places = iter(range(len(flat_outputs)))
    # One object may stand in two places: positions are counted, not looked up.
    counted = {"Input": iter(range(len(inputs))), "State": iter(range(len(inputs), len(ordered)))}
    return Wires(
        outputs=len(flat_outputs),
        single=isinstance(outputs, Dependency),
        results=_grouped(outputs, lambda _: next(places)) if flat_outputs else [],
        values=len(ordered),
        arguments=_grouped(values, lambda dependency: next(counted[dependency.kind])),
        many=frozenset(i for i, d in enumerate(ordered) if d.is_many),
        lists=any(d.is_many for d in flat_outputs),
        running=running,
        handled=handled,
    )


def _values(call: ast.Call, rest: list[Any], known: dict[str, Any]) -> Any:
    """Inputs and states as the function is to get them."""
    if "inputs" not in known:
        found = []
        while rest and _all(rest[0], "Input", "State"):
            found.append(rest.pop(0))
        if rest:
            raise NotWrittenOut(call)
        return found[0] if len(found) == 1 else found
    inputs, states = known["inputs"], known.get("state")
    inputs = [inputs] if isinstance(inputs, Dependency) else inputs
    states = [states] if isinstance(states, Dependency) else states
    if isinstance(inputs, dict) and (not states or isinstance(states, dict)):
        return {**(states or {}), **inputs}
    if isinstance(inputs, (list, tuple)) and (not states or isinstance(states, (list, tuple))):
        return [*inputs, *(states or [])]
    raise NotWrittenOut(call)


def _flat(grouping: Any) -> Iterator[Any]:
    if isinstance(grouping, dict):
        grouping = list(grouping.values())
    if not isinstance(grouping, (list, tuple)):
        yield grouping
        return
    for part in grouping:
        yield from _flat(part)


def _all(part: Any, *kinds: str) -> bool:
    return all(isinstance(d, Dependency) and d.kind in kinds for d in _flat(part))


def _grouped(grouping: Any, number: Any) -> Any:
    if isinstance(grouping, dict):
        return {key: _grouped(value, number) for key, value in grouping.items()}
    if isinstance(grouping, (list, tuple)):
        return [_grouped(value, number) for value in grouping]
    return number(grouping)
