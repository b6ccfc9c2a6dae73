"""Entries: what stands between the page and a function (semantics B7, B5 "exit").

Nothing, where types prove that nothing is needed: then the function itself is registered.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.captured_results import holds_captured
from clientside.compiler.analysis.infer.functions import annotated_kinds
from clientside.compiler.analysis.kinds import KINDS
from clientside.compiler.analysis.pacing import pace
from clientside.compiler.analysis.program import Entry, Function, Parameter
from clientside.compiler.analysis.types import Type
from clientside.compiler.bundle.namespaces import global_path
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.prevented import goes_straight
from clientside.compiler.lowering.sent import is_sent_otherwise
from clientside.compiler.passes import optimisation

if TYPE_CHECKING:
    from clientside.compiler.lowering.module import ModuleContext


_SHORT = frozenset(["int", "str", "bool"])


def entry_value(module: ModuleContext, function: Function, entry: Entry) -> js.Expr:
    """The JavaScript function that the page calls."""
    if global_path(entry.namespace) is not None:
        return _property(module, function)
    name: js.Expr = js.Id(function.js or _variable_name(module, function))
    arguments: list[js.Expr] = []
    params: list[js.Param] = []
    wraps = has_defaults = any(p.default is not None for p in function.parameters)
    rest: js.Expr | None = None
    has_rest = any(p.kind == "args" for p in function.parameters)
    for position, parameter in enumerate(function.parameters):
        value: js.Expr = js.Id(parameter.variable.js)
        if parameter.kind == "args":
            params.append(js.Param(js.Spread(value)))
            kept = _copied(module, parameter, value)
            if kept is value:
                kept = js.Call(js.Member(value, "map"), [_helper(module, "propList")])
            rest = js.Spread(kept)
            wraps = wraps or rest.value is not value
        elif parameter.kind == "kwargs":
            wraps = True
            arguments.append(js.New(_helper(module, "Dict"), []))
        elif (parameter.kind == "keyword" and has_rest) or (entry.dash and _keeps_default(parameter, position, entry)):
            wraps = True
            arguments.append(js.Undefined())
        else:
            # Where no parameter has a default, the function itself takes what the page leaves out for None.
            absent = js.Null() if has_defaults and (parameter.default is None or entry.dash) else None
            params.append(js.Param(js.Id(parameter.variable.js), absent))
            checked = _checked(module, parameter, value)
            copied = _copied(module, parameter, checked)
            if copied is checked and position in entry.shape.many and parameter.variable.slot.has("list"):
                copied = js.Call(_helper(module, "propList"), [checked])
            wraps = wraps or copied is not value
            arguments.append(copied)
    if rest is not None:
        arguments.append(rest)
    while arguments and isinstance(arguments[-1], js.Undefined):
        arguments.pop()
    if entry.observe:
        shown = js.Call(_helper(module, "repr"), [_boxed(module, function, js.Call(name, arguments))])
        return js.Arrow(params, shown)
    called: js.Expr = js.Call(name, arguments)
    if function.is_async and module.program.loops:
        called, wraps = js.Call(_helper(module, "pageTask"), [called]), True
    awaited: js.Expr = js.Await(called) if function.is_async else called
    result = _left(module, function, entry, awaited)
    changes = result is not awaited
    if not wraps and not changes:
        return _dash(module, function, entry, name)
    arrow = js.Arrow(params, result if changes else called, is_async=function.is_async and changes)
    return _dash(module, function, entry, arrow)


def _keeps_default(parameter: Parameter, position: int, entry: Entry) -> bool:
    """Whether Dash passes nothing for a parameter, which has a default."""
    passed = entry.shape.passed
    beyond = parameter.kind == "keyword" or (passed is not None and position >= passed)
    return beyond and parameter.default is not None


def _property(module: ModuleContext, function: Function) -> js.Expr:
    """A function that components call: live objects come, whatever JavaScript can use goes."""
    from clientside.compiler.browser.outward import needs_outward

    name: js.Expr = js.Id(function.js or _variable_name(module, function))
    boxed = function.component().boxed
    if any(p.kind in ("keyword", "kwargs") for p in function.parameters):
        return js.Call(_helper(module, "specHandler"), [name])
    computed = boxed and bool(function.returns.kinds.get("float"))
    if computed or needs_outward(function.returns, set(), boxed):
        return js.Call(_helper(module, "handler"), [name])
    return name


def _left(module: ModuleContext, function: Function, entry: Entry, result: js.Expr) -> js.Expr:
    """A result as the page takes it."""
    boxed = function.component().boxed
    dynamic = function.by_value or (function.is_async and module.program.loops)
    by_value = boxed and dynamic and function.returns.has("float")
    if entry.dash and is_sent_otherwise(module.program, function.returns, entry.shape):
        result = js.Call(_helper(module, "dashExit"), [result])
        if module.program.known("browser"):
            result = js.Call(_helper(module, "exitBrowser"), [result])
    elif not _stays(module, function, by_value):
        plain = not by_value and not needs_exit(function.returns, set(), boxed)
        exits = by_value or plain or needs_exit(function.returns, set(), boxed, 2)
        only_int = exits and not by_value and not plain and not needs_exit(_narrow(function.returns), set(), boxed)
        helper = "exitBrowser" if module.program.known("browser") else "exitInt" if only_int else "exit"
        names = _parts(module, function.returns, boxed) if helper == "exit" and exits and not by_value else ()
        given: list[js.Expr] = [js.Array([js.Str(name) for name in names])] if names else []
        helper = "exitParts" if names else helper
        result = js.Call(_helper(module, helper if exits else "dashValue"), [result, *given])
    if entry.dash and holds_captured(function.returns, set()):
        result = js.Call(_helper(module, "fresh"), [result])
    shape = entry.shape
    if shape.results is not None:
        return js.Call(_helper(module, "dashGrouped"), [result, _written_out(shape.results)])
    if shape.outputs == 0:
        return result if function.returns.only("none") else js.Call(_helper(module, "dashNothing"), [result])
    if shape.outputs is not None:
        result = js.Call(_helper(module, "dashResult"), [result, js.Num(shape.outputs)])
    return result


@optimisation("plain-results", False)
def _stays(module: ModuleContext, function: Function, by_value: bool) -> bool:
    """Whether a result is JSON as it is."""
    return not by_value and not needs_exit(function.returns, set(), function.component().boxed)


@optimisation("plain-results", ())
def _parts(module: ModuleContext, found: Type, boxed: bool) -> Sequence[str]:
    """The members of a plain object that may need more than to be handed over; none where that is not certain."""
    site = found.get("dict")
    if site is None or not found.only("dict") or site.dictionary:
        return []

    def leaves(value: Type) -> bool:
        return bool(boxed and value.kinds.get("float")) or needs_exit(value, set(), boxed)

    names = [name for name, value in site.fields.items() if leaves(value)]
    sure = not leaves(site.element) and not leaves(site.default) and "__proto__" not in names
    return names if sure and len(names) < len(site.fields) else []


def _written_out(grouping: Any) -> js.Expr:
    """A grouping as JSON: ["list", …], ["dict", [key, …], …] or a position."""
    if isinstance(grouping, tuple):
        return js.Array([_written_out(part) for part in grouping])
    return js.Str(grouping) if isinstance(grouping, str) else js.Num(grouping)


def _narrow(found: Type) -> Type:
    """A type without ints beyond 2^53 (at its top: those inside stay)."""
    return Type({**found.kinds, "int": (0, 0)}) if found.has("int") else found


def _boxed(module: ModuleContext, function: Function, value: js.Expr) -> js.Expr:
    """A result as a dynamic value."""
    returns = function.returns
    return js.Call(_helper(module, "boxed"), [value]) if returns.has("float") and not returns.has("int") else value


def _variable_name(module: ModuleContext, function: Function) -> str:
    variable = module.program.scopes.variable.get(function.node)
    return variable.js if variable is not None else function.name


def _dash(module: ModuleContext, function: Function, entry: Entry, value: js.Expr) -> js.Expr:
    """A function that may raise PreventUpdate, somewhere below: Dash is told with an object of its own."""
    if module.program.may_recurse(function):
        value = js.Call(_helper(module, "raising"), [value])
    component = function.component()
    prevents = any(f.component() is component for f in module.program.preventing)
    groups = any(f.component() is component for f in module.program.grouping)
    if entry.dash and any(_may_be_number(p) for p in function.parameters):
        value = js.Call(_helper(module, "dashArgs"), [value])
    if entry.shape.lists:
        value = js.Call(_helper(module, "dashLists"), [value, js.Bool(entry.shape.is_one_value)])
    arguments, returned = entry.shape.arguments, entry.shape.returned
    if groups and (arguments is not None or returned is not None):
        groupings = [js.Null() if g is None else _written_out(g) for g in (arguments, returned)]
        value = js.Call(_helper(module, "dashGroupings"), [value, *groupings])
    if entry.dash and prevents and not goes_straight(module.program):
        value = js.Call(_helper(module, "dashEntry"), [value])
    written = function if entry.target is None else module.program.by_node[entry.target]
    paced = pace(written.environment, written.node)
    if paced is not None:
        value = js.Call(_helper(module, paced[0]), [value, js.Num(paced[1]), js.Bool(entry.dash)])
    return value


def _may_be_number(parameter: Parameter) -> bool:
    """Whether the page may pass a float, which may be nan."""
    return parameter.kind not in ("args", "kwargs") and parameter.variable.slot.has("float")


def _helper(module: ModuleContext, name: str) -> js.Id:
    module.helpers.add(name)
    return js.Id(f"${name}")


def _checked(module: ModuleContext, parameter: Parameter, value: js.Expr) -> js.Expr:
    """An annotated parameter, checked as it enters."""
    kinds = annotated_kinds(parameter.annotation)
    if kinds is None:
        return value
    words = [js.Str(k) for k in kinds if k != "none"]
    if len(words) == 1 and words[0].value in _SHORT:
        name = f"check{words[0].value.capitalize()}"
        return js.Call(_helper(module, name), [value, js.Str(parameter.name)])
    return js.Call(_helper(module, "checkArg"), [value, js.Str(parameter.name), *words])


def _copied(module: ModuleContext, parameter: Parameter, value: js.Expr) -> js.Expr:
    """A parameter that the function may write to, as a copy of its own."""
    found = parameter.variable.slot
    if parameter.kind == "args":
        found = found.get("tuple").element
    if not found.may("list", "dict", "tuple", "set", "component") or _is_only_read(module, found):
        return value
    record = found.get("dict")
    made = js.Call(_helper(module, "copyDict" if record is not None and record.dictionary else "copy"), [value])
    if parameter.required or parameter.kind == "args":
        return made
    return js.Binary("&&", value, made)  # one that was not given stays so, for its default


@optimisation("uncopied-arguments", False)
def _is_only_read(module: ModuleContext, found: Type) -> bool:
    return not may_be_written(found, set())


def may_be_written(found: Type, seen: set[int]) -> bool:
    """Whether the program changes the value, or anything in it."""
    parts: list[Type] = []
    for made in found.get("component") or ():
        if made.program.known("component written") is not None:
            return True
        if id(made.site) not in seen:
            seen.add(id(made.site))
            parts.extend(made.site.inside())
    for kind in ("list", "dict", "tuple", "set"):
        known = found.get(kind)
        if isinstance(known, tuple):
            parts.extend(known)
        elif known is not None and id(known) not in seen:
            seen.add(id(known))
            if known.written:
                return True
            parts.extend(known.inside())
    return any(may_be_written(part, seen) for part in parts)


# Kinds that are no plain JSON values.
_LIVING = frozenset(
    (
        *("browser", "context", "set", "frozenset", "function", "class", "iter", "range", "view", "exception"),
        *("instance", "module", *(kind for kind in KINDS if kind not in ("component", "figure", "graph"))),
    )
)


def needs_exit(found: Type, seen: set[tuple[int, bool]], boxed: bool, allowed: int = 0) -> bool:
    """Whether a result may hold what is no plain JSON value; no_update is allowed in so many layers of it."""
    if found.has("no_update") and allowed <= 0:
        return True
    if not found.kinds.keys().isdisjoint(_LIVING):
        return True
    if t.is_wide(found) or (boxed and found.has("float") and found.has("int") and found.kinds["float"]):
        return True
    for made in (*(found.get("figure") or ()), *(found.get("graph") or ())):
        if (id(made.values), False) not in seen:
            seen.add((id(made.values), False))
            if _any_leaves(made.values.values(), seen, boxed):
                return True
    for made in found.get("component") or ():
        if not made.program.plain_components:
            return True
        if (id(made.site), False) not in seen:
            seen.add((id(made.site), False))
            if _any_leaves(made.site.inside(), seen, boxed):
                return True
    parts: list[Type] = []
    for kind in ("list", "tuple"):
        known = found.get(kind)
        if isinstance(known, tuple):
            parts.extend(known)
        elif known is not None and (id(known), allowed > 1) not in seen:
            seen.add((id(known), allowed > 1))
            parts.append(known.element)
    site = found.get("dict")
    if site is not None and (id(site), False) not in seen:
        seen.add((id(site), False))
        if site.dictionary or _any_leaves(site.inside(), seen, boxed):
            return True
    if boxed and any(p.kinds.get("float") for p in parts):
        return True
    return any(needs_exit(p, seen, boxed, allowed - 1) for p in parts)


def _any_leaves(values: Iterable[Type], seen: set[tuple[int, bool]], boxed: bool) -> bool:
    """The same for what stands in a dict, a component or a figure, where a float may be boxed."""
    return any((boxed and v.kinds.get("float")) or needs_exit(v, seen, boxed) for v in values)
