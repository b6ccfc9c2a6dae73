"""Whether code may change a list, dict or set while something iterates it.

What a loop's body does itself is seen in the tree, what the functions do that it may call in theirs. Where control
leaves the body for places unknown (a generator's consumer, other coroutines, methods of instances), anything that is
written anywhere counts.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable

from clientside.compiler.analysis.infer.calls import CallPlan
from clientside.compiler.analysis.program import BoundMethod, Function, InstanceMethod, Program
from clientside.compiler.analysis.scopes import Variable
from clientside.compiler.analysis.types import Site, Type
from clientside.compiler.ops import catalogue
from clientside.compiler.walk import walk

CONTAINERS = ("list", "dict", "set")


def may_change(program: Program, source: Type, inside: Iterable[ast.AST] | None, key: Variable | None = None) -> bool:
    """Whether the nodes `inside`, when they run, may change the containers that `source` stands for (None: whatever
    runs).

    `key` is the variable that holds the key of a dict that the loop has come to: what is stored there harms no
    iteration.
    """
    sites = [site for kind in CONTAINERS if (site := source.get(kind)) is not None]
    sites = [site for site in sites if site.written]
    if not sites:
        return False
    if inside is None:
        return True
    search = _Search(program, sites, key if key is not None and key.stores == 1 else None)
    return any(search.changes(node) or _suspends(program, node) for node in inside)


def _suspends(program: Program, node: ast.AST) -> bool:
    """Whether a comprehension runs in steps, between which its consumer does as it likes."""
    return isinstance(node, ast.GeneratorExp) and bool(program.scopes.scope_of[node].closure)


class _Search:
    def __init__(self, program: Program, sites: list[Site], key: Variable | None) -> None:
        self.program = program
        self.sites = sites
        self.key = key
        self.seen: set[Function] = set()

    def changes(self, root: ast.AST) -> bool:
        return any(self.one(node) for node in walk(root))

    def is_source(self, found: Type) -> bool:
        return any(found.get(kind) in self.sites for kind in CONTAINERS if found.has(kind))

    def one(self, node: ast.AST) -> bool:
        if isinstance(node, (ast.Await, ast.Yield, ast.YieldFrom)):
            return True
        if isinstance(node, ast.AugAssign):
            return self.is_source(self.program.type_of(node.target))
        if isinstance(node, ast.Subscript) and not isinstance(node.ctx, ast.Load):
            return not self.at_key(node) and self.is_source(self.program.type_of(node.value))
        if isinstance(node, ast.Subscript):
            site = self.program.type_of(node.value).get("dict")
            if site is not None and site.inserts and site in self.sites:
                return not self.at_key(node)
        found = self.program.types.get(node)
        if found is None:
            return False
        if found.may("instance", "browser", "awaitable"):
            return True
        if found.has("iter") and isinstance(node, (ast.Name, ast.Subscript, ast.Attribute)):
            return True  # a generator runs on, wherever it was made
        if isinstance(node, ast.Call):
            return self.call(node)
        return any(self.function(f) for f in found.get("function") or ())

    def at_key(self, node: ast.Subscript) -> bool:
        return (
            self.key is not None
            and not isinstance(node.ctx, ast.Del)
            and isinstance(node.slice, ast.Name)
            and self.program.scopes.variable.get(node.slice) is self.key
        )

    def call(self, node: ast.Call) -> bool:
        plan = self.program.plans.get(node)
        if not isinstance(plan, CallPlan):
            return False
        if plan.made is not None or plan.methods:
            return True
        if plan.user is not None and self.function(plan.user):
            return True
        # A function of a module may write to what it is given: heapq.heappush(heap, x), list.append(xs, x).
        if "" in plan.rows and plan.rows[""][0].effect is not None and any(map(self.is_given, node.args)):
            return True
        writes = any(row.writes for row, _ in plan.rows.values())
        return writes and isinstance(node.func, ast.Attribute) and self.is_source(self.program.type_of(node.func.value))

    def is_given(self, argument: ast.expr) -> bool:
        value = argument.value if isinstance(argument, ast.Starred) else argument
        return self.is_source(self.program.type_of(value))

    def function(self, function: object) -> bool:
        if isinstance(function, InstanceMethod):
            return True
        if isinstance(function, BoundMethod):
            receiver = self.program.bound_receivers.get(function.node, function.receiver)
            rows = [catalogue.method(k, function.node.attr, known) for k, known in receiver.kinds.items()]
            return any(row is not None and row.writes for row in rows) and self.is_source(receiver)
        if not isinstance(function, Function) or function in self.seen:
            return False
        self.seen.add(function)
        body = function.node.body
        return any(self.changes(node) for node in body) if isinstance(body, list) else self.changes(body)
