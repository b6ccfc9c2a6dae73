"""Which attributes every instance has, wherever it can be seen: those that `__init__` sets before it shows the instance
to anybody, returns, or reads them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from clientside.compiler.analysis.classes import DELETED, Method, UserClass
from clientside.compiler.analysis.program import Function
from clientside.compiler.walk import children, walk

BARE = ("asks", "instances that no __init__ has set up")
NESTED = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class _Shown(Exception):
    """The instance itself is handed on."""


def is_definite(made: UserClass, name: str) -> bool:
    """Whether an attribute is always there: a property, a class attribute, or set by `__init__` before all else."""
    known = _without_init(made, name)
    return name in _set_by_init(made) if known is None else known


def is_always_set(made: UserClass, name: str) -> bool:
    """What `is_definite` tells, when nothing changes any more."""
    known = _without_init(made, name)
    if known is not None:
        return known
    names: frozenset[str] = made.program.once(("definite", made), lambda: _set_by_init(made))
    return name in names


def note_bare(made: UserClass, function: Function, node: ast.AST) -> None:
    """Note that an instance is made without `__init__`; what is set right after has the others' certainty."""
    names = frozenset(_set_after(function.node, node))
    bare: dict[UserClass, frozenset[str]] = made.program.once(BARE, dict)
    bare[made] = bare.get(made, names) & names


def _without_init(made: UserClass, name: str) -> bool | None:
    if name.startswith("$"):
        return True
    if made.may_lack(name):
        return False
    if made.class_attribute(name) is not None or made.method(name) is not None:
        return True
    if name in made.program.once(DELETED, set):
        return False
    if made.is_enum and name in ("name", "value"):
        return True
    if made.method("__setattr__") is not None or name not in made.program.once(BARE, dict).get(made, (name,)):
        return False
    return None


def _set_by_init(made: UserClass) -> frozenset[str]:
    inits = [base.methods["__init__"] for base in made.user_bases() if "__init__" in base.methods]
    return frozenset(_run(made, inits)[0])


def _run(made: UserClass, inits: list[Method]) -> tuple[set[str], set[str], bool]:
    """What the first of these `__init__` sets for certain, what it may read, and whether it shows the instance."""
    certain: set[str] = set()
    read: set[str] = set()
    if not inits:  # object's, an exception's
        return certain, read, False
    body, parameters = getattr(inits[0].function.node, "body", None), inits[0].function.parameters
    if not isinstance(body, list) or not parameters:
        return certain, read, True
    own = parameters[0].name
    returned = False
    for statement in body:
        call = _call_of_base(statement, own, inits)
        try:
            if call is not None:
                later, given = call
                found = set().union(*(_reads(made, part, own, ()) for part in given))
                inner, inner_read, shown = _run(made, later)
            else:
                found, inner, inner_read, shown = _reads(made, statement, own, ()), set(), set(), False
        except _Shown:
            return certain, read, True
        early = (found | inner_read | read) - certain
        read |= found | inner_read
        if not returned:
            certain |= (inner | set(_stored(statement, own))) - early
        if shown:
            return certain, read, True
        returned = returned or _returns(statement)
    return certain, read, False


def _call_of_base(statement: ast.stmt, own: str, inits: list[Method]) -> tuple[list[Method], list[ast.AST]] | None:
    """`super().__init__(…)` or `Base.__init__(self, …)` as a statement: what it runs, and what it is given."""
    call = statement.value if isinstance(statement, ast.Expr) else None
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute) or call.func.attr != "__init__":
        return None
    base, given = call.func.value, [*call.args, *call.keywords]
    if isinstance(base, ast.Call) and isinstance(base.func, ast.Name) and base.func.id == "super":
        return (inits[1:], given) if not base.args else None
    first = call.args[0] if call.args else None
    if not isinstance(base, ast.Name) or not isinstance(first, ast.Name) or first.id != own:
        return None
    owners = [init.function.method_of.name if init.function.method_of is not None else "" for init in inits]
    return (inits[owners.index(base.id) :], given[1:]) if base.id in owners[1:] else None


