"""`clientside verify` and its Python API."""

from __future__ import annotations

import datetime
import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from typing import Any, Literal, NotRequired, TypedDict

import pytest

import clientside
from clientside.verifying.firefox import installed
from clientside.verifying.strategies import Pool, of_hint
from clientside.verifying.usage import shapes
from clientside.verifying.wire import CannotTravelError, codec, value_codec

# A letter that Unicode got after version 14: CPython 3.11 does not know its lower case, browsers do. The one difference
# that the promise leaves open and that every function can show.
YOUNG = "\u1c89"

APP = """
import clientside
from typing import Literal, NotRequired, TypedDict

class Row(TypedDict):
    name: str
    price: float
    note: NotRequired[str]

@clientside.example([{"name": "a", "price": 2.5}], "mean")
@clientside.function
def total(rows: list[Row], mode: Literal["sum", "mean"]) -> float:
    '''
    >>> total([], "sum")
    0
    '''
    found = sum(row["price"] for row in rows)
    return found if mode == "sum" else found / (len(rows) or 1)

@clientside.function
def untyped(rows, scale):
    if scale == "log":
        return [{"x": row["name"].upper(), "y": row["value"] * 2} for row in rows]
    return sorted((row["value"] for row in rows), reverse=True)
"""


def test_a_program_ends_with_its_own_code(write: Any) -> None:
    text = "import clientside\ndef f(x):\n    return x + 1\nclientside.assert_same(f, 2)\nraise SystemExit(3)\n"
    assert subprocess.run([sys.executable, write("program.py", text)], timeout=60).returncode == 3


def test_all_is_the_same(run: Any, write: Any) -> None:
    write("app.py", APP)
    result = run("verify", "app.py", "-n", "40")
    assert result.returncode == 0, result.stdout + result.stderr
    assert "total" in result.stdout and "1 examples, 1 docstring" in result.stdout
    assert result.stdout.rstrip().split("\n")[-1].startswith("2 same: ")
    assert result.stderr == ""


def test_a_difference_is_a_test_to_paste(run: Any, write: Any, tmp_path: Any) -> None:
    write("low.py", f"import clientside\n\n@clientside.function\ndef low(text, n):\n    if {YOUNG!r} in text:\n"
                    "        return [n, text.lower()]\n    return []\n")  # fmt: skip
    result = run("verify", "low.py", "--junit", "report/junit.xml", "-n", "300")
    assert result.returncode == 1, result.stdout
    # Made small: nothing in the text but the letter, and the least of numbers.
    assert f"low({YOUNG!r}, " in result.stdout
    test = result.stdout.split("as a test:")[1].split("0 same")[0].rsplit("\n\n", 1)[0]
    pasted = write("test_pasted.py", "\n".join(line[4:] for line in test.splitlines()))
    again = run_pytest(pasted)
    assert "1 failed" in again and "JavaScript" in again
    suite = ElementTree.parse(tmp_path / "report/junit.xml").getroot()
    assert (suite.get("tests"), suite.get("failures"), suite.get("skipped")) == ("1", "1", "0")
    failure = suite.find("testcase/failure")
    assert failure is not None and "clientside.assert_same(low" in str(failure.text)


def run_pytest(path: Any) -> str:
    import subprocess
    import sys

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(path)],
        cwd=path.parent,
        capture_output=True,
        text=True,
        timeout=120,
    )
    return done.stdout


def test_what_cannot_be_compared_is_not_passed(run: Any, write: Any) -> None:
    write(
        "app.py",
        "import clientside, datetime as d\n@clientside.function\ndef now():\n    return d.datetime.now().isoformat()\n"
        "@clientside.function\ndef takes(f: open):\n    return f\n",
    )
    result = run("verify", "app.py")
    assert result.returncode == 1
    assert "CPython's own result changes from call to call" in result.stdout
    assert "2 not verified" in result.stdout


def test_what_does_not_compile(run: Any, write: Any) -> None:
    write("app.py", "import clientside\n@clientside.function\ndef f(x):\n    return open(x).read()\n")
    result = run("verify", "app.py")
    assert result.returncode == 1
    assert "NOT COMPILED f" in result.stdout and "app.py:4:" in result.stdout


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("import nowhere_to_be_found\n", "cannot be imported: No module named"),
        ("def f(:\n", "is no valid Python"),
        ("import clientside\n\nclientside.function(print)\n", "app.py:3)"),
        ("raise SystemExit(3)\n", "cannot be imported: SystemExit"),
        ("1 / 0\n", "ZeroDivisionError"),
        ("x = 1\n", "no function"),
    ],
)
def test_files_that_are_no_use(run: Any, write: Any, text: str, said: str) -> None:
    write("app.py", text)
    result = run("verify", "app.py")
    assert result.returncode == 1
    assert said in result.stdout and "Traceback" not in result.stdout + result.stderr


def test_an_app_that_runs_when_it_is_imported(run: Any, write: Any) -> None:
    text = "import clientside\nfrom dash import Dash\n\n@clientside.function\ndef f(x: int):\n    return x\n\n"
    write("app.py", text + "app = Dash()\napp.run(debug=True)\n")
    result = run("verify", "app.py", "-n", "5")
    assert result.returncode == 0, result.stdout + result.stderr


