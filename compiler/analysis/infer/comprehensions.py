"""Inference of comprehensions and generator expressions."""

from __future__ import annotations

import ast
from collections.abc import Callable

from clientside.compiler.analysis.infer import awaiting, iteration, targets
from clientside.compiler.analysis.infer.branches import branch
from clientside.compiler.analysis.infer.inference import Env, Inference, joined_env
from clientside.compiler.analysis.infer.loops import settle
from clientside.compiler.analysis.types import Type
from clientside.compiler.walk import walk

Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp


def _generators(inf: Inference, generators: list[ast.comprehension], body: Callable[[], None]) -> None:
    """Interpret nested `for … in … if …` clauses around `body`."""
    if not generators:
        body()
        return
    first, rest = generators[0], generators[1:]
    inf.expr(first.iter)
    if inf.env is None:
        return

    def turn() -> Env | None:
        leaving = None if inf.env is None else dict(inf.env)
        elements = awaiting.async_elements if first.is_async else iteration.elements
        element = elements(inf, inf.program.type_of(first.iter), first.iter)
        targets.assign(inf, first.target, element)
        skipped: Env | None = None
        for condition in first.ifs:
            if inf.env is None:
                break
            inf.env, when_false = branch(inf, condition)
            skipped = joined_env(skipped, when_false)
        if inf.env is not None:
            _generators(inf, rest, body)
        inf.env = joined_env(inf.env, skipped)
        return leaving

    settle(inf, first, turn)


def infer_list_comprehension(inf: Inference, node: ast.ListComp) -> Type:
    """`[x for …]`."""
    site = inf.program.site(node, "list")
    _generators(inf, node.generators, lambda: site.store(inf.expr(node.elt)))
    return Type({"list": site})


def infer_set_comprehension(inf: Inference, node: ast.SetComp) -> Type:
    """`{x for …}`."""
    site = inf.program.site(node, "set")
    _generators(inf, node.generators, lambda: site.store(inf.expr(node.elt)))
    return Type({"set": site})


def is_async(node: ast.GeneratorExp | ast.ListComp) -> bool:
    """Whether a generator expression is an async generator: by `async for`, or an `await` beyond its first iterable."""
    if isinstance(node, ast.ListComp):
        return False
    if any(g.is_async for g in node.generators):
        return True
    first = node.generators[0]
    later = [node.elt, first.target, *first.ifs, *node.generators[1:]]
    return any(isinstance(n, ast.Await) for part in later for n in walk(part))


def infer_generator(inf: Inference, node: ast.GeneratorExp) -> Type:
    """`(x for …)`."""
    site = inf.program.site(node, "iter")
    made = Type({"iter": site})
    if is_async(node):
        awaiting.needs_loop(inf.program)
        made = Type({"aiter": frozenset([site])})
    scope = inf.program.scopes.scope_of[node]
    if not scope.closure:
        _generators(inf, node.generators, lambda: site.store(inf.expr(node.elt)))
        return made
    saved = inf.env
    inf.env = dict(inf.env or {})
    _generators(inf, node.generators, lambda: site.store(inf.expr(node.elt)))
    inf.env = saved
    return made


def infer_dict_comprehension(inf: Inference, node: ast.DictComp) -> Type:
    """`{k: v for …}`."""
    site = inf.program.dict_site(node, "dict")
    site.mark(dictionary=True)
    site.limit(frozenset())

    def body() -> None:
        site.store_key(inf.expr(node.key))
        site.store(inf.expr(node.value))

    _generators(inf, node.generators, body)
    return Type({"dict": site})
