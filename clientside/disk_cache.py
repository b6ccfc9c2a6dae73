"""Compiled scripts on disk, by all that they depend on: a server's workers compile once, and the next start not at all.

CLIENTSIDE_CACHE names the folder (also one that is committed with the app), or is `off`. An entry is written whole or
not at all, and one that is damaged is as good as none.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from clientside.compiler.output import Module
    from clientside.compiler.source import MarkedSource

VARIABLE = "CLIENTSIDE_CACHE"
_FORMAT = "3"


def folder() -> Path | None:
    """Where entries are kept; None where they are not."""
    named = os.environ.get(VARIABLE, "")
    if named.lower() in ("off", "0", "no"):
        return None
    if named:
        return Path(named)
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    return Path(base or Path.home() / ".cache") / "clientside"


def key_of(sources: tuple[MarkedSource, ...]) -> str | None:
    """The digest of all that compiling `sources` depends on; None where that cannot be told."""
    from clientside.fingerprint import Unknown, fingerprint

    functions: list[tuple[Any, object]] = []
    for source in sources:
        functions.append((source.function, (source.namespace, source.function_name, source.dash, source.shape)))
        if source.adapter is not None:
            functions.append((source.adapter, "adapter"))
    try:
        return fingerprint(functions)
    except (Unknown, OSError, RecursionError):
        return None


def kept(key: str) -> list[Module] | None:
    """The modules that were kept under `key`, if they are there and whole."""
    place = folder()
    if place is None:
        return None
    try:
        text = (place / f"{key}.json").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    checksum, _, body = text.partition("\n")
    if checksum != _checksum(body):
        return None
    from clientside.compiler.output import FunctionInfo, Module

    modules = []
    for found in json.loads(body):
        functions = tuple(FunctionInfo(**info) for info in found["functions"])
        helpers = tuple(found["helpers"])
        modules.append(Module(found["text"], found["source_map"], functions, helpers, (), browser=found["browser"]))
    return modules


def keep(key: str, modules: list[Module]) -> None:
    """Keep modules under `key`; nothing happens where the folder cannot be written."""
    place = folder()
    if place is None:
        return
    body = json.dumps([_written(module) for module in modules])
    with contextlib.suppress(OSError):
        place.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=place, suffix=".tmp")
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(f"{_checksum(body)}\n{body}")
        os.replace(name, place / f"{key}.json")


def _written(module: Module) -> dict[str, Any]:
    return {
        "text": module.text,
        "source_map": module.source_map,
        "functions": [vars(info) for info in module.functions],
        "helpers": list(module.helpers),
        "browser": module.browser,
    }


def _checksum(body: str) -> str:
    return hashlib.sha256(f"{_FORMAT} {body}".encode()).hexdigest()
