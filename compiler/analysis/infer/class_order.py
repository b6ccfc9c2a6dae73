"""Class bodies that run statement by statement: with loops, branches, names that are assigned twice."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.infer import class_bodies, descriptors, function_values
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.special_methods import check_special
from clientside.compiler.analysis.scopes import Variable
from clientside.compiler.walk import walk

SIMPLE = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Pass)


def is_ordered(inf: Inference, made: UserClass) -> bool:
    """Whether the order of a class body's statements shows."""
    node = made.node
    if made.is_enum or made.is_named_tuple or any("dataclass" in ast.unparse(d) for d in node.decorator_list):
        return False
    seen: set[str] = set()
    calls = False
    for statement in node.body:
        if isinstance(statement, (*SIMPLE, ast.AnnAssign)) or _is_text(statement):
            names = [statement.target.id] if isinstance(statement, ast.AnnAssign) and statement.value else []  # type: ignore[union-attr]
        elif isinstance(statement, ast.Assign) and all(isinstance(t, ast.Name) for t in statement.targets):
            names = [t.id for t in statement.targets]  # type: ignore[attr-defined]
        else:
            return True
        if any(name in seen for name in names):
            return True
        seen.update(names)
        calls = calls or (names and any(isinstance(n, ast.Call) for n in walk(statement)))  # type: ignore[assignment]
    return any(_shows(default, seen, bool(calls)) for default in _defaults(node))


def _shows(default: ast.expr, names: set[str], calls: bool) -> bool:
    """Whether it matters when a method's default is evaluated."""
    parts = list(walk(default))
    if any(isinstance(n, ast.Name) and n.id in names for n in parts):
        return True
    return calls and any(isinstance(n, ast.Call) for n in parts)


def _defaults(node: ast.ClassDef) -> list[ast.expr]:
    functions = [s for s in node.body if isinstance(s, (ast.FunctionDef, ast.AsyncFunctionDef))]
    found = [d for f in functions for d in (*f.args.defaults, *f.args.kw_defaults)]
    return [d for d in found if d is not None]


def _is_text(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def is_statement(made: UserClass, statement: ast.stmt) -> bool:
    """Whether a part of an ordered body is run as any other statement."""
    if isinstance(statement, SIMPLE) or _is_text(statement):
        return False
    if isinstance(statement, ast.AnnAssign) and statement.value is None:
        return False
    if isinstance(statement, ast.Assign):
        names = [t.id for t in statement.targets if isinstance(t, ast.Name)]
        return "__slots__" not in names and not any(name in made.methods for name in names)
    return True


def _read_later(variable: Variable) -> None:
    """The end of the body reads a name, so that no loop may keep it for itself."""
    variable.stores += 1


def infer_body(inf: Inference, made: UserClass) -> None:
    """Run a body's statements; the names that are left are attributes of the class."""
    made.ordered = True
    for statement in made.node.body:
        inf.program.reached.add(statement)
        if class_bodies.is_replaced(made.node, statement):
            continue
        names = isinstance(statement, ast.Assign) and all(isinstance(t, ast.Name) for t in statement.targets)
        if isinstance(statement, ast.Assign) and names and function_values.infer_assignment(inf, made, statement):
            continue
        if is_statement(made, statement):
            inf.block([statement])
        else:
            class_bodies.member(inf, made, statement)
    scopes = inf.program.scopes
    scope = scopes.scope_of[made.node]
    for name, variable in scope.variables.items():
        inf.program.once(("kept", variable), lambda v=variable: _read_later(v))
        if name in made.methods or name in made.nested or inf.env is None:
            continue
        found = inf.env.get(variable, variable.slot)
        if found.only("unbound") or not found.kinds:
            continue
        if found.has("unbound") and name not in made.uncertain:
            made.uncertain.add(name)
            inf.program.changed = True
        place = next((n for n in walk(made.node) if scopes.variable.get(n) is variable), made.node)
        if isinstance(place, ast.Name):
            check_special(inf, made, place, found.without("unbound"))
        descriptors.refuse(inf, made, name, place, found)
        made.store_class(name, found.without("unbound"))
