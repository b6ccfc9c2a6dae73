"""One test method as a module of its own: its class with the members that it needs, and the globals that these need."""

from __future__ import annotations

import ast
import copy
from dataclasses import dataclass
from itertools import count

from tests.conformance.rules import EXCLUDED, LEFT_OUT, is_twin
from tests.conformance.shim import NAMES, SHIM, Expanded, is_self
from tests.conformance.sources import Suite, bound_by, is_test_case, linear, loads, resolved, suite

_DECORATORS = frozenset(("property", "staticmethod", "classmethod", "contextmanager", "wraps"))


class Unbuildable(Exception):
    """A method that is not tried; the reason says why."""


@dataclass(frozen=True)
class Method:
    """A test method of a class of a module of the test-suite."""

    module: str
    owner: str
    name: str

    @property
    def label(self) -> str:
        """`Class.method`."""
        return f"{self.owner}.{self.name}"


def methods(module: str) -> list[Method]:
    """The test methods of a module, inherited ones included."""
    found = []
    for statement in suite(module).tree.body:
        if isinstance(statement, ast.ClassDef) and is_test_case(module, statement) and not is_twin(statement.name):
            names = {
                f.name: None
                for _, owner in reversed(linear(module, statement))
                for f in owner.body
                if isinstance(f, ast.FunctionDef) and f.name.startswith("test")
            }
            found.extend(Method(module, statement.name, name) for name in names)
    return found


