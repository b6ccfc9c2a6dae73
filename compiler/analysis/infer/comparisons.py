"""Inference of comparisons: `a < b <= c`, `x in y`, `x is None`."""

from __future__ import annotations

import ast
import builtins

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import UserClass, is_data
from clientside.compiler.analysis.infer import iteration
from clientside.compiler.analysis.infer.inference import Env, Inference, joined_env
from clientside.compiler.analysis.infer.instances import apply_method, has_method
from clientside.compiler.analysis.infer.partners import narrow_partners
from clientside.compiler.analysis.kinds import named, ordered_with, told_apart
from clientside.compiler.analysis.library_use import is_tested
from clientside.compiler.analysis.mixed import plain
from clientside.compiler.analysis.program import BoundMethod, InstanceMethod
from clientside.compiler.analysis.shared_captures import COMPARED, HELD
from clientside.compiler.analysis.types import Type


def _bound(found: Type) -> bool:
    """Whether a value may be a method bound to its object, which Python compares by both and JavaScript cannot."""
    return any(isinstance(f, (BoundMethod, InstanceMethod)) for f in found.get("function") or ())


def _own_steps(iterator: Type, found: Type) -> bool:
    """Whether an iterator may be made of an instance that is its own one, with which it is compared: `iter(x) is x`."""
    own = found.get("instance") if iterator.has("iter") else None
    return any(getattr(made, "method", None) is not None and made.method("__next__") is not None for made in own or ())


def infer_compare(inf: Inference, node: ast.Compare) -> Type:
    """`a < b <= c`, `x in y`, `x is None`."""
    leaving = infer_chain(inf, node)
    if leaving is not None:
        inf.env = joined_env(leaving, inf.env)
    return t.BOOL


def infer_chain(inf: Inference, node: ast.Compare) -> Env | None:
    """Go through all operands. Gives the environment where one before the last was false, if any can be."""
    leaving: Env | None = None
    if len(node.ops) == 1 and isinstance(node.ops[0], (ast.Is, ast.IsNot, ast.Eq, ast.NotEq)):
        inf.program.asked_types.update((node.left, *node.comparators))
    left, taken = inf.expr(node.left), node.left
    for op, comparator in zip(node.ops, node.comparators, strict=True):
        if comparator is not node.comparators[0] and inf.env is not None:
            leaving = joined_env(leaving, dict(inf.env))
        right = inf.expr(comparator)
        if isinstance(op, (ast.In, ast.NotIn)):
            apply_method(inf, "__contains__", right, [left])
            if left.has("float") and right.may("bytes", "bytearray"):
                inf.observed(left, shown=True)  # 97.0 is no byte
            iteration_ok = right.restricted(iteration.ITERABLE)
            if right.kinds and not iteration_ok.kinds:
                inf.warning("wrong-type", node, problem=f"`in` {t.describe(right)} always raises TypeError")
        elif _bound(left) and _bound(right):
            inf.problem("identity-comparison", node, left="a method", right="a method")
        elif _own_steps(left, right) or _own_steps(right, left):
            inf.problem("identity-comparison", node, left=t.describe(left), right=t.describe(right))
        elif left.has("type") or right.has("type"):
            if not _names_do(inf, left, right):
                for operand in (node.left, comparator):
                    inf.program.valued_types.add(operand)
                    inf.program.types.pop(operand, None)
                inf.program.changed = True
        elif isinstance(op, (ast.Is, ast.IsNot)):
            check_identity(inf, node, left, right)
        elif (
            isinstance(op, (ast.Lt, ast.LtE, ast.Gt, ast.GtE))
            and left.kinds
            and right.kinds
            and not orderable(left, right)
        ):
            inf.warning("wrong-type", node, problem=f"{t.describe(left)} and {t.describe(right)} cannot be ordered")
        if type(op) in METHODS:
            for receiver, name, other in zip((left, right), METHODS[type(op)], (right, left), strict=True):
                apply_method(inf, name, receiver, [other])
                if name == "__ne__":
                    apply_method(inf, "__eq__", receiver, [other])
        narrow_partners(inf, op, taken, left, comparator, right)
        left, taken = right, comparator
    return leaving


