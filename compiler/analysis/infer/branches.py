"""Tests and what they tell: `if x is None`, `isinstance(x, str)`, `not x`, `and`, `or`."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.inference import Env, Inference, joined_env
from clientside.compiler.analysis.infer.ranges import bounds
from clientside.compiler.analysis.kinds import KINDS, always_true
from clientside.compiler.analysis.mixed import mixin_of
from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.registered import has_others
from clientside.compiler.analysis.types import Type
from clientside.compiler.browser.shapes import Constructor, Shape
from clientside.compiler.ops.catalogue import builtins

CLASSES: dict[str, tuple[str, ...]] = {
    "int": ("int", "bool", "re_flag"),
    "float": ("float",),
    "str": ("str",),
    "bool": ("bool",),
    "list": ("list",),
    "tuple": ("tuple",),
    "dict": ("dict",),
    "set": ("set",),
    "frozenset": ("frozenset",),
    "range": ("range",),
    **{kind.name: (kind.name,) for kind in KINDS.values() if kind.builtin},
}
ALWAYS_TRUE = ("function", "module", "class", "exception", "no_update", "context", *always_true())


def branch(inf: Inference, node: ast.expr) -> tuple[Env | None, Env | None]:
    """The environments after a test was true and after it was false."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        when_true, when_false = branch(inf, node.operand)
        inf.program.record(node, t.BOOL)
        return when_false, when_true
    if isinstance(node, ast.BoolOp):
        return _bool_op(inf, node)
    if isinstance(node, ast.Compare) and len(node.ops) > 1:
        return _chain(inf, node)
    found = inf.expr(node)
    if inf.env is None:
        return None, None
    env = inf.env
    if isinstance(node, ast.Constant):
        return (dict(env), None) if node.value else (None, dict(env))
    inf.env = dict(env)
    _refine(inf, node, found, True)
    when_true = inf.env
    inf.env = dict(env)
    _refine(inf, node, found, False)
    return when_true, inf.env


def _bool_op(inf: Inference, node: ast.BoolOp) -> tuple[Env | None, Env | None]:
    is_and = isinstance(node.op, ast.And)
    left: Env | None = None
    last: tuple[Env | None, Env | None] = (None, None)
    for i, value in enumerate(node.values):
        when_true, when_false = branch(inf, value)
        inf.program.record(node, inf.program.type_of(value))
        last = (when_true, when_false)
        if i < len(node.values) - 1:
            left = joined_env(left, when_false if is_and else when_true)
            inf.env = when_true if is_and else when_false
    if is_and:
        return last[0], joined_env(left, last[1])
    return joined_env(left, last[0]), last[1]


def _chain(inf: Inference, node: ast.Compare) -> tuple[Env | None, Env | None]:
    """`a < b < c`: all operands have been evaluated where it is true."""
    from clientside.compiler.analysis.infer.comparisons import infer_chain

    leaving = infer_chain(inf, node)
    inf.program.record(node, t.BOOL)
    when_true = inf.env
    return when_true, joined_env(leaving, None if when_true is None else dict(when_true))


def truthy_part(found: Type) -> Type:
    """What a value that counts as true may be."""
    kinds = {k: v for k, v in found.kinds.items() if k != "none"}
    return Type(kinds)


def falsy_part(found: Type) -> Type:
    """What a value that counts as false may be."""
    kinds = {k: v for k, v in found.kinds.items() if k not in ALWAYS_TRUE}
    if "int" in kinds:
        kinds["int"] = (0, 0)
    return Type(kinds)


