"""Which `vars(x)` and `x.__dict__` are read where they stand: a dict made for that moment does, there.

Anywhere else the dict may be kept while the instance changes, or be changed itself.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from clientside.compiler.walk import children, walk

# Functions that read a dict, a view or a generator to its end, and run nothing of the program's that stores attributes.
_READERS = frozenset(
    [
        "all",
        "any",
        "bool",
        "dict",
        "frozenset",
        "len",
        "list",
        "max",
        "min",
        "repr",
        "set",
        "sorted",
        "str",
        "sum",
        "tuple",
    ]
)
_HARMLESS = _READERS | frozenset(
    ["abs", "callable", "float", "format", "getattr", "int", "isinstance", "round", "type"]
)
_HARMLESS_METHODS = frozenset(
    (
        *("append", "capitalize", "endswith", "format", "join", "lower", "lstrip", "replace", "startswith", "strip"),
        *("title", "upper", "zfill"),
    )
)
_VIEWS = ("items", "keys", "values")
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


def read_at_once(function: ast.AST) -> set[ast.AST]:
    """The expressions in a function whose values, if they are dicts, are read before anything else runs."""
    found: set[ast.AST] = set()
    for node in walk(function):
        found.update(_read_by(node))
    lazy: set[ast.AST] = set()
    drained = {id(part) for node in walk(function) for part in _drained(node)}
    for node in walk(function):
        if isinstance(node, ast.GeneratorExp) and id(node) not in drained:
            lazy.update(_plain(node.generators[0].iter))
    return found - lazy


def _read_by(node: ast.AST) -> Iterator[ast.AST]:
    """What a node reads before it does anything else."""
    if isinstance(node, ast.Subscript):
        if isinstance(node.ctx, ast.Load) and _is_simple(node.slice):
            yield node.value
    elif isinstance(node, ast.Call):
        if _name(node) in _READERS | {"dumps"} and len(node.args) == 1 and all(map(_is_simple, _values(node))):
            yield from _plain(node.args[0])
        elif (
            isinstance(node.func, ast.Attribute)
            and node.func.attr in ("get", "copy")
            and all(map(_is_simple, node.args))
            and not node.keywords
        ):
            yield node.func.value
        for keyword in node.keywords:
            if keyword.arg is None:
                yield keyword.value
    elif isinstance(node, ast.Dict):
        yield from (value for key, value in zip(node.keys, node.values, strict=True) if key is None)
    elif isinstance(node, ast.FormattedValue):
        yield node.value
    elif isinstance(node, ast.Compare) and len(node.ops) == 1:
        sides = (node.left, node.comparators[0])
        if isinstance(node.ops[0], (ast.In, ast.NotIn)):
            yield from _plain(node.comparators[0])
        elif isinstance(node.ops[0], (ast.Eq, ast.NotEq)) and all(map(_is_attributes, sides)):
            yield from sides
    elif isinstance(node, ast.For):
        if all(_is_harmless(part) for statement in node.body for part in walk(statement)):
            yield from _plain(node.iter)
    elif isinstance(node, _COMPREHENSIONS):
        inner = [part for part in children(node) if part is not node.generators[0]]
        inner += [*node.generators[0].ifs, node.generators[0].target]
        if all(_is_harmless(part) for whole in inner for part in walk(whole)):
            yield from _plain(node.generators[0].iter)


def _plain(node: ast.AST) -> Iterator[ast.AST]:
    """An expression; of `x.items()`, also x."""
    yield node
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _VIEWS:
        yield node.func.value


def _drained(node: ast.AST) -> Iterator[ast.AST]:
    """What a call reads to its end."""
    if isinstance(node, ast.Call) and len(node.args) == 1 and _name(node) in _READERS | {"join"}:
        yield node.args[0]


def _is_attributes(node: ast.expr) -> bool:
    """Whether it looks like `x.__dict__` or `vars(x)` of something simple."""
    if isinstance(node, ast.Attribute):
        return node.attr == "__dict__" and isinstance(node.value, ast.Name)
    return isinstance(node, ast.Call) and _name(node) == "vars" and all(map(_is_simple, node.args))


def _values(node: ast.Call) -> list[ast.expr]:
    return [keyword.value for keyword in node.keywords]


def _is_simple(node: ast.expr) -> bool:
    return isinstance(node, (ast.Name, ast.Constant))


def _is_harmless(node: ast.AST) -> bool:
    """Whether a node itself neither stores an attribute nor runs what might."""
    if isinstance(node, (ast.Await, ast.Yield, ast.YieldFrom, ast.With, ast.AsyncWith, ast.Delete)):
        return False
    if isinstance(node, (ast.Attribute, ast.Subscript)):
        return isinstance(node.ctx, ast.Load) or isinstance(node, ast.Subscript)
    if isinstance(node, ast.Call):
        inner = isinstance(node.func, ast.Attribute)
        return _name(node) in (_HARMLESS_METHODS | {*_VIEWS} if inner else _HARMLESS)
    return True


def _name(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
