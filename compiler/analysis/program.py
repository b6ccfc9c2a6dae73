"""What is compiled together: the functions that were reached, their variables, sites and types.

Everything the analysis finds out stands in tables here, keyed by the node of Python's tree; nothing is written into the
tree.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import field
from functools import cached_property
from typing import Any

from clientside.compiler import passes
from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import Method, UserClass
from clientside.compiler.analysis.constant import Constant as Constant
from clientside.compiler.analysis.entry import Entry as Entry
from clientside.compiler.analysis.mentions import mentioned_names
from clientside.compiler.analysis.placed import Placed
from clientside.compiler.analysis.scopes import FunctionNode, Scope, Scopes, Variable, parameters_of
from clientside.compiler.analysis.shapes import shape_depth
from clientside.compiler.analysis.types import Changes, DictSite, Site, Type
from clientside.compiler.diagnostics.report import Diagnostics
from clientside.compiler.ops.row import Row
from clientside.compiler.records import record
from clientside.compiler.source import Environment
from clientside.compiler.walk import walk


@record(eq=False)
class Parameter:
    """A parameter of a user function. `kind` is positional (only), both, args, keyword (only) or kwargs."""

    name: str
    kind: str
    variable: Variable
    default: ast.expr | None
    annotation: ast.expr | None

    @property
    def required(self) -> bool:
        """Whether a call must give it."""
        return self.default is None and self.kind in ("positional", "both", "keyword")


@record(eq=False)
class Function(Placed):
    """A user function, lambda, or the top level of a module (`node` is the module then).

    `by_value` says that helpers, or calls that may reach several functions, call it: it takes and gives dynamic
    numbers.
    """

    node: FunctionNode | ast.Module
    scope: Scope
    environment: Environment
    name: str
    parent: Function | None
    parameters: list[Parameter] = field(default_factory=list)
    returns: Type = t.NEVER
    yields: Type = t.NEVER
    sends: Type = t.NEVER
    entries: list[Entry] = field(default_factory=list)
    js: str = ""
    boxed: bool = False
    mode: Function | None = None
    escapes: bool = False
    by_value: bool = False
    written: set[str] = field(default_factory=set)
    uses_context: bool = False
    completes: bool = False
    method_of: UserClass | None = None
    implicit: bool = False
    live: Any = None  # the function itself, where there is one
    manages: bool = False  # a method that is a generator under `contextmanager`: its calls give managers
    page_variable: bool = False  # it is no function, but gives a module variable its first value

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """All nodes of its tree, as `walk` gives them."""
        return walk(self.node)

    @property
    def entry(self) -> Entry | None:
        """How the page reaches it; the first way, where there are several."""
        return self.entries[0] if self.entries else None

    @property
    def is_async(self) -> bool:
        """Whether it is a coroutine function."""
        return isinstance(self.node, ast.AsyncFunctionDef)

    @property
    def is_generator(self) -> bool:
        """Whether calling it gives a generator."""
        return self.scope.yields

    @property
    def qualified_name(self) -> str:
        """The name with those of the functions around it."""
        if self.parent is not None and not isinstance(self.parent.node, ast.Module):
            return f"{self.parent.qualified_name}.{self.name}"
        return self.name

    @property
    def shown_name(self) -> str:
        """The name that CPython's messages about arguments show."""
        if self.live is not None:
            return str(self.live.__qualname__)
        name = "<lambda>" if isinstance(self.node, ast.Lambda) else getattr(self.node, "written_name", self.name)
        if self.method_of is not None:
            name = f"{self.method_of.path}.{name}"
        outer = self.parent
        if outer is None or isinstance(outer.node, ast.Module):
            return name
        return f"{outer.shown_name}.<locals>.{name}"

    def component(self) -> Function:
        """The representative of the functions that share the representation of floats with this one."""
        found = self
        while found.mode is not None:
            found = found.mode
        return found

    def shares(self, other: Function) -> None:
        """Let both represent floats in one way (one calls the other, or they share variables)."""
        a, b = self.component(), other.component()
        if a is not b:
            b.mode = a
            a.boxed = a.boxed or b.boxed


@record(eq=False, frozen=True)
class BuiltinFunction(Placed):
    """A builtin (or a module's function) used as a value."""

    row: Row


@record(eq=False, frozen=True)
class ClosureFunction(BuiltinFunction):
    """A function that a call makes (`partial(…)`, `itemgetter(…)`): called as a value, its row tells the result."""


@record(eq=False, frozen=True)
class BoundMethod(Placed):
    """`x.method` used as a value."""

    node: ast.Attribute
    receiver: Type


