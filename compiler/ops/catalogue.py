"""Where rows are found: by builtin name, by receiver kind and method, by module and member."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

from clientside.compiler.ops.row import Row
from clientside.compiler.ops.server import is_server_module

TYPE_TABLES: dict[str, str] = {
    "str": "str_",
    "list": "list_",
    "tuple": "tuple_",
    "dict": "dict_",
    "set": "set_",
    "frozenset": "frozenset_",
    "int": "int_",
    "bool": "int_",
    "float": "float_",
    "range": "range_",
    "exception": "exception",
    "iter": "iterator",
    "view": "view",
    "context": "dash_context",
}
MODULE_TABLES: dict[str, str] = {
    "math": "math_",
    "json": "json_",
    "asyncio": "asyncio_",
    "functools": "functools_",
    "itertools": "itertools_",
    "operator": "operator_",
    "string": "string_",
    "copy": "copy_",
    "heapq": "heapq_",
    "bisect": "bisect_",
    "statistics": "statistics_",
    "time": "time_",
    "contextlib": "contextlib_",
    "dash": "dash",
    "dash.exceptions": "dash_exceptions",
}


@cache
def builtins() -> dict[str, Row]:
    """The rows of the builtins module."""
    from clientside.compiler.ops.functions import ROWS

    return ROWS


@cache
def _type_table(kind: str) -> dict[str, Row]:
    name = TYPE_TABLES.get(kind)
    if name is None:
        return {}
    try:
        rows: dict[str, Row] = import_module(f"clientside.compiler.ops.{name}").ROWS
    except ModuleNotFoundError:
        return {}
    return rows


def method(kind: str, name: str, known: Any = None) -> Row | None:
    """The row of a method or attribute of a kind of value."""
    return _type_table(kind).get(name)


def method_names(kind: str) -> list[str]:
    """The methods and attributes of a kind of value."""
    return list(_type_table(kind))


def has_module(name: str) -> bool:
    """Whether compiled code can use a module (also `typing` and `__future__`, which vanish)."""
    return name in MODULE_TABLES or name in ERASED or is_server_module(name)


ERASED = frozenset(["typing", "__future__", "typing_extensions", "collections.abc", "clientside"])


@cache
def _module_table(name: str) -> dict[str, Row | str]:
    found = MODULE_TABLES.get(name)
    if found is None:
        return {}
    rows: dict[str, Row | str] = import_module(f"clientside.compiler.ops.{found}").ROWS
    return rows


def module_row(module: str, name: str) -> Row | str | None:
    """The row of a module's member; a text names an exception class."""
    return _module_table(module).get(name)