def _reads(made: UserClass, node: ast.AST, own: str, around: tuple[Function, ...]) -> set[str]:
    """The attributes that a part of a method may read of its instance. Raises _Shown."""
    found: set[str] = set()
    todo = [node]
    while todo:
        part = todo.pop()
        if isinstance(part, ast.Name) and part.id in (own, "super", "__class__"):
            raise _Shown
        if isinstance(part, ast.Call) and _asks_kind(part, own):
            continue
        if isinstance(part, ast.AugAssign) and _is_own(part.target, own):
            found.add(part.target.attr)  # type: ignore[union-attr]
        if _is_own(part, own):
            assert isinstance(part, ast.Attribute)
            found |= _read(made, part, around)
            continue
        if isinstance(part, FUNCTIONS) and any(a.arg == own for a in ast.walk(part.args) if isinstance(a, ast.arg)):
            continue  # another `self`
        todo.extend(children(part))
    return found


def _asks_kind(call: ast.Call, own: str) -> bool:
    """`type(self)`."""
    named = isinstance(call.func, ast.Name) and call.func.id in ("type", "id") and len(call.args) == 1
    return named and isinstance(call.args[0], ast.Name) and call.args[0].id == own


def _is_own(node: ast.AST, own: str) -> bool:
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == own


def _read(made: UserClass, node: ast.Attribute, around: tuple[Function, ...]) -> set[str]:
    """What `self.name` may read: itself, or whatever a method or property reads."""
    method = made.method(node.attr)
    if node.attr == "__class__":
        return set()
    if method is None:
        if node.attr.startswith("__") or (isinstance(node.ctx, ast.Store) and made.class_attribute(node.attr)):
            raise _Shown  # `__dict__`, a descriptor
        return set() if isinstance(node.ctx, ast.Store) else {node.attr}
    found: set[str] = set()
    for function in (method.function, method.setter, method.original):
        if function is None or function in around or method.kind in ("static", "class"):
            continue
        parameters = function.parameters
        if not parameters or method.decorators or not isinstance(function.node, (*FUNCTIONS, ast.Lambda)):
            raise _Shown
        own = parameters[0].name
        body = function.node.body if isinstance(function.node.body, list) else [function.node.body]
        for part in body:
            found |= _reads(made, part, own, (*around, function))
    return found


def _stored(statement: ast.stmt, own: str) -> Iterator[str]:
    if not isinstance(statement, (ast.Assign, ast.AnnAssign)) or statement.value is None:
        return
    targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
    for target in targets:
        for x in target.elts if isinstance(target, (ast.Tuple, ast.List)) else [target]:
            if _is_own(x, own):
                yield x.attr  # type: ignore[attr-defined]


def _returns(statement: ast.stmt) -> bool:
    """Whether a statement may end the function it stands in."""
    todo: list[ast.AST] = [statement]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Return):
            return True
        if not isinstance(node, NESTED):
            todo.extend(children(node))
    return False


def _set_after(root: ast.AST, call: ast.AST) -> list[str]:
    """What `made = object.__new__(cls)` is followed by: `made.name = value`."""
    for node in walk(root):
        for found in (getattr(node, "body", None), getattr(node, "orelse", None)):
            block: list[ast.stmt] = found if isinstance(found, list) else []
            for i, statement in enumerate(block):
                if not isinstance(statement, ast.Assign) or statement.value is not call:
                    continue
                target = statement.targets[0]
                name = target.id if isinstance(target, ast.Name) and len(statement.targets) == 1 else ""
                return list(_follows(block[i + 1 :], name)) if name else []
    return []


def _follows(statements: list[ast.stmt], name: str) -> Iterator[str]:
    for statement in statements:
        if not isinstance(statement, ast.Assign) or not _is_own(statement.targets[0], name):
            return
        if any(isinstance(n, ast.Name) and n.id == name for n in walk(statement.value)):
            return
        yield statement.targets[0].attr  # type: ignore[attr-defined]
