"""Calls of rows: one row, or a choice among rows by the receiver's kind at run time."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.binding import SPREAD, Binding
from clientside.compiler.analysis.facts import BOUND_LATER
from clientside.compiler.analysis.infer.comprehensions import is_async
from clientside.compiler.analysis.kinds import KINDS
from clientside.compiler.analysis.plain_arguments import holds_mixed, kinds_taken, never_number, takes_plain
from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.class_arguments import is_never_read
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.emission import CALLED, Emission
from clientside.compiler.lowering.spread_calls import spread_call, spread_method
from clientside.compiler.lowering.starred import is_alone, starred
from clientside.compiler.ops.row import Parameter, Row


def arguments_in_order(binding: Binding) -> list[tuple[str, int | None, ast.expr]]:
    """The arguments of a binding as (parameter, position in the rest, node), in source order."""
    found: list[tuple[str, int | None, ast.expr]] = []
    for name, value in binding.values.items():
        if isinstance(value, list):
            found.extend((name, i, node) for i, node in enumerate(value))
        elif isinstance(value, dict):
            found.extend((f"{name}\0{key}", None, node) for key, node in value.items())
        else:
            found.append((name, None, value))
    return sorted(found, key=lambda entry: (entry[2].lineno, entry[2].col_offset))


def lowered_arguments(
    ctx: Context, row: Row, binding: Binding, eager: bool = False
) -> tuple[list[Any], list[tuple[str, int | None, ast.expr]]]:
    """Functions that lower each argument (`eager`: those of lazy parameters too), for `in_order`, and what they are."""
    from clientside.compiler.lowering.views import lowered_dict, view_of

    order = arguments_in_order(binding)
    lazy = {name for name in binding.values if name in row.lazy and not eager}
    makers: list[Any] = []
    kept = []
    for name, i, node in order:
        alone = i is None or len(binding.values[name]) == 1
        if name in lazy and alone and isinstance(node, (ast.GeneratorExp, ast.ListComp)) and not is_async(node):
            continue
        if name == "class_or_tuple" and row.name == "isinstance" and is_never_read(ctx, node):
            continue  # as values they would be functions with all that they do
        counted = view_of(ctx, node) if row.name == "len" and not row.receiver else None
        kept.append((name, i, counted.node if counted is not None else node))
        if counted is not None:
            makers.append(lambda view=counted: lowered_dict(ctx, view))
        elif isinstance(node, ast.Starred):
            makers.append(lambda node=node: starred(ctx, node, row, is_alone(row, order)))
        elif name in row.lazy or (name in row.consumes):
            makers.append(lambda node=node: consumed(ctx, node, [entry[2] for entry in order]))
        else:
            makers.append(lambda node=node: ctx.expr(node))
    return makers, kept


def consumed(ctx: Context, node: ast.expr, inside: list[ast.expr]) -> js.Expr:
    """An argument that is iterated at once, while only the arguments `inside` do anything: a view as an Array."""
    from clientside.compiler.lowering.views import as_argument

    made = as_argument(ctx, node, inside)
    return made if made is not None else ctx.expr(node)


def emission(
    ctx: Context,
    row: Row,
    receiver: js.Expr | None,
    receiver_type: Type,
    binding: Binding,
    parts: list[tuple[str, int | None, ast.expr]],
    lowered: list[js.Expr],
    result: Type,
    discard: bool,
) -> Emission:
    """The Emission for arguments that have been lowered."""
    values: dict[str, Any] = {}
    types: dict[str, Any] = {}
    plain, later = takes_plain(row), ctx.program.known(BOUND_LATER) or ()
    names = [*(p.name for p in row.parameters), SPREAD]
    places = [names.index(name.split("\0")[0]) for name, _, _ in parts]
    if places != sorted(places):
        if receiver is not None and not ctx.is_fixed(receiver):
            receiver = ctx.temp(receiver)
        lowered = ctx.arranged(lowered, places)
    for (name, i, node), value in zip(parts, lowered, strict=True):
        known = ctx.type(node)
        if node in later:
            value = ctx.helper("positional", value)
        if never_number(row, name):
            value = ctx.shown(value, known)
        if known.has("instance") and (kinds := kinds_taken(row, known)):
            value, known = ctx.as_value(value, known, kinds)
        elif plain and holds_mixed(known):
            value = ctx.helper("plainTexts" if row.receiver == "str" else "plainItems", value)
        if "\0" in name:
            parameter, key = name.split("\0")
            values.setdefault(parameter, {})[key] = value
            types.setdefault(parameter, {})[key] = known
        elif i is not None:
            values.setdefault(name, []).append(value)
            types.setdefault(name, []).append(known)
        else:
            values[name] = value
            types[name] = known
    for name, found in binding.values.items():
        if name not in types:
            if isinstance(found, (list, dict)):
                values.setdefault(name, type(found)())
                types.setdefault(name, type(found)())
            else:
                types[name] = ctx.type(found)
    return Emission(ctx, row, receiver, receiver_type, values, types, result, binding.values, discard)


def lower_row(ctx: Context, node: ast.Call, row: Row, binding: Binding, discard: bool) -> js.Expr:
    """A call of a function row."""
    if binding.spread:
        return spread_call(ctx, node, row)
    makers, parts = lowered_arguments(ctx, row, binding)
    lowered = ctx.in_order(makers)
    e = emission(ctx, row, None, t.NEVER, binding, parts, lowered, ctx.type(node), discard)
    return finished(ctx, row, e, row.emit(e))


def finished(ctx: Context, row: Row, e: Emission, made: js.Expr) -> js.Expr:
    """A row's result, represented as its type says (helpers give dynamic values)."""
    if e.result.only("iter") and ctx.module.raises_stop and any(map(e.has_lowered, (*CALLED, "sentinel"))):
        return ctx.helper("stops", made)
    if row.gives_raw:
        return ctx.stored(made, t.FLOAT, e.result)
    if not e.result.has("float"):
        return made
    return ctx.loaded(made, t.NUMBER, e.result)


