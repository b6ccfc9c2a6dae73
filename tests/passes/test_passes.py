"""Every optimisation, alone and left out: the script is another one, and does what CPython does."""

from __future__ import annotations

from pathlib import Path

import pytest
from clientside.compiler import passes
from clientside.compiler.passes import ALL, DECISIONS, PASSES, UnknownPass, named, only
from clientside.compiler.pipeline import compile_source

import clientside
from tests.fuzz.compare import Comparer
from tests.passes.witnesses import PRODUCTION, WITNESSES

# Programs of other forms: below.
ELSEWHERE = frozenset(["plain-components", "minify-split"])


PERFORMANCE = Path(__file__).parents[2] / "docs" / "performance.md"


def script(text: str, chosen: frozenset[str]) -> str:
    with only(chosen):
        return compile_source(text).text


def test_every_pass_is_decided_somewhere_and_has_a_witness() -> None:
    for text, _ in WITNESSES.values():  # modules of the compiler are loaded when they are needed
        compile_source(text)
    assert set(DECISIONS) | {name for name in PASSES if name.startswith("minify-")} == set(PASSES)
    assert set(WITNESSES) | set(PRODUCTION) | ELSEWHERE == set(PASSES)


@pytest.mark.parametrize("name", WITNESSES)
def test_a_pass_changes_the_script_and_not_what_it_does(name: str) -> None:
    text, arguments = WITNESSES[name]
    without, alone, none = ALL - {name}, frozenset([name]), frozenset[str]()
    assert script(text, ALL) != script(text, without) or script(text, none) != script(text, alone)
    for chosen in (ALL, without, alone, none):
        comparer = Comparer(optimize=chosen)
        found = comparer.differences(text.strip(), arguments)
        assert not found, f"{sorted(chosen)}\n{found[0].args}\n{found[0].detail}"
        assert comparer.counts["runs"] == 2 * len(arguments)


@pytest.mark.parametrize("name", PRODUCTION)
def test_a_pass_of_the_minifier_changes_the_script_and_not_what_it_does(name: str) -> None:
    text, arguments = PRODUCTION[name]
    short = clientside.compile(text).minified().text
    assert len(short) < len(clientside.compile(text, optimize=f"-{name}").minified().text)
    for chosen in (ALL - {name}, frozenset([name]), frozenset[str]()):
        assert not Comparer(small=True, optimize=chosen).differences(text, arguments)


def test_plain_components_are_instances_without_the_pass() -> None:
    text = "from dash import html\n\n\ndef f(n):\n    return html.Div([html.B(n)], id='a')\n"
    assert clientside.compile(text).text != clientside.compile(text, optimize="-plain-components").text


def test_nothing_is_split_without_the_pass() -> None:
    text = "def f(n):\n    return f'{n} times'\n"
    assert clientside.compile(text).split(lambda _: "complete") is not None
    assert clientside.compile(text, optimize="-minify-split").split(lambda _: "complete") is None


def test_every_pass_is_documented() -> None:
    rows = [f"| `{name}` | {meaning} |" for name, meaning in PASSES.items()]
    assert "\n".join(rows) in PERFORMANCE.read_text("utf-8")


def test_names_of_passes() -> None:
    assert named("all") == named("") == ALL
    assert named("none") == frozenset()
    assert named("records, own-keys") == {"records", "own-keys"}
    assert named("-records") == named("all,-records") == ALL - {"records"}
    assert named("none,records") == {"records"}
    for text in ("record", "all,-record", "-"):
        with pytest.raises(UnknownPass, match="there is no pass"):
            named(text)
    with pytest.raises(ValueError, match="there is no pass 'fast'"):
        clientside.compile("def f():\n    pass\n", optimize="fast")


def test_the_choice_ends_with_its_block_and_reaches_a_large_stack() -> None:
    with pytest.raises(ZeroDivisionError), only("none"):
        raise ZeroDivisionError
    assert passes.current() == ALL
    deep = "def f(x):\n    return " + "(" * 60 + "x" + " + 1)" * 60 + "\n"
    assert "$addNum" not in script(deep, frozenset())
