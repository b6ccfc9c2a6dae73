"""What the decorators make of a function, and the names it gets."""

from __future__ import annotations

import importlib
import inspect
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from dash import ALL, ClientsideFunction, Dash, Input, Output, State
from dash import _callback as registered

import clientside
from clientside.marks import MarkedFunction

HERE = "tests.face.test_marks"


def mark_update(*arguments: Any, **keywords: Any) -> MarkedFunction[..., Any]:
    @clientside.callback(*arguments, **keywords)
    def update(value: int) -> int:
        """(value) => value + 1"""
        return value + 1

    return update


def test_a_marked_function_stays_a_function() -> None:
    update = mark_update(Output("o", "children"), Input("i", "value"))
    assert update(2) == 3
    assert update(value=2) == 3
    assert update.__name__ == "update"
    assert update.__doc__ == "(value) => value + 1"
    assert str(inspect.signature(update)) == "(value: 'int') -> 'int'"
    assert (update.namespace, update.function_name) == ("clientside", f"{HERE}.mark_update.update")


def test_it_knows_its_javascript(handwritten: Any) -> None:
    update = mark_update(Output("o", "children"), Input("i", "value"))
    assert update.javascript == "(value) => value + 1"
    assert update.module is update.module
    assert update.info.line == update.__wrapped__.__code__.co_firstlineno


def test_dash_knows_the_callback() -> None:
    update = mark_update([Output("o", "children")], [Input("i", "value")], hidden=True, prevent_initial_call=True)
    spec = registered.GLOBAL_CALLBACK_LIST[-1]
    assert spec["output"] == "..o.children.."
    assert spec["clientside_function"] == {"namespace": update.namespace, "function_name": update.function_name}
    assert spec["prevent_initial_call"] is True
    assert spec.get("hidden", True) is True  # Dash 3.4 and newer


def test_named_arguments() -> None:
    mark_update(output=Output("o", "children"), inputs=[Input("i", "value")], state=[])
    mark_update(output=Output("p", "children"), inputs=Input("i", "value"))
    assert [spec["output"] for spec in registered.GLOBAL_CALLBACK_LIST] == ["o.children", "p.children"]


