"""Inference of expressions: a table from the class of a node to the function that gives its type."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer import (
    attributes,
    awaiting,
    calls,
    comparisons,
    complex_numbers,
    comprehensions,
    constants,
    functions,
    generators,
    instances,
    iteration,
    names,
    operators,
    subscripts,
    targets,
)
from clientside.compiler.analysis.infer.branches import branch
from clientside.compiler.analysis.infer.inference import Inference, joined_env
from clientside.compiler.analysis.mixed import as_value
from clientside.compiler.analysis.own_parts import IsOwn, OwnPart
from clientside.compiler.analysis.plain import Plain
from clientside.compiler.analysis.plain_arguments import DICTS, merges
from clientside.compiler.analysis.types import Type
from clientside.compiler.passes import optimisation


def infer_constant(inf: Inference, node: ast.Constant) -> Type:
    """A literal."""
    value = node.value
    if value is Ellipsis:
        return Type({"ellipsis": True})
    if isinstance(value, bytes):
        return Type({"bytes": True})
    if isinstance(value, complex):
        return complex_numbers.literal(inf, node)
    return constants.literal_type(value)


def infer_conditional(inf: Inference, node: ast.IfExp) -> Type:
    """`x if test else y`."""
    when_true, when_false = branch(inf, node.test)
    found = t.NEVER
    inf.env = when_true
    if when_true is not None:
        found = inf.expr(node.body)
    after = inf.env
    inf.env = when_false
    if when_false is not None:
        found = t.join(found, inf.expr(node.orelse))
    inf.env = joined_env(after, inf.env)
    return found


def _display(inf: Inference, node: ast.List | ast.Set, kind: str) -> Type:
    site = inf.program.site(node, kind)
    for element in node.elts:
        if isinstance(element, ast.Starred):
            site.store(iteration.elements(inf, inf.expr(element.value), element.value))
        else:
            site.store(inf.expr(element))
    return Type({kind: site})


def infer_list(inf: Inference, node: ast.List) -> Type:
    """`[a, *b]`."""
    return _display(inf, node, "list")


def infer_set(inf: Inference, node: ast.Set) -> Type:
    """`{a, *b}`."""
    return _display(inf, node, "set")


def infer_tuple(inf: Inference, node: ast.Tuple) -> Type:
    """`a, *b`."""
    if any(isinstance(e, ast.Starred) for e in node.elts):
        site = inf.program.site(node, "tuple")
        for element in node.elts:
            if isinstance(element, ast.Starred):
                site.store(iteration.elements(inf, inf.expr(element.value), element.value))
            else:
                site.store(inf.expr(element))
        return Type({"tuple": site})
    return inf.program.tuple_type(node, [inf.expr(e) for e in node.elts])


def infer_dict(inf: Inference, node: ast.Dict) -> Type:
    """`{k: v, **more}`: a Record where every key is a constant string that JavaScript keeps in its place."""
    site = inf.program.dict_site(node, "dict")
    certain: set[str] = set()
    plain = True
    for key, value in zip(node.keys, node.values, strict=True):
        if key is None:
            plain = _spread(inf, site, inf.expr(value)) and plain
            continue
        inf.expr(key)
        found = inf.expr(value)
        text = subscripts.constant_key(key)
        if text is not None and not subscripts.reorders(text):
            site.set_field(text, found)
            certain.add(text)
        else:
            plain = False
            site.store_key(inf.program.type_of(key))
            site.store(found)
    site.mark(dictionary=not _may_be_record(inf, plain))
    site.limit(frozenset(certain))
    return Type({"dict": site})


@optimisation("records", False)
def _may_be_record(inf: Inference, plain: bool) -> bool:
    return plain


def _spread(inf: Inference, site: t.DictSite, source: Type) -> bool:
    """Add the items of `**source`; whether the result can be a Record."""
    if source.has("instance") and merges(source):
        source = as_value(source, DICTS)
    other = source.get("dict")
    if source.has("instance"):
        key, value = instances.mapping_types(inf, source)
        site.store_key(key)
        site.store(value)
    if other is None:
        return not source.kinds
    if other is site.find():
        return not other.dictionary
    for name, found in list(other.fields.items()):
        site.set_field(name, found)
    site.store_key(other.key)
    site.store(other.element)
    site.mark(open=other.open)
    return not other.dictionary and not source.has("instance")


def infer_joined(inf: Inference, node: ast.JoinedStr) -> Type:
    """An f-string."""
    for part in node.values:
        if isinstance(part, ast.FormattedValue):
            infer_formatted(inf, part)
    return t.STR


def infer_formatted(inf: Inference, node: ast.FormattedValue) -> Type:
    """`{value!r:spec}`."""
    found = inf.expr(node.value)
    spec = constant_spec(node.format_spec)
    if node.format_spec is not None and spec is None:
        inf.expr(node.format_spec)
    if node.conversion != -1 or spec is None or not spec or spec[-1] not in "eEfFgG%":
        inf.observed(found, shown=True)
    return t.STR


def constant_spec(node: ast.expr | None) -> str | None:
    """A format spec without nested values: its text ("" where there is none)."""
    if node is None:
        return ""
    if isinstance(node, ast.JoinedStr) and all(isinstance(v, ast.Constant) for v in node.values):
        return "".join(v.value for v in node.values)  # type: ignore[attr-defined]
    return None


def infer_lambda(inf: Inference, node: ast.Lambda) -> Type:
    """`lambda x: …`."""
    return Type({"function": frozenset([functions.defined(inf, node)])})


def infer_walrus(inf: Inference, node: ast.NamedExpr) -> Type:
    """`(name := value)`."""
    found = inf.expr(node.value)
    targets.assign(inf, node.target, found)
    return found


def infer_await(inf: Inference, node: ast.Await) -> Type:
    """`await value`."""
    inf.program.awaited.add(node.value)
    found = inf.expr(node.value)
    result = awaiting.awaited_type(inf, found)
    if found.has("browser"):
        from clientside.compiler.browser.infer import awaited_browser

        return t.join(result, awaited_browser(inf, node, found))
    if found.kinds and not found.may(*awaiting.AWAITED):
        awaiting.needs_loop(inf.program)
        inf.warning("wrong-type", node, problem=f"{t.describe(found)} cannot be awaited")
    return result


def infer_starred(inf: Inference, node: ast.Starred) -> Type:
    """`*values` in a call."""
    return inf.expr(node.value)


def infer_own_part(inf: Inference, node: OwnPart) -> Type:
    """An instance of the program's classes, or anything else."""
    known = inf.program.type_of(node.value) if node.held else inf.expr(node.value)
    return known.restricted(("instance",)) if node.own else known.without("instance")


