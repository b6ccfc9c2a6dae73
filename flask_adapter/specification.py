"""One callback as it was declared: its dependencies, read from `Output`, `Input` and `State` in all accepted forms."""

from __future__ import annotations

import enum
import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from clientside.context import id_text

WILDCARDS = ("MATCH", "ALL", "ALLSMALLER")


@dataclass(frozen=True)
class Place:
    """A property of an element, or of all elements that a pattern names."""

    id: Any
    prop: str
    kind: str
    optional: bool = False
    duplicate: bool = False

    @cached_property
    def wild(self) -> dict[str, str]:
        """The wildcards of a pattern-matching id, by key."""
        if not isinstance(self.id, dict):
            return {}
        return {key: value[0] for key, value in self.id.items() if isinstance(value, list)}

    @cached_property
    def many(self) -> bool:
        """Whether the callback gets, or gives, a list: one value for each element that the pattern names."""
        return bool({*self.wild.values()} & {"ALL", "ALLSMALLER"})

    @cached_property
    def id_text(self) -> str:
        """The id as Dash's protocol writes it."""
        return id_text(self.id)

    @cached_property
    def text(self) -> str:
        """`id.property`, with the id's dots escaped, as Dash's protocol writes an output."""
        return f"{self.id_text.replace('.', chr(92) + '.')}.{self.prop}"

    def meets(self, other: Place) -> bool:
        """Whether some element's property may be both."""
        if self.prop != other.prop:
            return False
        if not isinstance(self.id, dict) or not isinstance(other.id, dict):
            return bool(self.id == other.id)
        return self.id.keys() == other.id.keys() and all(
            isinstance(value, list) or isinstance(other.id[key], list) or value == other.id[key]
            for key, value in self.id.items()
        )


def place(value: Any) -> Place:
    """The Place of an Output, Input or State: clientside's own, or Dash's."""
    kind = next((c.__name__ for c in type(value).__mro__ if c.__name__ in ("Output", "Input", "State")), None)
    if kind is None:
        raise TypeError(f"a callback takes Output, Input and State, not {value!r}")
    found = value.component_id
    if isinstance(found, Mapping):
        found = {key: [part.name] if isinstance(part, enum.Enum) else part for key, part in sorted(found.items())}
    optional = bool(getattr(value, "allow_optional", False))
    return Place(found, value.component_property, kind, optional, bool(getattr(value, "allow_duplicate", False)))


@dataclass(eq=False)
class Specification:
    """A callback's dependencies. `single` says that there is one output and the result is its value.

    `arguments` are the function's: a keyword (where `inputs=` or `state=` is a dict) or None, and which value it gets,
    counted through the inputs and then the states.
    """

    outputs: list[Place]
    inputs: list[Place]
    states: list[Place]
    single: bool
    arguments: list[tuple[str | None, int]]
    prevent_initial_call: bool = False
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def output(self) -> str:
        """The name by which Dash's protocol calls this callback."""
        digest = hashlib.sha256(repr([(p.text, p.kind) for p in (*self.inputs, *self.states)]).encode()).hexdigest()
        if not self.outputs:
            return digest
        texts = [f"{p.text}@{digest}" if p.duplicate else p.text for p in self.outputs]
        return texts[0] if self.single else f"..{'...'.join(texts)}.."

    def dependencies(self, function: tuple[str, str] | None) -> dict[str, Any]:
        """This callback in the list that the page gets: what Dash's renderer needs, and `outputs` for our own."""
        entry: dict[str, Any] = {
            "output": self.output,
            "inputs": [dependency(p) for p in self.inputs],
            "state": [dependency(p) for p in self.states],
            "clientside_function": dict(zip(("namespace", "function_name"), function, strict=True))
            if function
            else None,
            "prevent_initial_call": self.prevent_initial_call,
            "no_output": not self.outputs,
            "outputs": [dependency(p) for p in self.outputs],
            "single": self.single,
        }
        return entry | self.extra


def dependency(found: Place) -> dict[str, Any]:
    """A place as the page gets it."""
    made: dict[str, Any] = {"id": found.id_text, "property": found.prop}
    if found.optional:
        made["allow_optional"] = True
    return made


def specification(args: tuple[Any, ...], kwargs: dict[str, Any]) -> Specification:
    """Read a decorator's arguments: Outputs, Inputs and States, alone, in lists or as `output=`, `inputs=`, `state=`.

    Raises TypeError for anything else.
    """
    single = True
    outputs: list[Place] = []
    values: list[tuple[str | None, Place]] = []
    for value in args:
        single = single and not (isinstance(value, (list, tuple)) and not values and not _only_inputs(value))
        for found in _flat(value):
            if found.kind == "Output":
                if values:
                    raise TypeError("Outputs come first, then Inputs and States")
                outputs.append(found)
            else:
                values.append((None, found))
    if "output" in kwargs:
        if outputs:
            raise TypeError("outputs are given twice: as arguments and as output=")
        single = not isinstance(kwargs["output"], (list, tuple))
        outputs = list(_flat(kwargs["output"]))
    for keyword, kind in (("inputs", "Input"), ("state", "State")):
        given = kwargs.get(keyword)
        if given is None:
            continue
        items = given.items() if isinstance(given, Mapping) else ((None, p) for p in _listed(given))
        for name, value in items:
            values.append((name, place(value)))
            if values[-1][1].kind not in (kind, "State"):
                raise TypeError(f"{keyword}= takes {kind}, not {value!r}")
    if any(p.kind != "Output" for p in outputs):
        raise TypeError("output= takes Output")
    if len({name for name, _ in values if name is not None}) < sum(name is not None for name, _ in values):
        raise TypeError("an argument has the same name in inputs= and state=")
    inputs = [(name, p) for name, p in values if p.kind == "Input"]
    states = [(name, p) for name, p in values if p.kind == "State"]
    _check_wildcards(outputs, [p for _, p in values])
    ordered = [*inputs, *states]
    arguments = [(value[0], ordered.index(value)) for value in values]
    single = single and len(outputs) == 1
    return Specification(outputs, [p for _, p in inputs], [p for _, p in states], single, arguments)


def _only_inputs(values: Any) -> bool:
    return all(found.kind != "Output" for found in _flat(values))


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple)) else [value]


def _flat(value: Any) -> Iterator[Place]:
    for part in _listed(value):
        if isinstance(part, (list, tuple)):
            yield from _flat(part)
        else:
            yield place(part)


def _check_wildcards(outputs: list[Place], values: list[Place]) -> None:
    keys = [{key for key, kind in p.wild.items() if kind == "MATCH"} for p in outputs]
    if any(k != keys[0] for k in keys):
        raise TypeError("all Outputs need MATCH in the same keys of their ids")
    known = keys[0] if keys else set().union(*(_matched(p) for p in values)) if values else set()
    for p in values:
        unknown = {k for k, kind in p.wild.items() if kind != "ALL"} - known if outputs and keys[0] else set()
        if unknown:
            raise TypeError(f"{p.kind}({p.id_text}): no Output has MATCH in {', '.join(sorted(unknown))}")


def _matched(found: Place) -> set[str]:
    return {key for key, kind in found.wild.items() if kind == "MATCH"}


Handler = Callable[..., Any]


def digest_of(value: Any) -> str:
    """A short digest of JSON."""
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:16]
