"""Random expressions of a wanted type."""

from __future__ import annotations

from tests.fuzz.containers import Containers
from tests.fuzz.scalars import Scalars
from tests.fuzz.values import literal


class Expressions(Scalars, Containers):
    """Writes expressions over the variables at hand."""

    def expr(self, kind: str, depth: int) -> str:
        """An expression."""
        if self.chance.random() < 0.012:
            kind = self.any_type()
        found = self.of(kind)
        if found and self.chance.random() < (0.35 if depth > 0 else 0.8):
            return self.chance.choice(found)
        base = kind.split("[")[0]
        if depth <= 0:
            return self.leaf(kind)
        if self.chance.random() < 0.06:
            return f"({self.expr(kind, depth - 1)} if {self.expr('bool', depth - 1)} else {self.expr(kind, depth - 1)})"
        if self.chance.random() < 0.03:
            return f"({self.expr(kind, depth - 1)} {self.chance.choice(['or', 'and'])} {self.expr(kind, depth - 1)})"
        if self.chance.random() < 0.08:
            for name, (_, result, _) in self.callables.items():
                if result == kind:
                    return self.call(name, depth - 1)
        if self.chance.random() < 0.05 and self.chance.random() < 0.5:
            for name, known in {**self.readable, **self.variables}.items():
                if known.endswith(f": {kind}]") and known.startswith("dict"):
                    return f"{name}[{self.expr(known[5:].split(': ')[0], 0)}]"
                if known == f"list[{kind}]":
                    return f"{name}[{self.expr('index', 0)}]"
        return str(getattr(self, f"{base}_")(kind, depth - 1))

    def leaf(self, kind: str) -> str:
        """The simplest expression of a type."""
        base, _, inside = kind.partition("[")
        if base in ("list", "tuple", "set", "dict"):
            return self.display(kind, 0)
        return literal(self.chance, kind)

    def call(self, name: str, depth: int) -> str:
        """A call of a nested function."""
        parameters, _, star = self.callables[name]
        if star and self.chance.random() < 0.4:
            parts = [self.expr(kind, depth) for _, kind, _ in parameters]
            parts += [self.expr("int", depth) for _ in range(self.chance.randint(0, 2))]
            if self.chance.random() < 0.5:
                parts.append(f"*{self.expr('list[int]', depth)}")
            return f"{name}({', '.join(parts)})"
        parts, named = [], self.chance.random() < 0.2
        for parameter, kind, default in parameters:
            if default and self.chance.random() < 0.5:
                named = True
                continue
            value = self.expr(kind, depth)
            named = named or bool(default and self.chance.random() < 0.4)
            parts.append(f"{parameter}={value}" if named else value)
        if self.chance.random() < 0.04:
            parts.append(self.expr("int", depth) if not named else f"{self.inner()}=1")
        return f"{name}({', '.join(parts)})"

    def clause(self, depth: int) -> tuple[str, list[tuple[str, str]]]:
        """`x in xs`, and what it binds."""
        a, b = self.inner(), self.inner()
        roll = self.chance.randrange(9)
        kind = self.chance.choice(["int", "str", "float"])
        if roll < 2:
            return f"{a} in range({self.chance.randint(0, 4)})", [(a, "int")]
        if roll == 2:
            low, step = self.chance.randint(-3, 3), self.chance.choice([1, 2, -1, -2])
            return f"{a} in range({low}, {low + step * self.chance.randint(0, 3)}, {step})", [(a, "int")]
        if roll == 3:
            return f"{a}, {b} in enumerate({self.short(f'list[{kind}]', depth)})", [(a, "int"), (b, kind)]
        if roll == 4:
            return f"{a}, {b} in zip({self.short(f'list[{kind}]', depth)}, {self.short('list[int]', depth)})", [
                (a, kind),
                (b, "int"),
            ]
        if roll == 5:
            keys = self.chance.choice(["str", "int"])
            found = self.short(f"dict[{keys}: int]", depth)
            return self.chance.choice(
                [
                    (f"{a}, {b} in {found}.items()", [(a, keys), (b, "int")]),
                    (f"{a} in {found}", [(a, keys)]),
                    (f"{a} in {found}.values()", [(a, "int")]),
                ]
            )
        if roll == 6:
            return f"{a} in {self.short('str', depth)}", [(a, "str")]
        if roll == 7:
            return (
                f"{a} in {self.chance.choice(['reversed', 'sorted', 'list', 'tuple'])}({self.short(f'list[{kind}]', depth)})",
                [(a, kind)],
            )
        return f"{a} in {self.short(f'list[{kind}]', depth)}", [(a, kind)]

    def short(self, kind: str, depth: int) -> str:
        """An iterable that a loop takes only the first few of, so that programs end."""
        found = self.expr(kind, depth)
        return (
            f"{found}[:5]"
            if kind.startswith("list") and self.chance.random() < 0.5 and found.isidentifier()
            else f"list({found})[:6]"
            if kind.startswith("list")
            else found
        )

    def comprehension(self, element: str, depth: int, key: str = "") -> str:
        """The inside of a comprehension."""
        saved, names = dict(self.variables), list(self.inner_names)
        head, bound = self.clause(depth)
        self.variables.update(bound)
        self.inner_names += [n for n, _ in bound]
        tail = ""
        if self.chance.random() < 0.2:
            second, more = self.clause(depth)
            self.variables.update(more)
            self.inner_names += [n for n, _ in more]
            tail = f" for {second}"
        if self.chance.random() < 0.35:
            tail += f" if {self.expr('bool', depth)}"
        value = self.expr(element, depth)
        if key:
            value = f"{self.expr(key, min(depth, 1))}: {value}"
        self.variables, self.inner_names = saved, names
        return f"{value} for {head}{tail}"
