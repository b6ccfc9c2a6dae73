"""Inference of operators: which types an operation gives, with the ranges of ints."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer import iteration
from clientside.compiler.analysis.infer.branches import branch, falsy_part, truthy_part
from clientside.compiler.analysis.infer.class_tests import is_tested, tested
from clientside.compiler.analysis.infer.inference import Env, Inference, joined_env
from clientside.compiler.analysis.infer.number_products import factors, is_number_product
from clientside.compiler.analysis.infer.partners import narrow_partners
from clientside.compiler.analysis.infer.ranges import INT_RANGES, bounds
from clientside.compiler.analysis.infer.shown_alone import is_shown_alone
from clientside.compiler.analysis.mixed import as_value, flags, plain
from clientside.compiler.analysis.natives import UPDATED, updates
from clientside.compiler.analysis.types import Type
from clientside.compiler.ops import catalogue

NUMBERS = t.NUMERIC_KINDS
FLOAT_OPERATORS = (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow)


SET_OPERATORS = (ast.Sub, ast.BitAnd, ast.BitOr, ast.BitXor)


def infer_binary(inf: Inference, node: ast.BinOp) -> Type:
    """`a op b`."""
    left, right = inf.expr(node.left), inf.expr(node.right)
    if isinstance(node.op, ast.Mod) and left.only("str") and _known_percent(inf, node):
        return t.STR
    if isinstance(node.op, ast.BitOr) and all(known.kinds and tested(known) for known in (left, right)):
        return inf.program.tuple_type(node, [left, right])  # `int | str`: for isinstance what a tuple is
    found = binary_type(inf, node, node.op, left, right, squared=is_square(inf, node))
    narrow_partners(inf, node.op, node.left, left, node.right, right)
    if isinstance(node.op, ast.Pow) and (left.kinds.get("float") or right.kinds.get("float")):
        _note_power(inf, node)
    if isinstance(node.op, (ast.Sub, ast.Div, ast.FloorDiv, ast.Pow)):
        for operand, known in ((node.left, left), (node.right, right)):
            special = [k for k, part in known.kinds.items() if k in catalogue.OPERATED or t.is_flavored(k, part)]
            possible = known.restricted((*NUMBERS, "set", "frozenset", "view", "instance", *special))
            if possible.kinds and len(possible.kinds) < len(known.kinds):
                inf.narrowed(operand, possible)
    return found


def is_square(inf: Inference, node: ast.BinOp) -> bool:
    """Whether this is `x * x` of one value, a variable or what an object holds: no sequence is repeated by a number."""
    if not isinstance(node.op, ast.Mult) or ast.dump(node.left) != ast.dump(node.right):
        return False
    if isinstance(node.left, ast.Attribute):
        receiver = inf.program.type_of(node.left.value)
        made = receiver.get("instance") or ()
        computed = any(c.method(name) for c in made for name in (node.left.attr, "__getattr__"))
        return isinstance(node.left.value, ast.Name) and receiver.only("instance") and not computed
    return isinstance(node.left, ast.Name)


def _note_power(inf: Inference, node: ast.BinOp) -> None:
    """Powers of floats are as exact as the platform makes them."""
    if not (isinstance(node.right, ast.Constant) and node.right.value in (0, 1)):
        inf.note("libm-last-bit", node, name="**")


def _known_percent(inf: Inference, node: ast.BinOp) -> bool:
    """Whether `"…" % values` is written as a template literal; only some fields show an int or a float then."""
    from clientside.compiler.ops.format_plan import Field, percent_values

    found = percent_values(node, inf.program.type_of)
    if found is None:
        return False
    for field, operand in zip([part for part in found[0] if isinstance(part, Field)], found[1], strict=True):
        if field.shows_kind:
            inf.observed(inf.program.type_of(operand), shown=True)
    return True


def is_format(left: Type, right: Type) -> bool:
    """Whether `left % right` may format a text, and at least one of them says that it does nothing with numbers."""
    return left.has("str") and not left.has("instance") and not (left.may(*NUMBERS) and right.may(*NUMBERS))


def binary_type(
    inf: Inference,
    node: ast.AST,
    op: ast.operator,
    left: Type,
    right: Type,
    in_place: bool = False,
    squared: bool = False,
) -> Type:
    """The type of an operation; reports one that can never work. `squared`: both operands are one value."""
    if not left.kinds or not right.kinds:
        return t.NEVER
    combined = t.NEVER
    if in_place and updates(op, left):
        right = as_value(right, UPDATED)
    if isinstance(op, (ast.BitOr, ast.BitAnd, ast.BitXor)):
        combined = t.join(flags(left), flags(right))
        if combined.kinds:
            left, right = left.without("instance"), right.without("instance")
            if not left.kinds or not right.kinds:
                return combined
    left, right = plain(left), plain(right)
    found = t.join_all(
        [combined, _numeric(inf, node, op, left, right), _sequence(inf, node, op, left, right, in_place, squared)]
    )
    if isinstance(op, SET_OPERATORS):
        found = t.join(found, _sets(inf, node, op, left, right, in_place))
    if isinstance(op, ast.Mod) and left.has("str"):
        found = t.join(found, t.STR)
        inf.observed(right, shown=is_format(left, right))
    if left.has("instance") or right.has("instance"):
        found = t.join(found, _instances(inf, op, left, right, in_place))
    found = t.join(found, _by_tables(inf, node, op, left, right, in_place))
    if not found.kinds and not is_tested(inf, node):
        inf.warning(
            "wrong-type",
            node,
            problem=f"{t.describe(left)} {_SIGNS[type(op)]} {t.describe(right)} always raises TypeError",
        )
    return found


def _by_tables(inf: Inference, node: ast.AST, op: ast.operator, left: Type, right: Type, in_place: bool) -> Type:
    """What the operators of a module's types give (Counter, deque, timedelta)."""
    name = METHODS[type(op)]
    found = t.NEVER
    for operand, other, prefixes in ((left, right, ("i", "") if in_place else ("",)), (right, left, ("r",))):
        for kind, known in operand.kinds.items():
            if kind != "dict" and kind not in catalogue.OPERATED:
                continue
            for prefix in prefixes:
                rule = catalogue.operator(kind, f"__{prefix}{name}__", known)
                if rule is not None:
                    part = rule(Facts(inf, node, operand.restricted((kind,)), {}, {"other": other}))
                    found = t.join(found, part)
                    break
    return found


