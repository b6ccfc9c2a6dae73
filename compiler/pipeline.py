"""The corridor: source → syntax → analysis → lowering → bundle. The only file that names all phases."""

from __future__ import annotations

import ast
import functools
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from clientside.compiler.analysis.infer.inference import Inference
from clientside.compiler.analysis.infer.names import is_mark
from clientside.compiler.analysis.library_use import is_library, moved
from clientside.compiler.analysis.module_values import check_module_values
from clientside.compiler.analysis.nan_literals import note_nans
from clientside.compiler.analysis.plain_components import check_figures, plain_components
from clientside.compiler.analysis.program import Entry, Function, Program
from clientside.compiler.analysis.returns import check_returns
from clientside.compiler.analysis.safety import check_captures, check_entries
from clientside.compiler.analysis.visible import check_visible
from clientside.compiler.bundle.emit import bundle_text, registration
from clientside.compiler.decorated_entries import decorated_binding, forwarding
from clientside.compiler.diagnostics.diagnostic import CompileError, Diagnostic
from clientside.compiler.diagnostics.report import Diagnostics
from clientside.compiler.groups import Group, Reach, groups_of, merged, reaches_of
from clientside.compiler.js import nodes as js
from clientside.compiler.js.print import Printed, print_statements
from clientside.compiler.js.sourcemap import source_map
from clientside.compiler.known_files import Files, MarkedFile, Marks
from clientside.compiler.live import function_binding
from clientside.compiler.lowering.entries import entry_value
from clientside.compiler.lowering.module import ModuleContext
from clientside.compiler.marks import Marked, called, marked_entries, without_marks
from clientside.compiler.output import Diagnosis as Diagnosis
from clientside.compiler.output import FunctionInfo as FunctionInfo
from clientside.compiler.output import Module as Module
from clientside.compiler.parts import (
    SECTIONS,
    Part,
    Piece,
    Store,
    clash,
    entry_maker,
    kept,
    key_of,
    known,
    piece,
    together,
)
from clientside.compiler.python_text import read_source
from clientside.compiler.room import with_room
from clientside.compiler.shape import called_digest
from clientside.compiler.source import Environment, MarkedSource, Source, StaticEnvironment
from clientside.compiler.stories import Story, stories
from clientside.compiler.syntax.not_python import not_python
from clientside.compiler.syntax.restrict import check_syntax

NAMESPACE = "clientside"


def compile_functions(marked: Sequence[MarkedSource], *, observe: bool = False) -> Module:
    """Compile live functions into one bundle. Raises CompileError.

    With `observe` each entry returns the repr of its result, so that tests see the types inside.
    """
    return with_room(lambda: _compile_functions(marked, observe))


def _compile_functions(marked: Sequence[MarkedSource], observe: bool) -> Module:
    program = Program(Diagnostics())
    for mark in marked:
        binding = function_binding(mark.function) or decorated_binding(mark.function)
        if binding is None:
            name = getattr(mark.function, "__qualname__", repr(mark.function))
            program.diagnostics.error("source-unavailable", None, name=name)
            continue
        called = function_binding(mark.adapter) if mark.adapter is not None else binding
        assert called is not None, "an adapter's text is kept"
        function = program.function(called.node, called.environment, None)
        target = binding.node if mark.adapter is not None else None
        function.entries.append(Entry(mark.namespace, mark.function_name, mark.dash, observe, mark.shape, target))
    return _compiled(program)


def compile_function(function: Callable[..., Any], namespace: str = NAMESPACE, name: str | None = None) -> Module:
    """Compile one live function with all it needs. Raises CompileError."""
    label = name or getattr(function, "__name__", "function").replace("<lambda>", "lambda")
    return compile_functions([MarkedSource(function, namespace, label)])


def compile_path(path: str | Path, store: Store | None = None, name: str = "") -> Module:
    """Compile a file without importing it; of its marked functions only what is not in `store`, and of several those
    called `name`, where there are some. Raises CompileError, OSError.
    """
    try:
        text = read_source(path)
    except (SyntaxError, UnicodeDecodeError) as error:
        raise not_python(error, Source("", str(path))) from None
    return with_room(lambda: _compile_source(text, str(path), NAMESPACE, store, name))


