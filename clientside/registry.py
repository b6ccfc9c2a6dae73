"""The functions that were marked in this process, each under the name that JavaScript knows it by."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from types import CodeType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from clientside.marks import MarkedFunction

Key = tuple[str, str]
Make = Callable[[Any, str, str, bool], "MarkedFunction[..., Any]"]


@dataclass(frozen=True, eq=False)
class Entry:
    """A marked function, what its file looked like then, and, for a callback, which outputs it serves."""

    marked: MarkedFunction[..., Any]
    stamp: tuple[int, int] | None
    serves: frozenset[str] | None = None


class Registry:
    """All marked functions. `REGISTRY` is the one that the decorators fill; tests make their own."""

    def __init__(self) -> None:
        self._entries: dict[Key, Entry] = {}
        self._lock = threading.RLock()

    def add_callback(self, function: Any, serves: str, namespace: str, make: Make) -> MarkedFunction[..., Any]:
        """Mark a callback. Its name is `<module>.<qualname>`; further functions of that name get `_2`, `_3`, …

        Callbacks often share a name (`update`, `_`), and a `def` in a loop or a factory makes several out of one.
        Nobody has to spell these names, so they need not be unique in the source. `serves` says which outputs the
        callback has: a function for the same outputs is the old one, edited and loaded again.
        """
        base = _dotted_name(function)
        number = 1
        with self._lock:
            while True:
                key = (namespace, base if number == 1 else f"{base}_{number}")
                old = self._entries.get(key)
                if old is None:
                    return self._store(key, function, make, frozenset({serves}))
                if old.serves is not None and _is_equal(function, old.marked.__wrapped__):
                    again = self._store(key, function, make, old.serves | {serves})
                    again.wired.extend(old.marked.wired)
                    return again
                if old.serves is not None and serves in old.serves:
                    return self._store(key, function, make, frozenset({serves}))
                number += 1

    def add_function(self, function: Any, namespace: str, name: str | None, make: Make) -> MarkedFunction[..., Any]:
        """Mark a function under a name of its own. Raises ValueError when another function has it."""
        key = (namespace, name or function.__name__)
        with self._lock:
            old = self._entries.get(key)
            if old is not None and not _is_redefinition(function, old):
                raise ValueError(
                    f"dash_clientside.{key[0]}.{key[1]} is two functions: {_place(old.marked.__wrapped__)} and "
                    f"{_place(function)}; give one of them another name with @clientside.function(name=...)"
                )
            return self._store(key, function, make, None)

    def _store(self, key: Key, function: Any, make: Make, serves: frozenset[str] | None) -> MarkedFunction[..., Any]:
        marked = make(function, *key, serves is not None)
        self._entries[key] = Entry(marked, _stamp(function), serves)
        return marked

    def selected(self, wired: Iterable[Key], wired_elsewhere: Iterable[Key]) -> tuple[MarkedFunction[..., Any], ...]:
        """The functions of one app: those its callbacks name, and those that no other app's callbacks name.

        A callback that no app took over (it was registered after the first request) is left out: nothing calls it.
        """
        mine, others = set(wired), set(wired_elsewhere)
        return tuple(
            entry.marked
            for entry in list(self._entries.values())
            if not mine.isdisjoint(entry.marked.keys) or (entry.serves is None and others.isdisjoint(entry.marked.keys))
        )

    def clear(self) -> None:
        """Forget everything (for tests)."""
        self._entries.clear()


REGISTRY = Registry()


def _dotted_name(function: Any) -> str:
    from clientside.compiler.names import module_of_function, readable_name

    return readable_name(module_of_function(function), function.__qualname__, _code(function).co_firstlineno)


def _is_redefinition(new: Any, entry: Entry) -> bool:
    """Whether `new` is the function of `entry` once more: equal, from a file edited since, or typed into a notebook."""
    old = entry.marked.__wrapped__
    if _is_equal(new, old):
        return True
    if _is_interactive(new):
        return not _is_same_place(new, old)  # in one place, a loop or a factory made two functions
    return _code(new).co_filename == _code(old).co_filename and entry.stamp != _stamp(new)


def _is_equal(new: Any, old: Any) -> bool:
    """Whether two functions from one place in the source do the same: a module that ran twice, a `def` in a loop."""
    return _is_same_place(new, old) and _code(new) == _code(old) and _same_values(new, old)


def _is_same_place(a: Any, b: Any) -> bool:
    return (_code(a).co_filename, _code(a).co_firstlineno) == (_code(b).co_filename, _code(b).co_firstlineno)


def _same_values(a: Any, b: Any) -> bool:
    """Whether defaults and captured variables agree. Mutable values only agree when they are the same object."""
    mine, others = _captured(a), _captured(b)
    return len(mine) == len(others) and all(
        x is y or (type(x) is type(y) and isinstance(x, (str, int, float)) and repr(x) == repr(y))
        for x, y in zip(mine, others, strict=True)
    )


def _captured(function: Any) -> list[object]:
    values = [*(function.__defaults__ or ()), *(function.__kwdefaults__ or {}).values()]
    for cell in function.__closure__ or ():
        try:
            values.append(cell.cell_contents)
        except ValueError:  # not bound yet: nothing to compare, so nothing is equal to it
            values.append(object())
    return values


def _is_interactive(function: Any) -> bool:
    scope = function.__globals__
    return scope.get("__name__") == "__main__" and ("__file__" not in scope or "get_ipython" in scope)


def _stamp(function: Any) -> tuple[int, int] | None:
    try:
        status = os.stat(_code(function).co_filename)
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


def _place(function: Any) -> str:
    return f"{function.__qualname__} ({_code(function).co_filename}:{_code(function).co_firstlineno})"


def _code(function: Any) -> CodeType:
    from clientside.compiler.names import code_of

    return code_of(function)
