"""The JavaScript that one app's page loads: its marked functions, compiled together and kept."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import sys
import threading
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clientside import CompileError
    from clientside.compiler.pipeline import Module
    from clientside.compiler.source import MarkedSource

Sources = tuple["MarkedSource", ...]
Names = frozenset[tuple[str, str]]

COMPLETE = "complete.js"
# "0" keeps production's script in one piece.
SPLIT = "CLIENTSIDE_SPLIT"


@dataclass(frozen=True)
class AppBundle:
    """A script, the digest of its code, its source map as text, and the complete script where this one is small.

    `version` ignores the link to the source map, which changes with every edit of the Python file.
    """

    text: str
    version: str
    source_map: str | None = None
    complete: str | None = None

    @cached_property
    def digest(self) -> str:
        """The digest by which browsers know the script."""
        return short_digest(self.text)

    @cached_property
    def integrity(self) -> str:
        """The hash by which browsers check what they get (subresource integrity)."""
        return "sha384-" + base64.b64encode(hashlib.sha384(self.text.encode()).digest()).decode()


def short_digest(text: str) -> str:
    """Enough of a text's SHA-256 to name it in an address."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def app_bundle(sources: Sources, *, debug: bool, assets: str | None = None, waiting: Names = frozenset()) -> AppBundle:
    """The script with `sources`. Raises `CompileError` with all that is wrong in any of them.

    With `debug`, the script names its source map, and one that cannot be compiled says so in the page instead. Without,
    a script that was compiled before into the folder `assets` is taken as it is, while it fits. Otherwise the functions
    called `waiting` may give promises: then the script is a small one, and the complete one is to be served beside it,
    as `COMPLETE`.
    """
    if os.environ.get(SPLIT) == "0":
        waiting = frozenset()
    committed = None if debug else _committed(sources, assets)
    if committed is not None and (committed.complete is None or waiting):
        return committed
    from clientside import CompileError
    from clientside.debugging import complaint, traceback_script
    from clientside.recording import recording_file, recording_script

    found = _compiled(sources, None if debug else waiting)
    if isinstance(found, CompileError):
        if not debug:
            raise found.with_traceback(None)
        text = complaint(sources, str(found))
        return AppBundle(text, short_digest(text))
    result = found[0]
    version = short_digest(result.text)
    if not debug:
        return AppBundle(result.text, version, complete=found[1].text if len(found) > 1 else None)
    source_map = json.dumps(result.source_map, ensure_ascii=False)
    link = f"//# sourceMappingURL=bundle.js.map?v={short_digest(source_map)}\n"
    text = result.text.rstrip("\n") + "\n" + traceback_script(result)
    if recording_file() is not None:
        text += recording_script(result)
    return AppBundle(text + link, version, source_map)


_taken: dict[tuple[Sources, str | None], AppBundle | None] = {}


def _committed(sources: Sources, assets: str | None) -> AppBundle | None:
    """The script of the assets folder, looked for once; what is out of date is said once, on standard error."""
    with _lock:
        if (sources, assets) not in _taken:
            _taken[sources, assets] = _looked_up(sources, assets)
        return _taken[sources, assets]


def _looked_up(sources: Sources, assets: str | None) -> AppBundle | None:
    from clientside.committed import committed_scripts, stale, wanted

    scripts = wanted(committed_scripts(assets), sources)
    if not scripts:
        return None
    reasons = stale(scripts, sources)
    if reasons:
        names = " and ".join(os.path.relpath(script.path) for script in scripts)
        print(
            f"clientside: {names} is out of date, and not used: {'; '.join(reasons)}. "
            "Run `clientside compile` again (in CI, with --check).",
            file=sys.stderr,
        )
        return None
    parts = scripts[0].parts(COMPLETE)
    if parts is not None:
        return AppBundle(parts[0], short_digest(parts[0]), complete=parts[1])
    text = "".join(script.text.rstrip("\n") + "\n" for script in scripts)
    return AppBundle(text, short_digest(text))


_results: dict[tuple[Sources, Names | None], list[Module] | CompileError] = {}
_lock = threading.RLock()


def _compiled(sources: Sources, waiting: Names | None) -> list[Module] | CompileError:
    """The script, or the small and the complete one: one compilation per set of functions and process, failures
    included, which are told once and do not go away. `waiting` is None for the readable script.
    """
    with _lock:
        if (sources, waiting) not in _results:
            _results[sources, waiting] = _found(sources, waiting)
        return _results[sources, waiting]


def _found(sources: Sources, waiting: Names | None) -> list[Module] | CompileError:
    from clientside import CompileError, disk_cache

    key = disk_cache.key_of(sources) if disk_cache.folder() is not None else None
    if key is not None and waiting is not None:
        key = f"{key}-min-{short_digest(json.dumps(sorted(waiting)))}" if waiting else f"{key}-min"
    known = disk_cache.kept(key) if key is not None else None
    if known is not None:
        return known
    made = _made(sources) if waiting is None else _minified(sources, waiting)
    if key is not None and not isinstance(made, CompileError):
        disk_cache.keep(key, made)
    return made


def _minified(sources: Sources, waiting: Names) -> list[Module] | CompileError:
    from clientside import CompileError

    found = _compiled(sources, None)
    if isinstance(found, CompileError):
        return found
    parts = found[0].split(lambda text: f"./{COMPLETE}?v={short_digest(text)}", waiting) if waiting else None
    return [found[0].minified()] if parts is None else [parts.small, parts.complete]


def _made(sources: Sources) -> list[Module] | CompileError:
    from clientside import CompileError
    from clientside.compiler.pipeline import compile_functions

    try:
        return [compile_functions(sources)]
    except CompileError as error:
        print(error, file=sys.stderr)
        return error
