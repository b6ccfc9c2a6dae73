"""How large scripts are, for the closing lines of `clientside compile`."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

from clientside.building import complete_path

if TYPE_CHECKING:
    from clientside.building import Script


def size_lines(script: Script, split: bool) -> list[str]:
    """A line for each file of a script: its size as readable JavaScript, as it is written, and as servers send it.

    `split` says that two parts were asked for.
    """
    if script.path is None:
        return []
    data = script.text.encode("utf-8", "surrogatepass")
    minified = script.complete is not None or len(data) < script.readable
    sizes = [f"{script.readable:,} bytes"]
    if minified:
        sizes.append(f"minified {len(data):,}")
    lines = [f"{script.path}: {', '.join([*sizes, _zipped(data)])}"]
    if script.complete is None:
        lines[0] += ", in one part: two would gain nothing" if split else ""
    else:
        rest = script.complete.encode("utf-8", "surrogatepass")
        place = complete_path(script.path)
        lines.append(f"{place}: minified {len(rest):,}, {_zipped(rest)}, loaded when something rare happens")
    return lines


def _zipped(data: bytes) -> str:
    return f"gzip {len(gzip.compress(data, 9, mtime=0)):,}"
