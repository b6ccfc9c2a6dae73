"""The keywords of `@clientside.callback`: checked, because Dash's own clientside_callback swallows all that it does not
know.
"""

from __future__ import annotations

from typing import Any

ALLOWED = ("output", "inputs", "state", "prevent_initial_call", "running", "on_error", "optional", "hidden")
_SERVER_ONLY = (
    *("background", "interval", "progress", "progress_default", "cancel", "manager"),
    *("cache_args_to_ignore", "cache_ignore_triggered", "api_endpoint"),
    *("websocket", "persistent", "mcp_enabled", "mcp_expose_docstring", "compress_payload", "stream"),
)


def check_keywords(names: Any) -> None:
    """Raises TypeError for a keyword that would have no effect."""
    for name in names:
        if name in ALLOWED:
            continue
        if name in _SERVER_ONLY:
            raise TypeError(f"{name}= is for callbacks that run on the server: use dash.callback for this one")
        raise TypeError(f"clientside.callback has no {name}=; allowed: {', '.join(ALLOWED)}")
