"""What users declare of JavaScript that the platform does not know: `extern("echarts", ECharts)`."""

from __future__ import annotations

import ast

from clientside.compiler.browser.library import Interface, Scope, platform
from clientside.compiler.records import record
from clientside.compiler.source import ClassBinding, Environment, MemberBinding


@record(frozen=True, eq=False)
class UserScope(Scope):
    """The names of the module in which a user declares a class."""

    environment: Environment

    def interface(self, name: str) -> Interface | None:
        binding = self.environment.lookup(name)
        if isinstance(binding, ClassBinding):
            return declared(binding)
        if isinstance(binding, MemberBinding) and binding.module == "clientside.browser":
            return platform().interface(binding.name)
        return None

    def alias(self, name: str) -> ast.expr | None:
        return None

    def __hash__(self) -> int:
        return hash(id(self.environment))


_interfaces: dict[ast.ClassDef, Interface] = {}


def declared(binding: ClassBinding) -> Interface:
    """The interface that a user's class declares."""
    found = _interfaces.get(binding.node)
    if found is None:
        found = _interfaces[binding.node] = Interface(binding.node.name, binding.node, UserScope(binding.environment))
    return found
