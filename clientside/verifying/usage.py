"""What a function without type hints expects, read from how it uses its arguments.

`row["price"] * 2` in a loop over `rows` says that rows is a list of dicts with a number under "price". What is found is
a hint for making inputs, not a proof: the strategies also try what does not fit.
"""

from __future__ import annotations

import ast
import builtins
import contextlib
from dataclasses import dataclass, field
from typing import Any

_TEXT = set(dir(str)) - set(dir(list)) - set(dir(dict))
_LIST = {"append", "extend", "insert", "sort", "reverse", "remove"}
_DICT = {"get", "items", "keys", "values", "setdefault", "update", "popitem"}
_OF_ITERABLES = {"sorted", "list", "tuple", "set", "enumerate", "zip", "any", "all", "reversed", "frozenset"}
_OF_NUMBERS = {"round", "abs", "float", "int", "divmod", "pow"}
_ARITHMETIC = (ast.Sub, ast.Div, ast.FloorDiv, ast.Pow, ast.Mod, ast.Mult, ast.Add)
_DEPTH = 3


@dataclass(eq=False)
class Shape:
    """What is known of a value: what it is used as, its members, its elements, and values it is compared with."""

    kinds: set[str] = field(default_factory=set)
    keys: dict[str, Shape] = field(default_factory=dict)
    element: Shape | None = None
    values: list[Any] = field(default_factory=list)
    keyed: list[Shape] = field(default_factory=list)  # what it is a key of

    def item(self) -> Shape:
        """The shape of its elements."""
        if self.element is None:
            self.element = Shape()
        return self.element

    def key(self, name: str) -> Shape:
        """The shape of a member."""
        self.kinds.add("dict")
        return self.keys.setdefault(name, Shape())


def shapes(
    function: ast.FunctionDef | ast.AsyncFunctionDef, helpers: dict[str, Any], depth: int = 0
) -> dict[str, Shape]:
    """The shape of each parameter. `helpers` are the other functions of the file, by name."""
    args = function.args
    found = {a.arg: Shape() for a in (*args.posonlyargs, *args.args, *args.kwonlyargs)}
    reader = _Reader(dict(found), helpers, depth)
    with contextlib.suppress(RecursionError):  # what is known of so deep a function is enough
        for statement in function.body:
            reader.visit(statement)
    return found


def reads(tree: ast.AST) -> frozenset[str]:
    """The texts of a certain form that a function reads: "dates" and "json"."""
    names = {n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute)}
    names |= {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)}
    found = {"dates"} if names & {"fromisoformat", "strptime"} else set()
    return frozenset(found | ({"json"} if "loads" in names else set()))


def constants(tree: ast.AST) -> list[Any]:
    """The texts and numbers that a function writes: values that its branches may ask for."""
    found: dict[Any, Any] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and type(node.value) in (str, int, float) and node.value == node.value:
            if type(node.value) is str and len(node.value) > 40:
                continue
            found.setdefault((type(node.value), node.value), node.value)
    return list(found.values())[:40]


