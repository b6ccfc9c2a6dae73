"""The same in fewer words: chains of `if … return` are one expression, functions are arrows, declarations that follow
each other are one, a text's kind is asked for with `==`.

For a text that is folded already, of which everything is left. Each step changes only how a thing is written: the order
in which things are evaluated stays.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from clientside.compiler.minify.fold import Edit, Folding
from clientside.compiler.minify.give_up import GIVEN_UP
from clientside.compiler.minify.tree import Binding, Node
from clientside.compiler.minify.vocabulary import BINARY

# An expression with an operator weaker than those of `?:` needs parentheses as its test.
_WEAK = frozenset(["assign", "arrow", "yield", "conditional", "sequence"])
_LISTS = frozenset(["block", "program", "case"])
_LONGEST_CHAIN = 40
_OWN_THIS = frozenset(["function", "function_declaration", "method", "class", "class_declaration"])


@dataclass(frozen=True)
class Value:
    """What a list of statements returns, as one expression; `chain` is how many conditions it has in a row."""

    pieces: tuple[str | Node, ...]
    weak: bool = False
    chain: int = 0


def compact(folding: Folding) -> None:
    """Note how the nodes of a text can be written shorter."""
    work = Compaction(folding)
    functions = work.take_functions()
    for node in folding.tree.walk():
        work.shorten(node)
    work.put_functions(functions)


class Compaction:
    """The edits of one text."""

    def __init__(self, folding: Folding) -> None:
        self.folding = folding
        self.edits: dict[Node, Edit] = folding.edits

    def shorten(self, node: Node) -> None:
        """What can be done with one node."""
        if node.kind in _LISTS:
            statements = node.kids
            self._tail(statements)
            self._join(statements)
        elif node.kind == "binary":
            left, right = node.kids
            self._bare(node, left, 0)
            self._bare(node, right, 1)
            if node.text not in ("===", "!=="):
                return
            if left.text == "typeof" and left.kind == "unary" and right.kind == "string":
                self.edits[node] = (left, node.text[:2], right)
        elif node.kind == "property" and len(node.kids) == 1 and node.kids[0].text == node.text:
            binding = self.folding.meanings.get(node.kids[0].start)
            if node.kids[0].kind == "name" and binding is not None and binding.fixed:
                self.edits[node] = (node.kids[0],)

    def _bare(self, node: Node, operand: Node, least: int) -> None:
        """An operand that binds stronger than its operation needs no parentheses."""
        inner = operand.kids[0] if operand.kind == "parenthesized" else node
        if inner is node or inner.kind != "binary" or {"??", "**", "in"} & {inner.text, node.text}:
            return
        if BINARY[inner.text] >= BINARY[node.text] + least:
            self.edits[operand] = (inner,)

    # ---- what is returned

    def _tail(self, statements: list[Node]) -> None:
        """Write the conditions at the end of a list as one `return`."""
        at, found = len(statements), None
        while at:
            value = self._value(statements[at - 1], found)
            if value is None or value.chain > _LONGEST_CHAIN:
                break
            at, found = at - 1, value
        if found is None or not found.chain:
            return
        self.edits[statements[at]] = ("return", *found.pieces, ";")
        for statement in statements[at + 1 :]:
            self.edits[statement] = ""

    def _value(self, statement: Node, following: Value | None) -> Value | None:
        """What a statement returns, where `following` is what those after it return; None if that is no expression."""
        if statement.kind == "return" and statement.kids:
            return Value((statement.kids[0],), statement.kids[0].kind == "sequence")
        if statement.kind == "expression" and self._gives_up(statement.kids[0]):
            return Value((GIVEN_UP,))
        if statement.kind == "block":
            return self._returned(statement.kids)
        if statement.kind != "if":
            return None
        tests, then = self._tests(statement)
        first = self._value(then, None)
        second = self._value(statement.kids[2], None) if len(statement.kids) == 3 else following
        if first is None or second is None:
            return None
        if first.pieces == second.pieces == (GIVEN_UP,):  # whatever the answer, all begins again
            return first
        asked: list[str | Node] = []
        for test in tests:
            weak = test.kind in _WEAK or (len(tests) > 1 and test.kind == "binary" and test.text in ("||", "??"))
            asked += ["&&" if asked else "", *(("(", test, ")") if weak else (test,))]
        return Value((*asked[1:], "?", *_operand(first), ":", *_operand(second)), chain=first.chain + second.chain + 1)

    def _tests(self, statement: Node) -> tuple[list[Node], Node]:
        """What must be true for a statement under an `if` to run: `if (a) if (b) …` asks for both."""
        tests, then = [statement.kids[0]], statement.kids[1]
        while len(statement.kids) == 2:
            inner = then.kids[0] if then.kind == "block" and len(then.kids) == 1 else then
            if inner.kind != "if" or len(inner.kids) != 2:
                break
            statement = inner
            tests.append(inner.kids[0])
            then = inner.kids[1]
        return tests, then

    def _returned(self, statements: list[Node]) -> Value | None:
        found: Value | None = None
        for statement in reversed(statements):
            found = self._value(statement, found)
            if found is None or found.chain > _LONGEST_CHAIN:
                return None
        return found

    def _gives_up(self, node: Node) -> bool:
        return node.kind == "call" and len(node.kids) == 1 and node.kids[0].text == "$"

    # ---- declarations

    def _join(self, statements: list[Node]) -> None:
        """Declarations that follow each other are one."""
        run: list[Node] = []
        for statement in statements:
            if self.edits.get(statement) == "":
                continue
            if run and not self._same_keyword(run[0], statement):
                self._declare_together(run)
                run = []
            if statement.kind == "declaration" and statement not in self.edits:
                run.append(statement)
        self._declare_together(run)

    def _same_keyword(self, one: Node, other: Node) -> bool:
        words = self.folding.words
        return (
            other.kind == "declaration" and other not in self.edits and words[one.start].text == words[other.start].text
        )

    def _declare_together(self, run: list[Node]) -> None:
        if len(run) < 2:
            return
        keyword = self.folding.words[run[0].start].text
        self.edits[run[0]] = (keyword, *_listed([kid for statement in run for kid in statement.kids]), ";")
        for statement in run[1:]:
            self.edits[statement] = ""

    # ---- functions

    def take_functions(self) -> list[Node]:
        """The text's functions that need be no more than arrows, from where they stand."""
        folding = self.folding
        chosen = [s for s in folding.body if s.kind == "function_declaration" and self._is_plain(s)]
        called = set(self._only_called())
        chosen = [s for s in chosen if folding.meanings[s.kids[0].start] in called]
        self.edits.update(dict.fromkeys(chosen, ""))
        return chosen

    def put_functions(self, chosen: list[Node]) -> None:
        """Let the functions stand at the text's start."""
        if not chosen:
            return
        folding = self.folding
        pieces: list[str | Node] = []
        for statement in chosen:
            pieces += [*self._arrow(statement), ","]
        # In front of everything but the directive: functions are there before any statement runs.
        directive = folding.body[0].kind == "expression" and folding.body[0].kids[0].kind == "string"
        first = folding.body[1 if directive else 0]
        edit = self.edits.get(first)
        if first.kind == "declaration" and folding.words[first.start].text == "const":
            known = edit if isinstance(edit, tuple) else ("const", *_listed(first.kids), ";")
            self.edits[first] = (known[0], *pieces, *known[1:])
            return
        rest: tuple[str | Node, ...] = (Node(first.kind, first.start, first.end, first.kids, first.text),)
        if isinstance(edit, (str, tuple)):
            rest = edit if isinstance(edit, tuple) else ((edit,) if edit else ())
        self.edits[first] = ("const", *pieces[:-1], ";", *rest)

    def _is_plain(self, function: Node) -> bool:
        """Whether a function makes no use of what arrows have not: its own `this` and `arguments`."""
        words = self.folding.words
        start = function.start + (words[function.start].text == "async")
        if words[start + 1].text == "*":
            return False
        return not any(
            part.kind in ("this", "new.target", "super") or (part.kind == "name" and part.text == "arguments")
            for part in _own(function)
        )

    def _only_called(self) -> Iterator[Binding]:
        """Functions that nothing does more with than to call them, and to register them: as a value, an arrow could be
        told from a function.
        """
        folding = self.folding
        fit: Counter[int] = Counter()
        for statement in folding.body:
            for node in statement.walk():
                if node.kind == "call" or (node.kind == "property" and statement.kind == "expression"):
                    place = node.kids[0 if node.kind == "call" else -1]
                elif node.kind == "function_declaration" or (node.kind == "name" and node.start in folding.shorthands):
                    place = node if node.kind == "name" else node.kids[0]
                else:
                    continue
                fit[place.start] += place.kind == "name"
        for binding in folding.declared:
            if all(at in fit for at in binding.uses):
                yield binding

    def _arrow(self, function: Node) -> tuple[str | Node, ...]:
        name, *parameters, block = function.kids
        self.folding.instead[name.start] = function.start
        words = self.folding.words
        is_async = words[function.start].text == "async"
        bare = len(parameters) == 1 and parameters[0].kind == "name" and name.end + 1 == parameters[0].start
        given: Node = parameters[0] if bare else Node("plain", name.end, block.start, parameters)
        returned = self._returned(block.kids)
        body: tuple[str | Node, ...] = (block,)
        if returned is not None:
            body = returned.pieces
            leading = body[0]
            if returned.weak or (isinstance(leading, Node) and words[leading.start].text == "{"):
                body = ("(", *body, ")")
        return (name, "=", *(["async "] if is_async else []), given, "=>", *body)


def _own(function: Node) -> Iterator[Node]:
    """What belongs to a function itself, and not to those that stand in it; arrows share what it has."""
    waiting = list(function.kids)
    while waiting:
        node = waiting.pop()
        yield node
        if node.kind not in _OWN_THIS:
            waiting.extend(node.kids)


def _listed(nodes: list[Node]) -> Iterator[str | Node]:
    for i, node in enumerate(nodes):
        if i:
            yield ","
        yield node


def _operand(value: Value) -> tuple[str | Node, ...]:
    return ("(", *value.pieces, ")") if value.weak else value.pieces
