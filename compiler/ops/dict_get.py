"""`d.get(key, default)`: a property access, or a look into the Map, where types allow it."""

from __future__ import annotations

from clientside.compiler.analysis.infer.subscripts import reorders
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.lowering.inherited import OBJECT_NAMES, is_inherited
from clientside.compiler.lowering.keys import hashed, looked_up
from clientside.compiler.lowering.subscripts import is_dictionary
from clientside.compiler.passes import optimisation

JSON_KINDS = ("none", "bool", "int", "float", "str", "list", "tuple", "dict")


def emit_get(e: Emission) -> js.Expr:
    """The value where it is there, `??` what is to be done otherwise; the helper where nothing is known."""
    default = e.arg("default", js.Null())
    if not e.receiver_type.only("dict"):
        quick = _of_anything(e, default)
        if quick is not None:
            return quick
        e.receiver = e.helper("asDict", e.receiver, js.Str("get"))
        e.receiver_type = e.receiver_type.restricted(("dict",))
    lookup = _lookup(e)
    if lookup is None or not is_harmless(default):
        return e.helper("dictGet", e.receiver, e.arg("key"), e.arg("default"))
    whole = is_exact(e.receiver_type)
    if (whole and isinstance(default, js.Null)) or (whole and not _values(e).has("none")):
        return js.Binary("??", lookup, default)  # nothing but a missing key gives nothing
    if not isinstance(e.receiver, js.Id) or not isinstance(e.arg("key"), (js.Id, js.Str, js.Num)):
        return e.helper("dictGet", e.receiver, e.arg("key"), e.arg("default"))
    slow = e.helper("dictGet", e.ctx.copy(e.receiver), e.arg("key"), e.arg("default"))
    return js.Binary("??", lookup, slow)


@optimisation("inline-items")
def _of_anything(e: Emission, default: js.Expr) -> js.Expr | None:
    """`r?.key ?? …`, where what r may be besides a dict has no such property: the slow path refuses it."""
    key = e.constant("key")
    if (
        not isinstance(key, str)
        or reorders(key)
        or is_inherited(key, e.receiver_type)
        or not e.receiver_type.only(*JSON_KINDS)
    ):
        return None
    if not isinstance(e.receiver, js.Id) or not is_harmless(default):
        return None
    checked = e.helper("asDict", e.ctx.copy(e.receiver), js.Str("get"))
    slow = e.helper("dictGet", checked, e.arg("key"), e.arg("default"))
    return js.Binary("??", js.Member(e.receiver, key, e.receiver_type.has("none")), slow)


def is_exact(found: Type) -> bool:
    """Whether the representation of a dict is certain, so that a quick look finds every key that is there."""
    site = found.get("dict")
    return not (site.dictionary and site.record)


def _values(e: Emission) -> Type:
    key, site = e.constant("key"), e.receiver_type.get("dict")
    found: Type = site.field(key) if isinstance(key, str) else site.values_type()
    return found


@optimisation("inline-items")
def _lookup(e: Emission) -> js.Expr | None:
    """An expression that gives the value, `undefined` (or None) if a quick look does not find it; None if there is
    none.
    """
    key = e.constant("key")
    if is_dictionary(e.receiver_type):
        return looked_up(e.receiver, "get", hashed(e.ctx, e.arg("key"), e.type("key")))
    if not isinstance(key, str) or reorders(key):
        return None
    site = e.receiver_type.get("dict")
    if is_inherited(key, e.receiver_type) if site.dictionary else key in OBJECT_NAMES:
        return None
    return js.Member(e.receiver, key)


def is_harmless(e: js.Expr) -> bool:
    """Whether it makes no difference if an expression is evaluated or not."""
    if isinstance(e, (js.Id, js.Num, js.Str, js.Bool, js.Null, js.Undefined)):
        return True
    if isinstance(e, js.Array):
        return all(is_harmless(item) for item in e.items)
    if isinstance(e, js.Object):
        return all(isinstance(item, tuple) and is_harmless(item[1]) for item in e.items)
    if isinstance(e, js.New):
        return isinstance(e.function, js.Id) and e.function.name in ("$Dict", "$Set")
    return isinstance(e, js.Unary) and e.operator == "-" and isinstance(e.operand, js.Num)
