"""`ctx` after an `await`, in functions that async callbacks call, while several of them wait."""

import asyncio
from typing import Any

from dash import Dash, Input, Output, ctx, html

import clientside

app = Dash(__name__)
app.layout = html.Main(
    [
        *(html.Button(name, id=name) for name in ("slow", "quick", "fails", "many")),
        *(html.Div(id=f"{name}-out") for name in ("slow", "quick", "fails", "many", "plain")),
    ]
)


def who() -> Any:
    return ctx.triggered_id


def described(step: Any) -> Any:
    return f"{step}:{who()}:{ctx.triggered[0]['value']}"


async def later(seconds: Any, step: Any) -> Any:
    start = described(f"{step} starts")
    await asyncio.sleep(seconds)
    return f"{start}, {described(step)}"


async def failing() -> Any:
    await asyncio.sleep(0.02)
    raise KeyError(who())


@clientside.callback(Output("slow-out", "children"), Input("slow", "n_clicks"), prevent_initial_call=True)
async def slow(n: Any) -> Any:
    found = [described("start")]
    for seconds in (0.1, 0.2, 0.15):
        await asyncio.sleep(seconds)
        found.append(described(seconds))
    return "; ".join(found)


@clientside.callback(
    Output("quick-out", "children"), inputs={"n": Input("quick", "n_clicks")}, prevent_initial_call=True
)
async def quick(n: Any) -> Any:
    await asyncio.sleep(0.05)
    first = described("one")
    second = await later(0.05, "two")
    return f"{first}, {second}, {described('three')} {ctx.triggered_id}"


@clientside.callback(Output("fails-out", "children"), Input("fails", "n_clicks"), prevent_initial_call=True)
async def fails(n: Any) -> Any:
    try:
        await failing()
    except KeyError as error:
        return f"{error!r} {described('caught')}"
    return "not reached"


@clientside.callback(Output("many-out", "children"), Input("many", "n_clicks"), prevent_initial_call=True)
async def many(n: Any) -> Any:
    found = await asyncio.gather(later(0.2, "a"), later(0.05, "b"), later(0.1, "c"))
    return " | ".join([*found, described("end")])


@clientside.callback(Output("plain-out", "children"), Input("slow", "n_clicks"), Input("quick", "n_clicks"))
def plain(slow: Any, quick: Any) -> Any:
    return f"{who()}"
