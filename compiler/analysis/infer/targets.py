"""Inference of assignment targets: names, items, unpacking."""

from __future__ import annotations

import ast
import builtins

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.infer import descriptors, function_attributes, function_values, iteration, subscripts
from clientside.compiler.analysis.infer.call_receivers import is_vars
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.page_variables import page_variable
from clientside.compiler.analysis.infer.wanted_errors import always_raises
from clientside.compiler.analysis.types import Type
from clientside.compiler.ops import figure_stores


def pairwise(target: ast.expr, value: ast.expr) -> bool:
    """Whether `a, b = x, y` can assign element by element, without a tuple."""
    return (
        isinstance(target, (ast.Tuple, ast.List))
        and isinstance(value, (ast.Tuple, ast.List))
        and len(target.elts) == len(value.elts)
        and not any(isinstance(e, ast.Starred) for e in (*target.elts, *value.elts))
    )


def attribute_by_name(inf: Inference, target: ast.Subscript, value: Type) -> bool:
    """`x.__dict__[name] = value` of an instance; False for anything else."""
    assert isinstance(target.value, ast.Attribute)
    holder = inf.expr(target.value.value)
    if not holder.only("instance"):
        return False
    inf.program.plans[target] = "attribute"
    inf.expr(target.slice)
    from clientside.compiler.ops.builtins_objects import refuse_cached

    key = target.slice
    names = [key.value] if isinstance(key, ast.Constant) and isinstance(key.value, str) else None
    for made in holder.get("instance"):
        made.store_anywhere(value)
        refuse_cached(inf, target, made, names)
    return True


def assign(inf: Inference, target: ast.expr, value: Type, given: ast.expr | None = None) -> None:
    """Assign a value of this type to a target; `given` is its expression, where there is one."""
    if isinstance(target, ast.Name):
        variable = inf.program.scopes.variable.get(target) or page_variable(inf, target)
        if variable is None:
            inf.problem("global-write", target, name=target.id)
            return
        if inf.function.scope.outer.get(target.id) == "global":
            inf.note("page-variable", target, name=target.id)
        inf.program.record(target, value)
        inf.bind(variable, value)
    elif isinstance(target, ast.Subscript):
        if is_vars(target.value) and attribute_by_name(inf, target, value):
            return
        if inf.expr(target.value).only("figure", "graph"):
            inf.expr(target.slice)
            figure_stores.infer_store(inf, target, inf.program.type_of(target.value), given)
            return
        subscripts.store(inf, target, value)
    elif isinstance(target, (ast.Tuple, ast.List)):
        unpack(inf, target, value)
    elif isinstance(target, ast.Starred):
        assign(inf, target.value, value)
    elif isinstance(target, ast.Attribute):
        receiver = inf.expr(target.value)
        if receiver.has("browser"):
            from clientside.compiler.browser.infer import store_attribute

            store_attribute(inf, target, receiver, value)
            return
        if receiver.may("instance", "class"):
            from clientside.compiler.analysis.infer import enumerations, instances
            from clientside.compiler.analysis.infer.special_methods import CALLED, OF_CLASSES

            functions = value.may("function", "unbound") or not value.kinds
            lost = receiver.has("instance") and target.attr in OF_CLASSES
            if lost or target.attr in ("__doc__", "__dict__", "__class__") or (target.attr in CALLED and not functions):
                inf.problem("unsupported-special-method", target, name=target.attr)
            instances.store(inf, target, receiver.get("instance") or frozenset(), value)
            if enumerations.keeps_member(inf, target, receiver):
                return
            for made in receiver.get("class") or ():
                if isinstance(made, UserClass) and not function_values.assigned(inf, target, made, value):
                    descriptors.refuse(inf, made, target.attr, target, value)
                    made.assign_class(target.attr, value)
            return
        if receiver.only("patch"):
            return
        if receiver.only("figure", "graph"):
            figure_stores.infer_store(inf, target, receiver, given)
            return
        if receiver.only("component"):
            from clientside.compiler.ops.component import store

            store(inf, target, receiver.get("component"), value)
            return
        if function_attributes.store(inf, target, target.attr, receiver, value):
            return
        if receiver.only("none"):  # what is assigned elsewhere may be nothing in this program
            always_raises(inf, target, "AttributeError", f"'NoneType' object has no attribute '{target.attr}'")
            return
        if receiver.kinds:  # a method of a class that nobody makes instances of is never reached
            inf.problem("unsupported-attribute-assignment", target, name=target.attr, type=t.describe(receiver))
    else:
        inf.problem("unsupported-statement", target, what=type(target).__name__)


def unpack(inf: Inference, target: ast.Tuple | ast.List, value: Type) -> None:
    """`a, *b, c = value`."""
    inf.program.record(target, value)
    shape = value.get("tuple")
    stars = [i for i, e in enumerate(target.elts) if isinstance(e, ast.Starred)]
    if len(stars) > 1:
        inf.problem("syntax-error", target, message="multiple starred expressions in assignment")
        return
    if value.only("tuple") and isinstance(shape, tuple) and not stars and len(shape) == len(target.elts):
        for element, found in zip(target.elts, shape, strict=True):
            assign(inf, element, found)
        return
    each = iteration.elements(inf, value, target)
    for part in target.elts:
        if isinstance(part, ast.Starred):
            site = inf.program.site(part, "list")
            site.store(each)
            assign(inf, part.value, Type({"list": site}))
        else:
            assign(inf, part, each)


def delete(inf: Inference, target: ast.expr) -> None:
    """`del target`."""
    if isinstance(target, ast.Name):
        variable = inf.program.scopes.variable.get(target)
        if variable is None:
            inf.problem("global-write", target, name=target.id)
            return
        if variable.scope.kind == "module" and hasattr(builtins, target.id):  # the builtin is seen again
            inf.problem("unsupported-deletion", target, what=target.id)
        inf.program.record(target, inf.read(variable))
        inf.unbind(variable)
    elif isinstance(target, ast.Subscript):
        subscripts.remove(inf, target)
    elif isinstance(target, ast.Attribute):
        from clientside.compiler.analysis.infer import instances

        receiver = inf.expr(target.value)
        if receiver.has("browser"):
            pass
        elif receiver.has("instance"):
            instances.remove(inf, target, receiver.get("instance"))
        elif not receiver.only("patch") and not function_attributes.remove(inf, target.attr, receiver):
            inf.problem("unsupported-deletion", target, what=ast.unparse(target))
    elif isinstance(target, (ast.Tuple, ast.List)):
        for part in target.elts:
            delete(inf, part)
    else:
        inf.problem("unsupported-deletion", target, what=ast.unparse(target))
