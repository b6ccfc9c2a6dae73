"""The module operator: Python's operators as functions, lowered like the operators themselves."""

from __future__ import annotations

import ast
from collections.abc import Callable

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.comparisons import check_identity
from clientside.compiler.analysis.infer.operators import binary_type
from clientside.compiler.analysis.program import ClosureFunction
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import operators
from clientside.compiler.lowering.comparisons import comparison, membership
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.lowering.truth import truth
from clientside.compiler.ops import operator_getters
from clientside.compiler.ops.answered import answered
from clientside.compiler.ops.items import item_type, of_part
from clientside.compiler.ops.row import Row, Rule, function, table

Emit = Callable[[Emission], js.Expr]
BINARY: dict[str, ast.operator] = {
    "add": ast.Add(),
    "sub": ast.Sub(),
    "mul": ast.Mult(),
    "truediv": ast.Div(),
    "floordiv": ast.FloorDiv(),
    "mod": ast.Mod(),
    "pow": ast.Pow(),
    "and_": ast.BitAnd(),
    "or_": ast.BitOr(),
    "xor": ast.BitXor(),
    "lshift": ast.LShift(),
    "rshift": ast.RShift(),
    "matmul": ast.MatMult(),
}
COMPARISONS: dict[str, ast.cmpop] = {
    "lt": ast.Lt(),
    "le": ast.LtE(),
    "eq": ast.Eq(),
    "ne": ast.NotEq(),
    "ge": ast.GtE(),
    "gt": ast.Gt(),
}
UNARY: dict[str, str] = {"neg": "-", "pos": "+", "invert": "~", "inv": "~"}


def binary(name: str, op: ast.operator) -> Row:
    """`a op b`."""

    def emit(e: Emission) -> js.Expr:
        return e.ctx.dynamic(
            operators.binary(e.ctx, op, e.raw("a"), e.type("a"), e.raw("b"), e.type("b"), e.result), e.result
        )

    return function(
        f"{name}(a, b, /)", lambda f: binary_type(f.inference, f.node, op, f.type("a"), f.type("b")), emit, raw="a b"
    )


def in_place(name: str, op: ast.operator) -> Row:
    """`a op= b`, which changes lists, sets and dicts."""
    plain = operators.DYNAMIC[type(op)]
    changing = operators.IN_PLACE.get(type(op), ("", ()))[0]

    def emit(e: Emission) -> js.Expr:
        left, right = e.type("a"), e.type("b")
        if left.only(*t.NUMERIC_KINDS) and right.only(*t.NUMERIC_KINDS):
            made = operators.binary(e.ctx, op, e.raw("a"), left, e.raw("b"), right, e.result)
            return e.ctx.dynamic(made, e.result)
        both = [e.ctx.dynamic(e.raw("a"), left), e.ctx.dynamic(e.raw("b"), right)]
        if changing:
            made = e.helper(changing, *both)
        else:
            made = e.helper("truedivAny" if plain == "truediv" else plain, *both, js.Bool(True))
        return made if e.ctx.boxed or not e.result.has("float") else e.helper("unboxed", made)

    def result(f: Facts) -> Type:
        return binary_type(f.inference, f.node, op, f.type("a"), f.type("b"), True)

    return function(f"{name}(a, b, /)", result, emit, raw="a b")


def compare(name: str, op: ast.cmpop) -> Row:
    """`a op b`, a bool."""

    def emit(e: Emission) -> js.Expr:
        return comparison(e.ctx, op, e.arg("a"), e.type("a"), e.arg("b"), e.type("b"))

    return function(f"{name}(a, b, /)", "bool", emit)


def unary_result(name: str) -> Rule:
    """A sign, or the bits turned: a number stays of its kind."""

    def rule(f: Facts) -> Type:
        known = f.type("a")
        found = answered(f, known, f"__{name}__")
        if known.may("int", "bool"):
            found = t.join(found, t.INT)
        return t.join(found, t.FLOAT) if known.has("float") else found

    return rule


def unary(name: str, sign: str) -> Row:
    """`-a`, `+a`, `~a`."""
    helper = {"-": "neg", "+": "pos", "~": "invert"}[sign]

    def emit(e: Emission) -> js.Expr:
        made = e.helper(helper, e.arg("a"))
        return made if e.ctx.boxed else e.helper("unboxed", made)

    result = unary_result("invert" if sign == "~" else name)
    return function(f"{name}(a, /)", result, emit, observes="a" if sign == "~" else "")


def emit_abs(e: Emission) -> js.Expr:
    """`abs(a)`."""
    return e.helper("abs" if e.ctx.boxed else "absNum", e.arg("a"))


