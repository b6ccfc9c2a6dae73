"""Functions and methods that take members of an IntEnum or StrEnum for the ints and texts that they are."""

from __future__ import annotations

from functools import cache

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.mixed import as_value, has_mixed, natives_in, stand_for_values
from clientside.compiler.analysis.natives import is_inherited, native_of
from clientside.compiler.analysis.types import Type
from clientside.compiler.ops import catalogue
from clientside.compiler.ops.row import Row

BUILTINS = ("abs", "divmod", "round", "pow", "ord", "chr", "hex", "oct", "bin", "reversed", "range", "bytes")
MODULES = (
    *("math", "datetime", "re", "textwrap", "base64", "binascii", "hashlib", "unicodedata"),
    *("urllib.parse", "time", "string", "colorsys", "fractions", "decimal"),
)
DICTS = frozenset(["dict"])
NOTHING: frozenset[str] = frozenset()
ENUMS = frozenset(["enum"])
TEXTS = frozenset(["str"])
SCALARS = ENUMS | TEXTS | {"int", "float"}
# What functions ask of an instance, which its class may do in its own way.
PROTOCOL = {name: f"__{name}__" for name in ("abs", "round", "divmod", "reversed", "floor", "ceil", "trunc")}
SETS = frozenset(["set", "frozenset"])
# Methods of sets that take an element. A set that is asked for stands for the frozenset of its elements.
ELEMENTS = {"add": NOTHING, "discard": frozenset(["set"]), "remove": NOTHING}
# Methods of texts that show a member as `format` does, or give it back.
SHOWING = ("format", "format_map", "partition", "rpartition")


@cache
def _rows() -> frozenset[int]:
    """The identities of the rows of functions that calculate with what they are given."""
    found = {id(row) for name in BUILTINS if (row := catalogue.builtins().get(name)) is not None}
    for module in MODULES:
        if module in catalogue.MODULE_TABLES:
            for name in catalogue.module_names(module):
                made = catalogue.module_row(module, name)
                found.update((id(made), *(id(member) for member in getattr(made, "members", {}).values())))
    return frozenset(found)


def takes_plain(row: Row) -> bool:
    """Whether a row asks only what its arguments are as ints and texts."""
    return (row.receiver in ("str", "bytes") and row.name not in SHOWING) or id(row) in _rows()


def kinds_taken(row: Row, found: Type) -> frozenset[str]:
    """The kinds of values that a row sees where it is given an instance of a class derived from a built-in type, or a
    member of an enum.
    """
    if not found.has("instance"):
        return NOTHING
    kinds = NOTHING
    if takes_plain(row):
        method = "" if row.receiver else PROTOCOL.get(row.name, "")
        own = any(made.method(method) and not is_inherited(made.method(method)) for made in natives_in(found))
        kinds = ENUMS if own else SCALARS
    elif row.name in ("int", "float", "loads") and not row.receiver:
        kinds = TEXTS
    if row.receiver == "set" and row.name in ELEMENTS:
        kinds |= ELEMENTS[row.name] if stand_for_values(found) else NOTHING
    elif row.receiver in SETS or row in _set_rows():
        kinds |= SETS
    if row.name in ("dict", "update", "defaultdict", "OrderedDict", "Counter") and merges(found):
        kinds |= DICTS
    enums = "enum" in kinds and has_mixed(found)
    return kinds if enums or natives_in(found, kinds) else NOTHING


def merges(found: Type) -> bool:
    """Whether CPython reads the items of such instances as those of a dict: no class has its own `__iter__`."""
    return not any(
        native_of(made) == "dict" and not is_inherited(made.method("__iter__")) for made in found.get("instance") or ()
    )


@cache
def _set_rows() -> tuple[Row, ...]:
    rows = catalogue.builtins()
    return rows["set"], rows["frozenset"]


def is_scalar(found: Type) -> bool:
    """Whether a value may be an instance that is a text or a number as well."""
    return has_mixed(found) or bool(natives_in(found, SCALARS))


def holds_mixed(found: Type) -> bool:
    """Whether such members are among what an iterable of texts yields."""
    for kind in ("list", "set", "frozenset", "iter", "view"):
        site = found.get(kind)
        if site is not None and is_scalar(site.element):
            return True
    shape = found.get("tuple")
    if shape is not None and is_scalar(t.join_all(shape) if isinstance(shape, tuple) else shape.element):
        return True
    members = found.get("class") or ()
    return any(has_mixed(Type({"instance": frozenset([made])})) for made in members if not isinstance(made, str))


def as_plain(row: Row, found: Type) -> Type:
    """An argument's type as a row sees it."""
    kinds = kinds_taken(row, found)
    return as_value(found, kinds) if kinds else found


# Parameters that take no number: one that is given makes a complaint, which tells ints from floats.
_NEVER_NUMBERS = frozenset(["iterable", "iterables", "others", "other", "sequence", "string", "format_spec", "seq"])


def never_number(row: Row, name: str) -> bool:
    """Whether a parameter of a row takes no number."""
    return name in _NEVER_NUMBERS or row.name == "len"
