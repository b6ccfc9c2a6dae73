"""Files whose marked functions were compiled before: what these reach is known as long as the file, all that it may
import, and the set of files that are compiled together stay as they are. Such a file is not parsed.
"""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import field
from functools import cached_property
from pathlib import Path
from typing import Any, overload

from clientside.compiler.diagnostics.report import Diagnostics
from clientside.compiler.groups import Item, Reach, reaches_of
from clientside.compiler.marks import Marked, marked_entries
from clientside.compiler.names import module_of_file
from clientside.compiler.parts import Store
from clientside.compiler.python_text import read_source
from clientside.compiler.records import record
from clientside.compiler.source import Environment, Source, StaticEnvironment


@record(eq=False)
class Files:
    """The files of one compilation: `shared` holds their environments, and those of what they import."""

    paths: Sequence[str]
    store: Store | None
    shared: dict[str, Environment] = field(default_factory=dict)
    _digests: dict[str, str | None] = field(default_factory=dict)

    def digest(self, file: str) -> str | None:
        """The digest of a file's bytes, None where there is no such file."""
        if file not in self._digests:
            self._digests[file] = file_digest(file)
        return self._digests[file]


def file_digest(file: str) -> str | None:
    """The SHA-256 of a file's bytes, None where it cannot be read."""
    try:
        return hashlib.sha256(Path(file).read_bytes()).hexdigest()
    except OSError:
        return None


class MarkedFile:
    """A file of which the marked functions are compiled. Its tree is looked at only if it must be."""

    def __init__(self, files: Files, environment: StaticEnvironment) -> None:
        self.files = files
        self.environment = environment
        self.diagnostics = Diagnostics()
        self._known = self._kept()

    @property
    def is_known(self) -> bool:
        """Whether its functions, and what they reach, are known from the last time."""
        return self._known is not None

    @cached_property
    def marks(self) -> list[Marked]:
        """The marked functions."""
        return marked_entries(self.environment, self.diagnostics)

    @property
    def count(self) -> int:
        """How many functions are marked."""
        return len(self.marks if self._known is None else self._known)

    def reaches(self) -> list[Reach]:
        """What each of them reaches; what is found out is kept, if nothing is to be said of the file."""
        if self._known is not None:
            return self._known
        found = reaches_of(self.marks)
        store = self.files.store
        if store is not None and not self.diagnostics.items and all(reach.lasting for reach in found):
            store.put(self._key, self._told(found))
        return found

    @cached_property
    def _key(self) -> str:
        source = self.environment.source
        told = (source.file, module_of_file(source.file), source.text, *self.files.paths)
        return "file " + hashlib.sha256("\0".join(told).encode("utf-8", "surrogatepass")).hexdigest()

    def _told(self, reaches: list[Reach]) -> dict[str, Any]:
        """What they reach as JSON: with the digests of the files that the file may import, None for those that are not
        there.
        """
        texts = {item.source.file: item.source.text for reach in reaches for item in reach.items}
        return {
            "imports": {file: self.files.digest(file) for file in self._imports()},
            "texts": {file: text for file, text in texts.items() if file.startswith("<")},
            "reaches": [
                {
                    "items": [[item.source.file, item.first, item.last] for item in reach.items],
                    "tokens": sorted(reach.tokens),
                    "files": sorted(reach.files),
                    "key": reach.key,
                }
                for reach in reaches
            ],
        }

    def _kept(self) -> list[Reach] | None:
        """What was kept; None where there is nothing, where it is out of date, and where it is damaged."""
        found = self.files.store.get(self._key) if self.files.store is not None else None
        if found is None:
            return None
        try:
            if any(self.files.digest(file) != digest for file, digest in found["imports"].items()):
                return None
            sources = {file: Source(text, file) for file, text in found["texts"].items()}
            sources[self.environment.source.file] = self.environment.source

            def source(file: str) -> Source:
                if file not in sources:
                    sources[file] = Source(read_source(file), file)
                return sources[file]

            return [
                Reach(
                    [Item(source(file), int(first), int(last)) for file, first, last in each["items"]],
                    frozenset((file, name) for file, name in each["tokens"]),
                    frozenset(each["files"]),
                    str(each["key"]),
                )
                for each in found["reaches"]
            ]
        except (LookupError, TypeError, ValueError, AttributeError, OSError, SyntaxError):
            return None

    def _imports(self) -> set[str]:
        """The files that reading this one may have looked for, or at, there or not."""
        found: set[str] = set()
        seen = {self.environment}
        todo = [self.environment]
        while todo:
            environment = todo.pop()
            folder = Path(environment.source.file).resolve().parent
            found.add(str(folder / "__init__.py"))
            while (folder / "__init__.py").exists() and folder.parent != folder:
                folder = folder.parent
                found.add(str(folder / "__init__.py"))
            for dotted, level in _imported(environment.source):
                for file in map(str, environment.places(dotted, level)):
                    found.add(file)
                    loaded = self.files.shared.get(file)
                    if isinstance(loaded, StaticEnvironment) and loaded not in seen:
                        seen.add(loaded)
                        todo.append(loaded)
        return found


def _imported(source: Source) -> Iterator[tuple[str, int]]:
    """The modules that a text's imports may mean, each with the level of a relative import."""
    for node in source.nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, 0
                yield alias.name.split(".")[0], 0
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            yield module, node.level
            for alias in node.names:
                yield f"{module}.{alias.name}".strip("."), node.level


class Marks(Sequence[Marked]):
    """The marked functions of several files, one after the other, each file's found when one of them is asked for."""

    def __init__(self, files: Sequence[MarkedFile]) -> None:
        self._places = [(file, n) for file in files for n in range(file.count)]

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, at: int) -> Marked: ...

    @overload
    def __getitem__(self, at: slice) -> list[Marked]: ...

    def __getitem__(self, at: int | slice) -> Marked | list[Marked]:
        if isinstance(at, slice):
            return [file.marks[n] for file, n in self._places[at]]
        file, n = self._places[at]
        return file.marks[n]