def test_what_dash_sends_otherwise(run: Any, write: Any) -> None:
    text = "import math\nimport clientside\nfrom dash import Input, Output, set_props\n\n"
    mark = '@clientside.callback(Output("a", "data"), Input("b", "value"))\n'
    write(
        "app.py",
        f"""{text}{mark}def f(x: int):
    set_props("c", {{"data": [math.inf, (x,)]}})
    return (math.nan, [x / 2], -math.inf if x else x)
""",
    )
    result = run("verify", "app.py", "-n", "10")
    assert result.returncode == 0, result.stdout + result.stderr


def test_nothing_there(run: Any) -> None:
    result = run("verify", "nowhere.py")
    assert result.returncode == 1 and "there is no such file or folder" in result.stdout
    assert run("verify").returncode == 2
    assert run("verify", "x.py", "--seed", "soon").returncode == 2


def test_the_seed_decides(run: Any, write: Any) -> None:
    write("app.py", APP)
    once, twice = (run("verify", "app.py", "-n", "30", "--seed", "7").stdout for _ in range(2))
    assert once == twice and "(seed 7)" in once


def test_calls_that_do_not_end(run: Any, write: Any) -> None:
    write(
        "app.py",
        "import clientside\n@clientside.function\ndef f(n: int):\n    while n:\n        n -= 1\n    return n\n",
    )
    result = run("verify", "app.py", "-n", "20")
    assert result.returncode == 0
    assert "left out: CPython takes too long" in result.stdout


def test_recorded_calls(run: Any, write: Any) -> None:
    write("low.py", "import clientside\n\n@clientside.function\ndef low(text):\n    return text.lower()\n")
    write("calls.jsonl", '{"function": "clientside.low", "args": ["\\u1c89"]}\n{"function": "other", "args": []}\n')
    assert run("verify", "low.py", "--no-generate").returncode == 1
    result = run("verify", "low.py", "--no-generate", "--recorded", "calls.jsonl")
    assert result.returncode == 1 and f"low({YOUNG!r})" in result.stdout
    assert run("verify", "low.py", "--recorded", "none.jsonl").returncode == 1


class Row(TypedDict):
    """A row of a table."""

    name: str
    price: float
    note: NotRequired[str]


def first(rows: list[Row], mode: Literal["a", "b"], day: datetime.date | None) -> Any:
    rows.sort(key=lambda row: row["price"])
    return [mode, day.isoformat() if day else None, rows[0]["name"] if rows else None]


def grows(xs: list[int]) -> int:
    xs.append(len(xs))
    return len(xs)


def lower(text: str) -> str:
    return text.lower()


def test_api() -> None:
    report = clientside.verify(first, grows, examples=60)
    assert report.ok and [f.name for f in report.functions] == ["first", "grows"]
    assert report.functions[0].calls + report.functions[0].refused.total() == 60
    clientside.assert_same(first, [{"name": "x", "price": 1}], "a", day=datetime.date(2024, 2, 29))
    with pytest.raises(AssertionError, match="JavaScript: "):
        clientside.assert_same(lower, YOUNG)
    with pytest.raises(TypeError, match="does not take"):
        clientside.assert_same(lower)


@pytest.mark.parametrize(
    ("hint", "value"),
    [
        (datetime.date, datetime.date(2024, 2, 29)),
        (datetime.datetime | None, None),
        (list[datetime.timedelta], [datetime.timedelta(1, 2, 3)]),
        (tuple[int, datetime.date], (1, datetime.date(1, 1, 1))),
        (dict[int, set[str]], {1: {"a"}, 2: set()}),
        (frozenset[int], frozenset({1, 2})),
        (tuple[int, ...], (1, 2, 3)),
    ],
)
def test_values_travel(hint: Any, value: Any) -> None:
    for found in (codec(hint), value_codec(value)):
        scope = {**found.names, "wire": found.encode(value)}
        assert eval(found.decode("wire"), scope) == value


def test_what_cannot_travel() -> None:
    with pytest.raises(CannotTravelError):
        codec(open)
    with pytest.raises(CannotTravelError):
        value_codec(object())


def test_shapes_are_read_from_the_function() -> None:
    import ast

    tree = ast.parse(
        "def f(rows, mode, n):\n    for i, row in enumerate(rows):\n        if mode == 'log' and row['price'] > n:\n"
        "            yield row['name'].upper()\n    return sorted(rows, key=lambda r: r['day'])\n"
    )
    (node,) = tree.body
    assert isinstance(node, ast.FunctionDef)
    found = shapes(node, {})
    assert set(found["rows"].item().keys) == {"price", "name", "day"}
    assert found["rows"].item().keys["name"].kinds == {"text"}
    assert found["mode"].values == ["log"]


def test_strategies_stay_within_their_hints() -> None:
    from hypothesis import find, settings

    same = settings(derandomize=True, database=None, max_examples=3000)
    strategy = of_hint(list[Row], Pool())
    assert find(strategy, lambda rows: len({"note" in row for row in rows}) == 2, settings=same)
    with pytest.raises(CannotTravelError):
        of_hint(type(open), Pool())


