"""Whose method a call may mean: an instance's, a built-in type's, or either's."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.unknown import in_python
from clientside.compiler.analysis.mixed import mixin_of
from clientside.compiler.analysis.plain import plain_node
from clientside.compiler.analysis.program import BuiltinFunction, ClosureFunction
from clientside.compiler.analysis.types import Type
from clientside.compiler.ops import catalogue
from clientside.compiler.ops.row import Row
from clientside.compiler.source import BuiltinBinding
from clientside.compiler.walk import walk


def of_others(receiver: Type, name: str) -> bool:
    """Whether only values of built-in types have a method, among which instances may come that have not."""
    if receiver.may("super", "class") or not receiver.without("instance", "none").kinds:
        return False
    return all(
        c.attribute(name) is None and c.method(name) is None and c.method("__getattr__") is None and not mixin_of(c)
        for c in receiver.get("instance") or ()
    )


def is_shared(receiver: Type, func: ast.Attribute) -> bool:
    """Whether built-in types that a value may be of have a method as well."""
    others = receiver.without("instance", "none", "class", "super", "unbound")
    return any(catalogue.method(kind, func.attr, part) is not None for kind, part in others.kinds.items())


def of_value(node: ast.Call, func: ast.Attribute) -> ast.Call:
    """`Color.RED.upper()` as a method of the text."""
    method = ast.copy_location(ast.Attribute(plain_node(func.value), func.attr, ast.Load()), func)
    return ast.copy_location(ast.Call(method, node.args, node.keywords), node)


def instead_of(inf: Inference, node: ast.Call, row: Row) -> ast.expr | None:
    """What a call of a builtin stands for, where that depends on what it is given; None for any other call."""
    return attribute_of(inf, node, row) or protocol_test(inf, node, row)


def attribute_of(inf: Inference, node: ast.Call, row: Row) -> ast.Attribute | None:
    """`getattr(x, "name")` of a value of a built-in type, as `x.name`; None for any other call."""
    if row is not catalogue.builtins()["getattr"] or len(node.args) not in (2, 3) or node.keywords:
        return None
    value, name = node.args[0], node.args[1]
    if not isinstance(name, ast.Constant) or not isinstance(name.value, str) or not name.value.isidentifier():
        return None
    known = inf.program.type_of(value)
    own = known.may("instance", "class", "unbound", "browser", "module", "function")
    named = name.value in ("__name__", "__qualname__") and known.only("function", "class", "type")
    named = named or (name.value == "__doc__" and known.only("function"))
    if (
        (own and not named)
        or not known.kinds
        or not all(in_python(kind, part, str(name.value)) for kind, part in known.kinds.items())
    ):
        return None
    made: ast.Attribute = inf.program.once(
        ("attribute", node), lambda: ast.copy_location(ast.Attribute(value, str(name.value), ast.Load()), node)
    )
    return made


def is_vars(node: ast.expr) -> bool:
    """Whether an expression is `x.__dict__`."""
    return isinstance(node, ast.Attribute) and node.attr == "__dict__"


def is_own_functions(functions: Any) -> bool:
    """Whether a call gives what is a promise already, as the functions of asyncio and of the browser do."""
    return any(getattr(f, "row", None) is not None for f in functions)


# What a protocol's class has that is no member of the protocol.
NO_MEMBERS = frozenset(
    ["__doc__", "__init__", "__module__", "__new__", "__slots__", "__qualname__", "__class_getitem__"]
)


def protocol_test(inf: Inference, node: ast.Call, row: Row) -> ast.expr | None:
    """`isinstance(x, P)` of a `@runtime_checkable` protocol, as what x has; None for any other call."""
    if row is not catalogue.builtins()["isinstance"] or len(node.args) != 2 or node.keywords:
        return None
    value, known = node.args[0], inf.program.type_of(node.args[1])
    classes = list(known.get("class") or ())
    made = classes[0] if known.only("class") and len(classes) == 1 else None
    if not getattr(made, "protocol", False) or not isinstance(made, UserClass):
        return None
    marks = [ast.unparse(decorator).split(".")[-1] for decorator in made.node.decorator_list]
    names = sorted({name for base in made.user_bases() if base.protocol for name in _members(base)})
    plain = isinstance(value, (ast.Name, ast.Constant)) or len(names) == 1
    if "runtime_checkable" not in marks or not names or not plain:
        return None

    def make() -> ast.expr:
        tests: list[ast.expr] = [
            ast.Call(ast.Name("hasattr", ast.Load()), [value, ast.Constant(name)], []) for name in names
        ]
        whole = tests[0] if len(tests) == 1 else ast.BoolOp(ast.And(), tests)
        for part in ast.walk(whole):
            if not hasattr(part, "lineno"):
                ast.copy_location(part, node)
        return whole

    found: ast.expr = inf.program.once(("protocol", node), make)
    return found


def _members(made: UserClass) -> list[str]:
    """The names that a protocol's body asks for."""
    found: list[str] = []
    for statement in made.node.body:
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
            found.append(statement.name)
        elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            found.append(statement.target.id)
        elif isinstance(statement, ast.Assign):
            found.extend(target.id for target in statement.targets if isinstance(target, ast.Name))
    return [name for name in found if name not in NO_MEMBERS]


def chosen(inf: Inference, node: ast.Call, callee: Type) -> ast.IfExp | None:
    """`pick(values, key=f)` where pick is one of several functions of builtins: `max(…) if pick is max else min(…)`.
    None for any other call.
    """
    functions = callee.get("function") or frozenset()
    names = sorted(
        f.row.name for f in functions if isinstance(f, BuiltinFunction) and not isinstance(f, ClosureFunction)
    )
    variable = node.func
    if not 1 < len(names) == len(functions) <= 4 or not callee.only("function") or not isinstance(variable, ast.Name):
        return None
    if not node.keywords or any(k.arg is None for k in node.keywords) or any(map(_is_starred, node.args)):
        return None
    rows = catalogue.builtins()
    if any(inf.function.environment.lookup(name) != BuiltinBinding(name) or name not in rows for name in names):
        return None
    if {rows[name] for name in names} != {f.row for f in functions}:
        return None

    def make() -> ast.IfExp:
        calls = [ast.Call(ast.Name(name, ast.Load()), node.args, node.keywords) for name in names]
        made: ast.expr = calls.pop()
        for call in reversed(calls):
            test = ast.Compare(variable, [ast.Is()], [ast.Name(call.func.id, ast.Load())])  # type: ignore[attr-defined]
            made = ast.IfExp(test, call, made)
        for part in walk(made):
            if not hasattr(part, "lineno"):
                ast.copy_location(part, node)
        assert isinstance(made, ast.IfExp)
        return made

    return inf.program.once(("chosen", node), make)  # type: ignore[no-any-return]


def _is_starred(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Starred)
