"""The web platform's services from Python, each doing the real thing in Chromium."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from clientside import debounce, throttle
from clientside.browser import (
    JSON,
    URL,
    AbortController,
    Blob,
    BroadcastChannel,
    CustomEvent,
    Date,
    DOMException,
    EventSource,
    File,
    FileReader,
    IntersectionObserver,
    Map,
    MutationObserver,
    Promise,
    ResizeObserver,
    Set,
    Uint8Array,
    WebSocket,
    clearInterval,
    clearTimeout,
    document,
    fetch,
    history,
    import_,
    indexedDB,
    location,
    matchMedia,
    navigator,
    performance,
    requestAnimationFrame,
    sessionStorage,
    setInterval,
    setTimeout,
    structuredClone,
    window,
)

Web = Callable[..., Any]


async def timers() -> Any:
    ticks: list[int] = []
    timer = setInterval(lambda: ticks.append(len(ticks)), 5)
    late = setTimeout(lambda: ticks.append(100), 5000)
    clearTimeout(late)
    while len(ticks) < 3:
        await asyncio.sleep(0.005)
    clearInterval(timer)
    given = await Promise.new(lambda resolve: setTimeout(resolve, 1, "argument"))
    frame = await Promise.new(lambda resolve: requestAnimationFrame(resolve))
    return [ticks[:3], given, frame > 0, performance.now() > 0]


def test_timers(web: Web) -> None:
    assert web(timers) == [[0, 1, 2], "argument", True, True]


async def handlers() -> Any:
    found: list[Any] = []

    async def on_click(event: Any) -> None:
        await asyncio.sleep(0.001)
        found.append(event.type)

    @debounce(0.02)
    def settled(event: Any) -> None:
        found.append(f"settled on {event.detail}")

    @throttle(0.02)
    def seldom() -> None:
        found.append("now and then")

    button = document.querySelector("button")
    button.addEventListener("click", on_click)
    button.onclick = lambda: found.append("property")
    button.click()
    for n in range(3):
        button.dispatchEvent(CustomEvent("made", detail=n))
        seldom()
    button.addEventListener("made", settled)
    for n in range(3):
        button.dispatchEvent(CustomEvent("made", detail=n))
    await asyncio.sleep(0.1)
    return found


def test_handlers_may_wait(web: Web) -> None:
    assert web(handlers, html="<button>b</button>") == [
        *("property", "now and then", "click", "now and then", "settled on 2"),
    ]


async def aborted() -> Any:
    controller = AbortController()
    waiting = fetch("/slow", signal=controller.signal)
    setTimeout(controller.abort, 5)
    try:
        await waiting
    except DOMException as error:
        return [error.name, error.code, controller.signal.aborted]
    return "not aborted"


def test_abort(web: Web) -> None:
    assert web(aborted) == ["AbortError", 20, True]


async def observers() -> Any:
    box = document.getElementById("box")
    sizes: list[Any] = []
    seen: list[Any] = []
    changes: list[str] = []
    sizing = ResizeObserver(lambda entries: sizes.append(entries[0].contentRect.width))
    sizing.observe(box)
    looking = IntersectionObserver(
        lambda entries, observer: seen.extend(e.isIntersecting for e in entries), threshold=0.5
    )
    looking.observe(box)
    watching = MutationObserver(lambda records: changes.extend(r.attributeName for r in records))
    watching.observe(box, {"attributes": True})
    await asyncio.sleep(0.1)
    box.style.width = "150px"
    box.style["margin-top"] = "5000px"
    await asyncio.sleep(0.1)
    sizing.disconnect()
    looking.disconnect()
    return [sizes, seen, changes[0]]


def test_observers(web: Web) -> None:
    html = "<div id=box style='width: 100px; height: 20px'></div>"
    assert web(observers, html=html) == [[100, 150], [True, False], "style"]


async def clipboard() -> Any:
    await navigator.clipboard.writeText("from Python")
    return [await navigator.clipboard.readText(), document.visibilityState, document.hidden]


def test_clipboard_and_visibility(web: Web, page: Any) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    assert web(clipboard) == ["from Python", "visible", False]


async def files() -> Any:
    blob = Blob(["name,n\n", "a,1\n"], {"type": "text/csv"})
    reader = FileReader()
    done = Promise.new(lambda resolve: reader.addEventListener("load", lambda: resolve(None)))
    reader.readAsText(blob)
    await done
    picked = File(["x" * 10], "x.txt", type="text/plain")
    data = Uint8Array(await picked.arrayBuffer())
    rows = [line.split(",") for line in reader.result.splitlines()]
    return [rows, blob.size, blob.type, picked.name, picked.size, list(data[i] for i in range(2)), await blob.text()]


def test_files(web: Web) -> None:
    assert web(files) == [[["name", "n"], ["a", "1"]], 11, "text/csv", "x.txt", 10, [120, 120], "name,n\na,1\n"]


def download() -> None:
    link = document.createElement("a")
    link.href = URL.createObjectURL(Blob(["hello"], type="text/plain"))
    link.download = "hello.txt"
    link.click()
    URL.revokeObjectURL(link.href)


def test_download(web: Web, page: Any) -> None:
    page.goto("about:blank")
    with page.expect_download() as found:
        web(download)
    assert found.value.suggested_filename == "hello.txt"


def navigation() -> Any:
    history.pushState({"at": 1}, "", "?tab=two#part")
    parameters = URL(location.href).searchParams
    state = history.state
    wide = matchMedia("(min-width: 1px)").matches
    return [location.search, location.hash, parameters.get("tab"), parameters.get("no"), state.at, state["at"], wide]


def test_history_and_media(web: Web) -> None:
    assert web(navigation) == ["?tab=two", "#part", "two", None, 1, 1, True]


def drawing() -> Any:
    canvas = document.createElement("canvas")
    canvas.width = canvas.height = 10
    context = canvas.getContext("2d")
    context.fillStyle = "rgb(255, 0, 0)"
    context.fillRect(0, 0, 5, 10)
    left, right = context.getImageData(1, 1, 1, 1).data, context.getImageData(8, 1, 1, 1).data
    return [list(left), list(right), len(left), left[-1], canvas.toDataURL().startswith("data:image/png")]


def test_canvas(web: Web) -> None:
    assert web(drawing) == [[255, 0, 0, 255], [0, 0, 0, 0], 4, 255, True]


async def channels() -> Any:
    one, two = BroadcastChannel("news"), BroadcastChannel("news")
    heard = Promise.new(lambda resolve: two.addEventListener("message", lambda e: resolve(e.data)))
    one.postMessage({"numbers": (1, 2), "when": None})
    data = await heard
    one.close()
    two.close()
    return [data["numbers"], data.numbers[1], data.when]


def test_broadcast_channel(web: Web) -> None:
    assert web(channels) == [[1, 2], 2, None]


async def socket(address: str) -> Any:
    messages: list[str] = []
    connection = WebSocket(address)
    closed = Promise.new(lambda resolve: connection.addEventListener("close", lambda e: resolve(e.code)))
    connection.onopen = lambda: connection.send("hello")

    def on_message(event: Any) -> None:
        messages.append(event.data)
        connection.close(1000, "enough")

    connection.onmessage = on_message
    return [await closed, messages, connection.readyState == WebSocket.CLOSED]


def test_web_socket(web: Web, sockets: str) -> None:
    assert web(socket, sockets) == [1000, ["hello back"], True]


async def streamed() -> Any:
    numbers: list[int] = []
    source = EventSource("/events")

    def on_message(event: Any) -> None:
        numbers.append(JSON.parse(event.data)["n"])

    source.addEventListener("message", on_message)
    while len(numbers) < 3:
        await asyncio.sleep(0.01)
    source.close()
    return numbers[:3]


def test_event_source(web: Web) -> None:
    assert web(streamed) == [0, 1, 2]


async def stored() -> Any:
    opening = indexedDB.open("shop", 1)

    def upgrade() -> None:
        opening.result.createObjectStore("items", {"keyPath": "id"})

    opening.onupgradeneeded = upgrade
    database = await opening
    items = database.transaction("items", "readwrite").objectStore("items")
    await items.put({"id": 1, "name": "tea", "tags": ("a", "b")})
    found = await items.get(1)
    missing = await items.get(2)
    try:
        await items.add({"id": 1})
    except DOMException as error:
        return [found["name"], found["tags"], missing, error.name]
    return "no error"


def test_indexed_db(web: Web) -> None:
    assert web(stored) == ["tea", ["a", "b"], None, "ConstraintError"]


async def modules() -> Any:
    module = await import_("/module.js")
    return [module.answer, module.twice(4), structuredClone({"a": {1}})["a"]]


def test_modules(web: Web) -> None:
    assert web(modules) == [42, 8, [1]]


def javascript_types() -> Any:
    when = Date(2024, 0, 31)
    counts = Map([["a", 1], ["b", 2]])
    counts.set("c", 3)
    seen = Set([1, 2, 2])
    window.searchTimer = None
    sessionStorage["visits"] = 3
    return [
        *(when.getMonth() + 1, when.toISOString()[:4], isinstance(when, Date), Date.now() > 0),
        *(len(counts), counts.get("a"), counts.get("z"), "b" in counts, dict(counts), [k for k, v in counts]),
        *(len(seen), 2 in seen, sorted(seen), bool(Set()), bool(counts), sessionStorage["visits"]),
    ]


def test_types_of_javascript(web: Web) -> None:
    assert web(javascript_types) == [
        *(1, "2024", True, True),
        *(3, 1, None, True, {"a": 1, "b": 2, "c": 3}, ["a", "b", "c"]),
        *(2, True, [1, 2], False, True, "3"),
    ]
