"""What stands in sets is hashed by where it comes from, not by its address: so a set has the same order in every
process, and one program is compiled into one text.
"""

from __future__ import annotations

import zlib
from typing import Any


class Placed:
    """A function, class or method; two are equal where they are one object."""

    def __hash__(self) -> int:
        found = self.__dict__.get("_hash")
        if found is None:
            found = self.__dict__["_hash"] = _place(self)
        return int(found)


def _place(thing: Any) -> int:
    row = getattr(thing, "row", None)
    if row is not None:
        return zlib.crc32(row.label.encode())
    node = getattr(thing, "node", None)
    if node is None:
        return hash(thing.function if hasattr(thing, "function") else thing.method.function)
    first = getattr(node, "lineno", 0)  # the lines above do not count: a file's other functions may change
    place = ((getattr(node, "end_lineno", None) or first) - first) * 4099 + getattr(node, "col_offset", 0)
    return zlib.crc32(getattr(thing, "name", "").encode()) ^ place
