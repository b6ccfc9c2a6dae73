"""What a page loads: the page runtime, and one script with the app's compiled functions and their wiring."""

from __future__ import annotations

import json
import threading
from functools import cache
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from clientside.compiler.page import page_text
from flask import current_app, url_for
from markupsafe import Markup, escape

from clientside.app_bundle import AppBundle, app_bundle, short_digest
from clientside.registry import REGISTRY

if TYPE_CHECKING:
    from clientside.flask_adapter.extension import Callbacks


def page_runtime(callbacks: Callbacks) -> tuple[str, str]:
    """The text and digest of the page runtime, as far as the callbacks use it; in debug mode it shows errors."""
    features = callbacks.features() | ({"overlay"} if current_app.debug else set())
    return _runtime(frozenset(callbacks.properties()), frozenset(features))


@cache
def _runtime(properties: frozenset[str], features: frozenset[str]) -> tuple[str, str]:
    text = page_text(properties, features)
    return text, short_digest(text)


def scripts(name: str = "clientside") -> Markup:
    """The script tags of a page: `{{ clientside_scripts() }}`, in its head.

    Nothing is inline, so a strict Content-Security-Policy needs no exception. `name` is that of the `Callbacks`.
    """
    callbacks: Callbacks = current_app.extensions["clientside"][name]
    found = bundle(callbacks, current_app.debug)
    attributes = {"data-csrf": csrf_token()} if "csrf" in current_app.extensions else {}
    # `blocking`: nothing is painted before the first values are computed.
    extra = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
    files = [("page_runtime", "page.js", page_runtime(callbacks)[1]), ("bundle", "bundle.js", found.digest)]
    tags = [
        f'<script src="{escape(url_for(f"{name}.{endpoint}", v=digest))}" defer blocking="render"{extra}></script>'
        for endpoint, _, digest in files
    ]
    return Markup("\n".join(tags))


def csrf_token() -> str:
    """Flask-WTF's token for this session."""
    from flask_wtf.csrf import generate_csrf  # type: ignore[import-untyped]

    token: str = generate_csrf()
    return token


_bundles: WeakKeyDictionary[Callbacks, dict[tuple[Any, ...], AppBundle]] = WeakKeyDictionary()
_lock = threading.Lock()


def bundle(callbacks: Callbacks, debug: bool) -> AppBundle:
    """The script of an app's callbacks. Raises CompileError (in debug mode the page says it instead)."""
    marks = REGISTRY.selected(wired(callbacks), ())
    key = (debug, marks, tuple(callbacks.registered.values()))
    with _lock:
        kept = _bundles.setdefault(callbacks, {})
        if key not in kept:
            kept.clear()
            kept[key] = _made(callbacks, marks, debug)
        return kept[key]


def wired(callbacks: Callbacks) -> list[tuple[str, str]]:
    """The names of the browser's functions that the callbacks call."""
    return [r.javascript for r in callbacks.registered.values() if r.javascript is not None]


def _made(callbacks: Callbacks, marks: Any, debug: bool) -> AppBundle:
    wiring = json.dumps(callbacks.dependencies(), separators=(",", ":"), ensure_ascii=True)
    config = f"(globalThis.dash_clientside ??= {{}}).callbacks = {wiring};\n"
    if not marks:
        return AppBundle(config, short_digest(config))
    waiting = frozenset(r.javascript for r in callbacks.registered.values() if r.waits and r.javascript is not None)
    compiled = app_bundle(tuple(source for mark in marks for source in mark.sources({})), debug=debug, waiting=waiting)
    # After the functions, whose lines are those of the source map.
    text = f"{compiled.text}\n{config}"
    return AppBundle(text, short_digest(text), compiled.source_map, compiled.complete)
