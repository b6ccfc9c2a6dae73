"""Scopes: which variable each name stands for, as Python's compiler decides it.

Comprehension variables get a Variable of their own in the function that contains the comprehension, as JavaScript's
block scopes would; a generator expression that is not consumed on the spot counts as a closure. Consumed on the spot it
is by builtins and methods of built-in types, not by what a program calls by the same names.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import field
from typing import TYPE_CHECKING, Any

from clientside.compiler.analysis.types import NEVER, Type
from clientside.compiler.records import record
from clientside.compiler.walk import children, walk

if TYPE_CHECKING:
    from clientside.compiler.source import Environment

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
CONSUMERS = frozenset(["sum", "any", "all", "min", "max", "sorted", "list", "tuple", "set", "frozenset", "dict"])
CONSUMING_METHODS = frozenset(["join", "extend", "update"])


@record(eq=False, slots=True)
class Variable:
    """One variable of one scope. `slot` joins the types of everything assigned to it."""

    name: str
    scope: Scope
    is_parameter: bool = False
    captured: bool = False
    stores: int = 0
    slot: Type = NEVER
    js: str = ""

    @property
    def flows(self) -> bool:
        """Whether its type is followed statement by statement (no other function may assign it meanwhile)."""
        return not self.captured and self.scope.kind != "module"


@record(eq=False, slots=True)
class Scope:
    """A module, function, lambda, class or comprehension scope."""

    kind: str
    node: ast.AST
    parent: Scope | None
    variables: dict[str, Variable] = field(default_factory=dict)
    outer: dict[str, str] = field(default_factory=dict)
    closure: bool = False
    yields: bool = False

    def function(self) -> Scope:
        """The scope whose JavaScript function holds this scope's variables."""
        scope = self
        while scope.kind == "comprehension" and not scope.closure and scope.parent is not None:
            scope = scope.parent
        return scope

    def chain(self) -> Iterator[Scope]:
        """This scope and those around it."""
        scope: Scope | None = self
        while scope is not None:
            yield scope
            scope = scope.parent


class Scopes:
    """The result: `variable[node]` for every binding or reference that is a variable; `free` names have none."""

    def __init__(self) -> None:
        self.variable: dict[ast.AST, Variable] = {}
        self.scope_of: dict[ast.AST, Scope] = {}
        self.imports: dict[Variable, tuple[ast.stmt, ast.alias]] = {}  # of functions, before anything mentions the name
        self.unresolved_nonlocal: list[tuple[ast.AST, str]] = []
        self.global_definitions: list[tuple[ast.AST, str]] = []  # `global f`, and then `def f`, `except E as f`
        self.from_outside: set[ast.AST] = (
            set()
        )  # names that stand in another scope than their variable, as Python counts scopes

    def add_function(self, node: FunctionNode, parent: Scope | None, environment: Environment) -> Scope:
        """Resolve a function that is reached on its own (its free names belong to the environment)."""
        return _Binder(self, environment).function(node, parent)

    def add_module(self, node: ast.Module, environment: Environment) -> Scope:
        """Resolve a whole module."""
        return _Binder(self, environment).module(node)


_IMPORTS = (ast.Import, ast.ImportFrom)
_BINDING = frozenset(
    (
        *(ast.Global, ast.Nonlocal, ast.Name, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.ExceptHandler),
        *(ast.Import, ast.ImportFrom, ast.MatchAs, ast.MatchStar, ast.MatchMapping),
    )
)


