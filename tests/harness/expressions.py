"""Tables of expressions, each compared between CPython and V8: what it gives, or raises."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.harness.same import same


def same_expressions(folder: Path, expressions: Iterable[str | tuple[Sequence[str], str]], imports: str = "") -> None:
    """Assert that both sides give the same for every expression, or (statements before, expression)."""
    lines = [imports, "def f(source):", "    found = []"]
    for entry in expressions:
        setup, text = ((), entry) if isinstance(entry, str) else entry
        lines += ["    try:", *(f"        {line}" for line in setup), f"        found.append({text})"]
        lines += ["    except Exception as e:", "        found.append((type(e).__name__, str(e)))"]
    path = folder / "generated.py"
    path.write_text("\n".join([*lines, "    return found"]), "utf-8")
    spec = importlib.util.spec_from_file_location("generated", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    same(module.f, 0)
