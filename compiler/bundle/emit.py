"""The text of a bundle: helpers, program, registration in `dash_clientside`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from clientside.compiler.bundle.link import linked
from clientside.compiler.js import nodes as js
from clientside.compiler.js.print import Printed, print_program
from clientside.compiler.js.words import is_identifier

HEADER = '(() => {\n"use strict";\n'
FOOTER = "\n})();\n"


def registration(entries: Mapping[str, list[tuple[str, js.Expr]]]) -> list[js.Stmt]:
    """The statements that put entries under `dash_clientside[namespace][name]`."""
    root = js.Assign(js.Member(js.Id("globalThis"), "dash_clientside"), js.Object([]), "??=")
    if len(entries) == 1:
        ((namespace, found),) = entries.items()
        place = js.Assign(_under(root, namespace), js.Object([]), "??=")
        return [js.ExprStmt(js.Call(js.Member(js.Id("Object"), "assign"), [place, _object(found)]))]
    statements: list[js.Stmt] = [js.Declare("const", [(js.Id("$namespaces"), root)])]
    for namespace, found in entries.items():
        place = js.Assign(_under(js.Id("$namespaces"), namespace), js.Object([]), "??=")
        statements.append(js.ExprStmt(js.Call(js.Member(js.Id("Object"), "assign"), [place, _object(found)])))
    return statements


def _under(value: js.Expr, name: str) -> js.Expr:
    return js.Member(value, name) if is_identifier(name) else js.Index(value, js.Str(name))


def _object(found: list[tuple[str, js.Expr]]) -> js.Expr:
    return js.Object(list(found))


def without_comments(text: str) -> str:
    """A helper's text without the lines that are only comments (they stay in the runtime's files)."""
    return "\n".join(line for line in text.split("\n") if not line.lstrip().startswith("//"))


def bundle_text(helpers: Iterable[str], program: list[js.Stmt]) -> tuple[str, Printed, int]:
    """A bundle's text, the printed program in it, and the number of lines before that."""
    parts = [without_comments(h.text) for h in linked(helpers)]
    before = HEADER + "".join(f"{part}\n\n" for part in parts)
    printed = print_program(program)
    return before + printed.text + FOOTER, printed, before.count("\n")
