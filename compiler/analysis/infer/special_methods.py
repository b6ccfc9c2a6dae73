"""Special methods of classes: which cannot be compiled, and which must be functions."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.program import Function
from clientside.compiler.analysis.types import Type

REFUSED_METHODS = frozenset(
    [
        "__getattribute__",
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


# How many arguments Python gives each besides the instance.
_GIVEN: dict[str, tuple[int, ...]] = {}
for _counts, _names in {
    (0,): """len bool iter next reversed hash str repr bytes int float complex index neg pos abs invert trunc floor ceil
    enter aenter aiter anext await copy fspath dir sizeof length_hint""",
    (1,): """eq ne lt le gt ge getitem delitem contains getattr delattr format missing deepcopy delete
    add sub mul matmul truediv floordiv mod divmod pow lshift rshift and or xor
    radd rsub rmul rmatmul rtruediv rfloordiv rmod rdivmod rpow rlshift rrshift rand ror rxor
    iadd isub imul imatmul itruediv ifloordiv imod ipow ilshift irshift iand ior ixor""",
    (2,): "setitem setattr get set set_name",
    (3,): "exit aexit",
    (0, 1): "round",
}.items():
    _GIVEN.update((f"__{_name}__", _counts) for _name in _names.split())


def check_arguments(inf: Inference, made: UserClass, node: ast.AST, function: Function) -> None:
    """Report a special method that does not take what Python gives it: JavaScript does not count arguments."""
    given = _GIVEN.get(function.name)
    if given is not None and not any(takes(function, 1 + count) for count in given):
        word = "argument" if given == (1,) else "arguments"
        message = (
            f"{made.path}.{function.name}() is given {given[-1]} {word} besides the instance, and does not take that"
        )
        inf.problem("wrong-arguments", node, message=message)


def takes(function: Function, count: int) -> bool:
    """Whether a function can be called with so many arguments by position, and no others."""
    places = [p for p in function.parameters if p.kind in ("positional", "both")]
    needed = sum(p.required for p in places)
    more = any(p.kind == "args" for p in function.parameters)
    others = any(p.kind == "keyword" and p.required for p in function.parameters)
    return needed <= count and (count <= len(places) or more) and not others
