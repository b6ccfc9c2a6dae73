"""What type checkers say of code that uses the browser. Lines that are wrong name mypy's code."""

from collections.abc import Callable
from typing import Any, Protocol, assert_type

import clientside
from clientside.browser import (
    URL,
    CanvasRenderingContext2D,
    Element,
    HTMLCanvasElement,
    HTMLInputElement,
    KeyboardEvent,
    NodeList,
    Notification,
    PointerEvent,
    Promise,
    Response,
    document,
    fetch,
    localStorage,
    navigator,
    setTimeout,
    window,
)


async def used() -> None:
    found = document.querySelector(".x")
    assert_type(found, Element | None)
    if found is not None:
        assert_type(found.classList.toggle("open"), bool)
        found.clasList.toggle("open")  # error: attr-defined
        found.scrollIntoView(behavior="smooth")
        found.scrollIntoView(behavior="smoth")  # error: arg-type
    found.remove()  # error: union-attr
    assert_type(document.querySelectorAll("input"), NodeList[HTMLInputElement])
    for node in document.querySelectorAll(".x"):
        assert_type(node, Element)
    assert_type(document.createElement("canvas"), HTMLCanvasElement)
    assert_type(document.createElement("canvas").getContext("2d"), CanvasRenderingContext2D | None)
    document.body.style.color = "red"
    document.body.style.colour = "red"  # error: attr-defined
    document.title = 3  # error: assignment
    assert_type(fetch("/x"), Promise[Response])
    response = await fetch("/x", method="POST", headers={"a": "b"})
    assert_type(response.ok, bool)
    assert_type(await response.text(), str)
    Notification("t", {"body": "b"})
    Notification("t", body="b")
    Notification("t", boddy="b")  # error: call-arg
    assert_type(URL("/a", window.location.href).searchParams.get("b"), str | None)
    assert_type(localStorage["x"], str | None)
    setTimeout(lambda: None, 100)
    await navigator.clipboard.writeText("x")
    window.echarts.init(found)


def on_key(event: KeyboardEvent) -> None:
    if event.key == "Escape":
        document.removeEventListener("keydown", on_key)


def on_click(event: PointerEvent) -> None:
    event.preventDefault()


document.addEventListener("keydown", on_key)
document.addEventListener("keydown", lambda event: event.preventDefault(), once=True)
document.addEventListener("click", lambda: None)


class Chart:
    def setOption(self, option: dict[str, Any], notMerge: bool = ...) -> None: ...
    def on(self, event: str, handler: Callable[[Any], Any]) -> None: ...


class ECharts(Protocol):
    version: str

    def init(self, element: Element | None, theme: str | None = ...) -> Chart: ...


echarts = clientside.extern("echarts", ECharts)
chart = echarts.init(document.querySelector("#chart"))
chart.setOption({"series": []}, notMerge=True)
chart.setOptions({})  # error: attr-defined
