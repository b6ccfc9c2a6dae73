"""The abstract classes of collections.abc and numbers, as `isinstance` asks for them.

What they say of built-in kinds is written here. Of instances of the user's classes they would tell by methods or by
`register`, which is refused.
"""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Row, function, table

SEQUENCES = "str list tuple range bytes bytearray deque"
CONTAINERS = f"{SEQUENCES} dict set frozenset view"
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
}
NUMBERS = {
    "Number": "int bool re_flag float decimal fraction",
    "Complex": "int bool re_flag float fraction",
    "Real": "int bool re_flag float fraction",
    "Rational": "int bool re_flag fraction",
    "Integral": "int bool re_flag",
}


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
