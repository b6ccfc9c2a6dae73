"""What the page runtime weighs: a change shows here, and asks whether it is worth it."""

from __future__ import annotations

import gzip

import pytest
from clientside.compiler.page import page_text, property_names

EVERYTHING = property_names()


@pytest.mark.parametrize(
    ("properties", "features", "at_most"),
    [
        (frozenset(), frozenset(), 5000),
        (frozenset(["rows", "n_clicks"]), frozenset(["server"]), 6700),
        (EVERYTHING, frozenset(["server", "stream", "patterns"]), 9100),
    ],
    ids=["browser only", "the first example", "everything"],
)
def test_bytes_compressed(properties: frozenset[str], features: frozenset[str], at_most: int) -> None:
    size = len(gzip.compress(page_text(properties, features).encode(), 9))
    assert at_most - 300 < size <= at_most, f"{size} bytes: say so here"


def test_no_file_of_the_page_is_forgotten() -> None:
    from clientside.compiler.page import _files, _linked

    linked = {found.name for found in _linked([*EVERYTHING, "server", "stream", "patterns", "overlay", "start"])}
    assert linked == set(_files())
