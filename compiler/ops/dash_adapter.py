"""What the text between the page and a callback uses (clientside/adapter.py)."""

from __future__ import annotations

from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import DictSite, Type
from clientside.compiler.ops.row import function, table


def grouped(f: Facts) -> Type:
    """A dict whose items are attributes too."""
    found = f.type("values")
    site: DictSite = found.get("dict")
    site.find().named = True
    return found


ROWS = table(function("grouped(values, /)", grouped, lambda e: e.arg("values")))
