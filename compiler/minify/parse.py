"""A parser for what this compiler writes: precedence climbing over words, names resolved on the way.

The method is Pratt's (Top Down Operator Precedence, 1973).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from clientside.compiler.minify.tokens import NotUnderstood, Token, tokens
from clientside.compiler.minify.tree import Binding, Node, Scope

BINARY = {
    "??": 4, "||": 4, "&&": 5, "|": 6, "^": 7, "&": 8, "==": 9, "!=": 9, "===": 9, "!==": 9, "<": 10, ">": 10, "<=": 10,
    ">=": 10, "instanceof": 10, "in": 10, "<<": 11, ">>": 11, ">>>": 11, "+": 12, "-": 12, "*": 13, "/": 13, "%": 13,
    "**": 14,
}  # fmt: skip
ASSIGNMENTS = frozenset("= += -= *= /= %= **= <<= >>= >>>= &= |= ^= &&= ||= ??=".split())
UNARY = frozenset(["!", "~", "+", "-", "typeof", "void", "delete", "await", "++", "--"])
WORDS = frozenset(
    "break case catch class const continue debugger default delete do else export extends false finally for function if "
    "import in instanceof new null return super switch this throw true try typeof var void while with yield let "
    "static async await of get set".split()
)
_CONTEXTUAL = frozenset(["let", "static", "async", "of", "get", "set"])


class Parser:
    """One text's words, the position in them, and the scope there."""

    def __init__(self, text: str) -> None:
        self.words: list[Token] = tokens(text)
        self.at = 0
        self.scope = Scope(None)
        self.root = self.scope
        self.references: list[tuple[int, Scope]] = []
        self.shorthands: set[int] = set()
        self.shown: list[tuple[int, Scope]] = []  # names that give functions theirs
        self.no_in = False

    # ---- words

    def peek(self, offset: int = 0) -> str:
        """The text of a word ahead, if it can be an operator or a keyword."""
        at = self.at + offset
        if at >= len(self.words):
            return ""
        word = self.words[at]
        return word.text if word.kind in ("punctuator", "word") else ""

    def kind(self) -> str:
        """The kind of the next word."""
        return self.words[self.at].kind if self.at < len(self.words) else ""

    def take(self, text: str = "") -> int:
        """The index of the next word, which must be `text` if that is given."""
        if self.at >= len(self.words) or (text and self.peek() != text):
            where = self.words[self.at] if self.at < len(self.words) else "the end"
            raise NotUnderstood(f"{text or 'a word'} expected at {where}")
        self.at += 1
        return self.at - 1

    def given(self, text: str) -> bool:
        """Whether the next word was `text`, which is taken then."""
        if self.peek() != text:
            return False
        self.at += 1
        return True

    def done(self, kind: str, start: int, kids: list[Node] | None = None, text: str = "") -> Node:
        """A node from `start` to here."""
        return Node(kind, start, self.at, kids or [], text)

    @contextmanager
    def inside(self) -> Iterator[None]:
        """A scope within the present one."""
        made = Scope(self.scope)
        self.scope.inner.append(made)
        self.scope = made
        try:
            yield
        finally:
            assert made.parent is not None
            self.scope = made.parent

    def name(self, declared: bool = False) -> Node:
        """An identifier, read or declared."""
        at = self.take()
        word = self.words[at]
        if word.kind != "word" or (word.text in WORDS and word.text not in _CONTEXTUAL):
            raise NotUnderstood(f"a name expected at {word}")
        if declared:
            self.scope.bind(word.text)
        self.references.append((at, self.scope))
        return self.done("name", at, text=word.text)

    # ---- statements

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
            return self.done("labeled", start, [self.statement()])
        expression = self.expression()
        self.take(";")
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
        self.take(";")
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
                    kids.extend(self._key())
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
        return self.done("function_declaration", start, [name, *self._function_rest()])

    def _function_rest(self) -> list[Node]:
        with self.inside():
            kids = self._parameters()
            return [*kids, self._body()]

    def _parameters(self) -> list[Node]:
        self.take("(")
        kids = []
        while not self.given(")"):
            kids.append(self._pattern_item())
            if self.peek() != ")":
                self.take(",")
        return kids

    def _body(self) -> Node:
        start = self.take("{")
        kids = []
        while not self.given("}"):
            kids.append(self.statement())
        return self.done("block", start, kids)

    def _class_declaration(self) -> Node:
        start = self.take("class")
        self.scope.bind(self.peek()).fixed = True
        name = self.name(declared=True)
        return self.done("class_declaration", start, [name, *self._class_rest()])

    def _class_rest(self) -> list[Node]:
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
        kids = self._key()
        if self.peek() == "(":
            return self.done("method", start, [*kids, *self._function_rest()], text)
        if self.given("="):
            with self.inside():
                kids.append(self.assignment())
        self.take(";")
        return self.done("field", start, kids, text)

    def _key(self) -> list[Node]:
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
        self.take(";")
        return self.done("do", start, kids)

    def _leaving(self) -> Node:
        start = self.at
        word = self.words[self.take()].text
        kids = [] if self.peek() == ";" else [self.expression()]
        self.take(";")
        return self.done(word, start, kids)

    def _jump(self) -> Node:
        start = self.at
        word = self.words[self.take()].text
        if self.peek() != ";":
            self.take()
        self.take(";")
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

    # ---- expressions

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
        while not self.words[self.at - 1].text.endswith("`") or self.at - 1 == start and self.words[start].text == "`":
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
        kids = self._key()
        if self.peek() == "(":
            return self.done("method", start, [*kids, *self._function_rest()], text)
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
            return self.done("function", start, [*kids, *self._function_rest()])

    def _class(self) -> Node:
        start = self.take("class")
        with self.inside():
            kids = []
            if self.peek() not in ("extends", "{"):
                self.scope.bind(self.peek()).fixed = True
                kids.append(self.name(declared=True))
            return self.done("class", start, [*kids, *self._class_rest()])

    def _new(self) -> Node:
        start = self.take("new")
        if self.given("."):
            self.take("target")
            return self.done("new.target", start)
        callee = self._new() if self.peek() == "new" else self._postfix(self._primary(), self.at - 1, calls=False)
        arguments = self._arguments() if self.peek() == "(" else []
        return self.done("new", start, [callee, *arguments])

    # ---- arrows

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
                depth += text in "([{" or text.endswith("${") and not text.startswith("}")
                depth -= text in ")]}" or text.endswith("`") and text.startswith("}")
                if depth == 0:
                    return i + 1 < len(self.words) and self.words[i + 1].text == "=>"
        return False

    def _arrow(self) -> Node:
        start = self.at
        if self.peek() == "async" and self.peek(1) != "=>":
            self.at += 1
        with self.inside():
            kids = self._parameters() if self.peek() == "(" else [self.name(declared=True)]
            self.take("=>")
            if self.peek() == "{":
                body = self._body()
            else:
                body = self.assignment()
            return self.done("arrow", start, [*kids, body])

    # ---- names

    def resolve(self) -> dict[int, Binding]:
        """What each word that is a name means; names of the page's own globals are left out."""
        found = {}
        for at, scope in self.references:
            binding = scope.find(self.words[at].text)
            if binding is not None:
                binding.uses.append(at)
                found[at] = binding
        for at, _ in self.shown:
            if at in found:
                found[at].fixed = True
        return found


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
