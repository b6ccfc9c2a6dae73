"""`clientside.build`: files, folders and modules in, scripts out; what has not changed is not compiled again."""

from __future__ import annotations

import functools
import json
import os
import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

from clientside.script_cache import FOLDER, PartCache, ScriptCache

if TYPE_CHECKING:
    from clientside.compiler.diagnostics.diagnostic import Diagnostic
    from clientside.compiler.output import Module, Parts
    from clientside.compiler.source import MarkedSource

BUNDLE = "clientside.js"


@dataclass
class Script:
    """One script: where it belongs (None: nowhere yet), its text, its source map as text, and what it was made of.

    `readable` is the size in bytes before it was minified. In a script of two parts, `complete` is the
    other one, which the page loads when something rare happens.
    """

    path: Path | None
    text: str
    source_map: str | None
    files: tuple[str, ...]
    functions: int
    cached: bool = False
    readable: int = 0
    complete: str | None = None
    complete_map: str | None = None


class _Form(NamedTuple):
    """How scripts are written."""

    mapped: bool
    minify: bool
    split: bool


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
            if script.complete is not None:  # first, as the other part asks for it
                yield from _with_map(complete_path(script.path), script.complete, script.complete_map)
            yield from _with_map(script.path, script.text, script.source_map)


def complete_path(path: Path) -> Path:
    """Where the complete script of a small one stands: `app.js` → `app.complete.js`."""
    return path.with_name(f"{path.stem}.complete.js")


def _with_map(path: Path, text: str, source_map: str | None) -> Iterator[tuple[Path, str]]:
    if source_map is None:
        yield path, text
        return
    beside = path.with_name(path.name + ".map")
    yield beside, source_map
    yield path, f"{text}//# sourceMappingURL={beside.name}\n"


def build(
    *paths: str | os.PathLike[str],
    output: str | os.PathLike[str] | None = None,
    per_page: bool = False,
    source_map: bool = False,
    minify: bool = False,
    split: bool = False,
    optimize: str = "all",
    cache: bool = True,
    progress: Callable[[str, int, int], None] | None = None,
) -> BuildReport:
    """Compile files, folders (their files that mark functions) and `module:app`; write nothing.

    All become one script, or with `per_page` one for each Python file. `output` is a script's path (`app.js`) or a
    folder, in which one script is called `clientside.js` and those of pages like their files. `module:app` is imported,
    everything else is read. With `minify`, scripts are as small as production wants them; with `split` they are in two
    parts where that is less to load: a small one for what is common, and one that it loads when something rare happens.
    `optimize` names the optimisations, as `clientside.compile` takes them. With `cache`, what has been compiled before
    from the same files is taken from the folder `.clientside_cache`.
    """
    from clientside.compiler.passes import only

    started = time.monotonic()
    report = BuildReport()
    store = ScriptCache(Path(FOLDER)) if cache else None
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
        with only(optimize):
            made = _script(sources, live, place, _Form(source_map, minify or split, split), store, report)
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
    form: _Form,
    store: ScriptCache | None,
    report: BuildReport,
) -> Script | None:
    from clientside import CompileError
    from clientside.committed import trailer
    from clientside.compiler.passes import cache_word
    from clientside.loading import LoadError

    key = json.dumps([[os.path.abspath(s) for s in sources], str(place), *form, *cache_word()])
    if store is not None and not live:
        known = store.get(key)
        if known is not None:
            return Script(place, cached=True, **{**known["script"], "files": tuple(known["files"])})
    try:
        parts = store.parts(key) if store is not None and not live else None
        modules, marked, waiting = _live_module(sources[0]) if live else (_modules(sources, parts), None, None)
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
    files = tuple(dict.fromkeys(file for module in modules for file in (*module.files, *map(os.path.abspath, sources))))
    made = Script(place, "", None, files, functions, readable=len(_joined(modules).encode("utf-8", "surrogatepass")))
    two = _parts(modules, place, waiting) if form.split and place is not None else None
    if two is not None:
        modules, made.complete = [two.small], _joined([two.complete])
        made.complete_map = _map_text(two.complete, place) if form.mapped else None
    elif form.minify:
        modules = [module.minified() for module in modules]
    made.text = _joined(modules)
    if place is not None:
        whole = complete_path(place).name if two is not None else None
        made.text += trailer(place, files, [f for module in modules for f in module.functions], marked, whole)
    made.source_map = _map_text(modules[0], place) if form.mapped and len(modules) == 1 else None
    if store is not None and not live and not notes:  # what has something to say says it each time
        kept = {name: value for name, value in vars(made).items() if name not in ("path", "files", "cached")}
        store.put(key, {"script": kept, "files": list(files)})
    return made


