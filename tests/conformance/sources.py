"""The installed test-suite as trees: which top-level statement of which module binds a name."""

from __future__ import annotations

import ast
import builtins
import importlib
import importlib.util
from dataclasses import dataclass
from functools import lru_cache

from tests.conformance.rules import STANDINS

Key = tuple[str, int]


@dataclass(frozen=True, eq=False)
class Suite:
    """One module of the test-suite: its tree, and its top-level statements by the names that they bind."""

    name: str
    tree: ast.Module
    bindings: dict[str, list[ast.stmt]]
    order: dict[ast.stmt, int]


@lru_cache(maxsize=200)
def suite(name: str) -> Suite:
    """The module called `name`, read without importing it."""
    spec = importlib.util.find_spec(name)
    assert spec is not None and spec.origin is not None
    with open(spec.origin, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    bindings: dict[str, list[ast.stmt]] = {}
    body = [s for s in tree.body]
    for (module, bound), text in STANDINS.items():
        if module == name and text:
            body.append(ast.parse(text).body[0])
    order = {s: i for i, s in enumerate(body)}
    for statement in body:
        for bound in bound_by(statement):
            if (name, bound) in STANDINS and statement in tree.body:
                continue
            bindings.setdefault(bound, []).append(statement)
    return Suite(name, tree, bindings, order)


def bound_by(statement: ast.stmt) -> set[str]:
    """The names that a top-level statement binds."""
    if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return {statement.name}
    if isinstance(statement, (ast.Import, ast.ImportFrom)):
        return {a.asname or a.name.split(".")[0] for a in statement.names}
    found: set[str] = set()
    for node in ast.walk(statement):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.id)
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            found.add(node.name)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            found |= {a.asname or a.name.split(".")[0] for a in node.names}
    return found


def resolved(module: str, name: str) -> tuple[str, str] | None:
    """The module of the test-suite that defines a global of `module`, through its imports of other test modules."""
    statements = suite(module).bindings.get(name)
    if not statements:
        return _starred(module, name)
    last = statements[-1]
    if isinstance(last, ast.ImportFrom):
        for alias in last.names:
            if (alias.asname or alias.name) == name:
                source = absolute(last, module)
                if source.split(".")[0] == "test":
                    inner = f"{source}.{alias.name}"
                    if importlib.util.find_spec(source) and _is_module(inner):
                        return (inner, "")
                    return resolved(source, alias.name)
    if isinstance(last, ast.Import):
        for alias in last.names:
            if alias.name.startswith("test.") and alias.asname == name:
                return (alias.name, "")
    return (module, name)


def _starred(module: str, name: str) -> tuple[str, str] | None:
    """A name that `from … import *` binds; the import is then written out."""
    home = suite(module)
    for statement in home.tree.body:
        if isinstance(statement, ast.ImportFrom) and statement.names[0].name == "*":
            source = absolute(statement, module)
            if source.split(".")[0] == "test":
                found = resolved(source, name)
                if found is not None:
                    return found
            elif hasattr(importlib.import_module(source), name):
                written = ast.ImportFrom(source, [ast.alias(name)], 0)
                home.bindings[name] = [written]
                home.order[written] = home.order[statement]
                return (module, name)
    return None


def absolute(node: ast.ImportFrom, module: str) -> str:
    """The module that `from … import` names."""
    if not node.level:
        return node.module or ""
    package = module.split(".")
    spec = importlib.util.find_spec(module)
    if spec is None or spec.submodule_search_locations is None:
        package = package[:-1]
    package = package[: len(package) - node.level + 1]
    return ".".join([*package, *([node.module] if node.module else [])])


def _is_module(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, AttributeError):
        return False


def loads(node: ast.AST) -> set[str]:
    """The names that a piece of code reads and that are no builtins of its own making."""
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}


def is_builtin(name: str) -> bool:
    """Whether a name means a builtin where nothing else binds it."""
    return hasattr(builtins, name)


def class_of(module: str, name: str) -> tuple[str, ast.ClassDef] | None:
    """A class of the suite by its name in `module`."""
    found = resolved(module, name)
    if found is None or not found[1]:
        return None
    for statement in reversed(suite(found[0]).bindings.get(found[1], [])):
        if isinstance(statement, ast.ClassDef):
            return found[0], statement
    return None


def base_class(module: str, base: ast.expr) -> tuple[str, ast.ClassDef] | None:
    """The class that a base expression names: `CommonTest` or `seq_tests.CommonTest`."""
    if isinstance(base, ast.Name):
        return class_of(module, base.id)
    if isinstance(base, ast.Attribute) and isinstance(base.value, ast.Name):
        found = resolved(module, base.value.id)
        if found is not None and not found[1]:
            return class_of(found[0], base.attr)
    return None


def is_test_case(module: str, node: ast.ClassDef) -> bool:
    """Whether a class derives from unittest.TestCase, directly or not."""
    for base in node.bases:
        if isinstance(base, ast.Attribute) and base.attr == "TestCase":
            return True
        if isinstance(base, ast.Name) and base.id == "TestCase":
            return True
        found = base_class(module, base)
        if found is not None and is_test_case(*found):
            return True
    return False


def linear(module: str, node: ast.ClassDef) -> list[tuple[str, ast.ClassDef]]:
    """A class and its bases in the order in which members are looked up (good enough for test classes)."""
    found = [(module, node)]
    for base in node.bases:
        inner = base_class(module, base)
        for item in linear(*inner) if inner else []:
            if item in found:
                found.remove(item)
            found.append(item)
    return found
