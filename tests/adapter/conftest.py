"""Functions that other tests marked belong to every app of the process: here each test begins without."""

import pytest

from clientside.registry import REGISTRY


@pytest.fixture(autouse=True)
def no_other_marks() -> None:
    REGISTRY.clear()
