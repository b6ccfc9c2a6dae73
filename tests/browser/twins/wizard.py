"""A wizard on several pages: what was entered is kept in stores, steps depend on each other."""

from pathlib import Path
from urllib.parse import parse_qs, urlencode

import dash
from dash import Dash, Input, Output, State, callback, ctx, dcc, html, no_update

app = Dash(
    __name__,
    use_pages=True,
    pages_folder=str(Path(__file__).with_name("wizard_pages")),
    suppress_callback_exceptions=True,
    url_base_pathname="/shop/",
)

STEPS = ["/", "/address", "/payment", "/summary"]

app.layout = html.Div(
    [
        dcc.Location(id="url", refresh="callback-nav"),
        dcc.Store(id="order", storage_type="session", data={"items": {}, "address": {}, "payment": {}}),
        html.Nav(id="steps"),
        dash.page_container,
        html.Button("Back", id="previous"),
        html.Button("Next", id="next"),
        html.Div(id="complaint", role="alert"),
        html.Div(id="link"),
    ]
)


def place(pathname):
    path = dash.strip_relative_path(pathname)
    return f"/{path or ''}"


def missing(order, step):
    """What a step still needs, in words."""
    if step == "/":
        return [] if any(order["items"].values()) else ["Choose something"]
    if step == "/address":
        address = order["address"]
        wrong = [f"{field} is missing" for field in ("street", "town") if not address.get(field)]
        code = address.get("code") or ""
        if not (len(code) == 5 and code.isdigit()):
            wrong.append(f"{code!r} is no postal code")
        return wrong
    if step == "/payment":
        digits = [int(c) for c in order["payment"].get("card") or "" if c.isdigit()]
        doubled = [d * 2 - 9 * (d > 4) for d in digits[-2::-2]]
        return (
            [] if len(digits) >= 12 and (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0 else ["Check the card's number"]
        )
    return []


@callback(Output("steps", "children"), Input("url", "pathname"), Input("order", "data"))
def steps(pathname, order):
    here = place(pathname)
    parts = []
    for number, step in enumerate(STEPS, 1):
        wrong = missing(order, step)
        state = "current" if step == here else "todo" if wrong else "done"
        parts.append(
            dcc.Link(
                f"{number}. {(step.strip('/') or 'items').title()}{'' if wrong else ' ✓'}",
                href=dash.get_relative_path(step),
                className=state,
                id={"step": number},
            )
        )
    return parts


@callback(
    Output("url", "pathname"),
    Output("complaint", "children"),
    Input("next", "n_clicks"),
    Input("previous", "n_clicks"),
    State("url", "pathname"),
    State("order", "data"),
    prevent_initial_call=True,
)
def move(forward, back, pathname, order):
    here = place(pathname)
    at = STEPS.index(here) if here in STEPS else 0
    if ctx.triggered_id == "previous":
        return dash.get_relative_path(STEPS[max(at - 1, 0)]), None
    wrong = missing(order, here)
    if wrong:
        return no_update, html.Ul([html.Li(text) for text in wrong])
    return dash.get_relative_path(STEPS[min(at + 1, len(STEPS) - 1)]), None


@callback(Output("previous", "disabled"), Output("next", "disabled"), Input("url", "pathname"))
def ends(pathname):
    here = place(pathname)
    return here == STEPS[0], here == STEPS[-1]


@callback(Output("link", "children"), Input("url", "search"), Input("order", "data"))
def link(search, order):
    given = parse_qs((search or "").lstrip("?"))
    chosen = {name: number for name, number in order["items"].items() if number}
    return f"{given.get('from', ['nowhere'])[0]} {urlencode(sorted(chosen.items()))}"
