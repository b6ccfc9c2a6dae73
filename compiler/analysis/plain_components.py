"""Whether a program's components can be plain objects, the JSON that Dash's renderer takes, instead of instances.

They can where nothing looks at one: it is made, put into lists and other components, handed on and returned. Then
nothing has to be translated where it leaves, and no class is needed. A place that is not known to be harmless decides
against it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from clientside.compiler.analysis.captured_results import check_captured_figures
from clientside.compiler.analysis.infer.calls import CallPlan
from clientside.compiler.analysis.program import Function, Program
from clientside.compiler.analysis.types import DictSite, Site, Type
from clientside.compiler.passes import optimisation
from clientside.compiler.walk import children, walk

# Methods of lists, and functions, that neither compare nor describe what they are given.
HARMLESS = frozenset(["append", "extend", "insert", "pop", "reverse", "clear", "copy", "get", "items", "values"])
FUNCTIONS = frozenset(["set_props", "enumerate", "zip", "list", "tuple", "reversed", "ctx.set_props"])
_PLACES: dict[type[ast.AST], str] = {
    ast.Call: "as an argument of this call",
    ast.keyword: "as an argument of this call",
    ast.Compare: "in a comparison",
    ast.FormattedValue: "in a text",
    ast.BinOp: "in an operation",
    ast.AugAssign: "in an operation",
    ast.If: "in a condition",
    ast.IfExp: "in a condition",
    ast.While: "in a condition",
    ast.UnaryOp: "in a condition",
    ast.BoolOp: "in a condition",
    ast.For: "in a loop",
    ast.comprehension: "in a loop",
}
COMPONENTS = ("component",)
FIGURES = ("figure", "graph")
SEQUENCES = ("list", "tuple", "dict")


@optimisation("plain-components", False)
def plain_components(program: Program) -> bool:
    """Whether no place of the program looks at a component."""
    if program.known("components") is None:
        return True
    if program.classes or any(f.entry is not None and f.entry.observe for f in program.functions):
        return False
    return not any(_looks(program, COMPONENTS))


def check_figures(program: Program) -> None:
    """Report places that look at a figure, which is a plain object always."""
    if program.known("figure values") is None:
        return
    if program.known("graph written") is not None:
        _check_parts(program)
    check_captured_figures(program)
    for function, node, parent in _looks(program, FIGURES):
        program.diagnostics.error(
            "figure-use",
            node,
            source=function.environment.source,
            what=f"`{ast.unparse(node)}` {_PLACES.get(type(parent), 'at this place')}",
        )


def _check_parts(program: Program) -> None:
    """Report parts of figures in variables, where the program changes any: a part that is missing would be lost."""
    for function in program.functions:
        inside = {n.value for n in walk(function.node) if isinstance(n, (ast.Attribute, ast.Subscript))}
        for node in walk(function.node):
            if not isinstance(node, (ast.Attribute, ast.Subscript)) or node in inside:
                continue
            owner = program.type_of(node.value)
            if isinstance(node.ctx, ast.Load) and owner.only("graph") and program.type_of(node).only("graph"):
                what = f"`{ast.unparse(node)}` by itself, where figures are changed,"
                program.diagnostics.error("figure-use", node, source=function.environment.source, what=what)


def _looks(program: Program, kinds: tuple[str, ...]) -> Iterator[tuple[Function, ast.expr, ast.AST]]:
    """The places where something may be done with values of these kinds that their plain objects would show."""
    for function in program.functions:
        for parent in walk(function.node):
            for node in children(parent):
                held = isinstance(node, ast.expr) and holds(program.type_of(node), kinds, set())
                if isinstance(node, ast.expr) and held and not _allowed(program, parent, node, kinds):
                    yield function, node, parent


def _allowed(program: Program, parent: ast.AST, node: ast.expr, kinds: tuple[str, ...]) -> bool:
    """Whether a value that is, or holds, one of `kinds` may stand there."""
    found = program.types[node]
    bare = found.may(*kinds)
    if isinstance(parent, (ast.Return, ast.Expr, ast.List, ast.Tuple, ast.NamedExpr, ast.Lambda)):
        return True
    if isinstance(parent, ast.Starred):
        return not bare
    if isinstance(parent, (ast.Assign, ast.AnnAssign)):
        return True
    if isinstance(parent, ast.Dict):
        return any(
            value is node and (key is not None or not bare)
            for key, value in zip(parent.keys, parent.values, strict=True)
        )
    if isinstance(parent, (ast.ListComp, ast.GeneratorExp)):
        return True
    if isinstance(parent, ast.DictComp):
        return node is parent.value
    if isinstance(parent, (ast.For, ast.comprehension)):
        return node in (parent.target, parent.iter) and not (bare and node is parent.iter)
    if isinstance(parent, ast.IfExp):
        return node is not parent.test or not bare
    if isinstance(parent, ast.BoolOp):
        return not bare or node is parent.values[-1]
    if isinstance(parent, (ast.If, ast.While, ast.UnaryOp)):
        return not bare
    if isinstance(parent, ast.Compare):
        operands = [parent.left, *parent.comparators]
        tests = all(isinstance(op, (ast.Is, ast.IsNot)) for op in parent.ops)
        return tests and len(operands) == 2 and isinstance(operands[1], ast.Constant) and operands[1].value is None
    if isinstance(parent, ast.Subscript):
        return node is parent.value and found.only(*SEQUENCES, *FIGURES)
    if isinstance(parent, ast.Attribute):
        return _attribute(program, parent, found)
    if isinstance(parent, (ast.BinOp, ast.AugAssign)):
        parts = (parent.left, parent.right) if isinstance(parent, ast.BinOp) else (parent.target, parent.value)
        return isinstance(parent.op, ast.Add) and all(program.type_of(part).only("list") for part in parts)
    if isinstance(parent, ast.keyword):
        return any(parent in call.keywords and _call(program, call, found, bare) for call in _calls(program))
    return isinstance(parent, ast.Call) and node in parent.args and _call(program, parent, found, bare)


def _attribute(program: Program, node: ast.Attribute, found: Type) -> bool:
    if found.only("component"):
        if isinstance(node.ctx, ast.Store):
            return True
        return node.attr == "children" and all(made.has_children for made in found.get("component"))
    return found.only(*FIGURES, "none") or (found.only(*SEQUENCES) and node.attr in HARMLESS)


def _calls(program: Program) -> Iterator[ast.Call]:
    return (node for node in program.plans if isinstance(node, ast.Call))


def _call(program: Program, node: ast.Call, found: Type, bare: bool) -> bool:
    """Whether a call only stores, or hands on, what it is given."""
    plan = program.plans.get(node)
    if not isinstance(plan, CallPlan):
        return False
    if plan.rows:
        rows = [row for row, _ in plan.rows.values()]
        if all(row.makes in (*COMPONENTS, *FIGURES) or row.receiver in FIGURES for row in rows):
            return True
        if all(row.receiver in ("list", "patch", "dict") and row.name in HARMLESS for row in rows):
            return True
        if all(row.label in FUNCTIONS for row in rows):
            return not bare or all(row.name == "set_props" for row in rows)
        return all(row.label == "len" for row in rows) and found.only(*SEQUENCES)
    callee = program.type_of(node.func)
    return callee.only("function") and all(isinstance(f, Function) for f in callee.get("function"))


def holds(found: Type, kinds: tuple[str, ...], seen: set[int]) -> bool:
    """Whether a value is, or may hold, one of these kinds."""
    if found.may(*kinds):
        return True
    for kind, known in found.kinds.items():
        parts: list[Type] = []
        if kind == "tuple" and isinstance(known, tuple):
            parts = list(known)
        elif isinstance(known, Site):
            site = known.find()
            if id(site) not in seen:
                seen.add(id(site))
                parts = [site.key, *site.inside()] if isinstance(site, DictSite) else site.inside()
        if any(holds(part, kinds, seen) for part in parts):
            return True
    return False
