"""The functions to verify: of files, folders and modules."""

from __future__ import annotations

import ast
import functools
import inspect
import os
import types
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from clientside.compiler.names import code_of
from clientside.loading import LoadError, load_file, load_module, python_files
from clientside.registry import REGISTRY
from clientside.verifying.context import Wiring


@dataclass(eq=False)
class Target:
    """A function that is to do the same in both worlds.

    `plain`: the page calls the function itself, with values in a row, and takes its result as it is.
    """

    name: str
    file: str
    line: int
    function: Callable[..., Any]
    namespace: str = "clientside"
    function_name: str = ""
    marked: bool = False
    outputs: int | None = None
    many: frozenset[int] = frozenset()
    wiring: Wiring | None = None
    plain: bool = True

    @functools.cached_property
    def tree(self) -> ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | None:
        """The function's definition, None where its source is not known."""
        from clientside.compiler.live import function_binding

        found = function_binding(self.function)
        return found.node if found is not None else None

    @functools.cached_property
    def parameters(self) -> list[inspect.Parameter]:
        """What the function takes, without `**kwargs`, which no page fills."""
        found = inspect.signature(self.function).parameters.values()
        return [p for p in found if p.kind is not inspect.Parameter.VAR_KEYWORD]


@dataclass
class Targets:
    """What was found, and what could not be looked at (place, reason)."""

    found: list[Target] = field(default_factory=list)
    problems: list[tuple[str, str]] = field(default_factory=list)
    app: Any = None


def find_targets(paths: Iterable[str]) -> Targets:
    """The functions of PATHS: `app.py`, `app.py::draw`, a folder, `module:app`. Imports them."""
    targets = Targets()
    for given in paths:
        path, _, name = given.partition("::")
        try:
            if os.path.isdir(path):
                files = [f for f in python_files(path, targets.problems) if _marks_something(f, targets.problems)]
                if not files and not targets.problems:
                    targets.problems.append((path, "no file in this folder marks a function with @clientside"))
                for file in files:
                    _add_file(targets, str(file), name)
            elif os.path.isfile(path):
                _add_file(targets, path, name)
            elif ":" in path or _is_module(path):
                _add_module(targets, path, name)
            else:
                targets.problems.append((path, "there is no such file or folder"))
        except LoadError as error:
            targets.problems.append((path, str(error)))
    unique = {id(t.function): t for t in targets.found}
    targets.found = list(unique.values())
    return targets


def _is_module(path: str) -> bool:
    return "/" not in path and not path.endswith(".py") and all(p.isidentifier() for p in path.split("."))


def _marks_something(file: Path, problems: list[tuple[str, str]]) -> bool:
    try:
        return b"clientside" in file.read_bytes()
    except OSError as error:
        problems.append((str(file), error.strerror or str(error)))
        return False


def _add_file(targets: Targets, path: str, name: str) -> None:
    module = load_file(path)
    real = os.path.realpath(path)
    found = [t for t in marked_targets() if os.path.realpath(t.file) == real]
    if not found:
        found = unmarked_targets(module, real)
    chosen = [t for t in found if name in ("", t.name, t.function_name)]
    if not chosen:
        known = ", ".join(t.name for t in found)
        what = f"no function called {name!r}" if name else "no function"
        targets.problems.append((path, what + (f"; it has {known}" if known and name else "")))
    for target in chosen:
        target.file = path
    targets.found += chosen


def _add_module(targets: Targets, path: str, name: str) -> None:
    module, attribute = load_module(path)
    targets.app = attribute if attribute is not None else targets.app
    found = marked_targets()
    if not found and attribute is None and isinstance(module, types.ModuleType) and module.__file__:
        found = unmarked_targets(module, os.path.realpath(module.__file__))
    chosen = [t for t in found if name in ("", t.name, t.function_name)]
    if not chosen:
        targets.problems.append((path, f"no function called {name!r}" if name else "no function is marked"))
    targets.found += chosen


def marked_targets() -> list[Target]:
    """Every function that is marked in this process."""
    wirings = _wirings()
    found = []
    for entry in list(REGISTRY._entries.values()):
        marked = entry.marked
        made = target_of(marked)
        made.wiring = next((wirings[key] for key in marked.keys if key in wirings), None)
        if made.wiring is None and marked.places is not None:
            made.wiring = Wiring(*marked.places)
        found.append(made)
    return sorted(found, key=lambda t: (t.file, t.line))


def target_of(function: Any) -> Target:
    """The target that a function is, marked or not."""
    from clientside.marks import MarkedFunction

    if not isinstance(function, MarkedFunction):
        code = code_of(function)
        name = function.__qualname__.replace("<locals>.", "")
        return Target(name, code.co_filename, code.co_firstlineno, function, function_name=function.__name__)
    source = function.sources({})[0]
    # Groups of arguments and results are made by adapters, around the function: its own values are compared.
    plain = source.adapter is None and source.shape.results is None and not source.shape.lists
    inner: Any = function.__wrapped__
    tree_line = code_of(inner).co_firstlineno
    return Target(
        inner.__qualname__.replace("<locals>.", ""),
        code_of(inner).co_filename,
        tree_line,
        inner,
        source.namespace,
        source.function_name,
        True,
        (source.shape.outputs or None) if plain else None,
        source.shape.many if plain else frozenset(),
        plain=plain,
    )


def unmarked_targets(module: types.ModuleType, file: str) -> list[Target]:
    """The top-level functions that a module defines itself."""
    found = []
    for value in vars(module).values():
        inner = inspect.unwrap(value) if callable(value) and hasattr(value, "__wrapped__") else value
        if isinstance(inner, types.FunctionType) and os.path.realpath(code_of(inner).co_filename) == file:
            found.append(target_of(inner))
    return sorted({t.line: t for t in found}.values(), key=lambda t: t.line)


def _wirings() -> dict[tuple[str, str], Wiring]:
    """How the clientside callbacks of this process are wired, by their functions."""
    import sys

    if "dash" not in sys.modules:
        return {}
    from dash import _callback as registered
    from dash import get_app

    specs: list[Any] = list(registered.GLOBAL_CALLBACK_LIST)
    try:
        current: Any = get_app
        app: Any = current()
        specs += app._callback_list
    except Exception:  # no app yet: what is registered globally is all there is
        pass
    found = {}
    for spec in specs:
        name = spec.get("clientside_function")
        if name:
            pairs = {part: tuple((d["id"], d["property"]) for d in spec[part]) for part in ("inputs", "state")}
            found[(name["namespace"], name["function_name"])] = Wiring(pairs["inputs"], pairs["state"])
    return found
