"""Flow-sensitive type inference by abstract interpretation.

Each function is run on types instead of values until nothing grows any more; then once more to report. Local variables
that no other function assigns are followed statement by statement, all others by the join of what is assigned to them.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.generated_repr import show
from clientside.compiler.analysis.infer.state import state
from clientside.compiler.analysis.kinds import holding
from clientside.compiler.analysis.natives import MODULES
from clientside.compiler.analysis.program import Function, Program
from clientside.compiler.analysis.scopes import Scope, Variable
from clientside.compiler.analysis.types import Type
from clientside.compiler.source import Binding, Environment

Env = dict[Variable, Type]
ROUNDS = 60


class Loop:
    """The environments that leave a loop early."""

    def __init__(self) -> None:
        self.breaks: Env | None = None
        self.continues: Env | None = None


# What values lack says nothing where no call gives a parameter any value.
OF_VALUES = ("unknown-attribute", "unknown-method")


class Inference:
    """The state of the interpretation: the function at hand and its variables now (`env` is None where nothing
    arrives).
    """

    def __init__(self, program: Program) -> None:
        from clientside.compiler.analysis.infer.expressions import EXPRESSIONS
        from clientside.compiler.analysis.infer.functions import parameter_types
        from clientside.compiler.analysis.infer.statements import STATEMENTS

        self.statements: dict[type[ast.stmt], Callable[[Inference, Any], None]] = STATEMENTS
        self.expressions: dict[type[ast.expr], Callable[[Inference, Any], Type]] = EXPRESSIONS
        self.parameter_types = parameter_types
        self.program = program
        self.function: Function = None  # type: ignore[assignment]
        self.env: Env | None = {}
        self.loops: list[Loop] = []
        self.handlers: list[list[Env | None]] = []
        self.bindings: dict[tuple[Environment, str], Binding | None] = {}  # what free names mean
        self.found: dict[Function, list[tuple[Callable[..., object], str, ast.AST, dict[str, Any]]]] = {}
        self.raising: dict[Function, list[ast.AST]] = {}  # the nodes of `program.raised` that a function has
        self.set_first: dict[ast.AST, frozenset[Variable]] = {}  # of each loop, see `loops.py`
        self.settled: dict[ast.AST, Env] = {}  # of each loop, the variables that it changed, as they were at its head

    # ---- driving

    def run(self) -> None:
        """Infer all functions of the program, and those that they reach, to a fixpoint; then report."""
        from clientside.compiler.analysis.infer.class_values import needs_boxes
        from clientside.compiler.analysis.infer.limits import check_size, unsettled

        for turn in range(ROUNDS):
            self.program.changed = False
            before = state(self.program) if turn else None  # the first round always finds out something
            self.each_function(backwards=turn % 2 == 1)
            check_size(self.program)
            needs_boxes(self)
            if not self.program.changed:
                break
        else:
            unsettled(self.program, self.program.functions[0], self.program.functions[0].node)
        if before is None or before != state(self.program):
            self.program.reporting = True
            self.each_function()
            self.program.reporting = False
        self.report()
        self.program.settled = True

    def report(self) -> None:
        """Report what the last inference of each function found."""
        for function in self.program.functions:
            source = function.environment.source
            uncalled = any(p.required and not p.variable.slot.kinds for p in function.parameters)
            for tell, code, node, parameters in self.found.get(function, ()):
                if uncalled and code in OF_VALUES:
                    continue
                tell(code, node, source=source, **parameters)
                if code == "wrong-type":
                    self.program.blamed.update((node, *ast.iter_child_nodes(node)))

    def each_function(self, backwards: bool = False) -> None:
        """Infer every function once, also those found on the way.

        Arguments flow to called functions, which are found later, and results back: so the order alternates.
        """
        done = 0
        if backwards:
            for function in reversed(list(self.program.functions)):
                self.infer_function(function)
            done = len(self.program.functions)
        while done < len(self.program.functions):
            self.infer_function(self.program.functions[done])
            done += 1

    def infer_function(self, function: Function) -> None:
        """Interpret one function's body with its parameters' types."""
        self.function = function
        self.found[function] = []
        for raised in self.raising.pop(function, ()):  # what an earlier round did not know yet may not raise at all
            self.program.raised.pop(raised, None)
        self.loops, self.handlers = [], []
        self.env = self.parameter_types(self, function)
        node = function.node
        if isinstance(node, ast.Lambda):
            self.returned(self.expr(node.body))
        else:
            self.block(node.body)
            if self.env is not None:
                function.completes = True
                self.returned(t.NONE)
                if node.__class__ is ast.Module and not function.page_variable:
                    self._left_unset(function, self.env)
        if function.entry is not None:
            if function.entry.observe:
                self.observed(function.returns, shown=True)
            # The page gets the texts of keys: "2.0" is not "2". What lists hold is no key.
            for key in keys_inside(function.returns, set()):
                self.observed(key.without("list", "dict", "set"))

    def _left_unset(self, module: Function, env: Env) -> None:
        """Note which variables a module may leave without a value: functions find them unbound."""
        unset = self.program.unset
        for variable in module.scope.variables.values():
            if variable.captured and (variable not in env or "unbound" in env[variable].kinds) != (variable in unset):
                unset.symmetric_difference_update((variable,))
                self.program.changed = True

    def returned(self, value: Type) -> None:
        """Record a function result."""
        function = self.function
        if function.is_generator:
            site = self.program.site(function.node, "generator").find()
            result = value if site.result is None else t.join(site.result, value)
            if result is not site.result:
                site.result = result
                self.program.growth += 1
        joined = t.widened(function.returns, t.join(function.returns, value))
        if joined != function.returns:
            function.returns = joined
            self.program.changed = True

    # ---- statements and expressions

    def block(self, statements: Iterable[ast.stmt]) -> None:
        """Interpret statements in turn; what follows a return is not reached."""
        for statement in statements:
            if self.env is None:
                return
            self.program.reached.add(statement)
            handle = self.statements.get(statement.__class__)
            if handle is None:
                self.problem("unsupported-statement", statement, what=type(statement).__name__)
            else:
                handle(self, statement)

    def expr(self, node: ast.expr) -> Type:
        """The type of an expression, recorded for lowering."""
        handle = self.expressions.get(node.__class__)
        if handle is None:
            self.problem("unsupported-statement", node, what=type(node).__name__)
            found = t.NEVER
        else:
            found = handle(self, node)
        if self.program.types.get(node) is not found:
            self.program.record(node, found)
        functions = found.kinds.get("function")
        if functions is not None:
            for function in functions:
                if isinstance(function, Function):
                    self.program.reaches(self.function, function)
        return found

    # ---- variables

    def bind(self, variable: Variable, value: Type) -> None:
        """Assign to a variable."""
        self.program.assign(variable, value)
        if self.env is not None:
            self.env[variable] = value
            for collected in self.handlers:
                collected[0] = joined_env(collected[0], self.env)

    def unbind(self, variable: Variable) -> None:
        """Take a variable's value away."""
        self.program.assign(variable, t.UNBOUND)
        self.program.deleted.add(variable)
        if self.env is not None:
            self.env[variable] = t.UNBOUND
            for collected in self.handlers:
                collected[0] = joined_env(collected[0], self.env)

    def read(self, variable: Variable) -> Type:
        """What a variable may hold here, `unbound` included where no assignment is certain."""
        if variable.flows:
            return self.env.get(variable, t.UNBOUND) if self.env is not None else t.NEVER
        here = variable.scope.function() is self.function.scope
        if here and self.env is not None:
            unbound = variable in self.program.deleted or self.env.get(variable, t.UNBOUND).has("unbound")
        else:
            from clientside.compiler.analysis.infer.closures import may_be_unbound

            module = variable.scope.kind == "module"
            unbound = variable in self.program.unset if module else may_be_unbound(self, variable)
        return t.join(variable.slot, t.UNBOUND) if unbound else variable.slot

    def narrowed(self, node: ast.expr, value: Type) -> None:
        """Note that the variable `node` names (if it does) is known to be `value` from here on."""
        if isinstance(node, ast.NamedExpr):
            node = node.target
        if isinstance(node, ast.Name) and self.env is not None:
            variable = self.program.scopes.variable.get(node)
            if variable is not None and variable.flows and value.kinds and variable in self.env:
                self.env[variable] = value

    # ---- diagnostics

    def problem(self, code: str, node: ast.AST, **parameters: object) -> None:
        """An error, reported if it is still found in the last round."""
        self.found[self.function].append((self.program.diagnostics.error, code, node, parameters))

    def warning(self, code: str, node: ast.AST, **parameters: object) -> None:
        """A warning, reported if it is still found in the last round."""
        if self.function.environment.module in MODULES:
            return
        self.found[self.function].append((self.program.diagnostics.warning, code, node, parameters))

    def note(self, code: str, node: ast.AST, **parameters: object) -> None:
        """A note, reported if it is still found in the last round, but not of what built-in types do."""
        if self.function.environment.module in MODULES:
            return
        self.found[self.function].append((self.program.diagnostics.note, code, node, parameters))

    def add_scope(self, node: ast.Lambda) -> Scope:
        """The scope of a lambda that no source has, in the function at hand."""
        return self.program.scopes.add_function(node, self.function.scope, self.function.environment)

    def observed(self, value: Type, shown: bool = False, text: bool = True) -> None:
        """Note that the program shows whether numbers in `value` are ints or floats (semantics B6).

        `shown` says that lowering boxes the value itself there (`Context.shown`), so that a raw float needs nothing
        more; without `text` no text is made of the value.
        """
        if text:
            show(self, value)
        if not self.function.component().boxed and ambiguous(value, set(), not shown):
            self.function.component().boxed = True
            self.program.changed = True


