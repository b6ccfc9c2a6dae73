"""Nine apps as people write them, with every callback on the server, and with every callback in the page: after each
thing that a user does, both pages are in the same state.

In debug mode one app is enough for each day; `CLIENTSIDE_TEST_TWINS=all` runs all of them so. (The debug server starts
again when a file of the repository changes: nothing may be edited meanwhile.)
"""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("dash_ag_grid")
pytest.importorskip("dash_mantine_components")
pytest.importorskip("dash_bootstrap_components")

APPS = Path(__file__).parent / "twins"
SHOTS = Path(__file__).parent / "screenshots"
Step = Callable[[Any], Any]

# What the page has of every component, without clocks.
STATE = """() => {
  const late = new Set(["relayoutData", "columnState", "paginationInfo", "virtualRowData"]); // some time after
  const hidden = (name) => name.endsWith("timestamp") || name.startsWith("_") || late.has(name);
  const plain = (x) => {
    if (typeof x === "number" && !Number.isFinite(x)) return null;
    if (typeof x === "string") return x.replaceAll(location.origin, "");
    if (x === null || typeof x !== "object") return x;
    if (Array.isArray(x)) return x.map((y) => y === undefined ? null : plain(y));
    if (x.$$typeof || x instanceof Node || ArrayBuffer.isView(x)) return "…";
    const names = Object.keys(x).filter((name) => !hidden(name) && x[name] !== undefined);
    return Object.fromEntries(names.sort().map((name) => [name, plain(x[name])]));
  };
  const { layout, config } = window.dash_stores[0].getState();
  const text = config.ui ? null : document.querySelector("#react-entry-point").innerText; // debug has more
  return JSON.stringify([plain(layout), location.pathname + location.search, text]);
}"""
IDLE = """() => {
  const found = window.dash_stores?.[0]?.getState();
  if (!found || found.appLifecycle !== "HYDRATED") return false;
  if (document.querySelector(".dash-graph--pending, ._dash-loading")) return false;
  const { callbacks } = found;
  const waiting = ["requested", "prioritized", "blocked", "executing", "watched", "executed"];
  return waiting.every((name) => !callbacks[name]?.length);
}"""


ERRORS = "(({ error }) => error.frontEnd.length + error.backEnd.length)(window.dash_stores[0].getState())"


def in_page(folder: Path) -> None:
    """Change one word in each file: `callback` is clientside's."""
    for file in folder.rglob("*.py"):
        text = file.read_text()
        text = re.sub(r"(from dash import [^\n]*?)\bcallback, ", r"\1", text)
        ours = r"from clientside import callback\n\1"
        file.write_text(re.sub(r"^(from dash import )", ours, text, count=1, flags=re.M))


def settled(page: Any) -> Any:
    """The page's state when nothing runs any more."""
    last = None
    for _ in range(100):
        page.wait_for_function(IDLE)
        now = page.evaluate(STATE)
        if now == last:
            return json.loads(now)
        last = now
        page.wait_for_timeout(120)
    raise AssertionError("the page does not come to rest")


def differences(one: Any, other: Any, place: str = "") -> list[str]:
    if isinstance(one, dict) and isinstance(other, dict):
        names = sorted({*one, *other})
        return [d for n in names for d in differences(one.get(n, "absent"), other.get(n, "absent"), f"{place}.{n}")]
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return [d for i, (a, b) in enumerate(zip(one, other, strict=True)) for d in differences(a, b, f"{place}[{i}]")]
    return [] if one == other else [f"{place}: {str(one)[:300]!r} on the server, {str(other)[:300]!r} in the page"]


def click(selector: str) -> Step:
    return lambda page: page.click(selector)


def fill(selector: str, text: str) -> Step:
    return lambda page: (page.fill(selector, text), page.press(selector, "Tab"))


def props(id: Any, **values: Any) -> Step:
    """What a component would tell (a click on a bar, a choice): the same for both pages."""
    return lambda page: page.evaluate("([id, v]) => window.dash_clientside.set_props(id, v)", [id, values])


def pattern(**id: Any) -> str:
    text = json.dumps(dict(sorted(id.items())), separators=(",", ":"))
    return f"[id='{text}']"


def upload(*files: tuple[str, bytes, str]) -> Step:
    contents = [f"data:{kind};base64,{base64.b64encode(data).decode()}" for _, data, kind in files]
    names = [name for name, _, _ in files]
    return props("upload", contents=contents, filename=names, last_modified=[1700000000.5] * len(files))


CSV = 'name;Amount;when\nÄpfel;3;2024-01-05\nPears;4.5;\n"a;b";-1e3;x\n;;\n'.encode()
OTHER = b"\xef\xbb\xbfname,amount\nKiwi, 7 \n"
BAR = {"points": [{"x": "Boat", "y": 1, "curveNumber": 0}]}


