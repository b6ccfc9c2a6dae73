"""Named tuples whose class says what an operator does (`class Vec(NamedTuple)` with `__add__`).

A tuple has `+`, `==`, `len` and the like already, which the runtime does to the Array that it is. A class with methods
of its own for them is therefore one that derives from tuple (`analysis/natives.py`), with what NamedTuple adds: written
in Python here, and compiled like the user's own.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from clientside.compiler.analysis.classes import Method, UserClass
from clientside.compiler.analysis.infer import native_bases
from clientside.compiler.analysis.infer.data_classes import member_named, placed_method
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.named_tuples import OF_ARRAYS, OPERATIONS
from clientside.compiler.analysis.natives import WRITTEN
from clientside.compiler.source import BuiltinBinding

NOT_IN_BODY = frozenset(["__new__", "__init__"])  # which CPython refuses in the body of a NamedTuple itself
UNSET = """def {}(self, value): raise AttributeError("can't set attribute")"""
ADDED = ("_asdict", "_replace", "_make")  # compiled where the program mentions them


def operates(node: ast.ClassDef, own: bool) -> bool:
    """Whether a class's body has a method that a tuple has, too; `own` is that of a NamedTuple itself."""
    names = {s.name for s in node.body if isinstance(s, ast.FunctionDef)}
    names |= {
        target.id
        for s in node.body
        if isinstance(s, ast.Assign)
        for target in s.targets
        if isinstance(target, ast.Name)
    }
    return bool(names & (OPERATIONS | OF_ARRAYS)) and not (own and names & NOT_IN_BODY)


def derive(inf: Inference, made: UserClass, base: ast.AST) -> list[UserClass] | None:
    """The bases of a NamedTuple with operators of its own; None where its instances are tuples of the runtime."""
    operated = operates(made.node, own=True) or hasattr(made.node, "operated")
    if not operated or inf.function.environment.lookup("tuple") != BuiltinBinding("tuple"):
        return None
    made.operated = True
    name = inf.program.once(("base", made.node), lambda: ast.copy_location(ast.Name("tuple", ast.Load()), base))
    return native_bases.native_base(inf, made, name, inf.expr(name))


def foresee(inf: Inference, node: ast.ClassDef, base: ast.expr) -> None:
    """Note that `class Vec(namedtuple("Vec", "x y"))` has operators of its own, before the call makes its class."""
    if (
        isinstance(base, ast.Call)
        and member_named(inf, base.func, "collections", "namedtuple")
        and operates(node, False)
    ):
        inf.program.once(("operated", base), lambda: True)


def complete(inf: Inference, made: UserClass) -> None:
    """Give a class what NamedTuple adds to a tuple."""
    fields = dict(enumerate(made.names))
    for name, kind, text in _methods(inf, made, fields):
        if name in made.methods and name in made.own_methods:
            continue
        function = inf.program.once(("of a tuple", made, name), lambda t=text: placed_method(inf, made, t, made.names))
        for default in function.node.args.defaults:
            inf.expr(default)
        if made.methods.get(name) is None or made.methods[name].function is not function:
            setter = placed_method(inf, made, UNSET.format(name), {}) if kind == "property" else None
            made.methods[name] = Method(function, kind, setter)
            function.by_value = name.startswith("__")
            inf.program.changed = True
    if inf.program.mentions("_fields"):
        names: list[ast.expr] = [ast.copy_location(ast.Constant(n), made.node) for n in made.names]
        value = inf.program.once(("fields", made), lambda: ast.copy_location(ast.Tuple(names, ast.Load()), made.node))
        made.values["_fields"] = value
        made.store_class("_fields", inf.expr(value))


def _methods(inf: Inference, made: UserClass, fields: dict[int, str]) -> Iterator[tuple[str, str, str]]:
    """The name, kind and text of each method."""
    parameters = ", ".join(n if default is None else f"{n}=_default_{n}" for n, default in made.names.items())
    values = "".join(f"{n}, " for n in made.names)
    yield "__new__", "static", f"def __new__(_cls, {parameters}): return super().__new__(_cls, ({values}))"
    shown = ", ".join(f"{n}={{self.{WRITTEN}[{i}]!r}}" for i, n in fields.items())
    yield "__repr__", "method", f'def __repr__(self): return f"{{self.__class__.__name__}}({shown})"'
    for i, name in fields.items():
        yield name, "property", f"def {name}(self): return self.{WRITTEN}[{i}]"
    items = ", ".join(f"{n!r}: self.{WRITTEN}[{i}]" for i, n in fields.items())
    changed = "".join(f"kwds.pop({n!r}, self.{WRITTEN}[{i}]), " for i, n in fields.items())
    texts = {
        "_asdict": f"def _asdict(self): return {{{items}}}",
        "_replace": (
            f"def _replace(self, /, **kwds):\n    values = ({changed})\n"
            "    if kwds:\n        raise ValueError(f'Got unexpected field names: {[*kwds]!r}')\n"
            "    return super().__new__(self.__class__, values)"
        ),
        "_make": (
            f"def _make(cls, iterable):\n    made = super().__new__(cls, iterable)\n    n = len(made.{WRITTEN})\n"
            f"    if n != {len(fields)}:\n        raise TypeError(f'Expected {len(fields)} arguments, got {{n}}')\n"
            "    return made"
        ),
    }
    for name in ADDED:
        if inf.program.mentions(name):
            yield name, "class" if name == "_make" else "method", texts[name]
