"""Names, literals and lists as text, and what all expressions share."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, ClassVar, TypeVar

from clientside.compiler.js import nodes as js
from clientside.compiler.js import precedence as prec
from clientside.compiler.js.layout import Group, Tokens
from clientside.compiler.js.literals import is_negative, number_literal, regex_literal, string_literal, template_text
from clientside.compiler.js.words import is_identifier

T = TypeVar("T")


class OperandPrinter:
    """Writes expressions as tokens. `level` is the precedence that the place of an expression asks for."""

    writers: ClassVar[dict[type, Callable[[Any, Any, int], None]]]

    def __init__(self) -> None:
        self.out = Tokens()
        self.statement_start = -1  # where `{`, `function` and `class` would be taken for statements
        self.arrow_start = -1  # where `{` would be taken for a block
        self.no_in = False  # in the head of a `for`
        self.in_pattern = False  # in what is assigned or declared: an assignment there is a default
        self.head_test: js.Expr | None = None  # stands in indented lines of its own
        self.groups: dict[int, Group] = {}  # by id of a node that can be the broken end of a call

    # ---- places

    def expression(self, node: js.Expr, level: int = prec.LOWEST) -> None:
        if node.pos is not None:
            self.out.map(node.pos, node.python if isinstance(node, js.Id) else None)
        self.writers[type(node)](self, node, level)

    def target(self, node: js.Expr) -> None:
        """What is assigned or declared."""
        before, self.in_pattern = self.in_pattern, isinstance(node, (js.Array, js.Object, js.Spread))
        self.expression(node, prec.CALL)
        self.in_pattern = before

    def parenthesised(self, node: js.Expr) -> None:
        self.out.text("(")
        before, self.no_in = self.no_in, False
        self.writers[type(node)](self, node, prec.LOWEST)
        self.no_in = before
        self.out.text(")")

    @contextmanager
    def brackets(self) -> Iterator[None]:
        """Between brackets `in` is an operator again."""
        before, self.no_in = self.no_in, False
        yield
        self.no_in = before

    def at_start(self) -> bool:
        return self.out.texts == self.statement_start

    # ---- names and literals

    def write_id(self, node: js.Id, level: int) -> None:
        if self.at_start() and node.name == "let":
            self.out.text("(let)")
        else:
            self.out.text(node.name)

    def write_num(self, node: js.Num, level: int) -> None:
        value = node.value
        negative = is_negative(value)
        infinite = math.isinf(value)
        if level > (prec.PREFIX if negative else prec.MEMBER):
            self.parenthesised(node)
            return
        if value != value:
            text = "NaN"
        elif infinite:
            text = "Infinity"
        else:
            text = number_literal(abs(value))
        self.out.text("-" + text if negative else text)

    def write_big(self, node: js.Big, level: int) -> None:
        if level > (prec.PREFIX if node.value < 0 else prec.MEMBER):
            self.parenthesised(node)
        else:
            self.out.text(f"{node.value}n")

    def write_str(self, node: js.Str, level: int) -> None:
        self.out.text(string_literal(node.value))

    def write_bool(self, node: js.Bool, level: int) -> None:
        self.out.text("true" if node.value else "false")

    def write_null(self, node: js.Null, level: int) -> None:
        self.out.text("null")

    def write_undefined(self, node: js.Undefined, level: int) -> None:
        self.out.text("undefined")

    def write_template(self, node: js.Template, level: int) -> None:
        out = self.out
        group = out.open(flat=True)
        text = "`"
        plain = ""  # texts that follow one another are escaped together, for `$` before `{`
        for part in node.parts:
            if isinstance(part, str):
                plain += part
                continue
            out.text(text + template_text(plain) + "${")
            with self.brackets():
                self.expression(part)
            text, plain = "}", ""
        out.text(text + template_text(plain) + "`")
        out.close(group)

    def write_regex(self, node: js.Regex, level: int) -> None:
        self.out.text(regex_literal(node.pattern, node.flags))

    def write_raw(self, node: js.Raw, level: int) -> None:
        starts_wrong = node.text.startswith(("{", "function", "class", "async function", "let["))
        if starts_wrong and (self.at_start() or (self.out.texts == self.arrow_start and node.text[0] == "{")):
            self.out.text("(" + node.text + ")")
        else:
            self.out.text(node.text)

    # ---- lists of things

    def listed(
        self,
        items: Sequence[T],
        write: Callable[[T], None],
        ends: tuple[str, str],
        *,
        padding: str = "",
        trailing: bool = False,
        hug: bool = True,
        fill: bool = False,
    ) -> Group:
        """`(a, b)`, `[a, b]` or `{ a, b }`: items in one line, or with a line for each."""
        out = self.out
        group = out.open(hug=hug, fill=fill)
        out.text(ends[0])
        if items:
            out.indent()
            out.line(padding)
            before, self.no_in = self.no_in, False
            for index, item in enumerate(items):
                if index:
                    out.text(",")
                    out.line(" ")
                write(item)
            self.no_in = before
            if trailing:
                out.if_broken(",")
            out.dedent()
            out.line(padding)
        out.text(ends[1])
        out.close(group)
        return group

    def item(self, node: js.Expr) -> None:
        """An argument, or an item of an array."""
        self.expression(node, prec.ASSIGN)

    def write_array(self, node: js.Array, level: int) -> None:
        items = node.items
        fill = len(items) > 4 and all(isinstance(item, (js.Num, js.Str, js.Bool, js.Null)) for item in items)
        trailing = bool(items) and not isinstance(items[-1], js.Spread)
        group = self.listed(items, self.item, ("[", "]"), hug=False, fill=fill, trailing=trailing)
        if items:
            self.groups[id(node)] = group

    def write_object(self, node: js.Object, level: int) -> None:
        if self.at_start() or self.out.texts == self.arrow_start:
            self.parenthesised(node)
            return
        trailing = bool(node.items) and not isinstance(node.items[-1], js.Spread)
        group = self.listed(node.items, self.property, ("{", "}"), hug=False, padding=" ", trailing=trailing)
        if node.items:
            self.groups[id(node)] = group

    def property(self, item: tuple[str, js.Expr] | js.Spread) -> None:
        if isinstance(item, js.Spread):
            self.expression(item)
            return
        key, value = item
        if isinstance(value, js.Id) and value.name == key and key != "__proto__":
            self.expression(value)
            return
        # As a plain key `__proto__` would set the prototype.
        self.out.text('["__proto__"]' if key == "__proto__" else self.key(key))
        self.out.word(":")
        self.expression(value, prec.ASSIGN)

    def key(self, key: str) -> str:
        return key if is_identifier(key) else string_literal(key)

    def write_spread(self, node: js.Spread, level: int) -> None:
        self.out.text("...")
        self.expression(node.value, prec.ASSIGN)
