"""`clientside.prepare`: an app's script, made when the app starts."""

from __future__ import annotations

from typing import Any


def prepare(app: Any) -> None:
    """Compile what an app's pages need now, so that the first page does not wait for it.

    `app` is a Dash app or a Flask app with `Callbacks`; call this at the end of the module, when everything is
    registered. `app.run()` of Dash does it by itself. Raises CompileError: a server that cannot serve its pages does
    not start. In debug mode nothing happens: there the page says what is wrong. Raises TypeError for anything else.
    """
    if hasattr(app, "_callback_list"):
        from clientside.dash_plugin import prepare_script

        prepare_script(app)
        return
    known = getattr(app, "extensions", {}).get("clientside")
    if not known:
        raise TypeError(f"prepare takes a Dash app, or a Flask app with Callbacks, not {app!r}")
    for callbacks in known.values():
        callbacks.prepare(app)
