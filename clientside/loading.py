"""Importing a user's files and modules, and walking through folders."""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import os
import stat
import sys
import traceback
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from clientside.compiler.names import module_of_file

# Folders that hold other people's code, or none.
SKIPPED = {"node_modules", "__pycache__", "build", "dist", "site-packages", "venv", "env"}


class LoadError(Exception):
    """A module that cannot be imported; the text says why, with the place in the user's file."""


def python_files(folder: str, problems: list[tuple[str, str]] | None = None) -> list[Path]:
    """The Python files below a folder, in order; hidden folders and installed packages are left out."""
    found: list[Path] = []

    def failed(error: OSError) -> None:
        if problems is not None:
            problems.append((str(error.filename), error.strerror or str(error)))

    for place, folders, files in os.walk(folder, onerror=failed):
        folders[:] = sorted(
            f for f in folders if not f.startswith(".") and f not in SKIPPED and not _is_venv(Path(place, f))
        )
        found += [Path(place, name) for name in sorted(files) if name.endswith(".py") and not _waits(Path(place, name))]
    return found


def _waits(path: Path) -> bool:
    """Whether reading would wait for somebody who writes: a pipe, a socket, a device."""
    try:
        return not stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return False  # who reads it says why that fails


def _is_venv(folder: Path) -> bool:
    return (folder / "pyvenv.cfg").is_file()


def load_file(path: str) -> types.ModuleType:
    """A file imported as the module that it is, with its folder (or its package's) on the path. Raises LoadError."""
    real = Path(os.path.realpath(path))  # resolve() raises where links go round
    name = module_of_file(real)
    root = real.parents[name.count(".") + (real.name == "__init__.py")]
    if str(root) not in sys.path:
        sys.path.insert(0, str(root))
    present = sys.modules.get(name)
    if present is not None and _is_file_of(present, real):
        return present
    if "." in name and present is None:
        return _module(lambda: importlib.import_module(name), path)
    if present is not None or name in sys.stdlib_module_names:
        name = f"clientside_loaded.{abs(hash(str(real)))}.{name}"  # two files of one name: the second by another
    spec = importlib.util.spec_from_file_location(name, real)
    if spec is None or spec.loader is None:
        raise LoadError("is not a Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        return _module(lambda: _executed(spec, module), path)
    except LoadError:
        del sys.modules[name]
        raise


def load_module(target: str) -> tuple[types.ModuleType, Any]:
    """`package.module:app` imported: the module, and the attribute (None where none was named). Raises LoadError."""
    name, _, attribute = target.partition(":")
    if name.endswith(".py") or os.sep in name:
        module = load_file(name)
    else:
        if os.getcwd() not in sys.path:
            sys.path.insert(0, os.getcwd())
        module = _module(lambda: importlib.import_module(name), name)
    if not attribute:
        return module, None
    found: Any = module
    for part in attribute.split("."):
        found = getattr(found, part, None)
        if found is None:
            names = [
                n
                for n, v in vars(module).items()
                if hasattr(type(v), "run") and not isinstance(v, (type, types.ModuleType))
            ]
            hint = f"; did you mean {name}:{names[0]}?" if names else ""
            raise LoadError(f"{name} has no {attribute!r}{hint}")
    return module, found


def _is_file_of(module: types.ModuleType, real: Path) -> bool:
    file = getattr(module, "__file__", None)
    return bool(file) and Path(str(file)).resolve() == real


def _executed(spec: Any, module: types.ModuleType) -> types.ModuleType:
    spec.loader.exec_module(module)
    return module


def _module(work: Callable[[], types.ModuleType], what: str) -> types.ModuleType:
    """What `work` gives; what the module prints goes to standard error, so that reports stay readable.

    A module that runs its app without asking for `__main__` is only imported: Flask leaves `run()` out where its own
    command line says so.
    """
    try:
        with contextlib.redirect_stdout(sys.stderr), _without_run():
            return work()
    except ModuleNotFoundError as error:
        raise LoadError(f"cannot be imported: {error}") from None
    except SyntaxError as error:
        where = f" (line {error.lineno})" if error.lineno else ""
        raise LoadError(f"is no valid Python: {error.msg}{where}") from None
    except (Exception, SystemExit) as error:
        frames = traceback.extract_tb(error.__traceback__)
        places = [f for f in frames if not f.filename.startswith("<frozen") and f.filename != __file__]
        own = [f for f in places if not _is_of_a_library(Path(f.filename))]
        place = (own or places)[-1] if places else None
        where = f" ({place.filename}:{place.lineno})" if place is not None else ""
        raise LoadError(f"cannot be imported: {type(error).__name__}: {error}{where}") from None


def _is_of_a_library(file: Path) -> bool:
    """Whether a file is clientside's, Python's, or an installed package's: what people can mend is above it."""
    if "site-packages" in file.parts or file.is_relative_to(Path(__file__).parent):
        return True
    return file.is_relative_to(Path(os.__file__).parent)


@contextlib.contextmanager
def _without_run() -> Iterator[None]:
    before = os.environ.get("FLASK_RUN_FROM_CLI")
    os.environ["FLASK_RUN_FROM_CLI"] = "true"
    try:
        yield
    finally:
        if before is None:
            del os.environ["FLASK_RUN_FROM_CLI"]
        else:
            os.environ["FLASK_RUN_FROM_CLI"] = before
