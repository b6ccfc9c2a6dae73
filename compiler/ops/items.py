"""What functions give that read an item: `operator.getitem(x, key)`, `x.__getitem__(key)`."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.iteration import part_of
from clientside.compiler.analysis.infer.subscripts import inserted
from clientside.compiler.analysis.kinds import KINDS
from clientside.compiler.analysis.types import Type
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.answered import answered
from clientside.compiler.ops.re_match import item_type as group_type

SEQUENCES = ("str", "list", "tuple", "range")


def item_type(f: Facts, value: Type, key: Type, constant: object = None) -> Type:
    """What `value[key]` gives."""
    found = t.NEVER
    for kind, known in value.kinds.items():
        if kind == "dict":
            site = known.find()
            if site.inserts:
                inserted(site, constant if isinstance(constant, str) else None, key)
            part = site.field(constant) if isinstance(constant, str) else site.values_type()
        elif kind == "tuple" and isinstance(known, tuple):
            part = t.join_all(known)
            if isinstance(constant, int) and -len(known) <= constant < len(known):
                part = known[constant]
        elif kind in SEQUENCES:
            part = f.elements(value.restricted((kind,)))
        elif kind in KINDS and KINDS[kind].item is not None:
            part = part_of(KINDS[kind].item, known)
        elif kind == "match":
            part = group_type(known, constant)
        else:
            continue
        found = t.join(found, part)
    if key.may("slice", "unknown"):
        found = t.join(found, _parts(f, value))
    return t.join(found, answered(f, value.restricted(("instance",)), "__getitem__", key))


def _parts(f: Facts, value: Type) -> Type:
    """What slices of the value give."""
    found = t.NEVER
    for kind in value.kinds:
        if kind in ("list", "tuple"):
            found = t.join(found, f.new(kind, f.elements(value.restricted((kind,)))))
        elif kind in ("str", "range") or (kind in KINDS and KINDS[kind].sliced):
            found = t.join(found, value.restricted((kind,)))
    return found


def of_part(e: Emission, name: str, key: str) -> str:
    """The helper for a subscript: one that takes slices where there may be one."""
    return f"{name}OrPart" if e.type(key).may("slice", "unknown") else name
