"""What became of each function, line by line: JavaScript, the types that were inferred, the helpers that it needs."""

from __future__ import annotations

import ast
import re
from dataclasses import field

from clientside.compiler.analysis.describe import described
from clientside.compiler.analysis.program import Function, Program
from clientside.compiler.js.print import print_program
from clientside.compiler.lowering.module import ModuleContext
from clientside.compiler.records import record
from clientside.compiler.walk import children, walk

_NO_VALUES = ("function", "type")  # what is called is seen
_HELPER = re.compile(r"\$([A-Za-z]\w*)")
_EXPLAINED = (
    ast.BinOp,
    ast.Compare,
    ast.Subscript,
    ast.Call,
    ast.AugAssign,
    ast.For,
    ast.comprehension,
    ast.FormattedValue,
)


@record
class Story:
    """One function. `python` holds its lines by their numbers, `javascript` pairs of a text and the Python line that
    it comes from (None where no line does), `types` the types of the names that each Python line binds, `operands`
    those of the values that each line works with, `helpers` the runtime helpers in each line of JavaScript.
    """

    name: str
    namespace: str
    function_name: str
    file: str
    line: int
    python: dict[int, str]
    javascript: list[tuple[str, int | None]] = field(default_factory=list)
    types: dict[int, list[tuple[str, str]]] = field(default_factory=dict)
    operands: dict[int, list[tuple[str, str]]] = field(default_factory=dict)
    helpers: list[list[str]] = field(default_factory=list)
    returns: str = ""
    is_entry: bool = False


def stories(program: Program, lowering: ModuleContext) -> list[Story]:
    """The stories of all functions that were printed, in the order of their sources."""
    found = [_story(program, lowering, f) for f in program.functions if f in lowering.printed]
    return sorted(found, key=lambda s: (not s.is_entry, s.file, s.line))


def _story(program: Program, lowering: ModuleContext, function: Function) -> Story:
    node, source = function.node, function.environment.source
    first, last = _lines(node)
    python = {n: source.lines[n - 1].rstrip() for n in range(first, min(last, len(source.lines)) + 1)}
    entry = function.entry
    story = Story(
        function.name,
        entry.namespace if entry else "",
        entry.name if entry else function.js,
        source.file,
        getattr(node, "lineno", 1),
        python,
        is_entry=entry is not None,
        returns=described(function.returns),
    )
    printed = print_program([lowering.printed[function]])
    places: dict[int, int] = {}
    for mapping in sorted(printed.mappings, key=lambda m: (m.line, m.column)):
        if lowering.sources[mapping.pos[0]] is source and first <= mapping.pos[1] <= last:
            places.setdefault(mapping.line, mapping.pos[1])
    for number, text in enumerate(printed.text.rstrip("\n").split("\n")):
        story.javascript.append((text, places.get(number)))
        story.helpers.append(list(dict.fromkeys(_HELPER.findall(text))))
    _add_types(program, function, story)
    return story


def _lines(node: ast.AST) -> tuple[int, int]:
    start = getattr(node, "lineno", 1)
    return start, getattr(node, "end_lineno", None) or start


def _add_types(program: Program, function: Function, story: Story) -> None:
    for parameter in function.parameters:
        line = getattr(parameter.annotation, "lineno", None) or story.line
        _note(story.types, line, parameter.name, described(parameter.variable.slot))
    body = function.node.body
    for node in (n for part in (body if isinstance(body, list) else [body]) for n in walk(part)):
        value = getattr(node, "value", None)
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        if isinstance(node, (ast.Assign, ast.AnnAssign, ast.NamedExpr)) and value in program.types:
            for target in targets:
                if isinstance(target, ast.Name):
                    _note(story.types, target.lineno, target.id, described(program.types[value]))
        if isinstance(node, ast.Return) and node.value in program.types:
            _note(story.types, node.lineno, "return", described(program.types[node.value]))
        if isinstance(node, _EXPLAINED):
            for child in children(node):
                found = program.types.get(child)
                if (
                    isinstance(child, ast.expr)
                    and found is not None
                    and not isinstance(child, (ast.Constant, ast.Lambda))
                ):
                    words = described(found)
                    if words not in _NO_VALUES:
                        _note(story.operands, child.lineno, _short(child), words)


def _note(table: dict[int, list[tuple[str, str]]], line: int, name: str, words: str) -> None:
    found = table.setdefault(line, [])
    if (name, words) not in found:
        found.append((name, words))


def _short(node: ast.expr) -> str:
    text = ast.unparse(node)
    return text if len(text) <= 30 else f"{text[:29]}…"