def negated(e: Emission) -> js.Expr:
    """`not a`."""
    return js.Unary("!", truth(e.ctx, e.raw("a"), e.type("a")))


def truthy(e: Emission) -> js.Expr:
    """`bool(a)`."""
    return js.Unary("!", js.Unary("!", truth(e.ctx, e.raw("a"), e.type("a"))))


def emit_contains(e: Emission) -> js.Expr:
    """`b in a`; the arguments are evaluated in the other order."""
    found = [e.arg("a"), e.arg("b")]
    if not all(e.ctx.is_stable(x) or isinstance(x, js.Id) for x in found):
        found = [e.ctx.temp(x) for x in found]
    return membership(e.ctx, found[1], e.type("b"), found[0], e.type("a"))


def getter_type(f: Facts) -> Type:
    """`itemgetter(*keys)`: a function of a container."""
    nodes = f.bound.get("items") or []

    def result(g: Facts) -> Type:
        value = g.type("obj")
        parts = [item_type(g, value, f.program.type_of(n), getattr(n, "value", None)) for n in nodes]
        return parts[0] if len(parts) == 1 else g.new_tuple(parts)

    def make() -> ClosureFunction:
        return ClosureFunction(function("itemgetter(obj, /)", result, "unreachable"))

    return Type({"function": frozenset([f.program.once(("itemgetter", f.node), make)])})


def getter_effect(f: Facts) -> None:
    """Keys that no node stands for cannot be followed."""
    nodes = f.bound.get("items")
    if not nodes or any(isinstance(n, ast.Starred) for n in nodes):
        f.inference.problem("unsupported-star-call", f.node, name="itemgetter")


def store_item(container: Type, key: Type, value: Type) -> None:
    """What `container[key] = value` changes."""
    rows, made = container.get("list"), container.get("dict")
    if rows is not None:
        rows.write()
        rows.store(value)
    if made is not None:
        made.write()
        made.mark(dictionary=True)
        made.store_key(key)
        made.store(value)


def delete_item(container: Type) -> None:
    """What `del container[key]` changes."""
    rows, made = container.get("list"), container.get("dict")
    if rows is not None:
        rows.write()
    if made is not None:
        made.write()
        made.mark(dictionary=True)
        made.limit(frozenset())


def set_effect(f: Facts) -> None:
    """`a[b] = c`."""
    store_item(f.type("a"), f.type("b"), f.type("c"))


def delete_effect(f: Facts) -> None:
    """`del a[b]`."""
    delete_item(f.type("a"))


def identity_effect(f: Facts) -> None:
    """What `is` refuses is refused here too."""
    check_identity(f.inference, f.node, f.type("a"), f.type("b"))


ROWS = (
    table(
        *[binary(name, op) for name, op in BINARY.items()],
        *[in_place(f"i{name.rstrip('_')}", op) for name, op in BINARY.items()],
        *[compare(name, op) for name, op in COMPARISONS.items()],
        *[unary(name, sign) for name, sign in UNARY.items()],
        function("abs(a, /)", unary_result("abs"), emit_abs),
        function("not_(a, /)", "bool", negated, raw="a"),
        function("truth(a, /)", "bool", truthy, raw="a"),
        function("is_(a, b, /)", "bool", "is", effect=identity_effect),
        function(
            "is_not(a, b, /)",
            "bool",
            lambda e: js.Unary("!", e.helper("is", e.arg("a"), e.arg("b"))),
            effect=identity_effect,
        ),
        function("index(a, /)", "int", "index", observes="a"),
        function("contains(a, b, /)", "bool", emit_contains),
        function("countOf(a, b, /)", "index", "countOf"),
        function("indexOf(a, b, /)", "index", "indexOf"),
        function(
            "getitem(a, b, /)",
            lambda f: item_type(f, f.type("a"), f.type("b"), f.constant("b")),
            lambda e: e.helper(of_part(e, "getitem", "b"), e.arg("a"), e.arg("b")),
            observes="b",
        ),
        function(
            "setitem(a, b, c, /)",
            "none",
            lambda e: e.none(e.helper(of_part(e, "setitem", "b"), e.arg("a"), e.arg("b"), e.arg("c"))),
            effect=set_effect,
            observes="b",
        ),
        function(
            "delitem(a, b, /)",
            "none",
            lambda e: e.none(e.helper(of_part(e, "delitem", "b"), e.arg("a"), e.arg("b"))),
            effect=delete_effect,
            observes="b",
        ),
        function(
            "itemgetter(*items)",
            getter_type,
            lambda e: e.helper("itemgetter", js.Array(e.rest("items"))),
            effect=getter_effect,
            observes="items",
            rewrite=operator_getters.itemgetter_lambda,
        ),
    )
    | operator_getters.ROWS
)
