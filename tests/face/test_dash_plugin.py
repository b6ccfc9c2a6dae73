"""The plug-in over Flask's test client: tags, addresses, headers, and which app gets which functions."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from dash import Dash, Input, Output, html

import clientside
from clientside import app_bundle

ADDRESS = re.compile(
    r'<script src="([^"]*_dash-clientside/bundle\.js\?v=[0-9a-f]{16})" integrity="sha384-[^"]{64}" data-assets="[^"]*">'
    r"</script>"
)

MESSAGE = "app.py:3:5: there is no name `undefined_name` </script>"

pytestmark = pytest.mark.usefixtures("handwritten")


def app_with_layout(**options: Any) -> Dash:
    app = Dash("test", **options)
    app.layout = html.Div()
    return app


def mark(output: str = "o") -> Any:
    @clientside.callback(Output(output, "children"), Input("i", "value"))
    def update(value: int) -> int:
        """(value) => value + 1"""
        return value + 1

    return update


def page(app: Dash) -> str:
    return app.server.test_client().get(app.config.routes_pathname_prefix).text


def address(app: Dash) -> str:
    found = ADDRESS.findall(page(app))
    assert len(found) == 1
    return str(found[0])


def test_nothing_without_marks() -> None:
    app = app_with_layout()
    assert "clientside" not in page(app)
    client = app.server.test_client()
    assert client.get("/_dash-clientside/bundle.js").status_code == 404
    assert "clientside" not in client.get("/_reload-hash").text


def test_the_script_stands_between_the_renderer_and_its_start() -> None:
    app = app_with_layout()
    mark()
    text = page(app)
    assert text.index("dash_renderer") < text.index("_dash-clientside") < text.index("new DashRenderer")
    inline = re.findall(r"<script(?![^>]*\bsrc=)[^>]*>(.*?)</script>", text, re.DOTALL)
    assert len(inline) == 3  # Dash's own: the old browsers' warning, its configuration, the renderer's start
    assert not any("update" in script for script in inline if "{" not in script)


def test_marks_before_the_app_count_too() -> None:
    mark()
    assert address(app_with_layout())


def test_a_version_is_kept_for_good() -> None:
    app = app_with_layout()
    mark()
    answer = app.server.test_client().get(address(app))
    assert answer.headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert "update" in answer.text
    assert "sourceMappingURL" not in answer.text


@pytest.mark.parametrize("query", ["", "?v=0123456789abcdef"])
def test_any_other_address_has_to_be_asked_again(query: str) -> None:
    app = app_with_layout()
    mark()
    client = app.server.test_client()
    answer = client.get(f"/_dash-clientside/bundle.js{query}")
    assert answer.headers["Cache-Control"] == "no-cache"
    again = client.get(f"/_dash-clientside/bundle.js{query}", headers={"If-None-Match": answer.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    assert again.headers["ETag"] == answer.headers["ETag"]
    other = client.get(f"/_dash-clientside/bundle.js{query}", headers={"If-None-Match": '"other"'})
    assert (other.status_code, other.text) == (200, answer.text)


def test_under_a_prefix() -> None:
    app = app_with_layout(routes_pathname_prefix="/inner/", requests_pathname_prefix="/proxy/inner/")
    mark()
    outside = address(app)
    assert outside.startswith("/proxy/inner/_dash-clientside/bundle.js?v=")
    assert app.server.test_client().get(outside.removeprefix("/proxy")).status_code == 200


def test_the_source_map_is_for_debugging() -> None:
    @clientside.function
    def everywhere() -> int:
        """() => 1"""
        return 1

    production, app = app_with_layout(), app_with_layout()
    assert production.server.test_client().get("/_dash-clientside/bundle.js.map").status_code == 404
    app.enable_dev_tools(debug=True, dev_tools_hot_reload=False)
    client = app.server.test_client()
    link = client.get(address(app)).text.rstrip().rpartition("\n")[2]
    assert link.startswith("//# sourceMappingURL=bundle.js.map?v=")
    answer = client.get("/_dash-clientside/" + link.partition("=")[2])
    assert answer.headers["Content-Type"] == "application/json"
    assert "immutable" in answer.headers["Cache-Control"]
    assert json.loads(answer.text)["version"] == 3


def test_hot_reload_sees_new_code() -> None:
    app = app_with_layout()
    client = app.server.test_client()
    mark()
    page(app)

    def packages() -> list[str]:
        return [name for name in client.get("/_reload-hash").json["packages"] if name.startswith("clientside")]

    first = packages()
    assert len(first) == 1
    assert packages() == first

    @clientside.function
    def added() -> int:
        """() => 1"""
        return 1

    assert len(packages()) == 1
    assert packages() != first


def test_an_app_gets_its_own_functions() -> None:
    first, second, third = app_with_layout(), app_with_layout(), app_with_layout()
    one = mark()
    page(first)  # Dash gives global callbacks to the app that serves first

    @clientside.function
    def two(value: int) -> int:
        """(value) => value * 2"""
        return value * 2

    second.clientside_callback(two, Output("p", "children"), Input("i", "value"))
    scripts = [app.server.test_client().get("/_dash-clientside/bundle.js").text for app in (first, second)]
    assert one.function_name in scripts[0]
    assert "two" not in scripts[0]
    assert one.function_name not in scripts[1]
    assert "two" in scripts[1]
    assert "clientside" not in page(third)


def test_a_function_that_nothing_wires_is_there_for_everybody() -> None:
    @clientside.function
    def helper() -> int:
        """() => 1"""
        return 1

    assert address(app_with_layout())


def test_an_index_of_ones_own() -> None:
    class Own(Dash):
        def interpolate_index(self, **parts: Any) -> str:
            return "<!-- own -->" + super().interpolate_index(**parts)

    app = Own("test")
    app.layout = html.Div()
    mark()
    assert page(app).startswith("<!-- own -->")
    assert address(app)


def a_compile_error() -> Exception:
    class Failed(clientside.CompileError):
        def __init__(self) -> None:
            Exception.__init__(self)

        def __str__(self) -> str:
            return MESSAGE

    return Failed()


class TestErrors:
    @pytest.fixture(autouse=True)
    def failing(self, handwritten: Any, no_marks: None) -> None:
        self.count = 0

        def fail(functions: Any) -> Any:
            self.count += 1
            raise a_compile_error()

        handwritten.compile_functions = fail

    def test_production_refuses_to_serve_the_page(self, capsys: pytest.CaptureFixture[str]) -> None:
        app = app_with_layout()
        mark()
        for _ in range(2):
            assert app.server.test_client().get("/").status_code == 500
        assert self.count == 1
        assert MESSAGE in capsys.readouterr().err

    def test_debug_says_it_in_the_page_and_on_the_terminal(self, capsys: pytest.CaptureFixture[str]) -> None:
        app = app_with_layout()
        app.enable_dev_tools(debug=True, dev_tools_hot_reload=False)
        mark()
        text = app.server.test_client().get(address(app)).text
        assert json.dumps(MESSAGE) in text
        assert "console.error" in text
        assert MESSAGE in capsys.readouterr().err


def test_results_are_kept() -> None:
    app = app_with_layout()
    mark()
    assert address(app) == address(app)
    assert len({sources for sources, _ in app_bundle._results}) == 1


def test_app_objects_that_keep_callbacks_until_they_serve() -> None:
    enrich = pytest.importorskip("dash_extensions.enrich")
    app = enrich.DashProxy("test", transforms=[])
    app.layout = html.Div()

    @clientside.function
    def two(value: int) -> int:
        """(value) => value * 2"""
        return value * 2

    app.clientside_callback(two, Output("p", "children"), Input("i", "value"))
    app.clientside_callback(two, [Output("q", "children"), Output("r", "title")], {"value": Input("i", "value")})
    mark()
    client = app.server.test_client()
    assert "two" in client.get(address(app)).text
    found = {
        spec["output"]: spec["clientside_function"]["function_name"] for spec in client.get("/_dash-dependencies").json
    }
    assert found["p.children"] == "two"
    assert found["..q.children...r.title.."] == "two.2"
    assert found["o.children"].endswith(".update")


def test_our_own_dependencies_are_dashs() -> None:
    """What Flask pages import works in a Dash app too, wildcards and groups included."""
    app = app_with_layout()

    @clientside.callback(
        clientside.Output({"type": "o", "index": clientside.MATCH}, "children", allow_duplicate=True),
        clientside.Input({"type": "i", "index": clientside.MATCH}, "value"),
        [clientside.State("s", "data")],
        prevent_initial_call=True,
    )
    def own(value: int, data: Any) -> int:
        """(value, data) => value"""
        return value

    page(app)
    (entry,) = [spec for spec in app._callback_list if "MATCH" in spec["output"]]
    assert entry["inputs"] == [{"id": '{"index":["MATCH"],"type":"i"}', "property": "value"}]
    assert [state["id"] for state in entry["state"]] == ["s"]