METHODS: dict[type[ast.operator], str] = {
    ast.Add: "add",
    ast.Sub: "sub",
    ast.Mult: "mul",
    ast.Div: "truediv",
    ast.FloorDiv: "floordiv",
    ast.Mod: "mod",
    ast.Pow: "pow",
    ast.LShift: "lshift",
    ast.RShift: "rshift",
    ast.BitOr: "or",
    ast.BitAnd: "and",
    ast.BitXor: "xor",
    ast.MatMult: "matmul",
}


def _instances(inf: Inference, op: ast.operator, left: Type, right: Type, in_place: bool) -> Type:
    """What the operators of user classes give; they may change what they get."""
    from clientside.compiler.analysis.infer.instances import apply_method

    name = METHODS[type(op)]
    found = t.join(apply_method(inf, f"__{name}__", left, [right]), apply_method(inf, f"__r{name}__", right, [left]))
    if in_place:
        found = t.join(found, apply_method(inf, f"__i{name}__", left, [right]))
    for operand in (left, right):
        inf.observed(operand, text=isinstance(op, ast.Mod))  # what a method shows of it, that says itself
    return found.without("ellipsis")


def _numeric(inf: Inference, node: ast.AST, op: ast.operator, left: Type, right: Type) -> Type:
    a, b = left.restricted(NUMBERS), right.restricted(NUMBERS)
    if not a.kinds or not b.kinds:
        return t.NEVER
    found = t.NEVER
    a_int, b_int = bounds(a), bounds(b)
    if a_int is not None and b_int is not None:
        if isinstance(op, ast.Div):
            found = t.FLOAT
        elif type(op) in INT_RANGES:
            if isinstance(op, (ast.BitAnd, ast.BitOr, ast.BitXor)) and a.only("bool") and b.only("bool"):
                found = t.BOOL
            else:
                found = t.integer(*INT_RANGES[type(op)](a_int, b_int))
                if isinstance(op, (ast.BitAnd, ast.BitOr, ast.BitXor)) and a.has("bool") and b.has("bool"):
                    found = t.join(found, t.BOOL)
            if isinstance(op, ast.Pow) and b_int[0] < 0:
                found = t.join(found, t.FLOAT)
    if (a.has("float") or b.has("float")) and isinstance(op, FLOAT_OPERATORS):
        found = t.join(found, t.FLOAT)
    if isinstance(op, (ast.BitAnd, ast.BitOr, ast.BitXor, ast.LShift, ast.RShift)):
        inf.observed(left)
        inf.observed(right)
    return found


