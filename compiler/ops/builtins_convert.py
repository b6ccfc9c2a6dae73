"""Builtins that make a value of a type: int, float, str, bool, list, tuple, dict, set, frozenset; and those about
numbers.
"""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.binding import SPREAD
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.instances import mapping_types
from clientside.compiler.analysis.infer.ranges import bounds
from clientside.compiler.analysis.infer.subscripts import reorders
from clientside.compiler.analysis.types import Type
from clientside.compiler.browser.shapes import anything, is_anything
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import comprehensions, consumers
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.lowering.fstrings import text_of
from clientside.compiler.lowering.truth import truth
from clientside.compiler.lowering.views import is_new_array
from clientside.compiler.ops.answered import answered, left_over
from clientside.compiler.ops.bytes_ import LIKE
from clientside.compiler.ops.keywords import keyword_dict, spread_values
from clientside.compiler.ops.row import function, table


def int_result(f: Facts) -> Type:
    """`int(x)`: a bool is 0 or 1, an int itself, anything else an int of any size."""
    known = f.type("x")
    if not f.given("x"):
        if f.given("base"):
            f.inference.problem("wrong-arguments", f.node, message="int() missing string argument")
        return t.integer(0, 0)
    if known.only("int", "bool") and not f.given("base"):
        low, high = bounds(known) or (0, 1)
        return t.integer(low, high)
    return t.INT


def emit_int(e: Emission) -> js.Expr:
    """`int(x)`."""
    if not e.given("x"):
        return js.Num(0)
    known = e.type("x")
    if known.only("int") and not e.given("base"):
        return e.arg("x")
    if known.only("bool") and not e.given("base"):
        return js.Unary("+", e.arg("x"))
    if known.only("float") and not e.given("base"):
        return e.helper("floatTrunc", e.raw("x"))
    if known.may(*LIKE):
        return e.helper("intOfBytes", e.arg("x"), e.arg("base"))
    return e.helper("intOf", e.arg("x"), e.arg("base"))


def emit_float(e: Emission) -> js.Expr:
    """`float(x)`: a raw number."""
    if not e.given("x"):
        return js.Num(0.0)
    known = e.type("x")
    if known.only("int", "bool", "float") and not t.is_wide(known):
        if known.has("bool") or (e.ctx.boxed and known.has("float") and known.has("int")):
            return js.Unary("+", e.raw("x"))
        return e.raw("x")
    return e.helper("floatOfBytes" if known.may(*LIKE) else "floatOf", e.arg("x"))


def emit_str(e: Emission) -> js.Expr:
    """`str(x)`."""
    if not e.given("object"):
        return js.Str("")
    if e.given("encoding") or e.given("errors"):
        return e.helper("strOfBytes", e.arg("object"), e.arg("encoding"), e.arg("errors"))
    return text_of(e.ctx, e.raw("object"), e.type("object"), in_template=False)


COMPARING = ("===", "!==", "<", "<=", ">", ">=")  # signs whose result is a boolean


def emit_bool(e: Emission) -> js.Expr:
    """`bool(x)`."""
    if not e.given("x"):
        return js.Bool(False)
    known = e.type("x")
    if known.only("bool"):
        return e.arg("x")
    condition = truth(e.ctx, e.raw("x"), known)
    if isinstance(condition, js.Binary) and condition.operator in COMPARING:
        return condition
    if (
        isinstance(condition, js.Call)
        and isinstance(condition.function, js.Id)
        and condition.function.name == "$truthy"
    ):
        return condition
    return js.Unary("!", js.Unary("!", condition))


def listed(e: Emission, name: str) -> js.Expr | None:
    """A comprehension argument, or a dict's view, as an Array of its own; None where the argument is something else."""
    node = e.node(name)
    if node is not None and not e.has_lowered(name):
        return comprehensions.as_list(e.ctx, node)  # type: ignore[arg-type]
    if e.given(name) and e.type(name).only("view"):
        value = e.arg(name)
        return value if is_new_array(value) else None
    return None


