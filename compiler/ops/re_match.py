"""Methods of matches of regular expressions."""

from __future__ import annotations

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.infer.subscripts import reorders
from clientside.compiler.analysis.types import DictSite, Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.re_constants import text_type
from clientside.compiler.ops.re_pattern import check_template, property_of
from clientside.compiler.ops.row import Rule, attribute, method, table
from clientside.compiler.regex.pattern import UNKNOWN, Pattern

POSITION = t.integer(-1, t.INDEX)
ANY_TEXT = t.join(t.STR, t.NONE)


def patterns(f: Facts) -> list[Pattern]:
    """The patterns that may have matched."""
    return list(f.receiver.get("match"))


def number_of(found: list[Pattern], group: object) -> int | None:
    """The number of a group given by a constant, where all patterns agree and have it."""
    if type(group) is not int and UNKNOWN in found:
        return None
    if isinstance(group, str):
        numbers = {one.names.get(group) for one in found}
        return numbers.pop() if len(numbers) == 1 else None
    if type(group) is int and all(0 <= group <= one.groups for one in found):
        return group
    return None


def one_text(found: list[Pattern], group: object) -> Type:
    """The type of one group's text."""
    number = number_of(found, group)
    if number is not None:
        return text_type(found, number)
    return t.STR if UNKNOWN not in found and all(len(one.sure) == one.groups + 1 for one in found) else ANY_TEXT


def item_type(known: object, group: object) -> Type:
    """The type of `m[group]`; `group` is None where it is no constant."""
    assert isinstance(known, frozenset)
    return one_text(list(known), group)


def constants(f: Facts) -> list[object]:
    """The values of the groups that a call names, where they are constants."""
    return [
        getattr(node, "value", None) if type(node).__name__ == "Constant" else None
        for node in f.bound.get("groups", [])
    ]


def group_result(f: Facts) -> Type:
    """`m.group()`, `m.group(n)`: a text; several: a tuple."""
    found = patterns(f)
    given = constants(f)
    if "groups" in f.types:
        return one_text(found, None)
    if len(given) > 1:
        return f.new_tuple([one_text(found, group) for group in given])
    return one_text(found, given[0]) if given else t.STR


def emit_group(e: Emission) -> js.Expr:
    """A group's text: read directly where the group is known."""
    given = e.rest("groups")
    nodes = e.nodes.get("groups", [])
    if len(given) > 1:
        return e.helper("reGroupMany", e.receiver, js.Array(given))
    if not given:
        return text_of(e.receiver, e.receiver_type, 0)
    value = getattr(nodes[0], "value", None) if nodes and type(nodes[0]).__name__ == "Constant" else None
    text = known_text(e.receiver, e.receiver_type, value)
    if text is not None:
        return text
    if isinstance(given[0], js.Spread):
        return e.helper("reGroupMany", e.receiver, js.Array(given))
    return e.helper("reGroup", e.receiver, given[0])


def pattern_type(f: Facts) -> Type:
    """`match.re`: the pattern that matched."""
    return Type({"pattern": f.receiver.get("match")})


def text_of(receiver: js.Expr, known: Type, number: int) -> js.Expr:
    """The text of the group with this number."""
    text = js.Index(js.Member(receiver, "texts"), js.Num(number))
    if all(number in one.sure for one in known.get("match")):
        return text
    return js.Binary("??", text, js.Null())


def known_text(receiver: js.Expr, known: Type, group: object) -> js.Expr | None:
    """A group's text where its number is known; None elsewhere."""
    number = number_of(list(known.get("match")), group)
    return text_of(receiver, known, number) if number is not None else None


def filled(f: Facts, found: Type) -> Type:
    """A group's type where `default` stands for those that have not matched."""
    if not f.given("default") or not found.has("none"):
        return found
    return t.join(found.without("none"), f.type("default"))


