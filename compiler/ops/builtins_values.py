"""Builtins about values: len, isinstance, print, repr, chr, hash-free odds and ends."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.branches import class_kinds
from clientside.compiler.analysis.infer.class_tests import is_object, kinds_made, tested_by_name
from clientside.compiler.analysis.mixed import mixin_of
from clientside.compiler.analysis.natives import FLAVORED
from clientside.compiler.analysis.types import NEVER, Type
from clientside.compiler.browser.infer import GlobalPlan
from clientside.compiler.browser.lower import global_name
from clientside.compiler.browser.lower import length as browser_length
from clientside.compiler.browser.shapes import Constructor
from clientside.compiler.js import nodes as js
from clientside.compiler.library import is_own_file
from clientside.compiler.lowering.classes import instance_test, kind_tests_of, mixin_tests
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.lowering.rows import kind_test
from clientside.compiler.lowering.steady_lengths import length_of
from clientside.compiler.ops.abstract import is_abstract_instance, is_told
from clientside.compiler.ops.builtins_types import dynamic_classes, emit_dynamic_isinstance
from clientside.compiler.ops.row import Row, function, table
from clientside.compiler.walk import walk


def emit_len(e: Emission) -> js.Expr:
    """`len(x)`."""
    found = e.type("obj")
    value = e.arg("obj")
    if found.has("browser"):
        return browser_length(e.ctx, value, found)
    if found.only("list", "tuple", "range"):
        return js.Member(value, "length")
    if found.only("set", "frozenset") or (
        found.only("dict") and found.get("dict").dictionary and not found.get("dict").record
    ):
        return js.Member(js.Member(value, "$map"), "size")
    steady = length_of(e.ctx, e.node("obj"), value, found)
    if steady is not None:
        return steady
    if found.only("str"):
        return e.helper("strLen", value)
    if found.only("deque"):
        return js.Call(js.Member(value, "__len__"), [])
    return e.helper("len", value)


def emit_isinstance(e: Emission) -> js.Expr:
    """`isinstance(x, …)`: a test of the kinds that the classes name."""
    node = e.node("class_or_tuple")
    kinds = class_kinds(node, e.ctx.program) if node is not None else None
    found = e.type("obj")
    classes = tested_by_name(e.ctx.program, node, e.type("class_or_tuple"))
    if kinds is None and classes is None:
        return emit_dynamic_isinstance(e)
    value = e.arg("obj")
    if node is not None and any(part in e.ctx.program.maybe_unbound for part in walk(node)):
        value = e.simple(value)
        e.ctx.emit(js.ExprStmt(e.arg("class_or_tuple")))  # known, but perhaps not there yet
    if kinds is None:
        named = classes or ()
        if any(map(is_object, named)):
            sure = e.ctx.is_stable(value) or isinstance(value, js.Id)
            return js.Bool(True) if sure else js.Sequence([value, js.Bool(True)])
        held = e.simple(value)
        tests = [test for made in named for test in _class_tests(e, held, made)]
        return _any(tests) if tests else js.Bool(False)
    inside = [k for k in found.kinds if k in kinds]
    mixed = found.kinds.get("instance") or ()
    if any(mixin_of(c) in kinds for c in mixed):
        held = e.simple(value)
        own = mixin_tests(e.ctx, held, kinds, mixed)
        return _any([*(kind_test(e.ctx, e.ctx.copy(held), k, None if e.ctx.boxed else found) for k in inside), *own])
    if not inside:
        return (
            js.Bool(False)
            if e.ctx.is_stable(value) or isinstance(value, js.Id)
            else js.Sequence([value, js.Bool(False)])
        )
    if len(inside) == len(found.kinds):
        return (
            js.Bool(True) if e.ctx.is_stable(value) or isinstance(value, js.Id) else js.Sequence([value, js.Bool(True)])
        )
    if (not e.ctx.boxed and "int" in inside and "float" in inside) or (
        e.ctx.boxed and {"int", "float"} <= set(inside) and not found.kinds["float"]
    ):
        inside = [k for k in inside if k not in ("int", "float")] + ["number"]
    held = e.simple(value) if len(inside) > 1 else value
    tests = []
    for kind in inside:
        if kind == "number":
            number: js.Expr = js.Binary("===", js.Unary("typeof", e.ctx.copy(held)), js.Str("number"))
            if t.is_wide(found):
                number = js.Binary(
                    "||", number, js.Binary("===", js.Unary("typeof", e.ctx.copy(held)), js.Str("bigint"))
                )
            tests.append(number)
        else:
            tests.append(kind_test(e.ctx, e.ctx.copy(held), kind, None if e.ctx.boxed else found))
    return _any(tests)


def _class_tests(e: Emission, value: js.Expr, made: Any) -> list[js.Expr]:
    """Tests of which one is true of an instance of this class."""
    if isinstance(made, Constructor):
        node = e.node("class_or_tuple")
        plain = node is not None and not isinstance(node, (ast.Tuple, ast.BinOp))
        named = e.arg("class_or_tuple") if plain else global_name(e.ctx, GlobalPlan(made.interface.name))
        return [js.Binary("instanceof", e.ctx.copy(value), named)]
    if not isinstance(made, Row):
        return [instance_test(e.ctx, e.ctx.copy(value), made)]
    found = e.type("obj")
    kinds = [k for k in found.kinds if k in kinds_made(made)]
    own = []
    if made.is_abstract:
        instances = sorted(found.get("instance") or (), key=lambda c: c.name)
        own = [c for c in instances if is_abstract_instance(made, c, e.ctx.program)]
    if not kinds or not made.js_class:
        return [
            *(kind_test(e.ctx, e.ctx.copy(value), kind, None if e.ctx.boxed else found) for kind in kinds),
            *kind_tests_of(e.ctx, value, own, made.name),
        ]
    return [js.Binary("instanceof", e.ctx.copy(value), e.ctx.helper_id(made.js_class))]


def _any(tests: list[js.Expr]) -> js.Expr:
    result = tests[0]
    for one in tests[1:]:
        result = js.Binary("||", result, one)
    return result


def _named_parts(node: ast.expr) -> Iterator[ast.expr]:
    """The classes that are written out as the second argument of `isinstance`."""
    if isinstance(node, ast.Tuple):
        for part in node.elts:
            yield from _named_parts(part)
    elif isinstance(node, ast.BinOp):
        yield from _named_parts(node.left)
        yield from _named_parts(node.right)
    else:
        yield node


def _is_parameterized(f: Facts, node: ast.expr) -> bool:
    """Whether an expression is `list[int]`, not an element of a table of classes."""
    return isinstance(node, ast.Subscript) and f.program.type_of(node.value).only("class", "function")


def is_base_asked_for(found: Type, node: Any, program: Any) -> bool:
    """Whether a test may ask an instance of a class that derives from OrderedDict, … for that."""
    based = any(base.name in FLAVORED.values() for made in found.get("instance") or () for base in made.user_bases())
    known = program.type_of(node) if based and isinstance(node, ast.expr) else NEVER
    parts = [known, *(program.type_of(part) for part in _named_parts(node))] if known.kinds else []
    rows = [getattr(one, "row", None) for part in parts for one in part.get("function") or ()]
    return any(row is not None and row.class_name in FLAVORED for row in rows)


def isinstance_effect(f: Facts) -> None:
    """Telling an int from a float shows the kind of a number."""
    node = f.bound.get("class_or_tuple")
    kinds = class_kinds(node, f.program) if isinstance(node, ast.expr) else None
    if isinstance(node, ast.expr) and any(_is_parameterized(f, part) for part in _named_parts(node)):
        f.inference.problem(
            "wrong-type", f.node, problem="TypeError: isinstance() argument 2 cannot be a parameterized generic"
        )
        return
    own_source = is_own_file(f.inference.function.environment.source.file)
    if not own_source and is_base_asked_for(f.type("obj"), node, f.program):
        f.inference.problem(
            "unsupported-builtin", f.node, name="isinstance with the built-in base of a class", what="isinstance"
        )
        return
    classes = tested_by_name(f.program, node, f.type("class_or_tuple")) if kinds is None else None
    if classes is not None:
        rows = [made for made in classes if isinstance(made, Row) and made.is_abstract]
        instances = f.type("obj").get("instance") or ()
        told = True
        for row in rows:
            for made in instances:
                answer = is_abstract_instance(row, made, f.program)
                told = told and answer is not None
                if answer:
                    f.program.once(("abstract", made), set).add(row.name)
        if rows and not (told and all(is_told(row, f.type("obj")) for row in rows)):
            f.inference.problem(
                "unsupported-builtin", f.node, name="isinstance with an abstract class", what="isinstance"
            )
        kinds = tuple(kind for made in classes if isinstance(made, Row) for kind in kinds_made(made))
    # A value that is a float if it is a number at all, or never one, is told by its being a number.
    if kinds and ("int" in kinds) != ("float" in kinds) and f.type("obj").has("int"):
        f.inference.observed(f.type("obj"), text=False)
    unknown = kinds is None and classes is None and f.type("class_or_tuple").kinds
    if unknown and not dynamic_classes(f, "class_or_tuple"):
        f.inference.problem("unsupported-builtin", f.node, name="isinstance with this class", what="isinstance")


def emit_repr(e: Emission) -> js.Expr:
    """`repr(x)`."""
    if e.type("obj").only("str"):
        return e.helper("strRepr", e.arg("obj"))
    return e.helper("repr", e.arg("obj"))


def emit_ord(e: Emission) -> js.Expr:
    """`ord(c)`."""
    return e.helper("bytesOrd" if e.type("c").may("bytes", "bytearray") else "ord", e.arg("c"))


def emit_callable(e: Emission) -> js.Expr:
    """`callable(x)`."""
    if e.type("obj").has("instance"):
        return e.helper("callable", e.arg("obj"))
    return js.Binary("===", js.Unary("typeof", e.arg("obj")), js.Str("function"))


ROWS = table(
    function("len(obj, /)", "index", emit_len),
    function("isinstance(obj, class_or_tuple, /)", "bool", emit_isinstance, effect=isinstance_effect),
    function("repr(obj, /)", "str", emit_repr, observes="obj", helper="repr"),
    function("ascii(obj, /)", "str", "ascii", observes="obj"),
    function("chr(i, /)", "str", "chr", observes="i"),
    function("ord(c, /)", t.integer(0, 0x10FFFF), emit_ord, helper="ord"),
    function("callable(obj, /)", "bool", emit_callable),
    function("format(value, format_spec='', /)", "str", "format", observes="value"),
)
