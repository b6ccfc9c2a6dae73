"""A bundle made small, its source map with it."""

from __future__ import annotations

from collections.abc import Iterable

from clientside.compiler.js.layout import Mapping
from clientside.compiler.minify.compact import compact
from clientside.compiler.minify.enclose import open_up
from clientside.compiler.minify.fold import Folding
from clientside.compiler.minify.names import shorten
from clientside.compiler.minify.parse import Parser
from clientside.compiler.minify.tokens import Token
from clientside.compiler.minify.tree import Node
from clientside.compiler.minify.unused import drop_unused
from clientside.compiler.minify.write import left, needs_space
from clientside.compiler.passes import ALL


def minified(text: str, mappings: Iterable[Mapping] = (), passes: frozenset[str] = ALL) -> tuple[str, list[Mapping]]:
    """The text without what cannot happen, in few words, and the mappings of the words that are left.

    Raises NotUnderstood for what this compiler does not write.
    """
    parser = Parser(text)
    tree = parser.program()
    folding = Folding(parser, tree)
    if "minify-fold" in passes:
        folding.run()
        while drop_unused(folding):
            folding.run()
    else:
        folding.keep_all()
    return written(folding, parser, tree, mappings, passes)


def written(
    folding: Folding, parser: Parser, tree: Node, mappings: Iterable[Mapping] = (), passes: frozenset[str] = ALL
) -> tuple[str, list[Mapping]]:
    """What a folding has left of a text, written in few words, and the mappings of its words."""
    text, mappings = _joined(folding, parser, list(left(folding, tree)), mappings)
    parser = Parser(text)
    tree = parser.program()
    folding = Folding(parser, tree)
    folding.keep_all()
    if "minify-compact" in passes:
        compact(folding)
        open_up(folding)
    pieces = list(left(folding, tree))
    if "minify-names" in passes:
        shorten(folding, parser.root, {piece for piece in pieces if isinstance(piece, int)})
    return _joined(folding, parser, pieces, mappings)


def _joined(
    folding: Folding, parser: Parser, pieces: list[int | str], mappings: Iterable[Mapping]
) -> tuple[str, list[Mapping]]:
    """The text of some words, and the mappings of those that have one."""
    empty = {node.start for node in folding.tree.walk() if node.kind == "empty"}
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
        ends = following == "}" or (isinstance(following, int) and words[following].text == "}")
        if ends and (piece == ";" or (isinstance(piece, int) and words[piece].text == ";" and piece not in empty)):
            continue
        if isinstance(piece, int) and words[piece].text == "," and _closes(pieces, n + 1, words):
            continue
        word = shown(piece) if isinstance(piece, int) else _text(piece)
        if ends and word == "$();":
            word = "$()"
        if before and needs_space(before, word):
            made.append(" ")
            column += 1
        if isinstance(piece, int):
            at = words[piece]
            place = places.get((at.line, at.column))
            if place is None and piece in folding.instead:
                gone = words[folding.instead[piece]]
                place = places.get((gone.line, gone.column))
            if place is not None:
                name = place.name
                if name is None and word != words[piece].text:
                    name = words[piece].text
                found.append(place._replace(line=0, column=column, name=name))
        made.append(word)
        column += len(word) if word.isascii() else len(word.encode("utf-16-le")) // 2
        before = word
    return "".join(made) + "\n", found


def _closes(pieces: list[int | str], at: int, words: list[Token]) -> bool:
    """Whether a comma before these pieces is the last one of arguments or of an object."""
    for piece in pieces[at:]:
        text = words[piece].text if isinstance(piece, int) else piece
        if text != "," or not isinstance(piece, int) or words[piece].kind != "punctuator":
            return isinstance(piece, int) and words[piece].kind in ("punctuator", "template") and text in (")", "}")
    return False


def _text(constant: str) -> str:
    return {"true": "!0", "false": "!1", "undefined": "void 0"}.get(constant, constant)
