"""`Callbacks`, the Flask extension: decorators, the blueprint with the endpoint, the scripts of a page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, ParamSpec, TypeVar, cast

from clientside.flask_adapter.graph import check_circle, check_outputs, predecessors
from clientside.flask_adapter.options import Options
from clientside.flask_adapter.registered import Registered
from clientside.flask_adapter.specification import specification
from flask import Blueprint, Flask

from clientside.marks import MarkedFunction

P = ParamSpec("P")
R = TypeVar("R")
Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

_JAVASCRIPT = ("output", "inputs", "state", "prevent_initial_call", "running")
_BROWSER = (*_JAVASCRIPT, "on_error")
_SERVER = (*_BROWSER, "progress", "cancel", "retry", "queue")


class Callbacks:
    """The callbacks of a Flask app's pages.

    `Callbacks(app)`, or `Callbacks()` and `init_app(app)` for each app. `url_prefix` is where scripts and endpoint
    live; `decorators` are put around the endpoint, as on a view (`login_required`); `trusted_origins` may call it from
    other sites' pages (`"https://shop.example"`); `max_body` is the largest request body in bytes, where the app has no
    `MAX_CONTENT_LENGTH`; `properties` are those that only `set_props` names; several extensions in one app need
    different `name`s.
    """

    def __init__(
        self,
        app: Flask | None = None,
        *,
        name: str = "clientside",
        url_prefix: str = "/_clientside",
        decorators: Iterable[Decorator] = (),
        trusted_origins: Iterable[str] = (),
        max_body: int = 32 * 2**20,
        properties: Iterable[str] = (),
    ) -> None:
        self.name = name
        self.url_prefix = url_prefix
        self.decorators = tuple(decorators)
        self.trusted_origins = frozenset(origin.rstrip("/") for origin in trusted_origins)
        self.max_body = max_body
        self.extra_properties = frozenset(properties)
        self.registered: dict[str, Registered] = {}
        self.layout: Any = None
        if app is not None:
            self.init_app(app)

    def init_app(self, app: Flask) -> None:
        """Add the routes to an app, and `clientside_scripts()` to its templates."""
        from clientside.flask_adapter.page import scripts
        from clientside.flask_adapter.routes import add_routes

        known = app.extensions.setdefault("clientside", {})
        if self.name in known:
            raise ValueError(f"the app has callbacks called {self.name!r} already: give these another name=")
        known[self.name] = self
        blueprint = Blueprint(self.name, __name__, url_prefix=self.url_prefix)
        add_routes(blueprint, self)
        app.register_blueprint(blueprint)
        app.jinja_env.globals.setdefault("clientside_scripts", scripts)

    def clientside(self, *args: Any, **kwargs: Any) -> Callable[[Callable[P, R]], MarkedFunction[P, R]]:
        """Run a function in the browser: `@callbacks.clientside(Output(…), Input(…), State(…))`.

        Also `output=`, `inputs=`, `state=` (dicts name arguments), `prevent_initial_call=`, `running=` and `on_error=`
        (as in Dash; the handler is compiled, too). Raises TypeError for other arguments, CallbackError where the
        callback cannot stand beside the others.
        """
        from clientside.flask_adapter.registered import browser_wiring, marked

        _check_keywords("clientside", kwargs, _BROWSER)
        spec = specification(args, kwargs)
        options = Options.read(kwargs)
        wiring = browser_wiring(spec, options.on_error)

        def mark(function: Callable[P, R]) -> MarkedFunction[P, R]:
            found: MarkedFunction[P, R] = cast(Any, marked(function, spec))
            name = found.wire(wiring)
            self._add(
                Registered(spec, found.__wrapped__, found, (found.namespace, name), options, found is not function),
                kwargs,
            )
            return found

        return mark

    def javascript(self, namespace: str, name: str, *args: Any, **kwargs: Any) -> None:
        """Run a JavaScript function of the page: `dash_clientside[namespace][name]`, which its own script defines."""
        _check_keywords("javascript", kwargs, _JAVASCRIPT)
        options = Options.read(kwargs)
        self._add(Registered(specification(args, kwargs), None, None, (namespace, name), options), kwargs)

    def callback(self, *args: Any, **kwargs: Any) -> Callable[[Callable[P, R]], Callable[P, R]]:
        """Run a function on the server: `@callbacks.callback(Output(…), Input(…), State(…))`.

        Also `output=`, `inputs=`, `state=` (dicts name arguments), `prevent_initial_call=`, `running=` and `on_error=`
        (as in Dash), `progress=` (an Output, or several: the function gets `set_progress` first), `cancel=` (Inputs
        that end it), `retry=` (whether a request may be sent again when the network fails; the default is yes, unless
        a click or a submit called), `queue=` (where long work goes). Raises TypeError for other arguments,
        CallbackError where the callback cannot stand beside the others.
        """
        _check_keywords("callback", kwargs, _SERVER)
        spec = specification(args, kwargs)

        def register(function: Callable[P, R]) -> Callable[P, R]:
            options = Options.read(kwargs)
            self._add(Registered(spec, function, None, options=options), kwargs)
            if options.queue is not None:
                options.queue.add(self.registered[spec.output])
            return function

        return register

    def _add(self, new: Registered, kwargs: dict[str, Any]) -> None:
        new.specification.prevent_initial_call = bool(kwargs.get("prevent_initial_call", False))
        new.check_signature()
        others = [old.specification for output, old in self.registered.items() if output != new.output]
        old = self.registered.get(new.output)
        if old is not None and not new.replaces(old):
            others.append(old.specification)
        check_outputs(others, new.specification)
        check_circle(others, new.specification)
        self.registered[new.output] = new

    def prepare(self, app: Flask) -> None:
        """Make the scripts of the pages now (`clientside.prepare`); not in debug mode. Raises CompileError."""
        from clientside.flask_adapter.page import bundle, page_runtime

        if not app.debug:
            with app.app_context():
                bundle(self, False)
                page_runtime(self)

    def properties(self) -> set[str]:
        """The properties that the page has to know, in snake_case."""
        places = [p for r in self.registered.values() for p in r.places()]
        named = {p.prop for p in places} | self.extra_properties
        return {re.sub("[A-Z]", lambda m: f"_{m[0].lower()}", name) for name in named}

    def features(self) -> set[str]:
        """The parts of the page runtime that not every page needs."""
        on_server = [r for r in self.registered.values() if r.javascript is None]
        streaming = any(r.options.streams for r in on_server)
        patterns = any(isinstance(place.id, dict) for r in self.registered.values() for place in r.places())
        wanted = {"server": on_server, "stream": streaming, "patterns": patterns}
        return {name for name, is_needed in wanted.items() if is_needed}

    def dependencies(self) -> list[dict[str, Any]]:
        """What the page is told of the callbacks."""
        found = list(self.registered.values())
        waits = predecessors([r.specification for r in found])
        return [r.dependencies() | {"after": after} for r, after in zip(found, waits, strict=True)]


def _check_keywords(what: str, kwargs: dict[str, Any], allowed: tuple[str, ...]) -> None:
    for name in kwargs:
        if name not in allowed:
            raise TypeError(f"callbacks.{what} has no {name}=; allowed: {', '.join(allowed)}")
