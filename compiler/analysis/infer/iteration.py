"""What a value yields when it is iterated."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.kinds import KINDS, SITE, named
from clientside.compiler.analysis.mixed import flags, has_mixed, plain
from clientside.compiler.analysis.types import Type

ITERABLE = (
    *("str", "list", "tuple", "dict", "set", "frozenset", "iter", "range", "view"),
    *("instance", "class", "browser"),
    *named(lambda kind: kind.element),
)


def elements(inf: Inference, value: Type, node: ast.AST | None = None) -> Type:
    """The type of the elements; with `node`, a value that can never be iterated is reported there."""
    found = t.NEVER
    any_iterable = False
    for kind, known in value.kinds.items():
        if kind == "str":
            part = t.STR
        elif kind in ("list", "set", "frozenset", "iter", "view"):
            part = known.find().element
        elif kind == "tuple":
            part = known.find().element if isinstance(known, t.Site) else t.join_all(known)
        elif kind == "dict":
            part = known.find().keys_type()
        elif kind == "range":
            part = t.integer(*known)
        elif kind == "instance":
            part = _instance_elements(inf, value)
        elif kind == "browser":
            from clientside.compiler.browser.infer import elements as browser_elements

            yielded = browser_elements(inf, value, node)
            if yielded is None:
                continue
            part = yielded
        elif kind == "class":
            from clientside.compiler.analysis.infer.enumerations import class_members

            part = class_members(value)
            if not part.kinds:
                continue
        elif kind == "component":
            if node is not None:
                inf.problem("unsupported-method", node, type=t.describe(Type({kind: known}), 0), name="__iter__")
            continue
        elif kind in KINDS and KINDS[kind].element is not None:
            part = part_of(KINDS[kind].element, known)
        else:
            continue
        any_iterable = True
        found = t.join(found, part)
    if not any_iterable and value.kinds and node is not None:
        inf.warning("wrong-type", node, problem=f"{t.describe(value)} cannot be iterated")
    return found


def part_of(rule: str | Type | None, known: Any) -> Type:
    """What an entry of the table of kinds means for one value: its Site's elements, or always the same."""
    found = known.find().element if rule == SITE else rule
    return found if isinstance(found, Type) else t.NEVER


def _instance_elements(inf: Inference, value: Type) -> Type:
    """What `for` gets from an instance: by `__iter__` and `__next__`, or by `__getitem__`."""
    from clientside.compiler.analysis.infer.instances import apply_method, has_method

    receiver = value.restricted(("instance",))
    if flags(receiver).kinds:
        return flags(receiver)
    if has_mixed(receiver) and not has_method(receiver, "__iter__"):
        return elements(inf, plain(receiver))
    if not has_method(receiver, "__iter__"):
        return apply_method(inf, "__getitem__", receiver, [t.LENGTH])
    iterator = apply_method(inf, "__iter__", receiver, [])
    return t.join(
        elements(inf, iterator.without("instance")),
        apply_method(inf, "__next__", iterator.restricted(("instance",)), []),
    )


def iterable_part(value: Type) -> Type:
    """The value, known to have been iterated without an error."""
    return value.restricted(ITERABLE)
