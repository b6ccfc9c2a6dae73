"""A script in parts: what a group of functions became, kept as text, and parts put together into one script.

A part is compiled as if its functions were the only ones. Where two parts give one name to different things, the later
one is compiled again, with that name taken.
"""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from typing import Any, Protocol

from clientside.compiler.bundle.emit import FOOTER, opening, registration
from clientside.compiler.diagnostics.diagnostic import Diagnostic
from clientside.compiler.groups import Group
from clientside.compiler.js import nodes as js
from clientside.compiler.js.layout import Mapping
from clientside.compiler.js.plain import plain, tree
from clientside.compiler.js.print import Printed, print_program
from clientside.compiler.js.sourcemap import mappings_of, source_map
from clientside.compiler.js.walk import copied, declared_names
from clientside.compiler.js.walk import parts as inner_parts
from clientside.compiler.output import FunctionInfo, Module
from clientside.compiler.passes import cache_word
from clientside.compiler.records import record
from clientside.compiler.source import Source

Place = tuple[int, int, int]  # the number of a source, line and column; kept: of an item, and the line from its first
Placing = Callable[[Place], Place]  # says what a place becomes


class Store(Protocol):
    """Where parts are kept from one time to the next."""

    def get(self, key: str) -> Any:
        """What was kept under a key, None where nothing was."""

    def put(self, key: str, value: Any) -> None:
        """Keep a value of JSON."""


@record
class Piece:
    """A statement at the top of a script: its text, the names that it declares, where it comes from. `kind` tells what
    empty lines are around it, `entry` the number of the function that is its member's. Where it comes from is told when
    somebody asks for a source map.
    """

    text: str
    kind: str
    names: tuple[str, ...]
    mappings: Callable[[Placing], list[Mapping]]
    entry: int = -1


SECTIONS = ("first", "constants", "arrows", "tables", "before", "functions", "modules", "after")
SHARED = ("first", "constants", "before")  # what is written twice in the same words is one thing


@record
class Part:
    """What a group became. One that is not `separate` must be compiled together with all others that are not. Of an
    entry: the number of its function, the namespace, the name, and the value with places as somebody wants them.
    """

    separate: bool
    sources: list[Source]
    sections: dict[str, list[Piece]]
    entries: list[tuple[int, str, str, Callable[[Placing], js.Expr]]]
    infos: dict[int, FunctionInfo]
    helpers: tuple[str, ...]
    files: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...] = ()
    browser: bool = False
    told: list[str] | None = None  # each entry's value as it is kept, where it is


def piece(statement: js.Stmt, entry: int = -1) -> Piece:
    """A statement, printed."""
    printed = print_program([statement])
    definition = isinstance(statement, (js.FunctionDecl, js.ClassDecl))
    kind = "definition" if definition else "comment" if isinstance(statement, js.Comment) else ""
    names = tuple(declared_names([statement]))
    return Piece(printed.text, kind, names, functools.partial(_moved, printed.mappings), entry)


def entry_maker(value: js.Expr) -> Callable[[Placing], js.Expr]:
    """An entry's value as a `Part` holds it."""
    return lambda place: placed(copied(value), place)


def _moved(mappings: list[Mapping], place: Placing) -> list[Mapping]:
    return [Mapping(line, column, place(at), named) for line, column, at, named in mappings]


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


def together(
    parts: Sequence[Part], files: Iterable[str], diagnostics: tuple[Diagnostic, ...], store: Store | None = None
) -> Module:
    """One script of all parts. No two may clash. In `store` is kept how the entries are registered."""
    sources = [source for part in parts for source in part.sources]
    first = dict(zip(map(id, parts), accumulate((len(part.sources) for part in parts), initial=0), strict=False))
    used: list[int] = []  # by entries

    def placing(part: Part, notes: list[int]) -> Placing:
        """Places by the numbers of `sources`, which are noted."""
        start = first[id(part)]

        def place(at: Place) -> Place:
            notes.append(start + at[0])
            return start + at[0], at[1], at[2]

        return place

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
    starts: list[int] = []
    before: Piece | None = None
    for _, each in chosen:
        if before is not None:
            apart = "definition" in (before.kind, each.kind)
            if each.kind == "definition" and before.kind == "comment":
                apart = False
            text.append("\n\n" if apart else "\n")
            line += len(text[-1])
        starts.append(line)
        text.append(each.text)
        line += each.text.count("\n")
        before = each
    if before is not None:
        text.append("\n\n" if before.kind == "definition" else "\n")
        line += len(text[-1])

    @functools.cache
    def registered() -> Printed:
        table: dict[str, list[tuple[str, js.Expr]]] = {}
        entries = [(*entry, part) for part in parts for entry in part.entries]
        for _, namespace, name, make, part in sorted(entries, key=lambda entry: entry[0]):
            table.setdefault(namespace, []).append((name, make(placing(part, used))))
        return print_program(registration(table), line=line)

    text += [_registration_text(parts, store, lambda: registered().text), FOOTER]

    def mapped() -> dict[str, Any]:
        noted: list[int] = []
        mappings: list[Mapping] = []
        for start, (part, each) in zip(starts, chosen, strict=True):
            mappings += [m._replace(line=m.line + start) for m in each.mappings(placing(part, noted))]
        mappings += registered().mappings
        # Only what is used has a number in the map, and what is the same text of one file has the same.
        texts = {n: (sources[n].file, sources[n].text) for n in dict.fromkeys([*noted, *used])}
        numbers = {text: n for n, text in enumerate(dict.fromkeys(texts.values()))}
        moved = _moved(mappings, lambda at: (numbers[texts[at[0]]], at[1], at[2]))
        return source_map(moved, [file for file, _ in numbers], [text for _, text in numbers])

    infos = {number: info for part in parts for number, info in part.infos.items()}
    read = {file for file in files if not file.startswith("<")} | {file for part in parts for file in part.files}
    return Module(
        "".join(text),
        mapped,
        tuple(infos[number] for number in sorted(infos)),
        helpers,
        diagnostics,
        tuple(sorted(read)),
        any(part.browser for part in parts),
    )