class Builder:
    """Collects what one method needs."""

    def __init__(self, method: Method, skipped: frozenset[int]) -> None:
        self.method = method
        self.skipped = skipped
        self.numbers = count(1)
        home = suite(method.module)
        node = next(s for s in home.tree.body if isinstance(s, ast.ClassDef) and s.name == method.owner)
        self.classes = linear(method.module, node)
        self.members: dict[str, ast.stmt] = {}
        self.constants: dict[str, tuple[str, ast.expr]] = {}
        self.statements: dict[tuple[str, int], ast.stmt] = {}
        self.names: dict[str, str] = {}
        self.imported: list[str] = []

    def text(self) -> str:
        """The module's text. Raises Unbuildable."""
        body: list[ast.stmt] = []
        wanted = ["__init__", "setUp", "tearDown", self.method.name]
        while wanted:
            name = wanted.pop(0)
            if name in self.members or name in self.constants:
                continue
            wanted.extend(self.member(name))
        body = [self.members[n] for n in self.members]
        order = sorted(self.statements, key=lambda key: (self.imported.index(key[0]) * -1, key[1]))
        tops = [self.statements[key] for key in order]
        used = {n.attr for n in ast.walk(ast.Module(body, [])) if isinstance(n, ast.Attribute) and is_self(n)}
        body.extend(f for f in ast.parse(SHIM).body if isinstance(f, ast.FunctionDef) and f.name in used)
        made = ast.ClassDef(self.method.owner, [], [], body or [ast.Pass()], [])
        run = ast.parse(
            "def run():\n"
            f"    case = {self.method.owner}()\n"
            + ("    case.setUp()\n" if "setUp" in self.members else "")
            + f"    case.{self.method.name}()\n"
            + ("    case.tearDown()\n" if "tearDown" in self.members else "")
            + "    return 'ok'\n"
        ).body
        module = ast.fix_missing_locations(ast.Module([*tops, made, *run], []))
        return ast.unparse(module)

    def member(self, name: str) -> list[str]:
        """Take a member of the class in (`m_above` is what `super().m` means); the members that it needs."""
        plain = name
        while plain.endswith("_above"):
            plain = plain.removesuffix("_above")
        depth = (len(name) - len(plain)) // 6
        owners = [
            (module, owner)
            for module, owner in self.classes
            if (module, plain) not in LEFT_OUT and any(plain in bound_by(s) for s in class_body(owner))
        ][depth : depth + 1]
        return self.found(name, plain, owners)

    def found(self, name: str, plain: str, owners: list[tuple[str, ast.ClassDef]]) -> list[str]:
        """Take the member `plain` of one of these classes in, as `name`."""
        for module, owner in owners:
            for statement in reversed(class_body(owner)):
                if (
                    isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
                    and statement.name == plain
                ):
                    made = copy.deepcopy(statement)
                    made.name = name
                    return self.taken(module, name, made)
                if isinstance(statement, ast.Assign) and plain in bound_by(statement):
                    value = statement.value
                    if (
                        isinstance(value, ast.Call)
                        and isinstance(value.func, ast.Name)
                        and value.func.id == "staticmethod"
                    ):
                        value = value.args[0]
                    if all(isinstance(n, (ast.Name, ast.Attribute, ast.expr_context)) for n in ast.walk(value)):
                        self.constants[name] = (module, value)
                        self.globals_of(module, value)
                        return []
                    return self.taken(module, name, copy.deepcopy(statement))
        return []

    def taken(self, module: str, name: str, statement: ast.stmt) -> list[str]:
        """A class member, rewritten; the members that it needs."""
        self.check(statement)
        if isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
            statement.decorator_list = [d for d in statement.decorator_list if _last(d) in _DECORATORS]
        statement = _WithoutUnittest().visit(Above(self, name).visit(statement))
        needed = [
            n.attr
            for n in ast.walk(statement)
            if isinstance(n, ast.Attribute)
            and isinstance(n.value, ast.Name)
            and n.value.id in ("self", "cls", self.method.owner)
            and n.attr not in NAMES
        ]
        if isinstance(statement, ast.Assign):
            needed.extend(loads(statement))
            for attribute in needed:
                if attribute not in self.members:
                    self.member(attribute)
            needed = []
        self.members[name] = statement
        pending = []
        for attribute in needed:
            if attribute not in self.members:
                pending.extend(self.member(attribute))
        statement = Inlined(self.constants).visit(statement)
        if isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
            statement = Expanded(self.numbers, self.skipped).visit(statement)
            if isinstance(statement, ast.FunctionDef) and not statement.body:
                statement.body = [ast.Pass()]
        self.members[name] = statement
        self.globals_of(module, statement)
        return pending

    def check(self, node: ast.AST) -> None:
        """Raise Unbuildable where a rule excludes this code."""
        for inner in ast.walk(node):
            word = (
                inner.id
                if isinstance(inner, ast.Name)
                else inner.attr
                if isinstance(inner, ast.Attribute)
                else inner.name
                if isinstance(inner, ast.FunctionDef)
                else inner.arg
                if isinstance(inner, ast.keyword)
                else ""
            )
            if word in EXCLUDED:
                raise Unbuildable(EXCLUDED[word])
            if isinstance(inner, (ast.Import, ast.ImportFrom)):
                for alias in inner.names:
                    for part in [*alias.name.split("."), *(getattr(inner, "module", None) or "").split(".")]:
                        if part in EXCLUDED:
                            raise Unbuildable(EXCLUDED[part])

    def globals_of(self, module: str, node: ast.AST) -> None:
        """Take in the module-level statements that some code needs."""
        if module not in self.imported:
            self.imported.append(module)
        for name in sorted(loads(node)):
            found = resolved(module, name)
            if found is None or name == self.method.owner:
                continue
            if not found[1]:
                if any(
                    isinstance(n, ast.Attribute) and isinstance(n.value, ast.Name) and n.value.id == name
                    for n in ast.walk(node)
                ):
                    self.attributes(found[0], name, node)
                continue
            self.take(*found)

    def attributes(self, module: str, name: str, node: ast.AST) -> None:
        """`support.X`: the test-suite's own modules are taken in name by name."""
        if module not in self.imported:
            self.imported.append(module)

        class Plain(ast.NodeTransformer):
            def visit_Attribute(inner, attribute: ast.Attribute) -> ast.AST:  # noqa: N805
                inner.generic_visit(attribute)
                if isinstance(attribute.value, ast.Name) and attribute.value.id == name:
                    self.take(module, attribute.attr)
                    return ast.copy_location(ast.Name(attribute.attr, ast.Load()), attribute)
                return attribute

        Plain().visit(node)

    def take(self, module: str, name: str) -> None:
        """Take in what binds a global."""
        if name in EXCLUDED:
            raise Unbuildable(EXCLUDED[name])
        known = self.names.setdefault(name, module)
        if known != module:
            raise Unbuildable("two modules' globals have one name")
        home: Suite = suite(module)
        if module not in self.imported:
            self.imported.append(module)
        for statement in home.bindings.get(name, []):
            key = (module, home.order[statement])
            if key in self.statements:
                continue
            made: ast.stmt = copy.deepcopy(statement)
            if isinstance(made, (ast.Import, ast.ImportFrom)):
                made.names = [a for a in made.names if (a.asname or a.name.split(".")[0]) == name]
                if any(a.name.split(".")[0] in ("unittest", "test") for a in made.names):
                    continue
                if any(ast.unparse(s) == ast.unparse(made) for s in self.statements.values()):
                    continue
                key = (module, -1000 + len(self.statements))
                self.statements[key] = made
                self.check(made)
                continue
            self.statements[key] = made
            self.check(made)
            if isinstance(made, (ast.FunctionDef, ast.ClassDef)):
                made.decorator_list = [d for d in made.decorator_list if not _is_unittest(d)]
                made = Expanded(self.numbers, self.skipped).visit(made)
                self.statements[key] = made
            self.globals_of(module, made)


