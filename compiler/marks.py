"""Marked functions of a file, found without importing it, under the names that the live decorators give them."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from clientside.compiler.analysis.infer.names import is_mark
from clientside.compiler.analysis.program import Entry
from clientside.compiler.callback_shape import callback_shape
from clientside.compiler.diagnostics.report import Diagnostics
from clientside.compiler.names import module_of_file, readable_name
from clientside.compiler.shape import CallbackShape, joined_shape
from clientside.compiler.source import ConstantBinding, MemberBinding, StaticEnvironment

NAMESPACE = "clientside"
Definition = ast.FunctionDef | ast.AsyncFunctionDef


def marked_entries(environment: StaticEnvironment, diagnostics: Diagnostics) -> list[tuple[Definition, Entry]]:
    """The functions under `@clientside.callback` or `@clientside.function`, as entries.

    A decorator between the mark and the function makes another function of it, which only importing would show.
    """
    source = environment.source
    module = "main" if source.file.startswith("<") else module_of_file(source.file)
    found: list[tuple[Definition, Entry]] = []
    taken: set[tuple[str, str]] = set()
    for node, qualname in _definitions(source.tree, ""):
        own = [d for d in node.decorator_list if is_mark(environment, _target(d))]
        marks = [d for d in own if _kind(environment, _target(d)) not in ("example", "debounce", "throttle")]
        if not marks:
            continue
        for other in node.decorator_list[node.decorator_list.index(marks[0]) + 1 :]:
            if other not in own:
                diagnostics.error("unsupported-decorator", other, source=source, name=ast.unparse(_target(other)))
        found.append((node, _entry(environment, marks, node, readable_name(module, qualname, node.lineno), taken)))
    return found


def _target(decorator: ast.expr) -> ast.expr:
    return decorator.func if isinstance(decorator, ast.Call) else decorator


def _definitions(tree: ast.AST, outer: str) -> Iterator[tuple[Definition, str]]:
    """Every function definition with its qualified name, in source order, as Python would come to them."""
    for child in ast.iter_child_nodes(tree):
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield child, f"{outer}{child.name}"
            yield from _definitions(child, f"{outer}{child.name}.<locals>.")
        elif isinstance(child, ast.ClassDef):
            yield from _definitions(child, f"{outer}{child.name}.")
        elif not isinstance(child, ast.expr):
            yield from _definitions(child, outer)


def _kind(environment: StaticEnvironment, target: ast.expr) -> str:
    if isinstance(target, ast.Attribute):
        return target.attr
    binding = environment.lookup(target.id) if isinstance(target, ast.Name) else None
    return binding.name if isinstance(binding, MemberBinding) else "callback"


def _entry(
    environment: StaticEnvironment, marks: list[ast.expr], node: Definition, readable: str, taken: set[tuple[str, str]]
) -> Entry:
    innermost = marks[-1]
    namespace, name, given = NAMESPACE, readable, innermost.keywords if isinstance(innermost, ast.Call) else []
    if _kind(environment, _target(innermost)) == "function":
        texts = {k.arg: _text(environment, k.value) for k in given}
        namespace, name = texts.get("namespace") or NAMESPACE, texts.get("name") or node.name
    # The registry numbers callbacks of one name in the same way.
    base, number = name, 1
    while (namespace, name) in taken:
        number += 1
        name = f"{base}_{number}"
    taken.add((namespace, name))
    shapes = [callback_shape(environment, m) for m in marks if _kind(environment, _target(m)) != "function"]
    return Entry(namespace, name, dash=True, shape=joined_shape(shapes) if shapes else CallbackShape())


def _text(environment: StaticEnvironment, node: ast.expr) -> str | None:
    if isinstance(node, ast.Name):
        binding = environment.lookup(node.id)
        node = ast.Constant(binding.value) if isinstance(binding, ConstantBinding) else node
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
