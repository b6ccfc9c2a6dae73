"""Scripts that `clientside compile` wrote into an app's assets: used as they are, as long as they fit the app.

A written script says in its last lines what it was made of: the digests of its Python files, how each function is
called, and, where the app was imported, what the values were that its functions read.
"""

from __future__ import annotations

import hashlib
import json
import linecache
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from clientside.compiler.output import FunctionInfo
    from clientside.compiler.source import MarkedSource

_MARK = "//# clientside="
_LINE = re.compile(rf"^{_MARK}(\{{.*\}})$", re.MULTILINE)
_MAP = re.compile(r"^//# sourceMappingURL=.*\n?", re.MULTILINE)
_LOADS = re.compile(r'\bimport\("\./[^"?]+\?v=([0-9a-f]{16})"\)')
_UNTOLD = "not known"


@dataclass(frozen=True)
class CommittedScript:
    """A script of the assets folder, and what it says of itself."""

    path: Path
    text: str
    made_of: dict[str, Any]

    @property
    def functions(self) -> set[str]:
        """The functions in it, as `namespace.name`."""
        return set(self.made_of["calls"])

    @property
    def complete(self) -> Path | None:
        """Where the complete script is, where this is a small one."""
        name = self.made_of.get("complete")
        return self.path.with_name(name) if isinstance(name, str) else None

    def parts(self, address: str) -> tuple[str, str] | None:
        """The small script, which loads `address`, and the complete one; None where they do not belong together."""
        found = _LOADS.search(self.text)
        if self.complete is None or found is None:
            return None
        try:
            complete = self.complete.read_bytes().decode("utf-8", "surrogatepass").replace("\r\n", "\n")
        except (OSError, ValueError):
            return None
        complete = _MAP.sub("", complete).rstrip("\n")
        digest = hashlib.sha256(complete.encode("utf-8", "surrogatepass")).hexdigest()
        if not digest.startswith(found[1]):
            return None
        loads = f'import("./{address}?v={found[1]}")'
        return self.text[: found.start()] + loads + self.text[found.end() :], complete


def trailer(
    place: Path,
    files: Iterable[str],
    functions: Iterable[FunctionInfo],
    sources: tuple[MarkedSource, ...] | None,
    complete: str | None = None,
) -> str:
    """The line that says what a script was made of. `sources` are the app's functions, where it was imported.

    `complete` is the file that a small script loads when something rare happens.
    """
    from clientside import __version__
    from clientside.compiler.library import is_library_file

    base = os.path.dirname(os.path.realpath(place))
    own = [file for file in files if not is_library_file(file) and os.path.isfile(file)]
    made_of = {
        "version": __version__,
        "files": {os.path.relpath(file, base).replace(os.sep, "/"): _digest_of(Path(file)) for file in sorted(own)},
        "calls": {f"{f.namespace}.{f.function_name}": f.called for f in functions},
        "values": None if sources is None else _values(sources),
    } | ({} if complete is None else {"complete": complete})
    return f"{_MARK}{json.dumps(made_of, separators=(',', ':'))}\n"


def committed_scripts(folder: str | None) -> list[CommittedScript]:
    """The scripts in an assets folder that `clientside compile` wrote."""
    found = []
    for place, folders, names in os.walk(folder or ""):
        folders.sort()
        for name in sorted(names):
            if name.endswith((".js", ".mjs")):
                script = _script(Path(place, name))
                if script is not None:
                    found.append(script)
    return found


def _script(path: Path) -> CommittedScript | None:
    try:
        data = path.read_bytes()
        if _MARK.encode() not in data:
            return None
        text = data.decode("utf-8", "surrogatepass").replace("\r\n", "\n")
        lines = list(_LINE.finditer(text))
        made_of = json.loads(lines[-1][1]) if lines else None
    except (OSError, ValueError):
        return None
    if not isinstance(made_of, dict) or not all(isinstance(made_of.get(part), dict) for part in ("files", "calls")):
        return None
    return CommittedScript(path, _MAP.sub("", _LINE.sub("", text)), made_of)


def wanted(scripts: list[CommittedScript], sources: tuple[MarkedSource, ...]) -> list[CommittedScript]:
    """The scripts with functions of this app."""
    names = {f"{source.namespace}.{source.function_name}" for source in sources}
    return [script for script in scripts if script.functions & names]


def stale(scripts: list[CommittedScript], sources: tuple[MarkedSource, ...]) -> list[str]:
    """Every reason why scripts are not what compiling an app's functions would give; none where they are."""
    from clientside import __version__

    reasons = []
    calls: dict[str, str] = {}
    for script in scripts:
        if script.made_of.get("version") != __version__:
            reasons.append(f"{script.path.name} was made by clientside {script.made_of.get('version')}")
        for file, digest in script.made_of["files"].items():
            now = _digest_of(script.path.parent / file)
            if now != digest:
                reasons.append(f"{file} {'is not there' if now is None else 'has changed'}")
        calls |= script.made_of["calls"]
        if script.complete is not None and len(scripts) > 1:
            reasons.append(f"{script.path.name} is in two parts, and not the app's only script")
        elif script.complete is not None and script.parts("") is None:
            reasons.append(f"{script.complete.name} is not its complete script")
    covered = {os.path.realpath(script.path.parent / file) for script in scripts for file in script.made_of["files"]}
    for source in sources:
        name = f"{source.namespace}.{source.function_name}"
        if name not in calls:
            reasons.append(f"it has no {name}")
        elif calls[name] != called_of(source):
            reasons.append(f"{name} has other inputs and outputs than its file says: compile module:app")
        elif os.path.realpath(source.function.__code__.co_filename) not in covered:
            reasons.append(f"{name} stands in another file")
    values = {script.made_of.get("values") for script in scripts} - {None}
    if not reasons and values and values != {_values(sources)}:
        untold = "cannot be compared" if _UNTOLD in values else "are others than they were"
        reasons.append(f"the values that the functions read from outside {untold}")
    return list(dict.fromkeys(reasons))


def called_of(source: MarkedSource) -> str:
    """The digest of how a page calls a function, as `FunctionInfo.called` has it."""
    from clientside.compiler.shape import called_digest

    if source.adapter is None:
        return called_digest(source.shape, "")
    return called_digest(source.shape, "".join(linecache.getlines(source.adapter.__code__.co_filename)))


def _values(sources: tuple[MarkedSource, ...]) -> str:
    from clientside.fingerprint import Unknown, fingerprint

    functions: list[tuple[Any, object]] = []
    for source in sorted(sources, key=lambda s: (s.namespace, s.function_name)):
        functions.append((source.function, (source.namespace, source.function_name)))
        if source.adapter is not None:
            functions.append((source.adapter, "adapter"))
    try:
        return fingerprint(functions, anywhere=True)
    except (Unknown, OSError, RecursionError):
        return _UNTOLD


def _digest_of(path: Path) -> str | None:
    """A file's digest, the same however it ends its lines."""
    try:
        return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()[:20]
    except OSError:
        return None
