"""Descriptors: attributes of a class whose own class has `__get__` or `__set__`, and `__set_name__`."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.subclass_hooks import HOOKS
from clientside.compiler.analysis.types import Type

OF_CLASS = ("asks", "descriptors of classes")  # key: the names that are looked up in classes
METHODS = ("__get__", "__set__", "__set_name__", "__delete__")


def is_descriptor(found: Type) -> bool:
    """Whether a value may be an instance with such methods."""
    return any(made.method(name) is not None for made in found.get("instance") or () for name in METHODS)


def declare(inf: Inference, made: UserClass, name: str, node: ast.AST, found: Type) -> Type:
    """`name = Descriptor(…)` in a class body; gives what an instance finds under the name."""
    from clientside.compiler.analysis.infer.instances import apply_method, instance_type

    if not is_descriptor(found):
        return found
    classes = found.get("instance")
    having = {method: [c.method(method) is not None for c in classes] for method in METHODS}
    certain = found.only("instance") and all(all(has) or not any(has) for has in having.values())
    only_named = not any(any(having[method]) for method in ("__get__", "__set__", "__delete__"))
    if not certain or not (any(having["__get__"]) or only_named):
        return _refused(inf, made, name, node)
    if any(having["__set_name__"]):
        apply_method(inf, "__set_name__", found, [Type({"class": frozenset([made])}), t.STR])
    inf.program.once(HOOKS, set).add(True)
    if made.descriptors.get(name) != found:
        made.descriptors[name] = found
        inf.program.changed = True
    if only_named:
        return found
    owners = [c for c in inf.program.classes if made in c.mro()]
    own = t.join_all(instance_type(c) for c in owners)
    if name in inf.program.once(OF_CLASS, set):
        own = t.join(t.NONE, own)
    return apply_method(inf, "__get__", found, [own, Type({"class": frozenset(owners)})])


def note_class(inf: Inference, made: UserClass, name: str) -> None:
    """Note `Class.name`: a descriptor's `__get__` is called without an instance then."""
    if of(made, name) is not None and name not in (asked := inf.program.once(OF_CLASS, set)):
        asked.add(name)
        inf.program.changed = True


def refuse_own(inf: Inference, made: UserClass, node: ast.AST) -> None:
    """Report `object.__setattr__` in a class with descriptors, which it would ask."""
    if any(base.descriptors for base in made.user_bases()):
        inf.problem("unsupported-statement", node, what=f"`object.__setattr__` of {made.name}, which has descriptors,")


def refuse(inf: Inference, made: UserClass, name: str, node: ast.AST, found: Type) -> None:
    """Report a descriptor in a place where it cannot be compiled."""
    if is_descriptor(found):
        _refused(inf, made, name, node)


def _refused(inf: Inference, made: UserClass, name: str, node: ast.AST) -> Type:
    made.refused = True
    inf.problem("unsupported-statement", node, what=f"the descriptor `{name}` of {made.name}")
    return t.NEVER


def of(made: UserClass, name: str) -> Type | None:
    """The descriptor that a class has under a name."""
    for base in made.user_bases():
        if name in base.descriptors:
            found = base.descriptors[name]
            return found if any(c.method("__get__") for c in found.get("instance")) else None
        if name in base.attributes or name in base.methods:
            return None
    return None


def store(inf: Inference, made: UserClass, name: str, value: Type) -> bool:
    """`instance.name = value`, where a descriptor takes it."""
    from clientside.compiler.analysis.infer.instances import apply_method, instance_type

    found = of(made, name)
    if found is None or not all(c.method("__set__") for c in found.get("instance")):
        return False
    apply_method(inf, "__set__", found, [instance_type(made), value])
    return True


def remove(inf: Inference, made: UserClass, name: str) -> None:
    """`del instance.name`, where a descriptor takes it."""
    from clientside.compiler.analysis.infer.instances import apply_method, instance_type

    found = of(made, name)
    if found is not None and all(c.method("__delete__") for c in found.get("instance")):
        apply_method(inf, "__delete__", found, [instance_type(made)])
