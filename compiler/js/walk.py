"""Walking a JavaScript tree: parts in evaluation order, the names that targets bind, and a function's free names."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any, ClassVar

from clientside.compiler.js import nodes as js
from clientside.compiler.records import fields_of, record

PARTS_OF: dict[type, tuple[str, ...]] = {
    **dict.fromkeys((js.Id, js.Num, js.Big, js.Str, js.Bool, js.Null, js.Undefined, js.Regex, js.Raw), ()),
    js.Template: ("parts",),
    js.Spread: ("value",),
    js.Array: ("items",),
    js.Object: ("items",),
    js.Member: ("object",),
    js.Index: ("object", "index"),
    js.Call: ("function", "arguments"),
    js.New: ("function", "arguments"),
    js.Unary: ("operand",),
    js.Update: ("operand",),
    js.Binary: ("left", "right"),
    js.Assign: ("target", "value"),
    js.Conditional: ("test", "then", "otherwise"),
    js.Sequence: ("items",),
    js.Await: ("value",),
    js.Yield: ("value",),
    js.Param: ("target", "default"),
    js.Arrow: ("params", "body"),
    js.Function: ("params", "body"),
    js.Method: ("name", "value"),
    js.Class: ("base", "members"),
    js.ExprStmt: ("value",),
    js.Declare: ("items",),
    js.FunctionDecl: ("function",),
    js.ClassDecl: ("definition",),
    js.If: ("test", "then", "otherwise"),
    js.While: ("test", "body"),
    js.DoWhile: ("body", "test"),
    js.For: ("init", "test", "body", "update"),
    js.ForOf: ("iterable", "target", "body"),
    js.ForIn: ("object", "target", "body"),
    js.Return: ("value",),
    js.Throw: ("value",),
    js.Try: ("body", "param", "handler", "finalizer"),
    js.Block: ("body",),
    js.Labeled: ("body",),
    **dict.fromkeys((js.Break, js.Continue, js.Comment), ()),
}

NODES = tuple(PARTS_OF)
Part = js.Node | js.Param | js.Method
_PARTS = (js.Node, js.Param, js.Method)
_WORD = re.compile(r"(?<![\w$])(?:(?<=\.\.\.)|(?<!\.))[^\W\d][\w$]*|\$[\w$]*")


def parts(node: Part) -> list[Part]:
    """The nodes directly within `node`, as JavaScript evaluates them (an assignment's target first)."""
    found: list[Part] = []
    for name in PARTS_OF[node.__class__]:
        value = getattr(node, name)
        kind = value.__class__
        if kind is list or kind is tuple:
            _add_nodes(value, found)
        elif isinstance(value, _PARTS):
            found.append(value)
    return found


def _add_nodes(items: Iterable[object], found: list[Part]) -> None:
    for item in items:
        if isinstance(item, _PARTS):
            found.append(item)
        elif isinstance(item, (list, tuple)):
            _add_nodes(item, found)


def copied(part: Any) -> Any:
    """A tree that shares no node with the given one (of a list or tuple: of what it holds)."""
    kind = part.__class__
    if kind is list:
        return [copied(item) for item in part]
    if kind is tuple:
        return tuple([copied(item) for item in part])
    if not isinstance(part, _PARTS):
        return part
    names = _ALL_FIELDS.get(kind)
    if names is None:
        names = _ALL_FIELDS[kind] = fields_of(kind)
    made = object.__new__(kind)
    for name in names:
        setattr(made, name, copied(getattr(part, name)))
    return made


_ALL_FIELDS: dict[type, tuple[str, ...]] = {}


def bound_names(target: js.Expr) -> Iterator[str]:
    """The names that a target (an identifier or a pattern of some) binds."""
    if isinstance(target, js.Id):
        yield target.name
    elif isinstance(target, js.Spread):
        yield from bound_names(target.value)
    elif isinstance(target, js.Assign):
        yield from bound_names(target.target)
    elif isinstance(target, js.Array):
        for item in target.items:
            yield from bound_names(item)
    elif isinstance(target, js.Object):
        for entry in target.items:
            yield from bound_names(entry if isinstance(entry, js.Spread) else entry[1])


def declared_names(body: Iterable[js.Stmt]) -> Iterator[str]:
    """The names that statements declare in the block that they directly stand in."""
    for node in body:
        if isinstance(node, js.Declare):
            for target, _ in node.items:
                yield from bound_names(target)
        elif isinstance(node, js.FunctionDecl) and node.function.name:
            yield node.function.name
        elif isinstance(node, js.ClassDecl) and node.definition.name:
            yield node.definition.name


def words_of(raw: js.Raw) -> list[str]:
    """What could be a name in JavaScript text."""
    return _WORD.findall(raw.text)


@record(slots=True)
class Use:
    """How a function uses a name of its surroundings; not `kept`: only functions that are called on the spot do."""

    written: bool = False
    kept: bool = False


def free_names(function: js.Arrow | js.Function | js.Class, immediate: Collection[js.Expr] = ()) -> dict[str, Use]:
    """The names of the surroundings that a function or class refers to; `immediate` functions are not kept."""
    walk = _Free(immediate)
    walk.visit(function)
    return walk.found


class References:
    """A walk that refers to the names of a tree, one by one; `visits` are its methods for nodes of some classes."""

    visits: ClassVar[Mapping[type, Callable[[Any, Any], None]]]

    def refer(self, name: str, write: bool) -> None:
        """What is done with a name that is read, or written."""
        raise NotImplementedError

    def write(self, target: js.Expr) -> None:
        """What an assignment does to its target; names declared here are among the scope's own and do not count."""
        if isinstance(target, js.Id):
            self.refer(target.name, True)
        elif isinstance(target, js.Spread):
            self.write(target.value)
        elif isinstance(target, js.Array):
            for item in target.items:
                self.write(item)
        elif isinstance(target, js.Object):
            for entry in target.items:
                self.write(entry if isinstance(entry, js.Spread) else entry[1])
        elif isinstance(target, js.Assign):
            self.visit(target.value)
            self.write(target.target)
        else:
            self.visit(target)

    def visit(self, node: Part) -> None:
        """Refer to the names of a node and of what it holds."""
        handle = self.visits.get(node.__class__)
        if handle is not None:
            handle(self, node)
            return
        for part in parts(node):
            self.visit(part)

    def name(self, node: js.Id) -> None:
        self.refer(node.name, False)


class _Free(References):
    def __init__(self, immediate: Collection[js.Expr]) -> None:
        self.found: dict[str, Use] = {}
        self.own: dict[str, int] = {}  # names declared around the place of the walk, counted
        self.immediate = immediate
        self.kept = False

    def refer(self, name: str, write: bool) -> None:
        if not self.own.get(name):
            use = self.found.setdefault(name, Use())
            use.written |= write
            use.kept |= self.kept

    def within(self, names: Iterable[str], nodes: Iterable[Part]) -> None:
        names = list(names)
        for name in names:
            self.own[name] = self.own.get(name, 0) + 1
        for node in nodes:
            self.visit(node)
        for name in names:
            self.own[name] -= 1

    def block(self, body: list[js.Stmt]) -> None:
        self.within(declared_names(body), body)

    def raw(self, node: js.Raw) -> None:
        for word in words_of(node):
            self.refer(word, False)

    def assigned(self, node: js.Assign) -> None:
        self.write(node.target)
        self.visit(node.value)

    def update(self, node: js.Update) -> None:
        self.write(node.operand)

    def declaration(self, node: js.Declare) -> None:
        for target, value in node.items:
            self.write(target)
            if value is not None:
                self.visit(value)

    def definition(self, node: js.Arrow | js.Function | js.Class) -> None:
        before, self.kept = self.kept, self.kept or node not in self.immediate
        if isinstance(node, js.Class):
            self.within([node.name] if node.name else [], parts(node))
        else:
            self.function(node)
        self.kept = before

    def choice(self, node: js.If) -> None:
        self.visit(node.test)
        self.block(node.then)
        self.block(node.otherwise)

    def repeat(self, node: js.While | js.DoWhile) -> None:
        self.visit(node.test)
        self.block(node.body)

    def inner_block(self, node: js.Block) -> None:
        self.block(node.body)

    def function(self, node: js.Arrow | js.Function) -> None:
        names = [name for param in node.params for name in bound_names(param.target)]
        if isinstance(node, js.Function) and node.name:
            names.append(node.name)
        body = node.body if isinstance(node.body, list) else [node.body]
        names.extend(declared_names(s for s in body if isinstance(s, js.Stmt)))
        defaults = [param.default for param in node.params if param.default is not None]
        self.within(names, [*defaults, *body])

    def loop(self, node: js.For | js.ForOf | js.ForIn) -> None:
        if isinstance(node, js.For):
            names = declared_names([node.init]) if isinstance(node.init, js.Declare) else ()
            heads = [part for part in (node.init, node.test, node.update) if part is not None]
            self.within(names, [*heads, js.Block(node.body)])
            return
        self.visit(node.iterable if isinstance(node, js.ForOf) else node.object)
        if not node.kind:
            self.write(node.target)
        self.within(bound_names(node.target) if node.kind else (), [js.Block(node.body)])

    def attempt(self, node: js.Try) -> None:
        self.block(node.body)
        if node.handler is not None:
            self.within(bound_names(node.param) if node.param else (), [js.Block(node.handler)])
        if node.finalizer is not None:
            self.block(node.finalizer)


_Free.visits = {
    js.Id: _Free.name,
    js.Raw: _Free.raw,
    js.Assign: _Free.assigned,
    js.Update: _Free.update,
    js.Declare: _Free.declaration,
    **dict.fromkeys((js.Arrow, js.Function, js.Class), _Free.definition),
    **dict.fromkeys((js.For, js.ForOf, js.ForIn), _Free.loop),
    js.Try: _Free.attempt,
    js.If: _Free.choice,
    **dict.fromkeys((js.While, js.DoWhile), _Free.repeat),
    js.Block: _Free.inner_block,
}
