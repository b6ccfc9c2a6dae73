"""Marked functions of a file, found without importing it, under the names that the live decorators give them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from clientside.compiler.analysis.infer.names import is_mark
from clientside.compiler.analysis.program import Entry
from clientside.compiler.callback_shape import callback_shape, is_grouped
from clientside.compiler.diagnostics.report import Diagnostics
from clientside.compiler.enclosed_marks import Definition, EnclosedNames
from clientside.compiler.names import module_of_file, readable_name, shortened
from clientside.compiler.records import record, replaced
from clientside.compiler.shape import CallbackShape, joined_shape
from clientside.compiler.source import ConstantBinding, MemberBinding, ModuleBinding, StaticEnvironment
from clientside.compiler.static_adapter import static_adapter
from clientside.compiler.static_callbacks import static_wiring
from clientside.compiler.static_dependencies import NotWrittenOut
from clientside.compiler.walk import children, walk

NAMESPACE = "clientside"


@record
class Marked:
    """A marked function: what the page calls (itself, or an adapter), where that is read, and under which name."""

    node: Definition
    environment: StaticEnvironment
    entry: Entry


def marked_entries(environment: StaticEnvironment, diagnostics: Diagnostics) -> list[Marked]:
    """The functions under `@clientside.callback` or `@clientside.function`, as entries.

    A decorator between the mark and the function makes another function of it, which only importing would show.
    """
    source = environment.source
    module = "main" if source.file.startswith("<") else module_of_file(source.file)
    found: list[Marked] = []
    taken: set[tuple[str, str]] = set()
    calls = _later_calls(environment)
    enclosed: EnclosedNames | None = None
    for node, qualname in _definitions(source.tree, ""):
        own = [d for d in node.decorator_list if is_mark(environment, _target(d))]
        marks = [d for d in own if _kind(environment, _target(d)) not in ("example", "debounce", "throttle")]
        if not marks:
            continue
        for other in node.decorator_list[node.decorator_list.index(marks[0]) + 1 :]:
            if other not in own:
                diagnostics.error("unsupported-decorator", other, source=source, name=ast.unparse(_target(other)))
        if "." in qualname or node.args.defaults or node.args.kw_defaults:
            enclosed = enclosed or EnclosedNames(environment)
            unknown = list(enclosed.unknown(node))
            for name, what in unknown:
                diagnostics.error("known-when-run", name, source=source, name=name.id, what=what)
            if unknown:
                continue
        named = _names(environment, marks, node, readable_name(module, qualname, node.lineno), taken)
        found += _Wired(environment, diagnostics, node, *named).entries(marks, calls.get(node.name, []))
    for call in _called_marks(environment):
        what = "a mark that is called, not written above a `def`"
        diagnostics.warning("known-when-run", call, source=source, name=shortened(call.args[0]), what=what)
    return found


def without_marks(environment: StaticEnvironment, diagnostics: Diagnostics) -> bool:
    """Whether a file that marks nothing makes a Dash app, which is reported: its statements are the server's."""
    for statement in environment.source.tree.body:
        made = statement.value if isinstance(statement, (ast.Assign, ast.AnnAssign)) else None
        if isinstance(made, ast.Call) and _is_dash(environment, made.func):
            diagnostics.error("nothing-marked", made, source=environment.source)
            return True
    return False


def _is_dash(environment: StaticEnvironment, function: ast.expr) -> bool:
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) and function.attr == "Dash":
        found = environment.lookup(function.value.id)
        return isinstance(found, ModuleBinding) and found.name == "dash"
    binding = environment.lookup(function.id) if isinstance(function, ast.Name) else None
    return isinstance(binding, MemberBinding) and (binding.module, binding.name) == ("dash", "Dash")


def called(marks: list[Marked], name: str, diagnostics: Diagnostics) -> list[Marked]:
    """Those of the functions called `name`, and only what there is to say of them; all where none is called so."""
    found = [m for m in marks if name in (m.entry.name, getattr(m.entry.target or m.node, "name", ""))]
    if name and found:
        diagnostics.clear()  # of the others: about these there is nothing yet, or they were left out
    return found if name and found else marks


def _called_marks(environment: StaticEnvironment) -> Iterator[ast.Call]:
    """The calls `clientside.callback(…)(f)` and `clientside.function(f)`: reading does not show what f is."""
    if "clientside" not in environment.source.text:
        return
    for node in environment.source.nodes:
        if not isinstance(node, ast.Call) or not node.args:
            continue
        mark = node.func.func if isinstance(node.func, ast.Call) else node.func
        if not isinstance(mark, (ast.Name, ast.Attribute)) or not is_mark(environment, mark):
            continue
        if _kind(environment, mark) in (
            ("callback", "function", "clientside") if mark is not node.func else ("function",)
        ):
            yield node


