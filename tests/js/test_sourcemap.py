"""Mappings from printed text to Python, and their encoding."""

from __future__ import annotations

import json

import sourcemap
from clientside.compiler.js import nodes as js
from clientside.compiler.js.layout import Mapping
from clientside.compiler.js.nodes import Call, Declare, ExprStmt, Id, Member, Num, Str
from clientside.compiler.js.print import print_program
from clientside.compiler.js.sourcemap import source_map


def decoded(found: dict[str, object]) -> list[tuple[int, int, str, int, int, str | None]]:
    index = sourcemap.loads(json.dumps(found))
    return [(t.dst_line, t.dst_col, t.src, t.src_line, t.src_col, t.name) for t in index]


def test_positions_in_printed_text() -> None:
    call = Call(Member(Id("rows", pos=(0, 2, 4)), "map", pos=(0, 2, 4)), [Id("new$", "new", pos=(0, 2, 13))])
    printed = print_program([Declare("const", [(Id("x"), Num(1))], pos=(0, 1, 0)), ExprStmt(call, pos=(0, 2, 4))])
    assert printed.text == "const x = 1;\nrows.map(new$);"
    assert printed.mappings == [
        Mapping(0, 0, (0, 1, 0), None),
        Mapping(1, 0, (0, 2, 4), None),
        Mapping(1, 4, (0, 2, 4), None),
        Mapping(1, 9, (0, 2, 13), "new"),
    ]


def test_columns_are_utf16_units() -> None:
    body = [ExprStmt(js.Array([Str("😀é"), Id("a", pos=(0, 1, 0))]))]
    printed = print_program(body)
    (mapping,) = printed.mappings
    assert printed.text.encode("utf-16-le")[2 * mapping.column :].decode("utf-16-le").startswith("a]")


def test_indented() -> None:
    printed = print_program([js.If(Id("c"), [ExprStmt(Id("a", pos=(0, 3, 2)))])])
    assert printed.mappings == [Mapping(1, 2, (0, 3, 2), None)]


def test_encoded() -> None:
    mappings = [
        Mapping(0, 0, (0, 1, 0), None),
        Mapping(0, 40, (1, 900, 7), "f"),
        Mapping(3, 2, (0, 5, 4), "g"),
        Mapping(3, 2, (0, 9, 9), "lost"),
        Mapping(3, 1, (0, 5, 0), "f"),
    ]
    found = source_map(mappings, ["a.py", "b.py"], ["a", None], ["f"], "out.js")
    assert decoded(found) == [
        (0, 0, "a.py", 0, 0, None),
        (0, 40, "b.py", 899, 7, "f"),
        (3, 1, "a.py", 4, 0, "f"),
        (3, 2, "a.py", 4, 4, "g"),
    ]
    assert found["version"] == 3
    assert found["file"] == "out.js"
    assert found["sourcesContent"] == ["a", None]
    assert found["names"] == ["f", "g"]


def test_known_text() -> None:
    assert source_map([Mapping(1, 16, (0, 1, 0), None)], ["a.py"], [""])["mappings"] == ";gBAAA"


def test_empty() -> None:
    assert source_map([], [], [])["mappings"] == ""
