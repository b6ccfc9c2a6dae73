"""Create, read, update, delete: rows with pattern-matching ids, a form, a modal window, undo."""

import re
from collections import Counter

import dash_bootstrap_components as dbc
from dash import ALL, MATCH, Dash, Input, Output, Patch, State, callback, ctx, dcc, html, no_update
from dash.exceptions import PreventUpdate

app = Dash(__name__)

FIELDS = dict(name="Name", email="E-mail", age="Age")
MAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[a-z]{2,}$", re.IGNORECASE)
FIRST = [
    {"key": 1, "name": "Ada Lovelace", "email": "ada@example.org", "age": 36, "done": False},
    {"key": 2, "name": "Grace Hopper", "email": "grace@navy.mil", "age": 85, "done": True},
]

app.layout = html.Div(
    [
        dcc.Store(id="people", data=FIRST),
        dcc.Store(id="undo", data=[]),
        dcc.Input(id="search", placeholder="search", debounce=False),
        dcc.Dropdown(id="order", options=["name", "email", "age", "key"], value="key"),
        html.Div(
            [dcc.Input(id={"form": field}, placeholder=label) for field, label in FIELDS.items()]
            + [html.Span(id={"error": field}) for field in FIELDS]
        ),
        html.Button("Add", id="add"),
        html.Button("Undo", id="back", disabled=True),
        html.Button("Delete all done", id="sweep"),
        html.Ul(id="list"),
        html.Div(id="count"),
        html.Div(id="details"),
        dbc.Modal(
            [
                dbc.ModalHeader(dbc.ModalTitle("Edit")),
                dbc.ModalBody(dcc.Input(id="new-name")),
                dbc.Button("OK", id="ok"),
            ],
            id="modal",
            is_open=False,
        ),
        dcc.Store(id="editing"),
        html.Ol(id="history", children=[]),
    ]
)


class Person:
    """One row."""

    def __init__(self, data):
        self.data = data

    @property
    def initials(self):
        return "".join(part[0].upper() for part in self.data["name"].split() if part)

    def matches(self, words):
        text = " ".join(str(value) for value in self.data.values()).lower()
        return all(word in text for word in words)

    def __lt__(self, other):
        return self.data["name"] < other.data["name"]


def problems(values):
    found = {}
    if not (values.get("name") or "").strip():
        found["name"] = "A name is needed"
    elif len(values["name"]) > 30:
        found["name"] = f"Too long by {len(values['name']) - 30}"
    if not MAIL.match(values.get("email") or ""):
        found["email"] = "This is no address"
    try:
        age = int(values.get("age"))
        if not 0 < age < 150:
            found["age"] = f"{age} is no age"
    except (TypeError, ValueError) as error:
        found["age"] = str(error)
    return found


def row(person):
    key = person["key"]
    return html.Li(
        [
            dcc.Checklist(
                id={"type": "done", "key": key},
                options=[{"label": "", "value": "x"}],
                value=["x"] if person["done"] else [],
            ),
            html.Span(f"{Person(person).initials} {person['name']} ({person['age']})", id={"type": "name", "key": key}),
            html.A(person["email"], href=f"mailto:{person['email']}"),
            html.Button("Edit", id={"type": "edit", "key": key}, n_clicks=0),
            html.Button(
                "×", id={"type": "delete", "key": key}, n_clicks=0, **{"aria-label": f"Delete {person['name']}"}
            ),
            html.Button("?", id={"type": "more", "key": key}, n_clicks=0),
            html.Div(id={"type": "info", "key": key}),
        ],
        className="done" if person["done"] else None,
        key=str(key),
    )


@callback(Output("list", "children"), Input("people", "data"), Input("search", "value"), Input("order", "value"))
def show(people, search, order):
    words = (search or "").lower().split()
    shown = [person for person in people if Person(person).matches(words)]
    shown.sort(key=lambda person: (str(person[order]).lower() if order != "age" else person[order], person["key"]))
    return [row(person) for person in shown] or html.Li("Nobody", id="nobody")


@callback(Output("count", "children"), Input("people", "data"), Input("list", "children"))
def count(people, items):
    hosts = Counter(person["email"].split("@")[-1] for person in people)
    shown = len(items) if isinstance(items, list) else 0
    parts = [f"{host}: {number}" for host, number in hosts.most_common(2)]
    return (
        f"{shown} of {len(people)}; {'; '.join(parts) or '-'}; oldest {max((p['age'] for p in people), default='none')}"
    )


