"""Inference of `match`: what each pattern tells of the subject, and what its names are bound to."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer import iteration
from clientside.compiler.analysis.infer.branches import branch
from clientside.compiler.analysis.infer.class_tests import is_object, kinds_made, tested_by_name
from clientside.compiler.analysis.infer.inference import Env, Inference, joined_env
from clientside.compiler.analysis.infer.subscripts import constant_key
from clientside.compiler.analysis.kinds import equal_to_numbers
from clientside.compiler.analysis.library_use import is_library
from clientside.compiler.analysis.natives import native_of
from clientside.compiler.analysis.types import Type
from clientside.compiler.ops import catalogue
from clientside.compiler.ops.row import Row

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
        groups = ({"int", "bool", "float", *equal_to_numbers()}, {"bytes", "bytearray"})
        same = [k for k in subject.kinds if k in value.kinds or any({k, *value.kinds} <= g for g in groups)]
        return subject.restricted([*same, *(k for k in ("instance", "browser") if subject.has(k))])
    if isinstance(pattern, ast.MatchSingleton):
        return subject.restricted(("none",) if pattern.value is None else ("bool",))
    if isinstance(pattern, ast.MatchAs):
        found = subject if pattern.pattern is None else pattern_type(inf, pattern.pattern, subject)
        if pattern.name is not None:
            inf.bind(inf.program.scopes.variable[pattern], found)
        return found
    if isinstance(pattern, ast.MatchOr):
        return _alternatives(inf, pattern, subject)
    if isinstance(pattern, ast.MatchSequence):
        _refuse_own(inf, pattern, subject, ("list", "tuple"), "Sequence")
        return _sequence(inf, pattern, subject.restricted(SEQUENCES))
    if isinstance(pattern, ast.MatchMapping):
        _refuse_own(inf, pattern, subject, ("dict",), "Mapping", "ChainMap")
        return _mapping(inf, pattern, subject.restricted(("dict",)))
    assert isinstance(pattern, ast.MatchClass)
    return _class(inf, pattern, subject)


def _alternatives(inf: Inference, pattern: ast.MatchOr, subject: Type) -> Type:
    """`a | b`: each names what the others name, and one of them has bound it."""
    before, after = inf.env, None
    found = t.NEVER
    for part in pattern.patterns:
        inf.env = None if before is None else dict(before)
        found = t.join(found, pattern_type(inf, part, subject))
        after = joined_env(after, inf.env)
    inf.env = after
    return found


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


def _refuse_own(inf: Inference, pattern: ast.pattern, subject: Type, natives: tuple[str, ...], *bases: str) -> None:
    """Report a pattern of a built-in type that instances of a class may match: those that derive from these bases, or
    from one of these `natives`.
    """
    for made in subject.get("instance") or ():
        library = any(base.name in bases and is_library(base.owner) for base in made.user_bases())
        if library or native_of(made) in natives:
            inf.problem("unsupported-statement", pattern, what=f"case {ast.unparse(pattern)} for a {made.name}")
            return


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
    """`case Class(x, name=y)`: what an instance's attributes are is matched in turn."""
    named = tested_by_name(inf.program, pattern.cls, inf.expr(pattern.cls))
    made = named[0] if named is not None and len(named) == 1 else None
    names = attribute_names(pattern, made) if made is not None else None
    if names is None:
        inf.problem("unsupported-statement", pattern, what=f"case {ast.unparse(pattern)}")
        return subject
    for name in sorted({name for name in names if names.count(name) > 1}):
        problem = f"TypeError: {ast.unparse(pattern.cls)}() got multiple sub-patterns for attribute '{name}'"
        inf.problem("wrong-type", pattern, problem=problem)
    nodes: dict[str, ast.Attribute] = {}
    inf.program.plans[pattern] = (made, names, nodes)
    found = class_part(subject, made)
    if isinstance(made, Row):
        kinds = kinds_made(made)
        _refuse_own(inf, pattern, subject, kinds)
        if ("int" in kinds) != ("float" in kinds):
            inf.observed(subject)
        if pattern.patterns and builtin_class(made):
            pattern_type(inf, pattern.patterns[0], found)
            return found
    for name, part in zip(names, (*pattern.patterns, *pattern.kwd_patterns), strict=True):
        pattern_type(inf, part, _attribute(inf, pattern, made, name, found, nodes))
    return found


def builtin_class(made: Any) -> bool:
    """Whether a class's only positional pattern is matched with the value itself."""
    from clientside.compiler.ops.class_member import is_class

    return isinstance(made, Row) and is_class(made)


def class_part(subject: Type, made: Any) -> Type:
    """What a subject that is an instance of a class may be."""
    if is_object(made):
        return subject
    if isinstance(made, Row):
        return subject.restricted(kinds_made(made))
    kinds: dict[str, Any] = {}
    instances = frozenset(c for c in subject.get("instance") or () if c.is_subclass(made))
    if instances:
        kinds["instance"] = instances
    if isinstance(made, str) and subject.has("exception"):
        kinds["exception"] = subject.kinds["exception"]
    if isinstance(made, UserClass) and made.is_named_tuple and subject.has("tuple"):
        kinds["tuple"] = subject.kinds["tuple"]
    return Type(kinds)


def attribute_names(pattern: ast.MatchClass, made: Any) -> list[str] | None:
    """The attributes that the sub-patterns are matched with; None where the class does not tell."""
    count = len(pattern.patterns)
    if builtin_class(made):
        return [] if not pattern.kwd_attrs and count <= 1 else None
    positional: list[str] = []
    if count:
        if not isinstance(made, UserClass):
            return None
        positional = match_arguments(made)
    return [*positional[:count], *pattern.kwd_attrs] if count <= len(positional) else None


def match_arguments(made: UserClass) -> list[str]:
    """The class's `__match_args__`: written in it, or what a dataclass or named tuple makes."""
    for base in made.user_bases():
        written = base.values.get("__match_args__")
        if isinstance(written, ast.List):
            return []  # CPython's TypeError: "__match_args__ must be a tuple"
        if isinstance(written, ast.Tuple):
            return [e.value for e in written.elts if isinstance(e, ast.Constant) and isinstance(e.value, str)]
        if base.named_tuple or base.operated:
            return list(base.names)
        if base.fields:
            return [f.name for f in base.fields if f.init and not f.keyword_only]
    return []


def _attribute(
    inf: Inference, pattern: ast.MatchClass, made: Any, name: str, found: Type, nodes: dict[str, ast.Attribute]
) -> Type:
    """The type of an attribute of what has matched the class."""
    from clientside.compiler.analysis.infer import instances

    if isinstance(made, UserClass) and made.is_named_tuple:
        shape = found.get("tuple")
        position = list(made.tuple_fields()).index(name) if name in made.tuple_fields() else -1
        if isinstance(shape, t.Site):
            return shape.element
        return shape[position] if shape is not None and 0 <= position < len(shape) else t.NEVER
    node: ast.Attribute = inf.program.once(
        ("match", pattern, name), lambda: ast.copy_location(ast.Attribute(pattern.cls, name, ast.Load()), pattern)
    )
    nodes[name] = node
    result = t.NEVER
    if found.has("instance"):
        result = instances.load(inf, node, found.get("instance")) or t.NEVER
    for kind, known in found.kinds.items():
        row = catalogue.method(kind, name, known) if kind != "instance" else None
        if row is not None and row.is_property:
            inf.program.plans[node] = {kind: row}
            result = t.join(result, row.result(Facts(inf, node, found.restricted((kind,)), {})))
    inf.program.record(node, result)
    return result
