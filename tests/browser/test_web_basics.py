"""The browser's objects from Python, in Chromium: what crosses, and what comes back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from clientside.browser import (
    JSON,
    URL,
    DOMException,
    FormData,
    HTMLElement,
    HTMLInputElement,
    Promise,
    console,
    document,
    fetch,
    localStorage,
    setTimeout,
    window,
)

Web = Callable[..., Any]


def theme(dark: Any) -> Any:
    document.documentElement.setAttribute("data-theme", "dark" if dark else "light")
    document.body.classList.toggle("open")
    document.title = f"{dark}!"
    return [document.documentElement.dataset.theme, document.body.className, document.body.classList.contains("open")]


def test_attributes_and_methods(web: Web) -> None:
    assert web(theme, True) == ["dark", "open", True]
    assert web(theme, []) == ["light", "", False]


def texts() -> Any:
    items = document.querySelectorAll("li")
    first = items[0].textContent
    try:
        items[9]
    except IndexError:
        first += " and no tenth"
    return [len(items), [item.textContent for item in items], first, "a" in document.body.classList]


def test_collections(web: Web) -> None:
    html = "<ul><li>x<li>y</ul>"
    assert web(texts, html=html) == [2, ["x", "y"], "x and no tenth", False]


async def loaded(url: str) -> Any:
    response = await fetch(
        url, method="POST", headers={"Content-Type": "text/plain"}, body=JSON.stringify({"a": (1, 2)})
    )
    data = await response.json()
    missing = await fetch("/missing")
    return [data["method"], data["body"], data["rows"], response.ok, missing.status, data.get("nothing")]


def test_fetch(web: Web) -> None:
    assert web(loaded, "/echo") == ["POST", '{"a":[1,2]}', [1, 2.5, None], True, 404, None]


async def failing() -> Any:
    found = []
    try:
        document.querySelector("???")
    except DOMException as error:
        found.append([error.name, isinstance(error, Exception), bool(error.message)])
    try:
        await Promise.reject("just text")
    except Exception as error:
        found.append(str(error))
    try:
        await fetch("http://[")
    except TypeError as error:
        found.append(error.name)
    try:
        document.querySelector(".nowhere").click()
    except AttributeError as error:
        found.append(str(error))
    return found


def test_exceptions(web: Web) -> None:
    assert web(failing) == [
        ["SyntaxError", True, True],
        "just text",
        "TypeError",
        "'NoneType' object has no attribute 'click'",
    ]


async def listening() -> Any:
    heard: list[Any] = []

    def on_click(event: Any) -> None:
        heard.append(f"{event.type} {event.clientX} {event.target.id}")

    button = document.getElementById("b")
    button.addEventListener("click", on_click)
    button.addEventListener("click", lambda: heard.append("no arguments"), once=True)
    button.click()
    button.removeEventListener("click", on_click)
    button.click()
    await asyncio.sleep(0.01)
    await Promise.new(lambda resolve: setTimeout(resolve, 5))
    return heard


def test_listeners_are_the_same_function(web: Web) -> None:
    assert web(listening, html="<button id=b>") == ["click 0 b", "no arguments"]


def untyped(option: Any) -> Any:
    seen: list[Any] = []
    window.library = {"init": lambda element: element.id, "name": "lib", "none": None}
    window.library["late"] = option
    console.log("from Python")
    return [
        window.library.init(document.getElementById("b")),
        window.library.name.upper(),
        window.library.late["x"],
        window.library.absent is None,
        window.absent is None,
        window.library.none == None,
        not window.absent,
        window.library.late.get("y", 3),
        seen,
    ]


def test_untyped(web: Web, page: Any) -> None:
    assert web(untyped, {"x": 1}, html="<p id=b>") == ["b", "LIB", 1, True, True, True, True, 3, []]
    assert "log: from Python" in page.log


def crossing() -> Any:
    localStorage.setItem("n", 5)
    localStorage.theme = "dark"
    url = URL("/a?b=1", window.location.href)
    url.searchParams.set("c", "ü")
    form = FormData()
    form.append("k", "v")
    element: Any = document.createElement("input")
    kinds = [isinstance(element, HTMLInputElement), isinstance(element, HTMLElement), isinstance(form, HTMLElement)]
    text = JSON.stringify({"set": {1}, "tuple": (1, (2,)), 3: None})
    return [localStorage["n"], localStorage["theme"], localStorage["no"], str(url)[-11:], dict(form), kinds, text]


def test_what_crosses(web: Web) -> None:
    expected = ["5", "dark", None, "=1&c=%C3%BC", {"k": "v"}, [True, True, False]]
    assert web(crossing) == [*expected, '{"3":null,"set":[1],"tuple":[1,[2]]}']


def element() -> Any:
    return {"found": document.body}


def test_live_objects_do_not_leave(web: Web) -> None:
    with pytest.raises(Exception, match="Object of type HTMLBodyElement is not JSON serializable"):
        web(element)