def emit_list(e: Emission) -> js.Expr:
    """`list(x)`."""
    if not e.given("iterable") and e.node("iterable") is None:
        return js.Array([])
    made = listed(e, "iterable")
    if made is not None:
        return made
    known = e.type("iterable")
    if known.only("list"):
        return js.Call(js.Member(e.arg("iterable"), "slice"), [])
    if known.only("browser") and not is_anything(known):
        return js.Array([js.Spread(e.arg("iterable"))])
    if known.only("tuple"):
        return e.helper("listOfTuple", e.arg("iterable"))
    if known.only("tuple", "str", "range", "iter"):
        return js.Array([js.Spread(e.arg("iterable"))])
    return e.helper("listOf", e.arg("iterable"))


def emit_tuple(e: Emission) -> js.Expr:
    """`tuple(x)`."""
    if not e.given("iterable") and e.node("iterable") is None:
        return e.helper("tupleOf", js.Array([]))
    made = listed(e, "iterable")
    if made is not None or e.type("iterable").only("list"):
        return e.helper("tupleOf", made if made is not None else e.arg("iterable"))
    return e.helper("tupleOfIter", e.arg("iterable"))


def emit_set(e: Emission) -> js.Expr:
    """`set(x)`."""
    if not e.given("iterable") and e.node("iterable") is None:
        return js.New(e.ctx.helper_id("Set"), [])
    node = e.node("iterable")
    if isinstance(node, ast.GeneratorExp) and not e.has_lowered("iterable"):
        return consumers.collected_set(e.ctx, node)
    made = listed(e, "iterable")
    if made is not None:
        return e.helper("setFromArray", made)
    return e.helper("setOf", e.arg("iterable"))


def emit_frozenset(e: Emission) -> js.Expr:
    """`frozenset(x)`."""
    node = e.node("iterable")
    if isinstance(node, ast.GeneratorExp) and not e.has_lowered("iterable"):
        return e.helper("frozensetOf", consumers.stepwise(e.ctx, node))
    made = listed(e, "iterable") if node is not None else None
    return e.helper("frozensetOf", made if made is not None else e.arg("iterable", js.Array([])))


def dict_result(f: Facts) -> Type:
    """`dict(mapping or pairs, **more)`; names alone make what a display makes."""
    more = f.bound.get("more")
    if more and SPREAD not in f.bound and not f.given("source"):
        display = f.program.dict_site(f.node, "dict")
        for name, node in more.items():
            display.set_field(name, f.program.type_of(node))
        display.mark(dictionary=any(map(reorders, more)))
        display.limit(frozenset(more))
        return Type({"dict": display})
    source = f.type("source")
    key, value = t.NEVER, t.NEVER
    site = source.get("dict")
    if site is not None:
        key, value = site.keys_type(), site.values_type()
    if source.has("instance"):
        key, value = map(t.join, (key, value), mapping_types(f.inference, source))
    pairs = f.elements(source.without("dict"))
    for kind in ("tuple", "list"):
        shape = pairs.get(kind)
        if isinstance(shape, tuple) and len(shape) == 2:
            key, value = t.join(key, shape[0]), t.join(value, shape[1])
        elif shape is not None:
            inner = f.elements(pairs.restricted((kind,)))
            key, value = t.join(key, inner), t.join(value, inner)
    if source.has("browser"):
        key, value = t.join(key, t.STR), t.join(value, anything(f.program))
    for node in (f.bound.get("more") or {}).values():
        key, value = t.join(key, t.STR), t.join(value, f.program.type_of(node))
    if SPREAD in f.bound:
        key, value = t.join(key, t.STR), t.join(value, spread_values(f))
    made = f.new_dict(key, value)
    return made


def zipped(made: js.Expr | None) -> list[js.Expr] | None:
    """The two arguments of a lowered `zip(a, b)`; None for anything else."""
    match made:
        case js.Call(js.Id("$zip"), [js.Array([first, second])]):
            return None if isinstance(first, js.Spread) or isinstance(second, js.Spread) else [first, second]
    return None


