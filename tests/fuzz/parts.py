"""What the writers of random programs share: the variables at hand, names, the lines written so far."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

SCALARS = ["int", "int", "float", "str", "bool", "num"]
CONTAINERS = [
    "list[int]", "list[float]", "list[str]", "list[num]", "tuple[int]", "tuple[str]", "dict[str: int]", "dict[int: int]", "dict[int: str]",
    "dict[str: list[int]]", "dict[str: float]", "list[list[int]]", "list[dict[str: int]]", "set[int]", "set[str]", "list[tuple[int]]", "dict[tuple[int]: int]",
]  # fmt: skip
NAMES = "abcdefghijkmnopqrstuvwxyz"


@dataclass
class Parts:
    """The state of one program while it is written."""

    chance: random.Random
    variables: dict[str, str] = field(default_factory=dict)
    readable: dict[str, str] = field(default_factory=dict)
    callables: dict[str, tuple[list[tuple[str, str, str]], str, bool]] = field(default_factory=dict)
    loop_names: list[str] = field(default_factory=list)
    inner_names: list[str] = field(default_factory=list)
    fresh_names: int = 0
    lines: list[str] = field(default_factory=list)
    indent: int = 1
    budget: int = 22
    in_loop: bool = False
    in_function: bool = False
    counter: int = 0
    last: str = ""

    def expr(self, kind: str, depth: int) -> str:
        """An expression of a type."""
        raise NotImplementedError

    def display(self, kind: str, depth: int) -> str:
        """A literal container."""
        raise NotImplementedError

    def comprehension(self, element: str, depth: int, key: str = "") -> str:
        """The inside of a comprehension."""
        raise NotImplementedError

    def line(self, text: str) -> None:
        self.lines.append("    " * self.indent + text)

    def fresh(self) -> str:
        self.counter += 1
        self.last = f"{self.chance.choice(NAMES)}{self.counter}"
        return self.last

    def any_type(self) -> str:
        """A type for something new."""
        return self.chance.choice(SCALARS if self.chance.random() < 0.5 else CONTAINERS)

    def ordered(self) -> str:
        """A type whose text is defined (no sets)."""
        while True:
            kind = self.any_type()
            if not kind.startswith("set"):
                return kind

    def inner(self) -> str:
        """A name for a comprehension or lambda."""
        self.fresh_names += 1
        return f"q{self.fresh_names}"

    def some_variable(self, *bases: str) -> str | None:
        """An assigned variable of one of these types."""
        found = [
            n
            for n, k in self.variables.items()
            if k.split("[")[0] in bases and n not in self.loop_names and n not in self.inner_names
        ]
        return self.chance.choice(found) if found else None

    def of(self, kind: str) -> list[str]:
        """What is there already of a type."""
        known = {**self.readable, **self.variables}
        if kind == "num":
            return [n for n, k in known.items() if k in ("int", "float", "num")]
        if kind == "index":
            return []
        return [n for n, k in known.items() if k == kind]

    def with_names(self, names: dict[str, str], kind: str, depth: int) -> str:
        """An expression in which further names are known."""
        saved = dict(self.variables)
        self.variables.update(names)
        self.inner_names += list(names)
        found = self.expr(kind, depth)
        self.variables = saved
        self.inner_names = [n for n in self.inner_names if n not in names]
        return found

    def nameable(self) -> str:
        """A name, of whatever type."""
        names = [*self.variables, *self.readable]
        return self.chance.choice(names) if names else "None"

    def walrus_allowed(self) -> bool:
        """Inside comprehensions and lambdas a walrus binds elsewhere, or nowhere."""
        return not self.inner_names

    def slice_(self) -> str:
        e = self.expr
        parts = [
            e("index", 0) if self.chance.random() < 0.6 else "",
            e("index", 0) if self.chance.random() < 0.6 else "",
        ]
        if self.chance.random() < 0.3:
            parts.append(self.chance.choice(["1", "2", "-1", "-2", e("index", 0)]))
        return ":".join(parts)

    def shown(self, name: str, kind: str) -> str:
        """A variable in the program's result: nothing whose order is not defined."""
        return f"sorted({name}, key=repr)" if kind.startswith("set") else name
