"""JSON as Dash writes it: orjson where it is installed, plotly's rules where plotly is; NaN and infinities are null."""

from __future__ import annotations

import decimal
import importlib.util
import json
import math
from functools import cache
from typing import Any

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]

_LONG = b"0" * 19  # digits from which on an int may not fit 64 bits
# Digits as 0, all that may stand before an int as a comma: one search finds a long int.
_DIGITS = bytes.maketrans(b"123456789[: -\t\n\r", b"000000000,,,,,,,")


def loads(body: bytes) -> Any:
    """The value of JSON text. Raises ValueError for anything else, also NaN and Infinity, which JSON has not got."""
    if orjson is not None and not _has_long_int(body):
        return orjson.loads(body)
    try:
        return json.loads(body, parse_constant=_no_constant)  # exact for ints of any size, where orjson gives floats
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _has_long_int(body: bytes) -> bool:
    """Whether an int may be longer than what orjson reads exactly. The digits of a fraction stand behind a point."""
    digits = body.translate(_DIGITS)
    return b"," + _LONG in digits or digits.startswith(_LONG)


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def dumps(value: Any) -> bytes:
    """A value as JSON, the way Dash writes it. Raises TypeError or ValueError for what it cannot write."""
    if orjson is not None:
        for more in (0, orjson.OPT_NON_STR_KEYS):  # which is slower, and rarely needed
            try:
                return orjson.dumps(value, option=orjson.OPT_SERIALIZE_NUMPY | more)
            except TypeError:
                pass
    if _has_plotly():
        from plotly.io.json import to_json_plotly  # type: ignore[import-untyped]

        try:
            text: str = to_json_plotly(value)
            return text.encode()
        except TypeError:
            pass  # an int beyond 64 bits, perhaps: the standard library knows it
    try:
        return json.dumps(value, default=_converted, allow_nan=False, separators=(",", ":")).encode()
    except ValueError:
        return json.dumps(_cleaned(value), separators=(",", ":")).encode()


@cache
def _has_plotly() -> bool:
    return importlib.util.find_spec("plotly") is not None


def _converted(value: Any) -> Any:
    """What plotly makes of a value that is not JSON, where plotly is not installed."""
    if hasattr(value, "to_plotly_json"):
        return value.to_plotly_json()
    kind = type(value)
    if kind.__name__ in ("NaTType", "NAType"):
        return None
    if kind.__name__ == "ndarray" and value.dtype.kind == "M":
        return value.astype(str).tolist()
    if hasattr(value, "tolist"):
        return value.tolist()
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if isinstance(value, decimal.Decimal):
        return float(value)
    raise TypeError(f"Object of type {kind.__name__} is not JSON serializable")


def _cleaned(value: Any) -> Any:
    """A value with None in the place of NaN and infinities."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {key: _cleaned(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_cleaned(part) for part in value]
    return value if isinstance(value, (str, int, type(None))) else _cleaned(_converted(value))
