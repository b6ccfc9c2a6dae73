"""Special methods of classes: which cannot be compiled, and which must be functions."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.types import Type

REFUSED_METHODS = frozenset(
    [
        "__getattribute__",
        "__delattr__",
        "__del__",
        "__missing__",
        "__class__",
        "constructor",  # JavaScript's own: what tells the class of an instance
    ]
)

# Special methods that operators and calls ask for: another value than a function in a class body means something else
# for each (`__eq__ = None` takes a comparison away).
_ASKED = """class eq ne lt le gt ge add sub mul truediv floordiv mod pow and or xor lshift rshift neg pos abs invert
call radd rsub rmul iadd isub imul init repr str format getattr setattr enter exit next"""
CALLED = frozenset(f"__{name}__" for name in _ASKED.split())
_IN_PLACE = ("__iadd__", "__isub__", "__imul__")
# Python looks for these in the class, never in the instance.
OF_CLASSES = CALLED | {f"__{name}__" for name in ("bool", "len", "iter", "contains", "hash", "getitem", "setitem")}


def check_special(inf: Inference, made: UserClass, target: ast.expr, found: Type | None) -> None:
    """Report a special method that is no function (None: a property)."""
    assert isinstance(target, ast.Name)
    if target.id in _IN_PLACE and found is not None and found.only("none"):
        return  # `x += y` raises TypeError then, whatever `__add__` would do
    other = found is None or (found.kinds and not found.may("function", "class", "unbound"))
    if target.id == "constructor" or (target.id in CALLED and other):
        made.refused = True
        inf.problem("unsupported-special-method", target, name=target.id)
