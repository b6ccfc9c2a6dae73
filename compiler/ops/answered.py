"""What a method gives that a builtin asks of its argument: `abs(x)` asks `__abs__`."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.instances import apply_method
from clientside.compiler.analysis.infer.special_methods import takes
from clientside.compiler.analysis.types import Type
from clientside.compiler.ops import catalogue


def answered(f: Facts, known: Type, name: str, *arguments: Type) -> Type:
    """What the method gives of those kinds that have rules of their own for it, and of the program's own classes."""
    found = t.NEVER
    for kind, part in known.kinds.items():
        rule = catalogue.operator(kind, name, part)
        if rule is not None:
            own = Facts(f.inference, f.node, known.restricted((kind,)), f.bound, f.types)
            found = t.join(found, rule(own))
    if known.has("instance"):
        _check(f, known, name, len(arguments))
        found = t.join(found, apply_method(f.inference, name, known.restricted(("instance",)), list(arguments)))
        for argument in arguments:
            f.inference.observed(argument)
    return found.without("ellipsis")  # NotImplemented


def left_over(known: Type, name: str) -> Type:
    """A type without the instances that have the method."""
    others = frozenset(made for made in known.get("instance") or () if made.method(name) is None)
    rest = known.without("instance")
    return t.join(rest, Type({"instance": others})) if others else rest


def _check(f: Facts, known: Type, name: str, given: int) -> None:
    """Report a method that does not take so many arguments: `round` and `pow` give one more, or one less."""
    for made in known.get("instance"):
        method = made.method(name)
        if method is not None and method.kind == "method" and not takes(method.function, 1 + given):
            message = (
                f"{made.path}.{name}() is given {given} arguments besides the instance here, and does not take that"
            )
            f.inference.problem("wrong-arguments", f.node, message=message)
