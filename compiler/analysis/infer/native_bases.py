"""Built-in types as the bases of classes: the hidden class that stands for each, and calls of their own methods."""

from __future__ import annotations

import ast
import builtins
import types

from clientside.compiler.analysis.asked_methods import OPTIONAL, asked_methods
from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.infer import typing_names
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.natives import (
    FLAVORED,
    MODULES,
    NATIVE,
    NATIVE_MISSING,
    inherits,
    is_inherited,
    is_overridden,
    native_of,
)
from clientside.compiler.analysis.plain import Plain, plain_node
from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.types import Type
from clientside.compiler.library import is_own_file, own_environment
from clientside.compiler.ops import catalogue
from clientside.compiler.source import ClassBinding

# Keys of what a program asks: names of methods that `getattr` may find.
ASKED = ("asks", "methods of built-in bases")
BY_NAME = ("list", "dict", "set")


def native_base(inf: Inference, made: UserClass, base: ast.expr, found: Type) -> list[UserClass] | None:
    """The hidden class that stands for a built-in type as a base; None for any other base."""
    name, flavored = _native_name(found), _flavored(found)
    if not name and not flavored:
        return None
    environment = own_environment(f"native_{name or 'dict'}")
    assert environment is not None
    hidden = flavored or (NATIVE_MISSING[name] if name in NATIVE_MISSING and _has_missing(made) else NATIVE[name])
    binding = environment.lookup(hidden)
    assert isinstance(binding, ClassBinding)
    from clientside.compiler.analysis.infer.user_classes import bound_definition

    known = bound_definition(inf, binding, base, hidden)
    return [c for c in known.get("class") or () if isinstance(c, UserClass)]


def untyped(inf: Inference, base: ast.expr) -> ast.expr:
    """The built-in type that `typing.List` and the like mean as a base; any other base itself."""
    last = base.attr if isinstance(base, ast.Attribute) else getattr(base, "id", "")
    if last.lower() not in NATIVE or last.lower() == last or not typing_names.is_typing(inf, base):
        return base

    def builtin() -> ast.Name:
        return ast.copy_location(ast.Name(last.lower(), ast.Load()), base)

    return inf.program.once(("untyped", base), builtin)  # type: ignore[no-any-return]


def stands_for(inf: Inference, node: ast.ClassDef) -> str:
    """The built-in type that a class of our own sources stands for; nothing for any other class."""
    environment = inf.function.environment
    if environment.module not in MODULES or not is_own_file(environment.source.file):
        return ""
    return next((name for name, hidden in NATIVE.items() if node.name in (hidden, NATIVE_MISSING.get(name))), "")


def _native_name(found: Type) -> str:
    called = [getattr(function, "row", None) for function in found.get("function") or ()]
    if not found.only("function") or len(called) != 1:
        return ""
    rows = catalogue.builtins()
    return next((name for name in NATIVE if rows[name] is called[0]), "")


def _flavored(found: Type) -> str:
    """The class of ours that stands for OrderedDict, defaultdict or Counter as a base."""
    called = [getattr(function, "row", None) for function in found.get("function") or ()]
    if not found.only("function") or len(called) != 1:
        return ""
    return FLAVORED.get(getattr(called[0], "class_name", ""), "")


def _has_missing(made: UserClass) -> bool:
    return any(getattr(statement, "name", "") == "__missing__" for statement in made.node.body)


def asks_missing(made: UserClass) -> bool:
    """Whether something calls a `__missing__` of a class."""
    missing = (*NATIVE_MISSING.values(), FLAVORED["collections.defaultdict"], FLAVORED["collections.Counter"])
    return any(base.name in missing and is_own_file(base.owner.environment.source.file) for base in made.user_bases())


def asks_by_name(inf: Inference, place: ast.AST, made: UserClass, name: str | None) -> None:
    """Note that `getattr` and the like ask an instance for an attribute (None: any)."""
    native = native_of(made)
    if not native or (name is not None and not (hasattr(getattr(builtins, native), name) and inherits(made, name))):
        return
    if native not in BY_NAME:
        what = f"a method of {native} by its name"
        inf.problem("unsupported-builtin", place, name=what, what=what)
        return
    asked: set[str] = inf.program.once(ASKED, set)
    if (name or "*") not in asked:
        asked.add(name or "*")
        inf.program.changed = True


def is_used(program: Program, made: UserClass, statement: ast.stmt) -> bool:
    """Whether a part of a hidden class can matter: plain methods do where a class overrides them."""
    name = getattr(statement, "name", "")
    special = name.startswith("__") and name.endswith("__")
    if name == "__ne__":
        return is_overridden(made, "__eq__")  # which `!=` does not ask then
    if name == "keys" and is_overridden(made, "__iter__"):
        return True  # `dict` and `**` ask for them then
    asked = program.once(ASKED, set)
    if name in asked or "*" in asked:
        return bool(name)
    if special:
        return name not in OPTIONAL or asked_methods(program).may_ask(name) or is_overridden(made, name)
    return bool(name) and (is_overridden(made, name) or (name == "fromkeys" and program.mentions(name)))


