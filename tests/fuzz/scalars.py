"""Random numbers, bools and texts."""

from __future__ import annotations

from tests.fuzz.parts import SCALARS, Parts
from tests.fuzz.values import literal


class Scalars(Parts):
    """Writes expressions of the scalar types."""

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
