"""A file compiled without importing it, and its functions compiled live: the same names, the same JavaScript."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest
from clientside.compiler.pipeline import compile_functions, compile_path

from clientside.registry import REGISTRY

HEAD = """
import clientside
import dash
from clientside import callback as client
from dash import ALL, Input, Output, State, ctx, no_update
from dash.exceptions import PreventUpdate
"""
FILES = {
    "one": """
        @clientside.callback(Output("a", "b"), Input("c", "d"))
        def update(value):
            return {"value": value}
    """,
    "numbered": """
        @clientside.callback(Output("a", "b"), Input("c", "d"))
        def _(value):
            return value

        @clientside.callback(Output("e", "b"), Input("c", "d"))
        def _(value):
            return not value

        @clientside.callback(Output("f", "b"), Input("c", "d"))
        def _(value):
            return [value]
    """,
    "named": """
        SPACE = "maths"

        @clientside.function
        def double(x):
            return [x, x]

        @clientside.function(namespace=SPACE, name="triple")
        def other(x):
            return double(x) + [x]

        @clientside.function()
        def last(x, y=2):
            return other(x)[-1]

        @client(Output("a", "b"), Input("c", "d"))
        @client(Output("e", "b"), Input("c", "d"))
        def both(x):
            return last(x)
    """,
    "outputs": """
        A, B = Input("a", "b"), State("b", "c")
        OUTPUTS = [Output("o", "p"), Output("o", "q")]

        @clientside.callback(Output("a", "b"), Output("e", "b"), A, B)
        def two(a, b):
            if a is None:
                raise PreventUpdate
            return no_update, b

        @clientside.callback([Output("m", "b")], [A])
        def one_in_a_list(a):
            return [a]

        @clientside.callback(OUTPUTS, Input({"type": "t", "index": ALL}, "value"), B)
        def wild(values, b):
            return [v is None for v in values], b

        MANY = {"type": "t", "index": dash.ALL}

        @clientside.callback(output=Output("n", "b"), inputs=[Input(MANY, "value")], state=B)
        def keywords(*values):
            return len(values)

        @clientside.callback(A, prevent_initial_call=True)
        def nothing(a):
            dash.set_props("o", {"p": ctx.triggered_id})

        @clientside.callback(dash.Output("z", "b"), dash.Input("z", "c"), True)
        def with_flag(a):
            return a
    """,
    "nested": """
        LIMITS = {"low": 1, "high": [2, 3]}

        def clamp(x):
            return LIMITS["low"] if x is None else x

        class Page:
            @staticmethod
            @clientside.callback(Output("s", "b"), Input("c", "d"))
            def update(value):
                return clamp(value)

        if LIMITS:
            @clientside.callback(Output("t", "b"), Input("c", "d"))
            def update(value):
                def inner(y):
                    return [clamp(y)]
                return inner(value), LIMITS["high"]

        def make():
            @clientside.callback(Output("u", "b"), Input("c", "d"))
            async def update(value: int = 3):
                return ctx.triggered_id or value
            return update

        make()
    """,
}


@pytest.mark.parametrize("name", FILES)
def test_byte_identical(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"app_{name}.py"
    lines = FILES[name].split("\n")
    path.write_text(HEAD + "\n".join(line[8:] for line in lines))
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    try:
        spec.loader.exec_module(module)
        live = compile_functions([s for entry in REGISTRY._entries.values() for s in entry.marked.sources({})])
    finally:
        del sys.modules[path.stem]
    static = compile_path(path)
    assert [f.function_name for f in static.functions] == [f.function_name for f in live.functions]
    assert static.text == live.text
    assert static.source_map == live.source_map
