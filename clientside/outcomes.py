"""What a callback says instead of a value, without Dash: `no_update` and `PreventUpdate`."""

from __future__ import annotations


class NoUpdate:
    """The class of `no_update`."""

    def __repr__(self) -> str:
        return "no_update"


no_update = NoUpdate()
"""Returned for an output that stays as it is."""


class PreventUpdate(Exception):
    """Raised by a callback of which no output changes."""
