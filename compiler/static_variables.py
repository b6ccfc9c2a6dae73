"""Variables of a module that is read, not run, whose values the page can compute as importing would: `LIMIT = 60 * 60`,
`NAMES = {Color.RED: "red"}`, `CONFIG = Config(3)`.

The expression may name what gives the same whenever it runs: literals, the module's own functions and classes, other
such variables, and modules without clock, chance or files.
"""

from __future__ import annotations

import ast
import builtins
from pathlib import Path
from typing import TYPE_CHECKING

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
from clientside.compiler.library import logger
from clientside.compiler.walk import walk

if TYPE_CHECKING:
    from clientside.compiler.source import StaticEnvironment


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Modules of which all but the names below gives the same each time.
STEADY = _words(
    """abc base64 bisect calendar collections collections.abc copy dataclasses datetime decimal enum fractions functools
    heapq itertools json math numbers operator re statistics string textwrap types typing unicodedata"""
)
# What depends on the clock, on chance, on the process, or acts beyond its value.
FICKLE = _words("now today utcnow fromtimestamp localtime strftime astimezone shuffle")
REFUSED = _words(
    """open input eval exec compile globals locals vars dir id hash __import__ breakpoint help memoryview complex iter
    next"""
)
# What is used up as it is walked through: it must not stay.
LAZY = _words("map filter zip enumerate reversed")
_STATEMENTS = (ast.Global, ast.Import, ast.ImportFrom)


def static_variable(environment: StaticEnvironment, node: ast.AST) -> VariableBinding | None:
    """A statement that binds one name, as a variable of the page; None for what only importing tells."""
    if node not in environment.computed:
        environment.computed[node] = None  # meanwhile: a value that needs itself
        statement = _assignment(node)
        union = _union(environment, statement.value) if statement is not None else None
        if statement is not None and union is not None:
            classes = ast.copy_location(ast.Assign(statement.targets, union), statement)
            environment.computed[node] = VariableBinding(classes, environment, ("text", node), int | str)
        elif (
            statement is not None
            and not _stays_lazy(statement.value)
            and _is_steady(environment, statement.value, set())
        ):
            environment.computed[node] = VariableBinding(statement, environment, ("text", node))
    return environment.computed[node]


def static_logger(environment: StaticEnvironment, value: ast.expr) -> VariableBinding | None:
    """`logging.getLogger(__name__)`, or with a name that is written out; None for anything else."""
    if not isinstance(value, ast.Call) or len(value.args) != 1 or value.keywords:
        return None
    function, (given,) = value.func, value.args
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
        module = environment.lookup(function.value.id)
        named = module == ModuleBinding("logging") and function.attr == "getLogger"
    else:
        found = environment.lookup(function.id) if isinstance(function, ast.Name) else None
        named = found == MemberBinding("logging", "getLogger")
    if named and isinstance(given, ast.Constant) and isinstance(given.value, str):
        return logger(given.value)
    if named and isinstance(given, ast.Name) and given.id == "__name__":
        return logger(environment.module or Path(environment.source.file).stem)
    return None


def unpacked(environment: StaticEnvironment, nodes: list[ast.AST]) -> ast.AST:
    """The last of the places that bind a name; `A, B = 1, 2` at the top of a module as the assignment of the name."""
    name = nodes[-1]
    if not isinstance(name, ast.Name) or len(nodes) > 1:
        return name
    if name not in environment.unpacked:
        for statement in environment.source.tree.body:
            if isinstance(statement, ast.Assign):
                for target in statement.targets:
                    _unpack(environment, target, statement.value)
        environment.unpacked.setdefault(name, None)
    return environment.unpacked[name] or name


def _unpack(environment: StaticEnvironment, target: ast.expr, value: ast.expr) -> None:
    if isinstance(target, (ast.Tuple, ast.List)) and isinstance(value, (ast.Tuple, ast.List)):
        parts = [*target.elts, *value.elts]
        if len(target.elts) == len(value.elts) and not any(isinstance(part, ast.Starred) for part in parts):
            for inner, part in zip(target.elts, value.elts, strict=True):
                if isinstance(inner, ast.Name):
                    environment.unpacked[inner] = ast.copy_location(ast.Assign([inner], part), target)
                else:
                    _unpack(environment, inner, part)


