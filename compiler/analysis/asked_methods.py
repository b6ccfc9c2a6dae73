"""Which special methods a program may ask of its instances: what nothing asks for need not be compiled.

Rapid type analysis (Bacon and Sweeney, 1996) by the names of operations: an operator, a subscript or a builtin
anywhere in what the program reaches asks for its methods, whatever the operands are. Whatever may call methods that no
text here names (`operator`, `math`, `statistics`, a table of functions) asks for all of them.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator

from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.natives import MODULES
from clientside.compiler.analysis.program import Function, Program
from clientside.compiler.bindings import (
    Binding,
    BuiltinBinding,
    ClassBinding,
    ConstantBinding,
    FunctionBinding,
    MemberBinding,
    ModuleBinding,
    VariableBinding,
)
from clientside.compiler.library import is_own_file
from clientside.compiler.source import is_json_like
from clientside.compiler.walk import children


def _named(*names: str) -> tuple[str, ...]:
    return tuple(f"__{name}__" for name in names)


def _operator(*names: str) -> tuple[str, ...]:
    return tuple(f"__{place}{name}__" for name in names for place in ("", "r", "i"))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_EQUALITY = _named("eq")
_ORDER = (*_named("lt", "le", "gt", "ge"), *_EQUALITY)  # of tuples, those of their items after `==`
_CONTAINS = (*_named("contains"), *_EQUALITY)
_FORMAT = _named("format")
_OPERATORS: dict[type[ast.AST], tuple[str, ...]] = {
    ast.Add: _operator("add"),
    ast.Sub: (*_operator("sub"), *_EQUALITY),
    ast.Mult: _operator("mul"),
    ast.Div: _operator("truediv"),
    ast.FloorDiv: _operator("floordiv"),
    ast.Mod: _operator("mod"),
    ast.Pow: _operator("pow"),
    ast.LShift: _operator("lshift"),
    ast.RShift: _operator("rshift"),
    ast.BitAnd: (*_operator("and"), *_EQUALITY),  # of what views of dicts hold
    ast.BitOr: (*_operator("or"), *_EQUALITY),
    ast.BitXor: (*_operator("xor"), *_EQUALITY),
    ast.USub: _named("neg"),
    ast.UAdd: _named("pos"),
    ast.Invert: _named("invert"),
    **dict.fromkeys((ast.Lt, ast.LtE, ast.Gt, ast.GtE), _ORDER),
    **dict.fromkeys((ast.In, ast.NotIn), _CONTAINS),
    **dict.fromkeys((ast.Eq, ast.NotEq), _EQUALITY),
}
_SUBSCRIPTS = {ast.Store: _named("setitem"), ast.Del: _named("delitem")}
# Builtins, and methods of built-in types, that apply operators.
_APPLIED: dict[str, tuple[str, ...]] = {
    "abs": _named("abs"),
    "count": _EQUALITY,
    "divmod": (*_operator("divmod"), *_operator("floordiv"), *_operator("mod")),
    "format": _FORMAT,
    "format_map": _FORMAT,
    "getattr": _FORMAT,
    "hash": _named("hash"),
    "index": _EQUALITY,
    "isdisjoint": _EQUALITY,
    "max": _ORDER,
    "min": _ORDER,
    "pow": (*_operator("pow"), *_operator("mul"), *_operator("mod")),
    "remove": _EQUALITY,
    "reversed": _named("reversed"),
    "round": _named("round"),
    "sort": _ORDER,
    "sorted": _ORDER,
    "sum": _operator("add"),
}
# Methods that say by being there whether a class is hashed: they stay, and refuse to run where nothing asks for them.
_KEPT = frozenset([*_EQUALITY, "__hash__"])
# Every method that is left out where nothing asks for it; `__trunc__` is `math.trunc`'s alone.
OPTIONAL = (
    frozenset(
        [
            *(name for names in (*_OPERATORS.values(), *_SUBSCRIPTS.values(), *_APPLIED.values()) for name in names),
            "__trunc__",
        ]
    )
    - _KEPT
)
# Builtins that ask for none of these.
_NEUTRAL = _words(
    """all any bool callable chr classmethod dict enumerate filter float format frozenset getattr hasattr hash id int
    isinstance issubclass iter len list map next object ord print property range repr set setattr staticmethod str super
    tuple type zip NotImplemented Ellipsis __name__ __debug__"""
)
# Modules that ask for none of these, and members of others that do not.
_NEUTRAL_MODULES = frozenset(["__future__", "abc", "clientside", "dash", "dataclasses", "enum", "json", "re"])
_NEUTRAL_MEMBERS = {
    "collections": frozenset(["OrderedDict", "defaultdict", "deque", "namedtuple"]),
    "functools": frozenset(["cache", "cached_property", "lru_cache", "partial", "total_ordering", "wraps"]),
    "typing": _words(
        """Any Callable ClassVar Dict Final Generic Iterable Iterator List Literal NamedTuple Optional Self Set Tuple
        Type TypeVar Union cast overload TYPE_CHECKING"""
    ),
}
_ANYTHING = "*"


class AskedMethods:
    """What the functions of a program ask for, so far."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.names: set[str] = set()
        self.looked_at = 0

    def may_ask(self, name: str) -> bool:
        """Whether something may call a special method of an instance."""
        functions = self.program.functions
        while self.looked_at < len(functions) and _ANYTHING not in self.names:
            self.names.update(self._asked(functions[self.looked_at]))
            self.looked_at += 1
        return not self.names.isdisjoint((name, _ANYTHING)) or self.program.mentions(name)

    def _asked(self, function: Function) -> Iterator[str]:
        if function.environment.module in MODULES and is_own_file(function.environment.source.file):
            return  # what the built-in types' own methods do with values, they are asked for themselves
        if is_generated(function.method_of, function.name) and function.name in _KEPT:
            return  # likewise
        variables = self.program.scopes.variable
        looked_up: set[str] = set()
        todo: list[ast.AST] = [function.node]
        while todo:
            node = todo.pop()
            todo.extend(children(node))
            if isinstance(node, ast.Name):
                variable = variables.get(node)
                if node.id not in looked_up and (variable is None or variable.scope.kind == "module"):
                    looked_up.add(node.id)
                    yield from _asked_by(node.id, function.environment.lookup(node.id))
            elif isinstance(node, (ast.BinOp, ast.AugAssign, ast.UnaryOp)):
                yield from _OPERATORS.get(type(node.op), ())
            elif isinstance(node, ast.Compare):
                for op in node.ops:
                    yield from _OPERATORS.get(type(op), ())
            elif isinstance(node, ast.Subscript):
                yield from _SUBSCRIPTS.get(type(node.ctx), ())
            elif isinstance(node, ast.FormattedValue):
                yield from _FORMAT
            elif isinstance(node, ast.Match):
                yield from _EQUALITY
            elif isinstance(node, ast.Attribute):
                yield from _APPLIED.get(node.attr, ())
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                # A protocol's, `total_ordering`; what is found by its hash is compared.
                yield from _ORDER if node.name in _ORDER else (node.name,)
                yield from _EQUALITY if node.name == "__hash__" else ()
            elif isinstance(node, ast.ImportFrom):
                yield from _all_unless(not node.level and _are_neutral(node.module or "", (a.name for a in node.names)))
            elif isinstance(node, ast.Import):
                yield from _all_unless(all(_is_neutral_module(alias.name) for alias in node.names))