# The methods that a comparison asks: the left operand's, and the right one's.
METHODS: dict[type[ast.cmpop], tuple[str, str]] = {
    ast.Eq: ("__eq__", "__eq__"),
    ast.NotEq: ("__ne__", "__ne__"),
    ast.Lt: ("__lt__", "__gt__"),
    ast.LtE: ("__le__", "__ge__"),
    ast.Gt: ("__gt__", "__lt__"),
    ast.GtE: ("__ge__", "__le__"),
}


def _names_do(inf: Inference, left: Type, right: Type) -> bool:
    """Whether the classes of two operands, of which one is given by `type(x)`, are told apart by their names."""
    if not left.kinds or not right.kinds:
        return True
    names = [made.name for made in inf.program.classes]
    if len(set(names)) < len(names) or any(hasattr(builtins, name) for name in names):
        return False
    if left.has("type") and right.has("type"):
        return left.only("type") and right.only("type")
    found = type_names(right if left.has("type") else left)
    return found is not None and len(found) == 1


def orderable(left: Type, right: Type) -> bool:
    """Whether `<` may work between values of these types."""
    if "instance" in left.kinds or "instance" in right.kinds:
        asked = ("__lt__", "__gt__", "__le__", "__ge__")
        if any(has_method(part, name) for part in (left, right) for name in asked):
            return True
    left, right = plain(left), plain(right)
    groups: tuple[tuple[str, ...], ...] = (
        t.NUMERIC_KINDS,
        ("str",),
        ("list",),
        ("tuple",),
        ("set", "frozenset", "view"),
        ("instance",),
        *((("dict",),) if t.is_flavored("dict", left.get("dict")) else ()),
    )
    other = ("module", "ellipsis", "browser")
    if left.may(*other, *ordered_with(right)) or right.may(*other, *ordered_with(left)):
        return True
    return any(left.may(*g) and right.may(*g) for g in groups)


def type_names(found: Type) -> list[str] | None:
    """The names of the types that a value stands for in a comparison with `type(x)`."""
    names = []
    for function in found.get("function") or ():
        row = getattr(function, "row", None)
        if row is None or (row.name not in TYPE_NAMES and not row.makes):
            return None
        names.append(row.name)
    for made in found.get("class") or ():
        names.append(made if isinstance(made, str) else made.name)
    return names if names and found.only("function", "class") else None


TYPE_NAMES = frozenset(
    [
        *("int", "float", "str", "bool", "list", "tuple", "dict", "set", "frozenset", "range"),
        *named(lambda kind: kind.builtin),
    ]
)


# Kinds whose values `===` tells apart as `is` does.
WITH_IDENTITY = (
    *("none", "bool", "ellipsis", "class", "no_update", "list", "dict", "set", "instance", "exception", "iter"),
    *told_apart(),
)


def _may_be_copied(found: Type) -> bool:
    """Whether a captured value of this type may be written out in several places."""
    return found.may(*HELD) or any(isinstance(c, UserClass) and is_data(c) for c in found.get("instance") or ())


def check_identity(inf: Inference, node: ast.AST, left: Type, right: Type) -> None:
    """Refuse `is` between values that JavaScript cannot tell apart as Python does."""
    if is_tested(inf.function):  # a short cut, where equal values do as well
        return
    for a, b in ((left, right), (right, left)):
        if a.only("none", "bool", "ellipsis", "class", "function", "module", "no_update"):
            return
        if a.only("list", "dict", "set", "instance", "exception", "iter", *told_apart()) and b.kinds:
            if _may_be_copied(a) and _may_be_copied(b):
                inf.program.once(COMPARED, dict)[node] = None
            return
        if a.only("browser", "none"):
            return
    alike = left.without(*WITH_IDENTITY).kinds and right.without(*WITH_IDENTITY).kinds
    if left.kinds and right.kinds and alike:
        inf.problem("identity-comparison", node, left=t.describe(left), right=t.describe(right))
