"""Classes as values: what `type(x)` gives, and the built-in classes that a program asks for more than calls."""

from __future__ import annotations

import ast
import builtins
from functools import cache
from importlib import import_module
from typing import Any

from clientside.compiler.analysis.infer.classes import EXCEPTIONS
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.kinds import KINDS
from clientside.compiler.analysis.program import BuiltinFunction, Program
from clientside.compiler.analysis.shapes import LibraryTuple
from clientside.compiler.analysis.types import NEVER, Type, describe
from clientside.compiler.ops import catalogue
from clientside.compiler.ops.row import Row
from clientside.compiler.passes import optimisation

# Asked of a program whose built-in classes are objects that know their name and their instances (`program.once`).
ASKS_CLASSES = ("asks", "classes as values")
TYPE_ROWS = ("asks", "classes of values")  # those that `type(x)` gives
# Kinds of many classes, whose names are not known.
NAMELESS = ("iter", "manager", "awaitable", "view", "module", "ellipsis", "browser", "component", "unknown")
CORE = frozenset(["int", "float", "str", "bool", "list", "tuple", "dict", "set", "frozenset", "range"])
FLAVORS = ("defaultdict", "OrderedDict", "Counter")


def asks_classes(inf: Inference) -> None:
    """Note that the program asks of built-in classes more than to be called."""
    asked: set[bool] = inf.program.once(ASKS_CLASSES, set)
    if not asked:
        asked.add(True)
        inf.program.changed = True
    if not inf.function.component().boxed:
        inf.function.component().boxed = True
        inf.program.changed = True


def needs_boxes(inf: Inference) -> None:
    """A built-in class that is called as a value gives numbers that tell their kind: so does the whole program then."""
    for function in inf.program.functions if _tells_kinds(inf) else ():
        if not function.component().boxed:
            function.component().boxed = True
            inf.program.changed = True


@optimisation("unboxed-numbers", True)
def _tells_kinds(inf: Inference) -> bool:
    """Whether the whole program tells ints from floats."""
    return asked(inf.program)


def asked(program: Program) -> bool:
    """Whether a program asks of built-in classes more than to be called."""
    return bool(program.known(ASKS_CLASSES))


def is_class_row(row: Row) -> bool:
    """Whether a row stands for a class of which there are instances."""
    return bool(instances_of(row)) or row in own_rows()


def own_rows() -> tuple[Row, ...]:
    """The classes of which every value, or every class, is an instance, and those without a name in Python."""
    from clientside.compiler.ops.builtins_types import FUNCTION_TYPE, NONE_TYPE

    rows = catalogue.builtins()
    return rows["object"], rows["type"], NONE_TYPE, FUNCTION_TYPE


def instances_of(row: Row) -> tuple[str, ...]:
    """The kinds of the instances of a class; none of what is no class, or an abstract one."""
    from clientside.compiler.analysis.infer.class_tests import kinds_made
    from clientside.compiler.ops.builtins_types import FUNCTION_TYPE, NONE_TYPE

    special = {NONE_TYPE: ("none",), FUNCTION_TYPE: ("function",), catalogue.builtins()["type"]: ("class",)}
    if row in special:
        return special[row]
    return () if row.is_abstract else kinds_made(row)


@cache
def python_class(row: Row) -> type | None:
    """CPython's class."""
    if row.class_name:
        module, name = row.class_name.rsplit(".", 1)
        try:
            found = getattr(import_module(module), name, None)
        except ImportError:
            return None
        return found if isinstance(found, type) else None
    if row.name in ("NoneType", "function"):
        import types

        return types.NoneType if row.name == "NoneType" else types.FunctionType
    found = getattr(builtins, row.name, None)
    return found if isinstance(found, type) else None


def full_name(made: type) -> str:
    """A class's name as its text has it: with the module, where that is not the builtins."""
    return made.__qualname__ if made.__module__ == "builtins" else f"{made.__module__}.{made.__qualname__}"


