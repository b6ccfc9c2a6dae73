"""Products of which the program says that they are numbers: `b.x * mass` in `a.vx -= b.x * mass * dt`.

`x * y` repeats a text or a list where one operand is one, and shows then whether the other is 2 or 2.0. If x is
computed and y comes from the page, anything is possible; in a program that tells 2 from 2.0 for that reason alone,
every sum would pay for it. So what such a program does with its values is asked: what it subtracts, divides, compares
with 0 or starts at 0 is meant to be a number, and so is what is added to that, or factor of it. Where that speaks for
numbers, lowering takes a helper that refuses to repeat, as it could not tell whether CPython would.

Values stand for their names: a variable, an attribute, a constant key, an item of a variable, a result of a function.
"""

from __future__ import annotations

import ast
from collections.abc import Hashable, Iterable

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.inference import Inference, ambiguous
from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.types import Type
from clientside.compiler.passes import optimisation
from clientside.compiler.walk import walk

_NUMERIC = (ast.Sub, ast.Div, ast.FloorDiv, ast.Pow)  # operators that no text, list or tuple has
_ORDER = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
_FACTORS = frozenset((*t.NUMERIC_KINDS, "none", "str", "list", "tuple", "dict"))  # what the helper knows


@optimisation("number-products", False)
def is_number_product(inf: Inference, node: ast.AST, sequence: ast.expr, left: Type, right: Type, count: Type) -> bool:
    """Whether `sequence`, an operand of the product `node`, is meant to be a number, as the product is. What may be
    anything else than values of JSON is not asked.
    """
    if node in inf.program.number_products:
        return True
    if not all(_FACTORS.issuperset(known.kinds) for known in (left, right)) or not ambiguous(count, set()):
        return False
    if not any(map(_uses(inf.program).is_number, (sequence, node))):
        return False
    inf.program.number_products.add(node)
    return True


def _uses(program: Program) -> _Uses:
    """What the functions and classes that were found so far do with their values."""
    size = (len(program.functions), len(program.classes))
    found: _Uses = program.once(("numbers", size), lambda: _Uses(program))
    return found


