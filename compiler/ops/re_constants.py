"""Patterns and flags that are known when compiling."""

from __future__ import annotations

import ast
import re
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.regex.pattern import UNKNOWN, Pattern, pattern
from clientside.compiler.regex.tree import PatternError, UnsupportedPattern
from clientside.compiler.source import ConstantBinding, Environment, MemberBinding
from clientside.compiler.walk import walk

FLAGS: dict[str, int] = {
    name: int(getattr(re, name))
    for word in ("IGNORECASE", "MULTILINE", "DOTALL", "VERBOSE", "ASCII", "UNICODE", "NOFLAG")
    for name in ((word[0] if word != "DOTALL" else "S"), word)
    if name != "N" and hasattr(re, name)
}
FLAGS["X"] = FLAGS["VERBOSE"]
FLAGS.pop("V", None)


class Constants:
    """Evaluates constant expressions in a function."""

    def __init__(self, program: Any, function: Any) -> None:
        self.program = program
        self.function = function
        self.environment: Environment = function.environment

    def text(self, node: ast.AST | None, depth: int = 0) -> str | None:
        """The str that an expression certainly is; None where that is not known."""
        if depth > 8:
            return None
        if isinstance(node, ast.Constant):
            return node.value if isinstance(node.value, str) else None
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            left, right = self.text(node.left, depth + 1), self.text(node.right, depth + 1)
            return None if left is None or right is None else left + right
        if isinstance(node, ast.JoinedStr):
            parts = [self.text(part, depth + 1) for part in node.values]
            return None if None in parts else "".join(part for part in parts if part is not None)
        if isinstance(node, ast.FormattedValue) and node.format_spec is None and node.conversion == -1:
            return self.text(node.value, depth + 1)
        if isinstance(node, ast.Name):
            return self._named(node, depth)
        return None

    def _named(self, node: ast.Name, depth: int) -> str | None:
        variable = self.program.scopes.variable.get(node)
        if variable is None:
            binding = self.environment.lookup(node.id)
            value = binding.value if isinstance(binding, ConstantBinding) else None
            return value if isinstance(value, str) else None
        if variable.stores != 1 or variable.is_parameter or self.program.type_of(node).has("unbound"):
            return None
        for statement in walk(variable.scope.node):
            if isinstance(statement, (ast.Assign, ast.AnnAssign)):
                targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
                if any(self.program.scopes.variable.get(target) is variable for target in targets):
                    # Another function may run before the assignment, unless that stands before its definition.
                    early = statement in getattr(variable.scope.node, "body", []) and statement.lineno < node.lineno
                    if variable.captured and not early:
                        return None
                    return self.text(statement.value, depth + 1) if node not in self.program.maybe_unbound else None
        return None

    def flags(self, node: ast.AST | None) -> int | None:
        """The flags that an expression stands for."""
        if node is None:
            return 0
        if isinstance(node, ast.Constant) and type(node.value) is int:
            return node.value
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            left, right = self.flags(node.left), self.flags(node.right)
            return None if left is None or right is None else left | right
        found = None
        if isinstance(node, ast.Attribute):
            found = node.attr if self._is_re(node.value) else None
        elif isinstance(node, ast.Name) and node not in self.program.scopes.variable:
            binding = self.environment.lookup(node.id)
            if isinstance(binding, ConstantBinding) and isinstance(binding.value, re.RegexFlag):
                return int(binding.value)
            if isinstance(binding, MemberBinding) and binding.module == "re":
                found = binding.name
        if found not in FLAGS:
            return None
        return FLAGS[found]

    def _is_re(self, node: ast.expr) -> bool:
        return bool(self.program.type_of(node).get("module") == frozenset(["re"]))


def known_pattern(found: Type) -> list[Pattern] | None:
    """The patterns that a value of kind pattern may be."""
    return list(found.get("pattern")) if found.only("pattern") else None


def constant_pattern(constants: Constants, bound: dict[str, Any]) -> Pattern | None:
    """The pattern of a call whose text and flags are constants. Raises PatternError and UnsupportedPattern."""
    text, flags = constants.text(bound.get("pattern")), constants.flags(bound.get("flags"))
    return pattern(text, flags) if text is not None and flags is not None else None


