"""Which functions of a script have nothing to do with each other, and all that the code of each group depends on.

Two functions belong together where both come to one function, class or variable of the project: types flow through it,
and what it keeps is one for all. Names are followed through the texts, without asking what they are used for: what is
followed too far makes a group larger, never wrong.
"""

from __future__ import annotations

import ast
import bisect
import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import field

from clientside.compiler.bindings import (
    Binding,
    ClassBinding,
    ConstantBinding,
    FunctionBinding,
    MemberBinding,
    ModuleBinding,
    ProjectModuleBinding,
)
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.marks import Marked
from clientside.compiler.records import record, replaced
from clientside.compiler.source import Environment, Source, StaticEnvironment
from clientside.compiler.static_adapter import AdapterEnvironment
from clientside.compiler.walk import walk

_WORD = re.compile(r"[^\W\d]\w*")
_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_IMPORTS = (ast.Import, ast.ImportFrom)
Token = tuple[str, str]


@record(frozen=True)
class Item:
    """A statement of a file's top level that a group depends on, by its lines; of an adapter the whole text."""

    source: Source
    first: int
    last: int

    @property
    def text(self) -> str:
        """The lines of the statement."""
        return "\n".join(self.source.lines[self.first - 1 : self.last])


@record
class Group:
    """Functions, by their numbers, that are compiled together; `key` tells all that their code depends on, except for
    the lines at which the items stand.
    """

    members: list[int]
    items: list[Item]
    key: str
    files: frozenset[str]


@record(frozen=True)
class Reach:
    """What one marked function comes to; `key` tells all that its code depends on. Functions with a token in common
    belong together. It is not `lasting` if the texts of the files do not tell it all.
    """

    items: list[Item]
    tokens: frozenset[Token]
    files: frozenset[str]
    key: str
    lasting: bool = True


@record
class _Reach:
    """The same while it is found out."""

    items: dict[tuple[str, int], Item] = field(default_factory=dict)
    tokens: set[Token] = field(default_factory=set)
    files: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)
    lasting: bool = True


def reaches_of(marks: Iterable[Marked]) -> list[Reach]:
    """What each of several marked functions comes to."""
    names = _Names()
    found = [(mark, names.reach(mark)) for mark in marks]
    return [
        Reach([*r.items.values()], frozenset(r.tokens), frozenset(r.files), _key(mark, r), r.lasting)
        for mark, r in found
    ]


def groups_of(reaches: Sequence[Reach]) -> list[Group]:
    """The groups of marked functions, in the order of their first ones."""
    owner: dict[Token, int] = {}
    parent = list(range(len(reaches)))

    def find(n: int) -> int:
        while parent[n] != n:
            parent[n] = n = parent[parent[n]]
        return n

    for number, reach in enumerate(reaches):
        for token in reach.tokens:
            other = find(owner.setdefault(token, number))
            mine = find(number)
            parent[max(other, mine)] = min(other, mine)
    members: dict[int, list[int]] = {}
    for number in range(len(reaches)):
        members.setdefault(find(number), []).append(number)
    alone = [Group([n], reach.items, reach.key, reach.files) for n, reach in enumerate(reaches)]
    return [merged(alone[n] for n in numbers) for numbers in members.values()]


def merged(groups: Iterable[Group]) -> Group:
    """Several groups as one."""
    groups = sorted(groups, key=lambda group: group.members)
    items = {(item.source.file, item.first): item for group in groups for item in group.items}
    members = sorted(n for group in groups for n in group.members)
    files = frozenset(file for group in groups for file in group.files)
    return Group(members, list(items.values()), _digest(group.key for group in groups), files)


def _is_plain(statement: ast.stmt) -> bool:
    """Whether a statement only binds names to imports, or to what is written there."""
    if isinstance(statement, _IMPORTS):
        return True
    if isinstance(statement, (ast.If, ast.Try)):  # `if TYPE_CHECKING:`, `try: import … except ImportError:`
        handlers = [inner for handler in getattr(statement, "handlers", ()) for inner in handler.body]
        return all(
            map(_is_plain, [*statement.body, *statement.orelse, *getattr(statement, "finalbody", ()), *handlers])
        )
    made = (ast.Call, ast.Lambda, ast.Await, ast.NamedExpr)
    return isinstance(statement, (ast.Assign, ast.AnnAssign)) and not any(isinstance(n, made) for n in walk(statement))


def _shown(binding: Binding | None) -> str:
    """What a name means, the same text in each process."""
    told = (getattr(binding, name, "") for name in ("name", "path", "value", "what"))
    return " ".join([type(binding).__name__, *map(repr, told)])


def _is_written(binding: Binding | None) -> bool:
    """Whether the text of the file alone says what a name means."""
    if not isinstance(binding, ConstantBinding):
        return True
    try:
        return bool(ast.literal_eval(repr(binding.value)) == binding.value)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return False


def _key(mark: Marked, reach: _Reach) -> str:
    texts = [f"{item.source.file}\0{item.text}" for item in reach.items.values()]
    return _digest([repr(replaced(mark.entry, target=None)), *texts, *sorted(reach.told)])


def _digest(texts: Iterable[str]) -> str:
    digest = hashlib.sha256()
    for text in texts:
        data = text.encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(data))
        digest.update(data)
    return digest.hexdigest()


