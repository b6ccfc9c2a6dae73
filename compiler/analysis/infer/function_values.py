"""Class attributes that hold functions: decorated methods, lambdas, functions that are assigned to a class."""

from __future__ import annotations

import ast
import builtins

from clientside.compiler.analysis.classes import Method, UserClass
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.natives import native_of
from clientside.compiler.analysis.program import Function
from clientside.compiler.analysis.types import Type
from clientside.compiler.source import BuiltinBinding


def decorated(
    inf: Inference,
    made: UserClass,
    node: ast.FunctionDef | ast.AsyncFunctionDef,
    function: Function,
    kind: str,
    decorators: list[ast.expr],
) -> None:
    """A method under decorators of the program: what they make of the function stands in the class."""
    from clientside.compiler.analysis.infer import withs
    from clientside.compiler.analysis.infer.values import apply

    first = function.parameters[0].kind if function.parameters else "args"
    if kind not in ("method", "static") or (first == "args" and kind == "method") or len(decorators) < _all(node):
        _refused(inf, made, Method(function, kind), decorators[0])
        return
    function.by_value = True
    found = Type({"function": frozenset([function])})
    for decorator in reversed(decorators):
        known = inf.expr(decorator)
        if not known.kinds:
            return
        if withs.manages(inf, decorator, known, found):
            continue
        if not known.only("function"):
            _refused(inf, made, Method(function, kind), decorator)
            return
        found = apply(inf, decorator, known, [found])
    made_of = one_function(found)
    same = made_of is None and _gives_back(found, function)
    if same:
        made_of = function
    if made_of is None:
        if found.kinds:
            _refused(inf, made, Method(function, kind), decorators[0])
        return
    known_method = made.methods.get(node.name)
    if known_method is None or known_method.function is not made_of:
        made.methods[node.name] = Method(made_of, kind, decorators=decorators, original=function, same=same)
        inf.program.changed = True
    made_of.by_value = True


def _refused(inf: Inference, made: UserClass, plain: Method, decorator: ast.expr) -> None:
    """Report a decorator; the method counts as it is written then, so that nothing else is said of it."""
    inf.problem("unsupported-decorator", decorator, name=ast.unparse(decorator))
    if inf.program.reporting:
        made.methods.setdefault(plain.function.name, plain)


def _gives_back(found: Type, function: Function) -> bool:
    """Whether a decorator of several methods seems to give each of them back: that is checked when it runs."""
    functions = found.get("function") or frozenset()
    return (
        found.only("function")
        and function in functions
        and all(isinstance(f, Function) and f.method_of is not None for f in functions)
    )


def _all(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """How many decorators there are, besides `staticmethod` as the first."""
    first = node.decorator_list[0]
    return len(node.decorator_list) - (isinstance(first, ast.Name) and first.id == "staticmethod")


def one_function(found: Type) -> Function | None:
    """The function of the program that a value certainly is."""
    functions = list(found.get("function") or ())
    one = functions[0] if len(functions) == 1 and found.only("function") else None
    return one if isinstance(one, Function) and not one.is_async else None


def infer_assignment(inf: Inference, made: UserClass, statement: ast.Assign) -> bool:
    """`name = lambda self: …` in a class body, or `staticmethod(f)`; False for any other value."""
    value, kind = statement.value, "method"
    if _is_static(inf, value):
        assert isinstance(value, ast.Call)
        value, kind = value.args[0], "static"
    elif not isinstance(value, (ast.Lambda, ast.Call, ast.Name)):
        return False
    found = inf.expr(value)
    function = one_function(found)
    if function is None or function.method_of is not None:
        return False
    for target in statement.targets:
        assert isinstance(target, ast.Name)
        _store(inf, made, target.id, Method(function, kind, value=value))
    function.by_value = True
    return True


def _is_static(inf: Inference, value: ast.expr) -> bool:
    named = isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and len(value.args) == 1
    if not named or value.keywords:  # type: ignore[attr-defined]
        return False
    return inf.function.environment.lookup(value.func.id) == BuiltinBinding("staticmethod")  # type: ignore[attr-defined]


def assigned(inf: Inference, target: ast.Attribute, made: UserClass, value: Type) -> bool:
    """`Class.name = function`: a method from now on; False for any other value."""
    if not value.has("function"):
        return False
    function = one_function(value)
    known = made.method(target.attr)  # also a base's: what instances find changes when this runs
    native = native_of(made)
    hidden = native and hasattr(getattr(builtins, native), target.attr)
    if hidden or function is None or function.method_of is not None or (known is not None and not known.assigned):
        inf.problem("unsupported-attribute-assignment", target, name=target.attr, type=f"the class {made.name}")
        return True
    _store(inf, made, target.attr, Method(function, assigned=True))
    made.assigned.add(target.attr)
    function.by_value = True
    return True


def _store(inf: Inference, made: UserClass, name: str, method: Method) -> None:
    known = made.methods.get(name)
    if known is not None and known.function is method.function:
        return
    if known is not None and known.assigned:
        inf.problem("unsupported-attribute-assignment", made.node, name=name, type=f"the class {made.name}")
        return
    made.methods[name] = method
    made.own_methods.add(name)
    inf.program.changed = True