KIND_TESTS: dict[str, str] = {
    "list": "isList",
    "tuple": "isTuple",
    "dict": "isDict",
    "set": "isSet",
    "frozenset": "isFrozenset",
    "range": "isRange",
    "exception": "isException",
    "iter": "isIterator",
    "view": "isView",
    **{kind.name: kind.test for kind in KINDS.values() if kind.test},
}


def kind_test(ctx: Context, e: js.Expr, kind: str, found: Type | None = None) -> js.Expr:
    """A condition: the value is of this kind. `found` is its type where `e` is represented so, and not dynamic."""
    typeof = {"str": "string", "function": "function", "bool": "boolean"}
    if found is not None and kind == "float" and not found.has("int"):
        typeof["float"] = "number"
    if found is not None and kind == "int" and not found.has("float") and not t.is_wide(found):
        typeof["int"] = "number"
    if kind in typeof:
        return js.Binary("===", js.Unary("typeof", e), js.Str(typeof[kind]))
    if kind == "none":
        return js.Binary("===", e, js.Null())
    if kind == "no_update":
        return js.Binary("===", e, ctx.helper_id("noUpdate"))
    if kind == "context":
        return js.Binary("instanceof", e, ctx.helper_id("CallbackContext"))
    if kind == "int":
        return ctx.helper("isInt", e)
    if kind == "float":
        return ctx.helper("isFloat", e)
    if kind == "instance":
        return js.Binary("instanceof", e, ctx.helper_id("Instance"))
    return ctx.helper(KIND_TESTS[kind], e)


def kind_tests(ctx: Context, e: js.Expr, kinds: list[str], found: Type) -> js.Expr:
    """A condition: the value is of one of these kinds."""
    condition = kind_test(ctx, ctx.copy(e), kinds[0], found)
    for kind in kinds[1:]:
        condition = js.Binary("||", condition, kind_test(ctx, ctx.copy(e), kind, found))
    return condition


GUARDS = {"str": "asStr", "list": "asList", "dict": "asDict"}
NAMED_KINDS = frozenset(["str", "list", "dict", "tuple", "set", "frozenset", "range", "int", "float", "bool"]) | {
    kind.name for kind in KINDS.values() if kind.builtin
}


def guarded(ctx: Context, receiver: js.Expr, found: Type, kinds: list[str], name: str) -> js.Expr:
    """A receiver that must be of one of `kinds`; otherwise the AttributeError of the method called `name`."""
    if "float" not in kinds:
        receiver = ctx.shown(receiver, found)
    if len(kinds) == 1 and kinds[0] in GUARDS:
        return ctx.helper(GUARDS[kinds[0]], receiver, js.Str(name))
    if kinds in (["match"], ["pattern"]) and found.only(kinds[0], "none"):
        return js.Binary("??", receiver, ctx.helper("noAttribute", js.Null(), js.Str(name)))
    if NAMED_KINDS.issuperset(kinds):
        # An unboxed float may look like an int.
        names = [*kinds, "int"] if "float" in kinds and not found.has("int") else kinds
        return ctx.helper("asKind", receiver, js.Str(name), *map(js.Str, names))
    receiver = ctx.simple(receiver)
    refused = ctx.helper("noAttribute", ctx.copy(receiver), js.Str(name))
    return js.Conditional(kind_tests(ctx, receiver, kinds, found), ctx.copy(receiver), refused)


