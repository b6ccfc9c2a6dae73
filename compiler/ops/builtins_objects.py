"""Builtins about objects and their attributes: hash, id, getattr, hasattr, setattr, delattr, vars, object."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import (
    ASKS_HASH,
    ASKS_MEMBERS,
    ASKS_QUALNAME,
    ASKS_SETATTR,
    ATTRIBUTES_WRITTEN,
    DELETED,
    VARS_KEPT,
    UserClass,
)
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer import function_attributes
from clientside.compiler.analysis.library_use import is_library
from clientside.compiler.analysis.read_at_once import read_at_once
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.lowering.rows import kind_tests
from clientside.compiler.ops import function_by_name
from clientside.compiler.ops.row import Emitter, attribute, function, table
from clientside.compiler.top_level import top_level_bindings

HASH = t.integer(-(2**63), 2**63)
# What generators have, and other iterators have not.
OF_GENERATORS = frozenset(["send", "throw", "close", "gi_frame", "gi_running", "gi_code", "gi_yieldfrom"])
WITH_IDENTITY = ("list", "dict", "set", "instance", "function", "class", "iter", "exception", "object", "bytearray")


def name_parts(node: ast.AST | None) -> tuple[str, str] | None:
    """What a name that is computed begins and ends with, as far as it is written; None where it is written out."""
    if isinstance(node, ast.Constant):
        return None
    if isinstance(node, ast.JoinedStr) and node.values:
        first, last = node.values[0], node.values[-1]
        return _text(first), _text(last)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _text(node.left), _text(node.right)
    return "", ""


def _text(node: ast.expr) -> str:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _text(node.left)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def names_of(f: Facts, made: UserClass) -> Iterator[str]:
    """The attributes of an instance that the name may mean."""
    from clientside.compiler.analysis.infer import native_bases

    node = f.bound.get("name")
    parts = name_parts(node)
    native_bases.asks_by_name(f.inference, f.node, made, f.constant("name") if parts is None else None)
    if parts is None:
        assert isinstance(node, ast.Constant)
        if isinstance(node.value, str):
            yield node.value
        return
    if "__init__".startswith(parts[0]) and "__init__".endswith(parts[1]):
        f.program.asks_for("__init__")
    _asks_library(f, made, parts)
    seen: set[str] = set()
    for base in made.user_bases():
        for name in (*base.methods, *base.attributes, *base.slots):
            if name not in seen and not name.startswith("__") and name.startswith(parts[0]) and name.endswith(parts[1]):
                seen.add(name)
                yield name


def _asks_library(f: Facts, made: UserClass, parts: tuple[str, str]) -> None:
    """Note that a name that is computed may mean anything of a library's class, of which only what is named is kept."""
    for base in made.user_bases():
        if not is_library(base.owner):
            continue
        for _, name in top_level_bindings(base.node.body):
            if not name.startswith("__") and name.startswith(parts[0]) and name.endswith(parts[1]):
                f.program.asks_for(name)


def attributed(f: Facts, name: str) -> ast.Attribute:
    """`object.name`, as if it were written."""
    value = f.bound.get("object") or ast.copy_location(ast.Constant(None), f.node)  # `getattr(*pair)`
    node: ast.Attribute = f.program.once(
        ("attribute", f.node, name), lambda: ast.copy_location(ast.Attribute(value, name, ast.Load()), f.node)
    )
    return node


def getattr_result(f: Facts) -> Type:
    """What the attributes that the name may mean hold."""
    from clientside.compiler.analysis.infer import instances
    from clientside.compiler.analysis.infer.attributes import class_attribute

    if function_by_name.applies(f):
        return function_by_name.read(f)
    known = f.type("object")
    found = f.type("default")
    for made in known.get("instance") or ():
        for name in names_of(f, made):
            method = made.method(name)
            if method is not None and method.kind == "property":
                method.function.by_value = True
            part = instances.load(f.inference, attributed(f, name), frozenset([made]))
            found = t.join(found, part) if part is not None else found
        found = t.join(found, made.anything)
    for made in known.get("class") or ():
        f.program.once(ASKS_MEMBERS, set).add(made)
        for name in names_of(f, made) if isinstance(made, UserClass) else ():
            found = t.join(found, class_attribute(f.inference, attributed(f, name), made) or t.NEVER)
    refuse_others(f, "getattr")
    return found