class _Binder:
    def __init__(self, scopes: Scopes, environment: Environment) -> None:
        self.scopes = scopes
        self.environment = environment
        self.pending: list[tuple[ast.Name, Scope]] = []

    def module(self, node: ast.Module) -> Scope:
        scope = Scope("module", node, None)
        self.scopes.scope_of[node] = scope
        self._collect(node.body, scope)
        for statement in node.body:
            self.visit(statement, scope)
        self._resolve()
        return scope

    def function(self, node: FunctionNode, parent: Scope | None) -> Scope:
        for default in (*node.args.defaults, *node.args.kw_defaults):
            if default is not None and parent is not None:
                self.visit(default, parent)
        scope = self._function_scope(node, parent)
        self._resolve()
        return scope

    # ---- binding: which names a scope owns

    def _declare(self, scope: Scope, name: str, node: ast.AST | None = None) -> Variable:
        while scope.kind == "comprehension" and not isinstance(node, ast.comprehension):
            assert scope.parent is not None
            scope = scope.parent
        where = scope.outer.get(name)
        if where == "global":
            top = list(scope.chain())[-1]
            if top.kind == "module":
                return top.variables.setdefault(name, Variable(name, top))
        elif where == "nonlocal":
            for outer in list(scope.chain())[1:]:
                if outer.kind == "function" and name in outer.variables and name not in outer.outer:
                    return outer.variables[name]
        return scope.variables.setdefault(name, Variable(name, scope))

    def _collect(self, body: list[ast.stmt], scope: Scope) -> None:
        """Declare every name that the statements bind, and global/nonlocal first."""
        binding = [node for node in _own_nodes(body) if node.__class__ in _BINDING]
        for node in binding:
            if isinstance(node, ast.Global):
                scope.outer.update(dict.fromkeys(node.names, "global"))
            elif isinstance(node, ast.Nonlocal):
                scope.outer.update(dict.fromkeys(node.names, "nonlocal"))
                for name in node.names:
                    if not any(o.kind == "function" and name in o.variables for o in list(scope.chain())[1:]):
                        self.scopes.unresolved_nonlocal.append((node, name))
        bound = [(node, name, target) for node in binding for name, target in bound_names(node)]
        # What a module only imports belongs to its environment: it is judged where it is used.
        own = {name for node, name, _ in bound if not isinstance(node, _IMPORTS)} if scope.kind == "module" else set()
        inside = scope.function()
        for node, name, target in bound:
            if scope.kind == "module" and isinstance(node, _IMPORTS) and name not in own:
                continue
            if scope.outer.get(name) == "global" and list(scope.chain())[-1].kind != "module":
                if isinstance(target, (ast.Name, ast.alias)):
                    continue
                self.scopes.global_definitions.append((target, name))
            variable = self._declare(scope, name)
            variable.stores += 1
            self.scopes.variable[target] = variable
            if variable.scope.function() is not inside:
                variable.captured = True

    # ---- references

    def visit(self, node: ast.AST, scope: Scope) -> None:
        handle = _VISITS.get(node.__class__)
        if handle is not None:
            handle(self, node, scope)
            return
        for child in children(node):
            self.visit(child, scope)

    def _leaf(self, node: ast.AST, scope: Scope) -> None:
        """Nothing inside is a reference."""

    def _name(self, node: ast.Name, scope: Scope) -> None:
        if node.ctx.__class__ is ast.Load:
            self.pending.append((node, scope))
        elif node not in self.scopes.variable:
            self._reference(node, scope)

    def _definition(self, node: FunctionNode, scope: Scope) -> None:
        for default in (*node.args.defaults, *node.args.kw_defaults):
            if default is not None:
                self.visit(default, scope)
        for decorator in getattr(node, "decorator_list", []):
            self.visit(decorator, scope)
        if node not in self.scopes.scope_of:  # a marked one in a class's body was reached on its own
            self._function_scope(node, scope)

    def _collected(self, node: ast.AST, scope: Scope) -> None:
        self._comprehension(node, scope, closure=isinstance(node, ast.GeneratorExp))

    def _class(self, node: ast.ClassDef, scope: Scope) -> None:
        for part in (*node.bases, *(k.value for k in node.keywords), *node.decorator_list):
            self.visit(part, scope)
        inner = Scope("class", node, scope)
        self.scopes.scope_of[node] = inner
        self._collect(node.body, inner)
        for statement in node.body:
            self.visit(statement, inner)

    def _yield(self, node: ast.AST, scope: Scope) -> None:
        scope.function().yields = True
        for child in children(node):
            self.visit(child, scope)

    def _annotated(self, node: ast.AnnAssign, scope: Scope) -> None:
        self.visit(node.target, scope)
        if node.value is not None:
            self.visit(node.value, scope)

    def _call(self, node: ast.Call, scope: Scope) -> None:
        self.visit(node.func, scope)
        for argument in node.args:
            if isinstance(argument, ast.GeneratorExp) and self._consumes(node.func, scope):
                self._comprehension(argument, scope, closure=False)
            else:
                self.visit(argument, scope)
        for keyword in node.keywords:
            self.visit(keyword.value, scope)

    def _consumes(self, called: ast.expr, scope: Scope) -> bool:
        """Whether a call iterates its argument before it returns, and keeps nothing of it."""
        if isinstance(called, ast.Name):
            own = any(called.id in s.variables or called.id in s.outer for s in scope.chain())
            return called.id in CONSUMERS and not own and self.environment.is_builtin(called.id)
        if not isinstance(called, ast.Attribute) or called.attr not in CONSUMING_METHODS:
            return False
        return called.attr not in self.environment.source.defined_names

    def _comprehension(self, node: ast.AST, scope: Scope, *, closure: bool) -> None:
        inner = Scope("comprehension", node, scope, closure=closure)
        self.scopes.scope_of[node] = inner
        generators: list[ast.comprehension] = node.generators  # type: ignore[attr-defined]
        for generator in generators:
            for target in walk(generator.target):
                if isinstance(target, ast.Name) and isinstance(target.ctx, ast.Store):
                    variable = inner.variables.setdefault(target.id, Variable(target.id, inner))
                    variable.stores += 1
                    self.scopes.variable[target] = variable
        for i, generator in enumerate(generators):
            self.visit(generator.iter, scope if i == 0 else inner)
            self.visit(generator.target, inner)
            for condition in generator.ifs:
                self.visit(condition, inner)
        for part in ("elt", "key", "value"):
            if hasattr(node, part):
                self.visit(getattr(node, part), inner)

    def _function_scope(self, node: FunctionNode, parent: Scope | None) -> Scope:
        scope = Scope("function", node, parent, closure=True)
        self.scopes.scope_of[node] = scope
        for argument in parameters_of(node.args):
            variable = Variable(argument.arg, scope, is_parameter=True, stores=1)
            scope.variables[argument.arg] = variable
            self.scopes.variable[argument] = variable
        body: list[ast.stmt] = [ast.Expr(node.body)] if isinstance(node, ast.Lambda) else node.body
        self._collect(body, scope)
        for name, known in _first_imports(body).items():
            if name in scope.variables:
                self.scopes.imports[scope.variables[name]] = known
        if isinstance(node, ast.Lambda):
            self.visit(node.body, scope)
        else:
            for statement in node.body:
                self.visit(statement, scope)
        return scope

    def _reference(self, node: ast.Name, scope: Scope) -> None:
        name = node.id
        own = scope
        while own.kind == "comprehension" and name not in own.variables and own.parent is not None:
            own = own.parent
        if own.outer and own.outer.get(name) == "global":
            candidates = [list(scope.chain())[-1]]
        else:
            # A comprehension in a class's body does not see the class's names.
            candidates = [s for s in scope.chain() if s.kind != "class" or s is scope]
        for candidate in candidates:
            variable = candidate.variables.get(name)
            if (
                variable is not None
                and candidate.outer.get(name) is None
                and (candidate.kind != "class" or candidate is scope)
            ):
                self.scopes.variable[node] = variable
                if candidate is not scope:
                    self.scopes.from_outside.add(node)
                if variable.scope.function() is not scope.function():
                    variable.captured = True
                return

    def _resolve(self) -> None:
        for node, scope in self.pending:
            self._reference(node, scope)
        self.pending.clear()


