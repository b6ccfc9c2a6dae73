"""Where a function comes from: its text, its tree, and what its free names mean.

Two environments give the same answers wherever no live value is needed: `StaticEnvironment` reads a module's text
without importing it; `LiveEnvironment` adds the values that a live function's closure and module really hold.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Callable, Iterator
from dataclasses import field
from functools import cached_property
from pathlib import Path
from typing import Any

from clientside.compiler.analysis.scopes import FunctionNode
from clientside.compiler.bindings import Binding as Binding
from clientside.compiler.bindings import BuiltinBinding as BuiltinBinding
from clientside.compiler.bindings import ClassBinding as ClassBinding
from clientside.compiler.bindings import ConstantBinding as ConstantBinding
from clientside.compiler.bindings import ExternBinding as ExternBinding
from clientside.compiler.bindings import FunctionBinding as FunctionBinding
from clientside.compiler.bindings import MemberBinding as MemberBinding
from clientside.compiler.bindings import ModuleBinding as ModuleBinding
from clientside.compiler.bindings import ProjectModuleBinding as ProjectModuleBinding
from clientside.compiler.bindings import ServerBinding as ServerBinding
from clientside.compiler.bindings import VariableBinding as VariableBinding
from clientside.compiler.borrowed_methods import borrowed
from clientside.compiler.captured_figures import is_figure
from clientside.compiler.captured_values import kind_of
from clientside.compiler.component_values import component_parts
from clientside.compiler.module_changes import changed_in, changed_names
from clientside.compiler.names import shortened
from clientside.compiler.private_names import mangle
from clientside.compiler.project_places import places
from clientside.compiler.python_text import read_source
from clientside.compiler.records import record, replaced
from clientside.compiler.shape import SIMPLE, CallbackShape
from clientside.compiler.star_imports import imports_by_name, star_names
from clientside.compiler.static_branches import decided
from clientside.compiler.syntax.not_python import not_python
from clientside.compiler.top_level import changed_at_import, top_level_bindings
from clientside.compiler.walk import children, walk


@record(frozen=True)
class MarkedSource:
    """A live function that somebody marked, and the name under which JavaScript finds it.

    `dash` says that Dash will call it: arguments are live props, and Dash's own results and exceptions are understood.
    `shape` is what it passes and wants back. `adapter` is what it calls instead, a function that calls this one.
    """

    function: Callable[..., Any]
    namespace: str
    function_name: str
    dash: bool = False
    shape: CallbackShape = SIMPLE
    adapter: Callable[..., Any] | None = None


@record(eq=False)
class Source:
    """A Python text with the file it came from."""

    text: str
    file: str

    @cached_property
    def tree(self) -> ast.Module:
        """The parsed module. Raises SyntaxError or ValueError (null bytes) for invalid text."""
        tree = decided(ast.parse(self.text, self.file), self.text, self.file)
        return mangle(borrowed(tree, self.text), self.text)

    @cached_property
    def lines(self) -> list[str]:
        """The lines without their ends, as `ast` counts them."""
        found = self.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        return found if found[-1] else found[:-1]

    @cached_property
    def is_ascii(self) -> bool:
        """Whether columns in bytes are columns in letters everywhere."""
        return self.text.isascii()

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """All nodes of the tree, as `walk` gives them."""
        return walk(self.tree)

    @cached_property
    def functions(self) -> list[FunctionNode]:
        """All functions, methods and lambdas of the text."""
        kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
        return [n for n in self.nodes if isinstance(n, kinds)]

    @cached_property
    def classes(self) -> dict[str, list[tuple[ast.ClassDef, list[ast.AST]]]]:
        """All classes of the text by their qualified names, each with the functions around it."""
        found: dict[str, list[tuple[ast.ClassDef, list[ast.AST]]]] = {}
        waiting: list[tuple[ast.AST, str, list[ast.AST]]] = [(self.tree, "", [])]
        while waiting:
            node, prefix, outer = waiting.pop()
            for child in children(node):
                if isinstance(child, ast.ClassDef):
                    found.setdefault(prefix + child.name, []).append((child, outer))
                    waiting.append((child, f"{prefix}{child.name}.", outer))
                elif isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
                    waiting.append((child, f"{prefix}{child.name}.<locals>.", [*outer, child]))
                elif not isinstance(child, ast.expr):
                    waiting.append((child, prefix, outer))
        return found

    @cached_property
    def defined_names(self) -> frozenset[str]:
        """The names of all functions and methods that the text defines."""
        return frozenset(n.name for n in self.functions if not isinstance(n, ast.Lambda))

    @cached_property
    def global_names(self) -> frozenset[str]:
        """The names that functions of the text declare as the module's."""
        if "global" not in self.text:
            return frozenset()
        return frozenset(name for node in self.nodes if isinstance(node, ast.Global) for name in node.names)

    @cached_property
    def changed_names(self) -> frozenset[str]:
        """The names of the module's lists, dicts and sets that functions of the text change."""
        possible = changed_in(self.nodes)
        bound = any(name in possible for _, name in top_level_bindings(self.tree.body)) if possible else False
        return self._changed[0] if bound else frozenset()

    @cached_property
    def enclosed_names(self) -> frozenset[str]:
        """The names of those that functions change of a function around them."""
        return self._changed[1]

    @cached_property
    def _changed(self) -> tuple[frozenset[str], frozenset[str]]:
        return changed_names(self.tree)

    @cached_property
    def page_names(self) -> frozenset[str]:
        """The names of what all compiled functions of a page share, and may change."""
        return self.global_names | self.changed_names

    first_line: int = 1
    column_shift: int = 0