# What the chain's first callback returns: see its VALUES. Those that are no JSON are errors on both sides.
VALUES = (
    *("nan", "inf", "zero", "tuple", "named", "date", "datetime", "delta", "decimal", "set", "bytes", "range", "gen"),
    *("class", "asdict", "mixed", "lambda", "exc", "keys", "nested", "proto", "update", "none"),
)


def stepper(part: str, key: str) -> Step:
    """A click on a button of the market's steppers."""
    return click(pattern(component="Stepper", part=part, key=key))


STEPS: dict[str, list[Step]] = {
    "market": [
        click("#order"),
        *[stepper("more", item) for item in ("apple", "apple", "cheese")],
        stepper("less", "bread"),
        click("#order"),
        *[click(pattern(advance=number)) for number in (1, 1, 2)],
        props("filter", value=["sent"]),
        props("filter", value=["open", "paid"]),
        click("#fail"),
        stepper("more", "bread"),
        click("#order"),
        props("day", date="2024-12-27"),
        *[props("days", value=days) for days in (None, 3, 2.5)],
        props("day", date=None),
        click("#save"),
        props("filter", value=[]),
        click("#clear"),
        click("#order"),
        *[stepper("less", "apple") for _ in range(3)],
    ],
    "sales": [
        props("region", value="West"),
        props("city", value=["Bonn", "Trier"]),
        props("group", value="city"),
        props("group", value="weekday"),
        props("group", value="month"),
        props("price", value=[20, 61.5]),
        props("group", value="product"),
        props("bar", clickData=BAR),
        click("#theme"),
        props("table", sort_by=[{"column_id": c, "direction": d} for c, d in (("city", "desc"), ("total", "asc"))]),
        props("table", selected_rows=[0, 2]),
        props("table", active_cell={"row": 1, "column": 2, "column_id": "region"}),
        click("#save"),
        props("products", value=[]),
        click("#reset"),
        props("dates", start_date=None, end_date="2024-01-20T00:00:00"),
        props("region", value="South"),
        click("#theme"),
        click("#reset"),
    ],
    "people": [
        click("#add"),
        fill(pattern(form="name"), "alan  turing"),
        fill(pattern(form="email"), "alan@"),
        fill(pattern(form="age"), "x"),
        click("#add"),
        fill(pattern(form="email"), "ALAN@Example.Org"),
        fill(pattern(form="age"), " 41 "),
        click("#add"),
        fill("#search", "Al 4"),
        fill("#search", ""),
        props("order", value="age"),
        click(pattern(key=3, type="more")),
        click(pattern(key=2, type="more")),
        click(pattern(key=2, type="more")),
        click(pattern(key=1, type="name")),
        props({"type": "done", "key": 1}, value=["x"]),
        click("#sweep"),
        click("#back"),
        click(pattern(key=3, type="edit")),
        fill("#new-name", "Alan M. Turing"),
        click("#ok"),
        props("order", value="name"),
        click(pattern(key=2, type="delete")),
        fill(pattern(form="name"), "😀 " * 20),
        fill(pattern(form="email"), "e@e.ee"),
        fill(pattern(form="age"), "200"),
        click("#add"),
        click("#back"),
        click("#back"),
        click("#back"),
        click(pattern(key=1, type="delete")),
        fill("#search", "nobody"),
    ],
    "live": [
        *[props("timer", n_intervals=n) for n in (1, 2, 3)],
        click("#pause"),
        props("tabs", value="table"),
        props("speed", value=4),
        *[props("timer", n_intervals=n) for n in (4, 5)],
        props("tabs", value="gauge"),
        click("#pause"),
        props("timer", n_intervals=6, max_intervals=50),
        props("timer", n_intervals=7),
        props("tabs", value="broken"),
        props("tabs", value="chart"),
        props("timer", n_intervals=8),
    ],
    "tables": [
        upload(("a.csv", CSV, "text/csv"), ("b.txt", OTHER, "text/plain")),
        props("column", value="Amount"),
        *[props("how", value=how) for how in ("median", "sum", "count", "mean")],
        props("numbers", checked=True),
        click("#add-row"),
        fill("#new-column", "extra"),
        click("#add-column"),
        click("#add-column"),
        props("column", value="extra"),
        props("numbers", checked=False),
        props("column", value="when"),
        props("grid", cellValueChanged=[{"colId": "name", "rowIndex": 0, "oldValue": "Äpfel", "value": None}]),
        props(
            "table",
            data=[{"name": "x", "Amount": 1}],
            data_previous=[{"name": "y", "Amount": 1}],
            data_timestamp=5,
        ),
        click("#save"),
        upload(("c.pdf", b"%PDF", "application/pdf"), ("d.csv", b"a,b,a\n1,2,3\n", "text/csv")),
        upload(("e.csv", b"a\n", "text/csv")),
        upload(("f.csv", b"a,b\n\xff\xfe,1\n", "text/csv")),
        upload(("g.csv", b"a,b\n\n", "text/csv")),
    ],
    "made": [
        props({"component": "Coloured", "subcomponent": "dropdown", "aio_id": "one"}, value="#85144b"),
        props({"component": "Coloured", "subcomponent": "dropdown", "aio_id": "two"}, value="navy"),
        *[
            fill(f"#{name}-in", text)
            for name, text in (("north", "2.5"), ("south", "-3"), ("east", "7"), ("north", ""))
        ],
        click("#add"),
        click("#add"),
        props({"type": "f-dropdown", "index": 1}, value="C"),
        click("#add"),
        props({"type": "f-dropdown", "index": 0}, value=None),
    ],
    "chain": [
        *[props("which", value=value) for value in VALUES],
        *[click("#one") for _ in range(7)],
        *[click("#two") for _ in range(6)],
        fill("#a", "2.5"),
        fill("#a", ""),
    ],
    "forms": [
        fill("#email", "ada@gmail.com"),
        props("plan", value="team"),
        fill("#email", "Ada@Lovelace.org"),
        fill("#password", "abcDEF12!x"),
        props("birthday", date="2010-02-28"),
        props("terms", value=[1]),
        props("birthday", date="1990-02-28T00:00:00"),
        click("#go"),
        click("#close"),
        fill("#email", "ada@lovelace.ORG"),
        click("#reset"),
        click("#toggle"),
        props("cities", value=["NYC", "MTL", "SF"]),
        props("all-or-none", value=[]),
    ],
    "wizard": [
        click("#next"),
        fill(pattern(item="apple"), "3"),
        fill(pattern(item="cheese"), "2"),
        click("#next"),
        click("#next"),
        fill("#address-street", " Allee 1 "),
        fill("#address-code", "1011"),
        fill("#address-code", "10115"),
        click("#next"),
        fill("#card", "4111 1111 1111 1112"),
        click("#next"),
        fill("#card", "4111-1111-1111-1111"),
        props("method", value="cash"),
        click("#next"),
        lambda page: page.go_back(),
        lambda page: page.go_forward(),
        click("#previous"),
        click(pattern(step=1)),
        fill(pattern(item="bread"), "12"),
        click(pattern(step=4)),
        lambda page: page.reload(),
    ],
}


