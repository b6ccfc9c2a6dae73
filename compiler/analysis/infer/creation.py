"""`__new__`: what makes an instance before `__init__` sets it up."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import ASKS_QUALNAME, Method, UserClass
from clientside.compiler.analysis.definite import note_bare
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.natives import is_inherited, native_of
from clientside.compiler.analysis.types import Type
from clientside.compiler.ops.row import function
from clientside.compiler.walk import walk

# Built-in types whose `__new__` takes any arguments, and leaves them to `__init__`.
LENIENT = ("list", "dict", "set")


def check(inf: Inference, made: UserClass, node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether the `__new__` of a class can be compiled; reports one that cannot."""
    parameters = [*node.args.posonlyargs, *node.args.args]
    special = made.is_enum or made.is_named_tuple or made.exception_base() is not None
    if special or not parameters or node.decorator_list or isinstance(node, ast.AsyncFunctionDef):
        made.refused = True
        inf.problem("unsupported-special-method", node, name="__new__")
        return False
    return True


def construct(inf: Inference, node: ast.Call, made: UserClass, plan: Any, new: Method) -> Type:
    """`Class(…)` of a class with a `__new__`."""
    from clientside.compiler.analysis.infer.instances import assign_self, instance_type, parameters_after_self
    from clientside.compiler.analysis.infer.passed_arguments import pass_arguments
    from clientside.compiler.analysis.infer.values import pass_keyword, pass_rest

    taken = _begin(inf, made, new)
    init = made.method("__init__")
    single = not plan.dynamic
    if init is None:
        pass_arguments(inf, node, new.function, plan, taken, f"{made.name}.__new__", single)
        odd = any(p.kind in ("keyword", "kwargs") for p in taken)
        if odd and (plan.dynamic or (plan.binding is not None and plan.binding.spread)):
            inf.problem("unsupported-star-call", node, name=made.name)
        return _made(inf, node, made, new)
    assign_self(inf, init, instance_type(made))
    parameters = parameters_after_self(init)
    if is_same(taken, parameters):
        pass_arguments(inf, node, new.function, plan, taken, f"{made.name}.__new__", single)
        pass_arguments(inf, node, init.function, plan, parameters, f"{made.name}.__new__", single)
    elif _takes_any(taken):
        if node.keywords and _reads(new, taken):
            _refuse(inf, node, made)
        for argument in node.args:
            known = inf.program.type_of(argument)
            if isinstance(argument, ast.Starred):
                from clientside.compiler.analysis.infer.iteration import elements

                known = elements(inf, known)
            if any(p.kind == "args" for p in taken):
                pass_rest(inf, new.function, known)
        for keyword in node.keywords:
            if any(p.kind == "kwargs" for p in taken):
                pass_keyword(inf, new.function, inf.program.type_of(keyword.value))
        pass_arguments(inf, node, init.function, plan, parameters, f"{made.name}.__init__", single)
    else:
        _refuse(inf, node, made)
    return _made(inf, node, made, new)


def applied(inf: Inference, node: ast.AST, made: UserClass, new: Method, arguments: list[Type]) -> Type:
    """What calling a class as a value gives."""
    from clientside.compiler.analysis.infer.values import pass_rest

    taken = _begin(inf, made, new)
    init = made.method("__init__")
    if init is not None and not (_takes_any(taken) or is_same(taken, init.function.parameters[1:])):
        _refuse(inf, node, made)
    if init is None and any(p.kind in ("keyword", "kwargs") for p in taken):
        _refuse(inf, node, made)
    positional = [p for p in taken if p.kind in ("positional", "both")]
    takes_rest = any(p.kind == "args" for p in taken)
    if any(p.required for p in positional[len(arguments) :]) or (len(arguments) > len(positional) and not takes_rest):
        new.function.escapes = True
    for parameter, value in zip(positional, arguments, strict=False):
        inf.program.assign(parameter.variable, value)
    if takes_rest:
        for value in arguments[len(positional) :]:
            pass_rest(inf, new.function, value)
    return _made(inf, node, made, new)


def _begin(inf: Inference, made: UserClass, new: Method) -> list[Any]:
    """The parameters of a `__new__` after the class, which it gets."""
    inf.program.reaches(inf.function, new.function)
    inf.function.shares(new.function)
    own = new.function.parameters[0]
    inf.program.assign(own.variable, Type({"class": frozenset([made])}))
    return new.function.parameters[1:]