def refuse_others(f: Facts, builtin: str) -> None:
    """Report values of built-in types, whose attributes cannot be looked up by name."""
    from clientside.compiler.analysis.infer.unknown import in_python

    known, name = f.type("object"), f.constant("name")
    if known.only("module"):  # said of the argument
        return
    for kind, part in known.kinds.items():
        if kind in ("instance", "class", "unbound") or (kind == "none" and not isinstance(name, str)):
            continue  # None has no attributes but those of every object, which are refused when it runs
        if not isinstance(name, str) or in_python(kind, part, name):
            others = known.without("instance", "class", "unbound") if not isinstance(name, str) else known
            described = t.describe(others if len(others.kinds) < 4 else known.restricted((kind,)), 0)
            f.inference.problem(
                "unsupported-builtin", f.node, name=f"{builtin} of {described}", what=f"`{builtin}` of {described}"
            )
            return


def has_kinds(known: Type, name: Any) -> list[str]:
    """The kinds, other than instances and classes, whose values have an attribute."""
    from clientside.compiler.analysis.infer.unknown import in_python

    return [k for k, part in known.kinds.items() if k not in ("instance", "class") and in_python(k, part, str(name))]


def hasattr_result(f: Facts) -> Type:
    """A bool."""
    from clientside.compiler.analysis.infer import native_bases

    for made in f.type("object").get("instance") or ():
        native_bases.asks_by_name(f.inference, f.node, made, f.constant("name"))
        parts = name_parts(f.bound.get("name"))
        if parts is not None:
            _asks_library(f, made, parts)
    name = f.constant("name")
    if not isinstance(name, str):
        refuse_others(f, "hasattr")
    elif name in OF_GENERATORS and f.type("object").has("iter"):
        f.inference.problem("unsupported-builtin", f.node, name="hasattr of an iterator", what=f"`{name}`")
    return t.BOOL


def _everywhere(known: Type, name: str) -> bool | None:
    """Whether all instances, or classes, have an attribute of `object` or `type`; None where each has its own."""
    if not name.startswith("__") or not (known.only("instance") or known.only("class")):
        return None
    if known.only("class"):
        return True if hasattr(type, name) else None
    bases = [base for made in known.get("instance") for base in made.user_bases()]
    if name == "__dict__" or name == "__weakref__":
        return True if all(base.limited is None for base in bases) else None
    return True if name in vars(object) or name == "__module__" else None


def emit_hasattr(e: Emission) -> js.Expr:
    """`hasattr(x, "name")`: a test of kinds, and of what an instance holds."""
    if function_by_name.applies(e):
        return function_by_name.emit_has(e)
    known, name = e.type("object"), e.constant("name")
    if not isinstance(name, str):
        return e.helper("hasattr", e.arg("object"), _name(e))
    everywhere = _everywhere(known, name)
    if everywhere is not None:
        return js.Sequence([e.arg("object"), js.Bool(everywhere)])
    having = has_kinds(known, name)
    having += [k for k in ("instance", "class") if known.has(k) and _everywhere(known.restricted((k,)), name)]
    others = [k for k in known.kinds if k not in having]
    asked = any(k in ("instance", "class") for k in others)
    value = e.simple(e.arg("object"))
    if not others:
        return js.Sequence([value, js.Bool(True)])
    test = kind_tests(e.ctx, e.ctx.copy(value), having, known) if having else None
    if asked:
        own = e.helper("hasattr", e.ctx.copy(value), js.Str(name))
        return own if test is None else js.Binary("||", test, own)
    return js.Sequence([value, js.Bool(False)]) if test is None else test


