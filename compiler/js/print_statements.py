"""Statements as text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from clientside.compiler.js import nodes as js
from clientside.compiler.js import precedence as prec
from clientside.compiler.js.print_expressions import ExpressionPrinter

_SHORT = (js.Return, js.Throw, js.Break, js.Continue)


class Printer(ExpressionPrinter):
    """Writes statements as tokens."""

    def statement(self, node: js.Stmt) -> None:
        if node.pos is not None:
            self.out.map(node.pos)
        _STATEMENTS[type(node)](self, node)

    def statements(self, body: Sequence[js.Stmt]) -> None:
        before: js.Stmt | None = None
        for node in body:
            if before is not None:
                self.out.hard()
                if stands_apart(before, node):
                    self.out.hard()
            self.statement(node)
            before = node

    # ---- bodies

    def function_body(self, body: list[js.Stmt]) -> None:
        self.braced(body)

    def braced(self, body: Sequence[js.Stmt]) -> None:
        out = self.out
        out.text("{")
        if body:
            group = out.open(root=True)
            out.indent()
            out.hard()
            self.statements(body)
            out.dedent()
            out.hard()
            out.close(group)
        out.text("}")

    def head(self, word: str, test: js.Expr) -> None:
        """`if (test) `, whose test may have lines of its own."""
        out = self.out
        out.word(word)
        out.text("(")
        group = out.open()
        out.indent()
        out.line()
        self.head_test = test
        self.expression(test)
        out.dedent()
        out.line()
        out.close(group)
        out.text(")")
        out.space()

    # ---- simple statements

    def value(self, node: js.Expr) -> None:
        """An expression where a statement starts."""
        self.statement_start = self.out.texts
        self.expression(node)
        self.statement_start = -1

    def write_exprstmt(self, node: js.ExprStmt) -> None:
        self.value(node.value)
        self.out.semicolon()

    def write_declare(self, node: js.Declare) -> None:
        self.declaration(node)
        self.out.semicolon()

    def declaration(self, node: js.Declare) -> None:
        self.out.word(node.kind)
        for index, (target, value) in enumerate(node.items):
            if index:
                self.out.word(",")
            self.target(target)
            if value is not None:
                self.out.operator("=")
                self.expression(value, prec.ASSIGN)

    def write_functiondecl(self, node: js.FunctionDecl) -> None:
        if node.function.pos is not None:
            self.out.map(node.function.pos)
        self.function(node.function, node.function.name or "", "function")

    def write_classdecl(self, node: js.ClassDecl) -> None:
        if node.definition.pos is not None:
            self.out.map(node.definition.pos)
        self.class_body(node.definition)

    def write_return(self, node: js.Return) -> None:
        self.out.text("return")
        if node.value is not None:
            self.out.space()
            self.expression(node.value)
        self.out.semicolon()

    def write_throw(self, node: js.Throw) -> None:
        self.out.word("throw")
        self.expression(node.value)
        self.out.semicolon()

    def write_break(self, node: js.Break) -> None:
        self.out.text(f"break {node.label}" if node.label else "break")
        self.out.semicolon()

    def write_continue(self, node: js.Continue) -> None:
        self.out.text(f"continue {node.label}" if node.label else "continue")
        self.out.semicolon()

    def write_comment(self, node: js.Comment) -> None:
        for index, line in enumerate(node.text.splitlines() or [""]):
            if index:
                self.out.hard()
            self.out.text(f"// {line}".rstrip())

    # ---- compound statements

    def write_if(self, node: js.If) -> None:
        self.head("if", node.test)
        if not node.otherwise and len(node.then) == 1 and isinstance(node.then[0], _SHORT):
            self.short_body(node.then[0])
            return
        while True:
            rest = node.otherwise
            self.braced(node.then)
            if not rest:
                return
            self.out.space()
            if len(rest) > 1 or not isinstance(rest[0], js.If):
                self.out.word("else")
                self.braced(rest)
                return
            node = rest[0]
            self.out.word("else")
            if node.pos is not None:
                self.out.map(node.pos)
            self.head("if", node.test)

    def short_body(self, node: js.Stmt) -> None:
        """`if (x) return y;` in one line, or with braces."""
        out = self.out
        group = out.open(hug=False)
        out.if_broken("{")
        out.indent()
        out.line()
        self.statement(node)
        out.dedent()
        out.line()
        out.if_broken("}")
        out.close(group)

    def write_while(self, node: js.While) -> None:
        self.head("while", node.test)
        self.braced(node.body)

    def write_dowhile(self, node: js.DoWhile) -> None:
        self.out.word("do")
        self.braced(node.body)
        self.out.space()
        self.out.word("while")
        self.out.text("(")
        self.expression(node.test)
        self.out.text(")")
        self.out.semicolon()

    def write_for(self, node: js.For) -> None:
        out = self.out
        out.word("for")
        out.text("(")
        self.no_in = True
        if isinstance(node.init, js.Declare):
            self.declaration(node.init)
        elif node.init is not None:
            self.value(node.init)
        self.no_in = False
        for part in node.test, node.update:
            out.text(";")
            if part is not None:
                out.space()
                self.expression(part)
        out.text(")")
        out.space()
        self.braced(node.body)

    def write_forof(self, node: js.ForOf) -> None:
        self.out.word("for await" if node.is_await else "for")
        self.each(node.kind, node.target, "of", node.iterable, prec.ASSIGN)
        self.braced(node.body)

    def write_forin(self, node: js.ForIn) -> None:
        self.out.word("for")
        self.each(node.kind, node.target, "in", node.object, prec.LOWEST)
        self.braced(node.body)

    def each(self, kind: str | None, target: js.Expr, word: str, source: js.Expr, level: int) -> None:
        out = self.out
        out.text("(")
        if kind:
            out.word(kind)
        if not kind and isinstance(target, js.Id) and target.name in ("async", "let"):
            self.parenthesised(target)
        else:
            self.target(target)
        out.operator(word)
        self.expression(source, level)
        out.text(")")
        out.space()

    def write_try(self, node: js.Try) -> None:
        out = self.out
        out.word("try")
        self.braced(node.body)
        if node.handler is not None:
            out.space()
            out.word("catch")
            if node.param is not None:
                out.text("(")
                self.target(node.param)
                out.text(")")
                out.space()
            self.braced(node.handler)
        if node.finalizer is not None:
            out.space()
            out.word("finally")
            self.braced(node.finalizer)

    def write_block(self, node: js.Block) -> None:
        self.braced(node.body)

    def write_labeled(self, node: js.Labeled) -> None:
        self.out.text(node.label)
        self.out.word(":")
        self.statement(node.body)

    # ---- classes

    def class_body(self, node: js.Class) -> None:
        out = self.out
        out.word("class")
        if node.name:
            out.word(node.name)
        if node.base is not None:
            out.word("extends")
            self.expression(node.base, prec.CALL)
            out.space()
        out.text("{")
        if node.members:
            group = out.open(root=True)
            out.indent()
            for index, member in enumerate(node.members):
                out.hard()
                if index and (member.kind != "field" or node.members[index - 1].kind != "field"):
                    out.hard()
                self.member(member)
            out.dedent()
            out.hard()
            out.close(group)
        out.text("}")

    def member(self, member: js.Method) -> None:
        out = self.out
        if member.static:
            out.word("static")
        function = member.value if isinstance(member.value, js.Function) and member.kind != "field" else None
        if function is not None and function.pos is not None:
            out.map(function.pos)
        if member.kind in ("get", "set"):
            out.word(member.kind)
        if function is not None and function.is_async:
            out.word("async")
        if function is not None and function.is_generator:
            out.text("*")
        self.member_key(member.name)
        if function is not None:
            self.params(function.params)
            out.space()
            with self.brackets():
                self.braced(function.body)
            return
        if member.value is not None:
            assert not isinstance(member.value, list)
            out.operator("=")
            self.expression(member.value, prec.ASSIGN)
        out.semicolon()

    def member_key(self, name: str | js.Expr) -> None:
        if isinstance(name, str):
            self.out.text(name if name.startswith("#") else self.key(name))
            return
        self.out.text("[")
        with self.brackets():
            self.expression(name, prec.ASSIGN)
        self.out.text("]")


def stands_apart(before: js.Stmt, node: js.Stmt) -> bool:
    """Whether an empty line separates two statements: around functions and classes."""
    definitions = (js.FunctionDecl, js.ClassDecl)
    return isinstance(before, definitions) or (isinstance(node, definitions) and not isinstance(before, js.Comment))


_STATEMENTS: dict[type, Callable[[Any, Any], None]] = {
    kind: getattr(Printer, f"write_{kind.__name__.lower()}")
    for kind in (
        *(
            js.ExprStmt,
            js.Declare,
            js.FunctionDecl,
            js.ClassDecl,
            js.If,
            js.While,
            js.DoWhile,
            js.For,
            js.ForOf,
            js.ForIn,
        ),
        *(js.Return, js.Throw, js.Try, js.Break, js.Continue, js.Block, js.Labeled, js.Comment),
    )
}
