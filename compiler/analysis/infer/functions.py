"""Inference of definitions, parameters and imports."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer import closures, names
from clientside.compiler.analysis.infer.inference import Env, Inference
from clientside.compiler.analysis.local_imports import declared
from clientside.compiler.analysis.program import Function, Parameter
from clientside.compiler.analysis.types import Type
from clientside.compiler.bundle.namespaces import global_path

ANNOTATED: dict[str, Type] = {
    "int": Type({"none": True, "int": (-t.SAFE, t.SAFE)}),
    "float": Type({"none": True, "int": (-t.SAFE, t.SAFE), "float": False}),
    "str": Type({"none": True, "str": True}),
    "bool": Type({"none": True, "bool": True}),
}
CONTAINERS = {"list": "list", "dict": "dict", "List": "list", "Dict": "dict", "Sequence": "list", "Mapping": "dict"}


def page_type(inf: Inference, function: Function, annotation: ast.expr | None, key: object) -> Type:
    """What the page may pass for a parameter: any JSON value, or what its annotation says (checked at entry)."""
    whole = inf.program.page_value(key)
    scalar = annotated_kinds(annotation)
    if scalar is None:
        return whole
    found = whole.restricted(scalar)
    return found


def annotated_kinds(annotation: ast.expr | None) -> tuple[str, ...] | None:
    """The kinds that a checked annotation admits (None always among them); None for one that is not checked."""
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        try:
            annotation = ast.parse(annotation.value, mode="eval").body
        except SyntaxError:
            return None
    if isinstance(annotation, ast.Constant) and annotation.value is None:
        return ("none",)
    if isinstance(annotation, ast.Name):
        if annotation.id in ANNOTATED:
            return tuple(ANNOTATED[annotation.id].kinds)
        if annotation.id in CONTAINERS:
            return ("none", CONTAINERS[annotation.id])
        return None
    if isinstance(annotation, ast.Subscript) and isinstance(annotation.value, ast.Name):
        if annotation.value.id in CONTAINERS:
            return ("none", CONTAINERS[annotation.value.id])
        if annotation.value.id == "Optional":
            return annotated_kinds(annotation.slice)
        return None
    if isinstance(annotation, ast.BinOp) and isinstance(annotation.op, ast.BitOr):
        left, right = annotated_kinds(annotation.left), annotated_kinds(annotation.right)
        return None if left is None or right is None else tuple(dict.fromkeys((*left, *right)))
    return None


def parameter_types(inf: Inference, function: Function) -> Env:
    """The environment at a function's entry."""
    env: Env = {}
    for parameter in function.parameters:
        variable = parameter.variable
        if function.entry is not None:
            entered(inf, function, parameter)
        if parameter.default is not None:
            inf.program.assign(variable, default_type(inf, function, parameter.default))
        if parameter.kind == "args":
            site = inf.program.site(function.node, "args")
            inf.program.assign(variable, Type({"tuple": site}))
        elif parameter.kind == "kwargs":
            rest = inf.program.dict_site(function.node, "kwargs")
            rest.mark(dictionary=True)
            rest.store_key(t.STR)
            inf.program.assign(variable, Type({"dict": rest}))
        env[variable] = variable.slot
    return env


def entered(inf: Inference, function: Function, parameter: Parameter) -> None:
    """A parameter of an entry gets what the page passes: by position, so what stands behind `*args` gets nothing."""
    after_rest = any(p.kind == "args" for p in function.parameters)
    if any(global_path(entry.namespace) is not None for entry in function.entries):
        from clientside.compiler.browser.infer import entered as entered_live

        entered_live(inf, function, parameter)
    elif parameter.kind == "args":
        inf.program.site(function.node, "args").store(inf.program.page_value(parameter.variable))
    elif parameter.kind == "keyword" and after_rest:
        if parameter.required:
            problem = f"{function.name}() missing 1 required keyword-only argument: '{parameter.name}'"
            inf.problem("wrong-arguments", function.node, message=problem)
    elif parameter.kind != "kwargs":
        inf.program.assign(parameter.variable, page_type(inf, function, parameter.annotation, parameter.variable))


def default_type(inf: Inference, function: Function, default: ast.expr) -> Type:
    """The type of a default value, evaluated where the function is defined."""
    known = inf.program.types.get(default)
    if known is not None and function.parent is not None:
        return known
    if function.parent is None:
        saved, inf.env = inf.env, {}
        found = inf.expr(default)
        inf.env = saved
        return found
    return t.NEVER


def infer_definition(inf: Inference, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    """A nested `def` (or one at a module's top level)."""
    inner = defined(inf, node)
    found = Type({"function": frozenset([inner])})
    found = names.decorated(inf, node, found)
    variable = inf.program.scopes.variable[node]
    inf.bind(variable, found)


def defined(inf: Inference, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> Function:
    """The Function of a definition inside the function at hand; its defaults are inferred here."""
    for default in (*node.args.defaults, *node.args.kw_defaults):
        if default is not None:
            inf.expr(default)
    environment = inf.function.environment
    inner = inf.program.function(node, environment, inf.function)
    if inf.env is not None:
        closures.note_unbound(inf, node)
    return inner


def infer_import(inf: Inference, node: ast.Import) -> None:
    """`import math` inside a function or module."""
    for alias in node.names:
        variable = inf.program.scopes.variable.get(alias)
        dotted = alias.name if alias.asname else alias.name.split(".")[0]
        if variable is not None:
            names.check_module(inf, node, alias.name)
            inf.bind(variable, Type({"module": frozenset([dotted])}))


def infer_import_from(inf: Inference, node: ast.ImportFrom) -> None:
    """`from math import floor` inside a function or module."""
    for alias in node.names:
        if alias.name == "*":
            inf.problem("star-import", node, module=node.module or ".")
            continue
        if node.module == "__future__":
            continue
        variable = inf.program.scopes.variable.get(alias)
        if variable is not None and declared(inf.program.scopes, variable) is None:
            found = names.imported(inf, node, alias)
            inf.program.record(alias, found)
            inf.bind(variable, found)
