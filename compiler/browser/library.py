"""Declarations of JavaScript's objects in Python's stub syntax: the web platform's, and those that users write.

`platform.pyi` is what editors and type checkers read, and the compiler too. It is long, so a declaration is parsed when
it is first asked for; only the names are found at once.
"""

from __future__ import annotations

import ast
import keyword
import re
from collections.abc import Callable, Iterator
from dataclasses import field
from functools import cache, cached_property
from pathlib import Path

from clientside.compiler.records import record

_STARTS = re.compile(r"^(?:class (\w+)|def (\w+)|(\w+):)", re.MULTILINE)


@record(frozen=True)
class Parameter:
    """A parameter of an operation; `kind` is one, rest (`*values`) or options (`**more`)."""

    name: str
    annotation: ast.expr | None
    required: bool
    kind: str = "one"


@record(eq=False)
class Signature:
    """One way to call an operation."""

    parameters: list[Parameter]
    returns: ast.expr | None
    static: bool = False

    @property
    def least(self) -> int:
        """How many arguments it needs."""
        return sum(p.required for p in self.parameters)


@record(eq=False)
class Member:
    """An attribute (`annotation`) or operation (`signatures`) and the interface that declares it."""

    name: str
    owner: Interface
    annotation: ast.expr | None = None
    signatures: list[Signature] = field(default_factory=list)
    fixed: bool = False