class _Wired:
    """The names of one function, as the live mark gives them out: one for all callbacks that call it alike."""

    def __init__(
        self, environment: StaticEnvironment, diagnostics: Diagnostics, node: Definition, namespace: str, name: str
    ) -> None:
        self.environment = environment
        self.diagnostics = diagnostics
        self.node = node
        self.namespace = namespace
        self.name = name
        self.known: list[tuple[CallbackShape, tuple[Any, ...], bool]] = []
        self.found: list[Marked] = []
        self.waits = False

    def entries(self, marks: list[ast.expr], calls: list[ast.Call]) -> list[Marked]:
        """`marks` are the decorators, `calls` those of `clientside_callback` with this function."""
        kinds = [_kind(self.environment, _target(m)) for m in marks]
        self.waits = kinds[-1] == "callback" or set(kinds) == {"clientside"}
        if "clientside" in kinds:  # a Flask page's: one name, whatever calls it
            shapes = [callback_shape(self.environment, m) for m in marks]
            return [Marked(self.node, self.environment, self._entry(self.name, joined_shape(shapes)))]
        is_callback = kinds[-1] == "callback"
        for mark, kind in zip(reversed(marks), reversed(kinds), strict=True):
            if kind == "callback":
                self._wire(mark, is_callback, 0)
        for call in calls:
            self._wire(call, is_callback, 1)
        if self.name not in [marked.entry.name for marked in self.found]:
            self.found.insert(0, Marked(self.node, self.environment, self._entry(self.name, CallbackShape())))
        return self.found

    def _wire(self, call: ast.expr, is_callback: bool, skip: int) -> None:
        wiring = None
        try:
            wiring = static_wiring(self.environment, call, skip) if isinstance(call, ast.Call) else None
        except NotWrittenOut as error:
            if is_grouped(call):
                source = self.environment.source
                self.diagnostics.error("callback-not-written-out", error.node, source=source, name=str(error))
                return
        shape = wiring.wires.shape if wiring is not None else callback_shape(self.environment, call, skip)
        called = wiring.called if wiring is not None else ()
        plain = wiring is None or not wiring.wires.needs_adapter
        if plain and not is_callback and shape.is_simple:
            return
        if (shape, called, plain) in self.known:
            return
        self.known.append((shape, called, plain))
        first = is_callback and len(self.known) == 1
        name = self.name if first else f"{self.name}.{len(self.known) + 1 - is_callback}"
        if wiring is None or plain:
            self.found.append(Marked(self.node, self.environment, self._entry(name, shape)))
            return
        made = static_adapter(self.environment, self.node, wiring, f"{self.namespace}.{name}")
        if made is None:
            handler = wiring.on_error
            text = ast.unparse(handler) if handler is not None else ""
            self.diagnostics.error("callback-not-written-out", handler, source=self.environment.source, name=text)
            return
        entry = replaced(self._entry(name, shape), target=self.node)
        self.found.append(Marked(made.node, made.environment, entry))

    def _entry(self, name: str, shape: CallbackShape) -> Entry:
        return Entry(self.namespace, name, dash=True, shape=shape, waits=self.waits)


def _later_calls(environment: StaticEnvironment) -> dict[str, list[ast.Call]]:
    """The calls `app.clientside_callback(f, …)` in a file, by the name of f."""
    found: dict[str, list[ast.Call]] = {}
    if "clientside_callback" not in environment.source.text:
        return found
    for node in walk(environment.source.tree):
        if not isinstance(node, ast.Call) or not node.args or not isinstance(node.args[0], ast.Name):
            continue
        func = node.func
        name = func.attr if isinstance(func, ast.Attribute) else func.id if isinstance(func, ast.Name) else ""
        if name == "clientside_callback":
            found.setdefault(node.args[0].id, []).append(node)
    return found


def _target(decorator: ast.expr) -> ast.expr:
    return decorator.func if isinstance(decorator, ast.Call) else decorator


def _definitions(tree: ast.AST, outer: str) -> Iterator[tuple[Definition, str]]:
    """Every function definition with its qualified name, in source order, as Python would come to them."""
    for child in children(tree):
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield child, f"{outer}{child.name}"
            yield from _definitions(child, f"{outer}{child.name}.<locals>.")
        elif isinstance(child, ast.ClassDef):
            yield from _definitions(child, f"{outer}{child.name}.")
        elif not isinstance(child, ast.expr):
            yield from _definitions(child, outer)


def _kind(environment: StaticEnvironment, target: ast.expr) -> str:
    if isinstance(target, ast.Attribute):
        return target.attr
    binding = environment.lookup(target.id) if isinstance(target, ast.Name) else None
    return binding.name if isinstance(binding, MemberBinding) else "callback"


def _names(
    environment: StaticEnvironment, marks: list[ast.expr], node: Definition, readable: str, taken: set[tuple[str, str]]
) -> tuple[str, str]:
    """The namespace and the name of a marked function."""
    innermost = marks[-1]
    namespace, name, given = NAMESPACE, readable, innermost.keywords if isinstance(innermost, ast.Call) else []
    if _kind(environment, _target(innermost)) == "function":
        texts = {k.arg: _text(environment, k.value) for k in given}
        namespace, name = texts.get("namespace") or NAMESPACE, texts.get("name") or node.name
    # The registry numbers callbacks of one name in the same way.
    base, number = name, 1
    while (namespace, name) in taken:
        number += 1
        name = f"{base}_{number}"
    taken.add((namespace, name))
    return namespace, name


def _text(environment: StaticEnvironment, node: ast.expr) -> str | None:
    if isinstance(node, ast.Name):
        binding = environment.lookup(node.id)
        node = ast.Constant(binding.value) if isinstance(binding, ConstantBinding) else node
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
