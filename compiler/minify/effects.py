"""Whether anybody can tell that a function ran: what it reads and writes besides its arguments.

Decided on the folded tree, so that only what can run counts. In doubt, the answer is yes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from clientside.compiler.minify.fold import Folding
from clientside.compiler.minify.give_up import GIVEN_UP
from clientside.compiler.minify.tree import Binding, Node


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Globals that can be used without a trace. The clock may be read again, chance (`Math.random`) may not.
_QUIET = _words(
    """
    Array BigInt Boolean Date Error Float64Array Infinity Intl Iterator JSON Map Math NaN Number Object Promise
    RangeError ReferenceError RegExp Set String Symbol SyntaxError TypeError Uint8Array WeakMap decodeURIComponent
    encodeURIComponent isFinite isNaN parseFloat parseInt structuredClone undefined
    """
)
# What Dash keeps in `dash_clientside` and a callback may read.
_READ = _words("no_update PreventUpdate callback_context")
# Helpers that make a captured value, which no function may change.
_VALUES = _words("$tupleOf $pair $dictOf $Dict $Set $FrozenSet $setOf $frozenset $Float $boxed")


class Effects:
    """What can be told of the functions of one folded bundle, whose program begins at the word `program`."""

    def __init__(self, folding: Folding, lasting: Collection[str], program: int) -> None:
        self.folding, self.lasting, self.program = folding, lasting, program
        self._assigned = set(self._assignments())

    def of_loading(self, registered: Collection[Node]) -> bool:
        """Whether loading the script does more than to declare and to register: to load it twice would be seen."""
        for statement in self.folding.roots:
            if statement.kind == "expression":
                made = statement.kids[0]
                known = made in registered or made.kind == "string" or self._completes(made)
                if not known:
                    return True
            elif statement.kind == "declaration":
                if self._runs(statement):
                    return True
            elif statement.kind not in ("function_declaration", "class_declaration", "empty"):
                return True
        return False

    def _completes(self, node: Node) -> bool:
        """Whether a statement gives a function or class of the program what belongs to it."""
        if node.kind != "assign":
            return False
        place = node.kids[0]
        while place.kind in ("member", "index"):
            place = place.kids[0]
        ours = place.kind == "name" and self.folding.meanings.get(place.start) in self.folding.declared
        return ours and place is not node.kids[0] and not self._runs(node.kids[1])

    def _runs(self, node: Node) -> bool:
        """Whether evaluating a node, when the script is loaded, may do more than to make a value."""
        calls = [part for part in self.folding.shown(node) if part.kind in ("call", "new")]
        if any(not part.kids[0].text.startswith("$") and not self._is_global(part.kids[0]) for part in calls):
            return True
        return bool(calls) and self.of(node, loading=True)

    def _is_global(self, callee: Node) -> bool:
        """Whether a call is of a method of the engine's own (`Object.freeze`)."""
        place = callee.kids[0] if callee.kind == "member" else callee
        return place.kind == "name" and place.text in _QUIET and place.start not in self.folding.meanings

    def of(self, start: Node, loading: bool = False) -> bool:
        """Whether running what `start` stands for may be seen."""
        waiting, seen = [start], {start}
        while waiting:
            node = waiting.pop()
            if not loading and node is not start and self._lasts(node):
                return True
            for part in self.folding.shown(node):
                if self._is_seen(part, node):
                    return True
                binding = self.folding.meanings.get(part.start) if part.kind == "name" else None
                statement = self.folding.declared.get(binding) if binding is not None else None
                if binding is not None and statement is not None and statement not in seen:
                    if not loading and (binding.name in self.lasting or binding in self._assigned):
                        return True
                    seen.add(statement)
                    waiting.append(statement)
        return False

    def _lasts(self, statement: Node) -> bool:
        """Whether a declaration of the program keeps what functions may change."""
        if statement.start < self.program:
            return False
        if statement.kind == "class_declaration":
            return True
        if statement.kind != "declaration":
            return False
        if self.folding.words[statement.start].text != "const":
            return True
        for node in self.folding.shown(statement):
            if node.kind in ("arrow", "function", "class"):
                continue
            if node.kind in ("call", "new") and node.kids[0].text not in _VALUES:
                return True
        return False

    def _is_seen(self, node: Node, statement: Node) -> bool:
        words = self.folding.words
        kind = node.kind
        if kind == "name":
            if node.start in self.folding.meanings or node.text in _QUIET:
                return False
            return not (node.text in ("window", "globalThis") and self._only_reads(node, statement))
        if kind == "member" and (node.kids[0].text, node.text) == ("Math", "random"):
            return True
        if kind in ("call", "new", "member") and node.kids[0].text == "Promise":
            return True
        if kind in ("this", "import", "super"):
            return kind == "import"
        if kind in ("function", "function_declaration", "arrow", "method") and words[node.start].text == "async":
            return True
        if kind == "method" and any(w.text == "async" for w in words[node.start : node.start + 2]):
            return True
        if statement.start >= self.program:
            if kind == "try" and any(
                words[kid.end].text == "finally" for kid in node.kids[:-1] if kid.end < len(words)
            ):
                return True
            # A default value that is made once, and may be changed by each call.
            if kind == "default" and self.folding.meanings.get(node.kids[1].start) in self.folding.declared:
                return True
        return False

    def _only_reads(self, name: Node, statement: Node) -> bool:
        """Whether a mention of the window only reads what Dash tells a callback."""
        words = [word.text for word in self.folding.words[name.start + 1 : name.start + 6]]
        if words[:3] != [".", "dash_clientside", "."] or words[3] not in _READ:
            return False
        return words[4] not in ("=", "??=", "||=")

    def _assignments(self) -> Iterator[Binding]:
        """The bindings of the text's top that live functions assign, or whose properties they assign by name."""
        folding = self.folding
        for statement in folding.live:
            if statement in folding.roots:
                continue
            for node in folding.shown(statement):
                target = node.kids[0] if node.kind in ("assign", "update") else None
                if node.kind == "unary" and node.text in ("delete", "++", "--"):
                    target = node.kids[0]
                if target is None or folding.edits.get(node) == GIVEN_UP:
                    continue
                while target.kind in ("member", "index", "parenthesized"):
                    target = target.kids[0]
                for part in target.walk():
                    binding = folding.meanings.get(part.start) if part.kind == "name" else None
                    if binding in folding.declared:
                        yield binding
