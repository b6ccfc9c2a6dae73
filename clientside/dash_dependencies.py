"""`clientside.Input` and its sisters as Dash's own: a Dash app may import either."""

from __future__ import annotations

from typing import Any

from clientside.dependencies import Dependency, Wildcard


def as_dash(value: Any) -> Any:
    """A callback's argument with Dash's classes in place of ours, in groups too."""
    import dash

    if isinstance(value, (list, tuple)):
        return type(value)(map(as_dash, value)) if type(value) in (list, tuple) else value
    if isinstance(value, dict):
        return {name: as_dash(part) for name, part in value.items()}
    if isinstance(value, Wildcard):
        return getattr(dash, value.value)
    if not isinstance(value, Dependency):
        return value
    made: Any = getattr(dash, type(value).__name__)
    options = {name: True for name in ("allow_duplicate", "allow_optional") if getattr(value, name)}
    given = value.component_id
    return made(given if isinstance(given, str) else as_dash(dict(given)), value.component_property, **options)
