"""What every exception has."""

from __future__ import annotations

import ast
from collections.abc import Callable

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.types import NONE, Type
from clientside.compiler.browser.shapes import anything
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Emitter, Row, attribute, method, table

# The keywords that exceptions may be made with, and whose constructor takes them.
_KEYWORDS = {
    "AttributeError": (("name", "obj"), "AttributeError"),
    "ImportError": (("name", "path"), "ImportError"),
    "ModuleNotFoundError": (("name", "path"), "ImportError"),
    "NameError": (("name",), "NameError"),
    "UnboundLocalError": (("name",), "NameError"),
}


def keyword_complaint(name: str, node: ast.Call) -> str:
    """What CPython says of the keywords that an exception is made with; nothing where it takes them."""
    known, taker = _KEYWORDS.get(name, ((), ""))
    unknown = [k.arg for k in node.keywords if k.arg not in known]
    if not unknown:
        return ""
    if taker and unknown[0] is not None:
        return f"'{unknown[0]}' is an invalid keyword argument for {taker}()"
    return f"{name}() takes no keyword arguments"


def made_with(program: Program) -> t.Site:
    """What all exceptions of the program are made with."""
    found: t.Site = program.once("exception arguments", lambda: t.Site(program, origin="exceptions"))
    return found


def args_type(f: Facts) -> Type:
    """`e.args`: a tuple of anything that exceptions are made with."""
    return f.new("tuple", argument_type(f))


def argument_type(f: Facts) -> Type:
    """Anything that exceptions are made with: by the program, or by the runtime (texts and numbers)."""
    made = made_with(f.program)
    made.store(t.join(f.program.page_value("exceptions"), t.FLOAT))
    element: Type = made.find().element
    f.inference.observed(element)  # what exceptions are made with keeps its kind
    return element


def field_type(f: Facts) -> Type:
    """A field that is one of the arguments, or None."""
    return t.join(argument_type(f), NONE)


def linked_type(f: Facts) -> Type:
    """`e.__cause__`, `e.__context__`: None, or any exception."""
    made = frozenset(c for c in f.program.classes if c.exception_base() is not None and c.instantiated)
    kinds = {**NONE.kinds, "exception": frozenset(["BaseException"])}
    return Type({**kinds, "instance": made} if made else kinds)


def members_type(f: Facts) -> Type:
    """`group.exceptions`."""
    return f.new("tuple", linked_type(f).without("none"))


def part_type(f: Facts) -> Type:
    """A part of a group, or None; a function that chooses gets each exception."""
    f.call(f.type("condition").restricted(("function",)), [linked_type(f).without("none")])
    return Type({**NONE.kinds, "exception": frozenset(["BaseExceptionGroup"])})


def split_type(f: Facts) -> Type:
    """Two parts of a group."""
    return f.new_tuple([part_type(f)] * 2)


def context_type(f: Facts) -> Type:
    """`e.__context__`: from now on, handlers note what they were handling."""
    if not f.program.chains:
        f.program.chains = True
        f.program.changed = True
    return linked_type(f)


def notes_type(f: Facts) -> Type:
    """`e.__notes__`: the texts that `add_note` added."""
    site = f.program.once("notes", lambda: t.Site(f.program, origin="exceptions"))
    site.store(t.STR)
    return Type({"list": site})


def object_type(f: Facts) -> Type:
    """`e.object`: what could not be decoded (bytes) or encoded (a text)."""
    named = f.receiver.get("exception") or frozenset()
    bytes_, text = Type({"bytes": True}), t.STR
    return (
        bytes_ if named == {"UnicodeDecodeError"} else text if named == {"UnicodeEncodeError"} else t.join(bytes_, text)
    )


def emit_field(name: str) -> Emitter:
    """A field that is None until somebody sets it."""

    def emit(e: Emission) -> js.Expr:
        return js.Binary("??", js.Member(e.receiver, name), js.Null())

    return emit


def emit_own(name: str) -> Callable[[Emission], js.Expr]:
    """A field that only some classes of exceptions have."""
    return lambda e: e.helper("errorField", e.receiver, js.Str(name))


def stop_value(f: Facts) -> Type:
    """`StopIteration.value`: what a generator returned."""
    return t.join_all([NONE, *(g.returns for g in f.program.functions if g.is_generator)])


def place_type(f: Facts) -> Type:
    """Where a text is wrong: `re.error` may not say."""
    named = f.receiver.get("exception") or frozenset()
    if named == {"JSONDecodeError"}:
        return t.LENGTH
    return t.join(t.LENGTH, NONE) if named == {"ReError"} else t.join(t.LENGTH, field_type(f))


def message_type(f: Facts) -> Type:
    """`e.msg`: a text, or whatever a SyntaxError is made with."""
    return t.STR if f.receiver.get("exception") in ({"JSONDecodeError"}, {"ReError"}) else field_type(f)


def emit_value(e: Emission) -> js.Expr:
    """`e.value`, which only StopIteration has."""
    held = e.simple(e.receiver)
    return js.Binary("??", js.Member(held, "value"), e.helper("attr", e.ctx.copy(held), js.Str("value")))


def browser_member(name: str) -> Row:
    """A field of the browser's exceptions."""

    def result(f: Facts) -> Type:
        return anything(f.program) if name in ("value", "code") else t.STR

    return attribute("exception", name, result, lambda e: e.helper("errorMember", e.receiver, js.Str(name)))


BROWSER_ROWS = {name: browser_member(name) for name in ("name", "message", "code")}


FIELDS = ("errno", "strerror", "filename", "filename2", "code", "offset", "text", "end_lineno", "end_offset")


ROWS = table(
    attribute("exception", "value", stop_value, emit_value),
    attribute("exception", "args", args_type, lambda e: js.Member(e.receiver, "args")),
    attribute("exception", "__cause__", linked_type, emit_field("__cause__")),
    attribute("exception", "__context__", context_type, emit_field("__context__")),
    attribute("exception", "__suppress_context__", "bool", "suppressesContext"),
    attribute("exception", "message", "str", "groupMessage"),
    attribute("exception", "exceptions", members_type, emit_own("exceptions")),
    method("exception", "split(condition, /)", split_type, "groupSplit"),
    method("exception", "subgroup(condition, /)", part_type, "groupSubgroup"),
    attribute("exception", "__notes__", notes_type, emit_own("__notes__")),
    method("exception", "add_note(note, /)", "none", "addNote"),
    method("exception", "with_traceback(tb, /)", "self", lambda e: e.receiver),
    *[attribute("exception", name, field_type, emit_own(name)) for name in FIELDS],
    *[attribute("exception", name, "str", emit_own(name)) for name in ("encoding", "reason", "doc")],
    *[attribute("exception", name, "index", emit_own(name)) for name in ("start", "end")],
    attribute("exception", "object", object_type, emit_own("object")),
    attribute("exception", "msg", message_type, emit_own("msg")),
    attribute("exception", "pattern", lambda f: t.join(t.STR, NONE), emit_own("pattern")),
    *[attribute("exception", name, place_type, emit_own(name)) for name in ("pos", "lineno", "colno")],
)
