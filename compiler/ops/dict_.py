"""Methods of dict."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.binding import SPREAD
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.subscripts import reorders
from clientside.compiler.analysis.types import DictSite, Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.lowering.subscripts import is_dictionary
from clientside.compiler.ops.builtins_convert import dict_result
from clientside.compiler.ops.dict_get import emit_get, is_harmless
from clientside.compiler.ops.keywords import keyword_dict, spread_values
from clientside.compiler.ops.row import Rule, method, table


def site_of(f: Facts) -> DictSite:
    """The receiver's site."""
    site: DictSite = f.receiver.get("dict")
    return site


def value_at(f: Facts) -> Type:
    """What stands under the key."""
    key = f.constant("key")
    return site_of(f).field(key) if isinstance(key, str) else site_of(f).values_type()


def get_result(f: Facts) -> Type:
    """The value or the default."""
    return t.join(value_at(f), f.type("default") if f.given("default") else t.NONE)


def pop_result(f: Facts) -> Type:
    """The value, or the default where one is given."""
    return t.join(value_at(f), f.type("default"))


def removal_effect(f: Facts) -> None:
    """No key is certainly there afterwards."""
    site_of(f).limit(frozenset())


def setdefault_effect(f: Facts) -> None:
    """The default may come under the key."""
    site, key = site_of(f), f.constant("key")
    value = f.type("default") if f.given("default") else t.NONE
    if isinstance(key, str) and not reorders(key):
        site.set_field(key, value)
    else:
        site.mark(dictionary=True)
        site.store_key(f.type("key"))
        site.store(value)


def emit_setdefault(e: Emission) -> js.Expr:
    """`d.setdefault(key, default)`: a list or dict that is made for nothing where the key is there need not be made."""
    default, known = e.optional("default"), e.type("key")
    if e.discard or not isinstance(default, (js.Array, js.Object, js.New)) or not is_harmless(default):
        return e.helper("dictSetdefault", e.receiver, e.arg("key"), e.arg("default"))
    narrow = known.only("int") and not t.is_wide(known)
    key = e.ctx.simple(e.arg("key"))
    receiver = e.ctx.simple(e.receiver)
    if not is_dictionary(e.receiver_type):
        quick: js.Expr = e.helper("dictFind", receiver, e.helper("key", key))
    else:
        hashed = key if known.only("str") or narrow else e.helper("key", key)
        quick = js.Call(js.Member(js.Member(receiver, "$map"), "get"), [hashed])
    slow = e.helper("dictSetdefault", e.ctx.copy(receiver), e.ctx.copy(key), default)
    return js.Binary("??", quick, slow)


def update_effect(f: Facts) -> None:
    """Keys and values of the arguments come in."""
    site, source = site_of(f), f.type("source")
    if site.flavor == t.MIXED and site.default.kinds:
        site.store(t.INT)  # counts are added, if it is a Counter
        site.store_key(f.elements(source.without("dict", "none")))
    other: DictSite | None = source.get("dict")
    if source.kinds and (other is None or not source.only("dict") or other.key.kinds or other.open):
        made: DictSite = dict_result(f).get("dict")
        site.mark(dictionary=True)
        site.store_key(made.key)
        site.store(made.element)
    elif other is not None and other is not site:
        for name, value in list(other.fields.items()):
            site.set_field(name, value)
    for name, node in (f.bound.get("more") or {}).items():
        if reorders(name):
            site.mark(dictionary=True)
            site.store_key(t.STR)
            site.store(f.program.type_of(node))
        else:
            site.set_field(name, f.program.type_of(node))
    if SPREAD in f.bound:
        site.mark(dictionary=True)
        site.store_key(t.STR)
        site.store(spread_values(f))


def view_of(kind: str) -> Rule:
    """What `keys()`, `values()` and `items()` yield, as a view."""

    def rule(f: Facts) -> Type:
        site = site_of(f)
        keys, values = site.keys_type(), site.values_type()
        element = (
            keys if kind == "keys" else values if kind == "values" else f.program.tuple_type(f.node, [keys, values])
        )
        return f.new("view", element, kind)

    return rule


def copy_result(f: Facts) -> Type:
    """A new dict of the same keys and values: a Map where the copied dict, or what becomes of the copy, asks that."""
    site = site_of(f)
    made = f.program.dict_site(f.node, "dictcopy")
    if made.find() is site:
        return f.receiver
    if site.flavor:
        made.flavored(site.flavor, site.default, site.inserts)
        made.mark(outside=site.outside)
    made.mark(dictionary=site.dictionary, open=site.open)
    if getattr(getattr(f.node, "func", None), "attr", "") != "copy":
        made.mark(outside=not site.dictionary)  # a function handed on keeps to what it gets
    made.limit(site.definite or frozenset())
    made.store_key(site.key)
    made.store(site.element)
    for name, value in list(site.fields.items()):
        made.set_field(name, value)
    return Type({"dict": made})


def emit_copy(e: Emission) -> js.Expr:
    """`d.copy()`."""
    made = e.result.get("dict")
    if made is None:  # handed on as a function
        return e.helper("dictCopy", e.receiver)
    if not made.dictionary:
        return js.Object([js.Spread(e.receiver)])
    same = is_dictionary(e.receiver_type) or made.flavor
    return e.helper("dictCopy" if same else "dictOf", e.receiver)


def fromkeys_result(f: Facts) -> Type:
    """`dict.fromkeys(keys, value)`."""
    return f.new_dict(f.elements(f.type("iterable")), f.type("value") if f.given("value") else t.NONE)


def emit_fromkeys(e: Emission) -> js.Expr:
    """`dict.fromkeys(keys, value)`."""
    return e.helper("dictFromkeys", e.arg("iterable"), e.arg("value"))


def emit_update(e: Emission) -> js.Expr:
    """`d.update(source, **more)`."""
    return e.helper("dictUpdate", e.receiver, e.arg("source"), keyword_dict(e, "more") or js.Undefined())


ROWS = table(
    method("dict", "get(key, default=None, /)", get_result, emit_get, helper="dictGet", any_receiver=True),
    method(
        "dict", "setdefault(key, default=None, /)", get_result, emit_setdefault, effect=setdefault_effect, writes=True
    ),
    method(
        "dict", "pop(key, default=None, /)", pop_result, "dictPop", effect=removal_effect, writes=True, observes="key"
    ),
    method("dict", "popitem()", "tuple[key, value]", "dictPopitem", effect=removal_effect, writes=True),
    method(
        "dict",
        "update(source=(), /, **more)",
        "none",
        emit_update,
        effect=update_effect,
        writes=True,
        consumes="source",
        spreads=True,
    ),
    method("dict", "clear()", "none", "dictClear", effect=removal_effect, writes=True),
    method("dict", "copy()", copy_result, emit_copy),
    method("dict", "keys()", view_of("keys"), "dictKeys"),
    method("dict", "values()", view_of("values"), "dictValues"),
    method("dict", "items()", view_of("items"), "dictItems"),
    method("dict", "fromkeys(iterable, value=None, /)", fromkeys_result, "dictFromkeys", is_static=True),
)
