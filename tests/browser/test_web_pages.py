"""Pages as people write them in Python: forms, trees, events, classes that keep state, in Chromium."""

from __future__ import annotations

import asyncio
import json
from collections import Counter, defaultdict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from clientside.browser import (
    JSON,
    CustomEvent,
    Date,
    Event,
    HTMLInputElement,
    HTMLSelectElement,
    Map,
    Node,
    Object,
    Promise,
    document,
    fetch,
    getComputedStyle,
    localStorage,
    setTimeout,
    window,
)

Web = Callable[..., Any]


def built(n: int = 3) -> Any:
    ul = document.createElement("ul")
    for i in range(n):
        li = document.createElement("li")
        li.textContent = f"item {n - i}"
        li.dataset.n = str(i)
        ul.appendChild(li)
    return ul


def walking() -> Any:
    ul = built()
    items = ul.querySelectorAll("li")
    first, *rest = items
    a, b, c = items
    return [
        [f"{i}{n.textContent}" for i, n in enumerate(items)],
        [n.textContent for n in sorted(items, key=lambda el: el.textContent)],
        max(items, key=lambda el: el.dataset.n).textContent,
        [n.dataset["n"] for n, k in zip(items, range(2))],
        list(map(lambda el: el.textContent, items)),
        [len([*items]), first.textContent, len(rest), c is items[2], b is items[-2], len(list(items))],
        [n.textContent for n in items if n.dataset.n in ("0", "2")],
        {n.dataset.n: n.textContent for n in items},
        any(n.textContent == "item 1" for n in items),
        sum(len(n.textContent) for n in items),
        items.item(1).textContent,
    ]


def test_walking(web: Web) -> None:
    texts = ["item 3", "item 2", "item 1"]
    assert web(walking) == [
        *([f"{i}{text}" for i, text in enumerate(texts)], sorted(texts), "item 1", ["0", "1"], texts),
        *([3, "item 3", 2, True, True, 3], ["item 3", "item 1"], {"0": "item 3", "1": "item 2", "2": "item 1"}),
        *(True, 18, "item 2"),
    ]


def assigning() -> Any:
    window.count = 0
    window.count += 1
    window.count += 1.5
    el = document.createElement("input")
    el.value = "a"
    el.value += "b"
    el.style.left = el.style.top = "1px"
    el.id, el.name = "i", "n"
    el.classList.add(*["x", "y"], "z")
    el.classList.remove("y")
    el.tabIndex -= 1
    if found := document.querySelector("nope"):
        return found
    window.obj = {"deep": {"x": 1}}
    window.obj.deep.x += 5
    seen = window.obj.deep.x
    window.obj.deep["y"] = [1]
    window.obj["deep"].y.append(2)
    del window.obj.deep.x
    style = [el.style.left, el.style.top]
    return [window.count, el.value, style, el.id, el.name, list(el.classList), el.tabIndex, seen, window.obj.deep]


def test_assigning(web: Web) -> None:
    assert web(assigning) == [2.5, "ab", ["1px", "1px"], "i", "n", ["x", "z"], -1, 6, {"y": [1, 2]}]


def forms() -> Any:
    form = document.querySelector("form")
    fields = form.elements
    chosen = form.querySelector("select")
    found = [
        fields.length,
        fields["a"].value,
        fields[1].checked,
        chosen.options[1].text,
        [o.text for o in chosen.options],
    ]
    for field in fields:
        if isinstance(field, HTMLInputElement):
            found.append(field.type)
        elif isinstance(field, HTMLSelectElement):
            found.append(field.multiple)
        else:
            found.append(field.tagName)
    return [*found, form.a.value, fields.namedItem("t").value]


def test_forms(web: Web) -> None:
    html = "<form><input name=a value=1><input type=checkbox name=b checked><select name=c><option>x<option>y</select>"
    html += "<textarea name=t>hi</textarea></form>"
    expected = [4, "1", True, "y", ["x", "y"], "text", "checkbox", False, "TEXTAREA", "1", "hi"]
    assert web(forms, html=html) == expected


