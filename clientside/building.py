"""`clientside.build`: files, folders and modules in, scripts out; what has not changed is not compiled again."""

from __future__ import annotations

import functools
import hashlib
import json
import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from clientside.compiler.diagnostics.diagnostic import Diagnostic
    from clientside.compiler.pipeline import Module
    from clientside.compiler.source import MarkedSource

CACHE = ".clientside_cache"
BUNDLE = "clientside.js"


@dataclass
class Script:
    """One script: where it belongs (None: nowhere yet), its text, its source map as text, and what it was made of."""

    path: Path | None
    text: str
    source_map: str | None
    files: tuple[str, ...]
    functions: int
    cached: bool = False


@dataclass
class BuildReport:
    """The scripts, what the compiler has to say, and what could not be read (place, reason)."""

    scripts: list[Script] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    problems: list[tuple[str, str]] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def ok(self) -> bool:
        """Everything could be compiled."""
        return not self.problems and not any(d.severity == "error" for d in self.diagnostics)

    def stale(self) -> list[Path]:
        """The outputs that are missing, or hold something else than their script."""
        return [path for path, text in self.outputs() if _present(path) != text]

    def outputs(self) -> Iterator[tuple[Path, str]]:
        """Every file to write, and its text."""
        for script in self.scripts:
            if script.path is None:
                continue
            if script.source_map is not None:
                beside = script.path.with_name(script.path.name + ".map")
                yield beside, script.source_map
                yield script.path, f"{script.text}//# sourceMappingURL={beside.name}\n"
            else:
                yield script.path, script.text


def build(
    *paths: str | os.PathLike[str],
    output: str | os.PathLike[str] | None = None,
    per_page: bool = False,
    source_map: bool = False,
    minify: bool = False,
    cache: bool = True,
    progress: Callable[[str, int, int], None] | None = None,
) -> BuildReport:
    """Compile files, folders (their files that mark functions) and `module:app`; write nothing.

    All become one script, or with `per_page` one for each Python file. `output` is a script's path (`app.js`) or a
    folder, in which one script is called `clientside.js` and those of pages like their files. `module:app` is imported,
    everything else is read. With `minify`, scripts are as small as production wants them. With `cache`, what has been
    compiled before from the same files is taken from the folder `.clientside_cache`.
    """
    started = time.monotonic()
    report = BuildReport()
    store = _Cache(Path(CACHE)) if cache else None
    target = Path(output) if output is not None else None
    files, modules = _inputs([os.fspath(p) for p in paths], report)
    folder = target is not None and (per_page or target.suffix != ".js" or target.is_dir())
    units: list[tuple[str, list[str], bool]] = [(name, [name], True) for name in modules]
    if per_page:
        units += [(file, [file], False) for file in files]
    elif files:
        units.append((BUNDLE, files, False))
    names: dict[str, str] = {}
    for number, (name, sources, live) in enumerate(units):
        if progress is not None:
            progress(name, number, len(units))
        place = target
        if target is not None and folder:
            place = target / (_script_name(name, files) if per_page or live else BUNDLE)
        if place is not None and names.setdefault(str(place), name) != name:
            report.problems.append((name, f"would be written to {place} as {names[str(place)]} is"))
            continue
        made = _script(sources, live, place, source_map, minify, store, report)
        if made is not None:
            report.scripts.append(made)
    if store is not None:
        store.save()
    report.seconds = time.monotonic() - started
    return report


def _inputs(paths: list[str], report: BuildReport) -> tuple[list[str], list[str]]:
    """The files, each once, and the modules to import."""
    from clientside.loading import python_files
    from clientside.settings import load_settings

    files: dict[str, str] = {}
    modules: list[str] = []
    for path in paths:
        if os.path.isdir(path):
            settings = load_settings(Path(path))
            for file in python_files(path, report.problems):
                try:
                    if not settings.excludes(file) and b"clientside" in file.read_bytes():
                        files.setdefault(os.path.realpath(file), str(file))
                except OSError as error:
                    report.problems.append((str(file), error.strerror or str(error)))
        elif os.path.exists(path):
            files.setdefault(os.path.realpath(path), path)
        elif ":" in path and not path.endswith(".py"):
            modules.append(path)
        else:
            report.problems.append((path, "there is no such file or folder"))
    return list(files.values()), modules


