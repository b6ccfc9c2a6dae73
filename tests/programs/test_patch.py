"""dash.Patch: the operations that Dash's server would send, which its renderer applies."""

from __future__ import annotations

from typing import Any

import dash
import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_source
from dash import Patch, html, no_update

from tests.harness.same_page import same_page


def test_every_operation() -> None:
    def f(n: Any) -> Any:
        p = Patch()
        p["data"][0]["x"].append(n)
        p["data"][0]["y"].extend([n, n])
        p["data"][-1]["y"].extend((n,))
        p["l"].insert(1, n)
        p["l"].insert(-1, item=n)
        p["l"].prepend(n)
        p["l"].remove(n)
        p["l"].reverse()
        p["l"].clear()
        p["d"].update({"a": n})
        p["d"].update(b=n, c=1)
        p["d"].update({"a": n}, b=n)
        p["d"].update()
        p["n"] += n
        p["n"] += [n]
        p["n"] += (1, 2)
        p["n"] -= n
        p["n"] *= 2
        p["n"] /= 2
        p["d"] |= {"z": n}
        p["layout"]["title"] = {"text": n}
        p["layout"]["xaxis"]["range"][0] = n
        del p["a"]["b"]
        del p["a"][0], p["c"]
        return p

    for n in (1, 2.5, "x", None, [1], {"a": 1}):
        same_page(f, n)


def test_attributes_are_items() -> None:
    def f(n: Any) -> Any:
        p = Patch()
        p.layout.title.text = n
        p.layout.xaxis["type"] = "log"
        p.data[0].visible = n
        p.count += 1
        p.layout.xaxis.range[1] -= 1
        del p.layout.shapes
        p.points.append({"n": n})
        return p

    same_page(f, 1)


def test_parts_in_variables_and_loops() -> None:
    def hide(p: Any, i: int) -> None:
        p["data"][i]["visible"] = i % 2 == 0

    def f(names: Any) -> Any:
        figure, children = Patch(), Patch()
        layout = figure["layout"]
        for i, name in enumerate(names):
            hide(figure, i)
            layout["annotations"].append({"text": name, "x": i / 2})
            layout[name] = i
            children.append(html.Li([name, html.B(i)], id={"type": "li", "index": i}))
        children += [html.Hr()]
        return figure, children, no_update

    def whole(names: Any) -> Any:
        return [part for part in f(names)][:2]

    same_page(whole, ["a", "b", "data"])
    same_page(whole, [])


def test_a_patch_or_something_else() -> None:
    def f(old: Any, add: Any) -> Any:
        if old is None:
            return {"data": [add]}
        p = Patch()
        p["data"].append(add)
        return p

    same_page(f, None, 1)
    same_page(f, {"data": []}, 1)


def test_at_the_top() -> None:
    def f(n: Any) -> Any:
        p = dash.Patch()
        p += n
        p -= 1
        p |= {"a": 1}
        p.update(None)
        p.append(Patch())
        return p

    same_page(f, 1)
    same_page(f, [1])


def test_what_raises() -> None:
    def extend(n: Any) -> Any:
        p = Patch()
        p["a"].extend(n)
        return p

    def sort(n: Any) -> Any:
        p = Patch()
        p["a"].sort()
        return p

    for value in ([1], "text", None, 3, {"a": 1}):
        same_page(extend, value)
    same_page(sort, 1)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("p['a'] //= 2", "wrong-arguments"),
        ("p['a'] %= 2", "wrong-arguments"),
        ("p['d'].update(x, b=1)", "wrong-arguments"),
        ("p = Patch([1])", "wrong-arguments"),
    ],
)
def test_what_no_patch_can_do(line: str, code: str) -> None:
    with pytest.raises(CompileError) as raised:
        compile_source(f"from dash import Patch\ndef f(x):\n    p = Patch()\n    {line}\n    return p\n")
    assert [d.code for d in raised.value.diagnostics] == [code]


@pytest.mark.parametrize("line", ["p['a'].pop(0)", "for x in p: pass", "p[1:2]", "p['a'] + 1", "p < 3"])
def test_what_always_raises(line: str) -> None:
    module = compile_source(f"from dash import Patch\ndef f(x):\n    p = Patch()\n    {line}\n    return p\n")
    assert [d.code for d in module.diagnostics] == ["wrong-type"]