def patterns_of(f: Facts) -> list[Pattern]:
    """The patterns that a call uses; none where that is reported."""
    if f.receiver.has("pattern"):
        return list(f.receiver.get("pattern"))
    given = known_pattern(f.type("pattern"))
    if given is not None and not f.given("flags"):
        return given
    try:
        found = constant_pattern(Constants(f.program, f.inference.function), f.bound)
    except PatternError as error:
        f.inference.problem("invalid-pattern", f.node, problem=str(error))
        return []
    except UnsupportedPattern as error:
        f.inference.problem("unsupported-pattern", f.node, problem=str(error))
        return []
    if found is None:
        f.inference.observed(f.type("pattern"))
        f.inference.observed(f.type("flags"))
        return [*(f.type("pattern").get("pattern") or ()), UNKNOWN]
    return [found]


def pattern_type(found: list[Pattern]) -> Type:
    """The type of a compiled pattern."""
    return Type({"pattern": frozenset(found)}) if found else t.NEVER


def match_type(found: list[Pattern]) -> Type:
    """The type of a match."""
    return Type({"match": frozenset(found)}) if found else t.NEVER


def text_type(found: list[Pattern], group: int) -> Type:
    """The type of the text of a group."""
    return t.STR if all(group in one.sure for one in found) else t.join(t.STR, t.NONE)


def new_pattern(ctx: Context, found: Pattern) -> js.Expr:
    """A compiled pattern as JavaScript."""
    if not found.native:
        return ctx.helper("reCompile", js.Str(found.text), *([js.Num(int(found.flags))] if found.flags else []))
    names: list[Any] = [(name, js.Num(number)) for name, number in found.names.items()]
    numbers: list[js.Expr] = [js.Num(found.number(n)) for n in range(found.groups + 1)]
    optional: list[tuple[js.Expr, bool]] = [
        (js.Bool(found.can_be_empty), found.can_be_empty),
        (js.Num(found.groups), found.groups > 0),
        (js.Object(names), bool(names)),
        (js.Array(numbers), found.is_renumbered),
    ]
    while optional and not optional[-1][1]:
        optional.pop()
    given: list[js.Expr] = [js.Regex(found.source, found.js_flags), js.Str(found.text), js.Num(int(found.flags))]
    return js.New(ctx.helper_id("RePattern"), [*given, *(value for value, _ in optional)])


def constant_of(e: Emission) -> Pattern | None:
    """The pattern that a call of the module's functions writes out."""
    return constant_pattern(Constants(e.ctx.program, e.ctx.function), e.nodes)


def compiled(e: Emission) -> js.Expr:
    """The pattern of a call, as a compiled one: made once where it is written out."""
    if e.row.receiver == "pattern":
        return e.receiver
    if e.type("pattern").only("pattern") and "flags" not in e.nodes:
        return e.arg("pattern")
    constants = Constants(e.ctx.program, e.ctx.function)
    found = constant_of(e)
    if found is not None:
        return hoisted(e.ctx, found)
    e.evaluate()  # CPython reads the pattern after all arguments
    flags = constants.flags(e.nodes.get("flags"))
    if flags is None or ("flags" not in e.nodes and e.given("flags")):  # a function handed on has no nodes
        return e.helper("reCompile", e.arg("pattern"), e.arg("flags"))
    return e.helper("reCompile", e.arg("pattern"), *([js.Num(flags)] if flags else []))


def hoisted(ctx: Context, found: Pattern) -> js.Expr:
    """A pattern that is made once, before the functions."""
    key = ("regex", found)
    if ctx.program.known(key) is None:
        made = ctx.module.once_before(ctx, [], new_pattern(ctx, found), "pattern")
        assert isinstance(made, js.Id)
        ctx.program.once(key, lambda: made.name)
    return js.Id(ctx.program.known(key))


def searching(e: Emission) -> js.Expr:
    """The RegExp with flag `g` of a call's pattern, written out where it is a constant."""
    found = constant_of(e) if "pattern" in e.nodes and not e.type("pattern").has("pattern") else None
    if found is not None and found.native:
        return js.Regex(found.search_source, "g" + found.js_flags)
    return js.Member(compiled(e), "all")


def patterns_in(e: Emission) -> list[Pattern]:
    """The patterns that a call may use."""
    if e.row.receiver == "pattern":
        return list(e.receiver_type.get("pattern"))
    given = known_pattern(e.type("pattern"))
    if given is not None and "flags" not in e.nodes:
        return given
    found = constant_of(e)
    return [found] if found is not None else [UNKNOWN]
