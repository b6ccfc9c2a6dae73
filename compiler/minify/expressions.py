"""Parsing expressions: precedence climbing, arrow functions, templates.

The method is Pratt's (Top Down Operator Precedence, 1973).
"""

from __future__ import annotations

from clientside.compiler.minify.reader import Reader
from clientside.compiler.minify.tree import Node
from clientside.compiler.minify.vocabulary import ASSIGNMENTS, BINARY, UNARY


class Expressions(Reader):
    """What reads expressions; function and class bodies are a Parser's."""

    def function_rest(self) -> list[Node]:
        """Parameters and body of a function."""
        raise NotImplementedError

    def parameters(self) -> list[Node]:
        """A parenthesized list of parameters."""
        raise NotImplementedError

    def body(self) -> Node:
        """A function's body."""
        raise NotImplementedError

    def key(self) -> list[Node]:
        """The key of a member: what is computed of it."""
        raise NotImplementedError

    def class_rest(self) -> list[Node]:
        """What comes after a class's name."""
        raise NotImplementedError

    def expression(self) -> Node:
        """An expression, commas included."""
        start = self.at
        made = self.assignment()
        if self.peek() != ",":
            return made
        kids = [made]
        while self.given(","):
            kids.append(self.assignment())
        return self.done("sequence", start, kids)

    def assignment(self) -> Node:
        """An expression without commas."""
        start = self.at
        if self._is_arrow():
            return self._arrow()
        if self.peek() == "yield":
            self.at += 1
            self.given("*")
            bare = self.peek() in (";", ")", "]", "}", ",")
            return self.done("yield", start, [] if bare else [self.assignment()])
        made = self._conditional()
        if self.peek() in ASSIGNMENTS:
            operator = self.words[self.take()].text
            value = self.assignment()
            if made.kind == "name" and value.kind in ("arrow", "function", "class"):
                self.shown.append((made.start, self.scope))
            return self.done("assign", start, [made, value], operator)
        return made

    def _conditional(self) -> Node:
        start = self.at
        test = self._binary(4)
        if not self.given("?"):
            return test
        no_in, self.no_in = self.no_in, False
        first = self.assignment()
        self.take(":")
        self.no_in = no_in
        return self.done("conditional", start, [test, first, self.assignment()])

    def _binary(self, least: int) -> Node:
        start = self.at
        left = self.unary()
        while True:
            operator = self.peek()
            strength = BINARY.get(operator, 0)
            if strength < least or (operator == "in" and self.no_in):
                return left
            self.at += 1
            right = self._binary(strength if operator == "**" else strength + 1)
            left = self.done("binary", start, [left, right], operator)

    def unary(self) -> Node:
        """An operand with what stands before it."""
        start, word = self.at, self.peek()
        if word in UNARY:
            self.at += 1
            return self.done("unary", start, [self.unary()], word)
        made = self._postfix(self._primary(), start)
        if self.peek() in ("++", "--"):
            self.at += 1
            return self.done("update", start, [made])
        return made

    def _postfix(self, made: Node, start: int, calls: bool = True) -> Node:
        while True:
            word = self.peek()
            if word == "." or (word == "?." and self.peek(1) not in ("(", "[")):
                self.at += 1
                made = self.done("member", start, [made], self.words[self.take()].text)
            elif word == "[" or (word == "?." and self.peek(1) == "["):
                self.at += 1 if word == "[" else 2
                index = self._unrestricted()
                self.take("]")
                made = self.done("index", start, [made, index])
            elif calls and (word == "(" or word == "?."):
                self.given("?.")
                arguments = self._arguments()
                made = self.done("call", start, [made, *arguments])
            elif self.kind() == "template" and self.words[self.at].text.startswith("`"):
                made = self.done("call", start, [made, self._template()])
            else:
                return made

    def _unrestricted(self) -> Node:
        no_in, self.no_in = self.no_in, False
        made = self.expression()
        self.no_in = no_in
        return made

    def _arguments(self) -> list[Node]:
        self.take("(")
        no_in, self.no_in = self.no_in, False
        kids = []
        while not self.given(")"):
            kids.append(self._item())
            if self.peek() != ")":
                self.take(",")
        self.no_in = no_in
        return kids

    def _item(self) -> Node:
        start = self.at
        if self.given("..."):
            return self.done("spread", start, [self.assignment()])
        return self.assignment()

    def _template(self) -> Node:
        start = self.take()
        kids = []
        while not self.words[self.at - 1].text.endswith("`") or (
            self.at - 1 == start and self.words[start].text == "`"
        ):
            kids.append(self._unrestricted())
            self.take()
        return self.done("template", start, kids)

    def _primary(self) -> Node:
        start, word, kind = self.at, self.peek(), self.kind()
        if kind in ("number", "string", "regex"):
            self.at += 1
            return self.done(kind, start, text=self.words[start].text)
        if kind == "template":
            return self._template()
        if word == "(":
            self.at += 1
            made = self._unrestricted()
            self.take(")")
            return self.done("parenthesized", start, [made])
        if word == "[":
            return self._array()
        if word == "{":
            return self._object()
        if word == "function" or (word == "async" and self.peek(1) == "function"):
            return self._function()
        if word == "class":
            return self._class()
        if word == "new":
            return self._new()
        if word in ("this", "super", "null", "true", "false", "import"):
            self.at += 1
            return self.done(word, start, text=word)
        return self.name()

    def _array(self) -> Node:
        start = self.take("[")
        no_in, self.no_in = self.no_in, False
        kids = []
        while not self.given("]"):
            if not self.given(","):
                kids.append(self._item())
                if self.peek() != "]":
                    self.take(",")
        self.no_in = no_in
        return self.done("array", start, kids)

    def _object(self) -> Node:
        start = self.take("{")
        no_in, self.no_in = self.no_in, False
        kids = []
        while not self.given("}"):
            kids.append(self._property())
            if self.peek() != "}":
                self.take(",")
        self.no_in = no_in
        return self.done("object", start, kids)

    def _property(self) -> Node:
        start = self.at
        if self.peek() == "...":
            return self._item()
        if self.kind() == "word" and self.peek(1) in (",", "}", "="):
            self.shorthands.add(self.at)
            made = self.name()
            if self.given("="):  # a pattern in an assignment
                return self.done("default", start, [made, self.assignment()])
            return made
        for word in ("async", "get", "set"):
            if self.peek() == word and self.peek(1) not in ("(", ":", ","):
                self.at += 1
        self.given("*")
        text = self.words[self.at].text
        kids = self.key()
        if self.peek() == "(":
            return self.done("method", start, [*kids, *self.function_rest()], text)
        self.take(":")
        return self.done("property", start, [*kids, self.assignment()], text)

    def _function(self) -> Node:
        start = self.at
        self.given("async")
        self.take("function")
        self.given("*")
        with self.inside():
            kids = []
            if self.peek() != "(":
                self.scope.bind(self.peek()).fixed = True
                kids.append(self.name(declared=True))
            return self.done("function", start, [*kids, *self.function_rest()])

    def _class(self) -> Node:
        start = self.take("class")
        with self.inside():
            kids = []
            if self.peek() not in ("extends", "{"):
                self.scope.bind(self.peek()).fixed = True
                kids.append(self.name(declared=True))
            return self.done("class", start, [*kids, *self.class_rest()])

    def _new(self) -> Node:
        start = self.take("new")
        if self.given("."):
            self.take("target")
            return self.done("new.target", start)
        first = self.at
        callee = self._new() if self.peek() == "new" else self._postfix(self._primary(), first, calls=False)
        arguments = self._arguments() if self.peek() == "(" else []
        return self.done("new", start, [callee, *arguments])

    def _is_arrow(self) -> bool:
        at = self.at
        if self.peek() == "async" and (self.peek(1) == "(" or self.peek(2) == "=>"):
            at += 1
        word = self.words[at] if at < len(self.words) else None
        if word is None:
            return False
        if word.kind == "word":
            return at + 1 < len(self.words) and self.words[at + 1].text == "=>"
        if word.text != "(":
            return False
        depth = 0
        for i in range(at, len(self.words)):
            if self.words[i].kind in ("punctuator", "template"):
                text = self.words[i].text
                depth += text in "([{" or (text.endswith("${") and not text.startswith("}"))
                depth -= text in ")]}" or (text.endswith("`") and text.startswith("}"))
                if depth == 0:
                    return i + 1 < len(self.words) and self.words[i + 1].text == "=>"
        return False

    def _arrow(self) -> Node:
        start = self.at
        if self.peek() == "async" and self.peek(1) != "=>":
            self.at += 1
        with self.inside():
            kids = self.parameters() if self.peek() == "(" else [self.name(declared=True)]
            self.take("=>")
            body = self.body() if self.peek() == "{" else self.assignment()
            return self.done("arrow", start, [*kids, body])