def infer_is_own(inf: Inference, node: IsOwn) -> Type:
    """Whether it is an instance."""
    inf.expr(node.value)
    return t.BOOL


def infer_plain(inf: Inference, node: Plain) -> Type:
    """A member of an IntEnum as the int that it is."""
    return as_value(inf.expr(node.value))


EXPRESSIONS: dict[type[ast.expr], Callable[[Inference, Any], Type]] = {
    ast.Constant: infer_constant,
    ast.Name: names.infer_name,
    ast.BinOp: operators.infer_binary,
    ast.UnaryOp: operators.infer_unary,
    ast.BoolOp: operators.infer_bool_op,
    ast.Compare: comparisons.infer_compare,
    ast.IfExp: infer_conditional,
    ast.Call: calls.infer_call,
    ast.Attribute: attributes.infer_attribute,
    ast.Subscript: subscripts.load,
    ast.List: infer_list,
    ast.Set: infer_set,
    ast.Tuple: infer_tuple,
    ast.Dict: infer_dict,
    ast.ListComp: comprehensions.infer_list_comprehension,
    ast.SetComp: comprehensions.infer_set_comprehension,
    ast.DictComp: comprehensions.infer_dict_comprehension,
    ast.GeneratorExp: comprehensions.infer_generator,
    ast.JoinedStr: infer_joined,
    ast.FormattedValue: infer_formatted,
    ast.Lambda: infer_lambda,
    ast.NamedExpr: infer_walrus,
    ast.Await: infer_await,
    ast.Starred: infer_starred,
    ast.Slice: subscripts.infer_slice,
    Plain: infer_plain,
    OwnPart: infer_own_part,
    IsOwn: infer_is_own,
    ast.Yield: generators.infer_yield,
    ast.YieldFrom: generators.infer_yield_from,
}
