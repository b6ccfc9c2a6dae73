"""Annotations of lines over a figure: `add_hline(annotation_text=…)`, `add_vline(annotation_position=…)`."""

from __future__ import annotations

from typing import Any

import plotly.graph_objects as go
import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_source

from tests.harness.same_page import same_page


def test_horizontal_lines() -> None:
    def f(v: Any, rows: Any) -> Any:
        fig, y = go.Figure(), float(v)
        fig.add_hline(y=y, annotation_text=f"at {v}", line_dash="dot")
        fig.add_hline(y, annotation_text=v, annotation_position="top left", annotation_font_size=9)
        fig.add_hline(y=-1, annotation_text="a", annotation_position="right top", annotation_font={"color": "red"})
        fig.add_hline(y=0, annotation_text="b", annotation_position="bottom left")
        fig.add_hline(y=len(rows), annotation_text=None, annotation_position="bottom right")
        fig.add_hline(y=1, annotation_position="left", annotation_text="c").add_hline(y=2)
        fig.add_hline(y=2.5, annotation_position="right", annotation_bgcolor="white", opacity=0.5)
        return fig.add_annotation(text="last")

    same_page(f, 1.5, [])
    same_page(f, -2, [1])


def test_vertical_lines() -> None:
    def f(v: Any) -> Any:
        fig = go.Figure(go.Bar(y=[v]), layout=dict(annotations=[dict(text="first")]))
        fig.add_vline(x=1, annotation_text=v)
        fig.add_vline(x=1, annotation_text="a", annotation_position="top left")
        fig.add_vline(x=1, annotation_text="b", annotation_position="top right", line=dict(width=1))
        fig.add_vline(x=1, annotation_text="c", annotation_position="top")
        fig.add_vline(x=0.5, annotation_text="d", annotation_position="bottom left", annotation_opacity=0.5)
        fig.add_vline(x=-0.5, annotation_text="e", annotation_position="bottom right")
        return fig.add_vline(x=0, annotation_text="f", annotation_position="bottom")

    same_page(f, 1)
    same_page(f, "text")


def test_arguments_are_evaluated_as_they_are_written() -> None:
    def f(log: Any) -> Any:
        def noted(text: Any) -> Any:
            log.append(text)
            return text

        fig = go.Figure()
        fig.add_vline(annotation_text=noted("a"), x=len(noted("bb")), line_width=len(noted("ccc")))
        return fig, log

    same_page(f, [])


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("add_hline(y=x, annotation_text='a')", "figure-use"),
        ("add_hline(y=1, annotation_text='a', annotation_position=x)", "figure-use"),
        ("add_hline(y=1, annotation_text='a', annotation_position='top')", "figure-use"),
        ("add_hline(y=1, annotation_text='a', annotation_position='middle')", "figure-use"),
        ("add_vline(x=1, annotation_text='a', annotation_x=3)", "figure-use"),
        ("add_vline(x=1, annotation=dict(text='a'))", "figure-use"),
        ("add_vline(x=1, annotation_colour='red')", "figure-property"),
        ("add_hrect(y0=1, y1=2, annotation_text='a')", "figure-use"),
    ],
)
def test_what_is_reported(line: str, code: str) -> None:
    text = f"import plotly.graph_objects as go\ndef f(x):\n    return go.Figure().{line}\n"
    with pytest.raises(CompileError) as raised:
        compile_source(text)
    assert {d.code for d in raised.value.diagnostics if d.severity == "error"} == {code}
