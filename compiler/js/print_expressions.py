"""Expressions as text, with the parentheses that the place of each asks for."""

from __future__ import annotations

import math

from clientside.compiler.js import nodes as js
from clientside.compiler.js import precedence as prec
from clientside.compiler.js.literals import is_negative, number_literal, string_literal
from clientside.compiler.js.print_operands import OperandPrinter
from clientside.compiler.js.words import is_identifier


class ExpressionPrinter(OperandPrinter):
    """Writes every expression; the bodies of functions and classes come from the printer of statements."""

    def function_body(self, body: list[js.Stmt]) -> None:
        raise NotImplementedError

    def class_body(self, node: js.Class) -> None:
        raise NotImplementedError

    # ---- members and calls

    def callee(self, node: js.Expr, level: int, optional: bool = False) -> None:
        """What stands before `.name`, `[index]` or `(`; behind `new`, no call may stand outside parentheses."""
        if isinstance(node, js.Num) and not is_negative(node.value) and math.isfinite(node.value):
            text = number_literal(node.value)
            self.out.text(text + "." if text.isdigit() else text)
        elif getattr(node, "optional", False) and not optional:
            # Without the parentheses the rest of the chain would be skipped too.
            self.parenthesised(node)
        else:
            self.expression(node, prec.MEMBER if level >= prec.MEMBER else prec.CALL)

    def write_member(self, node: js.Member, level: int) -> None:
        if node.optional and level >= prec.MEMBER:
            self.parenthesised(node)
            return
        self.callee(node.object, level, node.optional)
        self.member_name(node)

    def member_name(self, node: js.Member) -> None:
        if node.pos is not None:
            self.out.map(node.pos)  # engines report an error of `a.b()` at `b`
        if is_identifier(node.name.removeprefix("#")):
            self.out.text(("?." if node.optional else ".") + node.name)
        else:
            self.out.text(("?.[" if node.optional else "[") + string_literal(node.name) + "]")

    def write_index(self, node: js.Index, level: int) -> None:
        if node.optional and level >= prec.MEMBER:
            self.parenthesised(node)
            return
        if isinstance(node.object, js.Num):
            self.expression(node.object, prec.MEMBER)
        else:
            self.callee(node.object, level, node.optional)
        self.out.text("?.[" if node.optional else "[")
        before, self.no_in = self.no_in, False
        self.expression(node.index)
        self.no_in = before
        self.out.text("]")

    def write_call(self, node: js.Call, level: int) -> None:
        if level > prec.CALL:
            self.parenthesised(node)
            return
        steps = _chain(node)
        if len(steps) < 3:
            self.one_call(node)
            return
        out = self.out
        first = steps[-1].function
        assert isinstance(first, js.Member)
        group = out.open()
        self.callee(first.object, prec.CALL)
        out.indent()
        for step in reversed(steps):
            assert isinstance(step.function, js.Member)
            out.line()
            self.member_name(step.function)
            self.arguments(step)
        out.dedent()
        out.close(group)

    def one_call(self, node: js.Call) -> None:
        if isinstance(node.function, js.Num):
            self.expression(node.function, prec.MEMBER)
        else:
            self.callee(node.function, prec.CALL, node.optional)
        if node.optional:
            self.out.text("?.")
        self.arguments(node)

    def write_new(self, node: js.New, level: int) -> None:
        self.out.text("new ")
        self.expression(node.function, prec.MEMBER)
        self.arguments(node)

    def arguments(self, node: js.Call | js.New) -> None:
        items = node.arguments
        group = self.listed(items, self.item, ("(", ")"))
        if items and (end := _breakable_end(items[-1])) is not None:
            group.last = self.groups.get(id(end))

    # ---- operators

    def write_unary(self, node: js.Unary, level: int) -> None:
        if level > prec.PREFIX:
            self.parenthesised(node)
            return
        self.out.text(node.operator + " " if node.operator.isalpha() else node.operator)
        self.expression(node.operand, prec.PREFIX)

    def write_update(self, node: js.Update, level: int) -> None:
        if level > (prec.PREFIX if node.prefix else prec.POSTFIX):
            self.parenthesised(node)
            return
        if node.prefix:
            self.out.text(node.operator)
        self.expression(node.operand, prec.CALL)
        if not node.prefix:
            self.out.text(node.operator)

    def write_binary(self, node: js.Binary, level: int) -> None:
        own = prec.BINARY[node.operator]
        if level > own or (self.no_in and node.operator == "in"):
            self.parenthesised(node)
            return
        # A run of equal precedence is one group; its left side is walked in a loop, for sums of a thousand terms.
        run: list[js.Binary] = []
        left: js.Expr = node
        while isinstance(left, js.Binary) and self._continues(left, own, run):
            run.append(left)
            left = left.left
        group = self.out.open()
        self.expression(left, _left_level(run[-1].operator, left))
        indented = node is not self.head_test
        if indented:
            self.out.indent()
        for step in reversed(run):
            self.binary_operator(step.operator)
            self.expression(step.right, _right_level(step.operator, step.right))
        if indented:
            self.out.dedent()
        self.out.close(group)

    def _continues(self, left: js.Binary, own: int, run: list[js.Binary]) -> bool:
        if not run:
            return True
        if self.no_in and left.operator == "in":
            return False
        return prec.BINARY[left.operator] == own and own != prec.POWER

    def binary_operator(self, operator: str) -> None:
        self.out.text(" " + operator)
        self.out.line(" ")

    def write_assign(self, node: js.Assign, level: int) -> None:
        starts = isinstance(node.target, js.Object) and self.at_start()
        # V8 wrongly refuses `f(a.b += 1, [c] = d)`.
        pattern = isinstance(node.target, (js.Array, js.Object))
        inside = pattern and level > prec.LOWEST and not self.in_pattern
        if level > prec.ASSIGN or starts or inside:
            self.parenthesised(node)
            return
        self.target(node.target)
        self.out.operator(node.operator)
        before, self.in_pattern = self.in_pattern, False
        self.expression(node.value, prec.ASSIGN)
        self.in_pattern = before

    def write_conditional(self, node: js.Conditional, level: int) -> None:
        if level > prec.CONDITIONAL:
            self.parenthesised(node)
            return
        out = self.out
        group = out.open(hug=False)
        self.expression(node.test, prec.NULLISH)
        out.indent()
        for sign, part in ("?", node.then), (":", node.otherwise):
            out.line(" ")
            out.word(sign)
            before = self.no_in
            self.no_in = before and sign == ":"
            self.expression(part, prec.ASSIGN)
            self.no_in = before
        out.dedent()
        out.close(group)

    def write_sequence(self, node: js.Sequence, level: int) -> None:
        if level > prec.COMMA:
            self.parenthesised(node)
            return
        for index, item in enumerate(node.items):
            if index:
                self.out.word(",")
            self.expression(item, prec.ASSIGN)

    def write_await(self, node: js.Await, level: int) -> None:
        if level > prec.PREFIX:
            self.parenthesised(node)
            return
        self.out.word("await")
        self.expression(node.value, prec.PREFIX)

    def write_yield(self, node: js.Yield, level: int) -> None:
        if level > prec.ASSIGN:
            self.parenthesised(node)
            return
        self.out.text("yield*" if node.delegate else "yield")
        if node.value is not None:
            self.out.space()
            self.expression(node.value, prec.ASSIGN)

    # ---- functions and classes

    def params(self, params: list[js.Param]) -> None:
        self.listed(params, self.param, ("(", ")"))

    def param(self, param: js.Param) -> None:
        self.target(param.target)
        if param.default is not None:
            self.out.operator("=")
            self.expression(param.default, prec.ASSIGN)

    def write_arrow(self, node: js.Arrow, level: int) -> None:
        if level > prec.ASSIGN:
            self.parenthesised(node)
            return
        if node.is_async:
            self.out.word("async")
        self.params(node.params)
        self.out.operator("=>")
        if isinstance(node.body, list):
            with self.brackets():
                self.function_body(node.body)
        else:
            self.arrow_start = self.out.texts
            self.expression(node.body, prec.ASSIGN)

    def write_function(self, node: js.Function, level: int) -> None:
        if self.at_start():
            self.parenthesised(node)
        else:
            self.function(node, node.name or "", "function")

    def function(self, node: js.Function, name: str, word: str) -> None:
        """A function, or a method where `word` is empty."""
        out = self.out
        if node.is_async:
            out.word("async")
        if word or node.is_generator:
            out.text(word + ("*" if node.is_generator else ""))
        if word:
            out.space()
        if name:
            out.text(name)
        self.params(node.params)
        out.space()
        with self.brackets():
            self.function_body(node.body)

    def write_class(self, node: js.Class, level: int) -> None:
        if self.at_start():
            self.parenthesised(node)
        else:
            self.class_body(node)