@pytest.mark.parametrize("name", STEPS)
def test_the_same_state_after_each_step(name: str, serve: Callable[..., str], browser: Any, tmp_path: Path) -> None:
    wanted, failures, _ = played(name, "server", (), serve, browser, tmp_path, [])
    debug = name == "people" or os.environ.get("CLIENTSIDE_TEST_TWINS") == "all"
    for mode in ((), ("--debug",)) if debug else ((),):
        _, found, errors = played(name, "page", mode, serve, browser, tmp_path, wanted)
        assert found == failures, f"{mode}: the steps with errors are others: {errors[:3]}"


def played(
    name: str,
    where: str,
    mode: tuple[str, ...],
    serve: Callable[..., str],
    browser: Any,
    tmp_path: Path,
    wanted: list[Any],
) -> tuple[list[Any], list[bool], list[str]]:
    """The page's states, each compared with what is wanted, after which steps it had seen errors, and which."""
    folder = tmp_path / "-".join([where, *mode])
    shutil.copytree(APPS, folder)
    if where == "page":
        in_page(folder)
    context = browser.new_context(viewport={"width": 900, "height": 900})
    page = context.new_page()
    page.set_default_timeout(20_000)
    log: list[str] = []
    sent: list[str] = []
    page.on("console", lambda message: log.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: log.append(f"error: {error}"))
    page.on("request", lambda request: sent.append(f"{request.url} {request.post_data or ''}"))
    page.goto(serve(folder / f"{name}.py", *mode) + ("shop/?from=mail" if name == "wizard" else ""))
    states, failed = [settled(page)], [False]
    for number, step in enumerate([*STEPS[name], None]):
        if where == "page":
            compare(states[-1], wanted[number], number, log)
        if step is None:
            break
        step(page)
        states.append(settled(page))
        failed.append(page.evaluate(ERRORS) > 0)
    page.screenshot(path=SHOTS / f"twin-{name}-{folder.name}.png", full_page=True)
    context.close()
    # Which page is shown, the server says always.
    asked = [text for text in sent if "_dash-update-component" in text and "_pages_content" not in text]
    assert bool(asked) == (where == "server"), asked
    return states, failed, [line for line in log if line.startswith("error")]


def compare(found: Any, wanted: Any, number: int, log: list[str]) -> None:
    errors = [line for line in log if line.startswith("error")]
    if found[2] is None:
        wanted = [*wanted[:2], None]
    assert found == wanted, "\n".join([f"after step {number}:", *differences(wanted, found)[:12], *errors[:5]])
