"""Random expressions of a wanted type."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from tests.fuzz.values import literal

SCALARS = ["int", "int", "float", "str", "bool", "num"]
CONTAINERS = [
    "list[int]", "list[float]", "list[str]", "list[num]", "tuple[int]", "tuple[str]", "dict[str: int]", "dict[int: int]", "dict[int: str]",
    "dict[str: list[int]]", "dict[str: float]", "list[list[int]]", "list[dict[str: int]]", "set[int]", "set[str]", "list[tuple[int]]", "dict[tuple[int]: int]",
]  # fmt: skip


@dataclass
class Expressions:
    """Writes expressions over the variables at hand."""

    chance: random.Random
    variables: dict[str, str] = field(default_factory=dict)
    readable: dict[str, str] = field(default_factory=dict)
    callables: dict[str, tuple[list[tuple[str, str, str]], str, bool]] = field(default_factory=dict)
    loop_names: list[str] = field(default_factory=list)
    inner_names: list[str] = field(default_factory=list)
    fresh_names: int = 0

    def any_type(self) -> str:
        """A type for something new."""
        return self.chance.choice(SCALARS if self.chance.random() < 0.5 else CONTAINERS)

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

    def shown(self, name: str, kind: str) -> str:
        """A variable in the program's result: nothing whose order is not defined."""
        return f"sorted({name}, key=repr)" if kind.startswith("set") else name

    # ---- clauses of loops

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

    # ---- numbers

    def index_(self, kind: str, depth: int) -> str:
        return literal(self.chance, kind) if self.chance.random() < 0.7 else self.expr("int", 0)

    def num_(self, kind: str, depth: int) -> str:
        return self.expr(self.chance.choice(["int", "float"]), depth + 1)

    def int_(self, kind: str, depth: int) -> str:
        e = self.expr
        roll = self.chance.randrange(16)
        if roll < 4:
            return f"({e('int', depth)} {self.chance.choice('+-')} {e('int', depth)})"
        if roll == 4:
            return f"({e('int', depth)} * {e('int', depth)})"
        if roll == 5:
            return f"({e('int', depth)} {self.chance.choice(['//', '%'])} {e('int', depth) if self.chance.random() < 0.5 else self.chance.choice(['3', '-7', '10', '2', '1000', '9007199254740993'])})"
        if roll == 6:
            return f"({e('int', depth)} {self.chance.choice('&|^')} {e('int', depth)})"
        if roll == 7:
            return f"({e('int', depth)} {self.chance.choice(['<<', '>>'])} {self.chance.randint(0, 40)})"
        if roll == 8:
            return f"{self.chance.choice('-~+')}{e('int', depth)}"
        if roll == 9:
            return f"len({e(self.chance.choice(['str', 'list[int]', 'dict[str: int]', 'set[int]']), depth)})"
        if roll == 10:
            return self.chance.choice(
                [
                    f"sum({e('list[int]', depth)})",
                    f"abs({e('int', depth)})",
                    f"max({e('int', depth)}, {e('int', depth)})",
                    f"min({e('list[int]', depth)}, default=7)",
                    f"int({e('float', depth)})",
                    f"round({e('float', depth)})",
                    f"ord(({e('str', depth)} or 'y')[0])",
                    f"sum({self.comprehension('int', depth)})",
                    f"max({e('list[int]', depth)}, default={e('int', depth)})",
                    f"int({e('str', depth)})",
                    f"divmod({e('int', depth)}, {e('int', depth)})[1]",
                    f"round({e('int', depth)}, -1)",
                    f"len([{self.comprehension('str', depth)}])",
                    f"({e('int', depth)} ** {self.chance.randint(0, 3)})",
                ]
            )
        if roll == 11:
            if self.chance.random() < 0.7:
                return f"({e('list[int]', depth)} or [{e('int', 0)}])[{self.chance.choice([0, -1])}]"
            return f"{e('list[int]', depth)}[{e('index', 0)}]"
        if roll == 12:
            key = self.chance.choice(["str", "int"])
            found = e(f"dict[{key}: int]", depth)
            return self.chance.choice([f"{found}[{e(key, 0)}]", f"{found}.get({e(key, 0)}, {e('int', depth)})"])
        if roll == 13:
            return self.chance.choice(
                [
                    f"{e('list[int]', depth)}.count({e('int', 0)})",
                    f"{e('str', depth)}.find({e('str', 0)})",
                    f"{e('list[int]', depth)}.index({e('int', 0)})",
                    f"{e('str', depth)}.count({e('str', 0)})",
                ]
            )
        if roll == 14 and depth > 0:
            name = self.inner()
            return f"(lambda {name}: {self.with_names({name: 'int'}, 'int', depth)})({e('int', depth)})"
        return literal(self.chance, "int")

    def with_names(self, names: dict[str, str], kind: str, depth: int) -> str:
        """An expression in which further names are known."""
        saved = dict(self.variables)
        self.variables.update(names)
        self.inner_names += list(names)
        found = self.expr(kind, depth)
        self.variables = saved
        self.inner_names = [n for n in self.inner_names if n not in names]
        return found

    def float_(self, kind: str, depth: int) -> str:
        e = self.expr
        roll = self.chance.randrange(10)
        if roll < 4:
            return f"({e('float', depth)} {self.chance.choice('+-*')} {e(self.chance.choice(['float', 'int']), depth)})"
        if roll == 4:
            return f"({e('num', depth)} / {e('num', depth) if self.chance.random() < 0.5 else self.chance.choice(['4', '0.5', '-3'])})"
        if roll == 5:
            return f"({e('float', depth)} {self.chance.choice(['//', '%'])} {e('num', depth) if self.chance.random() < 0.5 else self.chance.choice(['0.5', '-3', '2.5'])})"
        if roll == 6:
            return self.chance.choice(
                [
                    f"float({e('int', depth)})",
                    f"round({e('float', depth)}, {self.chance.randint(-2, 3)})",
                    f"abs({e('float', depth)})",
                    f"-{e('float', depth)}",
                    f"float({e('str', depth)})",
                ]
            )
        if roll == 7:
            if self.chance.random() < 0.7:
                return f"({e('list[float]', depth)} or [{e('num', 0)}])[{self.chance.choice([0, -1])}]"
            return f"{e('list[float]', depth)}[{e('index', 0)}]"
        if roll == 8:
            return self.chance.choice(
                [
                    f"sum({e('list[float]', depth)})",
                    f"max({e('float', depth)}, {e('num', depth)})",
                    f"min({e('list[float]', depth)}, default=0.5)",
                    f"{e('dict[str: float]', depth)}.get({e('str', 0)}, {e('num', depth)})",
                ]
            )
        return literal(self.chance, "float")

    def bool_(self, kind: str, depth: int) -> str:
        e = self.expr
        roll = self.chance.randrange(12)
        some = self.chance.choice(["int", "num", "str", "float", "list[int]", "tuple[int]"])
        if roll < 4:
            return f"({e(some, depth)} {self.chance.choice(['<', '<=', '>', '>=', '==', '!='])} {e(some, depth)})"
        if roll == 4:
            return f"({e('int', depth)} < {e('num', depth)} <= {e('int', depth)})"
        if roll == 5:
            other = self.any_type()
            return f"({e(self.any_type(), depth)} == {e(other, depth)})"
        if roll == 6:
            return f"({e('bool', depth)} {self.chance.choice(['and', 'or'])} {e('bool', depth)})"
        if roll == 7:
            return f"(not {e(self.any_type(), depth)})"
        if roll == 8:
            inside = self.chance.choice(["int", "str"])
            container = self.chance.choice(
                [f"list[{inside}]", f"set[{inside}]", f"dict[{inside}: int]", f"tuple[{inside}]"]
            )
            return f"({e(inside, depth)} {self.chance.choice(['in', 'not in'])} {e(container, depth)})"
        if roll == 9:
            return self.chance.choice(
                [
                    f"isinstance({e(self.any_type(), depth)}, {self.chance.choice(['int', 'float', 'str', 'list', '(int, float)', 'dict', 'bool'])})",
                    f"({self.nameable()} is None)",
                    f"bool({e(self.any_type(), depth)})",
                ]
            )
        if roll == 10:
            return f"{self.chance.choice(['any', 'all'])}({self.comprehension('bool', depth)})"
        if roll == 11 and self.walrus_allowed():
            name = self.inner()
            self.variables[name] = "int"
            return f"(({name} := {e('int', depth)}) > {e('int', depth)})"
        return literal(self.chance, "bool")

    def nameable(self) -> str:
        """A name, of whatever type."""
        names = [*self.variables, *self.readable]
        return self.chance.choice(names) if names else "None"

    def walrus_allowed(self) -> bool:
        """Inside comprehensions and lambdas a walrus binds elsewhere, or nowhere."""
        return not self.inner_names

    # ---- text

    def str_(self, kind: str, depth: int) -> str:
        e = self.expr
        roll = self.chance.randrange(14)
        if roll < 3:
            return f"({e('str', depth)} + {e('str', depth)})"
        if roll == 3:
            return f"({e('str', depth)} * {self.chance.randint(-1, 3)})"
        if roll in (4, 5):
            return self.chance.choice(["str", "repr", "str"]) + f"({e(self.ordered(), depth)})"
        if roll in (6, 7):
            spec = self.chance.choice(
                ["", "", ":>6", "!r", ":.2f", ":+d", ":08.3f", ":,", ":x", ":e", ":g", ":^9", ":.3"]
            )
            value = e(
                "float"
                if spec in (":.2f", ":08.3f", ":e", ":g", ":.3")
                else "int"
                if spec in (":+d", ":x", ":,")
                else self.chance.choice(SCALARS),
                depth,
            )
            value = value.replace("'", '"') if '"' not in value else literal(self.chance, "int")
            if "\\" in value or "{" in value:
                value = literal(self.chance, "int")
            return f"f'{{{value}{spec}}} z'"
        if roll == 8:
            return f"{e('str', depth)}[{self.slice_()}]"
        if roll == 9:
            if self.chance.random() < 0.7:
                return f"({e('str', depth)} or 'z')[{self.chance.choice([0, -1])}]"
            return f"{e('str', depth)}[{e('index', 0)}]"
        if roll == 10:
            return f"{e('str', 0)}.join({self.chance.choice([e('list[str]', depth), self.comprehension('str', depth)])})".replace(
                ".join(q", ".join(q"
            )
        if roll == 11:
            method = self.chance.choice(
                [
                    "upper()",
                    "lower()",
                    "strip()",
                    "title()",
                    f"replace({e('str', 0)}, {e('str', 0)})",
                    "capitalize()",
                    f"zfill({self.chance.randint(0, 6)})",
                    f"rjust({self.chance.randint(0, 6)}, '*')",
                    f"removeprefix({e('str', 0)})",
                    "swapcase()",
                    f"partition({e('str', 0)})[0]",
                ]
            )
            return f"{e('str', depth)}.{method}"
        if roll == 12:
            return f"('%s|%d' % ({e(self.ordered(), depth)}, {e('num', depth)}))"
        return literal(self.chance, "str")

    def ordered(self) -> str:
        """A type whose text is defined (no sets)."""
        while True:
            kind = self.any_type()
            if not kind.startswith("set"):
                return kind

    def slice_(self) -> str:
        e = self.expr
        parts = [
            e("index", 0) if self.chance.random() < 0.6 else "",
            e("index", 0) if self.chance.random() < 0.6 else "",
        ]
        if self.chance.random() < 0.3:
            parts.append(self.chance.choice(["1", "2", "-1", "-2", e("index", 0)]))
        return ":".join(parts)

    # ---- containers

    def display(self, kind: str, depth: int) -> str:
        """A literal container."""
        base, inside = kind.split("[", 1)
        inside = inside[:-1]
        size = self.chance.choice([0, 1, 2, 2, 3, 4])
        if base == "dict":
            key, value = inside.split(": ", 1)
            pairs = [f"{self.expr(key, 0)}: {self.expr(value, depth)}" for _ in range(size)]
            if depth > 0 and self.chance.random() < 0.1:
                pairs.insert(self.chance.randint(0, size), f"**{self.expr(kind, depth - 1)}")
            return "{" + ", ".join(pairs) + "}"
        items = [self.expr(inside, depth) for _ in range(size)]
        if depth > 0 and self.chance.random() < 0.1:
            items.append(f"*{self.expr(kind.replace('set', 'list'), depth - 1)}")
        if base == "list":
            return "[" + ", ".join(items) + "]"
        if base == "set":
            return "{" + ", ".join(items) + "}" if items else "set()"
        return "(" + ", ".join(items) + ("," if len(items) == 1 else "") + ")"

    def list_(self, kind: str, depth: int) -> str:
        e = self.expr
        inside = kind[5:-1]
        roll = self.chance.randrange(12)
        if roll < 4:
            return self.display(kind, depth)
        if roll < 6:
            return f"[{self.comprehension(inside, depth)}]"
        if roll == 6:
            return f"({e(kind, depth)} + {e(kind, depth)})"
        if roll == 7:
            return f"{e(kind, depth)}[{self.slice_()}]"
        if roll == 8 and inside in ("int", "str"):
            return (
                f"sorted({e(self.chance.choice([kind, f'set[{inside}]', f'dict[{inside}: int]']), depth)}{self.chance.choice(['', '', ', reverse=True', ', key=lambda v: -len(str(v))'])})"
                if self.chance.random() < 0.9
                else f"sorted({e(kind, depth)}, key=str)"
            )
        if roll == 9:
            return f"list({e(self.chance.choice([kind, 'tuple' + kind[4:]]) if inside in ('int', 'str') else kind, depth)})"
        if roll == 10 and inside == "int":
            return self.chance.choice(
                [
                    f"list(range({self.chance.randint(0, 6)}))",
                    f"list(map(lambda v: v + 1, {e(kind, depth)}))",
                    f"[*range({self.chance.randint(0, 4)})]",
                    f"list({e('dict[str: int]', depth)}.values())",
                    f"list(filter(None, {e(kind, depth)}))",
                ]
            )
        if roll == 10 and inside == "str":
            return self.chance.choice(
                [
                    f"{e('str', depth)}.split({self.chance.choice(['', repr(','), repr(' ')])})",
                    f"list({e('str', depth)})",
                    f"list({e('dict[str: int]', depth)})",
                    f"list(map(str, {e('list[num]', depth)}))",
                ]
            )
        if roll == 11:
            return f"({e(kind, depth)} * {self.chance.randint(-1, 3)})"
        return self.display(kind, depth)

    def tuple_(self, kind: str, depth: int) -> str:
        roll = self.chance.randrange(6)
        if roll < 3:
            return self.display(kind, depth)
        if roll == 3:
            return f"({self.expr(kind, depth)} + {self.expr(kind, depth)})"
        if roll == 4:
            return f"{self.expr(kind, depth)}[{self.slice_()}]"
        return f"tuple({self.expr('list' + kind[5:], depth)})"

    def dict_(self, kind: str, depth: int) -> str:
        key, value = kind[5:-1].split(": ", 1)
        roll = self.chance.randrange(7)
        if roll < 3:
            return self.display(kind, depth)
        if roll < 5:
            return "{" + self.comprehension(value, depth, key=key) + "}"
        if roll == 5:
            return f"({self.expr(kind, depth)} | {self.expr(kind, depth)})"
        return self.chance.choice(
            [
                f"dict({self.expr(kind, depth)})",
                f"dict(zip({self.expr(f'list[{key}]', depth)}, {self.expr(f'list[{value}]', depth)}))",
                f"{self.expr(kind, depth)}.copy()",
            ]
        )

    def set_(self, kind: str, depth: int) -> str:
        roll = self.chance.randrange(6)
        if roll < 2:
            return self.display(kind, depth)
        if roll == 2:
            return "{" + self.comprehension(kind[4:-1], depth) + "}"
        if roll == 3:
            return f"({self.expr(kind, depth)} {self.chance.choice('|&-^')} {self.expr(kind, depth)})"
        return f"set({self.expr('list' + kind[3:], depth)})"
