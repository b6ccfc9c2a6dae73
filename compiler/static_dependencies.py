"""The arguments of a callback's decorator, read from its text: Output, Input and State in lists, tuples and dicts."""

from __future__ import annotations

import ast
import copy
from typing import Any

from clientside.compiler.records import record
from clientside.compiler.source import (
    ClassBinding,
    ConstantBinding,
    MemberBinding,
    ModuleBinding,
    ProjectModuleBinding,
    StaticEnvironment,
)

KINDS = ("Output", "Input", "State")
WILDCARDS = ("MATCH", "ALL", "ALLSMALLER")
# Where those names are imported from.
HOMES = ("dash", "clientside")
_MOST = 1000  # items of a comprehension


class NotWrittenOut(Exception):
    """Something that only running the module tells; `node` is the expression."""

    def __init__(self, node: ast.AST) -> None:
        super().__init__(ast.unparse(node))
        self.node = node


@record(frozen=True)
class Wildcard:
    """MATCH, ALL or ALLSMALLER in an id."""

    name: str


@record(frozen=True, eq=False)
class Dependency:
    """An Output, Input or State. The id of a component is "", where nobody gave it one."""

    kind: str
    id: Any
    prop: str

    @property
    def is_many(self) -> bool:
        """Whether it names the props of all components that a wildcard matches."""
        return isinstance(self.id, dict) and any(
            isinstance(value, Wildcard) and value.name != "MATCH" for value in self.id.values()
        )

    @property
    def has_wildcard(self) -> bool:
        """Whether its id is a pattern."""
        return isinstance(self.id, dict) and any(isinstance(value, Wildcard) for value in self.id.values())


def dash_name(environment: StaticEnvironment, node: ast.expr) -> str | None:
    """The name that an expression has in `dash` or `clientside`."""
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        module = environment.lookup(node.value.id)
        return node.attr if isinstance(module, ModuleBinding) and module.name.split(".")[0] in HOMES else None
    found = environment.lookup(node.id) if isinstance(node, ast.Name) else None
    return found.name if isinstance(found, MemberBinding) and found.module.split(".")[0] in HOMES else None


def read(environment: StaticEnvironment, node: ast.expr, depth: int = 0) -> Any:
    """What an expression is. Raises NotWrittenOut."""
    if depth > 40:
        raise NotWrittenOut(node)
    reader = _READERS.get(type(node))
    if reader is not None:
        return reader(environment, node, depth + 1)
    return _literal(node)


def _literal(node: ast.expr) -> Any:
    try:
        return ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        raise NotWrittenOut(node) from None


def _list(environment: StaticEnvironment, node: ast.List, depth: int) -> Any:
    return _items(environment, node, depth)


def _tuple(environment: StaticEnvironment, node: ast.Tuple, depth: int) -> Any:
    return tuple(_items(environment, node, depth))


def _items(environment: StaticEnvironment, node: ast.List | ast.Tuple, depth: int) -> list[Any]:
    found: list[Any] = []
    for element in node.elts:
        if isinstance(element, ast.Starred):
            spread = read(environment, element.value, depth)
            if not isinstance(spread, (list, tuple)):
                raise NotWrittenOut(element)
            found += spread
        else:
            found.append(read(environment, element, depth))
    return found


def _dict(environment: StaticEnvironment, node: ast.Dict, depth: int) -> Any:
    found: dict[Any, Any] = {}
    for key, value in zip(node.keys, node.values, strict=True):
        read_value = read(environment, value, depth)
        if key is not None:
            read_key = read(environment, key, depth)
            if not isinstance(read_key, (str, int, float, bool, type(None))):
                raise NotWrittenOut(key)
            found[read_key] = read_value
        elif isinstance(read_value, dict):
            found |= read_value
        else:
            raise NotWrittenOut(value)
    return found


def _name(environment: StaticEnvironment, node: ast.Name, depth: int) -> Any:
    wildcard = dash_name(environment, node)
    if wildcard in WILDCARDS:
        return Wildcard(wildcard)
    return _bound(environment, node.id, node, depth)


