"""The abstract classes of collections.abc and numbers, as `isinstance` asks for them.

What they say of built-in kinds is written here. Of instances of the user's classes some tell by their methods, others
by their bases; `register` is refused.
"""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import UserClass, is_data
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.mixed import mixin_of
from clientside.compiler.analysis.natives import native_of
from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.library import is_own_file
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Row, function, table

SEQUENCES = "str list tuple range bytes bytearray deque"
CONTAINERS = f"{SEQUENCES} dict set frozenset view"
HASHABLE = (
    "none bool int float str tuple frozenset range bytes function decimal fraction"
    " date datetime time timedelta timezone"
)
UNHASHABLE = "list dict set bytearray deque instance"
COLLECTIONS = {
    "Sequence": SEQUENCES,
    "MutableSequence": "list bytearray deque",
    "Mapping": "dict",
    "MutableMapping": "dict",
    "Set": "set frozenset",
    "MutableSet": "set",
    "Iterable": f"{CONTAINERS} iter",
    "Iterator": "iter",
    "Sized": CONTAINERS,
    "Container": CONTAINERS,
    "Collection": CONTAINERS,
    "Callable": "function class",
    "Reversible": f"{SEQUENCES} dict",
    "ByteString": "bytes bytearray",
    "Hashable": HASHABLE,
}
NUMBERS = {
    "Number": "int bool re_flag float decimal fraction",
    "Complex": "int bool re_flag float fraction",
    "Real": "int bool re_flag float fraction",
    "Rational": "int bool re_flag fraction",
    "Integral": "int bool re_flag",
}


# What a class needs to be one of these, whatever it derives from.
METHODS = {
    "Iterable": ("__iter__",),
    "Iterator": ("__iter__", "__next__"),
    "Sized": ("__len__",),
    "Container": ("__contains__",),
    "Collection": ("__len__", "__iter__", "__contains__"),
    "Callable": ("__call__",),
    "Reversible": ("__reversed__", "__iter__"),
}
OWN_SOURCES = ("collections_bases.py", "collections_sets.py")


def is_abstract_instance(row: Row, made: UserClass, program: Program) -> bool | None:
    """Whether instances of a class are instances of an abstract one; None where that cannot be told."""
    if row.name == "Hashable":
        # A class with `__eq__` and without `__hash__` is none; what `@dataclass` makes, it says itself.
        if made.is_refused():
            return None
        asked = any(made.method(name) is not None or made.class_attribute(name) for name in ("__eq__", "__hash__"))
        return None if asked or is_data(made) or native_of(made) or mixin_of(made) else True
    if mixin_of(made) in row.makes.split() or native_of(made) in row.makes.split():
        return True
    if made.name == "complex" and is_own_file(made.owner.environment.source.file):
        return row.name in ("Number", "Complex")
    if made.is_refused():
        return None
    needed = METHODS.get(row.name)
    if needed is not None:
        methods = [made.method(name) is not None for name in needed]
        hidden = any(made.class_attribute(name) is not None for name in needed)
        return None if hidden else all(methods)
    if program.mentions("register"):
        return None
    return any(base.name == row.name and _is_own(base) for base in made.user_bases())


def _is_own(base: UserClass) -> bool:
    file = base.owner.environment.source.file
    return is_own_file(file) and file.endswith(OWN_SOURCES)


def is_told(row: Row, value: Type) -> bool:
    """Whether the kinds of a value tell if it is an instance of an abstract class."""
    return not value.may("class", "view") and (
        row.name != "Hashable" or value.only(*HASHABLE.split(), *UNHASHABLE.split())
    )


def of_call(f: Facts) -> Type:
    """An abstract class makes nothing."""
    f.inference.problem("unsupported-builtin", f.node, name="an abstract class", what="an abstract class")
    return t.NEVER


def nothing(e: Emission) -> js.Expr:
    """Where the class itself is a value."""
    return e.helper("unreachable")


def abstract(module: str, name: str, kinds: str) -> Row:
    """The row of a class."""
    return function(f"{name}()", of_call, nothing, makes=kinds, class_name=f"{module}.{name}", is_abstract=True)


COLLECTION_ROWS = table(*(abstract("collections.abc", name, kinds) for name, kinds in COLLECTIONS.items()))
NUMBER_ROWS = table(*(abstract("numbers", name, kinds) for name, kinds in NUMBERS.items()))
