"""What a row's emitter sees of a call: the receiver, the arguments, their types, and how to call helpers."""

from __future__ import annotations

import ast
from typing import Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.program import Program
from clientside.compiler.analysis.types import Type
from clientside.compiler.js import nodes as js
from clientside.compiler.lowering.context import Context
from clientside.compiler.ops.row import Row

# Parameters that helpers call: a class that is given there must be called with `new`.
CALLED = frozenset(["function", "func", "key", "predicate", "object_hook", "object_pairs_hook"])
NONE_IS_IDENTITY = frozenset(["filter", "filterfalse"])


class Emission:
    """One call of a row, its arguments lowered in the order in which they are written."""

    def __init__(
        self,
        ctx: Context,
        row: Row,
        receiver: js.Expr | None,
        receiver_type: Type,
        lowered: dict[str, Any],
        types: dict[str, Any],
        result: Type,
        nodes: dict[str, Any] | None = None,
        discard: bool = False,
    ) -> None:
        self.ctx = ctx
        self.row = row
        self.receiver: js.Expr = receiver  # type: ignore[assignment]
        self.receiver_type = receiver_type
        self._lowered = lowered
        self._types = types
        self.result = result
        self.nodes = nodes or {}
        self.discard = discard

    @property
    def program(self) -> Program:
        """The program of the function that the call stands in."""
        return self.ctx.program

    # ---- arguments

    def given(self, name: str) -> bool:
        """Whether the call gives this argument."""
        return name in self._lowered

    def has_lowered(self, name: str) -> bool:
        """Whether an argument has been lowered (a comprehension for a lazy parameter has not)."""
        return name in self._lowered

    def named(self, name: str) -> dict[str, js.Expr]:
        """The arguments that `**name` takes."""
        types = self._types.get(name, {})
        return {k: self._dynamic(name, v, types[k]) for k, v in self._lowered.get(name, {}).items()}

    def _dynamic(self, name: str, value: js.Expr, known: Type) -> js.Expr:
        if name in CALLED and self.row.receiver in ("", "list") and self.row.makes != "component":
            return self._called(name, value, known)
        return self.ctx.shown(value, known) if name in self.row.observes else self.ctx.dynamic(value, known)

    def _called(self, name: str, value: js.Expr, known: Type) -> js.Expr:
        """An argument that helpers call: they call functions."""
        if known.only("class"):
            rest = js.Spread(js.Id("args"))
            return js.Arrow([js.Param(rest)], js.New(value, [js.Spread(js.Id("args"))]))
        required = any(p.required for p in self.row.parameters if p.name == name)
        if required and name == "key":  # `hmac.new(key)`
            return self.ctx.dynamic(value, known)
        needed = required and self.row.name not in NONE_IS_IDENTITY
        if known.only("function") or (known.only("function", "none") and not needed):
            return value
        return self.ctx.helper("callback", value, *([js.Bool(True)] if needed and known.has("none") else []))

    def lowered(self, name: str) -> js.Expr:
        """An argument as it was lowered."""
        value = self._lowered[name]
        assert isinstance(value, js.Expr)
        return value

    def type(self, name: str) -> Type:
        """The type of an argument (NEVER where it is not given)."""
        found = self._types.get(name, t.NEVER)
        return found if isinstance(found, Type) else t.NEVER

    def optional(self, name: str) -> js.Expr | None:
        """An argument as the row takes it, None where it is not given."""
        if name not in self._lowered:
            return None
        value = self._lowered[name]
        assert isinstance(value, js.Expr)
        return value if name in self.row.raw else self._dynamic(name, value, self.type(name))

    def arg(self, name: str, default: js.Expr | None = None) -> js.Expr:
        """An argument as the row takes it; `default` (or undefined) where it is not given."""
        found = self.optional(name)
        return found if found is not None else default if default is not None else js.Undefined()

    def raw(self, name: str) -> js.Expr:
        """A numeric argument as a raw number."""
        value = self._lowered[name]
        assert isinstance(value, js.Expr)
        return value

    def rest(self, name: str) -> list[js.Expr]:
        """The arguments that `*name` takes, as array elements (starred ones spread)."""
        found: list[js.Expr] = []
        for value, known in zip(self._lowered.get(name, []), self._types.get(name, []), strict=True):
            if isinstance(value, js.Spread):
                found.append(value)
            else:
                found.append(self._dynamic(name, value, known))
        return found

    def raw_rest(self, name: str) -> list[tuple[js.Expr, Type]]:
        """The arguments that `*name` takes, floats unboxed, with their types."""
        return list(zip(self._lowered.get(name, []), self._types.get(name, []), strict=True))

    def raw_named(self, name: str) -> dict[str, tuple[js.Expr, Type]]:
        """The arguments that `**name` takes, floats unboxed, with their types."""
        types = self._types.get(name, {})
        return {key: (value, types[key]) for key, value in self._lowered.get(name, {}).items()}

    def rest_types(self, name: str) -> list[Type]:
        """The types of the arguments that `*name` takes."""
        found = self._types.get(name, [])
        return list(found)

    def node(self, name: str) -> ast.expr | None:
        """The argument's node in Python's tree, where there is one."""
        found = self.nodes.get(name)
        return found if isinstance(found, ast.expr) else None

    def constant(self, name: str) -> Any:
        """The value of an argument written as a constant."""
        node = self.nodes.get(name)
        return node.value if isinstance(node, ast.Constant) else None

    def evaluate(self) -> None:
        """Evaluate the arguments now, so that what is built of them comes after all of them."""

        def held(value: js.Expr) -> js.Expr:
            if isinstance(value, js.Spread):
                return js.Spread(self.ctx.temp(js.Array([value])))
            return value if self.ctx.is_fixed(value) else self.ctx.temp(value)

        for name, value in self._lowered.items():
            if isinstance(value, list):
                self._lowered[name] = [held(one) for one in value]
            elif isinstance(value, dict):
                self._lowered[name] = {key: held(one) for key, one in value.items()}
            else:
                self._lowered[name] = held(value)

    def for_receiver(self, row: Row, receiver: js.Expr, known: Type, name: str) -> Emission:
        """The same call for a method's row, whose receiver is the argument `name` here."""
        values = {k: v for k, v in self._lowered.items() if k != name}
        types = {k: v for k, v in self._types.items() if k != name}
        nodes = {k: v for k, v in self.nodes.items() if k != name}
        return Emission(self.ctx, row, receiver, known, values, types, self.result, nodes, self.discard)

    # ---- building

    def helper(self, name: str, *arguments: js.Expr) -> js.Expr:
        """A call of a runtime helper, trailing arguments that are not given left out."""
        found = list(arguments)
        while found and isinstance(found[-1], js.Undefined):
            found.pop()
        return self.ctx.helper(name, *found)

    def call(self, name: str, *arguments: js.Expr) -> js.Expr:
        """A native method of the receiver."""
        return js.Call(js.Member(self.receiver, name), list(arguments))

    def math(self, name: str, *arguments: js.Expr) -> js.Expr:
        """A function of JavaScript's Math."""
        return js.Call(js.Member(js.Id("Math"), name), list(arguments))

    def none(self, effect: js.Expr) -> js.Expr:
        """An expression for its effect, with the value None."""
        return effect if self.discard else js.Sequence([effect, js.Null()])

    def simple(self, e: js.Expr) -> js.Expr:
        """`e` in a form that can be written twice."""
        return self.ctx.simple(e)
