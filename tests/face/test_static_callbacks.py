"""Decorators that are read make what decorators that run make: the same names, called in the same way."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest
from clientside.compiler.pipeline import FunctionInfo, compile_functions, compile_path

from clientside import CompileError
from clientside.registry import REGISTRY

HEAD = """import dash
from dash import ALL, ALLSMALLER, MATCH, Input, Output, State, dcc, html
import clientside
import shared_ids
from shared_ids import BUTTON, DATA, Ids

A, B = Input("a", "value"), Input("b", "value")
S = State("s", "data")
OUT = Output("out", "children")
BOTH = [Output("x", "children"), Output("y", "children")]
NAMED = {"a": A, "b": B}
field = dcc.Input(id="field")
nameless = html.Div()


def handle(error):
    return str(error)


"""
IDS = 'BUTTON = "button"\nfrom dash import State\nDATA = State("data", "data")\n\nclass Ids:\n    BOX = "box"\n'
CALLBACKS = dict(
    part.split("\n", 1)
    for part in """
# flat
@clientside.callback(OUT, A, B, S)
def f(a, b, s):
    return a
# flag
@clientside.callback(OUT, A, True)
def f(a):
    return a
# lists
@clientside.callback([OUT], [A, B], [S])
def f(a, b, s):
    return [a]
# state first
@clientside.callback(OUT, S, A)
def f(s, a):
    return a
# many outputs
@clientside.callback(BOTH, A)
def f(a):
    return a, a
# outputs in a row
@clientside.callback(*BOTH, A)
def f(a):
    return a, a
# no output
@clientside.callback(A)
def f(a):
    return None
# no input
@clientside.callback(OUT)
def f():
    return 1
# names
@clientside.callback(OUT, inputs=NAMED)
def f(a, b):
    return a
# dict()
@clientside.callback(OUT, inputs=dict(a=A, **{'b': B}), state=dict(s=S))
def f(a, b, s):
    return a
# nested
@clientside.callback(OUT, inputs={'v': {'a': A, 'rest': [B, S]}})
def f(v):
    return v.a
# one dict in order
@clientside.callback(OUT, {'a': A, 'b': S})
def f(a, b):
    return a
# tuples
@clientside.callback(OUT, inputs=((A, B), S))
def f(ab, s):
    return ab[0]
# output dict
@clientside.callback(output={'x': OUT, 'y': BOTH}, inputs=[A])
def f(a):
    return {'x': a, 'y': [a, a]}
# output list
@clientside.callback(output=[OUT], inputs=A)
def f(a):
    return [a]
# output tuple
@clientside.callback(output=(OUT, *BOTH), inputs=A, state=S)
def f(a, s):
    return a, a, a
# all
@clientside.callback(OUT, Input({'t': 'x', 'n': ALL}, 'value'))
def f(v):
    return len(v)
# match
@clientside.callback(Output({'n': MATCH}, 'a'), Input({'n': MATCH}, 'b'), State({'n': dash.ALLSMALLER}, 'c'))
def f(v, w):
    return v
# all outputs
@clientside.callback(Output({'n': ALL}, 'a'), A)
def f(a):
    return [a]
# component
@clientside.callback(OUT, Input(field, 'value'), State(nameless, 'id'))
def f(v, s):
    return v
# shared
@clientside.callback(OUT, Input(BUTTON, 'n_clicks'), Input(shared_ids.BUTTON, 'id'), DATA)
def f(a, b, c):
    return a
# class of ids
@clientside.callback(OUT, Input(Ids.BOX, 'value'))
def f(a):
    return a
# f-string
@clientside.callback(OUT, Input(f'{BUTTON}-{1}', 'value'), Input('a' + '-b', 'value'))
def f(a, b):
    return a
# comprehension
@clientside.callback(OUT, [Input(f'box-{i}', 'value') for i in range(3)])
def f(*v):
    return len(v)
# added lists
@clientside.callback(OUT, [A] + [B])
def f(a, b):
    return a