def _sequence(
    inf: Inference, node: ast.AST, op: ast.operator, left: Type, right: Type, in_place: bool, squared: bool
) -> Type:
    found = t.NEVER
    if isinstance(op, ast.Add):
        if left.has("str") and right.has("str"):
            found = t.join(found, t.STR)
        site = left.get("list")
        if site is not None and in_place:
            site.write()
            site.store(iteration.elements(inf, right))
            found = t.join(found, left.restricted(("list",)))
        elif site is not None and right.has("list"):
            made = inf.program.site(node, "list")
            made.store(site.element)
            made.store(right.get("list").element)
            found = t.join(found, Type({"list": made}))
        if left.has("tuple") and right.has("tuple"):
            found = t.join(found, _tuple_sum(inf, node, left.get("tuple"), right.get("tuple")))
    elif isinstance(op, ast.Mult):
        for sequence, count in ((left, right), (right, left)):
            if sequence.may("str", "list", "tuple") and not squared:
                _repeats(inf, node, count, left, right)
            if not count.may("int", "bool"):
                continue
            if sequence.has("str"):
                found = t.join(found, t.STR)
            for kind in ("list", "tuple"):
                if sequence.has(kind):
                    element = iteration.elements(inf, sequence.restricted((kind,)))
                    if in_place and kind == "list" and sequence is left:
                        sequence.get("list").write()
                        found = t.join(found, sequence.restricted(("list",)))
                        continue
                    made = inf.program.site(node, kind)
                    made.store(element)
                    found = t.join(found, Type({kind: made}))
    return found


def _repeats(inf: Inference, node: ast.AST, count: Type, left: Type, right: Type) -> None:
    """A sequence is repeated by an int, and not by a float."""
    found = count.restricted((*NUMBERS, "instance"))
    if not found.kinds.get("float"):
        inf.observed(found)  # no float was computed
        return
    if found.only("float"):
        return  # by none, whatever it is
    sequence_node, count_node = factors(node, count is right)
    if is_shown_alone(inf, count_node):
        return
    if sequence_node is None or not is_number_product(inf, node, sequence_node, left, right, found):
        inf.observed(found)


def _tuple_sum(inf: Inference, node: ast.AST, left: object, right: object) -> Type:
    if isinstance(left, tuple) and isinstance(right, tuple) and len(left) + len(right) <= 16:
        return inf.program.tuple_type(node, [*left, *right])
    made = inf.program.site(node, "tuple")
    for part in (left, right):
        for element in part if isinstance(part, tuple) else [part.element]:  # type: ignore[attr-defined]
            made.store(element)
    return Type({"tuple": made})