class _WithoutUnittest(ast.NodeTransformer):
    """`unittest.TestCase.__init__(self)` does nothing here."""

    def visit_Expr(self, node: ast.Expr) -> ast.AST:
        if ast.unparse(node).startswith("unittest.TestCase."):
            return ast.Pass()
        return node


def class_body(owner: ast.ClassDef) -> list[ast.stmt]:
    """The statements of a class, those under an `if` included."""
    found: list[ast.stmt] = []
    for statement in owner.body:
        found.extend(statement.body if isinstance(statement, ast.If) else [statement])
    return found


class Above(ast.NodeTransformer):
    """`super().m` as the member `m_above`, as all members come in one class."""

    def __init__(self, builder: Builder, name: str) -> None:
        self.builder = builder
        self.name = name

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Name) and node.value.func.id == "super":
            above = node.attr + "_above" * (1 + self.name.count("_above"))
            self.builder.member(above)
            if above not in self.builder.members:
                return ast.parse("(lambda: None)", mode="eval").body
            return ast.Attribute(ast.Name("self", ast.Load()), above, ast.Load())
        return node


class Inlined(ast.NodeTransformer):
    """`self.type2test` as the class that it names: class attributes that only name something are written out."""

    def __init__(self, constants: dict[str, tuple[str, ast.expr]]) -> None:
        self.constants = constants

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        self.generic_visit(node)
        target = node.targets[0]
        if isinstance(target, ast.Name) and isinstance(node.value, ast.Name) and node.value.id == f"c_{target.id}":
            return ast.Import([ast.alias(target.id)])
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.value, ast.Name) and node.value.id in ("self", "cls") and node.attr in self.constants:
            return copy.deepcopy(self.constants[node.attr][1])
        return node


def _last(node: ast.expr) -> str:
    if isinstance(node, ast.Call):
        return _last(node.func)
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _is_unittest(node: ast.expr) -> bool:
    return any(isinstance(n, ast.Name) and n.id in ("unittest", "support", "requires_IEEE_754") for n in ast.walk(node))


def built(method: Method, skipped: frozenset[int] = frozenset()) -> str:
    """The module of one method, without the units in `skipped`. Raises Unbuildable."""
    return Builder(method, skipped).text()