def boxes() -> Any:
    box = document.createElement("div")
    document.body.append(box, "text", document.createElement("hr"))
    box.replaceChildren(*[document.createElement("i") for _ in range(3)])
    box.style.setProperty("width", "40px")
    box.style.cssText += ";height: 10px"
    box.animate([{"opacity": 0}, {"opacity": 1}], duration=300)
    sizes = [box.offsetWidth + 10, box.scrollTop + 1.5, f"{box.offsetWidth}px", box.offsetHeight // 3]
    kin = [
        box.contains(box.firstChild),
        box.nextSibling.nodeType == Node.TEXT_NODE,
        box.closest("body") is document.body,
    ]
    return [len(box.children), sizes, kin, getComputedStyle(box).width, box.parentElement.tagName]


def test_boxes(web: Web) -> None:
    assert web(boxes) == [3, [50, 1.5, "40px", 3], [True, True, True], "40px", "BODY"]


def events() -> Any:
    log: list[Any] = []
    button = document.createElement("button")
    for name, handle in {"click": lambda e: log.append(e.type), "x": lambda: log.append("x")}.items():
        button.addEventListener(name, handle)
    button.click()
    button.dispatchEvent(Event("x"))
    for i in range(3):
        other = document.createElement("button")
        other.onclick = lambda e, i=i: log.append(i)
        other.click()
    total = 0

    def adding(n: int) -> Any:
        def handler(e: Any) -> None:
            nonlocal total
            total += n
            match e.type:
                case "click":
                    log.append(f"clicked {total}")
                case _:
                    log.append("other")

        return handler

    def once(e: Any) -> None:
        log.append([e.detail["n"], e.detail.tags, e.bubbles])
        document.removeEventListener("my", once)

    button.addEventListener("click", adding(5))
    button.click()
    document.addEventListener("my", once)
    document.dispatchEvent(CustomEvent("my", detail={"n": 1, "tags": {"a"}}, bubbles=True))
    document.dispatchEvent(CustomEvent("my", {"detail": {"n": 2}}))
    with suppress(Exception):
        document.querySelector("nope").remove()
    return [log, total]


def test_events(web: Web) -> None:
    assert web(events) == [["click", "x", 0, 1, 2, "click", "clicked 5", [1, ["a"], True]], 5]


@dataclass
class Point:
    x: float
    y: float


class Board:
    def __init__(self, el: Any) -> None:
        self.el = el
        self.points: list[Point] = []
        self.counts: Any = defaultdict(int)
        el.addEventListener("click", self.on_click)

    def on_click(self, event: Any) -> None:
        self.points.append(Point(event.clientX, event.clientY))
        self.counts[event.type] += 1
        self.el.textContent = f"{len(self.points)} points"


def keeping_state() -> Any:
    el = document.createElement("div")
    board = Board(el)
    el.click()
    el.click()
    return [el.textContent, [p.x for p in board.points], dict(board.counts), board.el is el]


def test_keeping_state(web: Web) -> None:
    assert web(keeping_state) == ["2 points", [0, 0], {"click": 2}, True]


def functions_with_names() -> Any:
    def chosen(a: Any, *, loud: bool = False) -> Any:
        return [a, loud]

    window.api = {
        "count": lambda *args, **more: [len(args), len(more)],
        "chosen": chosen,
        "dict": lambda: {1: 2},
        "nested": [lambda x: (x, {x})],
    }
    api = window.api
    return [api.count(1, 2, 3), api.chosen(1, True), JSON.stringify(api.dict()), JSON.stringify(api.nested[0](5))]


def test_functions_with_keyword_parameters(web: Web) -> None:
    assert web(functions_with_names) == [[3, 0], [1, False], '{"1":2}', "[5,[5]]"]


async def waiting() -> Any:
    seen: list[str] = []

    async def worker(name: str, n: int) -> str:
        for _ in range(n):
            await asyncio.sleep(0)
            seen.append(name)
        return name

    names = await asyncio.gather(worker("a", 2), worker("b", 1))
    response = await fetch("/echo?a=1")
    data = json.loads(await response.text())
    again = (await (await fetch("/echo")).json())["rows"][1]
    status = [x.status for x in await Promise.all([fetch("/echo"), fetch("/missing")])]

    def later(x: Any) -> Any:
        return Promise.new(lambda resolve, reject: setTimeout(lambda: resolve(x) if x else reject("none"), 1))

    try:
        late = [await later(5), await later(0)]
    except Exception as error:
        late = [f"{error}"]
    headers = [dict(response.headers)["content-type"], "content-type" in response.headers]
    return [names, len(seen), data["query"], again, status, late, headers]


def test_waiting(web: Web) -> None:
    headers = ["application/json", True]
    assert web(waiting) == [["a", "b"], 3, {"a": "1"}, 2.5, [200, 404], ["none"], headers]


def mixed(data: Any) -> Any:
    when = Date(2024, 0, 5, 12)
    date = datetime.fromisoformat(when.toISOString().replace("Z", "+00:00"))
    table = document.createElement("table")
    for row in data or []:
        tr = table.insertRow()
        for value in row.values():
            tr.insertCell().textContent = value
    table.rows[0].cells[0].colSpan = 2
    counts = Map([[document.body, 1]])
    tags = Counter(el.tagName.lower() for el in table.querySelectorAll("*"))
    nothing = document.getElementById("nope")
    localStorage["cfg"] = json.dumps({"a": [1, 2.0, None]})
    kept = [json.loads(localStorage["cfg"]), "cfg" in localStorage, localStorage.length]
    del localStorage["cfg"]
    return [
        *(
            date.year,
            f"{when.getMonth() + 1:02d}",
            when.getFullYear() + 1,
            table.outerHTML,
            tags["td"],
            counts.get(document.body),
        ),
        *(nothing and nothing.textContent, (nothing or document.body).tagName, kept, "cfg" in localStorage),
        *(Object.entries({"a": 1}), JSON.parse("[1, 2.0, 2.5]"), JSON.stringify([1.0, None], None, 1)),
    ]


def test_mixed(web: Web) -> None:
    html = '<table><tbody><tr><td colspan="2">1</td><td>b</td></tr></tbody></table>'
    assert web(mixed, [{"x": 1, "y": "b"}]) == [
        *(2024, "01", 2025, html, 2, 1, None, "BODY", [{"a": [1, 2, None]}, True, 1], False),
        *([["a", 1]], [1, 2, 2.5], "[\n 1,\n null\n]"),
    ]