@callback(
    Output("people", "data"),
    Output("undo", "data"),
    Output({"form": ALL}, "value"),
    Output({"error": ALL}, "children"),
    Input("add", "n_clicks"),
    Input("sweep", "n_clicks"),
    Input("back", "n_clicks"),
    Input("ok", "n_clicks"),
    Input({"type": "delete", "key": ALL}, "n_clicks"),
    Input({"type": "done", "key": ALL}, "value"),
    State({"type": "done", "key": ALL}, "id"),
    State({"form": ALL}, "value"),
    State("people", "data"),
    State("undo", "data"),
    State("editing", "data"),
    State("new-name", "value"),
    prevent_initial_call=True,
)
def change(add, sweep, back, ok, deletes, dones, ids, form, people, undo, editing, name):
    who = ctx.triggered_id
    before = [dict(person) for person in people]
    same = [no_update] * len(FIELDS)
    if who is None:
        raise PreventUpdate
    if who == "add":
        values = dict(zip(FIELDS, form))
        wrong = problems(values)
        if wrong:
            return no_update, no_update, same, [wrong.get(field, "") for field in FIELDS]
        values["age"] = int(values["age"])
        values["name"] = values["name"].strip().title()
        people.append({"key": max((p["key"] for p in people), default=0) + 1, **values, "done": False})
        return people, [*undo, before][-3:], [""] * len(FIELDS), [""] * len(FIELDS)
    if who == "back":
        if not undo:
            return no_update, no_update, same, same
        *rest, last = undo
        return last, rest, same, same
    if who == "sweep":
        people = [person for person in people if not person["done"]]
    elif who == "ok":
        for person in people:
            if editing is not None and person["key"] == editing and name:
                person["name"] = name
    elif who["type"] == "delete":
        if not any(deletes):
            return no_update, no_update, same, same
        people = [person for person in people if person["key"] != who["key"]]
    else:
        checked = {id["key"]: bool(value) for id, value in zip(ids, dones)}
        for person in people:
            person["done"] = checked.get(person["key"], person["done"])
    if people == before:
        return no_update, no_update, same, same
    return people, [*undo, before][-3:], same, same


@callback(Output("back", "disabled"), Output("back", "children"), Input("undo", "data"))
def can_undo(undo):
    return not undo, f"Undo ({len(undo)})" if undo else "Undo"


@callback(
    Output("modal", "is_open"),
    Output("editing", "data"),
    Output("new-name", "value"),
    Input({"type": "edit", "key": ALL}, "n_clicks"),
    Input("ok", "n_clicks"),
    State("people", "data"),
    prevent_initial_call=True,
)
def edit(clicks, ok, people):
    if ctx.triggered_id == "ok":
        return False, no_update, no_update
    if not any(clicks):
        return no_update, no_update, no_update
    key = ctx.triggered_id.key
    person = next((p for p in people if p["key"] == key), None)
    return (True, key, person["name"]) if person else (False, None, "")


@callback(
    Output({"type": "info", "key": MATCH}, "children"),
    Input({"type": "more", "key": MATCH}, "n_clicks"),
    State({"type": "more", "key": MATCH}, "id"),
    State("people", "data"),
)
def info(clicks, id, people):
    if not clicks or clicks % 2 == 0:
        return None
    person = next(p for p in people if p["key"] == id["key"])
    return html.Dl([part for field, label in FIELDS.items() for part in (html.Dt(label), html.Dd(str(person[field])))])


@callback(Output("history", "children"), Input("people", "data"), prevent_initial_call=True)
def history(people):
    added = Patch()
    added.append(html.Li(f"{len(people)}: " + ", ".join(sorted(p["name"].split()[-1] for p in people))))
    return added


@callback(Output("details", "children"), Input({"type": "name", "key": ALL}, "n_clicks"), State("people", "data"))
def details(clicks, people):
    if not ctx.triggered_id or not ctx.triggered[0]["value"]:
        return "Click on a name"
    chosen = [p for p in people if p["key"] == ctx.triggered_id["key"]]
    return dcc.Markdown(f"**{chosen[0]['name']}** is {chosen[0]['age']:>4} years old") if chosen else "gone"
