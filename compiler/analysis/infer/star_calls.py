"""Inference of calls with starred arguments: any of their values may reach any parameter."""

from __future__ import annotations

import ast
import itertools
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer import instances, iteration
from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.values import COUNTED, applied_row, pass_keyword, pass_rest, row_result
from clientside.compiler.analysis.mixed import as_value
from clientside.compiler.analysis.plain_arguments import DICTS, merges
from clientside.compiler.analysis.program import BoundMethod, BuiltinFunction, ClosureFunction, Function
from clientside.compiler.analysis.types import Type
from clientside.compiler.ops import catalogue
from clientside.compiler.ops.row import Row


def spread_result(inf: Inference, node: ast.Call, row: Row, receiver: Type = t.NEVER) -> Type:
    """A function's row, or a method's, called with `*values`: any number of arguments that it takes."""
    fixed = [inf.program.type_of(a) for a in itertools.takewhile(lambda a: not isinstance(a, ast.Starred), node.args)]
    types = [inf.program.type_of(a.value) if isinstance(a, ast.Starred) else inf.program.type_of(a) for a in node.args]
    each = [
        iteration.elements(inf, found, a) if isinstance(a, ast.Starred) else found
        for a, found in zip(node.args, types, strict=True)
    ]
    return counts_result(inf, node, row, receiver, fixed, t.join_all(each[len(fixed) :]))


def counts_result(inf: Inference, node: ast.AST, row: Row, receiver: Type, fixed: list[Type], more: Type) -> Type:
    """What a row gives for any number of arguments that it takes: `fixed`, and then of type `more`."""
    least, most = positional_counts(row)
    if any(p.kind == "args" for p in row.parameters):
        most = max(least, len(fixed)) + 3  # what it gives for more it gives for these
    found = t.NEVER
    for count in range(max(least, len(fixed)), most + 1):
        found = t.join(found, applied_row(inf, node, row, receiver, [*fixed, *[more] * (count - len(fixed))]))
    return found


def value_result(inf: Inference, node: ast.Call, function: object) -> Type:
    """One of several functions that `f(*values)` may call: the value of a builtin counts what it gets, and takes no
    keywords, of which `**more` may hold none.
    """
    found = rows_of(inf, function)
    if not found or any(k.arg is not None for k in node.keywords):
        inf.problem("unsupported-star-call", node, name=ast.unparse(node.func))
        return t.NEVER
    inf.program.once(COUNTED, set).update(row for row, _ in found)
    return t.join_all(spread_result(inf, node, row, receiver) for row, receiver in found)


def any_count(inf: Inference, node: ast.AST, function: object, more: Type) -> Type | None:
    """What the value of a builtin gives for any number of arguments of one type: it counts them. None: it is no such
    function.
    """
    found = rows_of(inf, function)
    if not found:
        return None
    inf.program.once(COUNTED, set).update(row for row, _ in found)
    return t.join_all(counts_result(inf, node, row, receiver, [], more) for row, receiver in found)


def rows_of(inf: Inference, function: object) -> list[tuple[Row, Type]]:
    """The rows of a builtin or a bound method that is used as a value, and what they are methods of."""
    if isinstance(function, BuiltinFunction) and not isinstance(function, ClosureFunction):
        return [(function.row, t.NEVER)]
    if not isinstance(function, BoundMethod):
        return []
    receiver = inf.program.bound_receivers.get(function.node, function.receiver)
    rows = ((catalogue.method(kind, function.node.attr, known), kind) for kind, known in receiver.kinds.items())
    return [(row, receiver.restricted((kind,))) for row, kind in rows if row is not None and row.parsed is None]


def source_call(inf: Inference, node: ast.Call, row: Row) -> ast.Call | None:
    """`dict(*args, **more)` as `dict((lambda source=(): source)(*args), **more)`, for what takes one source at most and
    keywords; None for any other call.
    """
    if not row.spreads or positional_counts(row) != (0, 1) or any(p.kind == "args" for p in row.parameters):
        return None
    if len(node.args) != 1 or not isinstance(node.args[0], ast.Starred):
        return None

    def made() -> ast.Call:
        chosen = ast.parse("(lambda source=(): source)()", mode="eval").body
        assert isinstance(chosen, ast.Call) and isinstance(chosen.func, ast.Lambda)
        for part in ast.walk(chosen):
            ast.copy_location(part, node)
        chosen.args = node.args
        inf.add_scope(chosen.func)
        return ast.copy_location(ast.Call(node.func, [chosen], node.keywords), node)

    return inf.program.once(("one source", node), made)  # type: ignore[no-any-return]


def parsed_result(inf: Inference, node: ast.Call, row: Row, receiver: Type) -> Type:
    """A row that parses its arguments when it runs, called with `*values` or `**values`: any may reach any."""
    joined = t.join(*argument_types(inf, node))
    return row_result(inf, row, Facts(inf, node, receiver, {}, {p.name: joined for p in row.parameters}))


def positional_counts(row: Row) -> tuple[int, int]:
    """How many arguments without a name a row takes, at least and at most."""
    positional = [p for p in row.parameters if p.kind in ("positional", "both")]
    return sum(p.required for p in positional), len(positional)


def spread_into(inf: Inference, node: ast.Call, function: Function, parameters: list[Any]) -> None:
    """A call with starred arguments: any of its values may reach any parameter."""
    positional, named = argument_types(inf, node)
    for parameter in parameters:
        if parameter.kind == "args":
            pass_rest(inf, function, positional)
        elif parameter.kind == "kwargs":
            pass_keyword(inf, function, named)
        elif parameter.kind == "keyword":
            inf.program.assign(parameter.variable, named)
        else:
            inf.program.assign(parameter.variable, t.join(positional, named))


def argument_types(inf: Inference, node: ast.Call) -> tuple[Type, Type]:
    """What any argument of a call without a name may be, and what any with a name."""
    positional, named = t.NEVER, t.NEVER
    for argument in node.args:
        starred = isinstance(argument, ast.Starred)
        found = inf.program.type_of(argument.value if isinstance(argument, ast.Starred) else argument)
        positional = t.join(positional, iteration.elements(inf, found, argument) if starred else found)
    for keyword in node.keywords:
        found = inf.program.type_of(keyword.value)
        if keyword.arg is None:
            found = as_value(found, DICTS) if merges(found) else found
            site, instances_of = found.get("dict"), found.restricted(("instance",))
            found = site.values_type() if site is not None else t.NEVER
            if instances_of.kinds:
                found = t.join(found, instances.mapping_types(inf, instances_of)[1])
        named = t.join(named, found)
    return positional, named
