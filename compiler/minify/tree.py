"""The tree of a bundle: nodes over ranges of words, scopes with the names that they bind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Node:
    """`kind` of what stands between the words `start` and `end` (excluded); `kids` are its parts in order, `text` is
    the operator, name or literal.
    """

    kind: str
    start: int
    end: int
    kids: list[Node] = field(default_factory=list)
    text: str = ""

    def walk(self) -> Iterator[Node]:
        """This node and all below it, outer ones first."""
        yield self
        for kid in self.kids:
            yield from kid.walk()


@dataclass(slots=True, eq=False)
class Binding:
    """A name that a scope binds. `fixed` if the text of the name may be seen (`f.name`) or is somebody else's."""

    name: str
    scope: Scope
    fixed: bool = False
    uses: list[int] = field(default_factory=list)
    short: str = ""


@dataclass(slots=True, eq=False)
class Scope:
    """A function, block, loop head or catch clause."""

    parent: Scope | None
    names: dict[str, Binding] = field(default_factory=dict)
    inner: list[Scope] = field(default_factory=list)

    def bind(self, name: str) -> Binding:
        """The binding of a name declared here."""
        if name not in self.names:
            self.names[name] = Binding(name, self)
        return self.names[name]

    def find(self, name: str) -> Binding | None:
        """What a name means here; None for the page's own globals."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.names:
                return scope.names[name]
            scope = scope.parent
        return None
