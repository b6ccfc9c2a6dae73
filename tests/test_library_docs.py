"""Each name of the standard library that compiled code can use is on a page of docs/library."""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path

import pytest
from clientside.compiler import library
from clientside.compiler.ops import catalogue
from clientside.compiler.ops.row import Row

DOCS = Path(catalogue.__file__).resolve().parents[2] / "docs" / "library"
TEXT = "\n".join(page.read_text("utf-8") for page in sorted(DOCS.glob("*.md")))
SECTION = re.compile(r"^## `([\w.]+)`\n((?:(?!^## |^# ).*\n?)*)", re.MULTILINE)
SECTIONS = {match[1]: match[2] for match in SECTION.finditer(TEXT)}
# The last ones are what collections.abc, and classes derived from built-in types, are made of.
PRIVATE = ("_", "dash", "clientside", "collections_bases", "collections_sets", "complex_numbers", "native_")
MODULES = sorted(m for m in {*catalogue.MODULE_TABLES, *library.INSTALLED, *library.OWN} if not m.startswith(PRIVATE))


def own_names(module: str) -> set[str]:
    """The public names of our own source of a module."""
    found = library.own_environment(module)
    bindings = found.bindings if found is not None else {}
    return {
        name
        for name, nodes in bindings.items()
        if not name.startswith("_") and not isinstance(nodes[-1], (ast.Import, ast.ImportFrom))
    }


@pytest.mark.parametrize("module", MODULES)
def test_names_are_documented(module: str) -> None:
    rows = catalogue._module_table(module)
    names = {name for name in rows if not name.startswith("_")} | own_names(module)
    for row in rows.values():
        if isinstance(row, Row) and row.makes and not row.is_abstract:
            names |= set(row.members)
            for kind in row.makes.split():
                names |= set(catalogue._type_table(kind)) if kind != "dict" else set()
    missing = sorted(name for name in names if f"`{name}`" not in SECTIONS.get(module, ""))
    assert not missing, f"docs/library: the section of {module} lacks {missing}"


@pytest.mark.parametrize("module", sorted(m for m in MODULES if importlib.util.find_spec(m)))
def test_names_exist_in_cpython(module: str) -> None:
    """Our own sources promise nothing that CPython has not got."""
    real = importlib.import_module(module)
    assert not {name for name in own_names(module) if not hasattr(real, name)}