def compile_paths(paths: Sequence[str | Path], store: Store | None = None) -> Module:
    """Compile the marked functions of several files into one script; only what is not in `store`. Raises CompileError,
    OSError.

    A file that marks nothing gives nothing.
    """
    return with_room(lambda: _compile_paths(paths, store))


def _compile_paths(paths: Sequence[str | Path], store: Store | None) -> Module:
    diagnostics = Diagnostics()
    together = Files([str(path) for path in paths], store)
    files: list[MarkedFile] = []
    errors: list[Diagnostic] = []
    for path in paths:
        try:
            file = MarkedFile(together, _environment(read_source(path), str(path), together.shared))
            if not file.is_known:
                _checked(file.environment)
            files.append(file)
        except (SyntaxError, UnicodeDecodeError) as error:
            errors += not_python(error, Source("", str(path))).diagnostics
        except CompileError as error:
            errors += error.diagnostics
    if errors:
        raise CompileError(errors)
    marks = Marks(files)
    for file in files:
        diagnostics.take(file.diagnostics.items)
    return _in_parts(marks, diagnostics, store, lambda: [reach for file in files for reach in file.reaches()])


def compile_source(text: str, filename: str = "<text>", namespace: str = NAMESPACE) -> Module:
    """Compile a module's text: its marked functions, or, where it marks none, all of it. Raises CompileError."""
    return with_room(lambda: _compile_source(text, filename, namespace, None))


def diagnose_path(path: str | Path, *, marked_only: bool = False) -> Diagnosis:
    """What there is to say of a file, without making JavaScript of it. Raises OSError.

    With `marked_only` a file that marks nothing has no functions, and nothing wrong with it but its syntax.
    """
    try:
        text = read_source(path)
        return with_room(lambda: _diagnosed(text, str(path), marked_only))
    except (SyntaxError, UnicodeDecodeError) as error:
        return Diagnosis(0, not_python(error, Source("", str(path))).diagnostics)
    except CompileError as error:
        return Diagnosis(0, error.diagnostics)


def _diagnosed(text: str, filename: str, marked_only: bool) -> Diagnosis:
    program = _source_program(text, filename, NAMESPACE, marked_only)
    functions = len(program.functions)
    try:
        _analyse(program)
        functions = len(program.functions)
    except CompileError as error:  # of the program, or of a file that it imports
        program.diagnostics.take(error.diagnostics)
    return Diagnosis(functions, program.diagnostics.items)


def _compile_source(text: str, filename: str, namespace: str, store: Store | None, name: str = "") -> Module:
    environment = _checked(_environment(text, filename))
    diagnostics = Diagnostics()
    marks = called(marked_entries(environment, diagnostics), name, diagnostics)
    if marks or diagnostics.items or without_marks(environment, diagnostics):
        return _in_parts(marks, diagnostics, store, lambda: reaches_of(marks))
    return _compiled(_program(marks, environment, diagnostics, namespace))


def _environment(text: str, filename: str, shared: dict[str, Environment] | None = None) -> StaticEnvironment:
    """A text to compile, under its file's name: who imports the file gets the same functions and variables."""
    modules = {} if shared is None else shared
    environment = StaticEnvironment(Source(text, filename), "", modules)
    if not filename.startswith("<"):
        modules.setdefault(os.path.realpath(filename), environment)
    return environment


def _checked(environment: StaticEnvironment) -> StaticEnvironment:
    """The environment of a text that is Python. Raises CompileError."""
    source = environment.source
    try:
        compile(source.tree, source.file, "exec")
    except (SyntaxError, ValueError, MemoryError, RecursionError) as error:  # the last two: it is nested too deeply
        raise not_python(error, source) from None
    return environment


def _source_program(text: str, filename: str, namespace: str, marked_only: bool = False, name: str = "") -> Program:
    environment = _checked(_environment(text, filename))
    diagnostics = Diagnostics()
    marks = called(marked_entries(environment, diagnostics), name, diagnostics)
    is_module = not marks and not diagnostics.items and not marked_only and not without_marks(environment, diagnostics)
    # Nothing is made here that would lack them.
    diagnostics.soften("known-when-run", "callback-not-written-out", "nothing-marked")
    return _program(marks, environment if is_module else None, diagnostics, namespace)