_VISITS: dict[type[ast.AST], Callable[[_Binder, Any, Scope], None]] = {
    ast.Constant: _Binder._leaf,
    ast.Name: _Binder._name,
    **dict.fromkeys((ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda), _Binder._definition),
    **dict.fromkeys((ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp), _Binder._collected),
    ast.ClassDef: _Binder._class,
    ast.Call: _Binder._call,
    ast.Yield: _Binder._yield,
    ast.YieldFrom: _Binder._yield,
    ast.AnnAssign: _Binder._annotated,
}


def parameters_of(args: ast.arguments) -> list[ast.arg]:
    """All parameters in order: positional, *args, keyword-only, **kwargs."""
    found = [*args.posonlyargs, *args.args]
    if args.vararg:
        found.append(args.vararg)
    found.extend(args.kwonlyargs)
    if args.kwarg:
        found.append(args.kwarg)
    return found


def _own_nodes(body: list[ast.stmt]) -> list[ast.AST]:
    """The nodes of a scope's statements, without the inside of nested functions and classes (walrus in comprehensions
    included).
    """
    found: list[ast.AST] = []
    stack: list[ast.AST] = list(reversed(body))
    while stack:
        node = stack.pop()
        found.append(node)
        kind = node.__class__
        if kind is ast.Name or kind is ast.Constant:
            continue
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            stack.extend(
                d for d in (*node.args.defaults, *node.args.kw_defaults, *node.decorator_list) if d is not None
            )
        elif isinstance(node, ast.Lambda):
            stack.extend(d for d in (*node.args.defaults, *node.args.kw_defaults) if d is not None)
        elif isinstance(node, ast.ClassDef):
            stack.extend((*node.bases, *node.decorator_list))
        elif isinstance(node, ast.comprehension):
            stack.extend((node.iter, *node.ifs))
        else:
            stack += children(node)[::-1]
    return found


def bound_names(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """The names that a node itself binds (not its children), with the node that stands for the binding."""
    if isinstance(node, ast.Name):
        if isinstance(node.ctx, (ast.Store, ast.Del)):
            yield node.id, node
    elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.ExceptHandler)):
        if node.name:
            yield node.name, node
    elif isinstance(node, (ast.Import, ast.ImportFrom)):
        for alias in node.names:
            yield alias.asname or alias.name.split(".")[0], alias
    elif isinstance(node, (ast.MatchAs, ast.MatchStar)) and node.name:
        yield node.name, node
    elif isinstance(node, ast.MatchMapping) and node.rest:
        yield node.rest, node


def _first_imports(body: list[ast.stmt]) -> dict[str, tuple[ast.stmt, ast.alias]]:
    """The names that statements of a function's body import before anything mentions them."""
    found: dict[str, tuple[ast.stmt, ast.alias]] = {}
    if not any(isinstance(statement, _IMPORTS) for statement in body):
        return found
    mentioned: set[str] = set()
    for statement in body:
        if isinstance(statement, _IMPORTS):
            for alias in statement.names:
                name = alias.asname or alias.name.split(".")[0]
                if name not in mentioned:
                    found[name] = (statement, alias)
        else:
            mentioned.update(node.id for node in walk(statement) if isinstance(node, ast.Name))
    return found
