"""Callbacks on plain Flask pages: `Callbacks` is the extension; docs/flask.md is the manual."""

from __future__ import annotations

from clientside.flask_adapter.extension import Callbacks
from clientside.flask_adapter.graph import CallbackError
from clientside.flask_adapter.streaming import Cancelled

__all__ = ["CallbackError", "Callbacks", "Cancelled"]
