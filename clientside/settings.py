"""What a project's `pyproject.toml` ([tool.clientside]) or `setup.cfg` ([clientside]) says to the commands."""

from __future__ import annotations

import configparser
import fnmatch
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_LISTS = ("paths", "exclude", "ignore")
_SWITCHES = ("strict", "notes")


class SettingsError(ValueError):
    """A setting that does not exist, or has a value of another kind; the text names file and setting."""


@dataclass(frozen=True)
class Settings:
    """`paths` that are checked where none are given, `exclude` (patterns of paths), `ignore` (codes of warnings and
    notes), `strict` (warnings fail), `notes` (whether notes are shown). `folder` is where the file lies.
    """

    paths: list[str] = field(default_factory=list)
    exclude: list[str] = field(default_factory=list)
    ignore: list[str] = field(default_factory=list)
    strict: bool = False
    notes: bool = True
    folder: Path = field(default_factory=Path)

    def excludes(self, path: Path) -> bool:
        """Whether a file is left out when a folder is walked through."""
        relative = os.path.relpath(path, self.folder).replace(os.sep, "/")
        parts = relative.split("/")
        for pattern in self.exclude:
            pattern = pattern.rstrip("/")
            if fnmatch.fnmatch(relative, pattern) or fnmatch.fnmatch(relative, f"{pattern}/*"):
                return True
            if "/" not in pattern and any(fnmatch.fnmatch(part, pattern) for part in parts):
                return True
        return False


def load_settings(start: Path | None = None) -> Settings:
    """The settings of the project that a folder lies in. Raises SettingsError."""
    folder = (start or Path()).resolve()
    for place in (folder, *folder.parents):
        for name, read in (("pyproject.toml", _from_pyproject), ("setup.cfg", _from_setup_cfg)):
            file = place / name
            if file.is_file():
                found = read(file)
                if found is not None:
                    return _settings(found, file)
        if (place / ".git").exists():
            break
    return Settings(folder=folder)


def _from_pyproject(file: Path) -> dict[str, Any] | None:
    import tomllib

    try:
        with file.open("rb") as opened:
            found = tomllib.load(opened).get("tool", {}).get("clientside")
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file}: {error}") from None
    if found is not None and not isinstance(found, dict):
        raise SettingsError(f"{file}: tool.clientside is no table")
    return found


def _from_setup_cfg(file: Path) -> dict[str, Any] | None:
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read(file, encoding="utf-8")
    except (configparser.Error, UnicodeDecodeError) as error:
        raise SettingsError(f"{file}: {error}") from None
    if not parser.has_section("clientside"):
        return None
    found: dict[str, Any] = {}
    for name, text in parser.items("clientside"):
        if name in _SWITCHES:
            value = parser.BOOLEAN_STATES.get(text.lower())
            if value is None:
                raise SettingsError(f"{file}: {name} must be true or false, not {text!r}")
            found[name] = value
        else:
            found[name] = [part.strip() for part in text.replace("\n", ",").split(",") if part.strip()]
    return found


def _settings(found: dict[str, Any], file: Path) -> Settings:
    for name, value in found.items():
        if name in _LISTS:
            if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
                raise SettingsError(f"{file}: {name} must be a list of texts")
        elif name in _SWITCHES:
            if not isinstance(value, bool):
                raise SettingsError(f"{file}: {name} must be true or false")
        else:
            raise SettingsError(f"{file}: there is no setting {name!r}; known are {', '.join((*_LISTS, *_SWITCHES))}")
    return Settings(**found, folder=file.parent)
