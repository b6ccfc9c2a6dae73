"""What a minified script's parts cost, and why they are there."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from clientside.compiler.bundle.runtime_index import Marks
from clientside.compiler.minify.fold import Folding
from clientside.compiler.minify.parse import Parser
from clientside.compiler.minify.split import Splitting
from clientside.compiler.minify.write import left


@dataclass(frozen=True)
class Cost:
    """A declaration of the script: its name, its length before names are shortened, and what mentions it."""

    name: str
    length: int
    users: tuple[str, ...]


def costs(text: str) -> list[Cost]:
    """The parts of a bundle's minified script, longest first."""
    parser = Parser(text)
    folding = Folding(parser, parser.program())
    folding.run()
    return _costs(folding)


def small_costs(text: str, names: Collection[tuple[str, str]], marks: Marks) -> list[Cost]:
    """The same of the small script of a bundle that is split."""
    work = Splitting(text, marks)
    work.settle(names)
    return _costs(work.folding)


def _costs(folding: Folding) -> list[Cost]:
    names = {statement: binding.name for binding, statement in folding.declared.items()}
    users: dict[str, set[str]] = {}
    lengths: dict[str, int] = {}
    for statement in folding.live:
        own = names.get(statement, "the program")
        written = [folding.words[p].text if isinstance(p, int) else p for p in left(folding, statement)]
        lengths[own] = lengths.get(own, 0) + sum(map(len, written))
        for node in folding.shown(statement):
            binding = folding.meanings.get(node.start) if node.kind == "name" else None
            if binding is not None and binding in folding.declared and binding.name != own:
                users.setdefault(binding.name, set()).add(own)
    found = [Cost(name, length, tuple(sorted(users.get(name, ())))) for name, length in lengths.items()]
    return sorted(found, key=lambda cost: (-cost.length, cost.name))
