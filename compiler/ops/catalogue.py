"""Where rows are found: by builtin name, by receiver kind and method, by module and member."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from clientside.compiler.analysis.kinds import KINDS
from clientside.compiler.analysis.lattice import MIXED
from clientside.compiler.ops.row import Row
from clientside.compiler.ops.server import is_server_module

if TYPE_CHECKING:
    from clientside.compiler.analysis.facts import Facts
    from clientside.compiler.analysis.types import Type

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
    "awaitable": "awaitable",
    "context": "dash_context",
    "function": "function_",
    "Counter": "counter_",
    "OrderedDict": "ordered_dict",
    "?": "mixed_dict",  # analysis/lattice.py: MIXED
    **{kind.name: kind.rows for kind in KINDS.values() if kind.rows},
}
# Kinds, and subclasses of dict, that have operators of their own.
OPERATED = frozenset(["Counter", "?", *(kind.name for kind in KINDS.values() if kind.operated)])
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
    "collections": "collections_",
    "dataclasses": "dataclasses_",
    "enum": "enum_",
    "datetime": "datetime_",
    "contextlib": "contextlib_",
    "re": "re_",
    "textwrap": "textwrap_",
    "urllib.parse": "urllib_parse",
    "unicodedata": "unicodedata_",
    "sys": "sys_",
    "traceback": "traceback_",
    "types": "types_",
    "typing": "typing_",
    "collections.abc": "collections_abc",
    "numbers": "numbers_",
    "base64": "base64_",
    "binascii": "binascii_",
    "_sha512": "hashlib_",  # where random takes it from
    "hashlib": "hashlib_",
    "fractions": "fractions_",
    "decimal": "decimal_",
    "hmac": "hmac_",
    "zlib": "zlib_",
    "zoneinfo": "zoneinfo_",
    "_clientside": "own_",
    "dash": "dash",
    "dash.exceptions": "dash_exceptions",
    "dash.dcc": "dash_dcc",
    "clientside": "clientside_",
    "clientside.adapter": "dash_adapter",
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
    """The row of a method or attribute of a kind of value; `known` is what the type knows of it."""
    if kind == "tuple" and hasattr(known, "made"):
        from clientside.compiler.ops.named_tuple import member

        named = member(known, name)
        if named is not None:
            return named
    if kind == "component":
        from clientside.compiler.ops.component import prop

        return prop(name, known)
    if kind in ("figure", "graph"):
        from clientside.compiler.ops import figure

        return figure.member(name) if kind == "figure" else figure.part(name, known)
    if kind == "patch":
        from clientside.compiler.ops import patch

        return patch.member(name)
    flavor = known.find().flavor if kind == "dict" and known is not None else ""
    if flavor:
        own = _type_table(flavor).get(name)
        if own is not None or name == "fromkeys":
            return own
    found = _type_table(kind).get(name)
    if found is None and name.startswith("__"):
        from clientside.compiler.ops.container_dunders import rows

        found = rows(kind).get(name)
    return found


def operator(kind: str, name: str, known: Any) -> Callable[[Facts], Type] | None:
    """What an operator's method (`__add__`) of a kind of value gives for `other`; NEVER where it does not take that."""
    flavor = known.find().flavor if kind == "dict" else kind
    flavor = "Counter" if flavor == MIXED else flavor  # the only one among dicts that has operators of its own
    table = _operators(flavor) if flavor in OPERATED else {}
    return table.get(name)


@cache
def _operators(kind: str) -> dict[str, Callable[[Facts], Type]]:
    found: dict[str, Callable[[Facts], Type]] = import_module(f"clientside.compiler.ops.{TYPE_TABLES[kind]}").OPERATORS
    return found


def method_names(kind: str) -> list[str]:
    """The methods and attributes of a kind of value."""
    return list(_type_table(kind))


def has_module(name: str) -> bool:
    """Whether compiled code can use a module (also `typing` and `__future__`, which vanish)."""
    known = name in MODULE_TABLES or name in ERASED or name == "clientside.browser"
    return known or is_server_module(name) or name.split(".")[0] == "plotly"


ERASED = frozenset(["typing", "__future__", "typing_extensions", "collections.abc", "clientside"])


# Modules under which CPython's live functions and classes say that they were made.
MADE_IN = {
    "_bisect": "bisect",
    "_collections_abc": "collections.abc",
    "_functools": "functools",
    "_hashlib": "hashlib",
    "_heapq": "heapq",
    "_operator": "operator",
    "_statistics": "statistics",
    "dash.dcc.express": "dash.dcc",
    "json.decoder": "json",
    "json.encoder": "json",
}


# Calls of these make what the classes of collections make.
CLASSES_OF_TYPING = {"Counter": "Counter", "DefaultDict": "defaultdict", "Deque": "deque", "OrderedDict": "OrderedDict"}


@cache
def _module_table(name: str) -> dict[str, Row | str]:
    found = MODULE_TABLES.get(name)
    if found is None:
        return {}
    rows: dict[str, Row | str] = import_module(f"clientside.compiler.ops.{found}").ROWS
    return rows


def module_names(module: str) -> list[str]:
    """The members of a module that have rows."""
    return list(_module_table(module))


def module_row(module: str, name: str) -> Row | str | None:
    """The row of a module's member; a text names an exception class."""
    if module == "typing" and name in CLASSES_OF_TYPING:
        module, name = "collections", CLASSES_OF_TYPING[name]
    return _module_table(MADE_IN.get(module, module)).get(name)