class _Names:
    """Follows names; what is known of a statement is kept for the next function that comes to it."""

    def __init__(self) -> None:
        self._mentioned: dict[ast.AST, frozenset[str]] = {}
        self._surroundings: dict[StaticEnvironment, str] = {}
        self._tops: dict[StaticEnvironment, list[tuple[int, int, ast.stmt]]] = {}

    def reach(self, mark: Marked) -> _Reach:
        """All that a marked function comes to."""
        found = _Reach()
        if isinstance(mark.environment, AdapterEnvironment):
            lines = len(mark.environment.source.lines)
            found.items[mark.environment.source.file, 1] = Item(mark.environment.source, 1, lines)
            for name, binding in mark.environment.names.items():
                if isinstance(binding, FunctionBinding):
                    self._statement(found, binding.environment, binding.node)
                else:
                    found.told.add(f"{name}={_shown(binding)}")
        else:
            self._statement(found, mark.environment, mark.node)
        return found

    def _statement(self, found: _Reach, environment: Environment, node: ast.AST) -> None:
        """The statement at the top level that a node stands in, with all that it names."""
        if not isinstance(environment, StaticEnvironment):
            found.tokens.add(("", "*"))
            return
        file, line, top = environment.source.file, getattr(node, "lineno", 0), self._top(environment)
        at = bisect.bisect_right(top, line, key=lambda each: each[0]) - 1
        if at < 0 or line > top[at][1]:
            self._whole(found, environment)
            return
        first, last, statement = top[at]
        if (file, first) in found.items:
            return
        found.items[file, first] = Item(environment.source, first, last)
        found.files.add(file)
        found.told.add(self._surrounding(environment))
        if not _is_plain(statement):
            found.tokens.add((file, str(first)))
        for name in self._names(statement):
            self._name(found, environment, name)

    def _name(self, found: _Reach, environment: StaticEnvironment, name: str) -> None:
        if name in environment.source.page_names:  # one variable of the page for all
            found.tokens.add((environment.source.file, f"global {name}"))
        for node in environment.bindings.get(name, ()):
            if not isinstance(node, _IMPORTS):
                self._statement(found, environment, node)
                continue
            try:
                binding = environment.imported(node, name) if isinstance(node, ast.Import) else environment.lookup(name)
            except (CompileError, OSError):  # who needs it says so
                found.tokens.add(("", "*"))
                continue
            if isinstance(binding, ProjectModuleBinding):
                self._whole(found, binding.environment)
            elif isinstance(binding, (FunctionBinding, ClassBinding)):
                self._statement(found, binding.environment, binding.node)
            elif isinstance(node, ast.ImportFrom) and not isinstance(binding, (ModuleBinding, MemberBinding)):
                module = environment.project_module(node.module or "", node.level)
                if isinstance(module, StaticEnvironment):  # a value of another file: all of that counts
                    if module.source.page_names:
                        self._whole(found, module)
                    found.files.add(module.source.file)
                    found.told.add(f"{module.source.file}\0{module.source.text}")
                found.told.add(_shown(binding))
                found.lasting &= _is_written(binding)
            found.told.add(f"{name}: {ast.unparse(node)}: {type(binding).__name__}")

    def _whole(self, found: _Reach, environment: Environment) -> None:
        """A file of which anything may be used, with all that it imports from the project."""
        if not isinstance(environment, StaticEnvironment):
            found.tokens.add(("", "*"))
            return
        token = (environment.source.file, "*")
        if token in found.tokens:
            return
        found.tokens.add(token)
        for _, _, statement in self._top(environment):
            self._statement(found, environment, statement)

    def _names(self, statement: ast.stmt) -> frozenset[str]:
        """The names in a statement; also in its texts, as annotations may be written so."""
        known = self._mentioned.get(statement)
        if known is None:
            names: set[str] = set()
            for node in walk(statement):
                if node.__class__ is ast.Name:
                    names.add(node.id)
                elif isinstance(node, (ast.Global, ast.Nonlocal)):
                    names.update(node.names)
                elif isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) < 200:
                    names.update(_WORD.findall(node.value))
            known = self._mentioned[statement] = frozenset(names)
        return known

    def _top(self, environment: StaticEnvironment) -> list[tuple[int, int, ast.stmt]]:
        """The statements of a file's top level, with their first and last lines."""
        found = self._tops.get(environment)
        if found is None:
            found = self._tops[environment] = []
            for statement in environment.source.tree.body:
                decorators = getattr(statement, "decorator_list", [])
                first = min([statement.lineno, *(d.lineno for d in decorators)])
                found.append((first, statement.end_lineno or first, statement))
        return found

    def _surrounding(self, environment: StaticEnvironment) -> str:
        """What is asked of a file as a whole: the statements that define nothing, the names that are defined, and those
        that functions change.
        """
        known = self._surroundings.get(environment)
        if known is None:
            source = environment.source
            top = self._top(environment)
            rest = [Item(source, first, last).text for first, last, s in top if not isinstance(s, _DEFINITIONS)]
            names = [*sorted(source.defined_names), "", *sorted(source.page_names)]
            parts = [source.file, environment.module, *rest, *names]
            known = self._surroundings[environment] = _digest(parts)
        return known
