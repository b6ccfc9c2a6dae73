"""Methods of collections.OrderedDict, beside those of dict."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import DictSite, Type
from clientside.compiler.ops.dict_ import removal_effect
from clientside.compiler.ops.row import method, table

ORDERED = "OrderedDict"


def ordered(f: Facts, key: Type, value: Type) -> Type:
    """A new OrderedDict made by this call."""
    made = f.new_dict(key, value, "ordered")
    site: DictSite = made.get("dict")
    site.flavored(ORDERED)
    return made


def fromkeys_result(f: Facts) -> Type:
    """`OrderedDict.fromkeys(keys, value)`."""
    return ordered(f, f.elements(f.type("iterable")), f.type("value") if f.given("value") else t.NONE)


ROWS = table(
    method(
        "dict",
        "popitem(last=True)",
        "tuple[key, value]",
        "orderedDictPopitem",
        effect=removal_effect,
        writes=True,
    ),
    method("dict", "move_to_end(key, last=True)", "none", "orderedDictMoveToEnd", writes=True, observes="key"),
)
