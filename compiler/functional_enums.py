"""`Enum("Color", "RED GREEN")`: the `class` statement that means the same."""

from __future__ import annotations

import ast
import enum
import keyword
from typing import TYPE_CHECKING, Any

from clientside.compiler.walk import walk

if TYPE_CHECKING:
    from clientside.compiler.source import StaticEnvironment

BASES = ("Enum", "IntEnum", "StrEnum", "Flag", "IntFlag")
IGNORED = ("module", "qualname")  # for pickle


def class_statement(
    name: str, bases: list[ast.expr], members: dict[str, ast.expr], place: ast.AST
) -> ast.ClassDef | None:
    """The statement; None for names that no class statement could have."""
    if any(not n.isidentifier() or keyword.iskeyword(n) or n.startswith("_") for n in (name, *members)):
        return None
    body: list[ast.stmt] = [ast.Assign([ast.Name(n, ast.Store())], value) for n, value in members.items()]
    made = ast.ClassDef(name, bases, [], body or [ast.Pass()], [])
    for node in walk(made):
        if isinstance(node, (ast.expr, ast.stmt)) and not hasattr(node, "lineno"):
            ast.copy_location(node, place)
    return made


def from_call(node: ast.Call, base: str) -> ast.ClassDef | None:
    """The statement for a call of one of the module's classes whose arguments are written out; None for others."""
    named = {k.arg or "**": k.value for k in node.keywords if k.arg not in IGNORED}
    given = list(node.args)
    given.extend(named.pop(n) for n in ("value", "names")[len(given) :] if n in named)
    try:
        start = ast.literal_eval(named.pop("start")) if "start" in named else 1
    except ValueError:
        return None
    if len(given) != 2 or named or not isinstance(start, int) or not isinstance(given[0], ast.Constant):
        return None
    members = _members(given[1], base, start)
    name = given[0].value
    return class_statement(name, [node.func], members, node) if members and isinstance(name, str) else None


def _members(names: ast.expr, base: str, start: int) -> dict[str, ast.expr] | None:
    pairs: list[tuple[ast.expr | None, ast.expr | None]]
    if isinstance(names, ast.Constant) and isinstance(names.value, str):
        pairs = [(ast.Constant(n), None) for n in names.value.replace(",", " ").split()]
    elif isinstance(names, ast.Dict):
        pairs = list(zip(names.keys, names.values, strict=True))
    elif isinstance(names, (ast.List, ast.Tuple)):
        pairs = [
            (e.elts[0], e.elts[1]) if isinstance(e, (ast.List, ast.Tuple)) and len(e.elts) == 2 else (e, None)
            for e in names.elts
        ]
    else:
        return None
    found: dict[str, ast.expr] = {}
    for i, (name, value) in enumerate(pairs):
        if not isinstance(name, ast.Constant) or not isinstance(name.value, str) or name.value in found:
            return None
        found[name.value] = value if value is not None else ast.Constant(_following(name.value, base, start, i))
    return found if all(v for _, v in pairs) or not any(v for _, v in pairs) else None


def _following(name: str, base: str, start: int, i: int) -> Any:
    """The value that a member without one gets."""
    if base == "StrEnum":
        return name.lower()
    return start << i if base in ("Flag", "IntFlag") else start + i


def live_statement(value: type, place: ast.AST) -> tuple[ast.ClassDef, dict[ast.AST, Any]] | None:
    """The statement for a live Enum, and what its names stand for; None for any other class.

    Its bases are called `base0`, `base1` and so on.
    """
    if not isinstance(value, enum.EnumMeta):
        return None
    bases: list[ast.expr] = [ast.Name(f"base{i}", ast.Load()) for i in range(len(value.__bases__))]
    # No names of variables: a member's value may be called as another member.
    members: dict[str, ast.expr] = {name: ast.Name(f"value of {name}", ast.Load()) for name in value.__members__}
    made = class_statement(value.__name__, bases, members, place)
    names: dict[ast.AST, Any] = {node: value.__members__[name]._value_ for name, node in members.items()}
    return (made, names) if made is not None else None


def functional_enum(environment: StaticEnvironment, node: ast.expr) -> ast.ClassDef | None:
    """The statement that a call at the top of a module stands for; None for any other expression."""
    from clientside.compiler.source import MemberBinding, ModuleBinding

    if node in environment.named:
        return environment.named[node]
    if not isinstance(node, ast.Call):
        return None
    name = ""
    if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name):
        name = node.func.attr if environment.lookup(node.func.value.id) == ModuleBinding("enum") else ""
    elif isinstance(node.func, ast.Name):
        found = environment.lookup(node.func.id)
        name = found.name if isinstance(found, MemberBinding) and found.module == "enum" else ""
    made = from_call(node, name) if name in BASES else None
    if made is not None:
        environment.named[node] = made
    return made
