"""What cannot happen on this page: tests for values that nothing makes are false, what only they lead to is left out.

Rapid type analysis (Bacon and Sweeney, 1996) for the runtime's helpers: a class counts as made when code that can run
says `new`, extends or hands it on; a special property (`__len__`, `$map`) is there when code that can run defines it.
Both sets begin empty and grow until nothing is added, so that helpers which only know of each other vanish together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from clientside.compiler.minify.boxes import shows_boxes
from clientside.compiler.minify.give_up import (
    GIVEN_UP,
    STATEMENT,
    give_up,
    give_up_early,
    has_given_up,
    is_mark,
    is_only_mark,
    is_rare_use,
)
from clientside.compiler.minify.parse import Parser
from clientside.compiler.minify.positions import body, counts_as_truth, is_boolean, methods_of, role_of
from clientside.compiler.minify.purity import is_pure
from clientside.compiler.minify.tree import Binding, Node

_OPERATORS = re.compile(r"__[ri]?(add|sub|mul|truediv|floordiv|mod|pow|matmul|and|or|xor|lshift|rshift|divmod)__")
_COMPARISONS = re.compile(r"__(eq|ne|lt|le|gt|ge)__")
# Helpers that only serve instances: what a call gives where no class defines such a method.
ONLY_FOR_METHODS = {"$operate": (_OPERATORS, "undefined")}
# Helpers that ask for special methods by names that they put together, or that the page may choose.
_ASKING = {
    "$special": _OPERATORS,
    "$mathToInt": re.compile(r"__(floor|ceil|trunc)__"),
    "$attr": re.compile(".*"),
    "$fieldAttribute": re.compile(".*"),
}
_DUNDER = re.compile(r"__[a-z]\w*__")
_TOLD = ("$name", "$module")  # what messages call a class
_SPECIAL = re.compile(r"\$[a-z]\w*|__[a-z]\w*__")
_TEMPORARY = re.compile(r"\$m?\d+")
_ENDS = frozenset(["return", "throw", "break", "continue"])
CONSTANTS = ("true", "false", "undefined")

Edit = Node | str | tuple[str | Node, ...]


class Folding:
    """One text's tree, and what stands in place of its nodes: another node (with a text before and after it), a
    constant's text, or nothing ("").

    Where floats are boxed only in slow paths that unbox their result at once, there are no boxes (`boxes`). In a small
    script (`gives_up`), calls of what is `rare` give up, and so does what is marked as rare in helpers that need not be
    `whole`. `settled` are edits that somebody else has decided on.
    """

    def __init__(self, parser: Parser, tree: Node) -> None:
        self.words = parser.words
        self.shorthands = parser.shorthands
        self.tree = tree
        self.meanings = parser.resolve()
        self.globals = {self.words[at].text for at, _ in parser.references if at not in self.meanings}
        self.edits: dict[Node, Edit] = {}
        self.body = body(tree)
        self.declared: dict[Binding, Node] = {}
        self.roots: list[Node] = []
        self.declared_statements: set[Node] = set()
        for statement in self.body:
            names = list(self.declares(statement))
            for binding in names:
                self.declared[binding] = statement
            harmless = names and self._is_harmless(statement)
            (self.declared_statements.add if harmless else self.roots.append)(statement)
        self.constants: dict[Binding, str] = {}
        self.made: set[Binding] = set()
        self.defined: set[str] = set()
        self.live: set[Node] = set()
        self.boxes = False
        self.big = True
        self.gives_up = self._whole = False
        self.whole: set[Binding] = set()
        self.rare: set[Binding] = set()
        self.settled: dict[Node, Edit] = {}
        self.mentioned: set[str] = set()
        self.instead: dict[int, int] = {}  # words that say where a word was which is left out
        self.optional = {
            method
            for statement in filter(self.is_runtime, self.body)
            for method in methods_of(statement)
            if _DUNDER.fullmatch(method.text) or method.text in _TOLD
        }

    def is_unused(self, node: Node) -> bool:
        """Whether a node is a special method of one of the runtime's classes that nothing asks for."""
        return node in self.optional and node.text not in self.mentioned

    def declares(self, statement: Node) -> Iterator[Binding]:
        """The names that a statement of the text's top declares, if it declares one."""
        if statement.kind in ("function_declaration", "class_declaration"):
            yield self.meanings[statement.kids[0].start]
        elif statement.kind == "declaration" and len(statement.kids) == 1 and statement.kids[0].kids[0].kind == "name":
            yield self.meanings[statement.kids[0].kids[0].start]

    def is_runtime(self, statement: Node) -> bool:
        """Whether a statement declares a helper."""
        return any(b.name.startswith("$") for b in self.declares(statement))

    def _is_harmless(self, statement: Node) -> bool:
        """Whether a declaration of the runtime's does nothing but declare."""
        name = next(self.declares(statement)).name
        return statement.kind == "function_declaration" or (name.startswith("$") and not _TEMPORARY.fullmatch(name))

    # ---- to the fixpoint

    def keep_all(self) -> None:
        """Leave everything as it is."""
        self.live, self.optional = set(self.body), set()

    def run(self) -> None:
        """Fold, and find out what is live."""
        while True:
            before = [set(grown) for grown in (self.made, self.defined, self.mentioned)]
            big = self.big
            self.edits, self.constants, self.live = dict(self.settled), {}, set()
            waiting = list(self.roots)
            while waiting:
                statement = waiting.pop()
                if statement in self.live:
                    continue
                self.live.add(statement)
                self._whole = any(b in self.whole for b in self.declares(statement))
                self._fold(statement, self.is_runtime(statement), False)
                waiting.extend(self._reached(statement))
            boxes, self.boxes = self.boxes, shows_boxes(self)
            if before == [self.made, self.defined, self.mentioned] and (boxes, big) == (self.boxes, self.big):
                return

    def shown(self, node: Node, without: str = "") -> Iterator[Node]:
        """A node and what is left below it, except for calls of `without`."""
        if (without and node.kind == "call" and node.kids[0].text == without) or self.is_unused(node):
            return
        edit = self.edits.get(node)
        if isinstance(edit, tuple):
            if without and node.kind == "call":
                yield node.kids[0]  # it may box
            for piece in edit:
                if isinstance(piece, Node):
                    yield from self.shown(piece, without)
            return
        if isinstance(edit, Node):
            if without and node.kind == "call":
                yield node.kids[0]  # it may box
            yield from self.shown(edit, without)
        elif edit is None:
            yield node
            for kid in node.kids:
                yield from self.shown(kid, without)

    def _reached(self, statement: Node) -> Iterator[Node]:
        """The declarations that a live statement mentions; what it makes and defines is noted."""
        quiet: set[int] = set()
        # What its instances have, whether or not anybody asks yet.
        self.defined.update(m.text for m in methods_of(statement) if _SPECIAL.fullmatch(m.text))
        for node in self.shown(statement):
            if node.kind == "extends" and node.kids[0].kind == "name":
                self._base(statement, node.kids[0])
                quiet.add(node.kids[0].start)
            if node.kind in ("class_declaration", "class", "function_declaration") and node.kids:
                quiet.add(node.kids[0].start)  # its own name
            self._note(node)
            if node.kind == "name":
                binding = self.meanings.get(node.start)
                if binding in self.declared:
                    yield self.declared[binding]
                    if node.start not in quiet and self._is_class(binding):
                        self.made.add(binding)

    def _base(self, statement: Node, base: Node) -> None:
        """A class that is extended is made with the one that extends it: at once, where that is a user's."""
        binding = self.meanings.get(base.start)
        if binding is None or not self._is_class(binding):
            return
        own = list(self.declares(statement))
        if statement.kind != "class_declaration" or not own or own[0] in self.made or not own[0].name.startswith("$"):
            self.made.add(binding)

    def _is_class(self, binding: Binding) -> bool:
        return binding in self.declared and self.declared[binding].kind == "class_declaration"

    def _note(self, node: Node) -> None:
        """What a node defines, and what it asks for."""
        if node.kind in ("member", "assign") and _SPECIAL.fullmatch(node.text):
            self.mentioned.add(node.text)
        elif node.kind == "name" and node.text in _ASKING:
            self.mentioned.update(m.text for m in self.optional if _ASKING[node.text].fullmatch(m.text))
        elif node.text == "BigInt" or (node.kind == "number" and node.text.endswith("n")):
            self.big = True
        if node.kind in ("method", "field", "property") and _SPECIAL.fullmatch(node.text):
            self.defined.add(node.text)
        elif node.kind == "string":
            self.defined.add(node.text[1:-1])
            self.mentioned.add(node.text[1:-1])
        elif node.kind == "assign" and node.kids[0].kind == "member" and _SPECIAL.fullmatch(node.kids[0].text):
            self.defined.add(node.kids[0].text)
        elif node.kind == "name" and node.start in self.shorthands:
            self.defined.add(node.text)

    # ---- folding one statement

    def constant(self, node: Node) -> str:
        """The constant that a node is known to be, or ""."""
        edit = self.edits.get(node)
        if isinstance(edit, tuple):
            pieces = [piece for piece in edit if isinstance(piece, Node)]
            return self.constant(pieces[0]) if len(pieces) == 1 else ""
        if isinstance(edit, Node):
            return self.constant(edit)
        if edit is not None:
            return edit if edit in CONSTANTS else ""
        if node.kind in ("true", "false"):
            return node.kind
        if node.kind == "parenthesized":
            return self.constant(node.kids[0])
        if node.kind == "name":
            binding = self.meanings.get(node.start)
            if binding is None:
                return "undefined" if node.text == "undefined" else ""
            return self.constants.get(binding, "")
        return ""

    def is_pure(self, node: Node) -> bool:
        """Whether nothing happens when it is evaluated."""
        return is_pure(self, node)

    def _fold(self, node: Node, ours: bool, boolean: bool, role: str = "") -> None:
        """Fold below a node, then the node. `ours`: it is the runtime's; `boolean`: only its truth counts."""
        if node in self.settled:
            edit = self.settled[node]
            for piece in edit if isinstance(edit, tuple) else node.kids:
                if isinstance(piece, Node):
                    self._fold(piece, ours, boolean)
            return
        if self.rare and is_rare_use(self, node):
            self.edits[node] = GIVEN_UP
            return
        if ours and is_mark(node):
            if self.gives_up and not self._whole:
                self.edits[node] = STATEMENT
                return
            self.edits[node] = node.kids[0]
        elif ours and is_only_mark(node) and not (self.gives_up and not self._whole):
            self.edits[node] = ""
            return
        kids = node.kids
        for i, kid in enumerate(kids):
            self._fold(kid, ours, counts_as_truth(node, i, boolean), role_of(node, i))
        handle = _FOLDS.get(node.kind)
        if handle is not None and ours:
            handle(self, node, boolean, role)
        if self.gives_up and node not in self.edits:
            give_up(self, node)

    def _set(self, node: Node, to: Edit) -> None:
        self.edits[node] = to

    def _binary(self, node: Node, boolean: bool, role: str) -> None:
        left, right = node.kids
        a, b = self.constant(left), self.constant(right)
        operator = node.text
        if operator == "instanceof":
            binding = self.meanings.get(right.start) if right.kind == "name" else None
            if binding is not None and self._is_class(binding) and binding not in self.made and self.is_pure(left):
                self._set(node, "false")
        elif operator == "&&":
            if a:
                self._set(node, right if a == "true" else a)
            elif (
                (b == "false" or (b == "undefined" and boolean))
                and (boolean or is_boolean(left))
                and self.is_pure(left)
            ):
                self._set(node, "false")
            elif b == "true" and boolean:
                self._set(node, left)
        elif operator == "||":
            if a:
                self._set(node, "true" if a == "true" else right)
            elif b in ("false", "undefined") and boolean:
                self._set(node, left)
        elif operator == "??":
            if a:
                self._set(node, right if a == "undefined" else a)
            elif b == "undefined" and boolean:
                self._set(node, left)
        elif operator in ("===", "!=="):
            same = operator == "==="
            if a and b:
                self._set(node, "true" if (a == b) is same else "false")
            elif self._is_absent_kind(left, right) or (not self.big and right.text == '"bigint"'):
                self._set(node, "false" if same else "true")

    def _is_absent_kind(self, left: Node, right: Node) -> bool:
        """Whether it is asked if what is never there is something: `typeof undefined === "function"`."""
        if right.kind == "null":
            return self.constant(left) == "undefined"
        return (
            left.kind == "unary"
            and left.text == "typeof"
            and right.kind == "string"
            and right.text[1:-1] != "undefined"
            and self.constant(left.kids[0]) == "undefined"
        )

    def _unary(self, node: Node, boolean: bool, role: str) -> None:
        found = self.constant(node.kids[0])
        if node.text == "!" and found:
            self._set(node, "false" if found == "true" else "true")

    def _conditional(self, node: Node, boolean: bool, role: str) -> None:
        found = self.constant(node.kids[0])
        if found:
            self._set(node, node.kids[1 if found == "true" else 2])

    def _if(self, node: Node, boolean: bool, role: str) -> None:
        found = self.constant(node.kids[0])
        if found == "true":
            self._set(node, node.kids[1])
        elif found:
            self._set(node, node.kids[2] if len(node.kids) > 2 else "")

    def _member(self, node: Node, boolean: bool, role: str) -> None:
        absent = _SPECIAL.fullmatch(node.text) and node.text not in self.defined
        if absent and role not in ("callee", "target") and self.is_pure(node.kids[0]):
            self._set(node, "undefined" if role != "object" else "(void 0)")

    def _call(self, node: Node, boolean: bool, role: str) -> None:
        callee = node.kids[0]
        if not self.boxes and callee.text in ("$boxed", "$unboxed") and len(node.kids) == 2:
            plain = node.kids[1].kind in ("name", "call", "member", "index", "parenthesized", "number")
            self._set(node, node.kids[1] if plain else ("(", node.kids[1], ")"))
            return
        if callee.kind == "name" and callee.text in ONLY_FOR_METHODS and all(map(self.is_pure, node.kids[1:])):
            methods, result = ONLY_FOR_METHODS[callee.text]
            if not any(methods.fullmatch(name) for name in self.defined):
                self._set(node, result)

    def _declarator(self, node: Node, boolean: bool, role: str) -> None:
        if len(node.kids) == 2 and node.kids[0].kind == "name" and self.words[node.start - 1].text == "const":
            found = self.constant(node.kids[1])
            binding = self.meanings.get(node.kids[0].start)
            if found and binding is not None:
                self.constants[binding] = found

    def _default(self, node: Node, boolean: bool, role: str) -> None:
        if self.constant(node.kids[1]) == "undefined":
            self._set(node, node.kids[0])

    def _name(self, node: Node, boolean: bool, role: str) -> None:
        binding = self.meanings.get(node.start)
        if binding is not None and binding in self.constants and role not in ("target", "declared", "object"):
            self._set(node, self.constants[binding])

    def _statements(self, node: Node, boolean: bool, role: str) -> None:
        """What comes after a return is left out."""
        over = False
        for kid in node.kids:
            if over and kid.kind not in ("function_declaration", "class_declaration"):
                self._set(kid, "")
            over = over or self._leaves(kid)
        if self.gives_up:
            give_up_early(self, node)

    def _leaves(self, node: Node) -> bool:
        if has_given_up(self, node):
            return True
        edit = self.edits.get(node)
        if isinstance(edit, Node):
            return self._leaves(edit)
        if edit is not None:
            return False
        if node.kind == "if" and len(node.kids) == 3:
            return self._leaves(node.kids[1]) and self._leaves(node.kids[2])
        return node.kind in _ENDS or (node.kind == "block" and any(map(self._leaves, node.kids)))


_FOLDS = {
    "binary": Folding._binary,
    "unary": Folding._unary,
    "conditional": Folding._conditional,
    "if": Folding._if,
    "member": Folding._member,
    "call": Folding._call,
    "declarator": Folding._declarator,
    "default": Folding._default,
    "name": Folding._name,
    "block": Folding._statements,
}
