"""A bundle made small, its source map with it."""

from __future__ import annotations

from collections.abc import Iterable

from clientside.compiler.js.layout import Mapping
from clientside.compiler.minify.fold import Folding
from clientside.compiler.minify.names import shorten
from clientside.compiler.minify.parse import Parser
from clientside.compiler.minify.write import left, needs_space


def minified(text: str, mappings: Iterable[Mapping] = ()) -> tuple[str, list[Mapping]]:
    """The text without what cannot happen, in few words, and the mappings of the words that are left.

    Raises NotUnderstood for what this compiler does not write.
    """
    parser = Parser(text)
    tree = parser.program()
    folding = Folding(parser, tree)
    folding.run()
    pieces = list(left(folding, tree))
    used = {piece for piece in pieces if isinstance(piece, int)}
    shorten(folding, parser.root, used)
    empty = {node.start for node in tree.walk() if node.kind == "empty"}
    places = {(m.line, m.column): m for m in mappings}
    words = folding.words

    def shown(at: int) -> str:
        binding = folding.meanings.get(at)
        if binding is None or not binding.short or binding.short == words[at].text:
            return words[at].text
        return f"{binding.name}:{binding.short}" if at in parser.shorthands else binding.short

    made: list[str] = []
    found: list[Mapping] = []
    column = 0
    before = ""
    for n, piece in enumerate(pieces):
        following = pieces[n + 1] if n + 1 < len(pieces) else None
        ends = isinstance(following, int) and words[following].text == "}"
        if ends and isinstance(piece, int) and words[piece].text == ";" and piece not in empty:
            continue
        written = shown(piece) if isinstance(piece, int) else _text(piece)
        if before and needs_space(before, written):
            made.append(" ")
            column += 1
        if isinstance(piece, int):
            place = places.get((words[piece].line, words[piece].column))
            if place is not None:
                name = place.name
                if name is None and written != words[piece].text:
                    name = words[piece].text
                found.append(place._replace(line=0, column=column, name=name))
        made.append(written)
        column += len(written) if written.isascii() else len(written.encode("utf-16-le")) // 2
        before = written
    return "".join(made) + "\n", found


def _text(constant: str) -> str:
    return {"true": "!0", "false": "!1", "undefined": "void 0"}.get(constant, constant)