def emit_dict(e: Emission) -> js.Expr:
    """`dict(…)`."""
    more = e.named("more")
    site = e.result.get("dict")
    if more and SPREAD not in e.nodes and not e.given("source") and site.record and not site.dictionary:
        return js.Object(list(more.items()))
    if not e.given("source") and e.node("source") is None:
        return keyword_dict(e, "more") or js.New(e.ctx.helper_id("Dict"), [])
    node = e.node("source")
    if isinstance(node, ast.GeneratorExp) and not e.has_lowered("source"):
        named = keyword_dict(e, "more")
        stored = consumers.collected_dict(e.ctx, node, e.result) if named is None else None
        if stored is not None:
            return stored
        named = e.ctx.temp(named) if named is not None else js.Undefined()
        return e.helper("dictOf", consumers.stepwise(e.ctx, node), named)
    if e.type("source").has("browser") and not more:
        return e.helper("browserDict", e.arg("source"))
    made = listed(e, "source")
    pairs = zipped(made or e.optional("source"))
    if pairs is not None and not e.nodes.get("more") and SPREAD not in e.nodes:
        return e.helper("dictZip", *pairs)
    return e.helper("dictOf", made if made is not None else e.arg("source"), keyword_dict(e, "more") or js.Undefined())


def round_result(f: Facts) -> Type:
    """`round(x)` is an int; with digits the type stays."""
    known = f.type("number")
    found = answered(
        f,
        known,
        "__round__",
        *([] if f.type("ndigits").only("none") or not f.given("ndigits") else [f.type("ndigits")]),
    )
    if known.has("instance"):
        known = left_over(known, "__round__")
    if not known.may(*t.NUMERIC_KINDS) and (found.kinds or not known.kinds):
        return found
    if not f.given("ndigits") or f.type("ndigits").only("none"):
        whole = known.has("float") or not known.only("int", "bool")
        return t.join(found, t.INT if whole else t.integer(*(bounds(known) or (0, 1))))
    if known.may("int", "bool"):
        found = t.INT if known.only("int", "bool") else t.join(found, t.INT)
    if known.has("float"):
        found = t.join(found, t.FLOAT)
    if f.type("ndigits").has("none"):
        found = t.join(found, t.INT)
    return found


def emit_round(e: Emission) -> js.Expr:
    """`round(x, digits)`."""
    known = e.type("number")
    digits = e.type("ndigits")
    if not e.given("ndigits") or digits.only("none"):
        if known.only("int"):
            return e.arg("number")
        if known.only("float"):
            return e.helper("floatRound", e.raw("number"))
        return e.helper("round", e.arg("number"))
    if known.only("float") and digits.only("int"):
        rounded = e.helper("floatRoundTo", e.raw("number"), e.arg("ndigits"))
        return e.ctx.dynamic(rounded, t.FLOAT)
    if not e.ctx.boxed:
        return e.helper("roundNum", e.arg("number"), e.arg("ndigits"))
    return e.helper("round", e.arg("number"), e.arg("ndigits"))


def abs_result(f: Facts) -> Type:
    """`abs(x)`."""
    known = f.type("x")
    found = t.NEVER
    limits = bounds(known)
    if limits is not None:
        low, high = limits
        found = t.integer(0 if low <= 0 <= high else min(abs(low), abs(high)), max(abs(low), abs(high)))
    if known.has("float"):
        found = t.join(found, Type({"float": known.kinds["float"]}))
    return t.join(found, answered(f, known, "__abs__"))


def emit_abs(e: Emission) -> js.Expr:
    """`abs(x)`."""
    known = e.type("x")
    if known.only("float"):
        return e.ctx.dynamic(e.math("abs", e.raw("x")), t.FLOAT)
    if known.only("int", "bool") and not t.is_wide(known):
        return e.math("abs", e.raw("x"))
    return e.helper("abs" if e.ctx.boxed else "absNum", e.arg("x"))


def pow_result(f: Facts) -> Type:
    """The result of `pow` is the operator's own; with a modulus it is an int, or what `__pow__` gives."""
    from clientside.compiler.analysis.infer.operators import binary_type

    base, exponent = f.type("base"), f.type("exp")
    if not f.given("mod") or f.type("mod").only("none"):
        return binary_type(f.inference, f.node, ast.Pow(), base, exponent)
    if not base.has("instance"):
        return t.INT
    found = answered(f, base.restricted(("instance",)), "__pow__", exponent, f.type("mod"))
    return t.join(found, t.INT) if left_over(base, "__pow__").kinds else found