FLASK = """
from flask import Flask, render_template_string

from clientside import Input, Output, State, ctx, set_props
from clientside.flask_adapter import Callbacks

app = Flask(__name__)
callbacks = Callbacks(app)


FIELDS = [Input("price", "value"), Input("quantity", "value"), State("unit", "value")]


@callbacks.clientside(Output("total", "text"), *FIELDS)
def total(price: float, quantity: int, unit: str):
    said = [f"{t['prop_id']}={t['value']}" for t in ctx.triggered]
    sum = f"{price * quantity:,.2f}"
    return f"{sum} {ctx.triggered_id} {said} {bool(ctx.triggered)} {ctx.inputs['quantity.value']} {ctx.states}"


@callbacks.clientside([Output("a", "text"), Output("b", "text")], inputs={"price": Input("price", "value")})
def named(price: int):
    set_props("c", {"text": price})
    return [price, price // 3]


@app.get("/")
def index():
    fields = "".join(f"<input id={name}>" for name in ("price", "quantity", "unit"))
    outputs = "".join(f"<p id={name}></p>" for name in ("total", "a", "b", "c"))
    return render_template_string("<!doctype html>{{ clientside_scripts() }}" + fields + outputs)
"""
DASH = """
from dash import ALL, Dash, Input, Output, dcc, html

import clientside
from clientside import callback

app = Dash(__name__, url_base_pathname="/prefix/")
app.layout = html.Div([dcc.Input(id="i"), html.Div(id="o")])


@callback(Output("o", "children"), inputs={"given": {"a": Input("i", "value"), "b": Input("o", "title")}})
@clientside.example({"a": 1, "b": "x"})
def grouped(given: dict):
    return str(given["a"])


@callback(Output("o", "title"), Output("o", "lang"), Input({"t": ALL}, "value"), on_error=lambda e: ["x", "y"])
def many(xs: list[int]):
    return [str(sum(xs)), "de"]


@callback(Output("o", "draggable"), Input("i", "value"))
def plain(x: int):
    return f"{x:>5}|{x / 3:.2f}"
"""


@pytest.mark.parametrize(("name", "text", "count"), [("fl", FLASK, 2), ("da", DASH, 3)])
@pytest.mark.parametrize("engine", ["V8", "Chromium", *(["Firefox"] if installed() else [])])
@pytest.mark.parametrize("form", ["file", "app"])
def test_callbacks_of_apps(run: Any, write: Any, name: str, text: str, count: int, engine: str, form: str) -> None:
    """How they are wired says what `ctx` has; with an app, the browser shows its own page, with its own script."""
    write(f"{name}.py", text)
    browser = () if engine == "V8" else ("--browser", engine.lower())
    result = run("verify", f"{name}.py" if form == "file" else f"{name}:app", "-n", "25", *browser)
    assert result.returncode == 0, result.stdout + result.stderr
    assert f"{count} same: " in result.stdout and f"CPython and {engine}" in result.stdout
    assert "not verified" not in result.stdout


def test_the_browser_asks_the_script_that_the_app_serves(run: Any, write: Any) -> None:
    """A page whose script is something else than the function is found out."""
    write("da.py", DASH)
    write(
        "spoilt.py",
        "from da import app\n\n\n@app.server.after_request\ndef spoil(answer):\n"
        "    if answer.mimetype.endswith('html'):\n"
        "        page = answer.get_data(as_text=True)\n"
        "        other = '<script>onload = (() => { dash_clientside.clientside[`da.plain`] = () => 1; })'\n"
        "        answer.set_data(page.replace('</body>', other + '</script></body>'))\n"
        "    return answer\n",
    )
    result = run("verify", "spoilt:app", "-n", "25", "--browser", "chromium")
    assert result.returncode == 1 and "DIFFERS      plain" in result.stdout, result.stdout + result.stderr
    assert "JavaScript: 1" in result.stdout


def test_a_browser_that_is_not_there(run: Any, write: Any) -> None:
    write("app.py", APP)
    result = run("verify", "app.py", "--browser", "edge")
    if result.returncode:
        assert "edge cannot be started" in result.stderr and "playwright install msedge" in result.stderr
        assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("missing", "options", "extra"),
    [
        ("py_mini_racer", (), "verify"),
        ("hypothesis", (), "verify"),
        ("playwright", ("--browser", "chromium"), "browser"),
    ],
)
def test_missing_extras(run: Any, write: Any, missing: str, options: tuple[str, ...], extra: str) -> None:
    write("app.py", APP)
    write(f"without/{missing}.py", f"raise ModuleNotFoundError(name={missing!r})\n")
    known = os.pathsep.join(filter(None, [str(write("without/x.txt", "").parent), os.environ.get("PYTHONPATH", "")]))
    result = run("verify", "app.py", *options, PYTHONPATH=known)
    assert result.returncode == 1, result.stdout
    assert f"({missing} is not installed)" in result.stderr
    assert f'pip install "clientside[{extra}]"' in result.stderr and "Traceback" not in result.stderr
