"""JSON as Dash writes it, with orjson and plotly and without."""

from __future__ import annotations

import datetime
import decimal
import json
import math
import uuid
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go
import pytest
from clientside.flask_adapter import encoding
from dash import html
from dash._utils import to_json
from plotly.io.json import to_json_plotly

UTC = datetime.UTC
VALUES = [
    None,
    [1, -0.0, 2.5, 1e300, "ü😀</script>", True, {"a": []}],
    [float("nan"), float("inf"), -float("inf")],
    {"x": {"y": float("nan")}},
    {1: "a", 2.5: "b", None: "c"},
    (1, (2, [3])),
    datetime.datetime(2026, 1, 2, 3, 4, 5),
    datetime.datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=UTC),
    datetime.date(2026, 1, 2),
    datetime.time(3, 4, 5),
    [decimal.Decimal("1.10"), decimal.Decimal("1e3")],
    np.float64(1.5),
    np.int64(7),
    np.bool_(True),
    np.array([1, 2]),
    np.array([[1.5, math.nan]]),
    np.array(["a", "b"]),
    np.array(["2026-01-02", "NaT"], dtype="datetime64[D]"),
    np.array([1, "a", None], dtype=object),
    pd.Series([1, 2]),
    pd.Series(["a", None]),
    pd.Timestamp("2026-01-02"),
    [pd.NaT, pd.NA],
    pd.DatetimeIndex(["2026-01-02"]),
    pd.DataFrame({"a": [1, 2]}).to_dict("records"),
    html.Div([html.B("a", id={"t": 1})], className="k"),
    go.Figure(data=[go.Scatter(x=[1, 2], y=[3, 4])]),
    uuid.UUID(int=5),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda v: type(v).__name__)
def test_as_dash_does(value: Any) -> None:
    assert json.loads(encoding.dumps({"v": value})) == json.loads(to_json({"v": value}))


@pytest.mark.parametrize("value", VALUES[:-2], ids=lambda v: type(v).__name__)
def test_without_orjson_and_plotly(value: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoding, "orjson", None)
    monkeypatch.setattr(encoding, "_has_plotly", lambda: False)
    assert json.loads(encoding.dumps({"v": value})) == json.loads(to_json_plotly({"v": value}, engine="json"))


def test_without_orjson(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoding, "orjson", None)
    assert encoding.loads(b'{"a": [1, 2.5, null]}') == {"a": [1, 2.5, None]}
    assert json.loads(encoding.dumps([1.5, math.nan])) == [1.5, None]


@pytest.mark.parametrize("text", ["NaN", "[Infinity]", "{", "", "\xff", "[" * 100_000, "1" * 5000])
@pytest.mark.parametrize("fast", [True, False])
def test_what_is_no_json(text: str, fast: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not fast:
        monkeypatch.setattr(encoding, "orjson", None)
    with pytest.raises(ValueError):
        encoding.loads(text.encode("latin-1"))


@pytest.mark.parametrize("number", [2**53 + 1, 10**18, 2**63, 10**19, 2**64 + 1, 10**20, -(10**20)])
def test_ints_are_exact(number: int) -> None:
    found = encoding.loads(b"[%d]" % number)
    assert found == [number]
    assert type(found[0]) is int
    assert encoding.dumps([number]) == b"[%d]" % number


@pytest.mark.parametrize("value", [object(), {1, 2}, b"a", lambda: 1, 1j, {(1, 2): 3}])
def test_what_cannot_be_written(value: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        encoding.dumps(value)