class Environment:
    """What the free names of a source mean."""

    source: Source
    module: str

    def lookup(self, name: str) -> Binding | None:
        """The meaning of a free name, None if it has none."""
        raise NotImplementedError

    def is_builtin(self, name: str) -> bool:
        """Whether a free name is a builtin's."""
        return isinstance(self.lookup(name), BuiltinBinding)


@record(eq=False)
class StaticEnvironment(Environment):
    """A module read from its text: imports, functions, classes, constants bound once by a literal."""

    source: Source
    module: str = ""
    _modules: dict[str, Environment] = field(default_factory=dict)
    named: dict[ast.expr, ast.ClassDef] = field(default_factory=dict)
    _importing: set[str] = field(default_factory=set)
    _looking_up: set[str] = field(default_factory=set)
    computed: dict[ast.AST, VariableBinding | None] = field(default_factory=dict)
    unpacked: dict[ast.expr, ast.Assign | None] = field(default_factory=dict)
    runs: bool = False  # its variables are computed in the page

    @cached_property
    def bindings(self) -> dict[str, list[ast.AST]]:
        """Every top-level binding of each name."""
        found: dict[str, list[ast.AST]] = {}
        self._importing.add("*")
        for node, name in top_level_bindings(self.source.tree.body):
            for bound in star_names(self, node) if name == "*" else (name,):
                found.setdefault(bound, []).append(node)
        self._importing.discard("*")
        return found

    @cached_property
    def changed(self) -> frozenset[str]:
        """The names whose objects the module changes when it runs."""
        return changed_at_import(self.source.tree)

    def lookup(self, name: str) -> Binding | None:
        nodes = self.bindings.get(name)
        if not nodes or (name in self._looking_up and name not in self._importing):  # `str = str`
            return BuiltinBinding(name) if hasattr(builtins, name) else None
        self._looking_up.add(name)
        try:
            return self._bound(name, nodes)
        finally:
            self._looking_up.discard(name)

    def _bound(self, name: str, nodes: list[ast.AST]) -> Binding | None:
        from clientside.compiler.static_variables import unpacked

        node = unpacked(self, nodes)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return FunctionBinding(node, self, decorated=True)
        if isinstance(node, ast.ClassDef):
            return ClassBinding(node, self)
        if isinstance(node, ast.Import):
            return self.imported(node, name)
        if isinstance(node, ast.ImportFrom):
            if name in self._importing:
                return ServerBinding("a name that modules import from each other")
            self._importing.add(name)
            try:
                return self.imported_from(node, name)
            finally:
                self._importing.discard(name)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Lambda):
            return FunctionBinding(node.value, self)
        value = node.value if isinstance(node, (ast.Assign, ast.AnnAssign)) else None
        if isinstance(value, ast.Name) and value.id == name and len(nodes) == 1 and hasattr(builtins, name):
            return BuiltinBinding(name)
        if value is not None and len(nodes) == 1 and (self.runs or name not in self.changed):
            try:
                literal = ast.literal_eval(value)
            except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
                from clientside.compiler.functional_enums import functional_enum
                from clientside.compiler.static_components import written_component
                from clientside.compiler.static_externs import static_extern
                from clientside.compiler.static_named_tuples import named_tuple
                from clientside.compiler.static_patterns import static_method, static_regex
                from clientside.compiler.static_variables import static_logger, static_variable

                extern = static_extern(self, value)
                if extern is not None:
                    return extern
                compiled = static_regex(self, value)
                if compiled is not None:
                    return ConstantBinding(compiled, node)
                bound = static_method(self, value)
                if bound is not None:
                    return bound
                component = written_component(self, value)
                if component is not None and is_json_like(component):
                    return ConstantBinding(component, node)
                named = named_tuple(self, value) or functional_enum(self, value)
                if named is not None:
                    return ClassBinding(named, self)
                if self.runs and isinstance(node, ast.Assign):
                    return VariableBinding(node, self)
                variable = static_logger(self, value) or static_variable(self, node)
                if variable is not None:
                    return variable
                what = f"the value of `{shortened(value)}`, known only when the app runs"
                return ServerBinding(f"{what} (`clientside compile module:app`)")
            if is_json_like(literal):
                return ConstantBinding(literal, node)
        return ServerBinding("a module variable that changes while the app runs")

    def imported(self, node: ast.Import, name: str) -> Binding:
        """What `import a.b as name` binds."""
        for alias in node.names:
            if (alias.asname or alias.name.split(".")[0]) == name:
                dotted = alias.name if alias.asname else alias.name.split(".")[0]
                found = self.project_module(dotted, 0)
                return ProjectModuleBinding(dotted, found) if found else ModuleBinding(dotted)
        raise AssertionError(name)

    def imported_from(self, node: ast.ImportFrom, name: str) -> Binding | None:
        """What `from a import b as name` binds."""
        for alias in node.names:
            if (alias.asname or alias.name) in (name, "*"):
                own = name if alias.name == "*" else alias.name
                module = node.module or ""
                found = self.project_module(module, node.level)
                if found is not None:
                    bound = getattr(found, "bindings", {}).get(own)
                    itself = bound is not None and bound[-1] is node  # `from . import helpers` in the package
                    if name in self.changed and isinstance(bound and bound[-1], (ast.Assign, ast.AnnAssign)):
                        return ServerBinding(f"a variable of `{module}` that this module changes")
                    if (bound is not None and not itself) or not isinstance(found, StaticEnvironment):
                        return found.lookup(own)
                    inner = self.project_module(f"{module}.{own}".strip("."), node.level)
                    if inner is not None:
                        return ProjectModuleBinding(own, inner)
                    return None
                if node.level:
                    inner = self.project_module(own, node.level) if not module else None
                    return ProjectModuleBinding(own, inner) if inner else None
                return MemberBinding(module, own)
        return None

    def project_module(self, dotted: str, level: int) -> Environment | None:
        """The environment of a module of the user's project; None for installed modules."""
        for path in self.places(dotted, level):
            if path.is_file():
                return file_environment(str(path), dotted, self._modules)
        return None

    def places(self, dotted: str, level: int) -> Iterator[Path]:
        """Where the file of a module of the project may be, in the order in which they are looked at."""
        return places(self.source.file, dotted, level)


