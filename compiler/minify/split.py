"""A small script for what is common, and the complete one for what is rare.

In the small script a call of a rare helper gives up: `$()` throws a value of its own. The registered function catches
that, loads the complete script, whose functions take the place of the small ones, and calls again with the same
arguments. So a function may be split only if nobody can tell that it ran in part: `effects.py` decides, and everything
that other functions need is complete in the small script too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from clientside.compiler.bundle.runtime_index import Marks
from clientside.compiler.js.layout import Mapping
from clientside.compiler.minify.effects import Effects
from clientside.compiler.minify.fold import Folding
from clientside.compiler.minify.give_up import is_hollow
from clientside.compiler.minify.minify import written
from clientside.compiler.minify.parse import Parser
from clientside.compiler.minify.tree import Binding, Node
from clientside.compiler.minify.unused import drop_unused

Name = tuple[str, str]
_HELPER = re.compile(r"\$[A-Za-z]\w*")
_WORD = re.compile(r"[A-Za-z_]\w*")

_START = '"use strict";const $=()=>{throw $}'
_EACH = ",$$=(s,o)=>{for(const n in o)s[n]=(...a)=>{try{return o[n](...a)}CATCH}}"
_EACH_TAKING = ",$$=(s,o,w)=>{for(const n in o){const f=w(o[n]);s[n]=(...a)=>{try{return f(...a)}CATCH}}}"
# No name of the program's is hidden by one of these.
_CATCH = "catch($e){if($e!==$)throw $e;return LOAD.then(()=>AGAIN)}"
# The function that runs again finds what its callback was told, which is gone by then.
_CATCH_IN_CONTEXT = (
    "catch($e){if($e!==$)throw $e;const $d=globalThis.dash_clientside,$k='callback_context',$c=$d[$k];"
    "return LOAD.then(()=>{const $b=$d[$k];$d[$k]=$c;try{return AGAIN}finally{$d[$k]=$b}})}"
)


@dataclass(frozen=True)
class Split:
    """Both scripts with their mappings. `small` stands before, and `rest` after, the expression that loads `complete`
    and gives a promise, for which the mappings count `load`; `names` are the functions that are split.
    """

    small: str
    rest: str
    load: str
    mappings: list[Mapping]
    complete: str
    complete_mappings: list[Mapping]
    names: frozenset[Name]


@dataclass(frozen=True)
class Registration:
    """`Object.assign(place, {…})` for one namespace of Dash's."""

    call: Node
    place: Node
    functions: dict[str, Node]


def split(
    text: str,
    names: Collection[Name],
    marks: Marks,
    mappings: Iterable[Mapping] = (),
) -> Split | None:
    """The two scripts of a bundle, of whose functions those called `names` may give promises; None where little is won.

    Raises NotUnderstood for what this compiler does not write.
    """
    mappings = list(mappings)
    work = Splitting(text, marks)
    names = work.settle(names)
    if not names:
        return None
    folding = work.folding
    in_context = any(node.kind == "member" and node.text == "callback_context" for node in work.tree.walk())
    load = "LOAD"
    while load in text:  # not a word of the program's
        load += "_"
    work.wrap_all(names, load, _CATCH_IN_CONTEXT if in_context else _CATCH)
    made, small_mappings = written(folding, work.parser, work.tree, mappings)
    at = made.index(load)
    complete, complete_mappings = _complete(text, names, mappings)
    if len(made) > 0.8 * len(complete):
        return None
    return Split(made[:at], made[at + len(load) :], load, small_mappings, complete, complete_mappings, frozenset(names))


def _complete(text: str, names: Collection[Name], mappings: Iterable[Mapping]) -> tuple[str, list[Mapping]]:
    """The script that has everything for the functions that are split, and nothing of the others."""
    work = Splitting(text, Marks())
    for registration, functions in work.entries(names, others=True):
        for name in functions:
            work.folding.settled[registration.functions[name]] = "...0"  # nothing is spread
    work.folding.run()
    while drop_unused(work.folding):
        work.folding.run()
    return written(work.folding, work.parser, work.tree, mappings)