def _refine(inf: Inference, node: ast.expr, found: Type, truth: bool) -> None:
    if isinstance(node, (ast.Name, ast.NamedExpr)):
        part = truthy_part(found) if truth else falsy_part(found)
        if not part.kinds:
            inf.env = None
        else:
            inf.narrowed(node, part)
    elif isinstance(node, ast.Attribute) and found.only("none") and truth:
        inf.env = None  # an attribute that nothing else is ever assigned to
    elif isinstance(node, ast.Compare) and len(node.ops) == 1:
        _refine_comparison(inf, node.left, node.ops[0], node.comparators[0], truth)
    elif (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "isinstance"
        and len(node.args) == 2
    ):
        kinds = class_kinds(node.args[1], inf.program)
        subject = node.args[0]
        known = inf.program.type_of(subject)
        if not isinstance(subject, ast.Name):
            return
        if kinds is None:
            _refine_instance(inf, subject, node.args[1], truth)
            return
        variable = inf.program.scopes.variable.get(subject)
        if variable is not None and inf.env is not None and variable in inf.env:
            known = inf.env[variable].without("unbound")
        part = known.restricted(kinds) if truth else known.without(*kinds)
        mixed = frozenset(c for c in known.kinds.get("instance") or () if mixin_of(c) in kinds)
        if mixed and truth:
            part = t.join(part, Type({"instance": mixed}))
        if part.kinds:
            inf.narrowed(subject, part)
        elif known.kinds:
            inf.env = None


def _refine_instance(inf: Inference, subject: ast.Name, node: ast.expr, truth: bool) -> None:
    """`isinstance(x, UserClass)`."""
    from clientside.compiler.analysis.infer.class_tests import is_made_by_function, is_object, kinds_made, tested
    from clientside.compiler.analysis.infer.class_values import alternatives, instances_of
    from clientside.compiler.ops.row import Row

    classes = inf.program.type_of(node)
    named = tested(classes)
    if not truth and any(is_made_by_function(inf.program, made) for made in named or ()):
        return  # what is none of this one may be of that of another call
    if named is None and truth:
        named = alternatives(classes)  # it is one of them, but what is none of one may be of another
    if not named or any(isinstance(n, Row) and not instances_of(n) for n in named):
        return
    if any(has_others(inf.program, n) for n in named):
        return  # whatever has its members, or is registered
    known = _known(inf, subject)
    if any(map(is_object, named)):
        if known.kinds and not truth and tested(classes) is not None:
            inf.env = None
        return
    interfaces = [n for n in named if isinstance(n, Constructor)]
    if interfaces:
        _refine_interface(inf, subject, known, interfaces, truth, len(interfaces) == len(named))
        return
    instances = known.get("instance") or frozenset()
    inside = frozenset(c for c in instances if any(not isinstance(n, Row) and c.is_subclass(n) for n in named))
    left = inside if truth else instances - inside
    rows = [n for n in named if isinstance(n, Row)]
    made = [k for row in rows for k in instances_of(row)]
    if truth:
        if any(not isinstance(n, (Row, str)) and n.is_named_tuple for n in named):
            made.append("tuple")
        kinds = {k: known.kinds[k] for k in known.kinds if k in made or k == "exception"}
    else:
        sure = {k for row in rows if "dict" not in row.makes for k in kinds_made(row)}
        kinds = {k: v for k, v in known.kinds.items() if k not in sure and k != "instance"}
    if left:
        kinds["instance"] = left
    if kinds:
        inf.narrowed(subject, Type(kinds))
    elif known.kinds:
        inf.env = None


def _refine_interface(
    inf: Inference, subject: ast.Name, known: Type, interfaces: list[Constructor], truth: bool, alone: bool
) -> None:
    """`isinstance(x, HTMLElement)`."""
    shapes = frozenset(known.get("browser") or ())
    inside = {s for s in shapes if isinstance(s, Shape) and any(s.interface.inherits(c.interface) for c in interfaces)}
    if not truth:
        left = shapes - inside
        part = known.without("browser") if not left else Type({**known.kinds, "browser": left})
    elif not alone or not shapes:
        return
    elif len(inside) < len(shapes):
        part = Type({"browser": frozenset(inside | {Shape(c.interface) for c in interfaces})})
    else:
        part = known.restricted(("browser",))
    if part.kinds:
        inf.narrowed(subject, part)
    elif known.kinds:
        inf.env = None


def is_type_of_none(node: ast.AST) -> bool:
    """Whether an expression is `type(None)`."""
    if not isinstance(node, ast.Call) or len(node.args) != 1 or node.keywords:
        return False
    named = isinstance(node.func, ast.Name) and node.func.id == "type"
    return named and isinstance(node.args[0], ast.Constant) and node.args[0].value is None


