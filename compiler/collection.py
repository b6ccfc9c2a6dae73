"""The garbage collector waits while something is compiled: nearly all that a compilation makes lives until it ends, and
looking through it again and again costs a large program half of its time.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collection_paused() -> Iterator[None]:
    """Let the collector of cycles wait, if it is on (memory without cycles is freed as ever)."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