@record(eq=False, frozen=True)
class InstanceMethod(Placed):
    """`instance.method` used as a value."""

    method: Method


@record(eq=False, frozen=True)
class ManagerFunction(Placed):
    """A generator function under `contextlib.contextmanager`."""

    function: Function


class Program(Changes):
    """One compilation."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        super().__init__()
        self.diagnostics = diagnostics
        self.passes = passes.current()
        self.scopes = Scopes()
        self.functions: list[Function] = []
        self.by_node: dict[ast.AST, Function] = {}
        self.types: dict[ast.AST, Type] = {}
        self.plans: dict[ast.AST, Any] = {}
        self.boxed_alone: set[ast.AST] = set()  # operations whose result tells 2 from 2.0 where nothing else does
        self.number_products: set[ast.AST] = set()  # those that repeat no text: infer/number_products.py
        self.reached: set[ast.AST] = set()
        self.maybe_unbound: set[ast.AST] = set()
        self.early: dict[ast.AST, set[Variable]] = {}  # variables that a function may read before they are set
        self.deleted: set[Variable] = set()
        self.unset: set[Variable] = set()  # of modules, which functions alone assign
        self.outer_variables: dict[ast.AST, set[Variable]] = {}
        self.awaited: set[ast.AST] = set()
        self.asked_types: set[ast.AST] = set()
        self.valued_types: set[ast.AST] = set()  # of those, the ones whose name does not do
        self.checked: set[Function] = set()
        self.bound_receivers: dict[ast.AST, Type] = {}
        self.constants: dict[object, Constant] = {}
        self.preventing: set[Function] = set()  # those that name PreventUpdate
        self.reporting = False
        self.edges: dict[Function, set[Function]] = {}
        self.classes: list[UserClass] = []
        self._mentioned: set[str] = set()
        self._walked = 0
        self.uses: dict[Function, Any] = {}  # by library_use: who names a function of another module
        self.sent: Type = t.NONE
        self.steers = False
        self.raised: dict[ast.AST, tuple[str, str]] = {}  # what always raises, and is to: the error and its message
        self.blamed: set[ast.AST] = set()  # operands of what always raises: its message tells their types
        self.turns = False  # whether coroutines take turns, which an event loop of Python's kind orders
        self.tasks = False  # whether they must, also beside promises of the browser
        self.chains = False  # whether something reads `__context__`
        self.plain_components = False
        self.grouping: set[Function] = set()  # those that read ctx.args_grouping or ctx.outputs_grouping
        self._sites: dict[tuple[ast.AST, str], Site] = {}
        self._bound: dict[object, Any] = {}
        self._page: dict[object, Type] = {}

    @property
    def loops(self) -> bool:
        """Whether coroutines are generators that the runtime's event loop drives, not JavaScript's async functions."""
        return self.tasks or (self.turns and self.known("browser") is None)

    # ---- sites

    def site(self, node: ast.AST, tag: str = "") -> Site:
        """The site of the containers that `node` makes."""
        found = self._sites.get((node, tag))
        if found is None:
            found = self._sites[node, tag] = Site(self, origin=node)
        return found

    def dict_site(self, node: ast.AST, tag: str = "") -> DictSite:
        """The site of the dicts that `node` makes."""
        found = self._sites.get((node, tag))
        if found is None:
            found = self._sites[node, tag] = DictSite(self, origin=node)
        assert isinstance(found, DictSite)
        return found

    def tuple_type(self, node: ast.AST, elements: list[Type]) -> Type:
        """The type of a tuple display; shapes nested too deeply (a loop that wraps itself) become homogeneous."""
        made = Type({"tuple": tuple(elements)})
        if shape_depth(made) > 4:
            site = self.site(node, "tuple")
            for element in elements:
                site.store(element)
            return Type({"tuple": site})
        return made

    def page_value(self, key: object) -> Type:
        """Any JSON value from the page; values of one `key` (a parameter) share their sites."""
        found = self._page.get(key)
        if found is None:
            rows = Site(self, origin="page")
            records = DictSite(self, origin="page")
            found = Type(
                {
                    "none": True,
                    "bool": True,
                    "int": (-t.SAFE, t.SAFE),
                    "float": False,
                    "str": True,
                    "list": rows,
                    "dict": records,
                }
            )
            rows.element = found
            records.element = found
            records.key = t.STR
            records.outside = True
            records.open = True
            records.definite = frozenset()
            self._page[key] = found
        return found

    def json_value(self, node: ast.AST) -> Type:
        """What parsing a JSON text may give: like a value from the page, but floats and ints of any size are told
        apart.
        """
        found = self._page.get(("json", node))
        if found is None:
            page = self.page_value(("json page", node))
            found = Type({**page.kinds, "int": (-t.WIDE, t.WIDE), "float": True})
            page.get("dict").mark(dictionary=True)
            for kind in ("list", "dict"):
                page.get(kind).element = found
            self._page["json", node] = found
        return found

    def once(self, key: object, make: Callable[..., Any]) -> Any:
        """The same object for the same key, made at the first call."""
        if key not in self._bound:
            self._bound[key] = make()
        return self._bound[key]

    def known(self, key: object) -> Any:
        """What `once` made for a key; None if it has not been asked yet."""
        return self._bound.get(key)

    # ---- functions

    def function(self, node: FunctionNode, environment: Environment, parent: Function | None) -> Function:
        """The Function of a tree node, added to the program when first met."""
        found = self.by_node.get(node)
        if found is not None:
            return found
        scope = self.scopes.scope_of.get(node)
        if scope is None:
            scope = self.scopes.add_function(node, None, environment)
        name = "lambda" if isinstance(node, ast.Lambda) else node.name
        found = Function(node, scope, environment, name, parent)
        self._add_parameters(found, node)
        self.by_node[node] = found
        self.functions.append(found)
        self.changed = True
        if parent is not None and not isinstance(parent.node, ast.Module):
            parent.shares(found)
        return found

    def mentions(self, name: str) -> bool:
        """Whether a function that was reached mentions a name as an attribute's (or as a text, as `getattr` does)."""
        while self._walked < len(self.functions):
            self._mentioned.update(mentioned_names(self.functions[self._walked].node))
            self._walked += 1
        return name in self._mentioned

    def asks_for(self, name: str) -> None:
        """Note that the runtime asks for a method."""
        self.changed, self._mentioned = self.changed or name not in self._mentioned, self._mentioned | {name}

    def _add_parameters(self, function: Function, node: FunctionNode) -> None:
        args = node.args
        positional = [*args.posonlyargs, *args.args]
        defaults: dict[str, ast.expr] = {}
        for a, d in zip(reversed(positional), reversed(args.defaults), strict=False):
            defaults[a.arg] = d
        for a, default in zip(args.kwonlyargs, args.kw_defaults, strict=True):
            if default is not None:
                defaults[a.arg] = default
        kinds = {a.arg: "positional" for a in args.posonlyargs} | {a.arg: "keyword" for a in args.kwonlyargs}
        if args.vararg:
            kinds[args.vararg.arg] = "args"
        if args.kwarg:
            kinds[args.kwarg.arg] = "kwargs"
        for a in parameters_of(args):
            variable = self.scopes.variable[a]
            function.parameters.append(
                Parameter(a.arg, kinds.get(a.arg, "both"), variable, defaults.get(a.arg), a.annotation)
            )

    def assign(self, variable: Variable, value: Type) -> None:
        """Record that a variable may hold `value`."""
        before = variable.slot
        joined = t.join(before, value)
        if joined is not before and (joined := t.widened(before, joined)) != before:
            variable.slot = joined
            self.changed = True

    def reaches(self, user: Function, used: Function) -> None:
        """Record that `user` mentions, and so may call, `used`."""
        self.edges.setdefault(user, set()).add(used)

    def may_recurse(self, start: Function) -> bool:
        """Whether what a function reaches can call itself again."""
        state: dict[Function, int] = {}
        stack: list[tuple[Function, bool]] = [(start, False)]
        while stack:
            function, left = stack.pop()
            if left:
                state[function] = 2
                continue
            if function in state:
                continue
            state[function] = 1
            stack.append((function, True))
            for used in self.edges.get(function, ()):
                if state.get(used) == 1:
                    return True
                if used not in state:
                    stack.append((used, False))
        return False

    def source_of(self, node: ast.AST) -> Any:
        """The source that a node belongs to."""
        for function in self.functions:
            if any(n is node for n in function.nodes):
                return function.environment.source
        return None

    def record(self, node: ast.AST, found: Type) -> None:
        """Record an expression's type."""
        known = self.types.get(node)
        if known is not found:
            joined = found if known is None else t.join(known, found)
            if joined is not known:
                self.types[node] = joined
                self.growth += 1

    def type_of(self, node: ast.AST) -> Type:
        """The type that inference found for an expression."""
        return self.types.get(node, t.NEVER)
