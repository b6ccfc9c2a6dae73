"""The folder `.clientside_cache`: what `clientside compile` made, as long as what that was made of stays.

Whole scripts by the files that they were made of, and the parts of each script by all that the part depends on. What is
damaged, or another version's, is as good as nothing.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = ".clientside_cache"
_SCRIPTS = 200
_PART_FILES = 20


class ScriptCache:
    """What was compiled before, by what it was asked for; valid while every file that was read is the same."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "scripts.json"
        self.entries = _Entries(self.file)
        self.changed = False
        self._parts: list[PartCache] = []
        self._digests: dict[str, str | None] = {}

    def get(self, key: str) -> dict[str, Any] | None:
        """What was kept, None where a file has changed."""
        entry = self.entries.get(key)
        if not isinstance(entry, dict) or not isinstance(entry.get("digests"), dict):
            return None
        return entry if all(self._digest(file) == digest for file, digest in entry["digests"].items()) else None

    def put(self, key: str, entry: dict[str, Any]) -> None:
        """Keep an entry with the digests of its files."""
        self.entries.put(key, {**entry, "digests": {file: self._digest(file) for file in entry["files"]}})
        self.changed = True

    def parts(self, key: str) -> PartCache:
        """The parts of the script that was asked for so."""
        name = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        self._parts.append(PartCache(self.folder / f"parts-{name}.json"))
        return self._parts[-1]

    def _digest(self, file: str) -> str | None:
        from clientside.compiler.known_files import file_digest

        if file not in self._digests:
            self._digests[file] = file_digest(file)
        return self._digests[file]

    def save(self) -> None:
        """Write what is new, each file in one step; a folder that cannot be written to is no reason to fail."""
        with contextlib.suppress(OSError):
            if self.changed:
                self.entries.write([*self.entries.texts][-_SCRIPTS:])
            for parts in self._parts:
                parts.save()
            others = sorted(self.folder.glob("parts-*.json"), key=lambda file: file.stat().st_mtime_ns)
            for file in others[:-_PART_FILES]:
                file.unlink()


class PartCache:
    """The parts of one script. Only those that the last compilation asked for are kept."""

    def __init__(self, file: Path) -> None:
        self.entries = _Entries(file)
        self.used: dict[str, None] = {}
        self.changed = False

    def get(self, key: str) -> Any:
        """What was kept under a key, None where nothing was."""
        found = self.entries.get(key)
        if found is not None:
            self.used[key] = None
        return found

    def put(self, key: str, value: Any) -> None:
        """Keep a part."""
        if value is not None:
            self.entries.put(key, value)
            self.used[key] = None
            self.changed = True

    def save(self) -> None:
        """Write them, if they are others than before. Raises OSError."""
        if self.used and (self.changed or len(self.used) != len(self.entries.texts)):
            self.entries.write(self.used)


class _Entries:
    """The entries of a file: a checksum, then a line for each, its key and its value as JSON. There are none in a file
    that is missing, damaged, or another version's. What nobody asks for is not read, what stays is not made anew.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self.texts: dict[str, str] = {}
        self._values: dict[str, Any] = {}
        try:
            checksum, _, body = file.read_text("utf-8").partition("\n")
            if checksum == _checksum(body):
                lines = (line.partition("\t") for line in body.split("\n"))
                self.texts = {key: text for key, tab, text in lines if tab}
        except (OSError, ValueError):
            pass

    def get(self, key: str) -> Any:
        """An entry's value, None where there is none."""
        if key not in self._values:
            text = self.texts.get(key)
            try:
                self._values[key] = json.loads(text) if text is not None else None
            except (ValueError, RecursionError):
                self._values[key] = None
        return self._values[key]

    def put(self, key: str, value: Any) -> None:
        """Set an entry. No key has a tab or a line's end."""
        self._values[key] = value
        self.texts[key] = json.dumps(value)

    def write(self, keys: Iterable[str]) -> None:
        """Write these entries, in one step. Raises OSError."""
        self.file.parent.mkdir(exist_ok=True)
        (self.file.parent / ".gitignore").write_text("*\n")
        temporary = self.file.with_name(f"{self.file.stem}.{os.getpid()}.tmp")
        body = "\n".join([f"{key}\t{self.texts[key]}" for key in keys])
        try:
            temporary.write_text(f"{_checksum(body)}\n{body}", "utf-8")
            os.replace(temporary, self.file)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise


def _checksum(body: str) -> str:
    return hashlib.sha256(f"{_version()} {body}".encode()).hexdigest()


@cache
def _version() -> str:
    """What a kept script depends on beside its files: every file of the compiler and the runtime, Python, and what else
    is installed.
    """
    from clientside import __version__, compiler, runtime

    packages = (Path(str(package.__file__)).parent for package in (compiler, runtime))
    newest = max((entry.stat().st_mtime_ns for package in packages for entry in _tree(package)), default=0)
    sites = (Path(folder) for folder in sys.path if Path(folder).name in ("site-packages", "dist-packages"))
    installed = sorted(path.name for folder in sites for path in folder.glob("*.dist-info"))
    return f"{__version__}-{newest}-{sys.version}-{installed}"


def _tree(folder: Path) -> Iterable[Path]:
    return (path for path in folder.rglob("*") if path.suffix in (".py", ".js"))
