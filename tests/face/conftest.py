"""Every test here starts without marked functions, and with the place holder for the compiler where it asks for it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import ModuleType

import pytest
from dash import _callback as registered

from clientside import app_bundle
from clientside.registry import REGISTRY
from tests.face.handwritten import compile_functions


@pytest.fixture(autouse=True)
def no_marks() -> Iterator[None]:
    forget()
    yield
    forget()


def forget() -> None:
    """Nothing is marked, nothing registered, nothing compiled."""
    REGISTRY.clear()
    registered.GLOBAL_CALLBACK_LIST.clear()
    registered.GLOBAL_CALLBACK_MAP.clear()
    app_bundle._results.clear()


@pytest.fixture
def handwritten(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A compiler that takes JavaScript from docstrings; the module, so that a test can make it fail."""
    pipeline = ModuleType("clientside.compiler.pipeline")
    pipeline.compile_functions = compile_functions  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, pipeline.__name__, pipeline)
    return pipeline
