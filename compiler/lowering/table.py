"""The table of lowering: the class of a node → the function that lowers it."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from clientside.compiler.analysis.own_parts import IsOwn, OwnPart
from clientside.compiler.analysis.plain import Plain
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering import (
    attributes,
    augmented,
    booleans,
    calls,
    classes,
    comparisons,
    comprehensions,
    constants,
    coroutines,
    displays,
    fstrings,
    functions,
    generators,
    imports,
    loops,
    match,
    names,
    operators,
    own_parts,
    statements,
    subscripts,
    targets,
    tries,
    unary,
    walrus,
    withs,
)
from clientside.compiler.lowering.context import Context

EXPRESSIONS: dict[type[ast.expr], Callable[[Context, Any], js.Expr]] = {
    ast.Attribute: attributes.lower_attribute,
    ast.Await: coroutines.lower_await,
    ast.BinOp: operators.lower_binary,
    ast.BoolOp: booleans.lower_bool_op,
    ast.Call: calls.lower_call,
    ast.Compare: comparisons.lower_compare,
    ast.Constant: constants.lower_constant,
    ast.Dict: displays.lower_dict,
    ast.DictComp: comprehensions.lower_dict_comprehension,
    ast.GeneratorExp: comprehensions.lower_generator,
    ast.IfExp: booleans.lower_conditional,
    ast.JoinedStr: fstrings.lower_joined,
    ast.Lambda: functions.lower_lambda,
    ast.List: displays.lower_list,
    ast.ListComp: comprehensions.lower_list_comprehension,
    ast.Name: names.lower_name,
    ast.NamedExpr: walrus.lower_walrus,
    ast.Set: displays.lower_set,
    ast.SetComp: comprehensions.lower_set_comprehension,
    ast.Slice: subscripts.lower_slice,
    Plain: unary.lower_plain,
    OwnPart: own_parts.lower_own_part,
    IsOwn: own_parts.lower_is_own,
    ast.Subscript: subscripts.lower_subscript,
    ast.Tuple: displays.lower_tuple,
    ast.UnaryOp: unary.lower_unary,
    ast.Yield: generators.lower_yield,
    ast.YieldFrom: generators.lower_yield_from,
}

STATEMENTS: dict[type[ast.stmt], Callable[[Context, Any], None]] = {
    ast.AnnAssign: targets.lower_annotated,
    ast.Assert: statements.lower_assert,
    ast.Assign: targets.lower_assign,
    ast.AsyncFunctionDef: functions.lower_definition,
    ast.AugAssign: augmented.lower_augmented,
    ast.ClassDef: classes.lower_class,
    ast.Break: loops.lower_break,
    ast.Continue: loops.lower_continue,
    ast.Delete: targets.lower_delete,
    ast.Expr: statements.lower_expr_statement,
    ast.For: loops.lower_for,
    ast.AsyncFor: loops.lower_for,
    ast.FunctionDef: functions.lower_definition,
    ast.Global: statements.lower_nothing,
    ast.If: statements.lower_if,
    ast.Import: statements.lower_nothing,
    ast.ImportFrom: imports.lower_import_from,
    ast.Match: match.lower_match,
    ast.Nonlocal: statements.lower_nothing,
    ast.Pass: statements.lower_nothing,
    ast.Raise: statements.lower_raise,
    ast.Return: statements.lower_return,
    ast.Try: tries.lower_try,
    ast.TryStar: tries.lower_try,
    ast.While: loops.lower_while,
    ast.With: withs.lower_with,
    ast.AsyncWith: withs.lower_with,
}