# running
@clientside.callback(OUT, A, running=[(Output('a', 'disabled'), True, False), (OUT, html.B('x'), 'y')])
async def f(a):
    return a
# running alone
@clientside.callback(OUT, A, running=(Output({'t': 1}, 'title'), 'on', 'off'))
def f(a):
    return a
# on_error
@clientside.callback(OUT, A, on_error=handle)
def f(a):
    return a
# on_error lambda
@clientside.callback(A, on_error=lambda e: None)
def f(a):
    return None
# on_error none
@clientside.callback(OUT, A, on_error=None, running=None)
def f(a):
    return a
# ours
@clientside.callback(
    clientside.Output('o', 'v'),
    inputs={'a': clientside.Input({'n': clientside.ALL}, 'v')})
def f(a):
    return len(a)
# two callbacks
@clientside.callback(OUT, A)
@clientside.callback(Output('o', 'title'), inputs={'a': B})
@clientside.callback(BOTH, B)
def f(a):
    return [a, a]
# one name
@clientside.callback(OUT, A)
def f(a):
    return a


@clientside.callback(Output('p', 'q'), inputs=NAMED)
def f(a, b):
    return a
# function
@clientside.function
def f(a):
    return a


app = dash.Dash('x')
app.clientside_callback(f, OUT, A)
app.clientside_callback(f, Output('p', 'q'), inputs={'a': A})
dash.clientside_callback('() => 1', Output('r', 's'), A)
# function of a name
@clientside.function(namespace='n', name='g')
def f(a):
    return [a]


app = dash.Dash('x')
app.clientside_callback(f, [Output('p', 'q')], [A], on_error=handle)
""".lstrip("\n# ").split("\n# ")
)


def told(functions: tuple[FunctionInfo, ...]) -> list[tuple[str, str, str]]:
    return sorted((f.namespace, f.function_name, f.called) for f in functions)


@pytest.mark.parametrize("text", CALLBACKS.values(), ids=CALLBACKS.keys())
def test_read_as_run(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shared_ids.py").write_text(IDS)
    file = tmp_path / "an_app.py"
    file.write_text(HEAD + text + "\n")
    read = compile_path(file)
    monkeypatch.syspath_prepend(str(tmp_path))
    REGISTRY.clear()
    spec = importlib.util.spec_from_file_location("an_app", file)
    assert spec and spec.loader
    spec.loader.exec_module(importlib.util.module_from_spec(spec))
    sources = [source for entry in REGISTRY._entries.values() for source in entry.marked.sources({})]
    REGISTRY.clear()
    sys.modules.pop("shared_ids")
    run = compile_functions(sources)
    assert told(read.functions) == told(run.functions)
    registered = "Object.assign((globalThis"
    assert read.text[read.text.rindex(registered) :] == run.text[run.text.rindex(registered) :]


@pytest.mark.parametrize(
    "text",
    [
        "@clientside.callback(OUT, **made())\ndef f(a): return a",
        "@clientside.callback(OUT, inputs=made())\ndef f(a): return a",
        "@clientside.callback(OUT, {'a': made()})\ndef f(a): return a",
        "@clientside.callback(OUT, A, running=made())\ndef f(a): return a",
        "@clientside.callback(OUT, A, running=[(Output(made(), 'x'), 1, 2)])\ndef f(a): return a",
        "@clientside.callback(OUT, A, on_error=made())\ndef f(a): return a",
        "@clientside.callback(OUT, A, on_error=print)\ndef f(a): return a",
        "@clientside.callback(OUT, A, on_error=unknown)\ndef f(a): return a",
    ],
)
def test_what_cannot_be_read_is_said(text: str, tmp_path: Path) -> None:
    (tmp_path / "shared_ids.py").write_text(IDS)
    file = tmp_path / "an_app.py"
    file.write_text(f"{HEAD}def made():\n    return {{}}\n\n\n{text}\n")
    with pytest.raises(CompileError) as caught:
        compile_path(file)
    assert [d.code for d in caught.value.diagnostics] == ["callback-not-written-out"]
