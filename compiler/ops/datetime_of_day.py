"""Methods and operators of datetime.datetime."""

from clientside.compiler.ops.dates import DATETIME_OPERATORS as OPERATORS
from clientside.compiler.ops.dates import DATETIME_ROWS as ROWS

__all__ = ["OPERATORS", "ROWS"]