def divmod_result(f: Facts) -> Type:
    """The result of `divmod`: a pair by the operators' own rules, or what `__divmod__` and `__rdivmod__` give."""
    from clientside.compiler.analysis.infer.operators import binary_type

    left, right = f.type("x"), f.type("y")
    found = t.NEVER
    if left.has("instance") or right.has("instance"):
        found = answered(f, left.restricted(("instance",)), "__divmod__", right)
        found = t.join(found, answered(f, right.restricted(("instance",)), "__rdivmod__", left))
        left, right = left.without("instance"), right.without("instance")
        if not left.kinds or not right.kinds:
            return found
    quotient = binary_type(f.inference, f.node, ast.FloorDiv(), left, right)
    remainder = binary_type(f.inference, f.node, ast.Mod(), left.without("str"), right)
    return t.join(found, f.new_tuple([quotient, remainder]))


def emit_divmod(e: Emission) -> js.Expr:
    """`divmod(x, y)`: the pair holds plain numbers where nobody sees their kinds."""
    if e.ctx.boxed:
        return e.helper("divmod", e.arg("x"), e.arg("y"))
    kinds = e.type("x"), e.type("y")
    narrow = all(known.only("float", "int") and not t.is_wide(known) for known in kinds)
    floats = narrow and any(known.only("float") for known in kinds)
    return e.helper("divmodNum", e.arg("x"), e.arg("y"), js.Bool(True) if floats else js.Undefined())


def pow_effect(f: Facts) -> None:
    """With a modulus, floats are refused."""
    if f.given("mod"):
        for name in ("base", "exp", "mod"):
            f.inference.observed(f.type(name))


def emit_pow(e: Emission) -> js.Expr:
    """`pow(base, exp, mod)`."""
    if e.given("mod"):
        return e.helper("pow3", e.arg("base"), e.arg("exp"), e.arg("mod"))
    base, exponent = e.type("base"), e.type("exp")
    certain = base.only("float") or exponent.only("float")
    if (
        not e.ctx.boxed
        and certain
        and all(x.only("int", "bool", "float") and not t.is_wide(x) for x in (base, exponent))
    ):
        return e.helper("floatPow", e.raw("base"), e.raw("exp"))
    return e.helper("pow" if e.ctx.boxed else "powNum", e.arg("base"), e.arg("exp"))


ROWS = table(
    function("int(x=0, /, base=10)", int_result, emit_int, observes="base"),
    function("float(x=0, /)", "float", emit_float, gives_raw=True),
    function(
        "str(object='', encoding=None, errors=None)", "str", emit_str, observes="object encoding errors", raw="object"
    ),
    function("bool(x=False, /)", "bool", emit_bool),
    function(
        "list(iterable=(), /)", lambda f: f.new("list", f.elements(f.type("iterable"))), emit_list, lazy="iterable"
    ),
    function(
        "tuple(iterable=(), /)", lambda f: f.new("tuple", f.elements(f.type("iterable"))), emit_tuple, lazy="iterable"
    ),
    function("set(iterable=(), /)", lambda f: f.new("set", f.elements(f.type("iterable"))), emit_set, lazy="iterable"),
    function(
        "frozenset(iterable=(), /)",
        lambda f: f.new("frozenset", f.elements(f.type("iterable"))),
        emit_frozenset,
        lazy="iterable",
    ),
    function("dict(source=(), /, **more)", dict_result, emit_dict, lazy="source", spreads=True),
    function("round(number, ndigits=None)", round_result, emit_round, observes="ndigits"),
    function("abs(x, /)", abs_result, emit_abs),
    function("pow(base, exp, mod=None)", pow_result, emit_pow, effect=pow_effect),
    function("divmod(x, y, /)", divmod_result, emit_divmod, helper="divmod"),
    function("bin(number, /)", "str", "bin", observes="number"),
    function("oct(number, /)", "str", "oct", observes="number"),
    function("hex(number, /)", "str", "hex", observes="number"),
)
