"""What is Python's and what is JavaScript's about values that come from the page, in Chromium."""

from __future__ import annotations

import asyncio
import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from clientside.browser import (
    JSON,
    DOMException,
    Float64Array,
    FormData,
    Headers,
    Map,
    Promise,
    Uint8Array,
    URLSearchParams,
    document,
    fetch,
    localStorage,
    setTimeout,
    window,
)

Web = Callable[..., Any]


def numbers() -> Any:
    window.n = 2.0
    window.m = 2.5
    n = window.n
    texts = [f"{n}", str(window.m), f"{n / 2}", f"{n * 1.5}"]
    return [texts, n / 2, isinstance(n, int), n + 1, n == 2, n // 1, int(window.m), [1, 2, 3][n]]


def test_numbers(web: Web) -> None:
    assert web(numbers) == [["2", "2.5", "1.0", "3.0"], 1, True, 3, True, 2, 2, 3]


def texts() -> Any:
    window.s = "a,b,,c"
    s = window.s
    parts = [s.split(","), s.upper(), s[-1], s[0:3], len(s), "b" in s, s.replace(",", ";"), s.find("z"), s * 2]
    return [*parts, s + "!", list(s)[:2], s.count(","), s.index("b"), s.strip("a"), f"{s!r}", s.title(), s.isdigit()]


def test_texts(web: Web) -> None:
    text = "a,b,,c"
    parts = [["a", "b", "", "c"], "A,B,,C", "c", "a,b", 6, True, "a;b;;c", -1, text * 2]
    assert web(texts) == [*parts, "a,b,,c!", ["a", ","], 3, 2, ",b,,c", "'a,b,,c'", "A,B,,C", False]


def lists() -> Any:
    window.xs = [3, 1, 2]
    xs = window.xs
    ys = sorted(xs)
    xs.append(5)
    xs.sort()
    popped = xs.pop()
    more = [xs.index(2), xs.count(1), list(reversed(xs)), xs + [1], xs == [1, 2, 3], sum(xs), max(xs), xs[1:], 3 in xs]
    return [ys, popped, xs[-1], len(window.xs), *more, bool(xs), [x * 2 for x in xs]]


def test_lists(web: Web) -> None:
    assert web(lists) == [
        *([1, 2, 3], 5, 3, 3),
        *(1, 1, [3, 2, 1], [1, 2, 3, 1], True, 6, 3, [2, 3], True),
        *(True, [2, 4, 6]),
    ]


def dicts() -> Any:
    window.d = {"a": 1, "b": {"c": None}}
    d = window.d
    found = [d["a"], d.get("z"), sorted(d.keys()), len(d), "a" in d, "z" in d, d.a, d.b.c, d["b"]["c"], d.absent]
    try:
        d["absent"]
    except KeyError as error:
        found.append(f"KeyError {error}")
    d["x"] = (1, 2)
    found.append(JSON.stringify(window.d))
    del d["a"]
    return [*found, [key for key, value in d.items()], dict(d)]


def test_dicts(web: Web) -> None:
    assert web(dicts) == [
        *(1, None, ["a", "b"], 2, True, False, 1, None, None, None, "KeyError 'absent'"),
        *('{"a":1,"b":{"c":null},"x":[1,2]}', ["b", "x"], {"b": {"c": None}, "x": [1, 2]}),
    ]


def nothing() -> Any:
    x = window.nothing
    d = {"x": x, "y": window.nothing}

    def is_none(value: Any) -> bool:
        return value is None

    answers = [x is None, is_none(window.nothing), x == None, x in [None], not x, window.nothing is not None]
    return [
        answers,
        d,
        [window.nothing, x],
        json.dumps(d),
        f"{x}",
        str(window.nothing),
        x or "default",
        (lambda: window.no)(),
    ]


def test_nothing(web: Web) -> None:
    assert web(nothing) == [
        *([True, True, True, True, True, False], {"x": None, "y": None}, [None, None]),
        *('{"x": null, "y": null}', "None", "None", "default", None),
    ]


def truths() -> Any:
    ul = document.createElement("ul")
    nodes = ul.querySelectorAll("li")
    form = document.createElement("form")
    objects = [bool(ul), bool(form), bool(localStorage), bool(document), bool(FormData())]
    empty = [bool(nodes), bool(ul.children), bool(ul.classList), bool(Map()), bool(Uint8Array(0))]
    return [objects, empty, bool(Uint8Array(1)), nodes or "none", [bool(x) for x in [ul, nodes]]]


def test_truths(web: Web) -> None:
    assert web(truths) == [[True] * 5, [False] * 5, True, "none", [True, False]]


def identities() -> Any:
    body = document.querySelector("body")
    same = [document.body == body, document.body is body, [document.body] == [body], document.body in [body]]
    return [same, [document.body != body, document.body == None, body == 1, document.querySelector("x") == body]]


def test_identities(web: Web) -> None:
    assert web(identities) == [[True] * 4, [False] * 4]


def calling() -> Any:
    extras: list[Any] = []

    def called(event: Any = None, extra: Any = 5) -> Any:
        extras.append([event, extra])
        return {"a": {1, 2}}

    window.called = called
    returned = [window.called(1).a, window.called().a]
    window.functions = [lambda x: x + 1, lambda: "fewer"]
    returned += [window.functions[0](2), window.functions[1](1, 2, 3)]
    try:
        window.missing(1)
    except TypeError:
        returned.append("TypeError")
    return [extras, returned]


def test_calling(web: Web) -> None:
    assert web(calling) == [[[1, 5], [None, 5]], [[1, 2], [1, 2], 3, "fewer", "TypeError"]]


def collections() -> Any:
    headers, form, parameters = Headers({"x-a": "1"}), FormData(), URLSearchParams("a=1&b=2")
    form.append("a", "1")
    form.append("a", "2")
    data = document.createElement("p").dataset
    data.fooBar = "x"
    data["z"] = "y"
    numbers, small = Float64Array([1.5, 2, 3]), Uint8Array([1, 2, 300])
    try:
        numbers[3]
    except IndexError as error:
        end = str(error)
    return [
        *(dict(headers), [key for key, _ in form], list(parameters), dict(parameters), "a" in parameters, "z" in form),
        *(
            parameters.get("z"),
            sorted(parameters.keys()),
            list(form.values()),
            form.getAll("a"),
            dict(data),
            data["no"],
        ),
        *(list(numbers), sum(numbers), numbers[-1], end, list(small), max(small), 2 in small, sorted(small)),
    ]


def test_collections(web: Web) -> None:
    assert web(collections) == [
        *({"x-a": "1"}, ["a", "a"], [["a", "1"], ["b", "2"]], {"a": "1", "b": "2"}, True, False),
        *(None, ["a", "b"], ["1", "2"], ["1", "2"], {"fooBar": "x", "z": "y"}, None),
        *([1.5, 2, 3], 6.5, 3, "index out of range", [1, 2, 44], 44, True, [1, 2, 44]),
    ]


async def promises() -> Any:
    async def inner(x: Any) -> Any:
        return {"x": (x, 2)}

    async def fails() -> Any:
        raise ValueError("bad")

    both = await asyncio.gather(Promise.resolve(1), inner(3))
    rows = await Promise.all([Promise.resolve([1]), fetch("/echo").then(lambda r: r.json()).then(lambda j: j["rows"])])
    first = await Promise.race([Promise.new(lambda resolve: setTimeout(resolve, 500, "slow")), Promise.resolve("fast")])
    caught = await Promise.reject("x").catch(lambda e: f"caught {e}")
    try:
        await Promise.all([inner(1), fails()])
    except ValueError as error:
        caught += f", {error}"
    settled = await Promise.allSettled([Promise.resolve(1), Promise.reject("no")])
    return [both, rows, first, caught, [one.status for one in settled]]


def test_promises(web: Web) -> None:
    rows = [[1], [1, 2.5, None]]
    assert web(promises) == [[1, {"x": [3, 2]}], rows, "fast", "caught x, bad", ["fulfilled", "rejected"]]


def setting(text: Any) -> Any:
    field = document.createElement("input")
    truths = []
    field.disabled = []
    truths.append(field.disabled)
    field.disabled = [0]
    truths.append(field.disabled)
    field.value = text
    field.style.width = f"{10 / 4}px"
    field["custom"] = {"a": (1,)}
    field._own = {1}
    setattr(field, "n" + "x", 4)
    wrong = []
    for value in (None, [1], True):
        window.value = value
        try:
            field.value = window.value
        except TypeError as error:
            wrong.append(str(error))
    others = [
        field["custom"].a,
        field._own,
        field["nx"],
        field["nope"],
        hasattr(field, "value"),
        getattr(field, "no", 7),
    ]
    return [truths, field.value, field.style.width, others, wrong]


def test_setting(web: Web) -> None:
    wrong = ["expected str, got NoneType", "expected str, got list", "expected str, got bool"]
    assert web(setting, "5") == [[False, True], "5", "2.5px", [[1], [1], 4, None, True, 7], wrong]
    assert web(setting, 2.5)[1] == "2.5"


def writing(n: Any, x: Any) -> Any:
    p = document.createElement("p")
    found = []
    for value in (n / 2, n, n * 0.5, x, x + n, n // 2, 3, 2.0, len("ab"), n**2, sum([0.5, 0.5])):
        p.textContent = value
        found.append([p.textContent, str(value)])
    p.setAttribute("a", n / 4)
    p.title = n / 4
    localStorage.setItem("n", n * 1.0)
    return [[a for a, b in found if a != b], p.getAttribute("a"), p.title, localStorage["n"]]


def test_numbers_are_written_as_python_writes_them(web: Web) -> None:
    assert web(writing, 4, 2.5) == [[], "1.0", "1.0", "4.0"]


def raising() -> Any:
    found: list[Any] = []
    try:
        JSON.parse("{bad")
    except Exception as error:
        found.append([error.name, bool(error.message)])
    try:
        {}["k"]
    except Exception as error:
        try:
            found.append(error.name)
        except AttributeError as own:
            found.append(str(own))
    try:
        raise DOMException("boo", "AbortError")
    except DOMException as error:
        found.append([error.name, str(error), error.message])
    try:
        window.foo.bar
    except AttributeError as error:
        found.append(str(error))
    return found


def test_raising(web: Web) -> None:
    assert web(raising) == [
        ["SyntaxError", True],
        "'KeyError' object has no attribute 'name'",
        ["AbortError", "boo", "boo"],
        "'NoneType' object has no attribute 'bar'",
    ]


def copying() -> Any:
    plain = copy.deepcopy(window.plain or {"a": [1]})
    found = [plain, copy.copy([document.body])[0] is document.body]
    return [*found, copy.deepcopy({"el": document.body})]


def test_live_objects_are_not_copied(web: Web) -> None:
    with pytest.raises(Exception, match="a copy of a live HTMLBodyElement: use cloneNode or structuredClone"):
        web(copying)


class Counter:
    def __init__(self) -> None:
        self.n = 0

    def hit(self, event: Any = None) -> None:
        self.n += 1


def methods() -> Any:
    counter = Counter()
    button = document.createElement("button")
    button.addEventListener("click", counter.hit)
    button.click()
    button.removeEventListener("click", counter.hit)
    button.click()
    window.counter = counter
    by_id = document.getElementById
    return [counter.n, window.counter.n, by_id("nope")]


def test_methods_as_values(web: Web) -> None:
    assert web(methods) == [1, 1, None]