def groups_result(f: Facts) -> Type:
    """`m.groups(default)`."""
    found = patterns(f)
    if UNKNOWN in found:
        return f.new("tuple", filled(f, ANY_TEXT))
    shapes = [f.new_tuple([filled(f, text_type([one], n)) for n in range(1, one.groups + 1)]) for one in found]
    return t.join_all(shapes)


def groupdict_result(f: Facts) -> Type:
    """`m.groupdict(default)`."""
    found = patterns(f)
    names = found[0].names
    if UNKNOWN in found:
        return f.new_dict(t.STR, filled(f, ANY_TEXT))
    if len(found) > 1 or any(reorders(name) for name in names):
        values = [filled(f, text_type([one], n)) for one in found for n in one.names.values()]
        return f.new_dict(t.STR, t.join_all(values))
    site: DictSite = f.program.dict_site(f.node, "groupdict")
    site.limit(frozenset(names))
    for name, number in names.items():
        site.set_field(name, filled(f, text_type(found, number)))
    return Type({"dict": site})


def emit_groupdict(e: Emission) -> js.Expr:
    """`m.groupdict(default)`: an object, or a Dict where it is used as one."""
    made = e.helper("reGroupdict", e.receiver, e.arg("default"))
    return e.helper("dictOf", made) if e.result.get("dict").dictionary else made


def span_result(f: Facts) -> Type:
    """`m.span(group)`."""
    return f.new_tuple([POSITION, POSITION])


def expand_result(f: Facts) -> Type:
    """`m.expand(template)`."""
    check_template(f, "template", patterns(f))
    return t.STR


def emit_lastindex(e: Emission) -> js.Expr:
    """`m.lastindex`: the last closed group, by the order in which they close."""
    found = list(e.receiver_type.get("match"))
    orders = {tuple(one.closing) for one in found}
    if len(orders) > 1:
        return e.helper("unreachable")
    order = orders.pop()
    return e.helper("reLastindex", e.receiver, *([] if -1 in order else [js.Array([js.Num(n) for n in order])]))


def last_result(kind: Type) -> Rule:
    """`lastindex` or `lastgroup`: for one pattern at a time."""

    def result(f: Facts) -> Type:
        found = patterns(f)
        if len({tuple(one.closing) for one in found}) > 1:
            f.inference.problem("unsupported-method", f.node, type="re.Match of several patterns", name="lastindex")
        return t.join(kind, t.NONE)

    return result


def emit_lastgroup(e: Emission) -> js.Expr:
    """`m.lastgroup`."""
    e.receiver = e.simple(e.receiver)
    return e.helper("reLastgroup", e.ctx.copy(e.receiver), emit_lastindex(e))


def emit_endpos(e: Emission) -> js.Expr:
    """`m.endpos`: the length of what was searched."""
    return e.helper("strLen", js.Member(e.receiver, "text"))


ROWS = table(
    method("match", "group(*groups)", group_result, emit_group, observes="groups"),
    method(
        "match",
        "__getitem__(group, /)",
        lambda f: one_text(patterns(f), f.constant("group")),
        "reGroup",
        observes="group",
    ),
    method("match", "groups(default=None)", groups_result, "reGroups"),
    method("match", "groupdict(default=None)", groupdict_result, emit_groupdict),
    method("match", "start(group=0, /)", POSITION, "reStart", observes="group"),
    method("match", "end(group=0, /)", POSITION, "reEnd", observes="group"),
    method("match", "span(group=0, /)", span_result, "reSpanOf", observes="group"),
    method("match", "expand(template)", expand_result, "reExpand"),
    attribute("match", "string", "str", property_of("string")),
    attribute("match", "re", pattern_type, property_of("re")),
    attribute("match", "pos", "index", property_of("pos")),
    attribute("match", "endpos", "index", emit_endpos),
    attribute("match", "lastindex", last_result(t.integer(1, 1000)), emit_lastindex),
    attribute("match", "lastgroup", last_result(t.STR), emit_lastgroup),
    attribute("match", "regs", lambda f: f.new("tuple", f.new_tuple([POSITION, POSITION])), "reRegs"),
)