def _bound(environment: StaticEnvironment, name: str, node: ast.expr, depth: int) -> Any:
    """What a module binds a name to, once."""
    binding = environment.lookup(name)
    if isinstance(binding, ConstantBinding):
        return binding.value
    bound = environment.bindings.get(name, [])
    if len(bound) != 1:
        raise NotWrittenOut(node)
    if isinstance(bound[0], (ast.Assign, ast.AnnAssign)) and bound[0].value is not None:
        return read(environment, bound[0].value, depth)
    if isinstance(bound[0], ast.ImportFrom):
        for alias in bound[0].names:
            if (alias.asname or alias.name) == name:
                module = environment.project_module(bound[0].module or "", bound[0].level)
                if isinstance(module, StaticEnvironment):
                    return _bound(module, alias.name, node, depth)
    for statement in environment.source.tree.body:
        if isinstance(statement, ast.Assign) and isinstance(statement.value, (ast.Tuple, ast.List)):
            for target in statement.targets:
                if isinstance(target, (ast.Tuple, ast.List)) and bound[0] in target.elts:
                    at = [element is bound[0] for element in target.elts].index(True)
                    if len(target.elts) == len(statement.value.elts):
                        return read(environment, statement.value.elts[at], depth)
    raise NotWrittenOut(node)


def _attribute(environment: StaticEnvironment, node: ast.Attribute, depth: int) -> Any:
    """`dash.ALL`, `ids.BUTTON` of a module, `Ids.BUTTON` of a class, `button.id` of a component."""
    wildcard = dash_name(environment, node)
    if wildcard in WILDCARDS:
        return Wildcard(wildcard)
    holder = environment.lookup(node.value.id) if isinstance(node.value, ast.Name) else None
    if isinstance(holder, ProjectModuleBinding) and isinstance(holder.environment, StaticEnvironment):
        return _bound(holder.environment, node.attr, node, depth)
    if isinstance(holder, ClassBinding) and isinstance(holder.environment, StaticEnvironment):
        given = [
            s.value
            for s in holder.node.body
            if isinstance(s, (ast.Assign, ast.AnnAssign))
            and any(
                isinstance(t, ast.Name) and t.id == node.attr
                for t in (s.targets if isinstance(s, ast.Assign) else [s.target])
            )
        ]
        if len(given) == 1 and given[0] is not None and not holder.node.bases:
            return read(holder.environment, given[0], depth)
    raise NotWrittenOut(node)


def _call(environment: StaticEnvironment, node: ast.Call, depth: int) -> Any:
    """`Output(…)` and its sisters, `dict(…)`, a component."""
    kind = dash_name(environment, node.func)
    if kind in KINDS:
        return _dependency(environment, node, kind, depth)
    if isinstance(node.func, ast.Name) and node.func.id == "dict" and environment.is_builtin("dict") and not node.args:
        found: dict[str, Any] = {}
        for keyword in node.keywords:
            value = read(environment, keyword.value, depth)
            if keyword.arg is not None:
                found[keyword.arg] = value
            elif isinstance(value, dict):
                found |= value
            else:
                raise NotWrittenOut(node)
        return found
    from clientside.compiler.static_components import written_component

    made = written_component(environment, node)
    if made is None:
        raise NotWrittenOut(node)
    return made


def _dependency(environment: StaticEnvironment, node: ast.Call, kind: str, depth: int) -> Dependency:
    from clientside.compiler.component_values import WrittenComponent

    named = {keyword.arg: keyword.value for keyword in node.keywords}
    parts = [*node.args[:2], *(named[name] for name in ("component_id", "component_property") if name in named)]
    if len(parts) != 2 or any(isinstance(part, ast.Starred) for part in parts) or None in named:
        raise NotWrittenOut(node)
    try:
        id = read(environment, parts[0], depth)
    except NotWrittenOut:
        if not _is_text(environment, parts[0], depth):
            raise
        id = ""  # which component it is makes no difference, that it is one does
    if isinstance(id, WrittenComponent):
        id = id.props.get("id", "")
    if not isinstance(id, (str, dict)):
        raise NotWrittenOut(parts[0])
    prop = read(environment, parts[1], depth)
    if not isinstance(prop, str):
        raise NotWrittenOut(parts[1])
    return Dependency(kind, id, prop)


