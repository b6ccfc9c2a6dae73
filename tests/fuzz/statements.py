"""Random statements without a body."""

from __future__ import annotations

from tests.fuzz.expressions import Expressions
from tests.fuzz.parts import SCALARS


class Statements(Expressions):
    """Writes simple statements."""

    def assignment(self) -> None:
        kind = self.any_type()
        value = self.expr(kind, 3)
        existing = list(self.variables)
        if existing and self.chance.random() < 0.35:
            name = self.chance.choice(existing)
        else:
            name = self.fresh()
        self.line(f"{name} = {value}")
        self.variables[name] = kind

    def chain(self) -> None:
        kind = self.any_type()
        value = self.expr(kind, 2)
        a, b = self.fresh(), self.fresh()
        self.line(f"{a} = {b} = {value}")
        self.variables[a] = self.variables[b] = kind

    def augmented(self) -> None:
        name = self.some_variable("int", "float", "str", "list", "tuple", "set", "num")
        if name is None:
            return self.assignment()
        kind = self.variables[name]
        base = kind.split("[")[0]
        if base in ("int", "float", "num"):
            op = self.chance.choice(
                ["+", "-", "+", "-", "*", "//", "%", "/"] + (["&", "|", "^", "<<", ">>"] if base == "int" else [])
            )
            if op in ("*", "<<", ">>"):
                value = str(self.chance.randint(0, 5))
            else:
                value = self.expr(self.chance.choice([base, "int", "float"]) if op not in "&|^" else "int", 2)
                if op == "/" or ("." in value and base == "int"):
                    kind = "num" if base == "int" else kind
            self.variables[name] = kind
        elif base == "str":
            op, value = self.chance.choice([("+", self.expr("str", 2)), ("*", str(self.chance.randint(-1, 3)))])
        elif base == "set":
            op, value = self.chance.choice("|&-^"), self.expr(kind, 2)
        else:
            op, value = self.chance.choice([("+", self.expr(kind, 2)), ("*", str(self.chance.randint(-1, 2)))])
            if base == "list" and op == "+" and self.chance.random() < 0.3:
                value = self.expr("tuple" + kind[4:], 2) if self.chance.random() < 0.5 else value
        self.line(f"{name} {op}= {value}")

    def unpacking(self) -> None:
        kinds = [self.any_type() for _ in range(self.chance.randint(1, 3))]
        names = [self.fresh() for _ in kinds]
        roll = self.chance.random()
        if roll < 0.3:
            self.line(f"{', '.join(names)}, = {', '.join(self.expr(k, 2) for k in kinds)},")
        elif roll < 0.6:
            kind = self.chance.choice(SCALARS)
            star = self.chance.randrange(len(names))
            targets = [("*" if i == star else "") + n for i, n in enumerate(names)]
            self.line(f"{', '.join(targets)}, = {self.expr(f'list[{kind}]', 2)}")
            kinds = [f"list[{kind}]" if i == star else kind for i in range(len(names))]
        elif roll < 0.8:
            kind = self.chance.choice(SCALARS)
            self.line(f"[{', '.join(names)}] = {self.expr(f'list[{kind}]', 2)}[:{len(names)}]")
            kinds = [kind] * len(names)
        else:
            nested = self.fresh()
            self.line(
                f"({', '.join(names)},), {nested} = ({', '.join(self.expr(k, 2) for k in kinds)},), {self.expr('int', 2)}"
            )
            self.variables[nested] = "int"
        self.variables.update(zip(names, kinds, strict=True))

    def swap(self) -> None:
        names = [n for n in self.variables if n not in self.loop_names]
        if len(names) < 2:
            return self.assignment()
        a, b = self.chance.sample(names, 2)
        self.line(f"{a}, {b} = {b}, {a}")
        self.variables[a], self.variables[b] = self.variables[b], self.variables[a]

    def mutation(self) -> None:
        name = self.some_variable("list", "dict", "set")
        if name is None:
            return self.assignment()
        kind = self.variables[name]
        base, inside = kind.split("[", 1)
        inside = inside[:-1]
        if base == "list":
            item = self.expr(inside, 2)
            i = self.expr("index", 1)
            self.line(
                self.chance.choice(
                    [
                        f"{name}.append({item})",
                        f"{name}.append({item})",
                        f"{name}.insert({i}, {item})",
                        f"if {name}: {name}[{self.chance.choice([0, -1])}] = {item}",
                        f"{name}[{i}] = {item}",
                        f"{name}.extend({self.expr(kind, 2)})",
                        f"{name}.pop()",
                        f"if {name}: {name}.pop()",
                        f"if len({name}) > 3: {name}.pop({i})",
                        f"{name}.reverse()",
                        f"{name}[{i}:{self.expr('index', 1)}] = {self.expr(kind, 2)}",
                        f"if {name}: del {name}[{self.chance.choice([0, -1])}]",
                        f"if {item} in {name}: {name}.remove({item})",
                        f"del {name}[{i}:]",
                        f"{name}.clear()",
                        f"{name}[::2] = {name}[1::2]",
                        f"{name}.sort(key=lambda v: str(v))"
                        if self.chance.random() < 0.5
                        else f"{name}.sort(reverse={self.expr('bool', 1)})",
                        *([f"{name}[{i}] += {self.expr(inside, 1)}"] if inside in ("int", "float", "str") else []),
                    ]
                )
            )
        elif base == "dict":
            key_kind, value_kind = inside.split(": ", 1)
            key, value = self.expr(key_kind, 1), self.expr(value_kind, 2)
            self.line(
                self.chance.choice(
                    [
                        f"{name}[{key}] = {value}",
                        f"{name}[{key}] = {value}",
                        f"{name}.pop({key}, {value})",
                        f"{name}.setdefault({key}, {value})",
                        f"{name}.update({self.expr(kind, 2)})",
                        f"if {key} in {name}: del {name}[{key}]",
                        f"{name}.pop({key}, None)",
                        f"{name} |= {self.expr(kind, 2)}",
                        f"{name}.clear()",
                        f"{name}.update(zz={value})" if key_kind == "str" else f"{name}[{key}] = {value}",
                        f"{name}[{key}] = {name}.get({key}, {self.expr(value_kind, 1)})",
                        *(
                            [
                                f"{name}[{key}] += {value}",
                                f"for {self.fresh()} in list({name}): {name}[{self.last}] += {value}",
                            ]
                            if value_kind in ("int", "float", "str")
                            else []
                        ),
                    ]
                )
            )
        else:
            item = self.expr(inside, 1)
            self.line(
                self.chance.choice(
                    [
                        f"{name}.add({item})",
                        f"{name}.discard({item})",
                        f"{name}.remove({item})",
                        f"{name}.update({self.expr(kind, 2)})",
                    ]
                )
            )

    def delete(self) -> None:
        name = self.some_variable("int", "str")
        if name is None or self.in_loop or name in self.loop_names:
            return self.assignment()
        self.line(f"del {name}")
        if self.chance.random() < 0.8:
            del self.variables[name]

    def assertion(self) -> None:
        self.line(f"assert {self.expr('bool', 2)}" + (f", {self.expr('str', 1)}" if self.chance.random() < 0.5 else ""))

    def early_return(self) -> None:
        self.line(f"if {self.expr('bool', 2)}:")
        self.indent += 1
        self.line(f"return {self.expr(self.any_type(), 2)}")
        self.indent -= 1

    def jump(self) -> None:
        self.line(f"if {self.expr('bool', 2)}:")
        self.line("    " + self.chance.choice(["break", "continue"]))

    def call_statement(self) -> None:
        if not self.callables:
            return self.assignment()
        name = self.chance.choice(list(self.callables))
        target = self.fresh()
        self.line(f"{target} = {self.call(name, 2)}")
        self.variables[target] = self.callables[name][1]