def _registration_text(parts: Sequence[Part], store: Store | None, make: Callable[[], str]) -> str:
    """The statements that register all entries: they stay the same where only what functions do is edited."""
    if store is None:
        return make()
    entries: list[tuple[int, str, str, str]] = []
    for part in parts:
        if part.told is None:
            return make()
        told = zip(part.entries, part.told, strict=True)
        entries += [(number, namespace, name, text) for (number, namespace, name, _), text in told]
    key = f"registration {_digest(json.dumps([entry[1:] for entry in sorted(entries)]))}"
    found = store.get(key)
    if not isinstance(found, str):
        found = make()
        store.put(key, found)
    return found


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
    return _digest("\0".join([group.key, *sorted(avoid), *cache_word()]))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def kept(part: Part, group: Group) -> Any:
    """A part as JSON, its places told from the first lines of the group's items; None where one is in none of them."""
    if not part.separate:
        return {"separate": False}
    try:
        entries = [
            (group.members.index(n), namespace, name, json.dumps(plain(make(lambda at: _relative(part, group, at)))))
            for n, namespace, name, make in part.entries
        ]
        part.told = [told for _, _, _, told in entries]
        texts = [each.text for each in part.sections["functions"]]
        return {
            "separate": True,
            "sections": {
                section: [_kept_piece(part, group, each) for each in pieces]
                for section, pieces in part.sections.items()
            },
            "entries": [[*entry, _digest(entry[3])] for entry in entries],
            "infos": [[group.members.index(n), _kept_info(group, i, texts)] for n, i in part.infos.items()],
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
                    text, kind, tuple(names), functools.partial(_kept_mappings, str(told), called, place), member(entry)
                )
                for text, kind, names, (told, called), entry in found["sections"][section]
            ]
            for section in SECTIONS
        }
        entries: list[tuple[int, str, str, Callable[[Placing], js.Expr]]] = [
            (member(n), namespace, name, functools.partial(_kept_entry, told, place))
            for n, namespace, name, told, _ in found["entries"]
        ]
        if any(_digest(told) != digest for _, _, _, told, digest in found["entries"]):
            return None
        infos = {}
        for n, info in found["infos"]:
            item, line = info["line"]
            text = info["javascript"]
            told = {
                **info,
                "line": group.items[item].first + line,
                "javascript": text if isinstance(text, str) else sections["functions"][text].text,
            }
            infos[member(n)] = FunctionInfo(**told)
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
            [told for _, _, _, told, _ in found["entries"]],
        )
    except (LookupError, TypeError, ValueError, AttributeError):
        return None


def _kept_info(group: Group, info: FunctionInfo, texts: list[str]) -> dict[str, Any]:
    """What is known of a function; its text is mostly that of a piece, which is named by its number."""
    text = texts.index(info.javascript) if info.javascript in texts else info.javascript
    return {**vars(info), "line": _line(group, info), "javascript": text}


def _kept_piece(part: Part, group: Group, each: Piece) -> list[Any]:
    found = source_map(each.mappings(lambda at: _relative(part, group, at)), [], [])
    entry = group.members.index(each.entry) if each.entry >= 0 else -1
    return [each.text, each.kind, each.names, [found["mappings"], found["names"]], entry]


def _kept_mappings(text: str, names: list[str], where: Placing, place: Placing) -> list[Mapping]:
    return _moved(mappings_of({"mappings": text, "names": names}), lambda at: place(where(at)))


def _kept_entry(told: str, where: Placing, place: Placing) -> js.Expr:
    return placed(tree(json.loads(told)), lambda at: place(where(at)))


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