def of_kinds(ctx: Context, receiver: js.Expr, found: Type, kinds: list[str]) -> js.Expr:
    """A receiver that is of one of `kinds`, as its type says then: a float among ints is unboxed."""
    return js.Unary("+", receiver) if kinds == ["float"] and found.has("int") and ctx.boxed else receiver


def lower_method(
    ctx: Context, node: ast.Call, func: ast.Attribute, rows: dict[str, tuple[Row, Binding]], discard: bool
) -> js.Expr:
    """`x.method(…)`, for every kind that x may be."""
    found = ctx.type(func.value)
    if any(binding.spread for _, binding in rows.values()):
        return spread_method(ctx, node, func, {kind: row for kind, (row, _) in rows.items()}, found)
    distinct = {id(row): (row, binding) for row, binding in rows.values()}
    if len(distinct) > 1:
        return _choice(ctx, node, func, rows, found, discard)
    (row, binding) = next(iter(distinct.values()))
    makers, parts = lowered_arguments(ctx, row, binding)
    kinds = [k for k in found.kinds if k in rows]
    is_guarded = len(rows) < len(found.kinds) and not row.any_receiver
    is_lazy = len(parts) < len(arguments_in_order(binding))

    def receiver_maker() -> js.Expr:
        receiver = ctx.expr(func.value)
        if is_guarded:
            receiver = of_kinds(ctx, guarded(ctx, receiver, found, kinds, func.attr), found, kinds)
        # A comprehension may become statements, which must not come before the receiver.
        return ctx.simple(receiver) if is_lazy else receiver

    receiver, *lowered = ctx.in_order([receiver_maker, *makers])
    known = found.restricted(kinds) if is_guarded else found
    e = emission(ctx, row, receiver, known, binding, parts, lowered, ctx.type(node), discard)
    made = finished(ctx, row, e, row.emit(e))
    if row.is_static and not isinstance(receiver, (js.Id, js.Str)):
        return js.Sequence([receiver, made])
    return made


def _choice(
    ctx: Context, node: ast.Call, func: ast.Attribute, rows: dict[str, tuple[Row, Binding]], found: Type, discard: bool
) -> js.Expr:
    """Several rows may apply: a chain of conditions on the receiver, the arguments evaluated once before."""
    first_row, first_binding = next((row, binding) for row, binding in rows.values() if not binding.error)
    makers, parts = lowered_arguments(ctx, first_row, first_binding, eager=True)
    is_late = any(not isinstance(part[2], (ast.Constant, ast.Name)) for part in parts)
    covered = len(rows) == len(found.kinds)

    def receiver_maker() -> js.Expr:
        receiver = ctx.expr(func.value)
        # Python looks the method up before it evaluates the arguments.
        return receiver if covered or not is_late else guarded(ctx, receiver, found, list(rows), func.attr)

    receiver, *lowered = ctx.in_order([receiver_maker, *makers])
    receiver = ctx.simple(receiver)
    lowered = [js.Spread(ctx.temp(js.Array([a]))) if isinstance(a, js.Spread) else ctx.simple(a) for a in lowered]
    by_node = {id(part[2]): value for part, value in zip(parts, lowered, strict=True)}
    whole = ctx.type(node)
    groups: dict[int, list[str]] = {}
    for kind, (row, _) in rows.items():
        groups.setdefault(id(row), []).append(kind)
    branches: list[tuple[list[str], js.Expr, list[js.Stmt]]] = []
    for kinds in groups.values():
        row, binding = rows[kinds[0]]
        if binding.error:
            branches.append((kinds, ctx.helper("badCall", js.Str(bad_call(row, node))), []))
            continue
        _, own_parts = lowered_arguments(ctx, row, binding, eager=True)
        values = [ctx.again(by_node[id(p[2])]) for p in own_parts]
        own = of_kinds(ctx, ctx.copy(receiver), found, kinds)
        with ctx.scoped() as pushed:
            e = emission(ctx, row, own, found.restricted(kinds), binding, own_parts, values, whole, False)
            branch = finished(ctx, row, e, row.emit(e))
        branches.append((kinds, branch, pushed))
    otherwise = None if covered or is_late else ctx.helper("noAttribute", ctx.copy(receiver), js.Str(func.attr))
    return chain(ctx, receiver, found, branches, otherwise)


def bad_call(row: Row, node: ast.Call) -> str:
    """What CPython says of a call that a built-in method cannot take."""
    if node.keywords:
        return f"{row.label}() takes no keyword arguments"
    given, most = len(node.args), len(row.parameters)
    least = sum(p.required for p in row.parameters)
    if most == 0:
        return f"{row.label}() takes no arguments ({given} given)"
    if least == most == 1:
        return f"{row.label}() takes exactly one argument ({given} given)"
    word, bound = ("", most) if least == most else ("at least ", least) if given < least else ("at most ", most)
    return f"{row.name} expected {word}{bound} argument{'' if bound == 1 else 's'}, got {given}"


