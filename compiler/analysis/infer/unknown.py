"""Attributes that compiled code has not got: unknown to Python too, or Python's own and not available here."""

from __future__ import annotations

import ast
import builtins
import difflib
import types
from collections.abc import Collection
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.wanted_errors import certain_error
from clientside.compiler.analysis.kinds import KINDS
from clientside.compiler.analysis.library_use import is_library
from clientside.compiler.analysis.program import Function
from clientside.compiler.analysis.types import Type
from clientside.compiler.ops import catalogue

CLASSES: dict[str, tuple[type, ...]] = {
    "none": (type(None),),
    "bool": (bool,),
    "int": (int,),
    "float": (float,),
    "str": (str,),
    "list": (list,),
    "tuple": (tuple,),
    "dict": (dict,),
    "set": (set,),
    "frozenset": (frozenset,),
    "range": (range,),
    "slice": (slice,),
    "iter": (types.GeneratorType, type(iter([]))),
    "view": (type({}.keys()), type({}.items())),
    "function": (types.FunctionType, types.BuiltinFunctionType),
    "awaitable": (types.CoroutineType,),
    "class": (type,),
    "instance": (object,),
    "type": (type,),
    "ellipsis": (type(NotImplemented),),
    **{kind.name: kind.classes for kind in KINDS.values() if kind.classes},
}
# What later versions than CPython 3.11 have.
NEWER = frozenset([("int", "is_integer"), ("bool", "is_integer")])
ELSEWHERE = {
    "push": "append",
    "concat": "+",
    "includes": "in",
    "length": "len(...)",
    "size": "len(...)",
    "toUpperCase": "upper",
    "toLowerCase": "lower",
    "trim": "strip",
    "trimStart": "lstrip",
    "trimEnd": "rstrip",
    "padStart": "rjust",
    "padEnd": "ljust",
    "startsWith": "startswith",
    "endsWith": "endswith",
    "indexOf": "index",
    "replaceAll": "replace",
    "toString": "str(...)",
    "toFixed": 'f"{x:.2f}"',
    "hasOwnProperty": "in",
    "forEach": "for",
    "shift": "pop(0)",
    "unshift": "insert(0, ...)",
    "has": "in",
}


def in_python(kind: str, known: Any, name: str) -> bool:
    """Whether values of a kind have this attribute in CPython 3.11."""
    if (kind, name) in NEWER:
        return False
    classes = CLASSES.get(kind, ())
    if kind == "exception":
        classes = tuple(getattr(builtins, n, Exception) for n in known)
    # `__name__` is a class's own, not its values'.
    return any(name in vars(base) for c in classes for base in c.__mro__)


def not_available(inf: Inference, node: ast.Attribute, receiver: Type, rows: Collection[str]) -> bool:
    """Report an attribute that Python has for some kind of the receiver, and compiled code has not."""
    kinds = [k for k, known in receiver.kinds.items() if k not in rows and in_python(k, known, node.attr)]
    if kinds:
        found = t.describe(receiver.restricted(kinds[:1]), 0)
        inf.problem("unsupported-method", node, type=found, name=node.attr)
    return bool(kinds)


def unknown(inf: Inference, node: ast.Attribute, receiver: Type) -> None:
    """Report an attribute that no kind of the receiver has."""
    if receiver.only("context"):
        inf.problem("dash-only-on-server", node, name=ast.unparse(node))
        return
    if not_available(inf, node, receiver, ()):
        return
    made = (*(receiver.get("instance") or ()), *(receiver.get("class") or ()))
    if any(isinstance(c, UserClass) and c.is_refused() for c in made):
        return
    known = _known(receiver)
    near = ELSEWHERE.get(node.attr) if receiver.may(*t.PAGE_KINDS) else None
    if near is None or (near.isidentifier() and near not in (*known, "in", "for")):
        near = next(iter(difflib.get_close_matches(node.attr, known, 1)), None)
    hint = f"did you mean `{near}`?" if near else ""
    if receiver.has("dict"):
        hint = hint or f'a dict\'s item is read with brackets: `{ast.unparse(node.value)}["{node.attr}"]`.'
    # A built-in function may stand for a class of Python's (`timedelta.total_seconds`).
    open_kinds = receiver.may("class", "module", "browser", "component") or not all(
        isinstance(f, Function) for f in receiver.get("function") or ()
    )
    uncertain = open_kinds or _may_be_named(inf, node.attr, receiver)
    listed = ", ".join(f"`{name}`" for name in known[:12] if not name.startswith("__"))
    certain_error(
        inf,
        node,
        "AttributeError",
        None if uncertain else "",
        "unknown-method" if near else "unknown-attribute",
        _is_no_slip(inf, receiver),
        name=node.attr,
        type=t.describe(receiver, 0),
        near=hint or (f"it has {listed}{', ...' if len(known) > 12 else ''}." if listed else ""),
    )


def _is_no_slip(inf: Inference, receiver: Type) -> bool:
    """Whether the attribute is missing for what the value is here, rather than misspelt: what is assigned elsewhere may
    be None in this program, and a library's code, which nobody is about to mend, may never come there.
    """
    return receiver.only("none") or (is_library(inf.function) and receiver.only(*t.PAGE_KINDS, "tuple", "set"))


def _may_be_named(inf: Inference, name: str, receiver: Type) -> bool:
    """Whether tuples of several classes met, one of which has the attribute: the type only says that it is a tuple."""
    return receiver.has("tuple") and any(
        made.is_named_tuple and (name in made.tuple_fields() or made.method(name) or name.startswith("_"))
        for made in inf.program.classes
    )


def _known(receiver: Type) -> list[str]:
    """The attributes that the receiver's kinds have."""
    names = {name for kind in receiver.without("function").kinds for name in catalogue.method_names(kind)}
    for made in (*(receiver.get("instance") or ()), *(receiver.get("class") or ())):
        if isinstance(made, UserClass):
            names.update(name for name in made.slots if not name.startswith("$"))
            for base in made.user_bases():
                names.update((*base.methods, *base.attributes))
    return sorted(names)