def setattr_effect(f: Facts) -> None:
    """The value may become an attribute."""
    if function_by_name.applies(f):
        function_by_name.stored(f)
        return
    f.program.once(ASKS_SETATTR, set).add(True)
    f.program.once(ASKS_QUALNAME, set).add(True)  # a property's complaint has it
    from clientside.compiler.analysis.infer import descriptors, instances

    known, name = f.type("object"), f.constant("name")
    if not known.only("instance", *PLAIN) and known.kinds:
        f.inference.problem("unsupported-builtin", f.node, name="setattr of what is no instance", what="setattr")
    for made in known.get("instance") or ():
        if isinstance(name, str):
            instances.store(f.inference, attributed(f, name), frozenset([made]), f.type("value"))
            continue
        for slot in list(names_of(f, made)):
            taken = descriptors.store(f.inference, made, slot, f.type("value"))
            if not taken and (slot in made.slots or made.method(slot) is None):
                made.store(slot, f.type("value"))
        made.store_anything(f.type("value"))


def set_own_effect(f: Facts) -> None:
    """`object.__setattr__(self, name, value)`: also what is frozen."""
    from clientside.compiler.analysis.infer import descriptors

    f.program.once(ASKS_QUALNAME, set).add(True)
    known, name = f.type("object"), f.constant("name")
    for made in known.get("instance") or ():
        descriptors.refuse_own(f.inference, made, f.node)
        if isinstance(name, str):
            made.store(name, f.type("value"))
        else:
            made.store_anything(f.type("value"))
    if not known.only("instance", *PLAIN) and known.kinds:
        f.inference.problem("unsupported-builtin", f.node, name="object.__setattr__ of what is no instance", what="it")


def delattr_effect(f: Facts) -> None:
    """Attributes may be missing from now on."""
    from clientside.compiler.analysis.infer import instances

    if function_by_name.applies(f):
        function_attributes.remove(f.inference, f.constant("name"), f.type("object"))
        return
    if f.type("object").has("exception"):
        f.inference.problem("unsupported-builtin", f.node, name="delattr of an exception", what="delattr")
    f.program.once(ASKS_QUALNAME, set).add(True)
    name = f.constant("name")
    for made in f.type("object").get("instance") or ():
        if made.method("__delattr__") is not None:
            instances.apply_method(f.inference, "__delattr__", instances.instance_type(made), [t.STR])
            continue
        for slot in [name] if isinstance(name, str) else list(made.slots):
            f.program.once(DELETED, set).add(slot)


PLAIN = ("none", "bool", "int", "float", "str", "list", "tuple", "dict")  # of which `vars` is a TypeError


def vars_of(f: Facts, known: Type) -> Type:
    """The attributes of an instance: in a new dict where that is read at once, else in one that is the instance's."""
    site = f.program.dict_site(f.node, "vars")
    site.limit(frozenset())
    around = f.inference.function.node
    kept = f.node not in f.program.once(("read at once", around), lambda: read_at_once(around))
    if kept:
        site.mark(dictionary=True)
        f.program.once(VARS_KEPT, dict)[f.node] = site
    for made in known.get("instance") or ():
        for name, part in list(made.slots.items()):
            site.set_field(name, part)
        if made.anything.kinds:
            site.mark(dictionary=True)
            site.store_key(t.STR)
            site.store(made.anything)
        if kept and site.find().written:
            _written_through(f, made, site.find())
        slotted = any(base.limited is not None for base in made.user_bases())
        if made.exception_base() is not None or made.is_enum or slotted:
            f.inference.problem("unsupported-builtin", f.node, name="vars of such an instance", what="vars")
    if not known.only("instance", *PLAIN) and known.kinds:
        f.inference.problem("unsupported-builtin", f.node, name="vars of what is no instance", what="vars")
    return Type({"dict": site})


def _written_through(f: Facts, made: UserClass, site: t.DictSite) -> None:
    """What is written to the dict becomes an attribute, and may go."""
    for name, part in list(site.fields.items()):
        made.store(name, part)
    for name in list(made.slots):
        f.program.once(DELETED, set).add(name)
    if site.key.kinds or site.element.kinds:
        made.store_anywhere(site.element)
    f.program.once(ATTRIBUTES_WRITTEN, set).add(made)
    refuse_cached(f.inference, f.node, made, None if site.key.kinds else list(site.fields))


