"""The index of runtime helpers: name → file text and imports.

The files' own `import` lines are the dependency graph (see runtime/README.md for the shape of a helper file).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import clientside.runtime

ROOT = Path(clientside.runtime.__file__).parent
_IMPORT = re.compile(r'^import \{ ([^}]+) \} from "([^"]+)";\n?', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|class|const|let)\b)", re.MULTILINE)


@dataclass(frozen=True, eq=False)
class Helper:
    """A runtime helper: its name without `$`, the folder it lives in, its JavaScript without imports, what it needs."""

    name: str
    folder: str
    text: str
    needs: tuple[str, ...]

    @cached_property
    def code(self) -> str:
        """The text without the lines that are only comments (they stay in the runtime's files)."""
        return "\n".join(line for line in self.text.split("\n") if not line.lstrip().startswith("//"))


@cache
def helper_files() -> dict[str, Path]:
    """Every helper's name (without `$`) and its file. `page/` is not part of the helper set."""
    found: dict[str, Path] = {}
    folded: dict[str, Path] = {}
    for path in sorted(ROOT.glob("*/*.js")):
        if path.parent.name == "page":
            continue
        clash = folded.setdefault(path.stem.lower(), path)
        if clash != path:
            raise RuntimeError(f"two runtime helpers have one name where case does not count: {clash} and {path}")
        found[path.stem] = path
    return found


@cache
def helper(name: str) -> Helper:
    """The helper called `name` (without `$`). Raises KeyError if there is none."""
    return read_helper(name, helper_files()[name])


def read_helper(name: str, path: Path) -> Helper:
    """A file of the runtime's, as the linker takes it."""
    text = path.read_text(encoding="utf-8")
    needs = []
    for match in _IMPORT.finditer(text):
        for imported in match.group(1).split(","):
            needs.append(imported.strip().removeprefix("$"))
    body = _EXPORT.sub("", _IMPORT.sub("", text)).strip()
    return Helper(name, path.parent.name, body, tuple(needs))
