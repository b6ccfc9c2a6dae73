"""Methods of frozenset."""

from __future__ import annotations

from clientside.compiler.ops.row import table
from clientside.compiler.ops.set_ import shared

ROWS = table(*shared("frozenset"))
