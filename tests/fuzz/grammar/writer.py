"""Fills the grammar's rows: a program of a seed, and what the page passes to it.

A row is a text with holes: `<int>` takes an expression of that kind, `<block>` some statements, `@1` is a name that nobody
else has. A statement's row may end in ` => @1: kind`: what is a variable from there on. The parameters are of no known kind,
and each call passes others.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from typing import Any

from tests.fuzz.grammar import topics
from tests.fuzz.grammar.literals import literal, page_value
from tests.fuzz.programs import Generated

_HOLE = re.compile(r"<([a-z]+)>")
_FRESH = re.compile(r"@\d")
_SHOWN = {
    "iset": "sorted({}, key=repr)",
    "bytes": "{}.hex()",
    "iter": "list({})",
    "fn": "[{0}(1), {0}('a')]",
    "obj": "repr({})",
    "cls": "{}.__name__",
    "exc": "(type({0}).__name__, str({0}))",
}


class Grammar:
    """Writes one program."""

    def __init__(self, chance: random.Random, names: list[str]) -> None:
        self.chance = chance
        self.rows: dict[str, list[str]] = {}
        for name in names:
            for kind, rows in topics.TOPICS[name].items():
                self.rows.setdefault(kind, []).extend(rows)
        self.variables: dict[str, str] = {}
        self.number = 0
        self.depth = 3
        self.budget = 60

    def fresh(self) -> str:
        """A name."""
        self.number += 1
        return self.chance.choice("abcdefghkmnpqrstuvwxyz") + str(self.number)

    def of(self, kind: str) -> list[str]:
        """The variables of a kind."""
        return [n for n, k in self.variables.items() if k == kind]

    def expr(self, kind: str, depth: int) -> str:
        """An expression of a kind, seldom of another one."""
        roll = self.chance.random()
        if kind != "any" and kind not in topics.EXACT and roll < 0.07:
            kind = "any"
        known = self.of(kind)
        if known and self.chance.random() < (0.4 if depth > 0 else 0.75):
            return self.chance.choice(known)
        self.budget -= 1
        rows = self.rows.get(kind, []) if depth > 0 and self.budget > 0 else []
        if not rows or self.chance.random() < 0.15:
            return literal(self.chance, kind) if kind in topics.LITERAL else self.fallback(kind)
        return self.filled(self.chance.choice(rows), depth - 1)

    def fallback(self, kind: str) -> str:
        """What is there when there is no literal."""
        known = self.of(kind)
        return self.chance.choice(known) if known else topics.FALLBACK.get(kind, "None")

    def filled(self, row: str, depth: int) -> str:
        """A row of an expression without its holes."""
        names: dict[str, str] = {}
        row = _FRESH.sub(lambda m: names.setdefault(m.group(), self.fresh()), row)
        return _HOLE.sub(lambda m: self.expr(m.group(1), depth), row)

    def statement(self, indent: int, level: int = 0) -> list[str]:
        """A statement's lines."""
        rows = self.rows["statement"] + (self.rows.get("jump", []) if level else [])
        row = self.chance.choice(rows)
        if level > 2 and "<block>" in row:
            row = "log.append(<show>)"
        return self.lines(row, indent, level)

    def lines(self, row: str, indent: int, level: int = 0) -> list[str]:
        """A statement's row, filled; what it makes known is known afterwards."""
        names: dict[str, str] = {}
        row = _FRESH.sub(lambda m: names.setdefault(m.group(), self.fresh()), row)
        pairs: list[tuple[str, str]] = []
        inner: dict[str, str] = {}
        made: list[str] = []
        for text in row.split("\n"):
            line, _, bound = text.partition(" => ")
            for pair in bound.split(", ") if bound else []:
                name, kind = pair.split(": ")
                if name.startswith("!"):
                    inner[name[1:]] = self.variables[name[1:]] = kind
                else:
                    pairs.append((name, kind))
            pad = line[: len(line) - len(line.lstrip())]
            if line.strip() == "<block>":
                saved = dict(self.variables)
                for _ in range(self.chance.choice((1, 1, 2))):
                    made += [pad + text for text in self.statement(0, level + 1)]
                self.variables = {n: k for n, k in self.variables.items() if n in saved}
            else:
                made.append(_HOLE.sub(lambda m: self.expr(m.group(1), self.depth), line))
        for name in inner:
            self.variables.pop(name, None)
        self.variables.update(pairs)
        return ["    " * indent + line for line in made]

    def show(self) -> str:
        """A variable, or an expression, as something that has a defined text."""
        if self.chance.random() < 0.6 and self.variables:
            name, kind = self.chance.choice(list(self.variables.items()))
            return _SHOWN.get(kind, "{}").format(name)
        kind = self.chance.choice(topics.SHOWN)
        return _SHOWN.get(kind, "{}").format(self.expr(kind, self.depth))


class Shown(Grammar):
    """A grammar with the hole `<show>`."""

    def expr(self, kind: str, depth: int) -> str:
        """An expression, or what is logged."""
        if kind == "show":
            return self.show()
        if kind == "text":
            return f"repr({self.show()})"
        return super().expr(kind, depth)


def _valid(probe: list[str]) -> bool:
    """Whether CPython takes the lines of a try block."""
    try:
        compile("\n".join(["def f():", "    log = []", "    if log:", *probe]), "<probe>", "exec")
    except SyntaxError:
        return False
    return True


def program(seed: int, wanted: Sequence[str] = ()) -> Generated:
    """The program of a seed, of the topics that are wanted, or of some."""
    chance = random.Random(f"grammar {seed}")
    names = ["base", *(wanted or chance.sample(sorted(set(topics.TOPICS) - {"base"}), chance.randint(1, 3)))]
    writer = Shown(chance, names)
    writer.depth = chance.choice((1, 2, 2, 3))
    parameters = ["a", "b", "c"][: chance.randint(1, 3)]
    head: list[str] = []
    for row in writer.rows.get("module", []):
        if chance.random() < 0.8:
            saved, writer.variables = writer.variables, dict.fromkeys(())  # type: ignore[assignment]
            head += [*writer.lines(row, 0), ""]
            writer.variables = {**saved, **writer.variables}
    for name in parameters:
        writer.variables[name] = "any"
    lines = [f"def f({', '.join(parameters)}):", "    log = []"]
    for _ in range(chance.randint(2, 7)):
        known = dict(writer.variables)
        writer.budget = 40
        probe = [text for _ in range(chance.choice((1, 1, 2))) for text in writer.statement(2)]
        if chance.random() < 0.7:
            probe.append(f"        log.append({writer.show()})")
        if not _valid(probe):
            writer.variables = known
            continue
        lines += ["    try:", *probe, "    except Exception as error:"]
        lines.append("        log.append((type(error).__name__, str(error)))")
        for name, kind in list(writer.variables.items()):
            if name not in known:
                if kind in topics.LITERAL and chance.random() < 0.9:
                    lines.append(f"        {name} = {literal(chance, kind)}")
                elif chance.random() < 0.9:
                    del writer.variables[name]
    lines.append(f"    return [log, {writer.show()}]")
    arguments: list[list[Any]] = [[page_value(chance) for _ in parameters] for _ in range(6)]
    text = "\n".join([*head, *lines])
    return Generated(text, arguments, seed)
