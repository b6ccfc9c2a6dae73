"""Components of a module that is read, not imported: `EMPTY = html.P("nothing")`."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.component_values import WrittenComponent
from clientside.compiler.components import ComponentClass, component_class
from clientside.compiler.source import ConstantBinding, MemberBinding, ModuleBinding, StaticEnvironment


class _NotWrittenOutError(Exception):
    """Something that only running the module tells."""


def written_component(environment: StaticEnvironment, node: ast.expr) -> WrittenComponent | None:
    """The component that a call with constants makes; None for any other expression."""
    try:
        made = _value(environment, node)
    except _NotWrittenOutError:
        return None
    return made if isinstance(made, WrittenComponent) else None


def _value(environment: StaticEnvironment, node: ast.expr) -> Any:
    if isinstance(node, ast.Call):
        return _component(environment, node)
    if isinstance(node, ast.Name):
        binding = environment.lookup(node.id)
        if isinstance(binding, ConstantBinding):
            return binding.value
    if isinstance(node, (ast.List, ast.Tuple)):
        made = [_value(environment, element) for element in node.elts]
        return made if isinstance(node, ast.List) else tuple(made)
    if isinstance(node, ast.Dict) and None not in node.keys:
        keys = [_value(environment, key) for key in node.keys if key is not None]
        return dict(zip(keys, (_value(environment, value) for value in node.values), strict=True))
    try:
        return ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        raise _NotWrittenOutError from None


def _component(environment: StaticEnvironment, node: ast.Call) -> WrittenComponent:
    made = _class(environment, node.func)
    if made is None or len(node.args) > len(made.parameters):
        raise _NotWrittenOutError
    props: dict[str, Any] = {"children": None} if made.has_children else {}
    for name, argument in zip(made.parameters, node.args, strict=False):
        props[name] = _value(environment, argument)
    for keyword in node.keywords:
        given = {keyword.arg: keyword.value} if keyword.arg is not None else None
        if given is None:
            whole = _value(environment, keyword.value)
            if not isinstance(whole, dict):
                raise _NotWrittenOutError
            props.update(whole)
            continue
        props[str(keyword.arg)] = _value(environment, keyword.value)
    if not all(isinstance(name, str) and made.accepts(name) for name in props):
        raise _NotWrittenOutError
    return WrittenComponent(made, props)


def _class(environment: StaticEnvironment, node: ast.expr) -> ComponentClass | None:
    if isinstance(node, ast.Name):
        binding = environment.lookup(node.id)
        return component_class(binding.module, binding.name) if isinstance(binding, MemberBinding) else None
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        binding = environment.lookup(node.value.id)
        if isinstance(binding, ModuleBinding):
            return component_class(binding.name, node.attr)
        if isinstance(binding, MemberBinding):
            return component_class(f"{binding.module}.{binding.name}", node.attr)
    return None