def _program(
    marks: Iterable[Marked], module: StaticEnvironment | None, diagnostics: Diagnostics, namespace: str = NAMESPACE
) -> Program:
    """The program of marked functions, or of a whole module."""
    program = Program(diagnostics)
    for marked in marks:
        program.function(marked.node, marked.environment, None).entries.append(marked.entry)
    if module is not None:
        _add_module(program, module, module.source.tree, namespace)
    return program


def _in_parts(
    marks: Sequence[Marked], diagnostics: Diagnostics, store: Store | None, reaches: Callable[[], list[Reach]]
) -> Module:
    """The script of marked functions: those that have nothing to do with each other are compiled by themselves.
    `reaches` tells what they reach.
    """
    groups = groups_of(reaches()) if len(marks) > 1 and not diagnostics.has_errors else []
    if len(groups) < 2:
        return _compiled(_program(marks, None, diagnostics))
    found: list[tuple[Group, Part]] = []
    for group in groups:
        try:
            found.append((group, _part(group, marks, store)))
        except CompileError as error:
            diagnostics.take(error.diagnostics)
    diagnostics.raise_if_errors()
    rest = [group for group, part in found if not part.separate]
    apart = [(group, part, True) for group, part in found if part.separate]
    if rest:
        apart.append((merged(rest), _part(merged(rest), marks, store, alone=False), False))
        apart.sort(key=lambda each: each[0].members)
    names: dict[str, tuple[str, str]] = {}
    parts: list[Part] = []
    for group, part, alone in apart:
        avoid: frozenset[str] = frozenset()
        while clashing := clash(part, names):
            if clashing <= avoid:  # names that no choice of others changes
                return _compiled(_program(marks, None, diagnostics))
            avoid |= clashing
            part = _part(group, marks, store, avoid, alone=alone)
        parts.append(part)
        diagnostics.take(part.diagnostics)
    files = {file for group in groups for file in group.files}
    return together(parts, files, diagnostics.items, store)


def _part(
    group: Group,
    marks: Sequence[Marked],
    store: Store | None,
    avoid: frozenset[str] = frozenset(),
    *,
    alone: bool = True,
) -> Part:
    """What a group becomes, from the store if it is there. Raises CompileError."""
    key = key_of(group, avoid if alone else avoid | {"*"})
    part = known(store.get(key), group) if store is not None else None
    if part is None:
        part = _made_part(group, marks, avoid, alone)
        if store is not None and not part.diagnostics:  # what has something to say says it each time
            store.put(key, kept(part, group))
    return part


def _made_part(group: Group, marks: Sequence[Marked], avoid: frozenset[str], alone: bool) -> Part:
    program = _program([marks[n] for n in group.members], None, Diagnostics())
    _analyse(program)
    browser = program.known("browser") is not None
    together_only = browser or program.turns or program.tasks or any(map(is_library, program.functions))
    if alone and together_only:
        return Part(False, [], {}, [], {}, (), (), program.diagnostics.items)
    program.plain_components = plain_components(program)
    lowering = ModuleContext(program, avoid)
    made = lowering.sections()
    numbers = {id(marks[n].entry): n for n in group.members}
    functions: list[Piece] = []
    texts: dict[js.Stmt, str] = {}
    for function, statements in made.functions:
        entry = numbers[id(function.entries[0])] if function.entries else -1
        pieces = [piece(statement, entry) for statement in statements]
        texts.update(zip(statements, (each.text for each in pieces), strict=True))
        functions += pieces
    plainly = {name: [*map(piece, getattr(made, name))] for name in SECTIONS if name != "functions"}
    entries = [(f, entry) for f in program.functions for entry in f.entries]
    return Part(
        True,
        lowering.sources,
        {**plainly, "functions": functions},
        [(numbers[id(e)], e.namespace, e.name, entry_maker(entry_value(lowering, f, e))) for f, e in entries],
        {numbers[id(e)]: _info(lowering, Printed("", [], texts), f, e) for f, e in entries},
        tuple(sorted(lowering.helpers)),
        _files_read(program) if any(map(is_library, program.functions)) else (),
        program.diagnostics.items,
        browser,
    )


