"""The adapter of a callback whose decorator was read, not run: its text, and what the names in it mean."""

from __future__ import annotations

import ast
from dataclasses import field

from clientside.compiler.adapter_text import FILE, adapter_text
from clientside.compiler.records import record
from clientside.compiler.source import (
    Binding,
    ConstantBinding,
    FunctionBinding,
    ProjectModuleBinding,
    Source,
    StaticEnvironment,
)
from clientside.compiler.static_callbacks import StaticWiring

Definition = ast.FunctionDef | ast.AsyncFunctionDef


@record(eq=False)
class AdapterEnvironment(StaticEnvironment):
    """An adapter's text, and its free names."""

    names: dict[str, Binding] = field(default_factory=dict)

    def lookup(self, name: str) -> Binding | None:
        return self.names.get(name) or super().lookup(name)


@record
class Adapter:
    """The definition that the page calls, and where it is read."""

    node: Definition
    environment: AdapterEnvironment


def static_adapter(
    environment: StaticEnvironment, node: Definition, wiring: StaticWiring, number: str
) -> Adapter | None:
    """The adapter of `node`; `number` tells its text from others'. None where `on_error=` is no function of a file."""
    names: dict[str, Binding] = {"function": FunctionBinding(node, environment)}
    if wiring.on_error is not None:
        handler = _handler(environment, wiring.on_error)
        if handler is None:
            return None
        names["on_error"] = handler
    for i, (id, prop, on, off) in enumerate(wiring.running):
        for name, value in ((f"id_{i}", id), (f"on_{i}", {prop: on}), (f"off_{i}", {prop: off})):
            names[name] = ConstantBinding(value, (number, name))
    text = adapter_text(node.name, isinstance(node, ast.AsyncFunctionDef), wiring.wires)
    made = AdapterEnvironment(Source(text, FILE.format(number)), names=names)
    definition = made.source.tree.body[-1]
    assert isinstance(definition, (ast.FunctionDef, ast.AsyncFunctionDef))
    return Adapter(definition, made)


def _handler(environment: StaticEnvironment, node: ast.expr) -> FunctionBinding | None:
    found: Binding | None = None
    if isinstance(node, ast.Lambda):
        return FunctionBinding(node, environment)
    if isinstance(node, ast.Name):
        found = environment.lookup(node.id)
    elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        module = environment.lookup(node.value.id)
        found = module.environment.lookup(node.attr) if isinstance(module, ProjectModuleBinding) else None
    return found if isinstance(found, FunctionBinding) and not isinstance(found.node, ast.AsyncFunctionDef) else None
