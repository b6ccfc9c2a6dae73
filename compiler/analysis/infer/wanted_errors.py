"""Errors that a program makes on purpose: what always raises is refused when compiling, unless a `try` around it
catches the error (`try: len(5) … except TypeError`). There it is compiled into what CPython does, raising it.
"""

from __future__ import annotations

import ast
import builtins
import sys
from typing import Any

from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.own_parts import OwnPart
from clientside.compiler.ops.row import Row

NESTED = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
BUILT_IN = {c.__name__: c for c in (str, list, tuple, dict, set, frozenset, int, float, bool, bytes, bytearray)}
CATCHERS = ("suppress", "assertRaises", "raises")
EFFECTS = frozenset(["print", "input", "open", "eval", "exec", "compile", "breakpoint", "help", "__import__"])


def certain_error(
    inf: Inference, node: ast.AST, error: str, said: str | None, code: str, raises: bool = False, **parameters: object
) -> None:
    """Note that `node` always raises `error`: at run time where that is caught, or where it `raises` anyway, as a
    diagnostic elsewhere. Without a message (where CPython's is not known) it is a diagnostic everywhere.
    """
    if said is None or not (raises or _is_caught(inf, node, error)):
        if is_other_part(node):
            inf.program.raised[node] = ("Refusal", str(parameters.get("message")))
            inf.raising.setdefault(inf.function, []).append(node)
        else:
            inf.problem(code, node, **parameters)
        return
    inf.program.raised[node] = (error, said)
    inf.raising.setdefault(inf.function, []).append(node)
    always_raises(inf, node, error, said)


def always_raises(inf: Inference, node: ast.AST, error: str, said: str = "") -> None:
    """Warn of what raises an error whenever it runs."""
    inf.warning("wrong-type", node, problem=f"this always raises {error}" + (f": {said}" if said else ""))


def is_other_part(node: ast.AST) -> bool:
    """Whether a call is what a method of the program's own classes would be for other values: it may never run."""
    func = node.func if isinstance(node, ast.Call) else None
    part = func.value if isinstance(func, ast.Attribute) else None
    return isinstance(part, OwnPart) and not part.own


def _is_caught(inf: Inference, node: ast.AST, error: str) -> bool:
    outermost = inf.function
    while outermost.parent is not None and not isinstance(outermost.parent.node, ast.Module):
        outermost = outermost.parent
    caught: dict[ast.AST, frozenset[str]] = inf.program.once(
        ("caught", outermost.node), lambda: _caught_inside(outermost.node)
    )
    return any(_catches(name, error) for name in caught.get(node, ()))


def _catches(name: str, error: str) -> bool:
    named = getattr(builtins, name, None)
    if isinstance(named, type) and issubclass(named, BaseException):
        return issubclass(getattr(builtins, error), named)
    return named is None  # a variable may hold any classes


def _caught_inside(root: ast.AST) -> dict[ast.AST, frozenset[str]]:
    """For each node the names of the errors that are caught around it; a function may be called wherever the one around
    it catches something.
    """
    anywhere = frozenset(name for node in ast.walk(root) for name in _names(node))
    found: dict[ast.AST, frozenset[str]] = {}
    todo: list[tuple[ast.AST, frozenset[str]]] = [(root, frozenset())]
    while todo:
        node, caught = todo.pop()
        found[node] = caught
        body = {id(n) for n in node.body} if isinstance(node, (ast.Try, ast.With)) else set()
        inside = caught | frozenset(_names(node))
        if isinstance(node, NESTED) and node is not root:
            caught = anywhere
        todo.extend((n, inside if id(n) in body else caught) for n in ast.iter_child_nodes(node))
    return found


def _names(node: ast.AST) -> list[str]:
    """The names of the errors that a statement catches."""
    classes: list[ast.expr] = []
    if isinstance(node, ast.Try):
        for handler in node.handlers:
            if handler.type is None:
                return ["BaseException"]
            classes.extend(handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type])
    if isinstance(node, ast.With):
        for item in node.items:
            call = item.context_expr
            if isinstance(call, ast.Call) and ast.unparse(call.func).split(".")[-1] in CATCHERS:
                classes.extend(call.args)
    return [c.attr if isinstance(c, ast.Attribute) else c.id if isinstance(c, ast.Name) else "?" for c in classes]


def complaint(row: Row, kind: str, node: ast.Call) -> str | None:
    """What CPython says of a call that a built-in function or method cannot take; None where it cannot be asked."""
    if sys.version_info[:2] != (3, 11) or any(k.arg is None for k in node.keywords):
        return None
    if any(isinstance(a, ast.Starred) for a in node.args):
        return None
    target: Any = None
    made = BUILT_IN.get(kind)
    if made is not None:
        try:
            target = getattr(made(), row.name, None)
        except TypeError:
            return None
    elif not row.receiver and not kind and row.name not in EFFECTS:
        target = getattr(builtins, row.name, None)
    if target is None:
        return None
    said = {_said(target, len(node.args), [str(k.arg) for k in node.keywords], dummy) for dummy in (None, "", 0)}
    return said.pop() if len(said) == 1 else None


def _said(target: Any, count: int, names: list[str], dummy: Any) -> str | None:
    """The message of the TypeError; the arguments do not matter where it is their number or name that is wrong."""
    try:
        target(*[dummy] * count, **dict.fromkeys(names, dummy))
    except TypeError as error:
        return str(error)
    except Exception:
        return None
    return None
