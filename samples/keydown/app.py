"""`set_props` from a listener: the arrow keys move through slides, without a component that would catch keys."""

from dash import Dash, Input, Output, html, set_props

import clientside
from clientside.browser import KeyboardEvent, document

SLIDES = ["Python", "compiled", "to JavaScript", "in your browser"]
STEPS = {"ArrowRight": 1, "ArrowDown": 1, "ArrowLeft": -1, "ArrowUp": -1}

app = Dash(__name__)
app.layout = html.Main(
    [html.H1(SLIDES[0], id="slide"), html.P(id="state"), html.Div(style={"height": "200vh"}, id="tall")]
)


@clientside.callback(Output("state", "children"), Input("state", "id"))
def listen(_):
    shown = [0]

    def key(event: KeyboardEvent):
        step = STEPS.get(event.key)
        if step is None:
            return
        event.preventDefault()  # the page must not scroll
        shown[0] = min(max(shown[0] + step, 0), len(SLIDES) - 1)
        set_props("slide", {"children": SLIDES[shown[0]]})
        set_props("state", {"children": f"{shown[0] + 1} of {len(SLIDES)}"})

    document.addEventListener("keydown", key)
    return "press an arrow key"


if __name__ == "__main__":
    app.run(debug=True)
