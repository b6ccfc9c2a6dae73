"""Where the file of a module of the user's own project may be."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path


def places(file: str, dotted: str, level: int) -> Iterator[Path]:
    """The files that `dotted`, imported by `file`, may be, in the order in which they are looked at: beside it, in the
    folders of its packages, then wherever Python itself would find it (an editable install, `PYTHONPATH`), then in the
    current folder (`python -m app.main`). Installed modules have none.
    """
    top = dotted.split(".")[0]
    if file.startswith("<") or top == "clientside" or (not level and top in sys.stdlib_module_names):
        return
    folder = Path(file).resolve().parent
    parts = [p for p in dotted.split(".") if p]
    if level:
        for _ in range(level - 1):
            folder = folder.parent
        yield from _of(folder, parts)
        return
    yield from _of(folder, parts)
    while (folder / "__init__.py").exists() and folder.parent != folder:
        folder = folder.parent
        yield from _of(folder, parts)
    for root in _roots(top):
        yield from _of(root, parts)


def _of(root: Path, parts: list[str]) -> Iterator[Path]:
    if parts:
        yield root.joinpath(*parts).with_suffix(".py")
    yield root.joinpath(*parts, "__init__.py")


def _roots(top: str) -> list[Path]:
    """The folders that hold a top-level module of a project, as Python finds it; none for what is installed."""
    try:
        return _found(top, tuple(sys.path))
    except LookupError:
        return [Path.cwd()]


@lru_cache(maxsize=256)
def _found(top: str, path: tuple[str, ...]) -> list[Path]:
    """What holds for this `sys.path`. Raises LookupError (which is not kept: the module may be written yet)."""
    from clientside.compiler.library import is_library_file

    try:
        spec = importlib.util.find_spec(top)
    except (ImportError, ValueError, AttributeError):
        spec = None
    if spec is None:
        raise LookupError(top)
    packages = [Path(place) / "__init__.py" for place in spec.submodule_search_locations or ()]
    if packages:
        return [file.parent.parent for file in packages if not is_library_file(str(file))]
    file = Path(spec.origin or "built-in")
    return [file.parent] if file.is_absolute() and not is_library_file(str(file)) else []