class Splitting:
    """One bundle's text on its way to be split."""

    def __init__(self, text: str, marks: Marks) -> None:
        self.text, self.marks = text, marks
        self._parse()

    def _parse(self) -> None:
        self.parser = Parser(self.text)
        self.tree = self.parser.program()
        self.folding = Folding(self.parser, self.tree)
        self.registrations = self._registrations()

    # ---- what can be split

    def settle(self, names: Collection[Name]) -> Collection[Name]:
        """The functions that can be split, once the folding does not change any more."""
        names = {(n, f) for n, r in self.registrations.items() for f in r.functions} & set(names)
        folding = self.folding
        rare = {b for b in folding.declared if b.name in self.marks.rare}
        folding.gives_up = True
        whole: set[Binding] = set()
        while names:
            needed = self._needed(names)
            folding.whole = needed | {b for b in folding.declared if b.name in self.marks.whole}
            folding.rare = rare - whole - needed
            self._fold()
            effects = Effects(folding, self.marks.lasting, self._start())
            if effects.of_loading({r.call for r in self.registrations.values()}):
                return ()
            still = {n for n in names if not effects.of(self.registrations[n[0]].functions[n[1]])}
            shown = self._shown_whole()
            live = ((b, s) for b, s in folding.declared.items() if b.name.startswith("$") and s in folding.live)
            hollow = {b for b, s in live if is_hollow(folding, s)} - rare - whole
            if still == names and not shown and not hollow and not drop_unused(folding):
                return names
            if still != names or shown:  # more is used than it was
                folding.settled.clear()
            whole |= shown
            rare |= hollow
            names = still
        return ()

    def _fold(self) -> None:
        folding = self.folding
        folding.made, folding.defined, folding.mentioned = set(), set(), set()
        folding.boxes = folding.big = False
        folding.run()

    def _start(self) -> int:
        """Where the program begins: after the helpers."""
        helpers = {s for b, s in self.folding.declared.items() if _HELPER.fullmatch(b.name)}
        return next(s.start for s in self.folding.body[1:] if s not in helpers)

    def _needed(self, names: Collection[Name]) -> set[Binding]:
        """What the functions that are not split, and the program's own start, come to: all of it."""
        calls = {r.call for r in self.registrations.values()}
        waiting = [s for s in self.folding.roots if not any(c in calls for c in s.walk())]
        for registration, functions in self.entries(names, others=True):
            waiting.extend(registration.functions[name] for name in functions)
        found: set[Binding] = set()
        while waiting:
            for node in waiting.pop().walk():
                binding = self.folding.meanings.get(node.start) if node.kind == "name" else None
                if binding in self.folding.declared and binding not in found:
                    found.add(binding)
                    waiting.append(self.folding.declared[binding])
        return found

    def _shown_whole(self) -> set[Binding]:
        """Rare helpers that what is left does more with than to call them: they must be what they are."""
        folding = self.folding
        found: set[Binding] = set()
        for statement in folding.live:
            own = {n.start for n in statement.kids[:1]} if statement.kind != "expression" else set()
            for node in folding.shown(statement):
                binding = folding.meanings.get(node.start) if node.kind == "name" else None
                if binding in folding.rare and node.start not in own:
                    found.add(binding)
        return found

    def entries(self, names: Collection[Name], others: bool) -> Iterable[tuple[Registration, list[str]]]:
        """The functions of each namespace that are, or are not, among `names`."""
        for namespace, registration in self.registrations.items():
            yield registration, [f for f in registration.functions if ((namespace, f) in names) is not others]

    # ---- registration

    def _registrations(self) -> dict[str, Registration]:
        found = {}
        for statement in self.folding.body:
            call = statement.kids[0] if statement.kind == "expression" else statement
            if call.kind != "call" or len(call.kids) != 3 or self._words(call.kids[0]) != "Object.assign":
                continue
            place, functions = call.kids[1:]
            namespace = self._namespace(place)
            if namespace is not None and functions.kind == "object":
                found[namespace] = Registration(call, place, {self._key(kid): kid for kid in functions.kids})
        return found

    def _namespace(self, place: Node) -> str | None:
        """The namespace of Dash's that `(globalThis.dash_clientside ??= {}).x ??= {}` makes."""
        if place.kind != "assign" or place.kids[0].kind not in ("member", "index"):
            return None
        target = place.kids[0]
        if self._words(target.kids[0]) not in ("(globalThis.dash_clientside??={})", "$namespaces"):
            return None
        return target.text if target.kind == "member" else str(json.loads(target.kids[1].text))

    def _key(self, kid: Node) -> str:
        word = self.folding.words[kid.start].text
        return str(json.loads(word)) if word.startswith('"') else word

    def _words(self, node: Node) -> str:
        return "".join(word.text for word in self.folding.words[node.start : node.end])

    def wrap_all(self, names: Collection[Name], load: str, caught: str) -> None:
        """Register the functions so that they run again where they give up; `load` stands for the promise of the
        complete script.
        """
        caught = caught.replace("LOAD", load)
        registrations = list(self.registrations.values())
        start = _START
        if len(registrations) == 1 and len(registrations[0].functions) == 1:
            self._wrap_one(registrations[0], caught)
        else:
            chosen = [r.functions[f] for r, functions in self.entries(names, others=False) for f in functions]
            taking = self._take_arguments(chosen)
            each = _EACH if taking is None else _EACH_TAKING
            start += each.replace("CATCH", caught.replace("AGAIN", "s[n](...a)"))
            for registration in registrations:
                self._wrap(registration, names, taking)
        self.folding.edits[self.folding.body[0]] = start + ";"

    def _wrap_one(self, registration: Registration, caught: str) -> None:
        """The only function of a script needs no more than itself."""
        ((name, value),) = registration.functions.items()
        place = f".{name}" if _WORD.fullmatch(name) else f"[{json.dumps(name)}]"
        value = self._value(value)
        parameters = value.kids[:-1] if value.kind == "arrow" else []
        names = [kid.kids[0] if kid.kind == "default" else kid for kid in parameters]
        pieces: list[str | Node] = ["const $s=", registration.place, f";$s{place}="]
        if value.kind == "arrow" and value.kids[-1].kind != "block" and all(kid.kind == "name" for kid in names):
            given = ",".join(kid.text for kid in names)
            head = Node("plain", value.start, value.kids[-1].start, parameters)
            pieces += [head, "{try{return ", value.kids[-1], "}"]
        else:
            given = "...$a"
            function = (value,) if value.kind == "name" else ("(", value, ")")
            pieces += ["(...$a)=>{try{return ", *function, "(...$a)}"]
        pieces += [caught.replace("AGAIN", f"$s{place}({given})"), "}"]
        self.folding.edits[registration.call] = tuple(pieces)

    def _value(self, kid: Node) -> Node:
        """What a property of the object of functions holds, as it is left."""
        value = kid.kids[-1] if kid.kind == "property" else kid
        while True:
            edit = self.folding.edits.get(value)
            if isinstance(edit, tuple) and len(edit) == 1:
                edit = edit[0]
            if not isinstance(edit, Node):
                return value
            value = edit

    def _take_arguments(self, kids: list[Node]) -> Node | None:
        """The helper that takes the arguments of all these functions, which it is left out of then; None if there is
        no such helper.
        """
        calls = [self._value(kid) for kid in kids]
        if not all(c.kind == "call" and c.kids[0].text == "$dashArgs" and c not in self.folding.edits for c in calls):
            return None
        for kid, call in zip(kids, calls, strict=True):
            function = call.kids[1]
            short = function.kind == "name" and self.folding.meanings[function.start].fixed
            if short and kid.kind == "property" and self._words(kid).startswith(f"{function.text}:"):
                self.folding.edits[kid] = function
            else:
                self.folding.edits[call] = function
        return calls[0].kids[0] if calls else None

    def _wrap(self, registration: Registration, names: Collection[Name], taking: Node | None) -> None:
        """Register the functions that are split so that they run again, the others as they are."""
        namespace = next(n for n, r in self.registrations.items() if r is registration)
        chosen = [(namespace, f) in names for f in registration.functions]
        kids = list(registration.functions.values())
        if not any(chosen):
            return
        pieces: list[str | Node] = ["$$(", registration.place, ","]
        pieces += self._object([kid for kid, take in zip(kids, chosen, strict=True) if take])
        pieces += [")"] if taking is None else [",", taking, ")"]
        if not all(chosen):
            # In one statement, though the place is named twice: it is made where it is not there.
            pieces += [",Object.assign(", registration.place, ","]
            pieces += self._object([kid for kid, take in zip(kids, chosen, strict=True) if not take])
            pieces.append(")")
        self.folding.edits[registration.call] = tuple(pieces)

    def _object(self, kids: list[Node]) -> list[str | Node]:
        pieces: list[str | Node] = ["{"]
        for kid in kids:
            pieces += [kid, ","]
        pieces[-1] = "}"
        return pieces
