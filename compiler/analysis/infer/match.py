"""Inference of `match`: what each pattern tells of the subject, and what its names are bound to."""

from __future__ import annotations

import ast

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.infer import iteration
from clientside.compiler.analysis.infer.branches import CLASSES, branch
from clientside.compiler.analysis.infer.inference import Env, Inference, joined_env
from clientside.compiler.analysis.infer.subscripts import constant_key
from clientside.compiler.analysis.types import Type

SEQUENCES = ("list", "tuple", "range")


def infer_match(inf: Inference, node: ast.Match) -> None:
    """`match subject: case …`."""
    subject = inf.expr(node.subject)
    after: Env | None = None
    for case in node.cases:
        if inf.env is None:
            break
        before = dict(inf.env)
        matched = pattern_type(inf, case.pattern, subject)
        if matched.kinds:
            inf.narrowed(node.subject, matched)
        missed: Env | None = before
        if irrefutable(case.pattern):
            missed = None
        if case.guard is not None:
            inf.env, when_false = branch(inf, case.guard)
            missed = joined_env(missed, when_false)
        inf.block(case.body)
        after = joined_env(after, inf.env)
        inf.env = missed
    inf.env = joined_env(after, inf.env)


def irrefutable(pattern: ast.pattern) -> bool:
    """Whether a pattern matches everything."""
    if isinstance(pattern, ast.MatchAs):
        return pattern.pattern is None or irrefutable(pattern.pattern)
    return isinstance(pattern, ast.MatchOr) and any(map(irrefutable, pattern.patterns))


def pattern_type(inf: Inference, pattern: ast.pattern, subject: Type) -> Type:
    """What the subject is once it has matched; binds the pattern's names. Recorded as the pattern's type."""
    found = _pattern_type(inf, pattern, subject)
    inf.program.record(pattern, subject)
    return found


def _pattern_type(inf: Inference, pattern: ast.pattern, subject: Type) -> Type:
    if isinstance(pattern, ast.MatchValue):
        value = inf.expr(pattern.value)
        same = [k for k in subject.kinds if k in value.kinds or {k, *value.kinds} <= {"int", "bool", "float"}]
        return subject.restricted([*same, *(k for k in ("instance", "browser") if subject.has(k))])
    if isinstance(pattern, ast.MatchSingleton):
        return subject.restricted(("none",) if pattern.value is None else ("bool",))
    if isinstance(pattern, ast.MatchAs):
        found = subject if pattern.pattern is None else pattern_type(inf, pattern.pattern, subject)
        if pattern.name is not None:
            inf.bind(inf.program.scopes.variable[pattern], found)
        return found
    if isinstance(pattern, ast.MatchOr):
        return t.join_all([pattern_type(inf, p, subject) for p in pattern.patterns])
    if isinstance(pattern, ast.MatchSequence):
        return _sequence(inf, pattern, subject.restricted(SEQUENCES))
    if isinstance(pattern, ast.MatchMapping):
        return _mapping(inf, pattern, subject.restricted(("dict",)))
    assert isinstance(pattern, ast.MatchClass)
    return _class(inf, pattern, subject)


def _sequence(inf: Inference, pattern: ast.MatchSequence, subject: Type) -> Type:
    element = iteration.elements(inf, subject)
    shape = subject.get("tuple")
    for i, part in enumerate(pattern.patterns):
        if isinstance(part, ast.MatchStar):
            site = inf.program.site(part, "list")
            site.store(element)
            inf.program.record(part, subject)
            if part.name is not None:
                inf.bind(inf.program.scopes.variable[part], Type({"list": site}))
            continue
        exact = subject.only("tuple") and isinstance(shape, tuple) and len(shape) == len(pattern.patterns)
        pattern_type(inf, part, shape[i] if exact else element)
    return subject


def _mapping(inf: Inference, pattern: ast.MatchMapping, subject: Type) -> Type:
    site = subject.get("dict")
    for key, part in zip(pattern.keys, pattern.patterns, strict=True):
        inf.expr(key)
        text = constant_key(key)
        found = t.NEVER if site is None else site.field(text) if text is not None else site.values_type()
        pattern_type(inf, part, found)
    if pattern.rest is not None:
        rest = inf.program.dict_site(pattern, "rest")
        rest.mark(dictionary=True)
        rest.limit(frozenset())
        if site is not None:
            rest.store_key(site.keys_type())
            rest.store(site.values_type())
        inf.bind(inf.program.scopes.variable[pattern], Type({"dict": rest}))
    return subject


def _class(inf: Inference, pattern: ast.MatchClass, subject: Type) -> Type:
    name = pattern.cls.id if isinstance(pattern.cls, ast.Name) else ""
    kinds = CLASSES.get(name)
    if (
        kinds is None
        or pattern.kwd_patterns
        or len(pattern.patterns) > 1
        or inf.program.scopes.variable.get(pattern.cls)
    ):
        inf.problem("unsupported-statement", pattern, what=f"case {ast.unparse(pattern)}")
        return subject
    found = subject.restricted(kinds)
    if ("int" in kinds and "float" not in kinds) or ("float" in kinds and "int" not in kinds):
        inf.observed(subject)
    for part in pattern.patterns:
        pattern_type(inf, part, found)
    return found
