"""Methods of dict."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.subscripts import reorders
from clientside.compiler.analysis.types import DictSite, Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.builtins_convert import dict_result
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


def update_effect(f: Facts) -> None:
    """Keys and values of the argument come in."""
    site = site_of(f)
    made: DictSite = dict_result(f).get("dict")
    site.mark(dictionary=True)
    site.store_key(made.key)
    site.store(made.element)


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
    """A new dict of the same keys and values; the runtime keeps the representation."""
    site = site_of(f)
    made = f.program.dict_site(f.node, "dictcopy")
    made.mark(dictionary=site.dictionary, record=site.record, open=site.open)
    made.limit(site.definite or frozenset())
    made.store_key(site.key)
    made.store(site.element)
    for name, value in list(site.fields.items()):
        made.set_field(name, value)
    return Type({"dict": made})


def fromkeys_result(f: Facts) -> Type:
    """`dict.fromkeys(keys, value)`."""
    return f.new_dict(f.elements(f.type("iterable")), f.type("value") if f.given("value") else t.NONE)


def emit_update(e: Emission) -> js.Expr:
    """`d.update(source, **more)`."""
    more = e.named("more")
    pairs: list[js.Expr] = [js.Array([js.Str(k), v]) for k, v in more.items()]
    if not pairs:
        return e.helper("dictUpdate", e.receiver, e.arg("source"))
    return e.helper("dictUpdate", e.receiver, e.arg("source"), e.helper("dictFromPairs", js.Array(pairs)))


ROWS = table(
    method("dict", "get(key, default=None, /)", get_result, "dictGet"),
    method(
        "dict", "setdefault(key, default=None, /)", get_result, "dictSetdefault", effect=setdefault_effect, writes=True
    ),
    method(
        "dict", "pop(key, default=None, /)", pop_result, "dictPop", effect=removal_effect, writes=True, observes="key"
    ),
    method("dict", "popitem()", "tuple[key, value]", "dictPopitem", effect=removal_effect, writes=True),
    method("dict", "update(source=(), /, **more)", "none", emit_update, effect=update_effect, writes=True),
    method("dict", "clear()", "none", "dictClear", effect=removal_effect, writes=True),
    method("dict", "copy()", copy_result, "dictCopy"),
    method("dict", "keys()", view_of("keys"), "dictKeys"),
    method("dict", "values()", view_of("values"), "dictValues"),
    method("dict", "items()", view_of("items"), "dictItems"),
    method("dict", "fromkeys(iterable, value=None, /)", fromkeys_result, "dictFromkeys", is_static=True),
)
