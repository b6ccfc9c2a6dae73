"""From live classes to their source, and what the source does not tell of them."""

from __future__ import annotations

import ast
import copy
import dataclasses
import enum
import inspect
import sys
import types
import weakref
from collections.abc import Iterable, Iterator
from typing import Any

from clientside.compiler.captured_functions import holds_functions
from clientside.compiler.displayed import tells, used_by_importing
from clientside.compiler.functional_enums import live_statement
from clientside.compiler.live import evaluated, file_source, names_data, stand_in, stand_ins
from clientside.compiler.live_methods import rewritten
from clientside.compiler.source import ClassBinding, LiveEnvironment, Source, StaticEnvironment


class _Enclosed:
    """Stands for a variable of a function that returned, of which nothing is known any more."""


_Enclosed.__module__, _Enclosed.__qualname__ = "builtins", "variable of the function around the class"
_named: weakref.WeakKeyDictionary[type, dict[str, Any]] = weakref.WeakKeyDictionary()  # what `rewritten` names


class _Changed:
    """Stands for a class's attribute that `__init_subclass__` may have changed: it would be changed again."""


_Changed.__module__, _Changed.__qualname__ = "builtins", "value that making classes changed"


_classes: weakref.WeakKeyDictionary[type, tuple[ast.ClassDef, dict[ast.AST, Any]]] = weakref.WeakKeyDictionary()


def class_binding(value: type) -> ClassBinding | None:
    """A live class's tree and environment; None for classes without Python source (C extensions)."""
    module, static = _source_of(value)
    if static is None:
        return None
    functions = dict(_functions(value))
    around: list[ast.AST] = []
    node = _class_node(static.source, value, [f.__code__.co_firstlineno for f in functions.values()], around)
    # `Base = namedtuple("Point", …)` goes by the name of `class Point(Base)`.
    own = node is not None and any(isinstance(b, ast.Name) and vars(module).get(b.id) is value for b in node.bases)
    if node is None or own:
        return _named_tuple(value, static) or (_enumeration(value, static) if node is None else None)
    closure = _closure(value, node, functions.values(), around)
    environment = LiveEnvironment(static.source, static, closure, vars(module) if module else {}, value.__module__)
    if value not in _classes:
        # Another class of the same definition holds other values.
        made = copy.deepcopy(node)
        _classes[value] = made, _values(value, made, functions, environment)
        _named[value] = rewritten(value, made)
    node, environment.defaults = _classes[value]
    closure.update(_named[value])
    return ClassBinding(node, environment)


def _source_of(value: type) -> tuple[types.ModuleType | None, StaticEnvironment | None]:
    """The module whose text has a class, and that text as it is read; None for classes without Python source."""
    module = _defining_module(value)
    try:
        file = inspect.getsourcefile(module or value)
    except (TypeError, OSError):  # a class of C, or of no module
        return module, None
    return module, file_source(file) if file else None


def _defining_module(value: type) -> types.ModuleType | None:
    """The module whose text has a class: packages pretend to have written what their modules did (`Class.__module__ =
    "package"`).
    """
    named = inspect.getmodule(value)
    if named is None or getattr(named, value.__name__, None) is not value or _has_text(named, value):
        return named
    inner = [m for name, m in list(sys.modules.items()) if name.startswith(f"{value.__module__}.")]
    holding = [m for m in inner if vars(m).get(value.__name__) is value and _has_text(m, value)]
    return holding[0] if len(holding) == 1 else named


def _has_text(module: types.ModuleType, value: type) -> bool:
    file = vars(module).get("__file__")
    static = file_source(file) if isinstance(file, str) and file.endswith(".py") else None
    return static is not None and value.__qualname__ in static.source.classes


def _named_tuple(value: type, static: StaticEnvironment) -> ClassBinding | None:
    """A class that `namedtuple` made, as the `class` statement that means the same; None for any other."""
    from clientside.compiler.analysis.infer.named_tuples import class_statement

    if value.__bases__ != (tuple,) or not hasattr(value, "_field_defaults"):
        return None
    if value not in _classes:
        place = ast.Constant(None, lineno=1, col_offset=0, end_lineno=1, end_col_offset=0)
        defaults: dict[ast.AST, Any] = {stand_in(place): default for default in value._field_defaults.values()}
        made = class_statement(value.__name__, list(value._fields), list(defaults), place)  # type: ignore[arg-type, attr-defined]
        if made is None:
            return None
        _classes[value] = made, dict(defaults)
    node, values = _classes[value]
    environment = LiveEnvironment(static.source, static, {}, {}, value.__module__)
    environment.defaults = values
    return ClassBinding(node, environment)


def _enumeration(value: type, static: StaticEnvironment) -> ClassBinding | None:
    """An Enum that a call made (`Enum("Color", "RED GREEN")`); None for any other class."""
    if value not in _classes:
        place = ast.Constant(None, lineno=1, col_offset=0, end_lineno=1, end_col_offset=0)
        made = live_statement(value, place)
        if made is None:
            return None
        _classes[value] = made[:2]
    node, values = _classes[value]
    bases = {f"base{i}": base for i, base in enumerate(value.__bases__)}
    environment = LiveEnvironment(static.source, static, bases, {}, value.__module__)
    environment.defaults = values
    return ClassBinding(node, environment)


