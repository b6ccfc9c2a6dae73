"""The builtins, gathered from the files of their families."""

from __future__ import annotations

from clientside.compiler.ops import (
    builtins_bytes,
    builtins_convert,
    builtins_iterate,
    builtins_objects,
    builtins_print,
    builtins_types,
    builtins_values,
)
from clientside.compiler.ops.row import Row

ROWS: dict[str, Row] = {
    **builtins_convert.ROWS,
    **builtins_iterate.ROWS,
    **builtins_values.ROWS,
    **builtins_types.ROWS,
    **builtins_bytes.ROWS,
    **builtins_objects.ROWS,
    **builtins_print.ROWS,
}
