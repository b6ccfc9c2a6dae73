"""Inference of `x[i]`: reading, writing, deleting."""

from __future__ import annotations

import ast
import re
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.infer import iteration, subclass_hooks
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.shown_alone import is_shown_alone, observe
from clientside.compiler.analysis.kinds import KINDS, SITE, indexed, named
from clientside.compiler.analysis.mixed import has_mixed, plain
from clientside.compiler.analysis.plain import plain_node
from clientside.compiler.analysis.types import DictSite, Type

INTEGER_LIKE = re.compile(r"(?:0|[1-9][0-9]{0,9})\Z")


def reorders(key: str) -> bool:
    """Whether JavaScript would move this key of a plain object before others (or treats it apart)."""
    return key == "__proto__" or (INTEGER_LIKE.match(key) is not None and int(key) < 4294967295)


def constant_key(node: ast.expr) -> str | None:
    """The text of a constant string key."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _of_text(node: ast.Subscript) -> ast.Subscript:
    """A subscript of a member of a StrEnum, as one of its text."""
    return ast.copy_location(ast.Subscript(plain_node(node.value), node.slice, ast.Load()), node)


def load(inf: Inference, node: ast.Subscript) -> Type:
    """The type of `x[i]` or `x[a:b]`."""
    value = inf.expr(node.value)
    if subclass_hooks.has_getitem(value):
        return subclass_hooks.result(inf, value.get("class"), inf.expr(node.slice))
    if is_generic(value):
        return value
    if has_mixed(value) and plain(value).has("str") and not _has_getitem(value):
        of_text = inf.program.once(("plain", node), lambda: _of_text(node))
        inf.program.plans[node] = of_text
        return inf.expr(of_text)
    if isinstance(node.slice, ast.Slice):
        return _slice(inf, node, value)
    index = inf.expr(node.slice)
    if not is_shown_alone(inf, node.slice):
        position(inf, value, index)
    if value.has("browser"):
        from clientside.compiler.browser.infer import item

        return item(inf, node, value)
    found, possible = t.NEVER, []
    key = constant_key(node.slice)
    parts = _parts(inf, node, value) if index.has("slice") else {}
    for kind, known in value.kinds.items():
        if kind in parts:
            possible.append(kind)
            found = t.join(found, parts[kind])
            if index.only("slice"):
                continue
        part = _item(inf, node, kind, known, key, index)
        if part is not None:
            possible.append(kind)
            found = t.join(found, part)
    if value.kinds and not possible:
        inf.warning("wrong-type", node, problem=f"{t.describe(value)} cannot be indexed with {t.describe(index)}")
    elif len(possible) < len(value.kinds):
        inf.narrowed(node.value, value.restricted(possible))
    return found


def _has_getitem(value: Type) -> bool:
    from clientside.compiler.analysis.infer.instances import has_method

    return has_method(value, "__getitem__")


def is_generic(value: Type) -> bool:
    """Whether a value is a class that takes types in brackets, which have no effect."""
    made = value.get("class") or ()
    return value.only("class") and all(
        isinstance(c, UserClass) and any(base.generic or base.named_tuple for base in c.user_bases()) for c in made
    )


def position(inf: Inference, container: Type, index: Type) -> None:
    """Note that an index shows its kind: a sequence takes 2, and refuses 2.0; a missing key is in KeyError's text."""
    if container.may("list", "tuple", "str", "range", "dict", "match", *indexed()):
        inf.observed(index, text=container.may("dict"))