def chain(
    ctx: Context,
    receiver: js.Expr,
    found: Type,
    branches: list[tuple[list[str], js.Expr, list[js.Stmt]]],
    otherwise: js.Expr | None,
) -> js.Expr:
    """The value of the branch whose kinds the receiver is of; the last one needs no test where nothing else is
    possible.
    """
    if not any(pushed for _, _, pushed in branches):
        result = otherwise
        for kinds, branch, _ in reversed(branches):
            result = (
                branch if result is None else js.Conditional(kind_tests(ctx, receiver, kinds, found), branch, result)
            )
        assert result is not None
        return result
    name = ctx.temp_name()
    ctx.emit(js.Declare("let", [(js.Id(name), None)]))
    body: list[js.Stmt] | None = None if otherwise is None else [js.ExprStmt(otherwise)]
    for kinds, branch, pushed in reversed(branches):
        made: list[js.Stmt] = [*pushed, js.ExprStmt(js.Assign(js.Id(name), branch))]
        body = made if body is None else [js.If(kind_tests(ctx, receiver, kinds, found), made, body)]
    ctx.out.extend(body or [])
    return js.Id(name)


NAMES = tuple("xyztuvwabcdefghijklmn")


def row_arrow(ctx: Context, row: Row, receiver: tuple[js.Expr, Type] | None) -> js.Expr:
    """A row as a JavaScript function of its positional parameters, for builtins and bound methods that are passed
    around.

    It serves the numbers of arguments that inference has seen it called with.
    """
    positional = [p for p in row.parameters if p.kind in ("positional", "both")]
    star = next((p for p in row.parameters if p.kind == "args"), None)
    plain = star is None and all(p.kind != "keyword" for p in row.parameters)
    if receiver is None and row.helper and plain and not row.gives_raw and not row.raw:
        return ctx.helper_id(row.helper)
    names = [*NAMES[: len(positional)]]
    counts = applied_counts(ctx.program, row)
    if star is not None and len(counts) == 1 and not positional and max(counts) <= 5:
        names = [*NAMES[: max(counts)]]
        made, pushed = _applied(ctx, row, receiver, [], [], star.name, [js.Id(n) for n in names])
        return js.Arrow([js.Param(js.Id(n)) for n in names], [*pushed, js.Return(made)] if pushed else made)
    if star is not None:
        made, pushed = _applied(ctx, row, receiver, positional, names, star.name, [js.Spread(js.Id("args"))])
        params = [*(js.Param(js.Id(n)) for n in names), js.Param(js.Spread(js.Id("args")))]
        return js.Arrow(params, [*pushed, js.Return(made)] if pushed else made)
    least = sum(p.required for p in positional)
    seen = {n for n in counts if least <= n <= len(positional)}
    *fewer, most = sorted(seen or {max(least, min(1, len(positional)))})
    result, statements = _applied(ctx, row, receiver, positional, names[:most])
    before: list[js.Stmt] = []
    for n in fewer:
        made, pushed = _applied(ctx, row, receiver, positional, names[:n])
        before.append(js.If(js.Binary("===", js.Id(names[n]), js.Undefined()), [*pushed, js.Return(made)]))
    body: js.Expr | list[js.Stmt] = [*before, *statements, js.Return(result)] if before or statements else result
    return js.Arrow([js.Param(js.Id(n)) for n in names[:most]], body)


def applied_counts(program: Program, row: Row) -> set[int]:
    """With how many arguments inference has seen a row called as a value."""
    found: set[int] = program.once(("applied", row), set)
    return found


def _applied(
    ctx: Context,
    row: Row,
    receiver: tuple[js.Expr, Type] | None,
    positional: list[Parameter],
    names: list[str],
    star: str = "",
    rest: Sequence[js.Expr] = (),
) -> tuple[js.Expr, list[js.Stmt]]:
    """What a row does with arguments that have these names, and the statements that it needs before."""
    dynamic = Type({"none": True, "bool": True, "int": (-t.WIDE, t.WIDE), "float": True, "str": True, "unknown": True})
    values: dict[str, Any] = {p.name: js.Id(n) for p, n in zip(positional, names, strict=False)}
    types: dict[str, Any] = {name: dynamic for name in values}
    if star:
        values[star], types[star] = list(rest), [dynamic] * len(rest)
    held, known = receiver if receiver is not None else (None, t.NEVER)
    with ctx.scoped() as pushed:
        made = row.emit(
            Emission(ctx, row, ctx.again(held) if held is not None else None, known, values, types, t.NUMBER)
        )
        if row.gives_raw and ctx.boxed:
            made = ctx.helper("boxed", made)
    return made, pushed