def ambiguous(value: Type, seen: set[int], in_heap: bool = False) -> bool:
    """Whether an unboxed number in it could be an int or a float computed here."""
    computed = value.kinds.get("float")
    if computed and (in_heap or "int" in value.kinds):
        return True
    for kind, known in value.kinds.items():
        if known is True or kind not in _containers():
            continue
        if isinstance(known, tuple):
            if any(ambiguous(e, seen, True) for e in known):
                return True
            continue
        site = known.find()
        if id(site) not in seen:
            seen.add(id(site))
            parts = (*site.inside(), site.key) if kind == "dict" else (site.element,)
            if any(ambiguous(part, seen, True) for part in parts):
                return True
    return False


@cache
def _containers() -> frozenset[str]:
    """The kinds that hold values of other types."""
    return frozenset(("list", "set", "frozenset", "iter", "view", "tuple", "dict", *holding()))


def keys_inside(value: Type, seen: set[int]) -> Iterator[Type]:
    """The key types of all dicts in a value."""
    for kind, known in value.kinds.items():
        if known is True or kind not in _containers():
            continue
        parts: Iterable[Type] = known if isinstance(known, tuple) else ()
        if isinstance(known, t.Site):
            site = known.find()
            if id(site) in seen:
                continue
            seen.add(id(site))
            parts = site.inside()
            if isinstance(site, t.DictSite):
                yield site.key
        for part in parts:
            yield from keys_inside(part, seen)


def joined_env(a: Env | None, b: Env | None) -> Env | None:
    """The environment of a place that both reach; a variable that one lacks may be unbound."""
    if a is None:
        return None if b is None else dict(b)
    if b is None:
        return dict(a)
    result: Env = {}
    for variable, mine in a.items():
        theirs = b.get(variable)
        result[variable] = mine if theirs is mine else t.join(mine, theirs if theirs is not None else t.UNBOUND)
    for variable, theirs in b.items():
        if variable not in a:
            result[variable] = t.join(theirs, t.UNBOUND)
    return result


def widened_env(old: Env, new: Env | None) -> Env:
    """The join of a loop's entry with what comes round again, bounds widened."""
    joined = joined_env(old, new)
    assert joined is not None
    return {v: t.widened(old[v], found) if v in old else found for v, found in joined.items()}


def same_env(a: Env, b: Env) -> bool:
    """Whether two environments say the same."""
    return len(a) == len(b) and all(v in b and b[v] == found for v, found in a.items())
