"""Where something can be seen that CPython and JavaScript do not share: the order of a set's items (which is arbitrary
in both), and the texts of functions and classes.

A place is judged by what it is part of: `list(names)` shows the order, `sorted(list(names))` does not.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from clientside.compiler.analysis.classes import UserClass
from clientside.compiler.analysis.infer.calls import CallPlan
from clientside.compiler.analysis.infer.class_values import asked, is_class_row
from clientside.compiler.analysis.natives import MODULES
from clientside.compiler.analysis.program import BuiltinFunction, Program
from clientside.compiler.analysis.types import DictSite, Site, Type
from clientside.compiler.walk import children

# Calls whose result is the same in any order of what they iterate.
BLIND = frozenset(["sorted", "len", "sum", "min", "max", "any", "all", "set", "frozenset", "bool", "fsum", "prod"])
# Calls that hand the order on to whatever takes their result.
PASSING = frozenset(["list", "tuple", "map", "filter", "iter"])
SHOWING = frozenset(["enumerate", "zip", "next", "dict", "reduce", "accumulate", "Counter", "deque", "chain", "islice"])
TEXTS = frozenset(["str", "repr", "ascii", "print", "format"])
SHOWN = "functions whose texts show"  # key of Program.once: the rows
METHODS = frozenset(["str.join", "list.extend", "dict.fromkeys", "fromkeys", "str.format"])
SET_KINDS = ("set", "frozenset")


def check_visible(program: Program) -> None:
    """Note every place where the order of a set shows; report texts of classes."""
    for function in program.functions:
        finder = _Finder(program)
        body = function.node.body
        for node in body if isinstance(body, list) else [body]:
            finder.visit(node, True)
        source = function.environment.source
        own = function.environment.module in MODULES  # what built-in types do by themselves deserves no note
        for place in finder.found if not own else ():
            program.diagnostics.note("set-order", place, source=source)
        for place in finder.texts:
            for name in sorted(_classes(program, program.type_of(place))):
                program.diagnostics.error("function-text", place, source=source, name=name)


# Expressions that show what they hold, and do nothing else with it.
_ORDINARY = frozenset([ast.Attribute, ast.BoolOp, ast.Subscript, ast.UnaryOp, ast.keyword])


class _Finder:
    """Walks one function; `shows` says whether the order of what a node gives matters to what is around it."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.found: list[ast.AST] = []
        self.texts: list[ast.expr] = []

    def visit(self, node: ast.AST, shows: bool) -> None:
        """A node and what it holds; functions inside have their own turn."""
        kind = node.__class__
        if kind is ast.Name or kind is ast.Constant:
            return
        if kind in _ORDINARY:
            for child in children(node):
                self.visit(child, True)
            return
        if isinstance(node, ast.stmt) and node not in self.program.reached:
            return
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
            return
        if isinstance(node, ast.Call):
            self._call(node, shows)
            return
        if isinstance(node, (ast.ListComp, ast.GeneratorExp, ast.DictComp, ast.SetComp)):
            self._comprehension(node, shows)
            return
        if isinstance(node, (ast.For, ast.YieldFrom)):
            self._iterated(node.iter if isinstance(node, ast.For) else node.value, True)
        elif isinstance(node, (ast.List, ast.Tuple, ast.Set)):
            shows = shows and not isinstance(node, ast.Set)
            for element in node.elts:
                if isinstance(element, ast.Starred):
                    self._iterated(element.value, shows)
        elif isinstance(node, ast.Assign):
            if any(_takes_several(target) for target in node.targets):
                self._iterated(node.value, True)
        elif isinstance(node, ast.AugAssign):
            if isinstance(node.op, ast.Add) and self._type(node.target).has("list"):
                self._iterated(node.value, True)
        elif isinstance(node, ast.FormattedValue):
            self._shown(node.value)
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod) and self._is_text(node.left):
            self._shown(node.right)
        if isinstance(node, ast.Compare) and all(isinstance(op, (ast.In, ast.NotIn)) for op in node.ops):
            shows = False
        elif not isinstance(node, (ast.Starred, ast.IfExp, ast.NamedExpr, ast.List, ast.Tuple, ast.Set)):
            shows = True
        for child in children(node):
            self.visit(child, shows)

    def _type(self, node: ast.expr) -> Type:
        return self.program.type_of(node)

    def _call(self, node: ast.Call, shows: bool) -> None:
        name = self._name(node)
        iterated = [a for a in node.args if not isinstance(a, ast.Starred)]
        inner = True
        if name in BLIND:
            keyed = any(keyword.arg == "key" for keyword in node.keywords)
            inner = keyed or (name in ("sum", "prod") and self._floats(iterated))
            if inner:
                for argument in iterated:
                    self._iterated(argument, True)
        elif name in PASSING:
            inner = shows
            for argument in iterated:
                self._iterated(argument, shows)
        elif name in SHOWING or name in METHODS:
            for argument in iterated:
                self._iterated(argument, True)
        if name in TEXTS or name == "str.format":
            for argument in iterated:
                self._shown(argument)
        if isinstance(node.func, ast.Attribute):
            receiver = self._type(node.func.value)
            if receiver.only(*SET_KINDS):
                inner = False
                if node.func.attr == "pop":
                    self.found.append(node)
            self.visit(node.func.value, True)
        elif not isinstance(node.func, ast.Name):
            self.visit(node.func, True)
        for argument in node.args:
            if isinstance(argument, ast.Starred):
                self._iterated(argument.value, inner)
            self.visit(argument, inner)
        for keyword in node.keywords:
            self.visit(keyword.value, True)

    def _name(self, node: ast.Call) -> str:
        """The label of the row that the call was resolved to."""
        plan = self.program.plans.get(node)
        if not isinstance(plan, CallPlan) or not plan.rows:
            return ""
        row, _ = next(iter(plan.rows.values()))
        return row.label

    def _comprehension(self, node: ast.ListComp | ast.GeneratorExp | ast.DictComp | ast.SetComp, shows: bool) -> None:
        inner = not isinstance(node, ast.SetComp) and (shows or isinstance(node, ast.DictComp))
        for generator in node.generators:
            self._iterated(generator.iter, inner)
            self.visit(generator.iter, inner)
            for condition in generator.ifs:
                self.visit(condition, True)
        for part in (node.key, node.value) if isinstance(node, ast.DictComp) else (node.elt,):
            self.visit(part, True)

    def _iterated(self, node: ast.expr, shows: bool) -> None:
        if shows and self._type(node).may(*SET_KINDS):
            self.found.append(node)

    def _is_text(self, node: ast.expr) -> bool:
        return self._type(node).has("str")

    def _shown(self, node: ast.expr) -> None:
        self.texts.append(node)
        if any(_sets_inside(self._type(node), set())):
            self.found.append(node)

    def _floats(self, arguments: list[ast.expr]) -> bool:
        """Whether floats are added up: the last digit depends on the order."""
        for argument in arguments:
            for kind in SET_KINDS:
                site = self._type(argument).get(kind)
                if site is not None and site.element.has("float"):
                    return True
        return False


