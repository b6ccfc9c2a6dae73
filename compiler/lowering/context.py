"""The state of lowering one function: where statements go, which names and helpers are used.

An expression's lowering may push *preceding statements* (`emit`), which the enclosing statement's list holds already
when the statement itself is added. Where an expression is evaluated under a condition, `scoped` collects what it
pushes.

The value of a lowered expression is represented as its type says: a float whose type excludes int is a raw number;
where the type has both, integral floats are boxed if the function's component shows kinds (`boxed`), and never
otherwise.
"""

from __future__ import annotations

import ast
import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.mixed import as_value, has_mixed, natives_in, plain
from clientside.compiler.analysis.natives import VALUE
from clientside.compiler.analysis.program import Function, Program
from clientside.compiler.analysis.scopes import Scope, Variable
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.js import walk
from clientside.compiler.js.words import safe_name

if TYPE_CHECKING:
    from clientside.compiler.lowering.invariants import Frame
    from clientside.compiler.lowering.module import ModuleContext


class Context:
    """Lowering of one function's body."""

    def __init__(self, module: ModuleContext, function: Function) -> None:
        from clientside.compiler.lowering.table import EXPRESSIONS, STATEMENTS

        self.lower_expression = EXPRESSIONS
        self.lower_statement = STATEMENTS
        self.module = module
        self.program: Program = module.program
        self.function = function
        self.boxed = function.component().boxed
        self.out: list[js.Stmt] = []
        self.locals: list[str] = []
        self.breaks: list[str | None] = []
        self.caught: list[js.Expr] = []
        self.leaving = ""  # in `finally`, where contexts are read: the name of what left the body
        self.stars: list[str] = []  # the handlers of `except*` around
        self.into: str | None = None
        self.frames: list[Frame] = []
        self.held: dict[ast.expr, js.Expr] = {}  # what an expression is, lowered before its turn
        self.named: dict[ast.expr, js.Expr] = {}  # what has been evaluated, and stands under a name
        self.keys: dict[str, js.Expr] = {}  # names whose values' Map keys are known
        self.parts: dict[ast.expr, js.Id] = {}  # receivers that were asked what they are
        self.taken: set[ast.expr] = set()  # those of them that have been asked for
        # What `loaded` unboxed, by identity: where it is wanted as a dynamic value again, it is taken as it was.
        self._loads: dict[int, tuple[js.Expr, js.Expr]] = {}
        self.tries = 0
        self._temps = 0
        self._taken: dict[str, Variable] = {}

    # ---- expressions and statements

    def expr(self, node: ast.expr) -> js.Expr:
        """The JavaScript of an expression."""
        if node not in self.program.types:
            return self.helper("unreachable")
        if node in self.named:
            return self.copy(self.named[node])
        if node in self.program.raised:
            from clientside.compiler.lowering.wanted_errors import lower_certain_error

            return lower_certain_error(self, node)
        lowered = self.lower_expression[type(node)](self, node)
        if lowered.pos is None:
            lowered.pos = self.position(node)
        return self.shown(lowered, self.type(node)) if node in self.program.blamed else lowered

    def statements(self, nodes: Sequence[ast.stmt]) -> None:
        """Lower statements into the current list; those that are never reached vanish."""
        from clientside.compiler.lowering.get_or_insert import fuse

        for i, node in enumerate(nodes):
            if node in self.program.reached and not fuse(self, nodes[i : i + 2]):
                before = len(self.out)
                self.lower_statement[type(node)](self, node)
                for read, lookup in self.held.items():
                    if read not in self.taken:
                        self.out.insert(before, js.ExprStmt(lookup))  # its effect, where nobody wanted the value
                self.held.clear()
                for made in self.out[before:]:
                    if made.pos is None:
                        made.pos = self.position(node)

    def body(self, nodes: Sequence[ast.stmt]) -> list[js.Stmt]:
        """Statements as a list of their own."""
        with self.scoped() as out:
            self.statements(nodes)
        return out

    def emit(self, statement: js.Stmt) -> None:
        """Add a statement to the current list."""
        self.out.append(statement)

    @contextmanager
    def scoped(self) -> Iterator[list[js.Stmt]]:
        """Collect the statements that are emitted inside."""
        saved, self.out = self.out, []
        try:
            yield self.out
        finally:
            self.out = saved

    def exprs(self, nodes: Sequence[ast.expr]) -> list[js.Expr]:
        """Several expressions evaluated from left to right: earlier ones move to temporaries where a later one needs
        statements.
        """
        return self.in_order([lambda n=n: self.expr(n) for n in nodes])

    def in_order(self, makers: Sequence[Any]) -> list[js.Expr]:
        """The same for functions that lower something."""
        results: list[js.Expr] = []
        for make in makers:
            outer, self.out = self.out, []
            try:
                lowered = make()
            finally:
                pushed, self.out = self.out, outer
            if pushed:
                results = [earlier if self.is_stable(earlier) else self.in_temp(earlier) for earlier in results]
                self.out.extend(pushed)
            results.append(lowered)
        return results

    def arranged(self, values: list[js.Expr], places: Sequence[int]) -> list[js.Expr]:
        """Values, lowered in the order in which Python evaluates them, that come to stand at `places`: temporaries hold
        them where JavaScript would evaluate them in another order and that shows.
        """
        pairs = [(i, j) for j in range(len(values)) for i in range(j) if places[i] > places[j]]
        if all(self.may_swap(values[i], values[j]) for i, j in pairs):
            return values
        return [v if self.is_fixed(v) else self.in_temp(v) for v in values]

    def in_temp(self, e: js.Expr) -> js.Expr:
        """A temporary that holds a value, or what `...value` spreads."""
        return js.Spread(self.temp(js.Array([e]))) if isinstance(e, js.Spread) else self.temp(e)

    # ---- temporaries

    def collector(self, empty: js.Expr) -> js.Id:
        """A name for a container that is filled next: the variable it is for, where that is known, else a temporary."""
        name, self.into = self.into, None
        if name is None:
            return self.temp(empty)
        self.emit(js.ExprStmt(js.Assign(js.Id(name), empty)))
        return js.Id(name)

    def temp_name(self) -> str:
        """A fresh name for a value of the compiler's own."""
        if isinstance(self.function.node, ast.Module):
            self.module.temps += 1
            return f"$m{self.module.temps}"
        self._temps += 1
        return f"${self._temps}"

    def temp(self, value: js.Expr) -> js.Id:
        """`value`, evaluated now, under a name."""
        name = js.Id(self.temp_name())
        self.emit(js.Declare("const", [(name, value)]))
        return js.Id(name.name)

    def is_stable(self, e: js.Expr) -> bool:
        """Whether an expression gives the same wherever it is evaluated in the statement."""
        if isinstance(e, (js.Num, js.Str, js.Bool, js.Null, js.Undefined, js.Big, js.Arrow, js.Function)):
            return True
        return isinstance(e, js.Id) and (e.name.startswith("$") or e.name in self.module.constant_names)

    def is_settled(self, e: js.Id) -> bool:
        """Whether a name is a variable of this function that is assigned at most once, by this function."""
        return self._is_own(e, 1)

    def _is_own(self, e: js.Expr, stores: float = math.inf) -> bool:
        """Whether an expression is a variable that this function alone knows, and assigns `stores` times at most."""
        if not isinstance(e, js.Id):
            return False
        if e.name.startswith("$"):
            return True
        for variable in self.function.scope.variables.values():
            if variable.js == e.name:
                return not variable.captured and variable.stores <= stores
        return False

    def may_swap(self, first: js.Expr, second: js.Expr) -> bool:
        """Whether two expressions give the same in either order of evaluation."""
        if only_reads(first) and only_reads(second):
            return True
        if self.is_fixed(first) or self._is_own(first):
            return not assigns(second)
        return (self.is_fixed(second) or self._is_own(second)) and not assigns(first)

    def is_fixed(self, e: js.Expr) -> bool:
        """Whether an expression gives the same whenever it is evaluated, as far as this statement can tell."""
        if isinstance(e, js.Id):
            return self.is_stable(e) or self.is_settled(e)
        if isinstance(e, js.Array):
            return all(self.is_fixed(item) for item in e.items)
        return self.is_stable(e)

    def simple(self, e: js.Expr) -> js.Expr:
        """`e` if it can be written twice, else a temporary that holds it."""
        if isinstance(e, (js.Id, js.Num, js.Str, js.Bool, js.Null)):
            return e
        return self.temp(e)

    def copy(self, e: js.Expr) -> js.Expr:
        """A second node for a simple expression."""
        return js.Id(e.name) if isinstance(e, js.Id) else e

    def again(self, e: js.Expr) -> js.Expr:
        """A copy of an expression that may stand in several places (a path into a value)."""
        made: js.Expr = walk.copied(e)
        return made

    # ---- names

    def variable(self, variable: Variable) -> js.Id:
        """A variable's identifier."""
        if not variable.js:
            owner = self.module.context_of(variable, self)
            variable.js = owner.own_name(variable)
        if variable.js == "this":
            return js.Id("this")
        return js.Id(variable.js, variable.name if variable.js != variable.name else None)

    def own_name(self, variable: Variable) -> str:
        """A JavaScript name for a variable of this function, different from its other variables'."""
        base = safe_name(variable.name)
        name, n = base, 1
        while name in self._taken or name in self.module.reserved:
            n += 1
            name = f"{base}${n}"
        self._taken[name] = variable
        if not variable.is_parameter:
            self.locals.append(name)
        return name

    def belongs(self, name: str, scope: Scope) -> bool:
        """Whether a name is a comprehension's own: a temporary, or a variable of it or of one inside it."""
        variable = self._taken.get(name)
        return variable is None or scope in variable.scope.chain()

    # ---- helpers and types

    def helper(self, name: str, *arguments: js.Expr) -> js.Call:
        """A call of a runtime helper."""
        return js.Call(self.helper_id(name), list(arguments))

    def helper_id(self, name: str) -> js.Id:
        """A runtime helper (its name without `$`)."""
        self.module.helpers.add(name)
        return js.Id(f"${name}")

    def type(self, node: ast.AST) -> Type:
        """The type that inference found."""
        return self.program.type_of(node)

    def dynamic(self, e: js.Expr, found: Type) -> js.Expr:
        """`e` as a dynamic value: a raw float boxed where kinds are shown."""
        return self.shown(e, found) if self.boxed else e

    def shown(self, e: js.Expr, found: Type) -> js.Expr:
        """`e` as a dynamic value for a reader that tells ints from floats: a raw float boxed in any case."""
        if found.has("float") and not found.has("int") and found.kinds["float"]:
            if isinstance(e, js.Num) and isinstance(e.value, float) and not e.value.is_integer():
                return e
            if id(e) in self._loads:
                return self._loads[id(e)][1]
            return self.helper("boxed", e)
        return e

    def dyn(self, node: ast.expr) -> js.Expr:
        """An expression as a dynamic value."""
        return self.dynamic(self.expr(node), self.type(node))

    def loaded(self, e: js.Expr, stored: Type, found: Type) -> js.Expr:
        """`e`, read from a place that holds `stored`, as a value of type `found`."""
        if self.boxed and found.has("float") and not found.has("int") and is_mixed(stored):
            if isinstance(e, js.Call) and isinstance(e.function, js.Id) and e.function.name == "$boxed":
                return e.arguments[0]
            made: js.Expr = js.Unary("+", e) if found.only("float") else self.helper("unboxed", e)
            self._loads[id(made)] = (made, e)
            return made
        return e

    def in_plain(self, e: js.Expr, found: Type) -> tuple[js.Expr, Type]:
        """A value that may be a member of an IntEnum or StrEnum as the int or text that it is, and its type."""
        if not has_mixed(found):
            return e, found
        known = plain(found)
        only = found.only("instance") and not known.has("instance")
        value = js.Member(e, "value") if only else self.helper("plain", self.dynamic(e, found))
        return self.loaded(value, t.NUMBER, known), known

    def as_value(self, e: js.Expr, found: Type, kinds: frozenset[str] | None = None) -> tuple[js.Expr, Type]:
        """A value that may be an instance of a class derived from a built-in type as the value that it holds, too."""
        natives = natives_in(found, kinds)
        if not natives:
            return self.in_plain(e, found) if kinds is None or "enum" in kinds else (e, found)
        known = as_value(found, kinds)
        only = found.only("instance") and len(natives) == len(found.kinds["instance"])
        value = js.Member(e, VALUE) if only else self.helper("nativeValue", self.dynamic(e, found))
        return self.loaded(value, t.NUMBER, known), known

    def stored(self, e: js.Expr, value: Type, place: Type) -> js.Expr:
        """`e` of type `value` as it must stand in a place that holds `place`."""
        return self.dynamic(e, value) if is_mixed(place) else e

    def position(self, node: ast.AST) -> js.Pos | None:
        """Where a node stands in its source file."""
        line = getattr(node, "lineno", None)
        if line is None:
            return None
        return self.module.position(self.function.environment.source, line, node.col_offset)  # type: ignore[attr-defined]


def assigns(e: js.Expr) -> bool:
    """Whether evaluating an expression assigns a variable."""
    if isinstance(e, (js.Assign, js.Update)):
        return True
    return any(assigns(part) for part in walk.parts(e) if isinstance(part, js.Expr))


def only_reads(e: js.Expr) -> bool:
    """Whether an expression is made of names and numbers alone: no other one that only reads notices when it is
    evaluated.
    """
    if isinstance(e, js.Binary):
        return e.operator in ("+", "-", "*") and only_reads(e.left) and only_reads(e.right)
    return isinstance(e, (js.Id, js.Num))


def is_mixed(place: Type) -> bool:
    """Whether ints and floats meet in a place, so that integral floats stand boxed there."""
    return place.has("float") and place.has("int")
