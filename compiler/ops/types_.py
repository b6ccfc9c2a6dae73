"""The module types: classes that `isinstance` may ask for; the rest is Python source (`runtime/python/types.py`)."""

from clientside.compiler.ops.builtins_types import NONE_TYPE
from clientside.compiler.ops.row import table

ROWS = table(NONE_TYPE)