@record(eq=False)
class Interface:
    """A class of JavaScript's objects. `scope` says what the names in its annotations mean."""

    name: str
    node: ast.ClassDef
    scope: Scope

    @cached_property
    def bases(self) -> list[Interface]:
        """The interfaces that it inherits from."""
        found = (self.scope.interface(b.id) for b in self.node.bases if isinstance(b, ast.Name))
        return [base for base in found if base is not None and base is not self]

    @cached_property
    def line(self) -> list[Interface]:
        """It and all that it inherits from, the nearest first."""
        return list(dict.fromkeys([self, *(above for base in self.bases for above in base.line)]))

    @cached_property
    def base_names(self) -> set[str]:
        """The names of all bases, also of those that are no interfaces (TypedDict)."""
        own = {ast.unparse(b).split("[")[0].split(".")[-1] for b in self.node.bases}
        return own.union(*(base.base_names for base in self.bases))

    @property
    def is_dictionary(self) -> bool:
        """Whether its objects are plain ones, made of keys and values: dicts."""
        return "TypedDict" in self.base_names

    @cached_property
    def type_variables(self) -> list[str]:
        """The names of the parameters of a generic class."""
        for base in self.node.bases:
            if isinstance(base, ast.Subscript) and ast.unparse(base.value).split(".")[-1] in ("Generic", "Protocol"):
                inner = base.slice.elts if isinstance(base.slice, ast.Tuple) else [base.slice]
                return [ast.unparse(part) for part in inner]
        return []

    @cached_property
    def own(self) -> dict[str, Member]:
        """The members that the class itself declares."""
        found: dict[str, Member] = {}
        for statement in self.node.body:
            if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
                name = statement.target.id
                found[name] = Member(name, self, statement.annotation)
            elif isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self._add(found, statement)
        return found

    def _add(self, found: dict[str, Member], node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        marks = {ast.unparse(d).split(".")[-1] for d in node.decorator_list}
        if "setter" in marks and node.name in found:
            found[node.name].fixed = False
        elif "property" in marks:
            found[node.name] = Member(node.name, self, node.returns or ast.Name("Any"), fixed=True)
        else:
            member = found.setdefault(node.name, Member(node.name, self))
            member.signatures.append(signature(node, bool(marks & {"staticmethod", "classmethod"})))

    def member(self, name: str) -> Member | None:
        """The member of a name, own or inherited."""
        for above in self.line:
            found = above.own.get(name)
            if found is not None:
                return found
        return None

    def inherits(self, other: Interface) -> bool:
        """Whether its objects are objects of the other too."""
        return other in self.line

    def names(self) -> Iterator[str]:
        """The names of all members."""
        for above in self.line:
            yield from (name for name in above.own if not name.startswith("__"))


def signature(node: ast.FunctionDef | ast.AsyncFunctionDef, static: bool) -> Signature:
    """A function's header as a Signature; a method's first parameter is left out."""
    arguments = node.args
    positional = [*arguments.posonlyargs, *arguments.args]
    required = len(positional) - len(arguments.defaults)
    found = [Parameter(a.arg, a.annotation, i < required) for i, a in enumerate(positional)]
    is_class_method = any(ast.unparse(d) == "classmethod" for d in node.decorator_list)
    if (not static or is_class_method) and found and found[0].annotation is None:
        found = found[1:]
    if arguments.vararg is not None:
        found.append(Parameter(arguments.vararg.arg, arguments.vararg.annotation, False, "rest"))
    for a, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        found.append(Parameter(a.arg, a.annotation, default is None, "named"))
    if arguments.kwarg is not None:
        found.append(Parameter(arguments.kwarg.arg, arguments.kwarg.annotation, False, "options"))
    returns = node.returns
    if isinstance(node, ast.AsyncFunctionDef):
        returns = ast.Subscript(ast.Name("Promise"), returns or ast.Name("Any"), ast.Load())
    return Signature(found, returns, static)


class Scope:
    """What names in annotations mean."""

    def interface(self, name: str) -> Interface | None:
        """The interface of that name, None if it is none."""
        raise NotImplementedError

    def alias(self, name: str) -> ast.expr | None:
        """What a name is another name for."""
        raise NotImplementedError


class Library(Scope):
    """The declarations of a stub's text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._chunks: dict[str, list[tuple[int, int]]] = {}
        starts = [(m.start(), m[1] or m[2] or m[3]) for m in _STARTS.finditer(text)]
        ends = [start for start, _ in starts[1:]] + [len(text)]
        for (start, name), end in zip(starts, ends, strict=True):
            self._chunks.setdefault(name, []).append((start, end))
        self._interfaces: dict[str, Interface | None] = {}
        self._aliases: dict[str, ast.expr | None] = {}

    def names(self) -> list[str]:
        """The names that it declares for users."""
        return [name for name in self._chunks if not name.startswith("_")]

    def has(self, name: str) -> bool:
        """Whether it declares a name for users."""
        return name in self._chunks and not name.startswith("_")

    def statements(self, name: str) -> list[ast.stmt]:
        """The statements that declare a name."""
        texts = (self.text[start:end] for start, end in self._chunks.get(name, ()))
        return [ast.parse(text.rstrip().removesuffix("@overload")).body[0] for text in texts]

    def interface(self, name: str) -> Interface | None:
        if name not in self._interfaces:
            found = [s for s in self.statements(name) if isinstance(s, ast.ClassDef)]
            self._interfaces[name] = Interface(name, found[0], self) if found else None
        return self._interfaces[name]

    def alias(self, name: str) -> ast.expr | None:
        if name not in self._aliases:
            found = [s for s in self.statements(name) if isinstance(s, ast.AnnAssign) and s.value is not None]
            self._aliases[name] = found[0].value if found else None
        return self._aliases[name]

    def variable(self, name: str) -> ast.expr | None:
        """The annotation of a global variable."""
        for statement in self.statements(name):
            if isinstance(statement, ast.AnnAssign) and statement.value is None:
                return statement.annotation
        return None

    @cache  # noqa: B019 - there is one library, for good
    def function(self, name: str) -> tuple[Signature, ...]:
        """The signatures of a global function."""
        return tuple(signature(s, True) for s in self.statements(name) if isinstance(s, ast.FunctionDef))

    @cached_property
    def _below(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name, bases in re.findall(r"^class (\w+)\(([\w, ]+)", self.text, re.MULTILINE):
            for base in bases.split(", "):
                found.setdefault(base, []).append(name)
        return found

    def derived(self, name: str) -> Iterator[str]:
        """The names of the interfaces that inherit from one, near ones first."""
        level = self._below.get(name, [])
        while level:
            yield from level
            level = [below for one in level for below in self._below.get(one, [])]

    def declaring(self, member: str) -> Callable[[str], bool]:
        """A quick test: may a class declare this member? (By its text, without parsing it.)"""
        pattern = re.compile(rf"^    (?:def {re.escape(member)}\(|{re.escape(member)}:)", re.MULTILINE)
        return lambda name: any(pattern.search(self.text, start, end) for start, end in self._chunks.get(name, ()))


@cache
def platform() -> Library:
    """The web platform."""
    return Library((Path(__file__).parent / "platform.pyi").read_text("utf-8"))


def js_name(name: str) -> str:
    """The name that JavaScript knows: Python's keywords have an underscore behind them (`from_`)."""
    stripped = name[:-1]
    return stripped if name.endswith("_") and keyword.iskeyword(stripped) else name