def class_kinds(node: ast.expr, program: Program) -> tuple[str, ...] | None:
    """The kinds that an isinstance test names; None where it names something else (also by the name of a builtin)."""
    if isinstance(node, ast.Name):
        named = program.type_of(node).get("function") or ()
        return CLASSES.get(node.id) if [getattr(f, "row", None) for f in named] == [builtins().get(node.id)] else None
    if isinstance(node, ast.Call) and ast.unparse(node) == "type(None)":
        return ("none",)
    parts: list[ast.expr] = []
    if isinstance(node, ast.Tuple):
        parts = node.elts
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        parts = [node.left, node.right]
    elif (isinstance(node, ast.Constant) and node.value is None) or is_type_of_none(node):
        return ("none",)
    if not parts:
        return None
    found = [class_kinds(p, program) for p in parts]
    return None if any(f is None for f in found) else tuple(k for f in found if f for k in f)


def _equal_to(kind: str, op: ast.cmpop) -> tuple[str, ...]:
    """The kinds of which a value may be that compares equal to one of this kind: an instance decides by itself."""
    return (kind,) if isinstance(op, (ast.Is, ast.IsNot)) else (kind, "instance", "browser")


def _refine_comparison(inf: Inference, left: ast.expr, op: ast.cmpop, right: ast.expr, truth: bool) -> None:
    is_none = isinstance(right, ast.Constant) and right.value is None
    if isinstance(op, (ast.Is, ast.IsNot)) and isinstance(right, ast.Constant) and right.value is ...:
        known = _known(inf, left)
        is_it = truth == isinstance(op, ast.Is)
        part = known.restricted(("ellipsis",)) if is_it else known.without("ellipsis")
        if part.kinds:
            inf.narrowed(left, part)
        elif known.kinds:
            inf.env = None
        return
    if isinstance(op, (ast.Is, ast.IsNot, ast.Eq, ast.NotEq)) and is_none:
        positive = truth == isinstance(op, (ast.Is, ast.Eq))
        known = _known(inf, left)
        part = known.restricted(_equal_to("none", op)) if positive else known.without("none")
        if part.kinds:
            inf.narrowed(left, part)
        elif known.kinds:
            inf.env = None
    elif isinstance(op, (ast.Eq, ast.NotEq)) and isinstance(right, ast.Constant) and isinstance(right.value, str):
        if truth == isinstance(op, ast.Eq):
            part = _known(inf, left).restricted(_equal_to("str", op))
            if part.kinds:
                inf.narrowed(left, part)
    elif isinstance(op, (ast.Lt, ast.LtE, ast.Gt, ast.GtE)):
        _refine_bounds(inf, left, op, right, truth)


_MIRROR: dict[type[ast.cmpop], type[ast.cmpop]] = {ast.Lt: ast.Gt, ast.LtE: ast.GtE, ast.Gt: ast.Lt, ast.GtE: ast.LtE}
_NEGATED: dict[type[ast.cmpop], type[ast.cmpop]] = {ast.Lt: ast.GtE, ast.LtE: ast.Gt, ast.Gt: ast.LtE, ast.GtE: ast.Lt}


def _refine_bounds(inf: Inference, left: ast.expr, op: ast.cmpop, right: ast.expr, truth: bool) -> None:
    relation = type(op) if truth else _NEGATED[type(op)]
    for subject, other, rel in ((left, right, relation), (right, left, _MIRROR[relation])):
        known, limit = _known(inf, subject), _known(inf, other)
        if not (isinstance(subject, ast.Name) and known.only("int") and limit.only("int", "bool")):
            continue
        low, high = known.kinds["int"]
        other_low, other_high = bounds(limit) or (0, 1)
        if rel is ast.Lt:
            high = min(high, other_high - 1)
        elif rel is ast.LtE:
            high = min(high, other_high)
        elif rel is ast.Gt:
            low = max(low, other_low + 1)
        else:
            low = max(low, other_low)
        if low <= high:
            inf.narrowed(subject, t.integer(low, high))


def _known(inf: Inference, node: ast.expr) -> Type:
    name = node.target if isinstance(node, ast.NamedExpr) else node
    if isinstance(name, ast.Name) and inf.env is not None:
        variable = inf.program.scopes.variable.get(name)
        if variable is not None and variable.flows and variable in inf.env:
            return inf.env[variable].without("unbound")
    return inf.program.type_of(node).without("unbound")
