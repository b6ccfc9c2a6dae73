"""Classes that derive from a built-in type (`class Stack(list)`).

Their instances are instances like any other, which hold the built-in value in an attribute that Python cannot name.
What the type's special methods do stands in a source of our own (`runtime/python/native_<type>.py`), of which such a
class gets a hidden base; any other method that no class overrides is called on the value.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import Any

from clientside.compiler.analysis.classes import Method, UserClass
from clientside.compiler.analysis.lattice import MIXED
from clientside.compiler.analysis.types import Type
from clientside.compiler.walk import walk

# The attribute: JavaScript alone can spell it. The sources call it `_value`.
VALUE = "$value"
WRITTEN = "_value"
KINDS = ("list", "dict", "set", "tuple", "frozenset", "str", "int", "float")
NATIVE = {kind: f"Native{kind.capitalize()}" for kind in KINDS}
MODULES = frozenset(f"native_{kind}" for kind in NATIVE)
HASHED = frozenset(["tuple", "frozenset", "str", "int", "float"])  # unless a class says otherwise
SCALARS = frozenset(["str", "int", "float"])
NATIVE_MISSING = {"dict": "NativeMissingDict"}  # where a class has a `__missing__`
FLAVORED = {
    "collections.OrderedDict": "BaseOrderedDict",
    "collections.defaultdict": "BaseDefaultDict",
    "collections.Counter": "BaseCounter",
}

# `|=` and the like take these for what they are, and change the left operand.
TUPLES = frozenset(["tuple"])  # `"…" % values` takes their items
UPDATED = frozenset(["dict", "set", "frozenset"])


def updates(op: ast.operator, left: Type) -> bool:
    """Whether `left op= right` changes a set or dict in place."""
    changes = isinstance(op, (ast.BitOr, ast.BitAnd, ast.BitXor, ast.Sub))
    if isinstance(op, ast.Add) and left.has("dict"):
        changes = left.get("dict").find().flavor in ("Counter", MIXED)
    return changes and left.may(*UPDATED) and not left.has("instance")


def native_of(made: Any) -> str:
    """The built-in type that a class derives from; nothing for others."""
    if not isinstance(made, UserClass):
        return ""
    return next((base.native for base in made.user_bases() if base.native), "")


def tested_for(classes: Iterable[UserClass]) -> list[UserClass]:
    """The classes that tell instances of built-in types: those that stand for one, where a class derives from it."""
    found = [[base for base in made.user_bases() if base.native][-1] if native_of(made) else made for made in classes]
    return sorted(dict.fromkeys(found), key=lambda made: made.name)


def is_inherited(method: Method | None) -> bool:
    """Whether a method is the built-in type's own."""
    owner = method.function.method_of if method is not None else None
    return owner is not None and bool(owner.native)


def inherits(made: UserClass, name: str) -> bool:
    """Whether an instance finds a method of the built-in type under a name, which nothing overrides."""
    if not native_of(made) or (name.startswith("__") and name.endswith("__")) or name in made.slots:
        return False
    method = made.method(name)
    return is_inherited(method) if method is not None else made.class_attribute(name) is None


def is_overridden(made: UserClass, name: str) -> bool:
    """Whether a class that derives from a hidden base has a method of this name."""
    return any(
        made in other.mro() and any(name in c.methods for c in other.user_bases() if not c.native)
        for other in made.program.classes  # type: ignore[attr-defined]
    )


def rename(tree: ast.AST) -> None:
    """Give the attribute of a source of ours the name that Python cannot spell."""
    for node in walk(tree):
        if isinstance(node, ast.Attribute) and node.attr == WRITTEN:
            node.attr = VALUE
