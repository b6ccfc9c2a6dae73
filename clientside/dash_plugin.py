"""The Dash plug-in: serves an app's compiled functions and puts their script into its page.

Dash imports this module through the entry point `dash_hooks` when the first app is made, in every environment that has
clientside installed. So it stays light, and an app without marked functions gets neither a tag nor a bundle.
"""

from __future__ import annotations

import os
import re
import types
import weakref
from html import escape
from typing import TYPE_CHECKING, Any

import dash

from clientside.dash_arguments import check_keywords
from clientside.dash_callbacks import register_with
from clientside.marks import MarkedFunction
from clientside.registry import REGISTRY, Key
from clientside.serving import answer, missing
from clientside.wiring import wiring

if TYPE_CHECKING:
    from clientside.app_bundle import AppBundle
    from clientside.compiler.source import MarkedSource

# Names under `_dash-` are the ones for which every backend of Dash knows the current request.
BUNDLE = "_dash-clientside/bundle.js"
COMPLETE = "_dash-clientside/complete.js"
RECORDED = "_dash-clientside/recorded"
SOURCE_MAP = "_dash-clientside/bundle.js.map"
# A content delivery network that gets the script from this server: the page asks it instead, and checks what it sends.
CDN = "CLIENTSIDE_CDN"
_NOTHING = "No function is marked with @clientside in this app.\n"

_dash: Any = dash  # its hooks are not typed
_apps: weakref.WeakSet[Any] = weakref.WeakSet()


def install(app: Any) -> None:
    """Put this app's script into its page, and let Dash's hot reload notice when the script changes."""
    _apps.add(app)
    reference = weakref.ref(app)  # the app holds these functions: a strong reference back would keep it alive
    interpolate_index = app.interpolate_index
    serve_reload_hash = app.serve_reload_hash

    def with_script(*args: Any, **parts: Any) -> Any:
        # After all other scripts and before the renderer starts; a served file needs no exception in a strict CSP.
        app: Any = reference()
        bundle = bundle_of(app)
        if bundle is not None:
            scripts = _without_committed(app, parts.get("scripts", ""))
            parts["scripts"] = f"{scripts}\n{_tag(app, bundle)}"
        return interpolate_index(*args, **parts)

    def with_version(*args: Any, **kwargs: Any) -> Any:
        # Dash reloads the whole page when the set of packages changes, and only the layout otherwise: one entry that
        # changes with the script makes the reload hard exactly when the page needs the new script.
        app: Any = reference()
        bundle = bundle_of(app)
        paths = app.registered_paths
        now = f"clientside-{bundle.version}" if bundle else None
        for name in [name for name in paths if name.startswith("clientside-") and name != now]:
            del paths[name]
        if now is not None and now not in paths:
            paths[now] = set()
        return serve_reload_hash(*args, **kwargs)

    _wire_marked(app)
    _prepare_on_run(app)
    app.interpolate_index = with_script
    app.serve_reload_hash = with_version


def _tag(app: Any, bundle: AppBundle) -> str:
    """The page's `<script>`: its hash lets the browser refuse anything else; where assets are, only the page knows."""
    address = f"{app.config.requests_pathname_prefix}{BUNDLE}?v={bundle.digest}"
    elsewhere = _elsewhere(app)
    crossing = ' crossorigin="anonymous"' if elsewhere else ""
    assets = escape(app.get_asset_url("").rstrip("/"))
    return (
        f'<script src="{escape(elsewhere + address)}" integrity="{bundle.integrity}"{crossing} data-assets="{assets}">'
        "</script>"
    )


def _elsewhere(app: Any) -> str:
    """The content delivery network from which the page gets its script, "" where there is none."""
    return "" if _is_debug(app) else os.environ.get(CDN, "").rstrip("/")


def _without_committed(app: Any, scripts: str) -> str:
    """The page's script tags without those of compiled scripts in assets: the app's own script has what is in them."""
    from clientside.committed import committed_scripts

    folder = app.config.assets_folder
    if "clientside" not in vars(app):  # looked for once
        names = {f"{source.namespace}.{source.function_name}" for source in sources_of(app)}
        found = [script for script in committed_scripts(folder) if script.functions <= names]
        paths = [path for script in found for path in (script.path, script.complete) if path is not None]
        vars(app)["clientside"] = [os.path.relpath(path, folder).replace(os.sep, "/") for path in paths]
    for name in vars(app)["clientside"]:
        address = re.escape(escape(app.get_asset_url(name)))
        scripts = re.sub(rf'<script[^>]*\ssrc="{address}(\?[^"]*)?"[^>]*></script>\n?', "", scripts)
    return scripts


def bundle_of(app: Any) -> AppBundle | None:
    """The script of an app's marked functions, None where it has none."""
    sources = sources_of(app)
    if not sources:
        return None
    from clientside.app_bundle import app_bundle

    return app_bundle(
        sources, debug=_is_debug(app), assets=app.config.assets_folder, waiting=waiting_names(app, app._callback_list)
    )


def waiting_names(app: Any, callbacks: list[dict[str, Any]]) -> frozenset[Key]:
    """The functions that only Dash calls, which waits for promises.

    None where the script comes from elsewhere: the page checks it by its hash, and could not check a second one.
    """
    if _elsewhere(app):
        return frozenset()
    wired = set(_wired(callbacks))
    marks = REGISTRY.selected(wired, ())
    return frozenset(key for mark in marks if mark.is_callback for key in mark.keys if key in wired)