def _sets(inf: Inference, node: ast.AST, op: ast.operator, left: Type, right: Type, in_place: bool) -> Type:
    found = t.NEVER
    if left.may("set", "frozenset", "view") and right.may("set", "frozenset", "view"):
        kinds = [k for k in ("set", "frozenset") if left.has(k)] or ["set"]
        for kind in kinds:
            if in_place and kind == "set":
                site = left.get("set")
                site.write()
                site.store(iteration.elements(inf, right))
                found = t.join(found, left.restricted(("set",)))
                continue
            made = inf.program.site(node, kind)
            made.store(iteration.elements(inf, left.restricted(("set", "frozenset", "view"))))
            if not isinstance(op, (ast.Sub, ast.BitAnd)):
                made.store(iteration.elements(inf, right.restricted(("set", "frozenset", "view"))))
            found = t.join(found, Type({kind: made}))
    pairs = right.restricted(("list", "tuple", "set", "frozenset", "iter", "view", "instance", "str"))
    if isinstance(op, ast.BitOr) and in_place and left.has("dict") and pairs.kinds:
        from clientside.compiler.ops.dict_ import update_effect

        mine = left.restricted(("dict",))
        if mine.get("dict").flavor != "Counter":
            mine.get("dict").write()
            update_effect(Facts(inf, node, mine, {}, {"source": pairs}))
            found = t.join(found, mine)
    if isinstance(op, ast.BitOr) and left.has("dict") and right.has("dict"):
        mine, theirs = left.get("dict"), right.get("dict")
        if mine.flavor == theirs.flavor == "Counter":
            return found
        if in_place:
            target = mine
            target.write()
        else:
            target = inf.program.dict_site(node, "dict")
            likes = [part for part in (mine, theirs) if part.flavor not in ("", "Counter")]
            if likes:
                target.flavored(likes[0].flavor, t.join_all(part.default for part in likes), likes[0].inserts)
        target.mark(dictionary=True)
        target.limit(frozenset())
        for part in (left.get("dict"), right.get("dict")):
            if part is not target:
                target.store_key(part.keys_type())
                target.store(part.values_type())
        found = t.join(found, Type({"dict": target}))
    return found


_SIGNS: dict[type[ast.operator], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.Pow: "**",
    ast.LShift: "<<",
    ast.RShift: ">>",
    ast.BitOr: "|",
    ast.BitAnd: "&",
    ast.BitXor: "^",
    ast.MatMult: "@",
}


def infer_unary(inf: Inference, node: ast.UnaryOp) -> Type:
    """`-x`, `+x`, `~x`, `not x`."""
    if isinstance(node.op, ast.Not):
        when_true, when_false = branch(inf, node.operand)
        inf.env = joined_env(when_true, when_false)
        return t.BOOL
    operand = inf.expr(node.operand)
    if isinstance(node.op, ast.Invert) and operand.only("instance") and flags(operand).kinds:
        return flags(operand)
    operand = plain(operand)
    if isinstance(node.op, ast.Invert):
        inf.observed(operand)
    found = t.NEVER
    known = bounds(operand)
    if known is not None:
        low, high = known
        if isinstance(node.op, ast.USub):
            low, high = -high, -low
        elif isinstance(node.op, ast.Invert):
            low, high = -high - 1, -low - 1
        found = t.integer(low, high)
    if operand.has("float") and not isinstance(node.op, ast.Invert):
        found = t.join(found, Type({"float": operand.kinds["float"]}))
    name = {ast.USub: "__neg__", ast.UAdd: "__pos__", ast.Invert: "__invert__"}[type(node.op)]
    signed = [k for k, known in operand.kinds.items() if catalogue.operator(k, name, known)]
    for kind in signed:
        rule = catalogue.operator(kind, name, operand.kinds[kind])
        if rule is not None:
            found = t.join(found, rule(Facts(inf, node, operand.restricted((kind,)), {})))
    if operand.has("instance"):
        from clientside.compiler.analysis.infer.instances import apply_method

        found = t.join(found, apply_method(inf, name, operand.restricted(("instance",)), []))
    if operand.kinds and not found.kinds:
        inf.warning("wrong-type", node, problem=f"this sign before {t.describe(operand)} always raises TypeError")
    possible = operand.restricted((*NUMBERS, "instance", *signed))
    if possible.kinds:
        inf.narrowed(node.operand, possible)
    return found


def infer_bool_op(inf: Inference, node: ast.BoolOp) -> Type:
    """`a and b`, `a or b`: an operand is the result."""
    is_and = isinstance(node.op, ast.And)
    found = t.NEVER
    leaving: Env | None = None
    for i, value in enumerate(node.values):
        last = i == len(node.values) - 1
        if last:
            found = t.join(found, inf.expr(value))
            break
        when_true, when_false = branch(inf, value)
        known = inf.program.type_of(value)
        found = t.join(found, falsy_part(known) if is_and else truthy_part(known))
        leaving = joined_env(leaving, when_false if is_and else when_true)
        inf.env = when_true if is_and else when_false
        if inf.env is None:
            break
    inf.env = joined_env(leaving, inf.env)
    return found