def _takes_several(target: ast.expr) -> bool:
    """Whether a target unpacks more than one item."""
    return isinstance(target, (ast.Tuple, ast.List)) and (
        len(target.elts) > 1 or any(isinstance(e, ast.Starred) for e in target.elts)
    )


def _sets_inside(found: Type, seen: set[int]) -> Iterator[bool]:
    """True for every set in a value."""
    yield from (True for part in _parts(found, seen) if part.may(*SET_KINDS))


def _classes(program: Program, found: Type) -> set[str]:
    """The names of the user's classes in a value; the built-in functions in it will know their texts."""
    names: set[str] = set()
    for part in _parts(found, set()):
        functions = [f for f in part.get("function") or () if isinstance(f, BuiltinFunction)]
        shown = {f.row for f in functions if not (asked(program) and is_class_row(f.row))}
        if shown:
            program.once(SHOWN, set).update(shown)
        names.update(c.name for c in part.get("class") or () if isinstance(c, UserClass))
    return names


def _parts(found: Type, seen: set[int]) -> Iterator[Type]:
    """A value's type, and those of all that it holds."""
    yield found
    for kind, known in found.kinds.items():
        parts = known if isinstance(known, tuple) and kind == "tuple" else ()
        if isinstance(known, Site):
            site = known.find()
            if id(site) in seen:
                continue
            seen.add(id(site))
            parts = (site.keys_type(), *site.inside()) if isinstance(site, DictSite) else site.inside()
        for part in parts:
            yield from _parts(part, seen)
