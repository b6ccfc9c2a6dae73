"""Several pages: each has its callbacks in a file of its own."""

import dash
from dash import Dash, dcc, html

app = Dash(__name__, use_pages=True, suppress_callback_exceptions=True)
app.layout = html.Main(
    [
        html.Nav(
            [
                dcc.Link(page["name"], href=page["path"], id=f"to-{page['name'].lower()}")
                for page in dash.page_registry.values()
            ]
        ),
        dash.page_container,
    ]
)
