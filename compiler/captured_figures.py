"""Figures of the module: made once on the server (`px.scatter(…)`), sent along as data."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any


def is_figure(value: object) -> bool:
    """Whether a value is a plotly.py figure."""
    return any((c.__module__, c.__qualname__) == ("plotly.basedatatypes", "BaseFigure") for c in type(value).__mro__)


def figure_json(value: Any) -> dict[str, Any]:
    """A figure as Dash's server sends it."""
    module: Any = import_module("plotly.io.json")  # not typed
    found: dict[str, Any] = json.loads(module.to_json_plotly({"figure": value}))[
        "figure"
    ]  # dates look another way alone
    return found
