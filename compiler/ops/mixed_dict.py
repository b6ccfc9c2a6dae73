"""Methods of a value that may be an OrderedDict or another dict: what it is shows when they run."""

from __future__ import annotations

from clientside.compiler.ops.dict_ import removal_effect
from clientside.compiler.ops.row import method, table

ROWS = table(
    method("dict", "popitem(last=True)", "tuple[key, value]", "mixedPopitem", effect=removal_effect, writes=True),
    method("dict", "move_to_end(key, last=True)", "none", "mixedMoveToEnd", writes=True, observes="key"),
)
