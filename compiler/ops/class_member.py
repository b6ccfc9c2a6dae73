"""Members of the built-in classes: `str.upper` as a function of its receiver, `str.maketrans`, `dict.fromkeys`."""

from __future__ import annotations

from functools import cache
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.kinds import KINDS
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops import catalogue
from clientside.compiler.ops.row import Parameter, Row

CLASSES: dict[str, tuple[str, ...]] = {
    "str": ("str",),
    "int": ("int", "bool"),
    "bool": ("int", "bool"),
    "float": ("float",),
    "list": ("list",),
    "tuple": ("tuple",),
    "dict": ("dict",),
    "set": ("set",),
    "frozenset": ("frozenset",),
    **{kind.name: (kind.name,) for kind in KINDS.values() if kind.builtin},
}
UNKNOWN = Type({"unknown": True})
SELF = Parameter("receiver", "positional", True)


def is_class(row: Row) -> bool:
    """Whether a builtin's row makes values of a type, so that its name is a class in Python."""
    return row.name in CLASSES and catalogue.builtins().get(row.name) is row


@cache
def class_member(made_by: Row, name: str) -> Row | None:
    """The row of `str.upper`, `str.maketrans` and the like; None where the class has no such function."""
    if not is_class(made_by):
        return made_by.members.get(name)
    if (made_by.name, name) == ("bool", "from_bytes"):
        return None  # gives a bool, where int's own gives an int
    row = catalogue.method(made_by.name, name)
    if row is None or row.is_static:
        return row
    return None if row.is_property else _unbound(row, made_by.name, CLASSES[made_by.name])


def anything(e: Emission, kinds: tuple[str, ...]) -> Type:
    """The type of a receiver of which only the class is known."""
    found: dict[str, Any] = {}
    for kind in kinds:
        if kind == "dict":
            site = t.DictSite(e.ctx.program)
            site.key = UNKNOWN
            site.mark(dictionary=True, outside=True, open=True)
            found[kind] = site
        else:
            found[kind] = (
                (-t.WIDE, t.WIDE) if kind == "int" else kind in ("str", "bool", "float") or t.Site(e.ctx.program)
            )
        if isinstance(found[kind], t.Site):
            found[kind].element = UNKNOWN
    return Type(found)


def _unbound(row: Row, type_name: str, kinds: tuple[str, ...]) -> Row:
    def own(f: Facts) -> Facts:
        given = {name: known for name, known in f.types.items() if name != SELF.name}
        bound = {name: node for name, node in f.bound.items() if name != SELF.name}
        return Facts(f.inference, f.node, f.type(SELF.name).restricted(kinds), bound, given)

    def effect(f: Facts) -> None:
        facts = own(f)
        for kind in ("list", "dict", "set"):
            site = facts.receiver.get(kind)
            if row.writes and site is not None:
                site.write()
        if row.effect is not None and facts.receiver.kinds:
            row.effect(facts)

    def result(f: Facts) -> Type:
        facts = own(f)
        return row.result(facts) if facts.receiver.kinds else facts.receiver

    def emit(e: Emission) -> js.Expr:
        known = e.type(SELF.name)
        if not known.only(*kinds) and any(e.given(p.name) for p in row.parameters):
            e.evaluate()
        receiver = e.raw(SELF.name)
        if not known.only(*kinds):
            receiver = e.helper("asSelf", e.arg(SELF.name), js.Str(type_name), js.Str(row.name))
            if "float" in kinds:
                receiver = js.Unary("+", receiver)
        own_type = known.restricted(kinds) if known.may(*kinds) else anything(e, kinds)
        return row.emit(e.for_receiver(row, receiver, own_type, SELF.name))

    options: dict[str, Any] = {"gives_raw": row.gives_raw, "raw": row.raw, "lazy": row.lazy, "note": row.note}
    observes = frozenset([SELF.name if name == "self" else name for name in row.observes])
    if type_name in ("int", "float"):
        observes |= {SELF.name}
    return Row(
        f"{type_name}.{row.name}", (SELF, *row.parameters), result, emit, effect=effect, observes=observes, **options
    )
