"""How Dash writes a component's id into the page."""

from __future__ import annotations

import json
from typing import Any


def dom_id(id: str | dict[str, Any]) -> str:
    """The `id` attribute of a component's element: a pattern-matching id is its JSON, keys sorted, without spaces.

    For `document.getElementById(clientside.dom_id({"type": "row", "index": 3}))`.
    """
    return id if isinstance(id, str) else json.dumps(id, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
