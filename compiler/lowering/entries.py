"""Entries: what stands between the page and a function (semantics B7, B5 "exit").

Nothing, where types prove that nothing is needed: then the function itself is registered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer.functions import annotated_kinds
from clientside.compiler.analysis.program import Function, Parameter
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js

if TYPE_CHECKING:
    from clientside.compiler.lowering.module import ModuleContext


def entry_value(module: ModuleContext, function: Function) -> js.Expr:
    """The JavaScript function that the page calls."""
    name: js.Expr = js.Id(function.js or _variable_name(module, function))
    arguments: list[js.Expr] = []
    params: list[js.Param] = []
    wraps = any(p.default is not None for p in function.parameters)
    rest: js.Expr | None = None
    has_rest = any(p.kind == "args" for p in function.parameters)
    for parameter in function.parameters:
        value: js.Expr = js.Id(parameter.variable.js)
        if parameter.kind == "args":
            params.append(js.Param(js.Spread(value)))
            rest = js.Spread(_copied(module, parameter, value))
            wraps = wraps or rest.value is not value
        elif parameter.kind == "kwargs":
            wraps = True
            arguments.append(js.New(_helper(module, "Dict"), []))
        elif parameter.kind == "keyword" and has_rest:
            wraps = True
            arguments.append(js.Undefined())
        else:
            params.append(js.Param(js.Id(parameter.variable.js), js.Null()))
            checked = _checked(module, parameter, value)
            copied = _copied(module, parameter, checked)
            wraps = wraps or copied is not value
            arguments.append(copied)
    if rest is not None:
        arguments.append(rest)
    if function.entry is not None and function.entry.observe:
        shown = js.Call(_helper(module, "repr"), [_boxed(module, function, js.Call(name, arguments))])
        return js.Arrow(params, shown)
    boxed = function.component().boxed
    exits = needs_exit(function.returns, set(), boxed) or (boxed and function.by_value and function.returns.has("float"))
    if not wraps and not exits:
        return _dash(module, function, name)
    result: js.Expr = js.Call(name, arguments)
    if exits:
        result = js.Call(_helper(module, "exit"), [js.Await(result) if function.is_async else result])
    return _dash(module, function, js.Arrow(params, result, is_async=function.is_async and exits))


def _boxed(module: ModuleContext, function: Function, value: js.Expr) -> js.Expr:
    """A result as a dynamic value."""
    returns = function.returns
    return js.Call(_helper(module, "boxed"), [value]) if returns.has("float") and not returns.has("int") else value


def _variable_name(module: ModuleContext, function: Function) -> str:
    variable = module.program.scopes.variable.get(function.node)
    return variable.js if variable is not None else function.name


def _dash(module: ModuleContext, function: Function, value: js.Expr) -> js.Expr:
    if function.entry is not None and function.entry.dash and "PreventUpdate" in module.helpers:
        return js.Call(_helper(module, "dashEntry"), [value])
    return value


def _helper(module: ModuleContext, name: str) -> js.Id:
    module.helpers.add(name)
    return js.Id(f"${name}")


def _checked(module: ModuleContext, parameter: Parameter, value: js.Expr) -> js.Expr:
    """An annotated parameter, checked as it enters."""
    kinds = annotated_kinds(parameter.annotation)
    if kinds is None:
        return value
    words: list[js.Expr] = [js.Str(k) for k in kinds if k != "none"]
    return js.Call(_helper(module, "checkArg"), [value, js.Str(parameter.name), *words])


def _copied(module: ModuleContext, parameter: Parameter, value: js.Expr) -> js.Expr:
    """A parameter that the function may write to, as a copy of its own."""
    found = parameter.variable.slot
    if parameter.kind == "args":
        found = found.get("tuple").element
    record = found.get("dict")
    rows = found.get("list")
    written = any(site is not None and site.written for site in (record, rows))
    if not written:
        return value
    return js.Call(_helper(module, "copyDict" if record is not None and record.dictionary else "copy"), [value])


def needs_exit(found: Type, seen: set[int], boxed: bool) -> bool:
    """Whether a result may hold what is no plain JSON value."""
    if found.may("set", "frozenset", "function", "class", "iter", "range", "bytes", "view", "exception", "module"):
        return True
    if t.is_wide(found) or (boxed and found.has("float") and found.has("int") and found.kinds["float"]):
        return True
    parts: list[Type] = []
    for kind in ("list", "tuple"):
        known = found.get(kind)
        if isinstance(known, tuple):
            parts.extend(known)
        elif known is not None and id(known) not in seen:
            seen.add(id(known))
            parts.append(known.element)
    site = found.get("dict")
    if site is not None and id(site) not in seen:
        if site.dictionary:
            return True
        seen.add(id(site))
        parts.append(site.values_type())
    if boxed and any(p.kinds.get("float") for p in parts):
        return True
    return any(needs_exit(p, seen, boxed) for p in parts)
