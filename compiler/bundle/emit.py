"""The text of a bundle: helpers, program, registration in `dash_clientside`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from clientside.compiler.bundle.link import linked
from clientside.compiler.bundle.namespaces import global_path
from clientside.compiler.js import nodes as js
from clientside.compiler.js.print import Printed, print_program
from clientside.compiler.js.words import is_identifier

HEADER = '(() => {\n"use strict";\n'
FOOTER = "\n})();\n"


def registration(entries: Mapping[str, list[tuple[str, js.Expr]]]) -> list[js.Stmt]:
    """The statements that put entries under `dash_clientside[namespace][name]`."""
    root = js.Assign(js.Member(js.Id("globalThis"), "dash_clientside"), js.Object([]), "??=")
    properties = {name: path for name in entries if (path := global_path(name)) is not None}
    statements: list[js.Stmt]
    if properties:
        statements = [_assigned(_property(path), entries[name]) for name, path in properties.items()]
        rest = {name: found for name, found in entries.items() if name not in properties}
        return [*statements, *(registration(rest) if rest else [])]
    if len(entries) == 1:
        ((namespace, found),) = entries.items()
        place = js.Assign(_under(root, namespace), js.Object([]), "??=")
        return [_assigned(place, found)]
    statements = [js.Declare("const", [(js.Id("$namespaces"), root)])]
    for namespace, found in entries.items():
        place = js.Assign(_under(js.Id("$namespaces"), namespace), js.Object([]), "??=")
        statements.append(_assigned(place, found))
    return statements


def _property(path: list[str]) -> js.Expr:
    """The object at a path from the window on, made where it is not there."""
    place: js.Expr = js.Id("globalThis")
    for name in path:
        place = js.Assign(_under(place, name), js.Object([]), "??=")
    return place


def _under(value: js.Expr, name: str) -> js.Expr:
    return js.Member(value, name) if is_identifier(name) else js.Index(value, js.Str(name))


def _assigned(place: js.Expr, found: list[tuple[str, js.Expr]]) -> js.Stmt:
    """Entries put into a namespace; one called `__proto__` must be defined, as assigning it would do something else."""
    plain: list[tuple[str, js.Expr] | js.Spread] = [(name, value) for name, value in found if name != "__proto__"]
    place = js.Call(js.Member(js.Id("Object"), "assign"), [place, js.Object(plain)])
    for name, value in found:
        if name == "__proto__":
            described = js.Object([("value", value), ("enumerable", js.Bool(True)), ("configurable", js.Bool(True))])
            place = js.Call(js.Member(js.Id("Object"), "defineProperty"), [place, js.Str(name), described])
    return js.ExprStmt(place)


def opening(helpers: Iterable[str]) -> str:
    """What stands before a program: the helpers, and all that they need."""
    return HEADER + "".join([h.code for h in linked(helpers)])


def bundle_text(helpers: Iterable[str], program: list[js.Stmt]) -> tuple[str, Printed]:
    """A bundle's text, and the printed program in it."""
    before = opening(helpers)
    printed = print_program(program, line=before.count("\n"))
    return before + printed.text + FOOTER, printed