def attribute_of_value(inf: Inference, node: ast.Attribute, receiver: Type) -> ast.Attribute | None:
    """`instance.method` as a value, where it is one of the built-in type; None for anything else."""
    if not receiver.only("instance") or isinstance(node.value, Plain) or not isinstance(node.ctx, ast.Load):
        return None
    if node.attr == "__class__":
        return None
    for made in receiver.get("instance"):
        native = native_of(made)
        if not native or not inherits(made, node.attr) or not hasattr(getattr(builtins, native), node.attr):
            return None

    def on_plain() -> ast.Attribute:
        return ast.copy_location(ast.Attribute(plain_node(node.value), node.attr, ast.Load()), node)

    return inf.program.once(("on value", node), on_plain)  # type: ignore[no-any-return]


def named_base(inf: Inference, node: ast.Call, func: ast.Attribute, receiver: Type) -> ast.Call | None:
    """`list.append(self, x)` as the call of the value's method, `dict.__init__(self, x)` as one of `super()`; None for
    any other call.
    """
    native = _native_name(receiver)
    if not native or not node.args or isinstance(node.args[0], ast.Starred):
        return None
    if isinstance(vars(getattr(builtins, native)).get(func.attr), classmethod | types.ClassMethodDescriptorType):
        return None
    own = node.args[0]
    known = inf.expr(own)
    if not known.only("instance") or any(native_of(made) != native for made in known.get("instance")):
        return None
    special = func.attr.startswith("__") and func.attr.endswith("__")

    def call() -> ast.Call:
        base: ast.expr = plain_node(own)
        if special:
            base = ast.copy_location(ast.Call(ast.copy_location(ast.Name("super", ast.Load()), own), [], []), own)
        method = ast.copy_location(ast.Attribute(base, func.attr, ast.Load()), func)
        return ast.copy_location(ast.Call(method, node.args[1:], node.keywords), node)

    if special and not _is_next(inf, own, known, func.attr):
        inf.problem("unsupported-method", func, type=native, name=func.attr)
        return None
    return inf.program.once(("named base", node), call)  # type: ignore[no-any-return]


def _is_next(inf: Inference, own: ast.expr, known: Type, name: str) -> bool:
    """Whether `super()` finds the built-in type's method in the method at hand, whose instance `own` is."""
    function = inf.function
    current = function.method_of
    if current is None or not isinstance(own, ast.Name) or not function.parameters:
        return False
    if inf.program.scopes.variable.get(own) is not function.parameters[0].variable:
        return False
    return all(is_inherited(made.method_after(current, name)) for made in known.get("instance"))


def on_value(inf: Inference, node: ast.Call, func: ast.Attribute, receiver: Type) -> ast.Call | None:
    """A call of a method of the built-in type, as one of the value; None where a class may override it."""
    if receiver.has("super"):
        value = _own_self(inf, func, receiver)
    elif receiver.has("instance") and not receiver.may("class", "browser"):
        classes = [c for c in receiver.get("instance") if native_of(c)]
        fits = len(classes) == len(receiver.get("instance")) and all(inherits(c, func.attr) for c in classes)
        value = func.value if fits and not isinstance(func.value, Plain) else None
    else:
        value = None
    if value is None:
        return None
    return inf.program.once(("on value", node, id(value)), lambda: _called_on(node, func, value))  # type: ignore[no-any-return]


def _called_on(node: ast.Call, func: ast.Attribute, value: ast.expr) -> ast.Call:
    method = ast.copy_location(ast.Attribute(plain_node(value), func.attr, ast.Load()), func)
    return ast.copy_location(ast.Call(method, node.args, node.keywords), node)


def _own_self(inf: Inference, func: ast.Attribute, receiver: Type) -> ast.expr | None:
    """`self`, where `super()` finds the built-in type's method."""
    name = func.attr
    if name.startswith("__") and name.endswith("__"):
        return None
    for current, classes in receiver.get("super"):
        for made in classes:
            method = made.method_after(current, name)
            if not native_of(made) or not (method is None or is_inherited(method)):
                return None
    function = inf.function
    while function.method_of is None and function.parent is not None:
        function = function.parent
    if function is not inf.function or not function.parameters:
        return None
    variable = function.parameters[0].variable

    def own() -> ast.Name:
        made = ast.copy_location(ast.Name(variable.name, ast.Load()), func.value)
        inf.program.scopes.variable[made] = variable
        return made

    return inf.program.once(("own self", func), own)  # type: ignore[no-any-return]
