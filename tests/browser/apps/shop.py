"""The first example of docs/flask.md, served: a total in the browser, orders on the server."""

from clientside.flask_adapter import Callbacks
from flask import Flask, render_template

from clientside import Input, Output, State

app = Flask(__name__)
callbacks = Callbacks(app)


class Orders:
    def __init__(self):
        self.rows = []

    def insert(self, total):
        self.rows.insert(0, [len(self.rows) + 1, total])

    def latest(self):
        return self.rows[:10]


orders = Orders()


@callbacks.clientside(Output("total", "text"), Input("price", "value"), Input("quantity", "value"))
def total(price, quantity):
    return f"{float(price or 0) * int(quantity or 0):,.2f}"


@callbacks.callback(
    Output("orders", "rows"), Input("save", "n_clicks"), State("total", "text"), prevent_initial_call=True
)
def save(n_clicks, total):
    orders.insert(total)
    return orders.latest()


@app.get("/")
def index():
    return render_template("shop.html")