def _made(inf: Inference, node: ast.AST, made: UserClass, new: Method) -> Type:
    """What a class gives: usually its instance."""
    from clientside.compiler.analysis.infer.instances import instance_type
    from clientside.compiler.analysis.infer.values import result_of

    if is_inherited(new):
        return instance_type(made)
    found = result_of(inf, new.function).without("none")  # which is refused when it runs
    if found.kinds and not found.only("instance") and inf.program.reporting:
        what = f"a `__new__` that gives {t.describe(found.without('instance'), 0)}"
        inf.problem("unsupported-statement", node, what=what)
    return found


def _refuse(inf: Inference, node: ast.AST, made: UserClass) -> None:
    what = f"a call of {made.name}, whose `__new__` and `__init__` take different parameters,"
    inf.problem("unsupported-statement", node, what=what)


def is_same(taken: list[Any], parameters: list[Any]) -> bool:
    """Whether the same arguments fit both functions in the same way."""
    return [_shape(p) for p in taken] == [_shape(p) for p in parameters]


def _shape(parameter: Any) -> tuple[object, ...]:
    rest = parameter.kind in ("args", "kwargs")
    return parameter.kind, rest or parameter.name, rest or parameter.required


def _takes_any(taken: list[Any]) -> bool:
    """Whether a `__new__` has `*args`, `**kwargs`, or nothing else than both."""
    return bool(taken) and all(p.kind in ("args", "kwargs") for p in taken) and taken[0].kind == "args"


def _reads(new: Method, taken: list[Any]) -> bool:
    """Whether a `__new__` uses what it is given."""
    names = {p.name for p in taken}
    body = getattr(new.function.node, "body", [])
    return any(isinstance(node, ast.Name) and node.id in names for statement in body for node in walk(statement))


def bare_type(inf: Inference, node: ast.AST, known: Type, others: bool) -> Type:
    """What `object.__new__(cls)` gives."""
    from clientside.compiler.analysis.infer.instances import constructed

    found = t.NEVER
    for made in known.get("class") or ():
        if isinstance(made, UserClass):
            found = t.join(found, constructed(inf, made))
            note_bare(made, inf.function, node)
            if others and native_of(made) not in LENIENT:
                said = "object.__new__() takes exactly one argument (the type to instantiate)"
                inf.problem("wrong-arguments", node, message=said)
    return found


def by_object(inf: Inference, node: ast.Call, name: str) -> Type | None:
    """What `super().__new__(cls)` gives where object's is found; None for another method."""
    if name == "__init_subclass__":
        inf.program.once(ASKS_QUALNAME, set).add(True)  # its complaint has it
    if name != "__new__" or not node.args:
        return None
    return bare_type(inf, node, inf.program.type_of(node.args[0]), len(node.args) > 1 or bool(node.keywords))


def is_object_new(inf: Inference, node: ast.Call, func: ast.Attribute, receiver: Type) -> bool:
    """Whether a call is one of `object.__new__`, also by a class that has no other (`cls.__new__(cls)`)."""
    from clientside.compiler.ops import catalogue

    if func.attr != "__new__":
        return False
    called = [getattr(made, "row", None) for made in receiver.get("function") or ()]
    found = receiver.only("function") and called == [catalogue.builtins()["object"]]
    if not found and receiver.only("class") and len(node.args) == 1 and not node.keywords:
        given = inf.expr(node.args[0])
        bases = receiver.get("class")
        found = given.only("class") and all(
            _is_plain(made) and all(base in made.mro() for base in bases) for made in given.get("class")
        )
    if found:
        inf.program.record(func, t.NEVER)
    return found


def _is_plain(made: object) -> bool:
    """Whether `object` makes the instances of a class."""
    if not isinstance(made, UserClass) or made.method("__new__") is not None:
        return False
    return not (made.is_enum or made.is_named_tuple or made.operated or native_of(made) or made.exception_base())


def _bare_result(f: Facts) -> Type:
    return bare_type(f.inference, f.node, f.type("cls"), False)


BARE = function("object.__new__(cls, /)", _bare_result, "bare")
