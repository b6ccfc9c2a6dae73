"""Lowering of a whole program: captured constants, functions, entries, and what they share."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cached_property
from typing import Any, NamedTuple

from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.infer.function_names import ASKS_FUNCTION_DOCS
from clientside.compiler.analysis.infer.subclass_hooks import HOOKS
from clientside.compiler.analysis.program import Constant, Function, Program
from clientside.compiler.analysis.scopes import Scope, Variable
from clientside.compiler.js import nodes as js
from clientside.compiler.js.declare import declared
from clientside.compiler.js.words import safe_name
from clientside.compiler.lowering.captured_tables import definitions as needed_by
from clientside.compiler.lowering.captured_tables import lambdas
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.entries import entry_value
from clientside.compiler.lowering.functions import lower_function, spec
from clientside.compiler.lowering.module_order import ModuleOrder
from clientside.compiler.lowering.subclass_hooks import in_order
from clientside.compiler.source import Source
from clientside.compiler.walk import walk


class Sections(NamedTuple):
    """The statements of a script: what comes first, captured constants, lambdas of captured tables, tables of
    functions, what is computed once, functions, the modules' own statements and tables of classes, what is computed
    once after them.
    """

    first: list[js.Stmt]
    constants: list[js.Stmt]
    arrows: list[js.Stmt]
    tables: list[js.Stmt]
    before: list[js.Stmt]
    functions: list[tuple[Function, list[js.Stmt]]]
    modules: list[js.Stmt]
    after: list[js.Stmt]


class ModuleContext:
    """What the functions of a program share while they are lowered. Nothing at the top gets a name in `avoid`."""

    def __init__(self, program: Program, avoid: frozenset[str] = frozenset()) -> None:
        self.program = program
        self.avoid = avoid
        self.helpers: set[str] = set()
        self.contexts: dict[Scope, Context] = {}
        self.sources: list[Source] = []
        self._source_index: dict[Source, int] = {}
        self.first: list[js.Stmt] = []
        self.before: list[js.Stmt] = []
        self.after: list[js.Stmt] = []
        self.descriptors: dict[tuple[UserClass, str], js.Id] = {}
        self.temps = 0
        self.constant_names: set[str] = set()
        self.constant_forms: dict[Constant, dict[bool, str]] = {}
        self.reserved: frozenset[str] = frozenset()
        self.printed: dict[Function, js.Stmt] = {}
        self._names: dict[object, str] = {}
        self.taken: set[str] = set()
        self.generator_locals: dict[ast.AST, list[str]] = {}

    # ---- names

    def name_top_level(self) -> None:
        """Give every constant and top-level function a name that no variable has."""
        scopes = {*(f.scope for f in self.program.functions), *self.program.scopes.scope_of.values()}
        self.taken = {safe_name(v.name) for scope in scopes for v in _variables(scope) if not _is_module(v)}
        self.taken |= self.avoid
        at_top: set[str] = set(self.avoid)
        for function in self._modules():
            ctx = self.contexts[function.scope] = Context(self, function)
            for variable in function.scope.variables.values():
                if function.name.startswith(("class ", "variable ")) and safe_name(variable.name) in self.taken:
                    at_top.add(safe_name(variable.name))  # a local variable elsewhere would hide it
                variable.js = _unlike(safe_name(variable.name), at_top)
                ctx.locals.append(variable.js)
        self.taken |= at_top
        for constant in self.program.constants.values():
            constant.js = self._free(safe_name(constant.name) if constant.name.isidentifier() else "captured")
            self.constant_names.add(constant.js)
        for function in self.program.functions:
            if function.parent is None and not isinstance(function.node, ast.Module):
                function.js = self._free(safe_name(function.name))
                self.constant_names.add(function.js)

    def _free(self, base: str) -> str:
        return _unlike(base, self.taken)

    def constant_name(self, constant: Constant, boxed: bool) -> str:
        """A captured constant's name; one with whole floats has a form for each of both kinds of functions."""
        from clientside.compiler.lowering.constants import has_whole_float

        forms = self.constant_forms.setdefault(constant, {})
        if boxed not in forms:
            if not forms or not has_whole_float(constant.value):
                forms[boxed] = constant.js
            else:
                forms[boxed] = self._free(constant.js)
                self.constant_names.add(forms[boxed])
        return forms[boxed]

    def function_name(self, function: Function) -> str:
        """A top-level function's JavaScript name."""
        return function.js

    def context_of(self, variable: Variable, asking: Context) -> Context:
        """The context of the JavaScript function that holds a variable."""
        return self.contexts.get(variable.scope.function(), asking)

    # ---- facts about variables

    @cached_property
    def maybe_unbound(self) -> set[Variable]:
        """The variables that some read finds possibly unbound."""
        found = self.program.scopes.variable
        return {found[n] for n in self.program.maybe_unbound if n in found}

    def is_unbound_read(self, variable: Variable) -> bool:
        """Whether some read of the variable needs a check."""
        return variable in self.maybe_unbound

    @cached_property
    def _reads(self) -> dict[Variable, list[ast.AST]]:
        found: dict[Variable, list[ast.AST]] = {}
        for node, variable in self.program.scopes.variable.items():
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                found.setdefault(variable, []).append(node)
        return found

    def reads(self, variable: Variable) -> list[ast.AST]:
        """The places that read the variable."""
        return self._reads.get(variable, [])

    @cached_property
    def call_of(self) -> dict[ast.AST, ast.Call]:
        """The call that each called expression belongs to."""
        return {node.func: node for node in self.program.plans if isinstance(node, ast.Call)}

    def is_read(self, variable: Variable) -> bool:
        """Whether anything reads the variable."""
        return variable in self._reads

    @cached_property
    def loop_only(self) -> set[ast.AST]:
        """The targets of `for` statements whose variable lives in such loops only, one beside the other: it is never
        captured, and assigned or read nowhere else.
        """
        loops: dict[Variable, list[tuple[ast.Name, ast.For]]] = {}
        for function in self.program.functions:
            for node in function.nodes:
                if not isinstance(node, ast.For):
                    continue
                for name in [node.target] if isinstance(node.target, ast.Name) else getattr(node.target, "elts", []):
                    variable = self.program.scopes.variable.get(name)
                    if variable is not None and isinstance(name, ast.Name):
                        loops.setdefault(variable, []).append((name, node))
        found: set[ast.AST] = set()
        for variable, uses in loops.items():
            nodes = [node for _, node in uses]
            if variable.captured or variable.is_parameter or _is_module(variable) or variable.stores != len(set(nodes)):
                continue
            inside = [{n for statement in node.body for n in walk(statement)} for node in nodes]
            apart = not any(node in body for node in nodes for body in inside)
            if apart and all(any(use in body for body in inside) for use in self._uses.get(variable, [])):
                found.update(name for name, _ in uses)
        return found

    @cached_property
    def _uses(self) -> dict[Variable, list[ast.AST]]:
        """Where variables are read or deleted."""
        found: dict[Variable, list[ast.AST]] = {}
        for node, variable in self.program.scopes.variable.items():
            if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Store):
                found.setdefault(variable, []).append(node)
        return found

    def is_top_statement(self, node: ast.stmt, function: Function) -> bool:
        """Whether a statement stands directly in its function's body."""
        return node in getattr(function.node, "body", [])

    @cached_property
    def defaults_before(self) -> set[ast.AST]:
        """Definitions whose defaults are evaluated where they stand (they cannot be hoisted above that)."""
        return {
            f.node
            for f in self.program.functions
            if any(p.default is not None and not isinstance(p.default, ast.Constant) for p in f.parameters)
        }

    @cached_property
    def raises_stop(self) -> bool:
        """Whether anything in the program may raise StopIteration by itself (`next` without a default, `raise`)."""
        for function in self.program.functions:
            ends: set[ast.AST] = set()  # `next` with a default
            for node in function.nodes:
                kind = node.__class__
                if kind is ast.Name:
                    name = node.id  # type: ignore[attr-defined]
                    if name in ("StopIteration", "StopAsyncIteration") or (name == "next" and node not in ends):
                        return True
                elif kind is ast.Call:
                    if len(node.args) > 1:  # type: ignore[attr-defined]
                        ends.add(node.func)  # type: ignore[attr-defined]
                elif kind is ast.Attribute and node.attr in ("__next__", "send"):  # type: ignore[attr-defined]
                    return True
        return False

    def uses_spec(self, function: Function) -> bool:
        """Whether calls of a function bind their arguments at run time."""
        return function.escapes

    # ---- emission

    def position(self, source: Source, line: int, column: int) -> js.Pos:
        """A node's place as (source index, line, UTF-16 column)."""
        index = self._source_index.get(source)
        if index is None:
            index = self._source_index[source] = len(self.sources)
            self.sources.append(source)
        if not source.is_ascii:
            lines = source.lines
            text = lines[line - 1] if 0 < line <= len(lines) else ""
            if not text.isascii():
                column = len(text.encode()[:column].decode(errors="replace").encode("utf-16-le")) // 2
        return (index, line, column)

    def once_first(self, value: js.Expr, name: str, pushed: list[js.Stmt] | None = None) -> str:
        """The name of a value that is computed before everything else, captured constants too."""
        free = self._free(name)
        self.first.extend(pushed or [])
        self.first.append(js.Declare("const", [(js.Id(free), value)]))
        return free

    def once_before(self, ctx: Context, pushed: list[js.Stmt], value: js.Expr, name: str) -> js.Expr:
        """A value computed once before the functions, under a name."""
        free = self._free(name)
        self.before.extend(pushed)
        self.before.append(js.Declare("const", [(js.Id(free), value)]))
        return js.Id(free)

    def once_after(self, pushed: list[js.Stmt], value: js.Expr, name: str) -> js.Expr:
        """The same, after the module's own statements, which it needs."""
        free = self._free(name)
        self.after.extend(pushed)
        self.after.append(js.Declare("const", [(js.Id(free), value)]))
        return js.Id(free)

    def lower(self) -> list[js.Stmt]:
        """Everything of the program: constants, functions, the module's own statements."""
        found = self.sections()
        functions = [statement for _, made in found.functions for statement in made]
        data = [*found.first, *found.constants, *found.arrows, *found.tables]
        return [*data, *found.before, *functions, *found.modules, *found.after]

    def sections(self) -> Sections:
        """The same in parts, as they follow one another."""
        from clientside.compiler.lowering.constants import captured

        self.name_top_level()
        arrows: list[js.Stmt] = []  # of lambdas that tables and defaults hold
        functions: list[tuple[Function, list[js.Stmt]]] = []
        definitions: dict[Function, list[js.Stmt]] = {}
        for function in self._modules():
            ctx = self.contexts[function.scope]
            assert isinstance(function.node, ast.Module)
            ctx.statements(function.node.body)
            statements = declared(ctx.out, ctx.locals)
            if function.page_variable:
                # Other functions assign it, too; perhaps nothing else does, and then nothing has declared it.
                statements = [js.Declare("let", d.items) for d in statements if isinstance(d, js.Declare)]
                names = [js.Declare("let", [(js.Id(v.js), None)]) for v in function.scope.variables.values()]
                statements = statements or [*names]
            definitions[function] = statements
        in_tables = lambdas(self.program)
        for function in self.program.functions:
            if function.parent is None and not isinstance(function.node, ast.Module):
                made = lower_function(None, function, self)
                statements = self._declaration(function, made)
                if function in in_tables and not function.entries:
                    arrows.append(statements.pop(0))
                functions.append((function, statements))
        constants: list[js.Stmt] = []
        tables: list[tuple[js.Stmt, set[Function]]] = []
        for constant in self.program.constants.values():
            forms = self.constant_forms.get(constant, {False: constant.js})
            for boxed, name in {name: (boxed, name) for boxed, name in forms.items()}.values():
                ctx = Context(self, self.program.functions[0])
                ctx.boxed = boxed
                statement = js.Declare("const", [(js.Id(name), captured(ctx, constant.value))])
                if constant.has_functions:
                    tables.append((statement, needed_by(self.program, constant)))
                else:
                    constants.append(statement)
        for function in [f for f in definitions if f.page_variable] if self.before else ():
            constants += definitions.pop(function)  # what is computed before the functions may change it
        early = [table for table, needs in tables if not needs]
        modules = [*_with_tables(definitions, [(table, needs) for table, needs in tables if needs])]
        return Sections(self.first, constants, arrows, early, self.before, functions, modules, self.after)

    def _modules(self) -> list[Function]:
        """The top levels that are compiled: a class of the environment after its bases, a whole module last."""
        found = [f for f in self.program.functions if isinstance(f.node, ast.Module)]
        depth = {f: max((len(c.mro()) for c in self.program.classes if c.owner is f), default=0) for f in found}
        for f in found:
            if f.name.startswith("variable "):  # after the variables that computing it asks for
                depth[f] = sum(g.name.startswith("variable ") for g in self._reached(f))
            elif self._made_by_class(f):
                depth[f] = len(found)
        kinds = ("class", "variable", "module")
        found.sort(key=lambda f: (kinds.index(f.name.split(" ")[0]), depth[f]))
        hooks = bool(self.program.known(HOOKS))
        found = in_order(self.program, found, self._reached) if hooks else found
        return ModuleOrder(self.program, hooks).sorted(found) if len(found) > 1 else found

    def _made_by_class(self, module: Function) -> bool:
        """Whether a definition's decorators are classes, or instances, which come first."""
        assert isinstance(module.node, ast.Module)
        decorators = getattr(module.node.body[0], "decorator_list", []) if module.node.body else []
        function = decorators and not isinstance(module.node.body[0], ast.ClassDef)
        return bool(function) and any(self.program.type_of(d).may("class", "instance") for d in decorators)

    def _reached(self, start: Function) -> set[Function]:
        """The functions, and variables of modules, that a function comes to."""
        found: set[Function] = set()
        todo = [start]
        while todo:
            for used in self.program.edges.get(todo.pop(), ()):
                if used not in found:
                    found.add(used)
                    todo.append(used)
        return found

    def _declaration(self, function: Function, made: js.Function) -> list[js.Stmt]:
        if isinstance(function.node, ast.Lambda) and len(made.body) == 1 and isinstance(made.body[0], js.Return):
            arrow = js.Arrow(made.params, made.body[0].value or js.Null())
            statements: list[js.Stmt] = [js.Declare("const", [(js.Id(function.js), arrow)])]
        else:
            made.name = function.js
            statements = [js.FunctionDecl(made, pos=made.pos)]
        if self.uses_spec(function):
            made_spec = spec(function, documented=self.program.known(ASKS_FUNCTION_DOCS) is not None)
            statements.append(js.ExprStmt(js.Assign(js.Member(js.Id(function.js), "$spec"), made_spec)))
        self.printed[function] = statements[0]
        return statements

    def entries(self) -> dict[str, list[tuple[str, js.Expr]]]:
        """What JavaScript sees: by namespace, the name and the value of each entry."""
        found: dict[str, list[tuple[str, js.Expr]]] = {}
        for function in self.program.functions:
            for entry in function.entries:
                found.setdefault(entry.namespace, []).append((entry.name, entry_value(self, function, entry)))
        return found


def _with_tables(
    definitions: dict[Function, list[js.Stmt]], tables: list[tuple[js.Stmt, set[Function]]]
) -> Iterator[js.Stmt]:
    """The statements of definitions, in their order, and each table as soon as all that it needs is there."""
    missing = set(definitions)
    for definition, statements in definitions.items():
        yield from statements
        missing.discard(definition)
        ready = [table for table, needs in tables if not needs & missing]
        tables = [(table, needs) for table, needs in tables if needs & missing]
        yield from ready


def _unlike(base: str, taken: set[str]) -> str:
    """`base`, or `base$2` and so on: a name that is not taken, taken now."""
    name, n = base, 1
    while name in taken:
        n += 1
        name = f"{base}${n}"
    taken.add(name)
    return name


def _variables(scope: Scope) -> list[Variable]:
    return list(scope.variables.values())


def _is_module(variable: Any) -> bool:
    return bool(variable.scope.kind == "module")
