"""Python code to feed to the compiler: the standard library's own functions, whole and in pieces, and generated
nonsense.

A *piece* is a statement or expression of a real function whose free names became parameters: most whole functions need
something that cannot be compiled, but nearly every construct of theirs can be reached in a piece.
"""

from __future__ import annotations

import ast
import builtins
import random
import sysconfig
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

_SKIPPED = frozenset(("test", "tests", "idlelib", "lib2to3", "site-packages", "__pycache__", "ensurepip", "turtledemo"))
_STATEMENTS = (
    ast.For,
    ast.While,
    ast.If,
    ast.Try,
    ast.Assign,
    ast.AugAssign,
    ast.Expr,
    ast.Return,
    ast.Delete,
    ast.Assert,
    ast.Raise,
    ast.AnnAssign,
)


def files() -> list[Path]:
    """The pure-Python modules of the standard library."""
    root = Path(sysconfig.get_paths()["stdlib"])
    return sorted(p for p in root.rglob("*.py") if not _SKIPPED & set(p.relative_to(root).parts[:-1]))


@lru_cache(maxsize=8)
def tree(path: Path) -> ast.Module | None:
    """A file's tree, None where it is not valid Python."""
    try:
        return ast.parse(path.read_bytes())
    except (SyntaxError, ValueError):
        return None


def functions(path: Path) -> Iterator[str]:
    """Every top-level function and method of a file, each as a module of its own, without decorators."""
    module = tree(path)
    if module is None:
        return
    for owner in [module, *(n for n in module.body if isinstance(n, ast.ClassDef))]:
        for node in owner.body:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                decorators, node.decorator_list = node.decorator_list, []
                yield ast.unparse(node)
                node.decorator_list = decorators


def pieces(path: Path) -> Iterator[str]:
    """Statements and statement lists of a file's functions, their free names as parameters."""
    module = tree(path)
    if module is None:
        return
    for function in ast.walk(module):
        if isinstance(function, ast.FunctionDef):
            body = list(function.body)
            if isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):
                body = body[1:]
            for statement in body:
                if isinstance(statement, _STATEMENTS):
                    text = as_function([statement])
                    if text is not None:
                        yield text


def as_function(body: list[ast.stmt]) -> str | None:
    """Statements as a function of their free names that returns what they assign, None where they cannot stand alone."""
    stored: list[str] = []
    loaded: list[str] = []
    for statement in body:
        for node in ast.walk(statement):
            if isinstance(
                node,
                (
                    ast.Yield,
                    ast.YieldFrom,
                    ast.Await,
                    ast.With,
                    ast.ClassDef,
                    ast.Import,
                    ast.ImportFrom,
                    ast.Nonlocal,
                    ast.Global,
                ),
            ):
                return None
            if isinstance(node, ast.Name):
                names = stored if isinstance(node.ctx, ast.Store) else loaded
                if node.id not in names:
                    names.append(node.id)
    free = [n for n in loaded if not hasattr(builtins, n)]
    results = ", ".join(n for n in stored if not hasattr(builtins, n))
    lines = [f"def f({', '.join(free)}):"]
    lines += ["    " + line for statement in body for line in ast.unparse(statement).splitlines()]
    if results:
        lines.append(f"    return [{results}]")
    text = "\n".join(lines)
    try:
        compile(text, "<piece>", "exec")
    except (SyntaxError, ValueError):
        return None
    return text


def modules(limit: int = 6000) -> Iterator[str]:
    """Whole small modules, without their imports and docstrings."""
    for path in files():
        if path.stat().st_size <= limit:
            try:
                yield path.read_text()
            except UnicodeDecodeError:
                continue


def nonsense(seed: int, depth: int = 8, size: int = 60) -> str | None:
    """A random valid module, each top-level piece of it in a function of its own."""
    import pysource_codegen

    try:
        text = pysource_codegen.generate(seed, depth_limit=depth, node_limit=size)
        compile(text, "<nonsense>", "exec")
    except Exception:  # the generator has bugs of its own
        return None
    return str(text)


def nonsense_pieces(seed: int) -> Iterator[str]:
    """The statements of a random module as functions."""
    text = nonsense(seed)
    if text is not None:
        for statement in ast.parse(text).body:
            found = as_function([statement])
            if found is not None:
                yield found


def shuffled(seed: int) -> Iterator[tuple[str, str]]:
    """(where from, text) of everything in an order of the seed's own, without end of nonsense."""
    chance = random.Random(seed)
    paths = files()
    chance.shuffle(paths)
    for n, path in enumerate(paths):
        for kind, source in (("function", functions), ("piece", pieces)):
            texts = list(source(path))
            for text in chance.sample(texts, min(len(texts), 12)):
                yield f"{kind} of {path.name}", text
        for text in nonsense_pieces(seed * 10007 + n):
            yield f"nonsense {seed * 10007 + n}", text
