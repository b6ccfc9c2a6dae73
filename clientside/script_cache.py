"""The folder `.clientside_cache`: scripts that `clientside compile` made, as long as what they are made of stays."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

FOLDER = ".clientside_cache"


class ScriptCache:
    """What was compiled before, by what it was asked for; valid while every file that was read is the same."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "scripts.json"
        self.changed = False
        self._digests: dict[str, str | None] = {}
        try:
            found = json.loads(self.file.read_text("utf-8"))
            self.entries: dict[str, Any] = found["entries"] if found.get("version") == _version() else {}
        except (OSError, ValueError, AttributeError, KeyError):
            self.entries = {}

    def get(self, key: str) -> dict[str, Any] | None:
        """What was kept, None where a file has changed."""
        entry = self.entries.get(key)
        if not isinstance(entry, dict) or any(self._digest(f) != d for f, d in entry["digests"].items()):
            return None
        return entry

    def put(self, key: str, entry: dict[str, Any]) -> None:
        """Keep an entry with the digests of its files."""
        self.entries[key] = {**entry, "digests": {file: self._digest(file) for file in entry["files"]}}
        self.changed = True

    def _digest(self, file: str) -> str | None:
        if file not in self._digests:
            try:
                self._digests[file] = hashlib.sha256(Path(file).read_bytes()).hexdigest()
            except OSError:
                self._digests[file] = None
        return self._digests[file]

    def save(self) -> None:
        """Write it, in one step; a folder that cannot be written to is no reason to fail."""
        if not self.changed:
            return
        try:
            self.folder.mkdir(exist_ok=True)
            (self.folder / ".gitignore").write_text("*\n")
            temporary = self.folder / f"scripts.{os.getpid()}.json"
            kept = dict(list(self.entries.items())[-200:])
            temporary.write_text(json.dumps({"version": _version(), "entries": kept}), "utf-8")
            os.replace(temporary, self.file)
        except OSError:
            return


def _version() -> str:
    """What a kept script depends on beside its files: every file of the compiler and the runtime."""
    from clientside import __version__, compiler, runtime

    newest = max(
        (
            entry.stat().st_mtime_ns
            for package in (compiler, runtime)
            for entry in _tree(Path(str(package.__file__)).parent)
        ),
        default=0,
    )
    return f"{__version__}-{newest}"


def _tree(folder: Path) -> Iterable[Path]:
    return (path for path in folder.rglob("*") if path.suffix in (".py", ".js"))