def _closure(
    value: type, node: ast.ClassDef, functions: Iterable[types.FunctionType], around: list[ast.AST]
) -> dict[str, Any]:
    """What is known of the variables of the functions around a class."""
    closure: dict[str, Any] = {name: _Enclosed() for outer in around for name in _bound_in(outer)}
    for base, live in zip(node.bases, value.__bases__, strict=False):
        if isinstance(base, ast.Name) and base.id in closure:
            closure[base.id] = live
    for function in functions:
        for name, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=False):
            try:
                closure[name] = cell.cell_contents
            except ValueError:
                continue
    closure.pop("__class__", None)
    return closure


def _values(
    value: type, node: ast.ClassDef, functions: dict[str, types.FunctionType], environment: LiveEnvironment
) -> dict[ast.AST, Any]:
    """What the class's attributes and its methods' defaults are, where the code only tells how they were computed."""
    found: dict[ast.AST, Any] = {}
    hooked = any("__init_subclass__" in vars(base) for base in value.__mro__[:-1])
    inner = {statement.name for statement in node.body if isinstance(statement, ast.ClassDef)}
    for statement in node.body:
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)) and statement.name in functions:
            defaults = evaluated(functions[statement.name], statement, environment)
            found |= stand_ins(statement, defaults)
            continue
        targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
        name = targets[0].id if len(targets) == 1 and isinstance(targets[0], ast.Name) else ""
        old = getattr(statement, "value", None)
        again = isinstance(old, ast.Name) and old.id in functions
        if isinstance(vars(value).get(name), property) or again:
            continue
        if name not in vars(value) or not isinstance(old, ast.expr) or name == "__slots__":
            continue
        if isinstance(vars(value)[name], types.MemberDescriptorType) and not _has_default(value, name):
            continue  # a slot
        live = _attribute(value, name)
        # Else a list of the class's is what the page's functions make of it, as on a server that has just started.
        changed = not tells(old, live) and (
            isinstance(old, ast.Constant)
            or (holds_functions(live) and not hooked)  # which the hook puts in again
            or used_by_importing(environment.source.tree, node.name, node)
        )
        if changed and hooked:
            live = _Changed()
        if changed or names_data(old, environment, inner):
            made = stand_in(old)
            found[made] = live
            statement.value = made  # type: ignore[attr-defined]
    return found


def _attribute(value: type, name: str) -> Any:
    """A class's own attribute; what was assigned, where it is a member of an Enum or a slot of a dataclass."""
    if isinstance(value, enum.EnumMeta) and name in value.__members__:
        return value.__members__[name]._value_
    if issubclass(value, tuple) and name in getattr(value, "_field_defaults", {}):
        return value._field_defaults[name]  # type: ignore[attr-defined]
    if isinstance(vars(value)[name], types.MemberDescriptorType):
        return value.__dataclass_fields__[name].default  # type: ignore[attr-defined]
    return vars(value)[name]


def _has_default(value: type, name: str) -> bool:
    """Whether a field of a dataclass has a default value; one that a factory makes is told by the code."""
    field = getattr(value, "__dataclass_fields__", {}).get(name)
    return field is not None and field.default is not dataclasses.MISSING


def assigned_special(value: type) -> str:
    """A special method that was assigned to a class after its definition (`Row.__len__ = …`), which no instance in the
    page would have; nothing where there is none.
    """
    _, static = _source_of(value)
    node = _class_node(static.source, value, [], []) if static is not None else None
    if (
        static is None or node is None or node.decorator_list or node.keywords
    ):  # what a decorator assigns, it assigns in the page
        return ""
    written = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)} | {
        n.name for n in node.body if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))
    }
    for name, member in vars(value).items():
        special = name.startswith("__") and name.endswith("__") and name not in written
        if special and isinstance(member, types.FunctionType) and member.__code__.co_filename == static.source.file:
            return name
    return ""


def _functions(value: type) -> Iterator[tuple[str, types.FunctionType]]:
    """The functions of a class's own methods and properties."""
    for name, member in vars(value).items():
        # Nothing else is asked: a lazy module (six.moves) imports what it stands for.
        wrapped = isinstance(member, (staticmethod, classmethod, types.MethodType))
        part = member.fget if isinstance(member, property) else member.__func__ if wrapped else member
        if callable(part):
            part = inspect.unwrap(part)
        if isinstance(part, types.FunctionType) and part.__qualname__ == f"{value.__qualname__}.{name}":
            yield name, part


def _class_node(source: Source, value: type, lines: list[int], around: list[ast.AST]) -> ast.ClassDef | None:
    """The statement that made a class: by its qualified name, among several by the lines of its methods.

    `around` gets the functions around it.
    """
    found = source.classes.get(value.__qualname__, [])
    if len(found) > 1:
        found = [(n, o) for n, o in found if any(n.lineno <= line <= (n.end_lineno or 0) for line in lines)]
    if len(found) != 1:
        return None
    around.extend(found[0][1])
    return found[0][0]


def _bound_in(function: ast.AST) -> set[str]:
    """The names that a function's own statements bind, its parameters among them."""
    names = {a.arg for a in ast.walk(function.args) if isinstance(a, ast.arg)}  # type: ignore[attr-defined]
    stack = list(function.body)  # type: ignore[attr-defined]
    while stack:
        node = stack.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(node.name)
            continue
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        elif isinstance(node, ast.alias):
            names.add((node.asname or node.name).split(".")[0])
        stack.extend(ast.iter_child_nodes(node))
    return names
