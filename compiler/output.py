"""What compiling gives."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from clientside.compiler.diagnostics.diagnostic import Diagnostic


@dataclass(frozen=True)
class FunctionInfo:
    """A function that JavaScript can call: `dash_clientside[namespace][function_name]`. `called` is the digest of how
    it is called.
    """

    name: str
    namespace: str
    function_name: str
    file: str
    line: int
    javascript: str
    called: str = ""


@dataclass(frozen=True)
class Module:
    """Compiled JavaScript: its text, its source map (version 3), its functions, the runtime helpers in it, all
    diagnostics, and the files that were read for it.
    """

    text: str
    source_map: dict[str, Any]
    functions: tuple[FunctionInfo, ...]
    helpers: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]
    files: tuple[str, ...] = ()

    def minified(self) -> Module:
        """The same, small: what cannot happen in it is left out, names and spaces are shortened. The source map leads
        to the same Python.
        """
        from clientside.compiler.js.sourcemap import mappings_of, source_map
        from clientside.compiler.minify.minify import minified
        from clientside.compiler.minify.tokens import NotUnderstood

        try:
            text, mappings = minified(self.text, mappings_of(self.source_map))
        except NotUnderstood:  # large is better than nothing
            return self
        known = self.source_map
        made = source_map(mappings, known["sources"], known["sourcesContent"], file=known.get("file", ""))
        return replace(self, text=text, source_map=made)


@dataclass(frozen=True)
class Diagnosis:
    """How many functions were looked at (with those that they call), and what there is to say of them."""

    functions: int
    diagnostics: tuple[Diagnostic, ...]
