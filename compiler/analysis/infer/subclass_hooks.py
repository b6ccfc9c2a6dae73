"""`__init_subclass__`: what a class does with each class that derives from it, and `__class_getitem__`."""

from __future__ import annotations

import ast

from clientside.compiler.analysis.classes import Method, UserClass
from clientside.compiler.analysis.infer.call_plans import CallPlan
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.library_use import is_library
from clientside.compiler.analysis.types import NEVER, Type
from clientside.compiler.source import ClassBinding, LiveEnvironment

HOOK = "__init_subclass__"
HOOKS = ("asks", "subclass hooks")  # key: whether the program has one


def hook_of(made: UserClass) -> Method | None:
    """The `__init_subclass__` that making a class calls: that of a base."""
    return made.method_after(made, HOOK)


def is_keyword(made: UserClass, keyword: ast.keyword) -> bool:
    """Whether a keyword in the head of a class goes to an `__init_subclass__`."""
    return keyword.arg not in (None, "metaclass") and hook_of(made) is not None


def call(inf: Inference, made: UserClass) -> None:
    """What making a class calls."""
    from clientside.compiler.analysis.infer.instances import assign_self, instance_type, parameters_after_self
    from clientside.compiler.analysis.infer.passed_arguments import pass_arguments

    node = made.node
    if HOOK in made.methods:
        _find_subclasses(inf, made)
    hook = hook_of(made)
    if hook is None or is_library(hook.function):
        return
    inf.program.once(HOOKS, set).add(True)
    keywords = [keyword for keyword in node.keywords if is_keyword(made, keyword)]
    for keyword in keywords:
        inf.expr(keyword.value)
    called = inf.program.once(
        ("subclass", node),
        lambda: ast.copy_location(
            ast.Call(ast.copy_location(ast.Name(node.name, ast.Load()), node), [], keywords), node
        ),
    )
    plan = CallPlan()
    assign_self(inf, hook, instance_type(made))
    hook.function.by_value = True
    pass_arguments(inf, called, hook.function, plan, parameters_after_self(hook), f"{made.name}.{HOOK}")
    inf.program.plans[called] = plan
    if plan.binding is not None and (plan.binding.error or plan.binding.spread):
        inf.problem("metaclass", node, name=HOOK)


def _find_subclasses(inf: Inference, made: UserClass) -> None:
    """The classes of a module that derive from one with the hook exist, whether or not anything names them."""
    from clientside.compiler.analysis.infer.user_classes import bound_definition

    environment = inf.function.environment
    if inf.program.scopes.scope_of[made.node].parent is None or is_library(inf.function):
        return
    if inf.program.scopes.scope_of[made.node].parent.kind != "module":  # type: ignore[union-attr]
        return
    family = {made.name}
    for statement in environment.source.tree.body:
        if not isinstance(statement, ast.ClassDef) or statement.name == made.name:
            continue
        names = {n.id for base in statement.bases for n in ast.walk(base) if isinstance(n, ast.Name)}
        if not names & family:
            continue
        family.add(statement.name)
        binding = environment.lookup(statement.name)
        if isinstance(binding, ClassBinding):
            bound_definition(inf, binding, made.node, statement.name)
    if isinstance(environment, LiveEnvironment):
        live = environment.globals.get(made.name)
        if isinstance(live, type) and not _names(live) <= family:
            other = sorted(_names(live) - family)[0]
            inf.problem("metaclass", made.node, name=f"{HOOK} with {other}, a class of another module,")


def _names(live: type) -> set[str]:
    """The names of all classes that derive from a class, and its own; full names of those that are elsewhere."""
    found: set[str] = set()
    todo: list[type] = list(live.__subclasses__())
    while todo:
        one = todo.pop()
        todo.extend(one.__subclasses__())
        here = one.__module__ == live.__module__ and one.__qualname__ == one.__name__
        found.add(one.__name__ if here else f"{one.__module__}.{one.__qualname__}")
    return found | {live.__name__}


def result(inf: Inference, classes: frozenset[UserClass], index: Type) -> Type:
    """What `Class[x]` gives where the class has a `__class_getitem__`."""
    from clientside.compiler.analysis.infer.instances import assign_self, instance_type, parameters_after_self
    from clientside.compiler.analysis.infer.values import result_of
    from clientside.compiler.analysis.types import join

    found = NEVER
    for made in classes:
        method = made.method("__class_getitem__")
        if method is None:
            continue
        assign_self(inf, method, instance_type(made))
        method.function.by_value = True
        for parameter in parameters_after_self(method)[:1]:
            inf.program.assign(parameter.variable, index)
        found = join(found, result_of(inf, method.function))
    return found


def has_getitem(found: Type) -> bool:
    """Whether a value is a class with a `__class_getitem__` of the user's own."""
    made = found.get("class") or ()
    return found.only("class") and all(isinstance(c, UserClass) and c.method("__class_getitem__") for c in made)
