"""Methods of datetime.time."""

from clientside.compiler.ops.dates import TIME_ROWS as ROWS
from clientside.compiler.ops.row import Rule

OPERATORS: dict[str, Rule] = {}

__all__ = ["OPERATORS", "ROWS"]