def _is_text(environment: StaticEnvironment, node: ast.expr, depth: int) -> bool:
    """Whether an expression gives some text, whatever it says."""
    if isinstance(node, ast.IfExp):
        return _is_text(environment, node.body, depth) and _is_text(environment, node.orelse, depth)
    try:
        return isinstance(node, ast.JoinedStr) or isinstance(read(environment, node, depth), str)
    except NotWrittenOut:
        return False


def _text(environment: StaticEnvironment, node: ast.JoinedStr, depth: int) -> str:
    made = ""
    for part in node.values:
        if isinstance(part, ast.Constant):
            made += str(part.value)
            continue
        assert isinstance(part, ast.FormattedValue)
        value = read(environment, part.value, depth)
        if part.format_spec is not None or part.conversion != -1 or not isinstance(value, (str, int)):
            raise NotWrittenOut(node)
        made += str(value)
    return made


def _joined(environment: StaticEnvironment, node: ast.BinOp, depth: int) -> Any:
    """Texts and lists that are added."""
    left, right = read(environment, node.left, depth), read(environment, node.right, depth)
    if isinstance(node.op, ast.Add) and type(left) is type(right) and isinstance(left, (str, list, tuple)):
        return left + right
    raise NotWrittenOut(node)


def _either(environment: StaticEnvironment, node: ast.IfExp, depth: int) -> Any:
    """One of two: which does not matter where both are of one kind."""
    first, second = read(environment, node.body, depth), read(environment, node.orelse, depth)
    both = [d for d in (first, second) if isinstance(d, Dependency)]
    if len(both) == 2 and len({(d.kind, d.is_many, d.has_wildcard) for d in both}) == 1:
        return first
    raise NotWrittenOut(node)


def _comprehension(environment: StaticEnvironment, node: ast.ListComp, depth: int) -> list[Any]:
    """`[Input(f"box-{i}", "value") for i in range(3)]`"""
    part = node.generators[0]
    if len(node.generators) != 1 or part.ifs or part.is_async or not isinstance(part.target, ast.Name):
        raise NotWrittenOut(node)
    values = _walked(environment, part.iter, depth)
    if not all(isinstance(value, (str, int, float)) for value in values):
        raise NotWrittenOut(node)
    return [read(environment, _Filled(part.target.id, value).visit(copy.deepcopy(node.elt)), depth) for value in values]


def _walked(environment: StaticEnvironment, node: ast.expr, depth: int) -> list[Any]:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
        if node.func.id == "range" and environment.is_builtin("range"):
            numbers = [read(environment, argument, depth) for argument in node.args]
            if 1 <= len(numbers) <= 3 and all(type(n) is int for n in numbers) and 0 not in numbers[2:]:
                found = range(*numbers)
                if len(found) <= _MOST:
                    return list(found)
        raise NotWrittenOut(node)
    values = read(environment, node, depth)
    if not isinstance(values, (list, tuple, dict)) or len(values) > _MOST:
        raise NotWrittenOut(node)
    return list(values)


class _Filled(ast.NodeTransformer):
    """A value in the place of a name."""

    def __init__(self, name: str, value: Any) -> None:
        self.name = name
        self.value = value

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """The value, where the name is read."""
        return ast.copy_location(ast.Constant(self.value), node) if node.id == self.name else node


_READERS: dict[type[ast.AST], Any] = {
    ast.List: _list,
    ast.Tuple: _tuple,
    ast.Dict: _dict,
    ast.Name: _name,
    ast.Attribute: _attribute,
    ast.Call: _call,
    ast.JoinedStr: _text,
    ast.BinOp: _joined,
    ast.IfExp: _either,
    ast.ListComp: _comprehension,
}
