"""Methods and operators of collections.Counter, beside those of dict."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.operators import binary_type
from clientside.compiler.analysis.types import DictSite, Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import comprehensions, consumers
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Emitter, Rule, method, table

COUNTER = "Counter"
ZERO = t.integer(0, 0)


def counts(value: Type) -> Type:
    """What may be counted with."""
    return value.restricted((*t.NUMERIC_KINDS, "instance"))


def exact(f: Facts, value: Type) -> None:
    """Counts that may be floats are told from ints: helpers add them."""
    if value.has("float"):
        f.inference.observed(t.NUMBER)


def new_counter(f: Facts, tag: str = "") -> DictSite:
    """The site of the counters that a call makes."""
    site = f.program.dict_site(f.node, f"counter{tag}")
    site.mark(dictionary=True)
    site.limit(frozenset())
    site.flavored(COUNTER, ZERO)
    return site


def counted(f: Facts, site: DictSite, op: ast.operator, source: str, more: str) -> None:
    """The keys of the arguments are counted into a site: `op` says whether they add or subtract."""
    other: DictSite | None = f.type(source).get("dict")
    added = t.NEVER
    if other is not None:
        site.store_key(other.keys_type())
        added = other.values_type()
    keys = f.elements(f.type(source).without("dict", "none"))
    if keys.kinds:
        site.store_key(keys)
        added = t.join(added, t.integer(0, t.INDEX))
    for node in (f.bound.get(more) or {}).values():
        site.store_key(t.STR)
        added = t.join(added, f.program.type_of(node))
    if not added.kinds:
        return
    before = counts(site.values_type())
    site.store(t.join(added, binary_type(f.inference, f.node, op, before, counts(added)) if counts(added) else t.NEVER))
    exact(f, site.values_type())


def counter_result(f: Facts) -> Type:
    """`Counter(source, **more)`."""
    site = new_counter(f)
    other: DictSite | None = f.type("source").get("dict")
    if other is not None:
        site.store_key(other.keys_type())
        site.store(other.values_type())
    keys = f.elements(f.type("source").without("dict", "none"))
    if keys.kinds:
        site.store_key(keys)
        site.store(t.LENGTH)
    for node in (f.bound.get("more") or {}).values():
        site.store_key(t.STR)
        site.store(f.program.type_of(node))
    if other is not None and f.bound.get("more"):
        counted(f, site, ast.Add(), "source", "more")
    exact(f, site.values_type())
    return Type({"dict": site})


def update_effect(op: ast.operator) -> Rule:
    """The receiver's keys and counts grow by those of the arguments."""

    def effect(f: Facts) -> Type:
        counted(f, f.receiver.get("dict"), op, "source", "more")
        return t.NEVER

    return effect


def emit_counting(helper: str) -> Emitter:
    """A helper of a source and keywords."""

    def emit(e: Emission) -> js.Expr:
        more = e.named("more")
        pairs: list[js.Expr] = [js.Array([js.Str(k), v]) for k, v in more.items()]
        named = e.helper("dictFromPairs", js.Array(pairs)) if pairs else js.Undefined()
        receiver = [e.receiver] if e.receiver is not None else []
        return e.helper(helper, *receiver, _source(e), named)

    return emit


def _source(e: Emission) -> js.Expr:
    """What is counted: an Array of a comprehension's elements, where counting one of them cannot fail."""
    node = e.node("source")
    if not isinstance(node, (ast.GeneratorExp, ast.ListComp)) or e.has_lowered("source"):
        return e.arg("source")
    if isinstance(node, ast.ListComp) or e.ctx.type(node.elt).only(*consumers.HASHABLE):
        return comprehensions.as_list(e.ctx, node)
    return consumers.stepwise(e.ctx, node)


def total_result(f: Facts) -> Type:
    """The sum of the counts."""
    known = counts(f.receiver.get("dict").values_type())
    return t.join(ZERO, binary_type(f.inference, f.node, ast.Add(), t.INT, known))


def pairs_result(f: Facts) -> Type:
    """A list of (key, count)."""
    site: DictSite = f.receiver.get("dict")
    return f.new("list", f.program.tuple_type(f.node, [site.keys_type(), site.values_type()]), "pairs")


def operator_rule(op: ast.operator | None, in_place: bool = False) -> Rule:
    """`a + b` and the like; `op` is what happens to the counts (None: one of the two is taken)."""

    def rule(f: Facts) -> Type:
        mine: DictSite = f.receiver.get("dict")
        theirs: DictSite | None = f.type("other").get("dict")
        if theirs is None or (not in_place and theirs.flavor not in (COUNTER, t.MIXED)):
            return t.NEVER
        site = mine if in_place else new_counter(f, "+")
        if in_place:
            site.write()
        for part in (mine, theirs):
            if part is not site:
                site.store_key(part.keys_type())
                site.store(part.values_type())
        if op is not None:
            found = binary_type(f.inference, f.node, op, counts(mine.values_type()), counts(theirs.values_type()))
            site.store(t.join(found, binary_type(f.inference, f.node, op, ZERO, counts(theirs.values_type()))))
        exact(f, site.values_type())
        return Type({"dict": site})

    return rule


def sign_rule(negative: bool) -> Rule:
    """`+c`, `-c`."""

    def rule(f: Facts) -> Type:
        mine: DictSite = f.receiver.get("dict")
        site = new_counter(f, "+")
        site.store_key(mine.keys_type())
        known = mine.values_type()
        site.store(binary_type(f.inference, f.node, ast.Sub(), ZERO, counts(known)) if negative else known)
        exact(f, known)
        return Type({"dict": site})

    return rule


ROWS = table(
    method("dict", "most_common(n=None)", pairs_result, "counterMostCommon", observes="n"),
    method("dict", "elements()", "iter[key]", "counterElements"),
    method("dict", "total()", total_result, "counterTotal"),
    method(
        "dict",
        "update(source=None, /, **more)",
        "none",
        emit_counting("counterUpdate"),
        effect=update_effect(ast.Add()),
        writes=True,
    ),
    method(
        "dict",
        "subtract(source=None, /, **more)",
        "none",
        emit_counting("counterSubtract"),
        effect=update_effect(ast.Sub()),
        writes=True,
    ),
)
OPERATORS = {
    "__add__": operator_rule(ast.Add()),
    "__sub__": operator_rule(ast.Sub()),
    "__or__": operator_rule(None),
    "__and__": operator_rule(None),
    "__iadd__": operator_rule(ast.Add(), in_place=True),
    "__isub__": operator_rule(ast.Sub(), in_place=True),
    "__ior__": operator_rule(None, in_place=True),
    "__iand__": operator_rule(None, in_place=True),
    "__pos__": sign_rule(False),
    "__neg__": sign_rule(True),
}
