"""What callbacks may look like, and stand beside each other."""

from __future__ import annotations

from typing import Any

import dash
import pytest
from clientside.flask_adapter import CallbackError, Callbacks
from clientside.flask_adapter.graph import predecessors
from clientside.flask_adapter.specification import specification
from flask import Flask

from clientside import ALL, MATCH, Input, Output, State

A, B, C = ({"id": n} for n in "abc")


def spec(*args: Any, **kwargs: Any) -> Any:
    return specification(args, kwargs)


def test_dash_s_own_dependencies_are_taken() -> None:
    ours = spec(Output("a", "x"), Input({"t": MATCH}, "y"), State("b", "z"))
    theirs = spec(dash.Output("a", "x"), dash.Input({"t": dash.MATCH}, "y"), dash.State("b", "z"))
    assert ours.dependencies(None) == theirs.dependencies(None)


@pytest.mark.parametrize(
    ("args", "kwargs", "message"),
    [
        ((1,), {}, "takes Output, Input and State, not 1"),
        ((Input("a", "x"), Output("b", "x")), {}, "Outputs come first"),
        ((Output("a", "x"),), {"output": Output("b", "x")}, "twice"),
        ((), {"output": Input("a", "x")}, "output= takes Output"),
        ((), {"inputs": Output("a", "x")}, "inputs= takes Input"),
        ((Output({"t": MATCH}, "x"), Output("b", "x"), Input("c", "x")), {}, "all Outputs need MATCH"),
        ((Output("b", "x"), Output({"t": MATCH}, "y"), Input({"t": MATCH}, "x")), {}, "all Outputs need MATCH"),
        ((Output({"t": MATCH}, "y"), Input({"t": 1, "i": MATCH}, "x")), {}, "no Output has MATCH in i"),
    ],
)
def test_dependencies_that_make_no_sense(args: Any, kwargs: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        specification(args, kwargs)


@pytest.mark.parametrize("wrong", [("", "x"), (None, "x"), ("a", ""), ("a", None), ({"t": object()}, "x"), ({}, "x")])
def test_dependencies_that_are_none(wrong: Any) -> None:
    with pytest.raises(TypeError):
        Input(*wrong)


def test_unknown_keywords() -> None:
    with pytest.raises(TypeError, match=r"no prevent="):
        Callbacks().callback(Output("a", "x"), Input("b", "x"), prevent=True)
    with pytest.raises(TypeError, match=r"no queue="):
        Callbacks().clientside(Output("a", "x"), Input("b", "x"), queue=[])


@pytest.mark.parametrize(
    ("keyword", "wrong", "said"),
    [
        ("running", [(Output("a", "y"), 1)], "value while running"),
        ("running", [(Output({"t": ALL}, "y"), 1, 2)], "without wildcards"),
        ("on_error", "text", "on_error="),
    ],
)
@pytest.mark.parametrize("side", ["clientside", "callback"])
def test_running_and_on_error_are_checked(side: str, keyword: str, wrong: Any, said: str) -> None:
    with pytest.raises(TypeError, match=said):
        getattr(Callbacks(), side)(Output("a", "x"), Input("b", "x"), **{keyword: wrong})(lambda x: x)


def test_arguments_are_named_all_or_none() -> None:
    with pytest.raises(TypeError, match="both dicts"):
        Callbacks().clientside(output=Output("a", "x"), inputs=[Input("b", "x")], state={"c": State("c", "x")})(max)


def test_signatures_are_checked() -> None:
    callbacks = Callbacks()
    with pytest.raises(TypeError, match="cannot take the callback's 2 Input and State values"):

        @callbacks.callback(Output("a", "x"), Input("b", "x"), State("c", "x"))
        def one(b):
            return b

    with pytest.raises(TypeError, match="cannot take"):

        @callbacks.clientside(Output("a", "x"), Input("b", "x"))
        def none():
            return 1


def test_an_output_has_one_writer() -> None:
    callbacks = Callbacks()
    callbacks.javascript("n", "f", Output("a", "x"), Input("b", "x"))
    with pytest.raises(CallbackError, match=r"another callback writes to a\.x already"):
        callbacks.javascript("n", "g", Output("a", "x"), Input("c", "x"))
    callbacks.javascript("n", "g", Output("a", "x", allow_duplicate=True), Input("c", "x"))
    with pytest.raises(CallbackError, match=r"writes to d\.x twice"):
        callbacks.javascript("n", "h", [Output("d", "x"), Output("d", "x")], Input("c", "x"))


def test_patterns_have_one_writer_too() -> None:
    callbacks = Callbacks()
    callbacks.javascript("n", "f", Output({"t": "a", "i": MATCH}, "x"), Input({"t": "b", "i": MATCH}, "x"))
    callbacks.javascript("n", "f", Output({"t": "c", "i": MATCH}, "x"), Input({"t": "b", "i": MATCH}, "x"))
    with pytest.raises(CallbackError):
        callbacks.javascript("n", "f", Output({"t": "a", "i": 1}, "x"), Input("b", "x"))


def test_circles_are_refused_with_the_way_round() -> None:
    callbacks = Callbacks()
    callbacks.javascript("n", "ab", Output("b", "x"), Input("a", "x"))
    callbacks.javascript("n", "bc", Output("c", "x"), Input("b", "x"), State("d", "x"))
    with pytest.raises(CallbackError, match=r"for ever: a\.x → b\.x → c\.x → a\.x"):
        callbacks.javascript("n", "ca", Output("a", "x"), Input("c", "x"))
    callbacks.javascript("n", "cd", Output("d", "x"), Input("c", "x"))  # a State closes no circle
    callbacks.javascript("n", "same", Output("e", "x"), Input("e", "x"))


def test_what_waits_for_what() -> None:
    specs = [
        spec(Output("c", "x"), Input("b", "x")),
        spec(Output("b", "x"), Input("a", "x"), State("d", "x")),
        spec(Output("d", "x"), Input("c", "x")),
        spec(Output("z", "x"), Input("y", "x"), State("c", "x")),
    ]
    assert predecessors(specs) == [[1], [], [0, 1], [0, 1]]


def test_a_module_that_is_loaded_again_replaces_its_callbacks() -> None:
    callbacks = Callbacks()

    def load() -> None:
        @callbacks.callback(Output("a", "x"), Input("b", "x"))
        def once(b):
            return b

    load()
    load()
    assert len(callbacks.registered) == 1


def test_two_extensions_need_two_names() -> None:
    app = Flask(__name__)
    Callbacks(app)
    with pytest.raises(ValueError, match="another name="):
        Callbacks(app)
    Callbacks(app, name="admin", url_prefix="/admin/_clientside")
    assert {"clientside.update", "admin.update"} <= app.view_functions.keys()


def test_the_python_function_stays_callable() -> None:
    callbacks = Callbacks()

    @callbacks.clientside(Output("a", "x"), Input("b", "x"))
    def double(b):
        return 2 * b

    @callbacks.callback(Output("c", "x"), Input("b", "x"))
    def half(b):
        return b / 2

    assert double(2) == 4
    assert half(2) == 1
    assert double.javascript.startswith("function double(b")