def _left_level(operator: str, left: js.Expr) -> int:
    if operator == "**":
        return prec.POSTFIX  # `-x ** y` and `await x ** y` are no JavaScript
    if operator == "??":
        return prec.NULLISH if isinstance(left, js.Binary) and left.operator == "??" else prec.BIT_OR
    return prec.BINARY[operator]


def _right_level(operator: str, right: js.Expr) -> int:
    own = prec.BINARY[operator]
    if operator == "**":
        return own
    if operator in prec.ASSOCIATIVE and isinstance(right, js.Binary) and right.operator == operator:
        return own
    return prec.BIT_OR if operator == "??" else own + 1


def _breakable_end(node: js.Expr) -> js.Array | js.Object | None:
    """The part of a call's last argument that may break while the call stays: `f(a, {` … `})`, `f((x) => [` … `])`."""
    while isinstance(node, js.Arrow) and not isinstance(node.body, list):
        node = node.body
    return node if isinstance(node, (js.Array, js.Object)) else None


def _chain(node: js.Call) -> list[js.Call]:
    """The calls of `x.a().b().c()`, the last first."""
    steps: list[js.Call] = []
    step: js.Expr = node
    while isinstance(step, js.Call) and not step.optional:
        if not isinstance(step.function, js.Member) or step.function.optional:
            break
        steps.append(step)
        step = step.function.object
    return steps


ExpressionPrinter.writers = {
    kind: getattr(ExpressionPrinter, f"write_{kind.__name__.lower()}")
    for kind in (
        *(js.Id, js.Num, js.Big, js.Str, js.Bool, js.Null, js.Undefined, js.Template, js.Regex, js.Raw, js.Spread),
        *(js.Array, js.Object, js.Member, js.Index, js.Call, js.New, js.Unary, js.Update, js.Binary, js.Assign),
        *(js.Conditional, js.Sequence, js.Await, js.Yield, js.Arrow, js.Function, js.Class),
    )
}
