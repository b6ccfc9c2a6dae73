"""A script in parts: what a group of functions became, kept as text, and parts put together into one script.

A part is compiled as if its functions were the only ones. Where two parts give one name to different things, the later
one is compiled again, with that name taken.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from clientside.compiler.bundle.emit import FOOTER, opening, registration
from clientside.compiler.diagnostics.diagnostic import Diagnostic
from clientside.compiler.groups import Group
from clientside.compiler.js import nodes as js
from clientside.compiler.js.layout import Mapping
from clientside.compiler.js.plain import plain, tree
from clientside.compiler.js.print import print_program
from clientside.compiler.js.sourcemap import source_map
from clientside.compiler.js.walk import copied, declared_names
from clientside.compiler.js.walk import parts as inner_parts
from clientside.compiler.output import FunctionInfo, Module
from clientside.compiler.source import Source

Place = tuple[int, int, int]  # the number of a source, line and column; kept: of an item, and the line from its first


class Store(Protocol):
    """Where parts are kept from one time to the next."""

    def get(self, key: str) -> Any:
        """What was kept under a key, None where nothing was."""

    def put(self, key: str, value: Any) -> None:
        """Keep a value of JSON."""


@dataclass
class Piece:
    """A statement at the top of a script: its text, the names that it declares, where it comes from. `kind` tells what
    empty lines are around it, `entry` the number of the function that is its member's.
    """

    text: str
    kind: str
    names: tuple[str, ...]
    mappings: list[Mapping]
    entry: int = -1


SECTIONS = ("first", "constants", "arrows", "tables", "before", "functions", "modules", "after")
SHARED = ("first", "constants", "before")  # what is written twice in the same words is one thing


@dataclass
class Part:
    """What a group became. One that is not `separate` must be compiled together with all others that are not."""

    separate: bool
    sources: list[Source]
    sections: dict[str, list[Piece]]
    entries: list[tuple[int, str, str, js.Expr]]
    infos: dict[int, FunctionInfo]
    helpers: tuple[str, ...]
    files: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...] = ()
    browser: bool = False


def piece(statement: js.Stmt, entry: int = -1) -> Piece:
    """A statement, printed."""
    printed = print_program([statement])
    definition = isinstance(statement, (js.FunctionDecl, js.ClassDecl))
    kind = "definition" if definition else "comment" if isinstance(statement, js.Comment) else ""
    return Piece(printed.text, kind, tuple(declared_names([statement])), printed.mappings, entry)


# ---- together


def clash(part: Part, known: dict[str, tuple[str, str]]) -> set[str]:
    """The names that mean something else in the parts before; without any, those of the part are added to `known`."""
    own: dict[str, tuple[str, str]] = {}
    found: set[str] = set()
    for section, pieces in part.sections.items():
        for each in pieces:
            for name in each.names:
                own[name] = (section, each.text)
                if name in known and (section not in SHARED or known[name] != own[name]):
                    found.add(name)
    if not found:
        known.update(own)
    return found


def together(parts: Sequence[Part], files: Iterable[str], diagnostics: tuple[Diagnostic, ...]) -> Module:
    """One script of all parts. No two may clash."""
    sources: list[Source] = []
    numbers: dict[tuple[str, str], int] = {}

    def place(part: Part, at: Place) -> Place:
        """A place by the number that its source has in the whole script: only what is used has one."""
        source = part.sources[at[0]]
        number = numbers.setdefault((source.file, source.text), len(numbers))
        if number == len(sources):
            sources.append(source)
        return number, at[1], at[2]

    chosen: list[tuple[Part, Piece]] = []
    for section in SECTIONS:
        seen: set[tuple[str, ...]] = set()
        found = [(part, each) for part in parts for each in part.sections[section]]
        if section == "functions":  # what the page calls, in its order, then what that calls
            found.sort(key=lambda item: item[1].entry if item[1].entry >= 0 else len(parts) + 10**9)
        for part, each in found:
            if section in SHARED and each.names:
                if each.names in seen:
                    continue
                seen.add(each.names)
            chosen.append((part, each))
    helpers = tuple(sorted({name for part in parts for name in part.helpers}))
    text = [opening(helpers)]
    line = text[0].count("\n")
    mappings: list[Mapping] = []
    before: Piece | None = None
    for part, each in chosen:
        if before is not None:
            apart = "definition" in (before.kind, each.kind)
            if each.kind == "definition" and before.kind == "comment":
                apart = False
            text.append("\n\n" if apart else "\n")
            line += len(text[-1])
        for found_line, column, at, named in each.mappings:
            mappings.append(Mapping(found_line + line, column, place(part, at), named))
        text.append(each.text)
        line += each.text.count("\n")
        before = each
    table: dict[str, list[tuple[str, js.Expr]]] = {}
    entries = [(*entry, part) for part in parts for entry in part.entries]
    for _, namespace, name, value, part in sorted(entries, key=lambda entry: entry[0]):
        table.setdefault(namespace, []).append((name, placed(copied(value), functools.partial(place, part))))
    if before is not None:
        text.append("\n\n" if before.kind == "definition" else "\n")
        line += len(text[-1])
    printed = print_program(registration(table), line=line)
    text += [printed.text, FOOTER]
    mappings += printed.mappings
    found_map = source_map(mappings, [s.file for s in sources], [s.text for s in sources])
    infos = {number: info for part in parts for number, info in part.infos.items()}
    read = {file for file in files if not file.startswith("<")} | {file for part in parts for file in part.files}
    return Module(
        "".join(text),
        found_map,
        tuple(infos[number] for number in sorted(infos)),
        helpers,
        diagnostics,
        tuple(sorted(read)),
        any(part.browser for part in parts),
    )


def placed(value: js.Expr, place: Callable[[Place], Place]) -> js.Expr:
    """A tree, whose places become others."""
    todo: list[Any] = [value]
    while todo:
        node = todo.pop()
        if isinstance(node, js.Node) and node.pos is not None:
            node.pos = place(node.pos)
        todo += inner_parts(node)
    return value


# ---- kept


def key_of(group: Group, avoid: frozenset[str]) -> str:
    """Under what a part is kept."""
    return hashlib.sha256("\0".join([group.key, *sorted(avoid)]).encode("utf-8", "surrogatepass")).hexdigest()


def kept(part: Part, group: Group) -> Any:
    """A part as JSON, its places told from the first lines of the group's items; None where one is in none of them."""
    if not part.separate:
        return {"separate": False}
    try:
        return {
            "separate": True,
            "sections": {
                section: [_kept_piece(part, group, each) for each in pieces]
                for section, pieces in part.sections.items()
            },
            "entries": [
                [
                    group.members.index(n),
                    namespace,
                    name,
                    plain(placed(copied(value), lambda at: _relative(part, group, at))),
                ]
                for n, namespace, name, value in part.entries
            ],
            "infos": [[group.members.index(n), {**vars(i), "line": _line(group, i)}] for n, i in part.infos.items()],
            "helpers": part.helpers,
            "files": part.files,
            "browser": part.browser,
        }
    except (LookupError, ValueError):
        return None


