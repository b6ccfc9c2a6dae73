"""Form validation, flexible signatures, args_grouping, allow_duplicate, no_update mixes."""

import re
from datetime import date, datetime, timedelta

import dash_bootstrap_components as dbc
from dash import Dash, Input, Output, State, callback, ctx, dcc, html, no_update

app = Dash(__name__)
app.layout = dbc.Container(
    [
        dbc.Form(
            [
                dbc.Label("E-mail"),
                dbc.Input(id="email", type="email"),
                dbc.FormFeedback("bad", type="invalid", id="email-why"),
                dbc.Label("Password"),
                dbc.Input(id="password", type="password"),
                dbc.FormText(id="strength"),
                dbc.Progress(id="meter", value=0),
                dbc.Label("Birthday"),
                dcc.DatePickerSingle(id="birthday", min_date_allowed="1900-01-01", initial_visible_month="2000-01-01"),
                dbc.RadioItems(
                    id="plan",
                    options=["free", "pro", {"label": "Team", "value": "team", "disabled": False}],
                    value="free",
                ),
                dbc.Checklist(id="terms", options=[{"label": "I agree", "value": 1}], value=[]),
                dbc.Checklist(id="all-or-none", options=[{"label": "Select All", "value": "All"}], value=[]),
                dcc.Checklist(id="cities", options=["NYC", "MTL", "SF"], value=["MTL"]),
                dbc.Button("Sign up", id="go", disabled=True),
                dbc.Button("Reset", id="reset"),
            ]
        ),
        dbc.Alert(id="alert", is_open=False, duration=None, dismissable=True),
        html.Pre(id="summary"),
        html.Div(id="grouping"),
        dcc.Store(id="accounts", data=[]),
        dbc.Modal(
            [dbc.ModalHeader("Hi"), dbc.ModalBody(id="body"), dbc.ModalFooter(dbc.Button("Close", id="close"))],
            id="modal",
            is_open=False,
            fade=False,
            backdrop="static",
        ),
        dbc.Collapse("secret", id="collapse", is_open=False),
        dbc.Button("toggle", id="toggle", n_clicks=0),
    ]
)


@callback(
    output=dict(
        valid=Output("email", "valid"), invalid=Output("email", "invalid"), why=Output("email-why", "children")
    ),
    inputs=dict(email=Input("email", "value"), rest=(Input("plan", "value"), State("accounts", "data"))),
)
def email(email, rest):
    plan, accounts = rest
    if not email:
        return {"valid": False, "invalid": False, "why": ""}
    ok = re.fullmatch(r"[^@\s]+@(?P<host>[^@\s]+\.[a-z]{2,})", email, re.I)
    taken = any(a["email"].casefold() == email.casefold() for a in accounts)
    why = (
        "not an address"
        if not ok
        else "taken"
        if taken
        else f"team needs a company address, not {ok['host']}"
        if plan == "team" and ok["host"] in {"gmail.com", "gmx.de"}
        else ""
    )
    return dict(valid=not why, invalid=bool(why), why=why)


