"""A form, a total that the browser computes, a table that the server keeps: Flask, SQLite, no Dash.

Run it with `python samples/orders/app.py` and open the address that it prints.
"""

import sqlite3
import tempfile
from pathlib import Path

from clientside.flask_adapter import Callbacks
from flask import Flask, current_app, g, render_template

from clientside import Input, Output, PreventUpdate, State, no_update

callbacks = Callbacks()


DATABASE = Path(tempfile.gettempdir(), "clientside-orders.sqlite")


def create_app(database: Path = DATABASE) -> Flask:
    """The app, with its orders in the SQLite file `database`."""
    app = Flask(__name__)
    app.config["DATABASE"] = str(database)
    callbacks.init_app(app)
    app.teardown_appcontext(close)

    @app.get("/")
    def index() -> str:
        return render_template("index.html", orders=latest())

    return app


def connection() -> sqlite3.Connection:
    """This request's connection."""
    if "connection" not in g:
        g.connection = sqlite3.connect(current_app.config["DATABASE"])
        g.connection.execute(
            "CREATE TABLE IF NOT EXISTS orders (id INTEGER PRIMARY KEY, article TEXT, quantity INTEGER, total REAL)"
        )
    return g.connection


def close(error: BaseException | None = None) -> None:
    """Close this request's connection."""
    if "connection" in g:
        g.pop("connection").close()


def latest() -> list[list[str]]:
    """The ten newest orders, as the rows of the table."""
    found = connection().execute("SELECT id, article, quantity, total FROM orders ORDER BY id DESC LIMIT 10")
    return [[str(number), article, str(quantity), f"{total:,.2f}"] for number, article, quantity, total in found]


def money(price: float | None, quantity: float | None) -> float:
    """The total of an order: both the browser and the server compute it with this function."""
    count = int(quantity or 0)
    return round(float(price or 0) * count * (0.9 if count >= 10 else 1), 2)


@callbacks.clientside(
    Output("total", "text"), Output("rebate", "hidden"), Input("price", "value"), Input("quantity", "value")
)
def total(price, quantity):
    return f"{money(price, quantity):,.2f}", int(quantity or 0) < 10


@callbacks.clientside(Output("save", "disabled"), Input("article", "value"), Input("total", "text"))
def incomplete(article, total):
    return not article.strip() or total == "0.00"


@callbacks.callback(
    Output("orders", "rows"),
    Output("article", "value"),
    Output("message", "text"),
    Input("order", "submit"),
    prevent_initial_call=True,
)
def save(fields):
    if fields is None:
        raise PreventUpdate
    article, price, quantity = fields["article"].strip(), float(fields["price"] or 0), int(fields["quantity"] or 0)
    if not article or quantity < 1:
        return no_update, no_update, "An order needs an article and a quantity."
    with connection() as db:
        db.execute(
            "INSERT INTO orders (article, quantity, total) VALUES (?, ?, ?)",
            (article, quantity, money(price, quantity)),
        )
    return latest(), "", f"{quantity} x {article} saved."


@callbacks.clientside(Output("shown", "text"), Input("orders", "rows"), Input("filter", "value"), State("orders", "id"))
def count(rows, words, name):
    found = [row for row in rows if words.lower() in row[1].lower()]
    return f"{len(found)} of {len(rows)} {name}"


if __name__ == "__main__":
    create_app().run(debug=True)