@pytest.mark.parametrize(
    ("keywords", "message"),
    [
        ({"runnning": []}, "clientside.callback has no runnning=; allowed: output, inputs, state, "),
        ({"background": True}, "background= is for callbacks that run on the server"),
        ({"running": [(Output("o", "title"), 1)]}, "running= takes tuples of three"),
        ({"running": (Output({"t": ALL}, "title"), 1, 2)}, "the id must be one component's, without wildcards"),
        ({"on_error": "text"}, "on_error= takes a plain Python function"),
    ],
)
def test_keywords_that_dash_would_ignore_are_refused(keywords: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        clientside.callback(Output("o", "children"), Input("i", "value"), **keywords)


def test_a_function_that_cannot_take_the_values_is_refused() -> None:
    with pytest.raises(TypeError, match=r"update\(\) cannot take the callback's 2 Input and State values: too many"):
        mark_update(Output("o", "children"), Input("i", "value"), State("s", "value"))
    with pytest.raises(TypeError, match="0 Input and State values: missing a required argument: 'value'"):
        mark_update(Output("o", "children"))
    assert registered.GLOBAL_CALLBACK_LIST == []


@pytest.mark.parametrize("thing", [print, int, "text", None])
def test_only_python_functions(thing: Any) -> None:
    with pytest.raises(TypeError, match="only a Python function can be compiled"):
        clientside.callback(Output("o", "children"), Input("i", "value"))(thing)


def test_marks_without_outputs_and_texts() -> None:
    with pytest.raises(TypeError, match=r"write @clientside.callback\(Output"):
        clientside.callback(lambda value: value)
    with pytest.raises(TypeError, match=r"JavaScript as a text goes to dash\.clientside_callback"):
        clientside.callback("(value) => value", Output("o", "children"), Input("i", "value"))
    with pytest.raises(TypeError, match=r"not texts$"):
        clientside.callback("o.children", "i.value")


def test_callbacks_in_a_loop_are_told_apart_where_they_differ() -> None:
    same = [mark_update(Output(f"o{i}", "children"), Input("i", "value")) for i in range(3)]
    assert len({mark.function_name for mark in same}) == 1
    names = []
    for factor in range(3):

        @clientside.callback(Output(f"p{factor}", "children"), Input("i", "value"))
        def times(value: int, factor: int = factor) -> int:
            return value * factor

        names.append(times.function_name.rpartition(".")[2])
    assert names == ["times", "times_2", "times_3"]
    assert len(registered.GLOBAL_CALLBACK_LIST) == 6


def test_two_callbacks_with_one_name() -> None:
    @clientside.callback(Output("a", "children"), Input("i", "value"))
    def _(value: int) -> int:
        return value

    first = _

    @clientside.callback(Output("b", "children"), Input("i", "value"))  # type: ignore[no-redef]
    def _(value: int) -> int:
        return -value

    assert _.function_name == first.function_name + "_2"


def test_two_callbacks_on_one_function() -> None:
    both = clientside.callback(Output("a", "children"), Input("i", "value"))(
        mark_update(Output("b", "children"), Input("i", "value"))
    )
    assert isinstance(both, MarkedFunction)
    names = {spec["clientside_function"]["function_name"] for spec in registered.GLOBAL_CALLBACK_LIST}
    assert names == {both.function_name}
    assert len(registered.GLOBAL_CALLBACK_LIST) == 2


def test_function_bare_and_with_a_place() -> None:
    @clientside.function
    def double(x: int) -> int:
        return 2 * x

    @clientside.function(namespace="maths", name="triple")
    def other(x: int) -> int:
        return 3 * x

    assert (double.namespace, double.function_name, double(2)) == ("clientside", "double", 4)
    assert (other.namespace, other.function_name, other(2)) == ("maths", "triple", 6)


def test_dash_takes_it_for_a_clientside_function() -> None:
    @clientside.function(namespace="maths")
    def double(x: int) -> int:
        return 2 * x

    app = Dash("test")
    app.clientside_callback(double, Output("o", "children"), Input("i", "value"))
    app.clientside_callback(ClientsideFunction("maths", "double"), Output("p", "children"), Input("i", "value"))
    functions = [spec["clientside_function"] for spec in app._callback_list]
    assert functions == [{"namespace": "maths", "function_name": "double"}] * 2


def test_a_function_that_nobody_marked() -> None:
    def double(value: Any) -> Any:
        return 2 * value

    app = Dash(__name__)
    with pytest.raises(TypeError, match=r"double is a Python function: write @clientside.function above it"):
        app.clientside_callback(double, Output("o", "children"), Input("i", "value"))


def test_one_name_for_two_functions_is_an_error() -> None:
    @clientside.function(name="f")
    def one() -> int:
        return 1

    with pytest.raises(ValueError, match=r"dash_clientside.clientside.f is two functions: .*one .*; give one of them"):

        @clientside.function(name="f")
        def two() -> int:
            return 2


@pytest.mark.parametrize("namespace", ["_dashprivate_x", "no_update", "PreventUpdate", "set_props"])
def test_namespaces_of_dash_are_refused(namespace: str) -> None:
    with pytest.raises(ValueError, match="choose another namespace"):
        clientside.function(namespace=namespace)


def test_a_reloaded_module_replaces_its_functions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    file = tmp_path / "reloaded_app.py"
    text = """
import clientside
from dash import Input, Output

@clientside.function(name="g")
def helper(x):
    return x

@clientside.callback(Output("o", "children"), Input("i", "value"))
def update(value):
    return value
"""
    file.write_text(text)
    module = importlib.import_module("reloaded_app")
    assert module.update.function_name == "reloaded_app.update"
    importlib.reload(module)
    file.write_text("# a line more\n" + text.replace("return value", "return value + 1").replace("helper", "renamed"))
    importlib.invalidate_caches()
    importlib.reload(module)
    assert module.update.function_name == "reloaded_app.update"
    assert module.update(1) == 2
    assert len(registered.GLOBAL_CALLBACK_LIST) == 1


def test_importing_clientside_imports_neither_dash_nor_flask_nor_the_compiler() -> None:
    code = (
        "import sys, clientside; print([m for m in sys.modules"
        " if m.split('.')[0] in ('dash', 'flask', 'click') or m.startswith('clientside.compiler')])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
