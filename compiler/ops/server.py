"""Modules that only the server has, and what to say about their members."""

from __future__ import annotations

import difflib

from clientside.compiler.components import component_names

COMPONENTS = ("dash.html", "dash.dcc", "dash.dash_table", "dash_html_components", "dash_core_components")
_COMPONENT_PACKAGES = (
    "dash_bootstrap_components",
    "dash_mantine_components",
    "dash_ag_grid",
    "dash_daq",
    "dash_leaflet",
)
_SERVER = ("dash", "flask", "flask_login", "flask_caching", "werkzeug", "quart", "starlette", "fastapi")


def is_server_module(name: str) -> bool:
    """Whether a module is there on the server only, so that its members are what a diagnostic is about."""
    return name.split(".")[0] in (*_SERVER, *_COMPONENT_PACKAGES)


def server_only(module: str, name: str) -> tuple[str, dict[str, object]]:
    """The diagnostic for a member of such a module: its code and parameters."""
    whole = f"{module}.{name}"
    if module in COMPONENTS or whole in COMPONENTS or module.split(".")[0] in _COMPONENT_PACKAGES:
        near = difflib.get_close_matches(name, component_names(module), 1)
        listed = f"did you mean `{near[0]}`?" if near else "is its package installed, and the name right?"
        if name.startswith("send_"):  # send_file, send_data_frame
            listed = (
                "it is the server's: use `dcc.send_string` or `dcc.send_bytes`, or leave this callback on the server."
            )
        return "unknown-component", {"name": whole.removeprefix("dash."), "near": listed}
    return "dash-only-on-server", {"name": whole}