@cache
def _row_of(kind: str, flavor: str = "") -> Row | None:
    """The class of the values of a kind."""
    from clientside.compiler.ops.builtins_types import FUNCTION_TYPE, NONE_TYPE

    if kind in ("none", "function"):
        return NONE_TYPE if kind == "none" else FUNCTION_TYPE
    if kind in ("class", "type"):
        return catalogue.builtins()["type"]
    if flavor:
        found = catalogue.module_row("collections", flavor)
        return found if isinstance(found, Row) else None
    if kind in CORE or (kind in KINDS and KINDS[kind].builtin) or kind == "object":
        return catalogue.builtins().get(kind)
    for module in ("datetime", "decimal", "fractions", "collections"):
        for name in catalogue.module_names(module):
            row = catalogue.module_row(module, name)
            if isinstance(row, Row) and row.makes and row.makes.split()[0] == kind and row.class_name:
                return row
    return None


def type_value(inf: Inference, node: ast.AST, known: Type) -> Type:
    """What `type(x)` gives as a value."""
    rows: set[Row] = set()
    classes: set[Any] = set()
    for kind, part in known.kinds.items():
        flavors: tuple[str, ...] = ("",)
        if kind == "unbound":
            continue
        if kind == "instance":
            classes.update(part)
            continue
        if kind == "exception":
            classes.update(subclasses(part))
            continue
        if kind == "tuple" and getattr(part, "made", None) is not None:
            if isinstance(part.made, LibraryTuple):
                return _refused(inf, node, known.restricted((kind,)))
            classes.add(part.made)
            continue
        if kind == "function" and any(isinstance(f, BuiltinFunction) for f in part):
            functions = [f for f in part if isinstance(f, BuiltinFunction)]
            if not all(is_class_row(f.row) for f in functions):
                return _refused(inf, node, known.restricted((kind,)))
            rows.add(catalogue.builtins()["type"])
            if len(functions) == len(part):
                continue
        if kind == "dict":
            flavor = part.find().flavor
            flavors = FLAVORS if flavor == "?" else (flavor,)
        for flavor in flavors:
            row = None if kind in NAMELESS else _row_of(kind, flavor)
            if row is None:
                return _refused(inf, node, known.restricted((kind,)))
            rows.add(row)
    functions_made = frozenset(builtin_class(inf.program, row) for row in rows)
    found = NEVER
    if functions_made:
        asks_classes(inf)
        inf.program.once(TYPE_ROWS, set).update(functions_made)
        found = Type({"function": functions_made})
    return Type({**found.kinds, "class": frozenset(classes)}) if classes else found


def _refused(inf: Inference, node: ast.AST, known: Type) -> Type:
    inf.problem("unsupported-builtin", node, name=f"type of {describe(known, 0)}", what="type")
    return NEVER


def subclasses(names: Any) -> set[str]:
    """The built-in exception classes that are, or derive from, one of these."""
    bases = tuple(getattr(builtins, name) for name in names if name in EXCEPTIONS)
    return {name for name in EXCEPTIONS if bases and issubclass(getattr(builtins, name), bases)} | {*names}


def builtin_class(program: Program, row: Row) -> BuiltinFunction:
    """The class of a row as a value."""
    found = program.once(("builtin", row), lambda: BuiltinFunction(row))
    assert isinstance(found, BuiltinFunction)
    return found


def alternatives(found: Type) -> list[Any] | None:
    """The classes (rows, user classes, names of exceptions) that a value, or an item of a tuple, may be; None where it
    may be something else.
    """
    shape = found.get("tuple")
    if found.only("tuple"):
        parts = shape if isinstance(shape, tuple) else [shape.find().element] if shape is not None else []
        inside = [alternatives(part) for part in parts]
        return None if any(p is None for p in inside) else [c for p in inside if p for c in p]
    if not found.only("class", "function", "tuple"):
        return None
    rows = [f.row for f in found.get("function") or () if isinstance(f, BuiltinFunction)]
    if len(rows) < len(found.get("function") or ()) or not all(map(is_class_row, rows)):
        return None
    nested = alternatives(found.restricted(("tuple",))) if found.has("tuple") else []
    return None if nested is None else [*sorted(found.get("class") or (), key=str), *rows, *nested]
