"""The callbacks of a page as a graph: circles are refused, and each callback knows which others it waits for."""

from __future__ import annotations

from collections.abc import Sequence

from clientside.flask_adapter.specification import Specification


class CallbackError(ValueError):
    """A callback that cannot be registered beside the others."""


def check_outputs(known: Sequence[Specification], new: Specification) -> None:
    """Two callbacks that write to one property need `allow_duplicate=True` in the later one. Raises CallbackError."""
    for i, output in enumerate(new.outputs):
        if any(output.meets(other) for other in new.outputs[:i]):
            raise CallbackError(f"the callback writes to {output.text} twice")
        if not output.duplicate and any(output.meets(other) for old in known for other in old.outputs):
            raise CallbackError(
                f"another callback writes to {output.text} already; if both shall, say "
                f"Output({output.id_text!r}, {output.prop!r}, allow_duplicate=True) in the second"
            )


def check_circle(known: Sequence[Specification], new: Specification) -> None:
    """Refuse a callback that would, through others, call itself. Raises CallbackError, which names the way round.

    A callback may write to a property that it has as an Input itself: that does not call it again.
    """
    everything = [*known, new]
    path = _path(everything, new, new, [])
    if path is not None:
        way = " → ".join(spec.output for spec in path)
        raise CallbackError(f"callbacks would call each other for ever: {way} → {new.output}")


def _path(
    everything: Sequence[Specification], at: Specification, goal: Specification, seen: list[Specification]
) -> list[Specification] | None:
    seen.append(at)
    for following in everything:
        if following is at or not _feeds(at, following):
            continue
        if following is goal:
            return [at]
        if following not in seen:
            rest = _path(everything, following, goal, seen)
            if rest is not None:
                return [at, *rest]
    return None


def _feeds(a: Specification, b: Specification, states: bool = False) -> bool:
    wanted = [*b.inputs, *b.states] if states else b.inputs
    return any(output.meets(value) for output in a.outputs for value in wanted)


def predecessors(everything: Sequence[Specification]) -> list[list[int]]:
    """For each callback the places of all that must finish before it may start, were they to run at the same time.

    Through Inputs, over any number of callbacks; through States where that leads into no circle.
    """
    count = len(everything)
    before: list[set[int]] = [set() for _ in range(count)]

    def add(first: int, second: int) -> None:
        more = before[first] | {first}
        for i in range(count):
            if i == second or second in before[i]:
                before[i] |= more - {i}

    for states in (False, True):
        for first in range(count):
            for second in range(count):
                if (
                    first != second
                    and second not in before[first]
                    and _feeds(everything[first], everything[second], states)
                ):
                    add(first, second)
    return [sorted(found) for found in before]
