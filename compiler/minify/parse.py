"""A parser for what this compiler writes: statements, functions and classes."""

from __future__ import annotations

from clientside.compiler.minify.expressions import Expressions
from clientside.compiler.minify.tree import Node
from clientside.compiler.minify.vocabulary import WORDS


class Parser(Expressions):
    """What reads a whole text."""

    def program(self) -> Node:
        """The whole text."""
        kids = []
        while self.at < len(self.words):
            kids.append(self.statement())
        return self.done("program", 0, kids)

    def statement(self) -> Node:
        """One statement."""
        start, word = self.at, self.peek()
        handle = _STATEMENTS.get(word)
        if word == "async" and self.peek(1) == "function":
            handle = Parser._function_declaration
        elif word == "let" and not (self.peek(1) in ("[", "{") or self.words[self.at + 1].kind == "word"):
            handle = None
        if handle is not None:
            return handle(self)
        if self.kind() == "word" and self.peek(1) == ":" and word not in WORDS:
            self.at += 2
            return self.done("labeled", start, [self.statement()], word)
        expression = self.expression()
        self.ended()
        return self.done("expression", start, [expression])

    def _block(self) -> Node:
        start = self.take("{")
        kids = []
        with self.inside():
            while not self.given("}"):
                kids.append(self.statement())
        return self.done("block", start, kids)

    def _empty(self) -> Node:
        start = self.take(";")
        return self.done("empty", start)

    def _declaration(self) -> Node:
        start = self.at
        made = self._declarators()
        self.ended()
        return self.done("declaration", start, made)

    def _declarators(self) -> list[Node]:
        self.take()
        made = []
        while True:
            start = self.at
            kids = [self.pattern()]
            if self.given("="):
                kids.append(self.assignment())
                if kids[0].kind == "name" and kids[1].kind in ("arrow", "function", "class"):
                    self.scope.bind(kids[0].text).fixed = True
            made.append(self.done("declarator", start, kids))
            if not self.given(","):
                return made

    def pattern(self) -> Node:
        """What a declaration or parameter binds."""
        start = self.at
        if self.given("["):
            kids = []
            while not self.given("]"):
                if not self.given(","):
                    kids.append(self._pattern_item())
                    if self.peek() != "]":
                        self.take(",")
            return self.done("pattern", start, kids)
        if self.given("{"):
            kids = []
            while not self.given("}"):
                if self.given("..."):
                    kids.append(self.pattern())
                elif self.peek() != "[" and self.peek(1) in (",", "}", "="):
                    self.shorthands.add(self.at)
                    kids.append(self._pattern_item())
                else:
                    kids.extend(self.key())
                    self.take(":")
                    kids.append(self._pattern_item())
                if self.peek() != "}":
                    self.take(",")
            return self.done("pattern", start, kids)
        return self.name(declared=True)

    def _pattern_item(self) -> Node:
        start = self.at
        if self.given("..."):
            return self.pattern()
        made = self.pattern()
        if self.given("="):
            return self.done("default", start, [made, self.assignment()])
        return made

    def _function_declaration(self) -> Node:
        start = self.at
        self.given("async")
        self.take("function")
        self.given("*")
        self.scope.bind(self.peek()).fixed = True
        name = self.name(declared=True)
        return self.done("function_declaration", start, [name, *self.function_rest()])

    def function_rest(self) -> list[Node]:
        """Parameters and body of a function."""
        with self.inside():
            kids = self.parameters()
            return [*kids, self.body()]

    def parameters(self) -> list[Node]:
        """A parenthesized list of parameters."""
        self.take("(")
        kids = []
        while not self.given(")"):
            kids.append(self._pattern_item())
            if self.peek() != ")":
                self.take(",")
        return kids

    def body(self) -> Node:
        """A function's body."""
        return self._block()  # in a scope of its own: the parameters' defaults do not see it

    def _class_declaration(self) -> Node:
        start = self.take("class")
        self.scope.bind(self.peek()).fixed = True
        name = self.name(declared=True)
        return self.done("class_declaration", start, [name, *self.class_rest()])

    def class_rest(self) -> list[Node]:
        """What comes after a class's name."""
        kids = []
        if self.given("extends"):
            base = self.unary()
            kids.append(Node("extends", base.start, base.end, [base]))
        self.take("{")
        while not self.given("}"):
            if not self.given(";"):
                kids.append(self._member())
        return kids

    def _member(self) -> Node:
        start = self.at
        if self.peek() == "static" and self.peek(1) == "{":
            self.at += 1
            return self.done("static", start, [self._block()])
        for word in ("static", "async", "get", "set"):
            if self.peek() == word and self.peek(1) not in ("(", "=", ";"):
                self.at += 1
        self.given("*")
        text = self.words[self.at].text
        kids = self.key()
        if self.peek() == "(":
            return self.done("method", start, [*kids, *self.function_rest()], text)
        if self.given("="):
            with self.inside():
                kids.append(self.assignment())
        self.ended()
        return self.done("field", start, kids, text)

    def key(self) -> list[Node]:
        """The key of a member: what is computed of it."""
        if self.given("["):
            made = self.assignment()
            self.take("]")
            return [made]
        self.take()
        return []

    def _if(self) -> Node:
        start = self.take("if")
        kids = [self._parenthesized(), self.statement()]
        if self.given("else"):
            kids.append(self.statement())
        return self.done("if", start, kids)

    def _parenthesized(self) -> Node:
        self.take("(")
        made = self.expression()
        self.take(")")
        return made

    def _for(self) -> Node:
        start = self.take("for")
        self.given("await")
        self.take("(")
        with self.inside():
            kids = self._for_head()
            self.take(")")
            kids.append(self.statement())
        return self.done("for", start, kids)

    def _for_head(self) -> list[Node]:
        kids: list[Node] = []
        if not self.given(";"):
            self.no_in = True
            if self.peek() in ("let", "const", "var"):
                kids.extend(self._declarators())
            else:
                kids.append(self.expression())
            self.no_in = False
            if self.peek() in ("of", "in"):
                self.at += 1
                return [*kids, self.expression()]
            self.take(";")
        if not self.given(";"):
            kids.append(self.expression())
            self.take(";")
        if self.peek() != ")":
            kids.append(self.expression())
        return kids

    def _while(self) -> Node:
        start = self.take("while")
        return self.done("while", start, [self._parenthesized(), self.statement()])

    def _do(self) -> Node:
        start = self.take("do")
        kids = [self.statement()]
        self.take("while")
        kids.append(self._parenthesized())
        self.ended()
        return self.done("do", start, kids)

    def _leaving(self) -> Node:
        start = self.at
        word = self.words[self.take()].text
        kids = [] if self.peek() in (";", "}") else [self.expression()]
        self.ended()
        return self.done(word, start, kids)

    def _jump(self) -> Node:
        start = self.at
        word = self.words[self.take()].text
        if self.peek() not in (";", "}"):
            self.take()
        self.ended()
        return self.done(word, start)

    def _try(self) -> Node:
        start = self.take("try")
        kids = [self._block()]
        if self.given("catch"):
            with self.inside():
                if self.given("("):
                    kids.append(self.pattern())
                    self.take(")")
                kids.append(self._block())
        if self.given("finally"):
            kids.append(self._block())
        return self.done("try", start, kids)

    def _switch(self) -> Node:
        start = self.take("switch")
        kids = [self._parenthesized()]
        self.take("{")
        with self.inside():
            while not self.given("}"):
                begin = self.at
                inner = []
                if self.given("case"):
                    inner.append(self.expression())
                else:
                    self.take("default")
                self.take(":")
                while self.peek() not in ("case", "default", "}"):
                    inner.append(self.statement())
                kids.append(self.done("case", begin, inner))
        return self.done("switch", start, kids)


_STATEMENTS = {
    "{": Parser._block,
    ";": Parser._empty,
    "const": Parser._declaration,
    "let": Parser._declaration,
    "var": Parser._declaration,
    "function": Parser._function_declaration,
    "class": Parser._class_declaration,
    "if": Parser._if,
    "for": Parser._for,
    "while": Parser._while,
    "do": Parser._do,
    "return": Parser._leaving,
    "throw": Parser._leaving,
    "break": Parser._jump,
    "continue": Parser._jump,
    "try": Parser._try,
    "switch": Parser._switch,
}
