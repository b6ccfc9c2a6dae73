"""With what Flask apps have: factories, prefixes, several apps, login, tokens, sessions, threads."""

from __future__ import annotations

import re
import threading
from typing import Any

from clientside.flask_adapter import Callbacks
from flask import Blueprint, Flask, current_app, g, render_template_string
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.test import Client

from clientside import Input, Output, ctx, set_props
from tests.adapter.asking import URL, app_with, body

ASKED = body("out.text", ("x", "value", 1))


def echo(**kwargs: Any) -> Callbacks:
    callbacks = Callbacks(**kwargs)

    @callbacks.callback(Output("out", "text"), Input("x", "value"))
    def answer(x):
        return f"{current_app.name} {x}"

    @callbacks.clientside(Output("up", "text"), Input("x", "value"))
    def up(x):
        return x

    return callbacks


def addresses(client: Any, path: str = "/") -> list[str]:
    return re.findall(r'src="([^"]+)"', client.get(path).text)


def with_page(app: Flask, name: str = "clientside") -> Flask:
    app.add_url_rule("/", "page", lambda: render_template_string("{{ clientside_scripts(name) }}", name=name))
    return app


def test_one_extension_and_two_apps_of_a_factory() -> None:
    callbacks = echo()
    apps = []
    for name in ("first", "second"):
        app = Flask(name)
        callbacks.init_app(app)
        apps.append(app)
    said = [app.test_client().post(URL, json=ASKED).json["response"]["out"]["text"] for app in apps]
    assert said == ["first 1", "second 1"]


def test_addresses_follow_the_prefixes() -> None:
    app = with_page(app_with(echo(url_prefix="/deep/cs")))
    client = app.test_client()
    found = addresses(client)
    assert all(a.startswith("/deep/cs/") for a in found)
    assert all(client.get(a).status_code == 200 for a in found)
    mounted = Client(DispatcherMiddleware(Flask("root"), {"/mounted": app}))
    found = addresses(mounted, "/mounted/")
    assert all(a.startswith("/mounted/deep/cs/") for a in found)
    assert mounted.get(found[1]).status_code == 200


def test_two_sets_of_callbacks_in_one_app() -> None:
    app = Flask("app")
    echo().init_app(app)
    other = Callbacks(app, name="admin", url_prefix="/admin/cs")

    @other.callback(Output("out", "text"), Input("x", "value"))
    def admins(x):
        return "admin"

    client = app.test_client()
    assert client.post(URL, json=ASKED).json["response"]["out"]["text"] == "app 1"
    assert client.post("/admin/cs/_dash-update-component", json=ASKED).json["response"]["out"]["text"] == "admin"


def test_scripts_are_kept_by_their_content() -> None:
    client = with_page(app_with(echo())).test_client()
    page, bundle = addresses(client)
    for address in (page, bundle):
        response = client.get(address)
        assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"
        assert response.mimetype == "text/javascript"
        plain = client.get(address.partition("?")[0])
        assert plain.headers["Cache-Control"] == "no-cache"
        assert client.get(address, headers={"If-None-Match": response.headers["ETag"]}).status_code == 304
    assert client.get("/_clientside/bundle.js.map").status_code == 404
    assert client.get("/_clientside/_dash-layout").status_code == 404


def test_flask_login() -> None:
    from flask_login import LoginManager, UserMixin, login_required, login_user

    app = app_with(echo(decorators=[login_required]))
    manager = LoginManager(app)
    manager.user_loader(lambda id: _user(id))

    class User(UserMixin):
        def __init__(self, id: str) -> None:
            self.id = id

    def _user(id: str) -> User:
        return User(id)

    app.add_url_rule("/login", "login", lambda: str(login_user(User("1"))))
    client = app.test_client()
    refused = client.post(URL, json=ASKED)
    assert (refused.status_code, refused.json["error"]["code"]) == (401, "http")
    client.get("/login")
    assert client.post(URL, json=ASKED).status_code == 200


def test_flask_wtf() -> None:
    from flask_wtf import CSRFProtect

    app = with_page(app_with(echo(), WTF_CSRF_ENABLED=True))
    CSRFProtect(app)
    client = app.test_client()
    refused = client.post(URL, json=ASKED)
    assert (refused.status_code, refused.json["error"]["message"]) == (400, "The CSRF token is missing.")
    token = re.search(r'data-csrf="([^"]+)"', client.get("/").text)
    assert token
    assert client.post(URL, json=ASKED, headers={"X-CSRFToken": token[1]}).status_code == 200


def test_hooks_of_the_app_run() -> None:
    callbacks = Callbacks()

    @callbacks.callback(Output("out", "text"), Input("x", "value"))
    def who(x):
        return g.user

    app = app_with(callbacks)
    app.before_request(lambda: setattr(g, "user", "me"))
    app.after_request(lambda r: (r.headers.update({"X-Seen": "1"}), r)[1])
    response = app.test_client().post(URL, json=ASKED)
    assert response.json["response"]["out"]["text"] == "me"
    assert response.headers["X-Seen"] == "1"


def test_a_blueprint_with_its_callbacks() -> None:
    shop = Blueprint("shop", __name__, url_prefix="/shop")
    callbacks = echo(name="shop_callbacks", url_prefix="/shop/cs")
    shop.record_once(lambda state: callbacks.init_app(state.app))
    shop.add_url_rule("/", "page", lambda: render_template_string("{{ clientside_scripts('shop_callbacks') }}"))
    app = Flask("app")
    app.register_blueprint(shop)
    client = app.test_client()
    assert all(client.get(a).status_code == 200 for a in addresses(client, "/shop/"))


def test_calls_at_the_same_time_do_not_mix() -> None:
    callbacks, together = Callbacks(), threading.Barrier(8)

    @callbacks.callback(Output("out", "text"), Input("x", "value"))
    def mine(x):
        together.wait(10)
        set_props("side", {"text": ctx.inputs["x.value"]})
        return x

    app, said = app_with(callbacks), {}

    def ask(i: int) -> None:
        said[i] = app.test_client().post(URL, json=body("out.text", ("x", "value", i))).json

    threads = [threading.Thread(target=ask, args=[i]) for i in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert said == {
        i: {"multi": True, "response": {"out": {"text": i}}, "sideUpdate": {"side": {"text": i}}} for i in range(8)
    }