def _assignment(node: ast.AST) -> ast.Assign | None:
    if isinstance(node, ast.Assign):
        return node if len(node.targets) == 1 and isinstance(node.targets[0], ast.Name) else None
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
        return ast.copy_location(ast.Assign([node.target], node.value), node)
    return None


def _union(environment: StaticEnvironment, value: ast.expr) -> ast.expr | None:
    """`int | str`, which is for isinstance, as a tuple of its classes; None for anything else."""
    parts: list[ast.expr] = [value]
    while any(isinstance(part, ast.BinOp) and isinstance(part.op, ast.BitOr) for part in parts):
        parts = [x for part in parts for x in ([part.left, part.right] if isinstance(part, ast.BinOp) else [part])]
    if len(parts) < 2 or not all(_is_class(environment, part) for part in parts):
        return None
    none = ast.Call(ast.Name("type", ast.Load()), [ast.Constant(None)], [])
    made = ast.Tuple([none if isinstance(part, ast.Constant) else part for part in parts], ast.Load())
    for node in ast.walk(made):
        if isinstance(node, ast.expr) and not hasattr(node, "lineno"):
            ast.copy_location(node, value)
    return made


def _is_class(environment: StaticEnvironment, part: ast.expr) -> bool:
    if isinstance(part, ast.Constant):
        return part.value is None
    found = environment.lookup(part.id) if isinstance(part, ast.Name) else None
    if isinstance(found, BuiltinBinding):
        return isinstance(getattr(builtins, found.name, None), type)
    return isinstance(found, ClassBinding)


def _stays_lazy(value: ast.expr) -> bool:
    """Whether an iterator may be what a variable, or an item of a container in it, holds."""
    walked: set[ast.AST] = set()
    nodes = list(walk(value))
    for node in nodes:
        if isinstance(node, ast.Call):
            walked.update(node.args)
        elif isinstance(node, ast.comprehension):
            walked.add(node.iter)
        elif isinstance(node, ast.Starred):
            walked.add(node.value)
    lazy: list[ast.AST] = [n for n in nodes if isinstance(n, ast.GeneratorExp)]
    lazy += [n for n in nodes if isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id in LAZY]
    return any(node not in walked for node in lazy)


def _is_steady(environment: StaticEnvironment, tree: ast.AST, seen: set[ast.AST]) -> bool:
    """Whether a tree names nothing that gives another value when it runs later."""
    if tree in seen:
        return True
    seen.add(tree)
    nodes = list(walk(tree))
    own = {n.id for n in nodes if isinstance(n, ast.Name) and not isinstance(n.ctx, ast.Load)}
    own |= {n.arg for n in nodes if isinstance(n, ast.arg)}
    own |= {n.name for n in nodes if n is not tree and isinstance(n, (ast.FunctionDef, ast.ClassDef))}
    for node in nodes:
        if isinstance(node, _STATEMENTS) or (isinstance(node, ast.Attribute) and node.attr in FICKLE):
            return False
        if not isinstance(node, ast.Name) or (node.id in own and not _is_of_module(environment, node)):
            continue
        if not _is_steady_name(environment, node.id, seen):
            return False
    return True


def _is_of_module(environment: StaticEnvironment, node: ast.Name) -> bool:
    """Whether a name that some function of a tree binds may be the module's in another one."""
    return isinstance(node.ctx, ast.Load) and node.id in environment.bindings


def _is_steady_name(environment: StaticEnvironment, name: str, seen: set[ast.AST]) -> bool:
    binding: Binding | None = environment.lookup(name)
    if isinstance(binding, BuiltinBinding):
        return name not in REFUSED and hasattr(builtins, name)
    if isinstance(binding, (ConstantBinding, VariableBinding)):
        return True
    if isinstance(binding, ModuleBinding):
        return binding.name in STEADY
    if isinstance(binding, MemberBinding):
        return binding.module in STEADY and binding.name not in FICKLE
    if isinstance(binding, (FunctionBinding, ClassBinding)):
        from clientside.compiler.source import StaticEnvironment

        where = binding.environment
        if not isinstance(where, StaticEnvironment) or name in environment.changed:
            return False  # `Config.default = 3`
        return _is_steady(where, binding.node, seen)
    return False
