"""The page runtime as one script: its files from `start.js` on, and what of it the app's callbacks use."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from clientside.compiler.bundle.runtime_index import ROOT, Helper, read_helper
from clientside.compiler.minify.minify import minified

# Always there: a callback may set them by set_props.
BASE = frozenset(["checked", "children", "class_name", "href", "src", "style", "text", "title", "value"])


@cache
def _files() -> dict[str, Path]:
    return {path.stem: path for path in (ROOT / "page").rglob("*.js")}


@cache
def property_names() -> frozenset[str]:
    """The properties that have a file of their own."""
    return frozenset(path.stem for path in (ROOT / "page" / "properties").glob("*.js"))


@cache
def page_text(properties: frozenset[str], features: frozenset[str]) -> str:
    """The script for an app that names `properties` (others are refused by the page) and uses `features`.

    Features are `server` (callbacks on the server), `stream` (callbacks that report progress), `patterns`
    (pattern-matching ids), `overlay` (debug mode).
    """
    wanted = sorted((properties | BASE) & property_names())
    roots = [*wanted, *sorted(features), "start"]
    absent = sorted(property_names() - set(wanted) - {"width", "height", "online", "visible"})
    assigned = [
        f"Object.assign($properties,{{{','.join(f'{name}:${name}' for name in wanted)}}});",
        f"Object.assign($features,{{{','.join(f'{name}:${name}' for name in sorted(features))}}});",
        f"$features.absent={str(absent).replace(' ', '')};",
    ]
    texts = [found.text for found in _linked(roots)]
    return minified("\n".join(['(() => {"use strict";', *texts, *assigned, "$start();", "})();"]))[0]


def _linked(names: Iterable[str]) -> list[Helper]:
    order: list[Helper] = []
    seen: set[str] = set()

    def visit(name: str) -> None:
        if name not in seen:
            seen.add(name)
            found = read_helper(name, _files()[name])
            for need in found.needs:
                visit(need)
            order.append(found)

    for name in names:
        visit(name)
    return order
