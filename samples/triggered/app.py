"""`ctx.triggered_id`: one callback for three buttons, which knows which of them was pressed."""

from dash import Dash, Input, Output, ctx, html

import clientside

app = Dash(__name__)
app.layout = html.Main(
    [
        html.Button("One", id="btn-1"),
        html.Button("Two", id="btn-2"),
        html.Button("Three", id="btn-3"),
        html.P(id="message"),
        html.P(id="counts"),
    ]
)


@clientside.callback(
    Output("message", "children"),
    Output("counts", "children"),
    Input("btn-1", "n_clicks"),
    Input("btn-2", "n_clicks"),
    Input("btn-3", "n_clicks"),
)
def pressed(*clicks):
    counts = " ".join(str(n or 0) for n in clicks)
    if ctx.triggered_id is None:
        return "nothing yet", counts
    return f"{ctx.triggered_id} was pressed, {ctx.triggered[0]['value']} times", counts


if __name__ == "__main__":
    app.run(debug=True)
