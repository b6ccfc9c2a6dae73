"""Functions as properties: where libraries on a page look for the functions that Dash components name.

Dash's own components look in `window.dccFunctions`, AG Grid's in `window.dashAgGridFunctions`, and so on: a function
marked with one of those namespaces is put there. A namespace that starts with `window.` is a path of the user's own.
"""

from __future__ import annotations

NAMESPACES = frozenset(
    ["dccFunctions", "dashAgGridFunctions", "dashAgGridComponentFunctions", "dashMantineFunctions", "dashFunctions"]
)


def global_path(namespace: str) -> list[str] | None:
    """The path from the window on; None for a namespace of Dash's callbacks, `dash_clientside[namespace]`."""
    if namespace in NAMESPACES:
        return [namespace]
    return namespace.split(".")[1:] if namespace.startswith("window.") else None