def refuse_cached(inf: Any, node: ast.AST, made: UserClass, names: list[str] | None) -> None:
    """Report what is stored in an instance's dict under the name of a `cached_property` (None: any names)."""
    for base in made.user_bases():
        for name, method in base.methods.items():
            if method.cached and (names is None or name in names):
                inf.problem("unsupported-builtin", node, name=f"__dict__ of a class with `{name}` cached", what="it")
                return


def vars_of_receiver(f: Facts) -> Type:
    """`x.__dict__`."""
    return vars_of(f, f.receiver)


def emit_vars(e: Emission, value: js.Expr) -> js.Expr:
    """The attributes: in a new dict where nothing can tell."""
    site = e.result.get("dict")
    if site is not None and any(kept.find() is site.find() for kept in e.ctx.program.once(VARS_KEPT, dict).values()):
        return e.helper("varsKept", value)
    helper = "vars" if e.row.is_property or e.type("object").only("instance") else "varsOf"
    return e.helper(helper, value, js.Bool(True) if site is not None and site.dictionary else js.Undefined())


def id_result(f: Facts) -> Type:
    """A number of its own for each object."""
    known = f.type("obj")
    if not known.only(*WITH_IDENTITY) and known.kinds:
        f.inference.problem("unsupported-builtin", f.node, name=f"id of {t.describe(known, 0)}", what="id")
    return t.SAFE_INT


def hash_effect(f: Facts) -> None:
    """Ints and floats of one value have one hash; dataclasses tell theirs."""
    f.program.once(ASKS_HASH, set).add(True)


def update_effect(f: Facts) -> None:
    """`x.__dict__.update(…)`: any attribute may hold any of the values."""
    mapping = f.type("mapping").get("dict")
    value = mapping.values_type() if mapping is not None else f.elements(f.elements(f.type("mapping")))
    value = t.join_all([value, *map(f.program.type_of, (f.bound.get("more") or {}).values())])
    for made in f.type("object").get("instance") or ():
        made.store_anywhere(value)
        refuse_cached(f.inference, f.node, made, None)


def emit_update(e: Emission) -> js.Expr:
    """`x.__dict__.update(…)`."""
    more = js.Object([(name, value) for name, value in e.named("more").items()])
    return e.helper("varsUpdate", e.arg("object"), e.arg("mapping"), more if e.named("more") else js.Undefined())


def _name(e: Emission) -> js.Expr:
    """The name that is given: of a member of a StrEnum, or an instance of a class derived from str, its text."""
    return e.ctx.as_value(e.arg("name"), e.type("name"), frozenset(["enum", "str"]))[0]


def of_function(emit: Emitter, helper: str) -> Emitter:
    """How an attribute of a function is reached, or else one of anything else."""

    def emitted(e: Emission) -> js.Expr:
        if function_by_name.applies(e):
            return emit(e)
        given = [_name(e) if p.name == "name" else e.arg(p.name) for p in e.row.parameters if e.given(p.name)]
        return e.helper(helper, *given)

    return emitted


UPDATE = function("update(object, mapping=(), /, **more)", "none", emit_update, effect=update_effect)
SET_OWN = function("__setattr__(object, name, value, /)", "none", "setOwn", effect=set_own_effect)
VARS_ROW = attribute("instance", "__dict__", vars_of_receiver, lambda e: emit_vars(e, e.receiver))
ROWS = table(
    function("hash(obj, /)", HASH, "hash", observes="obj", effect=hash_effect),
    function("id(obj, /)", id_result, "id"),
    function(
        "getattr(object, name, default=None, /)", getattr_result, of_function(function_by_name.emit_read, "getattr")
    ),
    function("hasattr(object, name, /)", hasattr_result, emit_hasattr),
    function(
        "setattr(object, name, value, /)",
        "none",
        of_function(function_by_name.emit_stored, "setattr"),
        effect=setattr_effect,
    ),
    function(
        "delattr(object, name, /)", "none", of_function(function_by_name.emit_removed, "delattr"), effect=delattr_effect
    ),
    function("vars(object, /)", lambda f: vars_of(f, f.type("object")), lambda e: emit_vars(e, e.arg("object"))),
    function("object()", Type({"object": True}), "objectOf", makes="object", members={"__setattr__": SET_OWN}),
)
