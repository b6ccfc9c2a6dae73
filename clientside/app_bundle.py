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


@dataclass(frozen=True)
class AppBundle:
    """A script, the digest of its code, and its source map as text.

    `version` ignores the link to the source map, which changes with every edit of the Python file.
    """

    text: str
    version: str
    source_map: str | None = None

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


def app_bundle(sources: Sources, *, debug: bool, assets: str | None = None) -> AppBundle:
    """The script with `sources`. Raises `CompileError` with all that is wrong in any of them.

    With `debug`, the script names its source map, and one that cannot be compiled says so in the page instead. Without,
    a script that was compiled before into the folder `assets` is taken as it is, while it fits.
    """
    committed = None if debug else _committed(sources, assets)
    if committed is not None:
        return committed
    from clientside import CompileError
    from clientside.debugging import complaint, traceback_script
    from clientside.recording import recording_file, recording_script

    result = _compiled(sources, not debug)
    if isinstance(result, CompileError):
        if not debug:
            raise result.with_traceback(None)
        text = complaint(sources, str(result))
        return AppBundle(text, short_digest(text))
    version = short_digest(result.text)
    if not debug:
        return AppBundle(result.text, version)
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
    text = "".join(script.text.rstrip("\n") + "\n" for script in scripts)
    return AppBundle(text, short_digest(text))


_results: dict[tuple[Sources, bool], Module | CompileError] = {}
_lock = threading.RLock()


def _compiled(sources: Sources, small: bool) -> Module | CompileError:
    """One compilation per set of functions and process, failures included: they are told once and do not go away."""
    with _lock:
        if (sources, small) not in _results:
            _results[sources, small] = _found(sources, small)
        return _results[sources, small]


def _found(sources: Sources, small: bool) -> Module | CompileError:
    from clientside import disk_cache

    key = disk_cache.key_of(sources) if disk_cache.folder() is not None else None
    name = key and f"{key}-min" if small else key
    known = disk_cache.kept(name) if name is not None else None
    if known is not None:
        return known
    from clientside import CompileError

    made = _minified(sources) if small else _made(sources)
    if name is not None and not isinstance(made, CompileError):
        disk_cache.keep(name, made)
    return made


def _minified(sources: Sources) -> Module | CompileError:
    from clientside import CompileError

    found = _compiled(sources, False)
    return found if isinstance(found, CompileError) else found.minified()


def _made(sources: Sources) -> Module | CompileError:
    from clientside import CompileError
    from clientside.compiler.pipeline import compile_functions

    try:
        return compile_functions(sources)
    except CompileError as error:
        print(error, file=sys.stderr)
        return error
