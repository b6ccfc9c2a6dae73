"""What every exception has."""

from __future__ import annotations

from collections.abc import Callable

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.facts import Facts
from clientside.compiler.analysis.types import NONE, Type
from clientside.compiler.browser.shapes import anything
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.emission import Emission
from clientside.compiler.ops.row import Emitter, Row, attribute, table


def args_type(f: Facts) -> Type:
    """`e.args`: a tuple of anything that exceptions are made with."""
    element = t.join(f.program.page_value("exceptions"), t.FLOAT)
    f.inference.observed(element)  # what exceptions are made with keeps its kind
    return f.new("tuple", element)


def cause_type(f: Facts) -> Type:
    """`e.__cause__`."""
    return Type({**NONE.kinds, "exception": frozenset(["BaseException"])})


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
    return t.LENGTH if f.receiver.get("exception") == frozenset(["JSONDecodeError"]) else t.join(t.LENGTH, NONE)


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


ROWS = table(
    attribute("exception", "value", stop_value, emit_value),
    attribute("exception", "args", args_type, lambda e: js.Member(e.receiver, "args")),
    attribute("exception", "__cause__", cause_type, emit_field("__cause__")),
    *[attribute("exception", name, "str", emit_own(name)) for name in ("msg", "doc")],
    attribute("exception", "pattern", lambda f: t.join(t.STR, NONE), emit_own("pattern")),
    *[attribute("exception", name, place_type, emit_own(name)) for name in ("pos", "lineno", "colno")],
)
