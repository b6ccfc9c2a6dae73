"""Instances that are captured: a program that may change an attribute of one is refused, as for captured lists."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from clientside.compiler.analysis.classes import ATTRIBUTES_WRITTEN, UserClass
from clientside.compiler.analysis.program import Function, Program
from clientside.compiler.analysis.types import DictSite, Site, Type
from clientside.compiler.captured_objects import VALUE_OF
from clientside.compiler.walk import children

_SETTERS = ("setattr", "delattr", "__setattr__", "__delattr__")


def classes_in(found: Type) -> set[UserClass]:
    """The classes of the instances that a value is, or holds; not frozen ones."""
    classes: set[UserClass] = set()
    _collect(found, classes, set())
    return {made for made in classes if not (made.frozen or made.is_enum or made.is_named_tuple or made.operated)}


def _collect(found: Type, classes: set[UserClass], seen: set[int]) -> None:
    for made in found.get("instance") or ():
        if made not in classes:
            classes.add(made)
            for base in made.user_bases():
                for slot in base.slots.values():
                    _collect(slot, classes, seen)
    for known in found.kinds.values():
        if isinstance(known, tuple):
            parts = [part for part in known if isinstance(part, Type)]
        elif isinstance(known, Site) and id(known.find()) not in seen:
            site = known.find()
            seen.add(id(site))
            parts = [*site.inside(), *([site.keys_type()] if isinstance(site, DictSite) else [])]
        else:
            continue
        for part in parts:
            _collect(part, classes, seen)


def changed_classes(program: Program) -> set[UserClass]:
    """The classes of which some function sets or deletes an attribute of an instance."""
    changed: set[UserClass] = set(program.once(ATTRIBUTES_WRITTEN, set))
    for function in program.functions:
        if function.environment.source.file.startswith(VALUE_OF):
            continue  # it makes a captured instance again
        for node in _own_nodes(function):
            receiver: ast.expr | None = None
            if isinstance(node, ast.Attribute) and not isinstance(node.ctx, ast.Load):
                receiver = node.value
            elif isinstance(node, ast.Call) and node.args and _name(node.func) in _SETTERS:
                receiver = node.args[0]
            if receiver is not None and receiver in program.types and not _is_made(function, receiver):
                changed.update(program.type_of(receiver).get("instance") or ())
    return changed


def _own_nodes(function: Function) -> Iterator[ast.AST]:
    """The nodes of a function, without those of the functions in it, which the program lists for themselves."""
    todo = [*children(function.node)]
    while todo:
        node = todo.pop()
        yield node
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            todo += children(node)


def _is_made(function: Function, receiver: ast.expr) -> bool:
    """Whether it is the instance that `__init__` is making."""
    first = function.parameters[0].name if function.parameters else None
    return (
        function.name.endswith(("__init__", "__post_init__"))
        and isinstance(receiver, ast.Name)
        and receiver.id == first
    )


def _name(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