def _item(inf: Inference, node: ast.Subscript, kind: str, known: Any, key: str | None, index: Type) -> Any:
    """What one kind of container gives for the index; None where it always raises TypeError."""
    by_number = index.may("int", "bool", "instance") or not index.kinds
    if kind == "dict":
        assert isinstance(known, DictSite)
        site = known.find()
        if site.inserts:
            inserted(site, key, index)
        if key is not None:
            return site.field(key)
        return site.values_type()
    if kind == "str":
        return t.STR if by_number else None
    if kind in KINDS and KINDS[kind].item is not None:
        return iteration.part_of(KINDS[kind].item, known) if by_number else None
    if kind == "list" and by_number:
        assert isinstance(known, t.Site)
        return known.find().element
    if kind == "tuple" and by_number:
        if isinstance(known, tuple):
            position = _constant_index(node.slice)
            if position is not None and -len(known) <= position < len(known):
                return known[position]
            return t.join_all(known)
        assert isinstance(known, t.Site)
        return known.find().element
    if kind == "instance":
        from clientside.compiler.analysis.infer.instances import apply_method

        return apply_method(inf, "__getitem__", inf.program.type_of(node.value).restricted(("instance",)), [index])
    if kind == "class":
        from clientside.compiler.analysis.infer.enumerations import class_members

        return class_members(inf.program.type_of(node.value)) or None
    if kind == "component":
        inf.problem("unsupported-method", node, type=t.describe(Type({kind: known}), 0), name="__getitem__")
        return t.NEVER
    if kind in ("figure", "graph") and key is not None:
        from clientside.compiler.analysis.facts import Facts
        from clientside.compiler.ops import catalogue

        row = catalogue.method(kind, key, known)
        receiver = Type({kind: known})
        return row.result(Facts(inf, node, receiver, {})) if row is not None and row.is_property else None
    if kind == "patch":
        return Type({"patch": True})
    if kind == "match":
        from clientside.compiler.ops.re_match import item_type

        return item_type(known, getattr(node.slice, "value", None))
    if kind == "range" and by_number:
        assert isinstance(known, tuple)
        return t.integer(*known)
    return None


def inserted(site: DictSite, key: str | None, index: Type) -> None:
    """Reading a key brings it into a defaultdict."""
    site.write()
    if key is not None and not reorders(key):
        site.set_field(key, site.default)
    else:
        site.store_key(index)
        site.store(site.default)


def _constant_index(node: ast.expr) -> int | None:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        inner = _constant_index(node.operand)
        return -inner if inner is not None else None
    return node.value if isinstance(node, ast.Constant) and type(node.value) is int else None


def infer_slice(inf: Inference, node: ast.Slice, alone: bool = False) -> Type:
    """`a:b:c`: a slice, with what its bounds are. `alone` says that no instance gets to see them."""
    site = inf.program.site(node, "slice")
    for bound in (node.lower, node.upper, node.step):
        if bound is not None:
            known = inf.expr(bound)
            observe(inf, bound if alone else None, known)
            site.store(known)
    return Type({"slice": site})


def _slice(inf: Inference, node: ast.Subscript, value: Type) -> Type:
    assert isinstance(node.slice, ast.Slice)
    known = infer_slice(inf, node.slice, alone=not value.has("instance"))
    inf.program.record(node.slice, known)
    parts = _parts(inf, node, value)
    found = t.join_all(parts.values())
    if value.has("instance"):
        from clientside.compiler.analysis.infer.instances import apply_method

        receiver = value.restricted(("instance",))
        parts["instance"] = apply_method(inf, "__getitem__", receiver, [known])
        found = t.join(found, parts["instance"])
    if value.kinds and not parts:
        inf.warning("wrong-type", node, problem=f"{t.describe(value)} cannot be sliced")
    elif len(parts) < len(value.kinds):
        inf.narrowed(node.value, value.restricted(parts))
    return found


def _parts(inf: Inference, node: ast.Subscript, value: Type) -> dict[str, Type]:
    """What a slice of each kind of container gives."""
    found: dict[str, Type] = {}
    for kind, known in value.kinds.items():
        if kind == "str" or (kind in KINDS and KINDS[kind].sliced):
            part = Type({kind: True})
        elif kind == "range":
            part = t.RANGE
        elif kind == "list":
            site = inf.program.site(node, "list")
            site.store(known.find().element)
            part = Type({"list": site})
        elif kind == "tuple":
            site = inf.program.site(node, "tuple")
            site.store(iteration.elements(inf, value.restricted(("tuple",))))
            part = Type({"tuple": site})
        else:
            continue
        found[kind] = part
    return found


