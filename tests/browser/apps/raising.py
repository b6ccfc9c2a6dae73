"""Callbacks that raise in many ways: what the error panel and the console make of it."""

import asyncio
from typing import Any

from dash import Dash, Input, Output, html

import clientside

app = Dash(__name__)
KINDS = ["deep", "chained", "recursive", "waiting", "lambda", "plain", "own", "refused"]
app.layout = html.Main([*(html.Button(kind, id=kind) for kind in KINDS), html.Div("fine", id="out")])


class Unhappy(Exception):
    pass


def third(values: Any) -> Any:
    # fmt: off
    return [
        value
        for value in values
        if value["missing"]
    ]
    # fmt: on


def second(values: Any) -> Any:
    return third(values)


def again(n: Any) -> Any:
    return again(n + 1) + 1


def read(text: Any) -> Any:
    try:
        return int(text)
    except ValueError as error:
        raise Unhappy(f"cannot read {text!r}") from error


async def slow(clicks: Any) -> Any:
    await asyncio.sleep(0.01)
    return 1 // (clicks - 1)


inputs = [Input(kind, "n_clicks") for kind in KINDS]


@clientside.callback(Output("out", "children", allow_duplicate=True), *inputs[:3], prevent_initial_call=True)
def raising(deep: Any, chained: Any, recursive: Any) -> Any:
    if recursive:
        return again(0)
    return read("<b>x</b>") if chained else second([{"a": 1}])


@clientside.callback(Output("out", "children", allow_duplicate=True), inputs[3], prevent_initial_call=True)
async def waiting(clicks: Any) -> Any:
    return await slow(clicks)


@clientside.callback(Output("out", "children", allow_duplicate=True), *inputs[4:], prevent_initial_call=True)
def others(of_lambda: Any, plain: Any, own: Any, refused: Any) -> Any:
    if refused:
        return sorted([float("nan"), 1.0, refused])
    if own:
        raise Unhappy
    if plain:
        raise KeyError("key")
    return sorted([3, 1, 2], key=lambda x: x["no"])
