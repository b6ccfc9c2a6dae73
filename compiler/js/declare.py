"""Places the declarations of a function's variables.

Python's variables belong to the whole function; lowering assigns them without declaring them. This pass finds, for each
variable, *regions*: a region starts with a statement that assigns the variable (or with a loop that has it as its
target) and reaches to the end of that statement's block. Where every reference lies in a region, each region gets a
declaration of its own, `const` if nothing assigns the variable again: whatever is read in a region was written in it.
All other variables are declared at the top of the function, without a value: `undefined` means unbound.

A function within the function sees the variable, not its value at some time. So a variable that one refers to must have
one region only, and that not in a loop, where JavaScript would make a new variable each time round.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from clientside.compiler.js import nodes as js
from clientside.compiler.js.walk import References, bound_names, free_names, words_of


def declared(
    body: list[js.Stmt],
    names: Sequence[str],
    params: Collection[str] = (),
    immediate: Collection[js.Expr] = (),
) -> list[js.Stmt]:
    """`body` with declarations for `names`, those of `params` apart; the tree is changed in place.

    Functions within it must have been dealt with already. `immediate` are arrows that are called on the spot and not
    kept (the callback of a `map`): what they refer to is as if it stood in their place.
    """
    own = [name for name in dict.fromkeys(names) if name not in params]
    if not own:
        return body
    walk = _Walk(own, immediate)
    walk.block(body, walk.top)
    hoisted = walk.unplaceable()
    for site in walk.sites:
        if not any(region.variable.failed for region in site.regions):
            site.declare()
    if hoisted:
        at = 0
        while at < len(body) and _is_directive(body[at]):
            at += 1
        body.insert(at, js.Declare("let", [(js.Id(name), None) for name in hoisted]))
    return body


def _is_directive(node: js.Stmt) -> bool:
    return isinstance(node, js.ExprStmt) and isinstance(node.value, js.Str)


class _Scope:
    """A block, or the head and body of a loop."""

    __slots__ = ("alive", "in_loop")

    def __init__(self, in_loop: bool) -> None:
        self.alive = True
        self.in_loop = in_loop


class _Variable:
    __slots__ = ("captured", "declared_at_top", "failed", "name", "region", "regions")

    def __init__(self, name: str) -> None:
        self.name = name
        self.region: _Region | None = None
        self.regions: list[_Region] = []
        self.captured = False
        self.failed = False
        self.declared_at_top = False  # lowering has written a declaration


class _Region:
    __slots__ = ("scope", "site", "variable", "writes")

    def __init__(self, variable: _Variable, scope: _Scope, site: _Site | None) -> None:
        self.variable = variable
        self.scope = scope
        self.site = site
        self.writes = 0


class _Site:
    """Where regions start: a statement that can become a declaration of all its names, or none."""

    def __init__(self, node: js.ForOf | js.ForIn | js.For | js.ExprStmt, body: list[js.Stmt], at: int) -> None:
        self.node = node
        self.body = body
        self.at = at
        self.regions: list[_Region] = []

    def declare(self) -> None:
        node = self.node
        kind = "const" if all(region.writes == 1 for region in self.regions) else "let"
        if isinstance(node, (js.ForOf, js.ForIn)):
            node.kind = kind
        elif isinstance(node, js.For):
            node.init = js.Declare("let", [(a.target, a.value) for a in _assignments(node.init)], pos=_pos(node.init))
        else:
            (assign,) = _assignments(node.value)
            pos = node.pos or assign.pos
            self.body[self.at] = js.Declare(kind, [(assign.target, assign.value)], pos=pos)


def _pos(node: js.Node | None) -> js.Pos | None:
    return None if node is None else node.pos


def _assignments(node: js.Node | None) -> list[js.Assign]:
    """The assignments that an expression consists of, `a = 1, b = 2`; empty where it is something else."""
    items = node.items if isinstance(node, js.Sequence) else [node]
    found = [item for item in items if isinstance(item, js.Assign) and item.operator == "="]
    return found if len(found) == len(items) else []


def _fresh_names(target: js.Expr) -> list[str]:
    """The names that a declaration with this target would declare; empty where it cannot be one."""
    names = list(bound_names(target))
    return names if len(names) == len(set(names)) and _is_binding(target) else []


def _is_binding(target: js.Expr) -> bool:
    if isinstance(target, (js.Array, js.Object)):
        entries = [entry if isinstance(entry, js.Expr) else entry[1] for entry in target.items]
        return all(_is_binding(entry) for entry in entries)
    if isinstance(target, (js.Spread, js.Assign)):
        return _is_binding(target.value if isinstance(target, js.Spread) else target.target)
    return isinstance(target, js.Id)


class _Walk(References):
    """Follows the evaluation of a function's body."""

    def __init__(self, names: list[str], immediate: Collection[js.Expr]) -> None:
        self.variables = {name: _Variable(name) for name in names}
        self.immediate = immediate
        self.sites: list[_Site] = []
        self.scope = self.top = _Scope(in_loop=False)

    # ---- the verdict

    def unplaceable(self) -> list[str]:
        """The variables to be declared at the top; marks every variable whose sites stay assignments."""
        failing = []
        for variable in self.variables.values():
            if variable.captured and (len(variable.regions) > 1 or any(r.scope.in_loop for r in variable.regions)):
                variable.failed = True
            if variable.failed:
                failing.append(variable)
        while failing:
            for region in failing.pop().regions:
                for other in region.site.regions if region.site else ():
                    if not other.variable.failed:
                        other.variable.failed = True
                        failing.append(other.variable)
        return [name for name, v in self.variables.items() if v.failed and not v.declared_at_top]

    # ---- references

    def refer(self, name: str, write: bool, captured: bool = False) -> None:
        variable = self.variables.get(name)
        if variable is None:
            return
        variable.captured |= captured
        region = variable.region
        if region is None or not region.scope.alive:
            variable.failed = True
        elif write:
            region.writes += 1

    def start(self, site: _Site, targets: Iterable[js.Expr]) -> None:
        """Begins regions at `site`, if all the names of its targets can begin there."""
        names: list[str] = []
        for target in targets:
            fresh = _fresh_names(target)
            if not fresh:
                return
            names.extend(fresh)
        variables = [self.variables.get(name) for name in names]
        if len(set(names)) < len(names):
            return
        for variable in variables:
            if variable is None or (variable.region is not None and variable.region.scope.alive):
                return
        self.sites.append(site)
        for variable in variables:
            assert variable is not None
            variable.region = _Region(variable, self.scope, site)
            variable.regions.append(variable.region)
            site.regions.append(variable.region)

    # ---- scopes

    def block(self, body: list[js.Stmt], scope: _Scope | None = None, loop: bool = False) -> None:
        outer = self.scope
        self.scope = scope or _Scope(outer.in_loop or loop)
        for at, node in enumerate(body):
            if isinstance(node, js.ExprStmt) and isinstance(node.value, js.Assign):
                self.assignment(node.value, _Site(node, body, at))
            else:
                self.visit(node)
        self.scope.alive = False
        self.scope = outer

    def assignment(self, node: js.Assign, site: _Site | None) -> None:
        """An assignment, which may become a declaration where it has a site."""
        if node.operator != "=":
            self.visit(node.target)
            self.visit(node.value)
            self.write(node.target)
            return
        if isinstance(node.target, (js.Member, js.Index)):
            self.visit(node.target)
            self.visit(node.value)
            return
        # A function that is assigned cannot run before the assignment, so it may refer to its own variable.
        function_first = not isinstance(node.value, (js.Arrow, js.Function))
        if function_first:
            self.visit(node.value)
        if site is not None:
            self.start(site, [node.target])
        self.write(node.target)
        if not function_first:
            self.visit(node.value)

    # ---- nodes

    def assigned(self, node: js.Assign) -> None:
        self.assignment(node, None)

    def update(self, node: js.Update) -> None:
        self.visit(node.operand)
        self.write(node.operand)

    def raw(self, node: js.Raw) -> None:
        for word in words_of(node):
            self.refer(word, False, captured="=>" in node.text or "function" in node.text)

    def definition(self, node: js.FunctionDecl | js.ClassDecl) -> None:
        definition = node.function if isinstance(node, js.FunctionDecl) else node.definition
        self.already(js.Id(definition.name or ""))
        self.function(definition)

    def declaration(self, node: js.Declare) -> None:
        for target, value in node.items:
            if value is not None:
                self.visit(value)
            self.already(target)

    def choice(self, node: js.If) -> None:
        self.visit(node.test)
        self.block(node.then)
        self.block(node.otherwise)

    def repeat(self, node: js.While) -> None:
        self.visit(node.test)
        self.block(node.body, loop=True)

    def repeat_first(self, node: js.DoWhile) -> None:
        self.block(node.body, loop=True)
        self.visit(node.test)

    def inner_block(self, node: js.Block) -> None:
        self.block(node.body)

    def binary(self, node: js.Binary) -> None:
        """In a loop, because sums can be long."""
        run = [node]
        while isinstance(node.left, js.Binary):
            node = node.left
            run.append(node)
        self.visit(node.left)
        for step in reversed(run):
            self.visit(step.right)

    def already(self, target: js.Expr) -> None:
        """A declaration that lowering wrote, or the parameter of a `catch`: a region without a site."""
        for name in bound_names(target):
            variable = self.variables.get(name)
            if variable is not None:
                variable.region = _Region(variable, self.scope, None)
                variable.declared_at_top |= self.scope is self.top

    def function(self, node: js.Arrow | js.Function | js.Class) -> None:
        if isinstance(node, js.Class):
            for part in (node.base, *(m.value for m in node.members if m.static and m.kind == "field")):
                if part is not None:
                    self.visit(part)
        for name, use in free_names(node, self.immediate).items():
            self.refer(name, use.written, use.kept)

    def loop(self, node: js.For | js.ForOf | js.ForIn) -> None:
        outer = self.scope
        site = _Site(node, [], 0)
        if not isinstance(node, js.For):
            self.visit(node.iterable if isinstance(node, js.ForOf) else node.object)
        self.scope = _Scope(in_loop=True)
        if isinstance(node, js.For):
            self.initial(node.init, site)
            if node.test is not None:
                self.visit(node.test)
        elif node.kind:
            self.already(node.target)  # lowering's own
        else:
            self.start(site, [node.target])
            self.write(node.target)
        self.block(node.body, loop=True)
        if isinstance(node, js.For) and node.update is not None:
            self.visit(node.update)
        self.scope.alive = False
        self.scope = outer

    def initial(self, node: js.Declare | js.Expr | None, site: _Site) -> None:
        assigns = _assignments(node)
        if not assigns:
            if node is not None:
                self.visit(node)
            return
        self.start(site, [a.target for a in assigns])
        # Until its own assignment, a region of this site has not begun.
        waiting = {region.variable.name: region for region in site.regions}
        for region in site.regions:
            region.variable.region = None
        for assign in assigns:
            self.visit(assign.value)
            for name in bound_names(assign.target) if waiting else ():
                waiting[name].variable.region = waiting[name]
            self.write(assign.target)

    def attempt(self, node: js.Try) -> None:
        self.block(node.body)
        if node.handler is not None:
            outer = self.scope
            self.scope = _Scope(outer.in_loop)
            if node.param is not None:
                self.already(node.param)
            self.block(node.handler)
            self.scope.alive = False
            self.scope = outer
        if node.finalizer is not None:
            self.block(node.finalizer)


_Walk.visits = {
    js.Id: _Walk.name,
    js.Assign: _Walk.assigned,
    js.Update: _Walk.update,
    js.Raw: _Walk.raw,
    **dict.fromkeys((js.Arrow, js.Function, js.Class), _Walk.function),
    **dict.fromkeys((js.FunctionDecl, js.ClassDecl), _Walk.definition),
    js.Declare: _Walk.declaration,
    js.If: _Walk.choice,
    js.While: _Walk.repeat,
    js.DoWhile: _Walk.repeat_first,
    **dict.fromkeys((js.For, js.ForOf, js.ForIn), _Walk.loop),
    js.Try: _Walk.attempt,
    js.Block: _Walk.inner_block,
    js.Binary: _Walk.binary,
}
