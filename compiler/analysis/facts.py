"""The facts of one call of a row, for its result rule and effect."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from clientside.compiler.analysis import types as t
from clientside.compiler.analysis.types import Type

if TYPE_CHECKING:
    from clientside.compiler.analysis.infer.inference import Inference
    from clientside.compiler.ops.row import Row

Bound = dict[str, Any]
BOUND_LATER = "arguments whose calls are bound when they run"  # key of Program.once: their nodes


class Facts:
    """The receiver's type (restricted to the row's kind) and the arguments bound to the row's parameters."""

    def __init__(
        self, inference: Inference, node: ast.AST, receiver: Type, bound: Bound, given: dict[str, Type] | None = None
    ) -> None:
        self.inference = inference
        self.program = inference.program
        self.node = node
        self.receiver = receiver
        self.bound = bound
        self.types = given or {}
        self.row: Row | None = None  # the row that is called, by which some arguments count as what they are as well

    def given(self, name: str) -> bool:
        """Whether the call gives this argument."""
        return name in self.bound or name in self.types

    def type(self, name: str) -> Type:
        """The type of an argument; NEVER where it is not given."""
        if name in self.types:
            return self.types[name]
        node = self.bound.get(name)
        if isinstance(node, ast.AST):
            return self._seen(self.program.type_of(node))
        return t.NEVER

    def _seen(self, found: Type) -> Type:
        """An argument's type as the row takes it."""
        if self.row is None or not found.has("instance"):
            return found
        from clientside.compiler.analysis.plain_arguments import as_plain

        return as_plain(self.row, found)

    def rest(self, name: str) -> list[Type]:
        """The types of the arguments that `*name` takes (elements where an argument is starred)."""
        if name in self.types:
            return [self.types[name]]
        found = []
        for node in self.bound.get(name, []):
            if isinstance(node, ast.Starred):
                found.append(self.elements(self.program.type_of(node.value)))
            else:
                found.append(self._seen(self.program.type_of(node)))
        return found

    def first(self) -> Type:
        """The type of the first argument."""
        for value in self.types.values():
            return value
        for node in self.bound.values():
            if isinstance(node, ast.AST):
                return self._seen(self.program.type_of(node))
        return t.NEVER

    def constant(self, name: str) -> Any:
        """The value of an argument written as a constant, None otherwise."""
        node = self.bound.get(name)
        return node.value if isinstance(node, ast.Constant) else None

    def elements(self, value: Type) -> Type:
        """What a value yields when it is iterated."""
        from clientside.compiler.analysis.infer.iteration import elements

        return elements(self.inference, value)

    def new(self, kind: str, element: Type, tag: str = "") -> Type:
        """A new list, set, frozenset, tuple or iterator made by this call."""
        site = self.program.site(self.node, f"{kind}{tag}")
        site.store(element)
        return Type({kind: site})

    def new_tuple(self, elements: list[Type]) -> Type:
        """A new tuple made by this call."""
        return self.program.tuple_type(self.node, elements)

    def new_dict(self, key: Type, value: Type, tag: str = "") -> Type:
        """A new dict made by this call, in the Map representation."""
        site = self.program.dict_site(self.node, f"dict{tag}")
        site.mark(dictionary=True)
        site.limit(frozenset())
        site.store_key(key)
        site.store(value)
        return Type({"dict": site})

    def call(self, function: Type, arguments: list[Type]) -> Type:
        """The result of calling a function value with positional arguments of these types: helpers call it without
        binding arguments, so it must take as many.
        """
        from clientside.compiler.analysis.infer.values import apply, called_parameters

        for name, parameters in called_parameters(function):
            positional = [p for p in parameters if p.kind in ("positional", "both")]
            least = sum(p.required for p in positional)
            most = None if any(p.kind == "args" for p in parameters) else len(positional)
            given = len(arguments)
            if given < least or (most is not None and given > most):
                count = least if given < least else most
                self._wrong(f"{name}() takes {count} positional arguments but {given} are given by this call")
            elif any(p.kind == "keyword" and p.required for p in parameters):
                self._wrong(f"{name}() has parameters that must be given by name, which this call does not")
            elif given > len(positional) and any(p.kind in ("keyword", "kwargs") for p in parameters):
                self._bind_later(name, function)
        return apply(self.inference, self.node, function, arguments)

    def _bind_later(self, name: str, function: Type) -> None:
        """What is meant for `*values` would meet the names' place in JavaScript: functions with both are wrapped."""
        nodes = [node for given in self.bound.values() for node in (given if isinstance(given, list) else [given])]
        found = [n for n in nodes if isinstance(n, ast.expr) and self._may_be(n, function)]
        if not found:
            self.inference.problem("unsupported-star-call", self.node, name=name)
        self.program.once(BOUND_LATER, set).update(found)

    def _may_be(self, node: ast.expr, function: Type) -> bool:
        known = self.program.types.get(node)
        mine = known.get("function") if known is not None else None
        return bool(mine and mine & (function.get("function") or frozenset()))

    def _wrong(self, message: str) -> None:
        self.inference.problem("wrong-arguments", self.node, message=message)