def known(found: Any, group: Group) -> Part | None:
    """The part that was kept, at the places where its items stand now; None where it is damaged."""
    try:
        if not found["separate"]:
            return Part(False, [], {}, [], {}, (), ())
        sources = list(dict.fromkeys(item.source for item in group.items))
        number = {source: n for n, source in enumerate(sources)}

        def place(at: Sequence[int]) -> Place:
            item = group.items[at[0]]
            return number[item.source], item.first + at[1], at[2]

        def member(n: int) -> int:
            return group.members[n] if n >= 0 else -1

        sections = {
            section: [
                Piece(
                    text, kind, tuple(names), [Mapping(m[0], m[1], place(m[2]), m[3]) for m in mappings], member(entry)
                )
                for text, kind, names, mappings, entry in found["sections"][section]
            ]
            for section in SECTIONS
        }
        entries = [(member(n), namespace, name, placed(tree(e), place)) for n, namespace, name, e in found["entries"]]
        infos = {}
        for n, info in found["infos"]:
            item, line = info["line"]
            infos[member(n)] = replace(FunctionInfo(**info), line=group.items[item].first + line)
        return Part(
            True,
            sources,
            sections,
            entries,
            infos,
            tuple(found["helpers"]),
            tuple(found["files"]),
            (),
            found["browser"],
        )
    except (LookupError, TypeError, ValueError, AttributeError):
        return None


def _kept_piece(part: Part, group: Group, each: Piece) -> list[Any]:
    mappings = [[m.line, m.column, _relative(part, group, m.pos), m.name] for m in each.mappings]
    entry = group.members.index(each.entry) if each.entry >= 0 else -1
    return [each.text, each.kind, each.names, mappings, entry]


def _relative(part: Part, group: Group, at: Place) -> Place:
    return *_item(group, part.sources[at[0]].file, at[1]), at[2]


def _line(group: Group, info: FunctionInfo) -> tuple[int, int]:
    return _item(group, info.file, info.line)


def _item(group: Group, file: str, line: int) -> tuple[int, int]:
    """The item that a line is in, and the line from its first. Raises LookupError."""
    for number, item in enumerate(group.items):
        if item.first <= line <= item.last and item.source.file == file:
            return number, line - item.first
    raise LookupError(line)