def file_environment(path: str, module: str, shared: dict[str, Environment]) -> Environment:
    """The environment of a file's text, the same one for each path in `shared`. Raises CompileError, OSError."""
    if path not in shared:
        source = Source("", path)
        try:
            source = Source(read_source(path), path)
            _ = source.tree
        except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
            raise not_python(error, source) from None
        shared[path] = StaticEnvironment(source, module, shared)
    return shared[path]


@record(eq=False)
class LiveEnvironment(Environment):
    """A live function's names: its closure and module as they are now; `defaults` by the nodes that stand for them."""

    source: Source
    static: StaticEnvironment
    closure: dict[str, Any]
    globals: dict[str, Any]
    module: str = ""
    defaults: dict[ast.AST, Any] = field(default_factory=dict)

    def lookup(self, name: str) -> Binding | None:
        from clientside.compiler.library import own_member
        from clientside.compiler.live_values import value_binding

        own = own_member(self, name)
        if own is not None:
            return own
        if name in self.closure:
            return value_binding(self.closure[name], name)
        if name in self.globals:
            nodes = self.static.bindings.get(name, [])
            if nodes and imports_by_name(nodes[-1]):
                found = self.static.lookup(name)
                if isinstance(found, (ModuleBinding, MemberBinding)):
                    return found
            found = value_binding(self.globals[name], name)
            instance = getattr(found, "key", None) == ("live", id(self.globals[name]))
            if (instance or isinstance(found, ServerBinding)) and nodes and isinstance(nodes[-1], ast.FunctionDef):
                # What a class makes of a function (`@Memo`) is made again in the page.
                return FunctionBinding(nodes[-1], replaced(self, closure={}, defaults={}), decorated=True)
            return found
        if name == "_made" and self.source.file.startswith("<the value of "):  # what makes an instance again
            return FunctionBinding(self.source.tree.body[0], self)  # type: ignore[arg-type]
        return BuiltinBinding(name) if hasattr(builtins, name) else None


# The classes of values that hold nothing.
SCALARS = frozenset((type(None), bool, int, float, str))


def is_json_like(value: Any, depth: int = 0) -> bool:
    """Whether a value can be captured: None, numbers, str, dates; lists, tuples, dicts, sets, components of them."""
    if value is None or type(value) in (bool, int, float, str) or kind_of(value) is not None:
        return True
    if type(value) is re.Pattern:
        return isinstance(value.pattern, str)
    if depth > 50:
        return False
    if type(value) in (list, tuple, set, frozenset):
        return SCALARS.issuperset(map(type, value)) or all(is_json_like(v, depth + 1) for v in value)
    if is_figure(value):
        return True
    component = component_parts(value)
    if component is not None:
        return all(is_json_like(v, depth + 1) for v in component[1].values())
    if type(value) is dict:
        return all(is_json_like(k, depth + 1) and is_json_like(v, depth + 1) for k, v in value.items())
    return False
