"""Components of the module: captured by value, like other constants."""

from __future__ import annotations

from typing import Any

from clientside.compiler.components import ComponentClass, component_class
from clientside.compiler.records import record

BASE = ("dash.development.base_component", "Component")


@record(frozen=True)
class WrittenComponent:
    """A component of a module that is read, not imported."""

    made: ComponentClass
    props: dict[str, Any]


def is_component_class(value: type) -> bool:
    """Whether a class is one that Dash generated for a component."""
    bases = {(base.__module__, base.__qualname__) for base in value.__mro__[1:]}
    return BASE in bases and component_class(value.__module__, value.__qualname__) is not None


def component_parts(value: Any) -> tuple[ComponentClass, dict[str, Any]] | None:
    """A component's class and props; None for any other value."""
    kind = type(value)
    if kind is WrittenComponent:
        return value.made, value.props
    if not is_component_class(kind):
        return None
    made = component_class(kind.__module__, kind.__qualname__)
    return (made, value.to_plotly_json()["props"]) if made is not None else None
