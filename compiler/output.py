"""What compiling gives."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from clientside.compiler.passes import current

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from clientside.compiler.diagnostics.diagnostic import Diagnostic
    from clientside.compiler.js.layout import Mapping


@dataclass(frozen=True)
class FunctionInfo:
    """A function that JavaScript can call: `dash_clientside[namespace][function_name]`. `called` is the digest of how
    it is called. `waits` says that only callbacks call it (in a file that was read), which take a promise as well.
    """

    name: str
    namespace: str
    function_name: str
    file: str
    line: int
    javascript: str
    called: str = ""
    waits: bool = False


@dataclass(frozen=True)
class Module:
    """Compiled JavaScript: its text, its source map (version 3), its functions, the runtime helpers in it, all
    diagnostics, the files that were read for it, whether it handles objects of the browser, and its
    optimisations.
    """

    text: str
    mapping: dict[str, Any] | Callable[[], dict[str, Any]]
    functions: tuple[FunctionInfo, ...]
    helpers: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]
    files: tuple[str, ...] = ()
    browser: bool = False
    passes: frozenset[str] = field(default_factory=current)

    @cached_property
    def source_map(self) -> dict[str, Any]:
        """The source map; most scripts are made without anybody looking at it."""
        return self.mapping if isinstance(self.mapping, dict) else self.mapping()

    def minified(self) -> Module:
        """The same, small: what cannot happen in it is left out, names and spaces are shortened. The source map leads
        to the same Python.
        """
        from clientside.compiler.js.sourcemap import mappings_of, source_map
        from clientside.compiler.minify.minify import minified
        from clientside.compiler.minify.tokens import NotUnderstood

        try:
            text, mappings = minified(self.text, mappings_of(self.source_map), self.passes)
        except NotUnderstood:  # large is better than nothing
            return self
        known = self.source_map
        made = source_map(mappings, known["sources"], known["sourcesContent"], file=known.get("file", ""))
        return replace(self, text=text, mapping=made)

    def split(self, address: Callable[[str], str], names: Collection[tuple[str, str]] | None = None) -> Parts | None:
        """The same in two scripts: a small one for what is common, and a complete one that the page loads when
        something rare happens. The functions called `names` (namespace and name; all if None) give a promise then.

        `address` says where the page finds the complete script, of which it is given the text; relative addresses
        start from the small one's. None where there is nothing to gain, or where it might be seen that a function
        runs again.
        """
        from clientside.compiler.bundle.runtime_index import marks
        from clientside.compiler.js.sourcemap import mappings_of, source_map
        from clientside.compiler.minify.split import split
        from clientside.compiler.minify.tokens import NotUnderstood

        if "minify-split" not in self.passes:
            return None
        if self.browser:  # what is done to such an object can be seen
            return None
        known = self.source_map
        chosen = {(f.namespace, f.function_name) for f in self.functions}
        if names is not None:
            chosen &= set(names)
        try:
            found = split(self.text, chosen, marks(self.helpers), mappings_of(known))
        except NotUnderstood:
            return None
        if found is None:
            return None
        loads = f"import({json.dumps(address(found.complete))})"
        longer, start = len(loads) - len(found.load), len(found.small)
        moved = [m._replace(column=m.column + longer) if m.column > start else m for m in found.mappings]

        def made(text: str, mappings: list[Mapping]) -> Module:
            known_map = source_map(mappings, known["sources"], known["sourcesContent"], file=known.get("file", ""))
            return replace(self, text=text, mapping=known_map)

        small = made(found.small + loads + found.rest, moved)
        return Parts(small, made(found.complete, found.complete_mappings), found.names)


@dataclass(frozen=True)
class Parts:
    """A module in two scripts, and the functions that may give promises."""

    small: Module
    complete: Module
    names: frozenset[tuple[str, str]]


@dataclass(frozen=True)
class Diagnosis:
    """How many functions were looked at (with those that they call), and what there is to say of them."""

    functions: int
    diagnostics: tuple[Diagnostic, ...]