def _script(
    sources: list[str],
    live: bool,
    place: Path | None,
    mapped: bool,
    minify: bool,
    store: _Cache | None,
    report: BuildReport,
) -> Script | None:
    from clientside import CompileError
    from clientside.committed import trailer
    from clientside.loading import LoadError

    key = json.dumps([[os.path.abspath(s) for s in sources], str(place), mapped, minify])
    if store is not None and not live:
        known = store.get(key)
        if known is not None:
            return Script(place, known["text"], known["map"], tuple(known["files"]), known["functions"], True)
    try:
        modules, marked = _live_module(sources[0]) if live else (_modules(sources), None)
    except CompileError as error:
        report.diagnostics += error.diagnostics
        return None
    except LoadError as error:
        report.problems.append((sources[0], str(error)))
        return None
    except OSError as error:
        report.problems.append((str(error.filename or sources[0]), error.strerror or str(error)))
        return None
    notes = [d for module in modules for d in module.diagnostics]
    report.diagnostics += notes
    clash = _clash(modules)
    if clash:
        report.problems.append((sources[0], clash))
        return None
    functions = sum(len(module.functions) for module in modules)
    if not functions and not any(module.text for module in modules):
        return None
    if minify:
        modules = [module.minified() for module in modules]
    text = "".join(module.text.rstrip("\n") + "\n" for module in modules)
    files = tuple(dict.fromkeys(file for module in modules for file in (*module.files, *map(os.path.abspath, sources))))
    if place is not None:
        text += trailer(place, files, [f for module in modules for f in module.functions], marked)
    made = json.dumps(_relative_map(modules[0], place), ensure_ascii=False) if mapped and len(modules) == 1 else None
    if store is not None and not live and not notes:  # what has something to say says it each time
        store.put(key, {"text": text, "map": made, "files": list(files), "functions": functions})
    return Script(place, text, made, files, functions)


def _modules(sources: list[str]) -> list[Module]:
    """One module for all files that mark functions, and one for each that marks none (it is compiled as a whole)."""
    from clientside import CompileError
    from clientside.compiler.pipeline import compile_path, compile_paths

    if len(sources) == 1:
        return [compile_path(sources[0])]
    marking = [s for s in sources if b"clientside" in _bytes(Path(s))]
    work: list[Callable[[], Module]] = [lambda: compile_paths(marking)] if marking else []
    work += [functools.partial(compile_path, s) for s in sources if s not in marking]
    made: list[Module] = []
    errors: list[Diagnostic] = []
    for each in work:
        try:
            made.append(each())
        except CompileError as error:
            errors += error.diagnostics
    if errors:
        raise CompileError(errors)
    return made


def _live_module(target: str) -> tuple[list[Module], tuple[MarkedSource, ...]]:
    """The script of an app, or of all that a module marks, and the functions in it. Raises LoadError, CompileError."""
    from clientside.compiler.pipeline import compile_functions
    from clientside.loading import LoadError, load_module
    from clientside.registry import REGISTRY

    _, app = load_module(target)
    callbacks = getattr(app, "_callback_list", None)
    if callbacks is not None:
        from clientside.dash_plugin import sources_of

        app._setup_server() if hasattr(app, "_setup_server") else None
        sources = sources_of(app)
    else:
        sources = tuple(source for entry in REGISTRY._entries.values() for source in entry.marked.sources({}))
    if not sources:
        raise LoadError("no function is marked")
    return [compile_functions(sources)], sources


def _clash(modules: list[Module]) -> str:
    seen: dict[tuple[str, str], Any] = {}
    for function in (f for module in modules for f in module.functions):
        key = (function.namespace, function.function_name)
        if key in seen:
            places = f"{seen[key].file}:{seen[key].line} and {function.file}:{function.line}"
            return f"dash_clientside.{key[0]}.{key[1]} is two functions: {places}"
        seen[key] = function
    return ""


def _relative_map(module: Module, place: Path | None) -> dict[str, Any]:
    """The source map with paths as seen from the script, so that it is the same on every machine."""
    base = place.parent if place is not None else Path()
    found = dict(module.source_map)
    found["sources"] = [os.path.relpath(file, base).replace(os.sep, "/") for file in found.get("sources", [])]
    return found


def _script_name(name: str, files: list[str]) -> str:
    """`pages/home.py` → `pages/home.js`, below the folder that all files share; `shop.web:app` → `shop.web.js`."""
    if name not in files:
        return name.partition(":")[0].removesuffix(".py").replace(os.sep, ".") + ".js"
    shared = os.path.commonpath([os.path.dirname(os.path.abspath(file)) for file in files])
    return os.path.splitext(os.path.relpath(os.path.abspath(name), shared))[0] + ".js"


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _present(path: Path) -> str | None:
    try:
        return path.read_bytes().decode("utf-8", "surrogatepass")
    except (OSError, UnicodeDecodeError):
        return None


class _Cache:
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
