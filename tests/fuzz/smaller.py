"""Makes programs small of which something holds."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Callable, Iterator


def smaller(text: str, still: Callable[[str], bool], tries: int = 1500) -> str:
    """A shorter program for which `still` holds."""
    left = tries
    progress = True
    while progress and left > 0:
        progress = False
        for candidate in candidates(text):
            left -= 1
            if left <= 0:
                break
            try:
                compile(candidate, "<smaller>", "exec")
            except (SyntaxError, ValueError):
                continue
            if still(candidate):
                text, progress = candidate, True
                break
    return text


def candidates(text: str) -> Iterator[str]:
    """Programs with one piece less: statements first, then expressions."""
    count = sum(1 for _ in ast.walk(ast.parse(text)))
    for n in range(count):
        yield from _statement_cuts(text, n)
    for n in range(count):
        yield from _expression_cuts(text, n)


def _node(text: str, n: int) -> tuple[ast.Module, ast.AST]:
    tree = ast.parse(text)
    return tree, next(itertools.islice(ast.walk(tree), n, None))


def _statement_cuts(text: str, n: int) -> Iterator[str]:
    _, sample = _node(text, n)
    for name in ("body", "orelse", "finalbody", "handlers", "cases"):
        block = getattr(sample, name, None)
        if not isinstance(block, list) or isinstance(sample, ast.Module):
            continue
        for i in range(len(block)):
            tree, node = _node(text, n)
            statements = getattr(node, name)
            del statements[i]
            if not statements and name == "body":
                statements.append(ast.Pass())
            yield from _unparsed(tree, text)
            inner = getattr(block[i], "body", None)
            if (
                isinstance(inner, list)
                and not isinstance(block[i], (ast.FunctionDef, ast.ExceptHandler))
                and name != "cases"
            ):
                tree, node = _node(text, n)
                statements = getattr(node, name)
                statements[i : i + 1] = statements[i].body
                yield from _unparsed(tree, text)


def _expression_cuts(text: str, n: int) -> Iterator[str]:
    _, sample = _node(text, n)
    for name, value in ast.iter_fields(sample):
        if isinstance(value, list) and value and isinstance(value[0], (ast.expr, ast.keyword)):
            for i, item in enumerate(value):
                if not (isinstance(sample, ast.Dict) or isinstance(sample, (ast.Compare, ast.BoolOp, ast.arguments))):
                    tree, node = _node(text, n)
                    del getattr(node, name)[i]
                    yield from _unparsed(tree, text)
                if isinstance(item, ast.expr):
                    for replacement in _replacements(item):
                        tree, node = _node(text, n)
                        getattr(node, name)[i] = replacement
                        yield from _unparsed(tree, text)
            if isinstance(sample, ast.Dict) and name == "keys":
                for i in range(len(value)):
                    tree, node = _node(text, n)
                    del node.keys[i], node.values[i]  # type: ignore[attr-defined]
                    yield from _unparsed(tree, text)
        elif isinstance(value, ast.expr):
            for replacement in _replacements(value):
                tree, node = _node(text, n)
                setattr(node, name, replacement)
                yield from _unparsed(tree, text)


def _replacements(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(getattr(node, "ctx", None), (ast.Store, ast.Del)):
        return
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.expr) and not (isinstance(node, ast.Call) and child is node.func):
            yield child
        elif isinstance(child, ast.comprehension):
            yield child.iter
    if not isinstance(node, (ast.Constant, ast.Name)):
        yield ast.Constant(0)
        yield ast.Constant("a")
        yield ast.List([], ast.Load())


def _unparsed(tree: ast.Module, before: str) -> Iterator[str]:
    try:
        text = ast.unparse(tree)
    except Exception:  # a cut that leaves no valid tree
        return
    if len(text) < len(before) or (len(text) == len(before) and text < before):
        yield text


def coarse(text: str, still: Callable[[str], bool]) -> str:
    """A program without the definitions, and the statements of `f`, that `still` does not need."""
    for inside in (True, False):
        at = 0
        while True:
            tree = ast.parse(text)
            body = next(n for n in tree.body if getattr(n, "name", "") == "f").body if inside else tree.body  # type: ignore[attr-defined]
            at += 1
            if at > len(body):
                break
            if len(body) > 1 and getattr(body[-at], "name", "") != "f":
                del body[-at]
                shorter = ast.unparse(tree)
                if still(shorter):
                    text, at = shorter, at - 1
    return text