@callback(
    [Output("strength", "children"), Output("meter", "value"), Output("meter", "color")], [Input("password", "value")]
)
def strength(password):
    if password is None:
        return [no_update, 0, None]
    checks = {
        "lower": any(c.islower() for c in password),
        "upper": any(map(str.isupper, password)),
        "digit": bool(re.search(r"\d", password)),
        "long": len(password) >= 8,
        "other": not password.isalnum() and password != "",
    }
    score = sum(checks.values())
    missing = [name for name, ok in checks.items() if not ok]
    return [
        f"missing: {', '.join(missing)}" if missing else "strong",
        score * 100 / len(checks),
        ("danger", "warning", "success")[min(score // 2, 2)],
    ]


@callback(
    Output("go", "disabled"),
    inputs={
        "form": {
            "email": Input("email", "valid"),
            "password": Input("meter", "value"),
            "terms": Input("terms", "value"),
            "birthday": Input("birthday", "date"),
        }
    },
)
def ready(form):
    if not form["birthday"]:
        return True
    born = date.fromisoformat(form.birthday[:10])
    age = (date(2026, 1, 1) - born).days // 365.25
    return not (form.email and form["password"] >= 60 and form.terms and age >= 18)


@callback(
    Output("accounts", "data"),
    Output("alert", "children"),
    Output("alert", "is_open"),
    Output("alert", "color"),
    inputs=dict(
        n=Input("go", "n_clicks"),
        form=dict(email=State("email", "value"), plan=State("plan", "value"), birthday=State("birthday", "date")),
        accounts=State("accounts", "data"),
    ),
    prevent_initial_call=True,
)
def sign_up(n, form, accounts):
    born = datetime.strptime(form["birthday"][:10], "%Y-%m-%d")
    accounts.append({**form, "weekday": born.strftime("%A"), "next": (born + timedelta(weeks=52)).isoformat()})
    return (
        accounts,
        [html.Strong(form.email.split("@")[0].title()), f" joined ({form.plan}), born on a {born:%A, %d. %B %Y}"],
        True,
        "success" if len(accounts) < 2 else "info",
    )


@callback(Output("summary", "children"), Input("accounts", "data"))
def summary(accounts):
    width = max((len(a["email"]) for a in accounts), default=0)
    return (
        "\n".join(
            f"{i:>3}. {a['email']:<{width}} | {a['plan']:^6} | {a['weekday'][:3]}"
            for i, a in enumerate(accounts, start=1)
        )
        or "nobody"
    )


@callback(
    Output("email", "value", allow_duplicate=True),
    Output("password", "value"),
    Output("terms", "value"),
    Output("alert", "is_open", allow_duplicate=True),
    Input("reset", "n_clicks"),
    Input("accounts", "data"),
    prevent_initial_call=True,
)
def reset(n, accounts):
    if ctx.triggered_id == "reset":
        return None, "", [], False
    return "", "", [], no_update


@callback(
    Output("cities", "value"),
    Output("all-or-none", "value"),
    Input("cities", "value"),
    Input("all-or-none", "value"),
    State("cities", "options"),
)
def sync(cities, everything, options):
    if ctx.triggered_id == "cities":
        everything = ["All"] if set(cities) == set(options) else []
    else:
        cities = options if everything else []
    return cities, everything


@callback(
    Output("modal", "is_open"),
    Output("body", "children"),
    Input("accounts", "data"),
    Input("close", "n_clicks"),
    State("modal", "is_open"),
    prevent_initial_call=True,
)
def toggle_modal(accounts, close, is_open):
    return not is_open, f"{len(accounts)} account(s); {close=}"


@callback(Output("collapse", "is_open"), [Input("toggle", "n_clicks")], [State("collapse", "is_open")])
def toggle_collapse(n, is_open):
    if n:
        return not is_open
    return is_open


@callback(
    Output("grouping", "children"),
    inputs=dict(
        form=dict(a=Input("plan", "value"), b=[Input("terms", "value"), Input("cities", "value")]),
        t=Input("toggle", "n_clicks"),
    ),
)
def grouping(form, t):
    g = ctx.args_grouping
    rows = [
        f"{k}: {v['id']}.{v['property']}={v['value']} {v['triggered']}"
        for k, v in (("a", g.form.a), ("b0", g.form.b[0]), ("b1", g["form"]["b"][1]), ("t", g["t"]))
    ]
    rows.append(str(ctx.outputs_grouping))
    rows.append(
        repr(
            [
                name
                for name in ("a", "b")
                if any(
                    x.triggered for x in (g.form[name] if isinstance(g.form[name], (list, tuple)) else [g.form[name]])
                )
            ]
        )
    )
    rows.append(f"{form} {isinstance(form, dict)} {t}")
    return [html.Div(r) for r in rows]
