"""One nested entry of a figure replaced; the rest is shared."""

from typing import Any


def compute(figure: dict[str, Any], scale: str):
    return {**figure, "layout": {**figure["layout"], "yaxis": {**figure["layout"]["yaxis"], "type": scale}}}


JAVASCRIPT = """
(figure, scale) => ({
  ...figure,
  layout: { ...figure.layout, yaxis: { ...figure.layout.yaxis, type: scale } },
})
"""


def arguments(chance):
    layout = {
        "title": {"text": f"t{chance.randrange(100)}"},
        "xaxis": {"type": "linear"},
        "yaxis": {"type": "linear", "range": [0, 1]},
    }
    return [{"data": [{"x": [1, 2], "y": [3, 4]}], "layout": layout}, "log"]
