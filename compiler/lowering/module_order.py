"""The order in which a page makes classes, decorated functions and variables of modules: each after what it needs."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.program import Function, Program
from clientside.compiler.analysis.scopes import FunctionNode
from clientside.compiler.lowering.captured_tables import defined, named_in
from clientside.compiler.source import ClassBinding, ConstantBinding, FunctionBinding, VariableBinding
from clientside.compiler.walk import children, walk


class ModuleOrder:
    """What each definition needs when it is made, and what functions that it calls then may need."""

    def __init__(self, program: Program, as_written: bool = False) -> None:
        self.program = program
        self.as_written = as_written  # classes that register themselves show the order of their sources
        self._closures: dict[Function, list[Function]] = {}
        self._methods: dict[Function, list[Function]] = {}  # of classes: those that decorators write, too
        for function in program.functions:
            if function.method_of is not None:
                self._methods.setdefault(function.method_of.owner, []).append(function)

    def sorted(self, modules: list[Function]) -> list[Function]:
        """These definitions, each after those that it needs; as they were where nothing asks for another order."""
        done: dict[Function, bool] = {}  # False while it is visited
        placed: list[Function] = []
        wanted = set(modules)

        def visit(module: Function) -> None:
            if module in done or module not in wanted:
                return
            bases = self._bases(module)
            if any(done.get(base) is False for base in bases):
                return  # what a base names comes after it
            done[module] = False
            for base in bases:
                visit(base)
            for used in self._used(_at_once(module.node)):
                for other in self._closure(used):
                    if not self._waits(other, done) and not self._is_out_of_turn(other, module):
                        visit(other)
                if not self._is_out_of_turn(used, module):
                    visit(used)
            done[module] = True
            placed.append(module)

        for module in modules:
            visit(module)
        return placed

    def _waits(self, module: Function, done: dict[Function, bool]) -> bool:
        """Whether a definition cannot be made yet: what it needs at once (a class's bases) is being visited."""
        todo, seen = [module], {module}
        while todo:
            for used in self._used(_at_once(todo.pop().node)):
                if done.get(used) is False:
                    return True
                if used not in done and used not in seen:
                    seen.add(used)
                    todo.append(used)
        return False

    def _is_out_of_turn(self, other: Function, module: Function) -> bool:
        """Whether a definition stands behind another one of its source, and that order shows."""
        return self.as_written and _is_later(other, module)

    def _bases(self, module: Function) -> list[Function]:
        """The definitions of the bases of a class."""
        made = [c for c in self.program.classes if c.owner is module]
        bases = [base for c in made for base in c.mro()[1:] if isinstance(base, UserClass)]
        return [base.owner for base in bases if base.owner is not module]

    def _closure(self, start: Function) -> list[Function]:
        """Everything that a definition or function names, and what that names in turn; the nearest last."""
        if start not in self._closures:
            found: dict[Function, None] = {start: None}
            todo = [start]
            while todo:
                here = todo.pop()
                parts = [here, *self._methods.get(here, ())]
                for used in self._used(node for part in parts for node in walk(part.node)):
                    if used not in found:
                        found[used] = None
                        todo.append(used)
            self._closures[start] = list(reversed(found))
        return self._closures[start]

    def _used(self, nodes: Iterator[ast.AST]) -> Iterator[Function]:
        """The definitions and functions that some nodes name."""
        for node in nodes:
            plan = self.program.plans.get(node)
            if isinstance(plan, (ClassBinding, FunctionBinding, VariableBinding)):
                made = self.program.known(("definition", plan.node))
                if made is not None:
                    yield made
            constant = self.program.constants.get(plan.key) if isinstance(plan, ConstantBinding) else None
            if constant is not None and constant.has_functions:
                yield from named_in(self.program, constant.value)
            found = self.program.types.get(node) if isinstance(node, ast.expr) else None
            if found is not None:
                yield from defined(found)


def _is_later(other: Function, module: Function) -> bool:
    """Whether a definition stands behind another one of its source, which cannot need it."""
    if other.environment.source is not module.environment.source or not isinstance(other.node, ast.Module):
        return False
    here, there = (getattr(made.node, "body", None) for made in (module, other))
    return bool(here and there) and there[0].lineno > here[0].lineno  # type: ignore[index]


def _at_once(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes that are evaluated when a definition is: those in the bodies of functions are not."""
    todo = [node]
    while todo:
        here = todo.pop()
        yield here
        if isinstance(here, (ast.FunctionDef, ast.AsyncFunctionDef)):
            todo += [*here.decorator_list, *_defaults(here)]
        elif isinstance(here, ast.Lambda):
            todo += _defaults(here)
        else:
            todo += children(here)


def _defaults(node: FunctionNode) -> list[ast.AST]:
    return [default for default in (*node.args.defaults, *node.args.kw_defaults) if default is not None]
