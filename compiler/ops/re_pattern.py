"""Methods of compiled regular expressions; the functions of the module re share what they do."""

from __future__ import annotations

from collections.abc import Callable

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.re_constants import (
    compiled,
    match_type,
    patterns_in,
    patterns_of,
    searching,
    text_type,
)
from clientside.compiler.ops.row import Emit, Row, Rule, attribute, method, table
from clientside.compiler.regex.pattern import UNKNOWN, Pattern
from clientside.compiler.regex.template import UnknownGroup, native_template, template_parts
from clientside.compiler.regex.tree import PatternError


def match_result(f: Facts) -> Type:
    """A match, or None."""
    return t.join(match_type(patterns_of(f)), t.NONE)


def emit_helper(helper: str, *names: str) -> Callable[[Emission], js.Expr]:
    """A helper of the compiled pattern and these arguments."""
    return lambda e: e.helper(helper, compiled(e), *[e.arg(name) for name in names])


def finditer_result(f: Facts) -> Type:
    """An iterator of matches."""
    return f.new("iter", match_type(patterns_of(f)))


def findall_result(f: Facts) -> Type:
    """A list of texts, or of tuples of texts."""
    found = patterns_of(f)
    elements = [f.new_tuple([t.STR] * one.groups) if one.groups > 1 else t.STR for one in found]
    if UNKNOWN in found:
        elements.append(f.new("tuple", t.STR, "groups"))
    return f.new("list", t.join_all(elements))


def is_plain(e: Emission) -> bool:
    """Whether a call takes the whole string, and all matches in it."""
    return not any(e.given(n) for n in ("pos", "endpos", "count", "maxsplit"))


def native(e: Emission, name: str, *more: js.Expr) -> js.Expr:
    """A method of JavaScript's strings, given the RegExp."""
    text = e.arg("string")
    if not e.type("string").only("str"):
        text = e.helper("reString", text)
    return js.Call(js.Member(text, name), [searching(e), *more])


def emit_findall(e: Emission) -> js.Expr:
    """`findall(string)`: String.match where there are no groups."""
    if is_plain(e) and all(one.groups == 0 and one.native for one in patterns_in(e)):
        return js.Binary("??", native(e, "match"), js.Array([]))
    return e.helper("reFindall", compiled(e), e.arg("string"), e.arg("pos"), e.arg("endpos"))


def split_result(f: Facts) -> Type:
    """A list of texts; groups that have not matched are None."""
    found = patterns_of(f)
    if UNKNOWN in found:
        return f.new("list", t.join(t.STR, t.NONE))
    texts = [text_type([one], group) for one in found for group in range(one.groups + 1)]
    return f.new("list", t.join_all([t.STR, *texts]))


def emit_split(e: Emission) -> js.Expr:
    """`split(string)`: String.split where the pattern has no groups and matches something."""
    if is_plain(e) and all(one.count == 0 and not one.can_be_empty for one in patterns_in(e)):
        return native(e, "split")
    return e.helper("reSplit", compiled(e), e.arg("string"), e.arg("maxsplit"))


def check_replacement(f: Facts, found: list[Pattern]) -> None:
    """Call a function with a match; read a constant template."""
    repl = f.type("repl")
    callable_part = repl.restricted(("function", "class", "instance"))
    if callable_part.kinds and found:
        f.inference.observed(f.call(callable_part, [match_type(found)]))
    check_template(f, "repl", found)


def check_template(f: Facts, name: str, found: list[Pattern]) -> None:
    """Report what is wrong with a constant template."""
    template = f.constant(name)
    if not isinstance(template, str) or "\\" not in template:
        return
    for one in found:
        if one is UNKNOWN:
            continue
        try:
            template_parts(one, template)
        except PatternError as error:
            f.inference.problem("invalid-pattern", f.node, problem=str(error))
        except UnknownGroup:
            pass  # an IndexError when the call runs


def sub_result(f: Facts) -> Type:
    """`sub(repl, string)`."""
    check_replacement(f, patterns_of(f))
    return t.STR


def subn_result(f: Facts) -> Type:
    """`subn(repl, string)`."""
    check_replacement(f, patterns_of(f))
    return f.new_tuple([t.STR, t.LENGTH])


def emit_sub(e: Emission) -> js.Expr:
    """`sub(repl, string)`: String.replace where the template is a constant."""
    template = e.constant("repl")
    found = patterns_in(e)
    if is_plain(e) and isinstance(template, str) and len(found) == 1 and found[0].native:
        replacement = native_template(found[0], template)
        if replacement is not None:
            return native(e, "replace", js.Str(replacement))
    return e.helper("reSub", compiled(e), e.arg("repl"), e.arg("string"), e.arg("count"))


def property_of(name: str) -> Callable[[Emission], js.Expr]:
    """A property of the JavaScript object."""
    return lambda e: js.Member(e.receiver, name)


PLACE = "pos endpos"
MATCHERS = {"match": "reMatchIn", "search": "reSearchIn", "fullmatch": "reFullmatchIn"}


def searched(name: str, result: Rule, emit: Emit) -> Row:
    """A method that takes a part of a string."""
    return method("pattern", f"{name}(string, pos=0, endpos=0)", result, emit, observes=PLACE)


def within(helper: str) -> Emit:
    """A helper that takes a part of a string."""
    return emit_helper(helper, "string", "pos", "endpos")


emit_subn = emit_helper("reSubn", "repl", "string", "count")
ROWS = table(
    *[searched(name, match_result, within(helper)) for name, helper in MATCHERS.items()],
    searched("finditer", finditer_result, within("reFinditer")),
    searched("findall", findall_result, emit_findall),
    method("pattern", "split(string, maxsplit=0)", split_result, emit_split, observes="maxsplit"),
    method("pattern", "sub(repl, string, count=0)", sub_result, emit_sub, observes="count"),
    method("pattern", "subn(repl, string, count=0)", subn_result, emit_subn, observes="count"),
    attribute("pattern", "pattern", "str", property_of("pattern")),
    attribute("pattern", "flags", t.integer(0, 511), property_of("flags")),
    attribute("pattern", "groups", t.integer(0, 1000), property_of("groups")),
)