def _add_module(program: Program, environment: StaticEnvironment, tree: ast.Module, namespace: str) -> None:
    """The whole module: its statements run when it loads, its top-level functions are entries."""
    last = {s.name: s for s in tree.body if isinstance(s, (ast.FunctionDef, ast.AsyncFunctionDef))}
    plain = {n for n in last.values() if all(is_mark(environment, d) for d in n.decorator_list)}
    # What decorators made of the others is a variable of the module: the page calls a function that calls it.
    entries = {n.name: n if n in plain else forwarding(n, n.name, f"{n.name}_entry") for n in last.values()}
    added = [n for n in entries.values() if n not in plain]
    tree = ast.Module([*tree.body, *added], tree.type_ignores)
    scope = program.scopes.add_module(tree, environment)
    module = Function(tree, scope, environment, "module", None)
    program.functions.append(module)
    program.by_node[tree] = module
    for name, node in entries.items():
        program.function(node, environment, module).entries.append(Entry(namespace, name))


def _analyse(program: Program) -> None:
    """All that can find something wrong. Raises CompileError."""
    diagnostics = program.diagnostics
    diagnostics.moved = lambda place, source: moved(program, place, source)
    check_syntax(program)
    diagnostics.raise_if_errors()
    Inference(program).run()
    check_syntax(program)
    check_captures(program)
    check_entries(program)
    check_returns(program)
    check_visible(program)
    check_module_values(program)
    note_nans(program)
    check_figures(program)
    diagnostics.raise_if_errors()


def tell_path(path: str | Path, name: str = "") -> tuple[list[Story], tuple[Diagnostic, ...]]:
    """What became of each function of a file, line by line, and all diagnostics; of marked ones those called `name`,
    where there are some. Raises CompileError, OSError.
    """
    try:
        text = read_source(path)
    except (SyntaxError, UnicodeDecodeError) as error:
        raise not_python(error, Source("", str(path))) from None
    return with_room(lambda: _told(text, str(path), name))


def _told(text: str, filename: str, name: str) -> tuple[list[Story], tuple[Diagnostic, ...]]:
    program = _source_program(text, filename, NAMESPACE, name=name)
    _analyse(program)
    program.plain_components = plain_components(program)
    lowering = ModuleContext(program)
    lowering.lower()
    lowering.entries()
    return stories(program, lowering), program.diagnostics.items


def _compiled(program: Program) -> Module:
    """All phases after the sources are known."""
    _analyse(program)
    program.plain_components = plain_components(program)
    lowering = ModuleContext(program)
    statements = lowering.lower()
    entries = lowering.entries()
    text, printed = bundle_text(lowering.helpers, [*statements, *registration(entries)])
    infos = tuple(_info(lowering, printed, f, entry) for f in program.functions for entry in f.entries)
    files, texts = [s.file for s in lowering.sources], [s.text for s in lowering.sources]
    mapping = functools.partial(source_map, printed.mappings, files, texts)
    helpers = tuple(sorted(lowering.helpers))
    browser = program.known("browser") is not None
    return Module(text, mapping, infos, helpers, program.diagnostics.items, _files_read(program), browser)


def _files_read(program: Program) -> tuple[str, ...]:
    """The Python files whose text, or whose values, went into a program."""
    found: set[str] = set()
    for function in program.functions:
        static = getattr(function.environment, "static", function.environment)
        found.update((static.source.file, *getattr(static, "_modules", ())))
    return tuple(sorted(file for file in found if not file.startswith("<")))


def _info(lowering: ModuleContext, printed: Printed, function: Function, entry: Entry) -> FunctionInfo:
    called = called_digest(entry.shape, function.environment.source.text if entry.target is not None else "")
    if entry.target is not None:
        function = lowering.program.by_node[entry.target]
    made = lowering.printed.get(function)
    text = printed.statements.get(made, "") if made is not None else ""
    return FunctionInfo(
        function.name,
        entry.namespace,
        entry.name,
        function.environment.source.file,
        getattr(function.node, "lineno", 1),
        text or (print_statements([made]) if made is not None else ""),
        called,
        entry.waits,
    )