def sources_of(app: Any) -> tuple[MarkedSource, ...]:
    """What an app's script is compiled from."""
    return _sources(app, app._callback_list)


def _sources(app: Any, callbacks: list[dict[str, Any]]) -> tuple[MarkedSource, ...]:
    from clientside.page_shapes import page_shapes

    others = (key for other in _apps if other is not app for key in _wired(other._callback_list))
    marks = REGISTRY.selected(_wired(callbacks), others)
    shapes = page_shapes(callbacks) if marks else {}
    return tuple(source for mark in marks for source in mark.sources(shapes))


def _wired(callbacks: list[dict[str, Any]]) -> list[Key]:
    """The names of the clientside functions that callbacks call."""
    found = (callback["clientside_function"] for callback in callbacks)
    return [(name["namespace"], name["function_name"]) for name in found if name]


def prepare_script(app: Any) -> None:
    """Make an app's script before the first page asks for it; not in debug mode. Raises CompileError."""
    from dash import _callback as registered

    # The app that serves first takes these over; until then they wait.
    callbacks = [*app._callback_list, *registered.GLOBAL_CALLBACK_LIST]
    sources = _sources(app, callbacks)
    if sources and not _is_debug(app):
        from clientside.app_bundle import app_bundle

        app_bundle(sources, debug=False, assets=app.config.assets_folder, waiting=waiting_names(app, callbacks))


def _prepare_on_run(app: Any) -> None:
    """Let `app.run()` compile before it serves: what is wrong shows when the server starts."""
    reference = weakref.ref(app)
    run, enable_dev_tools = app.run, app.enable_dev_tools
    runs = False

    def with_preparation(*args: Any, **kwargs: Any) -> Any:
        nonlocal runs
        runs = True
        return run(*args, **kwargs)

    def with_known_mode(*args: Any, **kwargs: Any) -> Any:
        # `run` decides here whether this is debug mode, and serves next.
        result = enable_dev_tools(*args, **kwargs)
        if runs:
            prepare_script(reference())
        return result

    app.run, app.enable_dev_tools = with_preparation, with_known_mode


def _wire_marked(app: Any) -> None:
    """Let `app.clientside_callback(marked, …)` take all that `@clientside.callback` takes."""
    reference = weakref.ref(app)
    stock = app.clientside_callback

    def clientside_callback(function: Any, *args: Any, **kwargs: Any) -> Any:
        if isinstance(function, types.FunctionType):
            name = function.__name__
            raise TypeError(f"{name} is a Python function: write @clientside.function above it, to have it compiled")
        if not isinstance(function, MarkedFunction):
            return stock(function, *args, **kwargs)
        check_keywords(kwargs)
        app: Any = reference()
        register_with(stock, app._callback_list, app.callback_map, function, wiring(args, kwargs))
        return None

    app.clientside_callback = clientside_callback


def _is_debug(app: Any) -> bool:
    return bool(app._dev_tools.serve_dev_bundles)


def _asked(route: str) -> Any:
    """The app whose route was asked for. Before 4.1, Dash does not say: it knows the app that was made last."""
    if not hasattr(_dash, "backends"):
        from flask import current_app, request

        server: Any = current_app
        for app in list(_apps):
            same = app.server is server._get_current_object()
            if same and request.path == f"{app.config.routes_pathname_prefix}{route}":
                return app
    return _dash.get_app()


def serve_bundle() -> Any:
    """The script. The address in the page carries its digest, so a browser asks for each version once."""
    app = _asked(BUNDLE)
    bundle = bundle_of(app)
    if bundle is None:
        return missing(app, _NOTHING)
    return answer(app, bundle.text, bundle.digest, "text/javascript")


def serve_complete() -> Any:
    """The complete script beside a small one: at the address that the small one knows, and at no other."""
    from clientside.app_bundle import short_digest
    from clientside.serving import asked_version

    app = _asked(COMPLETE)
    bundle = bundle_of(app)
    digest = short_digest(bundle.complete) if bundle is not None and bundle.complete else ""
    if bundle is None or not bundle.complete or asked_version(app) != digest:
        return missing(app, "The page is of another version of this app: reload it.\n")
    return answer(app, bundle.complete, digest, "text/javascript")


def serve_source_map() -> Any:
    """The source map, with the Python text inside: for debug mode only."""
    app = _asked(SOURCE_MAP)
    bundle = bundle_of(app)
    if bundle is None or bundle.source_map is None:
        return missing(app, _NOTHING)
    from clientside.app_bundle import short_digest

    return answer(app, bundle.source_map, short_digest(bundle.source_map), "application/json")


def take_recorded_call() -> Any:
    """A call that the page made: for debug mode only, and where somebody asked for it."""
    from flask import request

    from clientside.recording import record, recording_file

    app = _dash.get_app()
    if not _is_debug(app) or recording_file() is None:
        return missing(app, "Nothing is recorded: CLIENTSIDE_RECORD names no file, or this is not debug mode.\n")
    return ("", 204) if record(request.get_data(as_text=True)) else ("This is no call.\n", 400)


_dash.hooks.setup()(install)
_dash.hooks.route(name=BUNDLE)(serve_bundle)
_dash.hooks.route(name=COMPLETE)(serve_complete)
_dash.hooks.route(name=SOURCE_MAP)(serve_source_map)
_dash.hooks.route(name=RECORDED, methods=("POST",))(take_recorded_call)
