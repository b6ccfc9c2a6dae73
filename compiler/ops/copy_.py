"""The module copy: what a copy holds lies in sites of its own, so that writing to it leaves the original alone."""

from __future__ import annotations

from collections.abc import Callable

from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.natives import is_inherited
from clientside.compiler.analysis.shapes import Named
from clientside.compiler.analysis.types import DictSite, Site, Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Row, function, table

CONTAINERS = ("list", "set", "tuple", "dict")
# What pickling asks, and copying too.
STATE = ("__reduce_ex__", "__reduce__", "__getstate__", "__setstate__", "__getnewargs__", "__getnewargs_ex__")


def copied(f: Facts, value: Type, deep: bool, seen: dict[int, Site]) -> Type:
    """The type of a copy."""
    found = dict(value.kinds)
    for kind in CONTAINERS:
        known = value.get(kind)
        if isinstance(known, tuple):
            if deep:
                parts = [copied(f, part, deep, seen) for part in known]
                found[kind] = Named(known.made, parts) if isinstance(known, Named) else tuple(parts)
        elif known is not None and (deep or kind != "tuple"):
            made = seen.get(id(known))
            if made is None:
                tag = f"copy {kind} {id(known)}"
                made = f.program.dict_site(f.node, tag) if kind == "dict" else f.program.site(f.node, tag)
                seen[id(known)] = made
                _fill(f, made, known, deep, seen)
            found[kind] = made
    return Type(found)


def _fill(f: Facts, made: Site, known: Site, deep: bool, seen: dict[int, Site]) -> None:
    def part(value: Type) -> Type:
        return copied(f, value, deep, seen) if deep else value

    made.store(part(known.element))
    if isinstance(made, DictSite) and isinstance(known, DictSite):
        # A dict keeps its representation, unless the copy is written to in a way that only a Map allows; where `copy`
        # is passed around as a function, nobody can tell.
        made.mark(dictionary=known.dictionary, open=known.open, outside=bool(f.types))
        made.store_key(known.key)
        if known.flavor:
            made.flavored(known.flavor, part(known.default), known.inserts)
        if known.definite is not None:
            made.limit(known.definite)
        for name, value in list(known.fields.items()):
            made.set_field(name, part(value))


def copy_result(deep: bool) -> Callable[[Facts], Type]:
    """The copy's type; the dicts of a deep copy are all of one representation."""

    def rule(f: Facts) -> Type:
        _check_classes(f, deep)
        seen: dict[int, Site] = {}
        found = copied(f, f.type("x"), deep, seen)
        dicts = [site.find() for site in seen.values() if isinstance(site, DictSite)]
        if any(site.dictionary for site in dicts):
            for site in dicts:
                site.mark(dictionary=True)
        return found

    return rule


def _check_classes(f: Facts, deep: bool) -> None:
    """Instances of a class that says itself how it is taken apart and put together cannot be copied."""
    own = f.type("x").get("instance") or ()
    may_hold = deep and not f.type("x").only("none", "bool", "int", "float", "str")
    for made in f.program.classes if may_hold else own:
        for name in STATE:
            method = made.method(name)
            if method is not None and not is_inherited(method):
                f.inference.problem("unsupported-special-method", f.node, name=name)


def has_dictionary(value: Type, seen: set[int]) -> bool:
    """Whether a dict in it is a Map."""
    for kind in CONTAINERS:
        known = value.get(kind)
        parts = list(known) if isinstance(known, tuple) else []
        if isinstance(known, Site) and id(known) not in seen:
            seen.add(id(known))
            if isinstance(known, DictSite) and known.dictionary:
                return True
            parts = known.inside()
        if any(has_dictionary(part, seen) for part in parts):
            return True
    return False


def may_be_live(value: Type, seen: set[int], deep: bool) -> bool:
    """Whether it is (or holds) an object of the browser, which cannot be copied."""
    if value.has("browser"):
        return True
    for kind in CONTAINERS if deep else ():
        known = value.get(kind)
        parts = list(known) if isinstance(known, tuple) else []
        if isinstance(known, Site) and id(known) not in seen:
            seen.add(id(known))
            parts = known.inside()
        if any(may_be_live(part, seen, deep) for part in parts):
            return True
    return False


def copying(signature: str, helper: str, deep: bool) -> Row:
    """`copy(x)` and `deepcopy(x)`."""

    def emit(e: Emission) -> js.Expr:
        known = e.type("x")
        if known.only("none", "bool", "int", "float", "str", "range", "function", "class"):
            return e.raw("x")
        if not deep and known.only("list"):
            return js.Call(js.Member(e.arg("x"), "slice"), [])
        site = e.result.get("dict")
        dicts = has_dictionary(e.result, set()) if deep else site is not None and site.dictionary
        value = e.arg("x")
        if may_be_live(known, set(), deep):
            value = e.helper("notLive", value, js.Bool(True) if deep else js.Undefined())
        return e.helper(helper, value, js.Bool(True) if dicts else js.Undefined())

    return function(signature, copy_result(deep), emit)


ROWS = table(copying("copy(x)", "copyValue", False), copying("deepcopy(x)", "deepcopy", True))
