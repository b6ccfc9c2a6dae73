"""The `__repr__` that `@dataclass` generates is part of the program only where something may ask for such a text.

It shows all fields, so that numbers in them would have to be known as ints and floats (semantics B6): a class that
nobody shows is spared that. Whoever makes a text of a value says so (`Inference.observed`); what is hidden from that
meets a method that refuses (`$unreachable`), never another text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.asked_methods import is_generated
from clientside.compiler.analysis.classes import Method, UserClass
from clientside.compiler.analysis.kinds import holding
from clientside.compiler.analysis.types import Type
from clientside.compiler.passes import optimisation

if TYPE_CHECKING:
    from clientside.compiler.analysis.infer.inference import Inference

_WAITING = "classes whose generated __repr__ nothing has asked for"
_TEXTS = ("__repr__", "__str__", "__format__")
_HOLDERS = frozenset(("list", "set", "frozenset", "iter", "view", "tuple", "dict", *holding()))


def is_spared(inf: Inference, made: UserClass, name: str, method: Method) -> bool:
    """Whether `method`, which an instance of `made` has, is a generated `__repr__` that nothing asks for (yet)."""
    owner = method.function.method_of
    if owner is None or not _is_generated(owner, name):
        return False
    if owner.shown or made.exception_base() is not None or not _may_wait(inf):
        owner.shown = True
        return False
    inf.program.once(_WAITING, dict)[made] = owner
    return True


@optimisation("spared-repr", False)
def _may_wait(inf: Inference) -> bool:
    """Whether nothing in the program asks for texts by name."""
    return not any(map(inf.program.mentions, _TEXTS))


def is_never_asked(made: UserClass, name: str) -> bool:
    """Whether a class's method is a generated `__repr__` that nothing has asked for."""
    if made.shown or not _is_generated(made, name):
        return False
    return not made.methods[name].function.parameters[0].variable.slot.kinds


def _is_generated(owner: UserClass, name: str) -> bool:
    return name == "__repr__" and (is_generated(owner, name) or bool(owner.native))


def show(inf: Inference, value: Type) -> None:
    """A text is made of a value, and of what it holds."""
    waiting: dict[UserClass, UserClass] | None = inf.program.known(_WAITING)
    if not waiting:
        return
    for made in _classes(value, set()):
        owner = waiting.pop(made, None)
        if owner is not None:
            owner.shown = True
            inf.program.changed = True


def _classes(value: Type, seen: set[int]) -> set[UserClass]:
    """The classes of all instances in a value."""
    found: set[UserClass] = set(value.get("instance") or ())
    for kind, known in value.kinds.items():
        if known is True or kind not in _HOLDERS:
            continue
        parts: tuple[Type, ...] = known if isinstance(known, tuple) else ()
        if isinstance(known, t.Site):
            site = known.find()
            if id(site) in seen:
                continue
            seen.add(id(site))
            parts = (*site.inside(), site.key) if isinstance(site, t.DictSite) else (site.element,)
        for part in parts:
            found |= _classes(part, seen)
    return found