def store(inf: Inference, node: ast.Subscript, value: Type, again: bool = False) -> None:
    """`x[i] = value`. `again` says that the parts were inferred already (augmented assignment)."""
    container = inf.program.type_of(node.value) if again else inf.expr(node.value)
    if isinstance(node.slice, ast.Slice):
        if not again:
            inf.program.record(node.slice, infer_slice(inf, node.slice))
        _set_part(inf, container, inf.program.type_of(node.slice), value)
        site = container.get("list")
        if site is not None:
            site.write()
            site.store(iteration.elements(inf, value, node))
        elif (
            container.kinds
            and not container.has("instance")
            and not any(k in KINDS and KINDS[k].slice_stores for k in container.kinds)
        ):
            inf.warning("wrong-type", node, problem=f"{t.describe(container)} has no slice assignment")
        return
    index = inf.program.type_of(node.slice) if again else inf.expr(node.slice)
    position(inf, container, index)
    if container.has("browser"):
        from clientside.compiler.browser.infer import store_item

        store_item(inf, node, container, value)
        return
    key = constant_key(node.slice)
    possible = []
    dict_site = container.get("dict")
    if dict_site is not None:
        possible.append("dict")
        dict_site.write()
        if key is not None and not reorders(key):
            dict_site.set_field(key, value)
        else:
            dict_site.mark(dictionary=True)
            dict_site.store_key(index)
            dict_site.store(value)
    list_site = container.get("list")
    if list_site is not None and key is None and (index.may("int", "bool", "slice") or not index.kinds):
        possible.append("list")
        list_site.write()
        list_site.store(value)
        if index.has("slice"):
            list_site.store(iteration.elements(inf, value, node))
    for kind in (k for k in container.kinds if k in KINDS and KINDS[k].stores and key is None):
        possible.append(kind)
        if KINDS[kind].item == SITE:
            container.get(kind).store(value)
    if container.has("patch"):
        possible.append("patch")
    if container.has("instance"):
        from clientside.compiler.analysis.infer.instances import apply_method

        possible.append("instance")
        apply_method(inf, "__setitem__", container.restricted(("instance",)), [index, value])
    if container.kinds and not possible:
        inf.warning("wrong-type", node, problem=f"an item of {t.describe(container)} cannot be assigned")
    elif len(possible) < len(container.kinds):
        inf.narrowed(node.value, container.restricted(possible))


def _set_part(inf: Inference, container: Type, part: Type, value: Type) -> None:
    """`x[a:b] = value` of an instance."""
    from clientside.compiler.analysis.infer.instances import apply_method

    if container.has("instance"):
        apply_method(inf, "__setitem__", container.restricted(("instance",)), [part, value])


def remove(inf: Inference, node: ast.Subscript) -> None:
    """`del x[i]`."""
    container = inf.expr(node.value)
    if isinstance(node.slice, ast.Slice):
        inf.program.record(node.slice, infer_slice(inf, node.slice))
    else:
        position(inf, container, inf.expr(node.slice))
    if container.has("instance"):
        from clientside.compiler.analysis.infer.instances import apply_method

        index = inf.program.type_of(node.slice)
        apply_method(inf, "__delitem__", container.restricted(("instance",)), [index])
    if container.has("browser"):
        return
    for kind in ("list", "dict"):
        site = container.get(kind)
        if site is not None:
            site.write()
            if isinstance(site, DictSite):
                site.limit(frozenset())
    if container.kinds and not container.may("list", "dict", "instance", *named(lambda kind: kind.deletes)):
        inf.warning("wrong-type", node, problem=f"an item of {t.describe(container)} cannot be deleted")
