"""Classes as values: `type(x)`, `isinstance` and `issubclass` with classes that are not written out."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.class_values import (
    TYPE_ROWS,
    alternatives,
    asks_classes,
    full_name,
    instances_of,
    python_class,
    type_value,
)
from clientside.compiler.analysis.kinds import named
from clientside.compiler.analysis.mixed import enum_mixin
from clientside.compiler.analysis.natives import native_of
from clientside.compiler.analysis.registered import has_others
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Row, function, table

# Kinds whose names CPython's messages give with their module.
NAMED_WITH_MODULE = named(lambda kind: kind.in_module)
# Kinds of many classes, whose names are not known.
NAMELESS = ("iter", "manager", "awaitable")


def type_result(f: Facts) -> Type:
    """`type(x)`: the class; only its name where that is all that a comparison or `__name__` asks."""
    known = f.type("obj")
    if not known.kinds:  # nothing is known yet: what is said now would stay
        return t.NEVER
    if known.only("instance"):
        return Type({"class": known.kinds["instance"]})
    if known.may(*NAMELESS):
        f.inference.problem("unsupported-builtin", f.node, name="type of an iterator", what="type")
        return Type({"type": True})
    if f.node in f.program.asked_types and f.node not in f.program.valued_types:
        return Type({"type": True})
    return type_value(f.inference, f.node, known)


def emit_type(e: Emission) -> js.Expr:
    """`type(x)`: the class of an instance; the type's name, where that is all that is asked of it."""
    if e.type("obj").only("instance"):
        return js.Member(e.arg("obj"), "constructor")
    if not e.result.has("type"):
        return class_of_value(e.ctx, e.arg("obj"))
    if e.type("obj").may("dict", *NAMED_WITH_MODULE):
        return e.helper("shortName", e.arg("obj"))
    return e.helper("typeName", e.arg("obj"))


def class_of_value(ctx: Context, value: js.Expr) -> js.Expr:
    """The class of a value."""
    from clientside.compiler.lowering.names import builtin_value

    for made in sorted(ctx.program.known(TYPE_ROWS) or (), key=lambda f: f.row.name):
        builtin_value(ctx, made)  # so that it is there to be found
    return ctx.helper("classOf", value)


def dynamic_classes(f: Facts, name: str) -> bool:
    """Whether an argument is a class, or a tuple of classes, that is known when it runs; asks that classes can tell."""
    known = f.type(name)
    found = alternatives(known)
    if found is None or any(has_others(f.program, made) for made in found):
        return False
    asks_classes(f.inference)
    return True


def emit_dynamic_isinstance(e: Emission) -> js.Expr:
    """`isinstance(x, cls)`."""
    value, made = e.arg("obj"), e.arg("class_or_tuple")
    return e.helper("isOf", value, made)


def issubclass_effect(f: Facts) -> None:
    """Both must be classes, or tuples of them."""
    for name in ("cls", "class_or_tuple"):
        known = f.type(name)
        found = alternatives(known)
        if not known.kinds:
            continue
        other = alternatives(f.type("class_or_tuple")) or ()
        asks = name == "cls" and any(isinstance(made, Row) for made in other)
        shown = found is None or any(
            has_others(f.program, made) or (name == "cls" and (enum_mixin(made) or (asks and native_of(made))))
            for made in found
        )
        if shown:
            f.inference.problem("unsupported-builtin", f.node, name="issubclass of such types", what="issubclass")
        elif any(isinstance(made, Row) for made in found or ()):
            asks_classes(f.inference)


def emit_issubclass(e: Emission) -> js.Expr:
    """`issubclass(a, b)`: built-in classes among them know their bases by name."""
    found = [made for name in ("cls", "class_or_tuple") for made in alternatives(e.type(name)) or ()]
    builtin = any(isinstance(made, Row) for made in found)
    return e.helper("issubclassOf" if builtin else "issubclass", e.arg("cls"), e.arg("class_or_tuple"))


def class_object(ctx: Context, row: Row, made: js.Expr) -> js.Expr:
    """A built-in class as an object that is called, and tells its name, its bases and its instances."""
    from clientside.compiler.lowering.classes import mixin_tests
    from clientside.compiler.lowering.rows import kind_test

    python = python_class(row)
    kinds = instances_of(row)
    if "re_flag" in kinds and not any(found.has("re_flag") for found in ctx.program.types.values()):
        kinds = tuple(kind for kind in kinds if kind != "re_flag")  # the only int with a class: hardly ever there
    x = "x"
    if row.name == "object":
        test: js.Expr = js.Bool(True)
    elif row.js_class:
        test = js.Binary("instanceof", js.Id(x), ctx.helper_id(row.js_class))
    elif row is COMPLEX_TYPE:
        test = js.Bool(False)
    elif kinds == ("class",):
        test = ctx.helper("isClass", js.Id(x))
    else:
        tests = [
            *(kind_test(ctx, js.Id(x), kind) for kind in kinds if kind != "function"),
            *mixin_tests(ctx, js.Id(x), kinds, ctx.program.classes),
        ]
        if kinds == ("function",):
            tests = [js.Unary("!", ctx.helper("isClass", js.Id(x)))]
            tests.insert(0, js.Binary("===", js.Unary("typeof", js.Id(x)), js.Str("function")))
            test = js.Binary("&&", *tests)
        else:
            test = tests[0]
            for one in tests[1:]:
                test = js.Binary("||", test, one)
    names = [full_name(c) for c in python.__mro__] if python is not None else [row.name, "object"]
    return ctx.helper("builtinClass", js.Array([js.Str(n) for n in names]), made, js.Arrow([js.Param(js.Id(x))], test))


NONE_TYPE = function("NoneType(*args)", "none", "noneOf", makes="none")
# Of which no value is an instance.
COMPLEX_TYPE = function("complex(*args)", t.NEVER, "unreachable", makes="complex")
FUNCTION_TYPE = function("function(*args)", "never", "noneOf", makes="function")
ROWS = table(
    function("type(obj, /)", type_result, emit_type, observes="obj"),
    function("issubclass(cls, class_or_tuple, /)", "bool", emit_issubclass, effect=issubclass_effect),
)