def _asked_by(name: str, meaning: Binding | None) -> Iterable[str]:
    """What is asked for where a name is used that is not a local variable's."""
    if isinstance(meaning, BuiltinBinding):
        found = getattr(builtins, meaning.name, None)
        plain = meaning.name in _NEUTRAL or (isinstance(found, type) and issubclass(found, BaseException))
        return _APPLIED.get(meaning.name, () if plain else (_ANYTHING,))
    if isinstance(meaning, (MemberBinding, ModuleBinding)) and "enum" in (name, getattr(meaning, "module", "")):
        return _EQUALITY  # a member is found by its value
    if isinstance(meaning, MemberBinding):
        return _all_unless(_are_neutral(meaning.module, [meaning.name]))
    if isinstance(meaning, ModuleBinding):
        return _all_unless(_is_neutral_module(meaning.name))
    if isinstance(meaning, ConstantBinding):
        return _all_unless(is_json_like(meaning.value))
    # The text of what a function, a class or a variable is stands in the program, too, once it is reached.
    known = meaning is None or isinstance(meaning, (FunctionBinding, ClassBinding))
    return _all_unless(known or (isinstance(meaning, VariableBinding) and meaning.key is None))


def _is_neutral_module(name: str) -> bool:
    return name.split(".")[0] in _NEUTRAL_MODULES


def _are_neutral(module: str, names: Iterable[str]) -> bool:
    return _is_neutral_module(module) or all(name in _NEUTRAL_MEMBERS.get(module, ()) for name in names)


def _all_unless(neutral: bool) -> Iterable[str]:
    return () if neutral else (_ANYTHING,)


def is_generated(made: object, name: str) -> bool:
    """Whether a class has a method from `@dataclass`."""
    return isinstance(made, UserClass) and made.data and name in made.methods and name not in made.own_methods


def refuses(program: Program, made: UserClass, name: str) -> bool:
    """Whether a class's `__eq__` or `__hash__`, which nobody wrote in this program, is one that nothing asks for."""
    if name not in _KEPT or not (made.native or is_generated(made, name)):
        return False
    return not asked_methods(program).may_ask(name)


def asked_methods(program: Program) -> AskedMethods:
    """What a program asks for."""
    found: AskedMethods = program.once(AskedMethods, lambda: AskedMethods(program))
    return found