class _Uses:
    """What is a number for certain, and what is one if something else is."""

    def __init__(self, program: Program) -> None:
        self.variables = program.scopes.variable
        self.functions = {f.name for f in program.functions}
        self.constructors = {f.node: f.method_of.name for f in program.functions if f.method_of is not None}
        self.certain: list[Hashable] = []
        self.follows: dict[Hashable, list[Hashable]] = {}
        for function in program.functions:
            for node in function.nodes:
                self.note(node)
        for made in program.classes:
            for statement in made.node.body:
                if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
                    self.declared(("attribute", statement.target.id), statement.annotation)
        self.found: set[Hashable] = set()
        while self.certain:
            token = self.certain.pop()
            if token not in self.found:
                self.found.add(token)
                self.certain += self.follows.get(token, ())

    def is_number(self, node: ast.AST) -> bool:
        """Whether what a node gives is one."""
        return self.token(node) in self.found

    def token(self, node: ast.AST) -> Hashable:
        """What stands for a value: its name, where it has one."""
        match node:
            case ast.Name() | ast.arg():
                return self.variables.get(node, node)
            case ast.Attribute(attr=attr):
                return ("attribute", attr)
            case ast.Subscript(slice=ast.Constant(value=str(key))):
                return ("key", key)
            case ast.Subscript(value=value) if not isinstance(node.slice, ast.Slice):
                return ("item", self.token(value))
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in self.functions:
                return ("result", name)
        return node

    def number(self, *nodes: ast.AST) -> None:
        self.certain += [self.token(node) for node in nodes]

    def implies(self, one: Hashable, others: Iterable[Hashable]) -> None:
        self.follows.setdefault(one, []).extend(others)

    def same(self, one: Hashable, other: Hashable) -> None:
        self.implies(one, [other])
        self.implies(other, [one])

    def alike(self, *nodes: ast.AST) -> None:
        """All are numbers if one is."""
        tokens = [self.token(node) for node in nodes]
        for token in tokens:
            self.implies(token, tokens)

    def factors(self, product: ast.AST, *factors: ast.AST) -> None:
        self.implies(self.token(product), [self.token(factor) for factor in factors])

    def note(self, node: ast.AST) -> None:
        match node:
            case ast.Constant(value=value) if type(value) in (int, float):
                self.number(node)
            case ast.BinOp(left, op, right):
                self.operation(node, left, op, right)
            case ast.AugAssign(target, op, value):
                self.operation(target, target, op, value)
            case ast.UnaryOp(op=ast.USub() | ast.UAdd(), operand=operand):
                self.number(node, operand)
            case ast.Compare(left, ops, comparators) if all(isinstance(op, _ORDER) for op in ops):
                self.alike(left, *comparators)
            case ast.IfExp(body=body, orelse=orelse):
                self.alike(node, body, orelse)
            case ast.BoolOp(values=values):
                self.alike(node, *values)
            case ast.Assign(targets, value):
                for target in targets:
                    self.bound(target, value)
            case ast.AnnAssign(target=target, annotation=annotation, value=value):
                self.declared(self.token(target), annotation)
                if value is not None:
                    self.bound(target, value)
            case ast.For(target=target, iter=source) | ast.comprehension(target=target, iter=source):
                self.iterated(target, source)
            case ast.Call(func=function, args=args):
                self.call(node, function, args)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self.function(node)

    def operation(self, result: ast.AST, left: ast.expr, op: ast.operator, right: ast.expr) -> None:
        if isinstance(op, _NUMERIC):
            self.number(result, left, right)
        elif isinstance(op, ast.Add):
            self.alike(result, left, right)
        elif isinstance(op, ast.Mult):
            self.factors(result, left, right)

    def bound(self, target: ast.AST, value: ast.AST) -> None:
        match target, value:
            case (ast.Tuple(elts=targets), ast.Tuple(elts=values)) if len(targets) == len(values):
                for one, other in zip(targets, values, strict=True):
                    self.bound(one, other)
            case _, ast.List(elts=elements):
                self.items(target, elements)
            case _, ast.BinOp(left=ast.List(elts=elements), op=ast.Mult()):
                self.items(target, elements)
            case _, ast.ListComp(elt=element):
                self.items(target, [element])
            case _:
                self.alike(target, value)

    def items(self, of: ast.AST, elements: Iterable[ast.AST]) -> None:
        """What stands in a list that a variable holds."""
        item = ("item", self.token(of))
        for element in elements:
            self.same(item, self.token(element))

    def iterated(self, target: ast.AST, source: ast.AST) -> None:
        match source:
            case ast.Call(func=ast.Name(id="enumerate"), args=[inner, *_]) if isinstance(target, ast.Tuple):
                self.iterated(target.elts[-1], inner)
            case ast.Call(func=ast.Name(id="zip"), args=sources) if isinstance(target, ast.Tuple):
                for one, other in zip(target.elts, sources, strict=False):
                    self.iterated(one, other)
            case ast.Name() if isinstance(target, ast.Name):
                self.items(source, [target])

    def call(self, node: ast.Call, function: ast.expr, args: list[ast.expr]) -> None:
        match function:
            case ast.Name(id="abs" | "round"):
                self.number(*args[:1])
            case ast.Name(id="sum") if len(args) == 1 and isinstance(args[0], (ast.GeneratorExp, ast.ListComp)):
                self.number(args[0].elt)
            case ast.Attribute(value=ast.Name(id="math")):
                self.number(*args)
            case ast.Name(id="min" | "max") if len(args) > 1:
                self.alike(node, *args)
            case ast.Attribute(value=receiver, attr="append") if len(args) == 1:
                self.items(receiver, args)
            case ast.Name(id=name):
                for i, argument in enumerate(args):
                    self.same(("argument", name, i), self.token(argument))

    def function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        """Its parameters are what calls give, its result is what `return` says."""
        parameters = [*node.args.posonlyargs, *node.args.args]
        initial = node.name == "__init__" and node in self.constructors
        name = self.constructors[node] if initial else node.name
        for i, parameter in enumerate(parameters[initial:]):
            self.same(self.token(parameter), ("argument", name, i))
        for parameter in parameters:
            self.declared(self.token(parameter), parameter.annotation)
        for parameter, default in zip(reversed(parameters), reversed(node.args.defaults), strict=False):
            self.alike(parameter, default)
        for inner in walk(node):
            if isinstance(inner, ast.Return) and inner.value is not None:
                self.same(("result", node.name), self.token(inner.value))

    def declared(self, token: Hashable, annotation: ast.expr | None) -> None:
        """`x: float`, `xs: list[float]`."""
        while isinstance(annotation, ast.Subscript) and isinstance(annotation.value, ast.Name):
            if annotation.value.id != "list":
                return
            token, annotation = ("item", token), annotation.slice
        if isinstance(annotation, ast.Name) and annotation.id in ("int", "float"):
            self.certain.append(token)


def factors(node: ast.AST, in_order: bool) -> tuple[ast.expr, ast.expr] | tuple[None, None]:
    """The two operands of a product, or the other way round; None of what is no product in the tree."""
    match node:
        case ast.BinOp(left=left, op=ast.Mult(), right=right) | ast.AugAssign(target=left, op=ast.Mult(), value=right):
            return (left, right) if in_order else (right, left)
    return None, None
