"""Methods and operators of datetime.date."""

from clientside.compiler.ops.dates import DATE_OPERATORS as OPERATORS
from clientside.compiler.ops.dates import DATE_ROWS as ROWS

__all__ = ["OPERATORS", "ROWS"]
