"""The index of runtime helpers: name → file text and imports.

The files' own `import` lines are the dependency graph (see runtime/README.md for the shape of a helper file).
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from functools import cache, cached_property
from pathlib import Path

import clientside.runtime
from clientside.compiler.records import record

ROOT = Path(clientside.runtime.__file__).parent
_IMPORT = re.compile(r'^import \{ ([^}]+) \} from "([^"]+)";\n?', re.MULTILINE)
_RARE = re.compile(r"^// (Rare|Whole)(?: with(?:out)? ([^:]+))?: ", re.MULTILINE)
_LASTING = re.compile(r"^// Lasting: ", re.MULTILINE)
_CLASS = re.compile(r"^export class ", re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|class|const|let)\b)", re.MULTILINE)


@record(frozen=True, eq=False)
class Helper:
    """A runtime helper: its name without `$`, the folder it lives in, its JavaScript without imports, what it needs.

    A `rare` one may be left to the complete script, and so may what is marked as rare in others, unless the program
    uses one of the helpers, or folders of helpers, that `common_with` names; one that is `lasting` keeps what it knows
    from call to call.
    """

    name: str
    folder: str
    text: str
    needs: tuple[str, ...]
    rare: bool = False
    common_with: tuple[str, ...] = ()
    lasting: bool = False

    @cached_property
    def code(self) -> str:
        """The text as bundles have it, an empty line behind it; lines that are only comments stay in the files."""
        return "\n".join([line for line in self.text.split("\n") if not line.lstrip().startswith("//")]) + "\n\n"


@cache
def _places() -> dict[str, str]:
    """Every helper's name (without `$`) and its file within the runtime. `page/` is not part of the helper set."""
    found: dict[str, str] = {}
    folded: dict[str, str] = {}
    for folder in sorted(entry.name for entry in os.scandir(ROOT) if entry.is_dir() and entry.name != "page"):
        for file in sorted(os.listdir(ROOT / folder)):
            if not file.endswith(".js"):
                continue
            place = f"{folder}/{file}"
            clash = folded.setdefault(file.lower(), place)
            if clash != place:
                raise RuntimeError(f"two runtime helpers have one name where case does not count: {clash} and {place}")
            found[file.removesuffix(".js")] = place
    return found


@cache
def helper_files() -> dict[str, Path]:
    """Every helper's name (without `$`) and its file."""
    return {name: ROOT / place for name, place in _places().items()}


@cache
def helper(name: str) -> Helper:
    """The helper called `name` (without `$`). Raises KeyError if there is none."""
    return read_helper(name, ROOT / _places()[name])


def read_helper(name: str, path: Path) -> Helper:
    """A file of the runtime's, as the linker takes it."""
    text = path.read_text(encoding="utf-8")
    needs = []
    for match in _IMPORT.finditer(text):
        for imported in match.group(1).split(","):
            needs.append(imported.strip().removeprefix("$"))
    body = _EXPORT.sub("", _IMPORT.sub("", text)).strip()
    folder = path.parent.name
    # What raises ends a callback, nearly always: the classes of exceptions are rare as a whole.
    mark = _RARE.search(text)
    rare = (mark is not None and mark[1] == "Rare") or (folder == "errors" and _CLASS.search(text) is not None)
    common_with = tuple(re.findall(r"[$\w/]+", mark[2] or "")) if mark is not None else ()
    lasting = folder == "asyncio" or _LASTING.search(text) is not None  # coroutines go on when the call has ended
    return Helper(name, folder, body, tuple(needs), rare, common_with, lasting)


@record(frozen=True)
class Marks:
    """What the runtime says of helpers, by their names with `$`: which a small script may leave to the complete one,
    which are `whole` there in spite of statements marked as rare, and which keep what they know from call to call.
    """

    rare: frozenset[str] = frozenset()
    whole: frozenset[str] = frozenset()
    lasting: frozenset[str] = frozenset()


def marks(used: Collection[str]) -> Marks:
    """The marks for a program that uses the helpers called `used` (without `$`)."""
    asked = {f"${name}" for name in used} | {f"{helper(name).folder}/" for name in used}
    marked = [(h, asked.isdisjoint(h.common_with)) for h in _marked()]
    return Marks(
        frozenset(f"${h.name}" for h, is_rare in marked if h.rare and is_rare),
        frozenset(f"${h.name}" for h, is_rare in marked if not h.rare and not is_rare),
        frozenset(f"${h.name}" for h, _ in marked if h.lasting),
    )


@cache
def _marked() -> tuple[Helper, ...]:
    return tuple(h for h in map(helper, _places()) if h.rare or h.lasting or h.common_with)