def _joined(modules: list[Module]) -> str:
    return "".join(module.text.rstrip("\n") + "\n" for module in modules)


def _parts(modules: list[Module], place: Path, waiting: Collection[tuple[str, str]] | None) -> Parts | None:
    """A script in two parts; None where it is one of several modules, or nothing would be gained."""
    from clientside.app_bundle import short_digest

    if len(modules) != 1:
        return None
    names = {(f.namespace, f.function_name) for f in modules[0].functions if f.waits} if waiting is None else waiting
    name = quote(complete_path(place).name)
    return modules[0].split(lambda text: f"./{name}?v={short_digest(text.rstrip(chr(10)))}", names) if names else None


def _modules(sources: list[str], parts: PartCache | None) -> list[Module]:
    """One module for all files that mark functions, and one for each that marks none (it is compiled as a whole).

    Of the marked functions only those are compiled that are not in `parts`.
    """
    from clientside import CompileError
    from clientside.compiler.pipeline import compile_path, compile_paths

    if len(sources) == 1:
        return [compile_path(sources[0], parts)]
    marking = [s for s in sources if b"clientside" in _bytes(Path(s))]
    work: list[Callable[[], Module]] = [lambda: compile_paths(marking, parts)] if marking else []
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


def _live_module(target: str) -> tuple[list[Module], tuple[MarkedSource, ...], Collection[tuple[str, str]]]:
    """The script of an app, or of all that a module marks, its functions, and the names of those for callbacks alone.

    Raises LoadError, CompileError.
    """
    from clientside.compiler.pipeline import compile_functions
    from clientside.loading import LoadError, load_module
    from clientside.registry import REGISTRY

    _, app = load_module(target)
    callbacks = getattr(app, "_callback_list", None)
    if callbacks is not None:
        from clientside.dash_plugin import sources_of, waiting_names

        app._setup_server() if hasattr(app, "_setup_server") else None
        sources, waiting = sources_of(app), waiting_names(app, callbacks)
    else:
        marks = [entry.marked for entry in REGISTRY._entries.values()]
        sources = tuple(source for mark in marks for source in mark.sources({}))
        waiting = frozenset(key for mark in marks if mark.is_callback for key in mark.keys)
    if not sources:
        raise LoadError("no function is marked")
    return [compile_functions(sources)], sources, waiting


def _clash(modules: list[Module]) -> str:
    seen: dict[tuple[str, str], Any] = {}
    for function in (f for module in modules for f in module.functions):
        key = (function.namespace, function.function_name)
        if key in seen:
            places = f"{seen[key].file}:{seen[key].line} and {function.file}:{function.line}"
            return f"dash_clientside.{key[0]}.{key[1]} is two functions: {places}"
        seen[key] = function
    return ""


def _map_text(module: Module, place: Path | None) -> str:
    """The source map with paths as seen from the script, so that it is the same on every machine."""
    base = place.parent if place is not None else Path()
    found = dict(module.source_map)
    found["sources"] = [os.path.relpath(file, base).replace(os.sep, "/") for file in found.get("sources", [])]
    return json.dumps(found, ensure_ascii=False)


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