class _Reader(ast.NodeVisitor):
    def __init__(self, names: dict[str, Shape], helpers: dict[str, Any], depth: int) -> None:
        self.names = names
        self.helpers = helpers
        self.depth = depth

    def shape(self, node: ast.expr) -> Shape | None:
        """The shape of an expression that is (a part of) a parameter; None for any other."""
        if isinstance(node, ast.Name):
            return self.names.get(node.id)
        if isinstance(node, ast.NamedExpr):
            return self.shape(node.value)
        if isinstance(node, ast.BoolOp):
            return next(filter(None, map(self.shape, node.values)), None)
        if isinstance(node, ast.IfExp):
            return self.shape(node.body) or self.shape(node.orelse)
        if isinstance(node, ast.Subscript):
            return self._subscript(node)
        if isinstance(node, ast.Call):
            return self._called(node)
        return None

    def _subscript(self, node: ast.Subscript) -> Shape | None:
        base = self.shape(node.value)
        if base is None:
            return None
        if isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, str):
            return base.key(node.slice.value)
        if isinstance(node.slice, ast.Slice):
            base.kinds.add("sequence")
            return base
        index = node.slice.operand if isinstance(node.slice, ast.UnaryOp) else node.slice
        if isinstance(index, ast.Constant) and isinstance(index.value, int):
            base.kinds.add("sequence")
            return base.item()
        other = self.shape(node.slice)
        if other is not None:
            self._key(base, other)
        base.kinds.add("subscripted")
        return base.item()

    def _key(self, base: Shape, other: Shape) -> None:
        other.kinds.add("key")
        other.keyed.append(base)
        base.kinds.add("open")

    def _called(self, node: ast.Call) -> Shape | None:
        if isinstance(node.func, ast.Attribute):
            base = self.shape(node.func.value)
            first = node.args[0] if node.args else None
            if base is not None and node.func.attr in ("get", "setdefault", "pop"):
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    return base.key(first.value)
                other = self.shape(first) if first is not None else None
                if other is not None:
                    self._key(base, other)
                if node.func.attr == "get":
                    base.kinds.add("dict")
                    return base.item()
            if base is not None and node.func.attr in ("copy", "values"):
                if node.func.attr == "values":
                    base.kinds.add("dict")
                return base
        elif isinstance(node.func, ast.Name) and node.args and node.func.id in _OF_ITERABLES | {"min", "max", "sum"}:
            inner = self.shape(node.args[0])
            if inner is not None and len(node.args) == 1:
                inner.kinds.add("iterable")
                if node.func.id == "sum":
                    inner.item().kinds.add("number")
            return inner
        return None

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self._subscript(node)
        self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        base = self.shape(node.value)
        if base is not None:
            if node.attr in _DICT:
                base.kinds.add("dict")
            elif node.attr in _LIST:
                base.kinds.add("list")
            elif node.attr in _TEXT:
                base.kinds.add("text")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self._called(node)
        self._lambdas(node)
        if isinstance(node.func, ast.Name):
            self._passed(node.func.id, node)
        elif isinstance(node.func, ast.Attribute):
            owner = self.shape(node.func.value)
            for given in node.args:
                inner = self.shape(given)
                if inner is not None and isinstance(node.func.value, ast.Constant) and node.func.attr == "join":
                    inner.kinds.add("iterable")
                    inner.item().kinds.add("text")
                elif inner is not None and isinstance(node.func.value, ast.Name) and node.func.value.id == "math":
                    inner.kinds.add("number")
                elif inner is not None and owner is not None and node.func.attr in ("startswith", "endswith", "split"):
                    inner.kinds.add("text")
        self.generic_visit(node)

    def _lambdas(self, node: ast.Call) -> None:
        """`sorted(rows, key=lambda row: …)`: what the lambda takes is an element."""
        owner = self.shape(node.func.value) if isinstance(node.func, ast.Attribute) else None
        source = next(filter(None, map(self.shape, node.args)), None) or owner
        for given in (*node.args, *(k.value for k in node.keywords)):
            if isinstance(given, ast.Lambda) and given.args.args and source is not None:
                self.names[given.args.args[0].arg] = source.item()

    def _passed(self, name: str, node: ast.Call) -> None:
        given = [(i, self.shape(a)) for i, a in enumerate(node.args)]
        for _, inner in given:
            if inner is None:
                continue
            if name == "len":
                inner.kinds.add("sized")
            elif name in _OF_NUMBERS:
                inner.kinds.add("number" if name not in ("int", "float") else "numeric")
            elif name == "range":
                inner.kinds.add("small")
            elif name in _OF_ITERABLES:
                inner.kinds.add("iterable")
        helper = self.helpers.get(name)
        if helper is not None and self.depth < _DEPTH and not hasattr(builtins, name):
            parameters = [a.arg for a in (*helper.args.posonlyargs, *helper.args.args)]
            inner_shapes = shapes(helper, self.helpers, self.depth + 1)
            for i, inner in given:
                if inner is not None and i < len(parameters):
                    _merge(inner, inner_shapes[parameters[i]])
            for keyword in node.keywords:
                inner = self.shape(keyword.value)
                if inner is not None and keyword.arg in inner_shapes:
                    _merge(inner, inner_shapes[keyword.arg])

    def visit_BinOp(self, node: ast.BinOp) -> None:
        for side, other in ((node.left, node.right), (node.right, node.left)):
            inner = self.shape(side)
            if inner is None or not isinstance(node.op, _ARITHMETIC):
                continue
            if isinstance(other, ast.JoinedStr) or (isinstance(other, ast.Constant) and isinstance(other.value, str)):
                inner.kinds.add("small" if isinstance(node.op, ast.Mult) else "text")
            elif isinstance(other, (ast.List, ast.ListComp)):
                inner.kinds.add("small" if isinstance(node.op, ast.Mult) else "list")
            elif not isinstance(node.op, ast.Add) or isinstance(other, ast.Constant):
                inner.kinds.add("number")
            else:
                inner.kinds.add("added")
        self.generic_visit(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        inner = self.shape(node.value)
        if inner is not None:
            inner.kinds.add("number")
        self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> None:
        sides = [node.left, *node.comparators]
        for operator, left, right in zip(node.ops, sides, sides[1:], strict=False):
            for one, other in ((left, right), (right, left)):
                inner = self.shape(one)
                if inner is None:
                    continue
                if isinstance(other, ast.Constant) and other.value is not None:
                    inner.values.append(other.value)
                    if isinstance(operator, (ast.Lt, ast.Gt, ast.LtE, ast.GtE)) and not isinstance(other.value, str):
                        inner.kinds.add("number")
                if one is left and isinstance(operator, (ast.In, ast.NotIn)):
                    if isinstance(other, (ast.Tuple, ast.List, ast.Set)):
                        inner.values.extend(e.value for e in other.elts if isinstance(e, ast.Constant))
                elif one is right and isinstance(operator, (ast.In, ast.NotIn)):
                    inner.kinds.add("container")
                    if isinstance(other, ast.Constant):
                        inner.item().values.append(other.value)
        self.generic_visit(node)

    def _bind(self, target: ast.expr, iterated: ast.expr) -> None:
        """A `for`: its target is an element of what it goes through."""
        method = (
            iterated.func.attr if isinstance(iterated, ast.Call) and isinstance(iterated.func, ast.Attribute) else ""
        )
        name = iterated.func.id if isinstance(iterated, ast.Call) and isinstance(iterated.func, ast.Name) else ""
        call = iterated if isinstance(iterated, ast.Call) else None
        elements = target.elts if isinstance(target, ast.Tuple) else []
        if call is not None and name == "enumerate" and call.args and len(elements) == 2:
            self._bind(elements[1], call.args[0])
            return
        if call is not None and name == "zip" and len(elements) == len(call.args):
            for one, source in zip(elements, call.args, strict=True):
                self._bind(one, source)
            return
        base = self.shape(call.func.value) if call and isinstance(call.func, ast.Attribute) else None
        if base is not None and method in ("items", "keys", "values"):
            base.kinds.add("dict")
            value = elements[1] if method == "items" and len(elements) == 2 else target if method == "values" else None
            if isinstance(value, ast.Name):
                self.names[value.id] = base.item()
            return
        found = self.shape(iterated)
        if found is None:
            return
        found.kinds.add("iterable")
        if isinstance(target, ast.Name):
            self.names[target.id] = found.item()
        elif elements:
            found.item().kinds.add(f"tuple {len(elements)}")
            for one in elements:
                if isinstance(one, ast.Name):
                    self.names[one.id] = found.item().item()

    def visit_For(self, node: ast.For) -> None:
        self._bind(node.target, node.iter)
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        self._bind(node.target, node.iter)
        self.generic_visit(node)

    def _comprehension(self, node: Any) -> None:
        for generator in node.generators:
            self.visit(generator)
        for part in ("key", "value", "elt"):
            inner = getattr(node, part, None)
            if inner is not None:
                self.visit(inner)

    visit_ListComp = visit_SetComp = visit_GeneratorExp = visit_DictComp = _comprehension

    def visit_Assign(self, node: ast.Assign) -> None:
        self.visit(node.value)
        found = self.shape(node.value)
        for target in node.targets:
            if isinstance(target, ast.Name):
                if found is not None:
                    self.names[target.id] = found
            else:
                self.visit(target)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self.generic_visit(node)


def _merge(into: Shape, other: Shape) -> None:
    into.kinds |= other.kinds
    into.keyed += other.keyed
    into.values += other.values
    for name, shape in other.keys.items():
        _merge(into.keys.setdefault(name, Shape()), shape)
    if other.element is not None and other.element is not into.element:
        _merge(into.item(), other.element)
