"""A checker of JavaScript trees, for tests and debugging: what lowering makes must be a program that can run.

Every field holds the right kind of node, what is assigned can be assigned and is not a constant, jumps have a target,
`await` and `yield` stand in functions that allow them, no block declares a name twice, and every name is declared or
is a known global.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from clientside.compiler.js import nodes as js
from clientside.compiler.js import precedence
from clientside.compiler.js.print import print_expression, print_statements
from clientside.compiler.js.shapes import SHAPES, fits
from clientside.compiler.js.walk import Part, bound_names, parts
from clientside.compiler.js.words import GLOBALS, RESERVED, is_identifier
from clientside.compiler.records import fields_of

_ASSIGNMENTS = frozenset(("=", *(o + "=" for o in precedence.ASSIGNING)))
_UNARY = frozenset(("!", "-", "+", "~", "typeof", "void", "delete"))
_LOOPS = (js.While, js.DoWhile, js.For, js.ForOf, js.ForIn)
# Strict mode allows these as identifiers where nothing binds them.
_READABLE = frozenset(("this", "super", "arguments"))


class TreeError(AssertionError):
    """A tree that is no valid program; the message names the node."""


def check(program: Sequence[js.Stmt], known: Collection[str] = GLOBALS) -> None:
    """Check the statements of a script. `known` are the global names. Raises TreeError."""
    _Check(known).program(program)


class _Function:
    """What the function at hand allows."""

    def __init__(self, is_async: bool, is_generator: bool, returns: bool) -> None:
        self.is_async = is_async
        self.is_generator = is_generator
        self.returns = returns
        self.loops = 0
        self.labels: list[tuple[str, bool]] = []  # and whether it labels a loop


class _Check:
    def __init__(self, known: Collection[str]) -> None:
        self.known = known
        self.scopes: list[dict[str, str]] = []  # name to the kind of its declaration
        self.function = _Function(False, False, False)
        self.open: set[int] = set()  # nodes around the one at hand: a tree has no circles

    def fail(self, node: object, problem: str) -> None:
        try:
            text = print_statements([node]) if isinstance(node, js.Stmt) else print_expression(node)  # type: ignore[arg-type]
        except Exception:
            text = repr(node)
        place = f" at {node.pos}" if isinstance(node, js.Node) and node.pos else ""
        raise TreeError(f"{type(node).__name__}{place}: {problem}: {text[:200]}")

    def program(self, body: Sequence[js.Stmt]) -> None:
        self.block(list(body), {})

    # ---- scopes

    def block(self, body: list[js.Stmt], names: dict[str, str]) -> None:
        """Statements in a scope that holds `names` already (parameters, loop variables)."""
        scope = dict(names)
        for node in body:
            for name, kind in self.declarations(node):
                self.binding_name(node, name)
                if name in scope and not (kind == scope[name] == "var"):
                    self.fail(node, f"`{name}` is declared twice in a block")
                scope[name] = kind
        self.scopes.append(scope)
        for node in body:
            self.visit(node)
        self.scopes.pop()

    @staticmethod
    def declarations(node: js.Stmt) -> Iterable[tuple[str, str]]:
        if isinstance(node, js.Declare):
            return [(name, node.kind) for target, _ in node.items for name in bound_names(target)]
        if isinstance(node, js.FunctionDecl):
            return [(node.function.name or "", "function")]
        if isinstance(node, js.ClassDecl):
            return [(node.definition.name or "", "class")]
        return []

    def binding_name(self, node: object, name: str) -> None:
        if not is_identifier(name) or name in RESERVED:
            self.fail(node, f"`{name}` cannot be declared")

    def kind_of(self, name: str) -> str | None:
        for scope in reversed(self.scopes):
            if name in scope:
                return scope[name]
        return "global" if name in self.known or name in _READABLE else None

    # ---- nodes

    def shape(self, node: Part) -> None:
        shape = SHAPES.get(type(node))
        if shape is None:
            self.fail(node, "no node of the tree")
            return
        for name in fields_of(type(node)):
            if name != "pos" and not fits(getattr(node, name), shape[name]):
                self.fail(node, f"`{name}` is {getattr(node, name)!r}")

    def visit(self, node: Part | None) -> None:
        if node is None:
            return
        self.shape(node)
        if id(node) in self.open:
            self.fail(node, "a node within itself")
        self.open.add(id(node))
        handle = getattr(self, f"check_{type(node).__name__.lower()}", None)
        if handle is not None:
            handle(node)
        else:
            for part in parts(node):
                self.visit(part)
        self.open.discard(id(node))

    def target(self, node: js.Expr, whole: js.Node) -> None:
        """Something that is assigned."""
        self.shape(node)
        if isinstance(node, js.Id):
            kind = self.kind_of(node.name)
            if kind is None:
                self.fail(whole, f"`{node.name}` is not declared")
            if kind in ("const", "global", "function name"):
                self.fail(whole, f"`{node.name}` cannot be assigned ({kind})")
        elif isinstance(node, (js.Member, js.Index)):
            if node.optional:
                self.fail(whole, "an optional chain cannot be assigned")
            self.visit(node)
        else:
            self.pattern(node, whole, self.target)

    def pattern(self, node: js.Expr, whole: js.Node, each: object) -> None:
        assert callable(each)
        if isinstance(node, js.Array):
            for index, item in enumerate(node.items):
                if isinstance(item, js.Spread) and index < len(node.items) - 1:
                    self.fail(whole, "what follows the rest of a pattern")
                each(item.value if isinstance(item, js.Spread) else item, whole)
        elif isinstance(node, js.Object):
            for entry in node.items:
                each(entry.value if isinstance(entry, js.Spread) else entry[1], whole)
        elif isinstance(node, js.Assign) and node.operator == "=":
            each(node.target, whole)
            self.visit(node.value)
        else:
            self.fail(whole, f"{type(node).__name__} cannot be assigned")

    def binding(self, node: js.Expr, whole: js.Node) -> None:
        """Something that is declared."""
        self.shape(node)
        if isinstance(node, js.Id):
            self.binding_name(whole, node.name)
        else:
            self.pattern(node, whole, self.binding)

    # ---- expressions

    def check_id(self, node: js.Id) -> None:
        if self.kind_of(node.name) is None:
            self.fail(node, "the name is not declared")
        if not is_identifier(node.name) or (node.name in RESERVED and node.name not in _READABLE):
            self.fail(node, "no identifier")

    def check_num(self, node: js.Num) -> None:
        if isinstance(node.value, int) and abs(node.value) > 2**53 - 1:
            self.fail(node, "too large for a number")

    def check_unary(self, node: js.Unary) -> None:
        if node.operator not in _UNARY:
            self.fail(node, "no such operator")
        if node.operator == "delete" and isinstance(node.operand, js.Id):
            self.fail(node, "a variable cannot be deleted")
        self.visit(node.operand)

    def check_update(self, node: js.Update) -> None:
        if node.operator not in ("++", "--") or isinstance(node.operand, (js.Array, js.Object)):
            self.fail(node, "not `++` or `--` of a variable or member")
        self.target(node.operand, node)

    def check_binary(self, node: js.Binary) -> None:
        while True:  # not from call to call: sums can be long
            if node.operator not in precedence.BINARY:
                self.fail(node, "no such operator")
            self.visit(node.right)
            if not isinstance(node.left, js.Binary):
                break
            node = node.left
            self.shape(node)
        self.visit(node.left)

    def check_assign(self, node: js.Assign) -> None:
        if node.operator not in _ASSIGNMENTS:
            self.fail(node, "no such operator")
        if node.operator != "=" and isinstance(node.target, (js.Array, js.Object)):
            self.fail(node, "a pattern with an operator")
        self.target(node.target, node)
        self.visit(node.value)

    def check_await(self, node: js.Await) -> None:
        if not self.function.is_async:
            self.fail(node, "outside of an async function")
        self.visit(node.value)

    def check_yield(self, node: js.Yield) -> None:
        if not self.function.is_generator:
            self.fail(node, "outside of a generator")
        self.visit(node.value)

    def check_arrow(self, node: js.Arrow) -> None:
        body: list[js.Stmt] = node.body if isinstance(node.body, list) else [js.Return(node.body)]
        self.enter(node, node.params, body, _Function(node.is_async, False, True))

    def check_function(self, node: js.Function) -> None:
        self.scopes.append({node.name: "function name"} if node.name else {})
        self.enter(node, node.params, node.body, _Function(node.is_async, node.is_generator, True))
        self.scopes.pop()

    def check_functiondecl(self, node: js.FunctionDecl) -> None:
        self.shape(node.function)
        made = _Function(node.function.is_async, node.function.is_generator, True)
        self.enter(node.function, node.function.params, node.function.body, made)

    def enter(self, node: js.Expr, params: list[js.Param], body: list[js.Stmt], function: _Function) -> None:
        names: dict[str, str] = {}
        for index, param in enumerate(params):
            self.shape(param)
            rest = isinstance(param.target, js.Spread)
            if rest and (index < len(params) - 1 or param.default is not None):
                self.fail(node, "the rest parameter is not the last, or has a default")
            self.binding(param.target.value if isinstance(param.target, js.Spread) else param.target, node)
            for name in bound_names(param.target):
                if name in names:
                    self.fail(node, f"two parameters `{name}`")
                names[name] = "param"
        outer, self.function = self.function, function
        self.scopes.append(names)
        for param in params:
            self.visit(param.default)
        self.scopes.pop()
        self.block(body, names)
        self.function = outer

    def check_class(self, node: js.Class) -> None:
        self.visit(node.base)
        self.scopes.append({node.name: "const"} if node.name else {})
        for member in node.members:
            self.shape(member)
            if member.kind != "field" and not isinstance(member.value, js.Function):
                self.fail(node, f"the {member.kind} {member.name!r} is no function")
            if isinstance(member.name, js.Expr):
                self.visit(member.name)
            if isinstance(member.value, js.Expr):
                outer, self.function = self.function, _Function(False, False, False)
                self.visit(member.value)
                self.function = outer
        self.scopes.pop()

    # ---- statements

    def check_declare(self, node: js.Declare) -> None:
        for target, value in node.items:
            self.binding(target, node)
            if value is None and (node.kind == "const" or not isinstance(target, js.Id)):
                self.fail(node, "a declaration that needs a value")
            self.visit(value)

    def check_if(self, node: js.If) -> None:
        self.visit(node.test)
        self.block(node.then, {})
        self.block(node.otherwise, {})

    def loop_body(self, body: list[js.Stmt], names: dict[str, str]) -> None:
        self.scopes.append(names)
        self.function.loops += 1
        self.block(body, {})
        self.function.loops -= 1
        self.scopes.pop()

    def check_while(self, node: js.While) -> None:
        self.visit(node.test)
        self.loop_body(node.body, {})

    def check_dowhile(self, node: js.DoWhile) -> None:
        self.visit(node.test)
        self.loop_body(node.body, {})

    def check_for(self, node: js.For) -> None:
        names = dict(self.declarations(node.init)) if isinstance(node.init, js.Declare) else {}
        self.scopes.append(names)
        for part in (node.init, node.test, node.update):
            self.visit(part)
        self.loop_body(node.body, {})
        self.scopes.pop()

    def check_forof(self, node: js.ForOf) -> None:
        if node.is_await and not self.function.is_async:
            self.fail(node, "outside of an async function")
        self.visit(node.iterable)
        self.each(node)

    def check_forin(self, node: js.ForIn) -> None:
        self.visit(node.object)
        self.each(node)

    def each(self, node: js.ForOf | js.ForIn) -> None:
        if node.kind is None:
            self.target(node.target, node)
            self.loop_body(node.body, {})
        else:
            self.binding(node.target, node)
            self.loop_body(node.body, dict.fromkeys(bound_names(node.target), node.kind))

    def check_return(self, node: js.Return) -> None:
        if not self.function.returns:
            self.fail(node, "outside of a function")
        self.visit(node.value)

    def check_try(self, node: js.Try) -> None:
        if node.handler is None and (node.finalizer is None or node.param is not None):
            self.fail(node, "neither `catch` nor `finally`")
        self.block(node.body, {})
        if node.handler is not None:
            if node.param is not None:
                self.binding(node.param, node)
            self.block(node.handler, dict.fromkeys(bound_names(node.param), "param") if node.param else {})
        if node.finalizer is not None:
            self.block(node.finalizer, {})

    def check_block(self, node: js.Block) -> None:
        self.block(node.body, {})

    def check_labeled(self, node: js.Labeled) -> None:
        self.binding_name(node, node.label)
        if isinstance(node.body, (js.Declare, js.FunctionDecl, js.ClassDecl, js.Comment)):
            self.fail(node, "a label before a declaration")
        if any(label == node.label for label, _ in self.function.labels):
            self.fail(node, "a label within its own statement")
        self.function.labels.append((node.label, isinstance(node.body, _LOOPS)))
        self.visit(node.body)
        self.function.labels.pop()

    def check_break(self, node: js.Break) -> None:
        self.jump(node, node.label, dict(self.function.labels).get(node.label or "") is not None)

    def check_continue(self, node: js.Continue) -> None:
        self.jump(node, node.label, bool(dict(self.function.labels).get(node.label or "")))

    def jump(self, node: js.Stmt, label: str | None, labelled: bool) -> None:
        if not (labelled if label else self.function.loops):
            self.fail(node, "no target for the jump")
