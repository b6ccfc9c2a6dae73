"""Random Python programs that mostly make sense: typed expressions, bounded loops, closures, containers, exceptions.

The generator knows the type it means each variable to have; the compiler does not (parameters come from the page). With
a small chance it takes something of another type, so that errors happen too. Everything terminates: loops run over
short ranges.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

from tests.fuzz.expressions import SCALARS, Expressions
from tests.fuzz.values import json_value

NAMES = "abcdefghijkmnopqrstuvwxyz"


@dataclass
class Generated:
    """A program (a function `f`) and argument lists for it."""

    text: str
    arguments: list[list[Any]]
    seed: int


@dataclass
class Writer(Expressions):
    """Writes one program."""

    lines: list[str] = field(default_factory=list)
    indent: int = 1
    budget: int = 22
    in_loop: bool = False
    in_function: bool = False
    functions: dict[str, tuple[list[tuple[str, str, str]], str]] = field(default_factory=dict)
    counter: int = 0
    last: str = ""

    def line(self, text: str) -> None:
        self.lines.append("    " * self.indent + text)

    def fresh(self) -> str:
        self.counter += 1
        self.last = f"{self.chance.choice(NAMES)}{self.counter}"
        return self.last

    # ---- blocks

    def block(self, size: int, *, keeps: bool = False) -> None:
        """An indented block; what it assigns first is seldom visible afterwards (it may be unbound there)."""
        saved = dict(self.variables)
        self.indent += 1
        before = len(self.lines)
        for _ in range(size):
            if self.budget > 0:
                self.statement()
        if len(self.lines) == before:
            self.line("pass")
        self.indent -= 1
        if not keeps:
            kept = {n: t for n, t in self.variables.items() if n in saved or self.chance.random() < 0.1}
            self.variables = kept

    def statement(self) -> None:
        """One statement."""
        self.budget -= 1
        choices = [
            (14, self.assignment),
            (10, self.augmented),
            (6, self.unpacking),
            (8, self.if_statement),
            (9, self.for_statement),
            (3, self.while_statement),
            (6, self.try_statement),
            (6, self.nested_function),
            (14, self.mutation),
            (4, self.call_statement),
            (2, self.delete),
            (2, self.chain),
            (1, self.early_return),
            (3, self.swap),
            (0.4, self.assertion),
            (2, self.match_statement),
        ]
        if self.in_loop:
            choices.append((3, self.jump))
        weights = [w for w, _ in choices]
        if self.indent > 4:
            weights = [
                0
                if f
                in (
                    self.if_statement,
                    self.for_statement,
                    self.while_statement,
                    self.try_statement,
                    self.nested_function,
                )
                else w
                for w, f in choices
            ]
        self.chance.choices([f for _, f in choices], weights)[0]()

    # ---- simple statements

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

    # ---- compound statements

    def if_statement(self) -> None:
        self.line(f"if {self.expr(self.chance.choice(['bool', 'bool', 'bool', self.any_type()]), 3)}:")
        self.block(self.chance.randint(1, 3))
        if self.chance.random() < 0.25:
            self.line(f"elif {self.expr('bool', 2)}:")
            self.block(1)
        if self.chance.random() < 0.5:
            self.line("else:")
            self.block(self.chance.randint(1, 2))

    def for_statement(self) -> None:
        head, bound = self.clause(2)
        saved, self.in_loop = self.in_loop, True
        names = [n for n, _ in bound]
        self.line(f"for {head}:")
        self.variables.update(bound)
        self.loop_names += names
        self.block(self.chance.randint(1, 3))
        del self.loop_names[len(self.loop_names) - len(names) :]
        self.in_loop = saved
        if self.chance.random() < 0.15:
            self.line("else:")
            self.block(1)
        if self.chance.random() < 0.95:
            for name in names:
                self.variables.pop(name, None)

    def while_statement(self) -> None:
        name = self.fresh()
        self.line(f"{name} = {self.chance.randint(1, 4)}")
        self.line(f"while {name} > 0 and {self.expr('bool', 2)}:" if self.chance.random() < 0.5 else f"while {name}:")
        self.line(f"    {name} -= 1")
        self.loop_names.append(name)
        saved, self.in_loop = self.in_loop, True
        self.block(self.chance.randint(1, 3))
        self.in_loop = saved
        if self.chance.random() < 0.2:
            self.line("else:")
            self.block(1)
        self.loop_names.pop()
        self.variables[name] = "int"

    def try_statement(self) -> None:
        self.line("try:")
        self.block(self.chance.randint(1, 3), keeps=self.chance.random() < 0.3)
        if self.chance.random() < 0.3:
            self.indent += 1
            kind = self.chance.choice(["ValueError", "KeyError", "IndexError", "RuntimeError"])
            self.line(f"raise {kind}({self.expr(self.chance.choice(['str', 'int']), 2)})")
            self.indent -= 1
        kind = self.chance.choice(
            [
                "Exception",
                "(KeyError, IndexError)",
                "LookupError",
                "TypeError",
                "ValueError",
                "ArithmeticError",
                "UnboundLocalError",
                "RuntimeError",
            ]
        )
        if self.chance.random() < 0.12:
            self.line("finally:")
            self.block(1)
            return
        name = self.fresh()
        self.line(f"except {kind} as {name}:")
        log = self.fresh()
        self.line(
            f"    {log} = "
            + self.chance.choice(
                [f"str({name})", f"repr({name})", f"type({name}).__name__", f"[str(z) for z in {name}.args]"]
            )
        )
        self.block(1)
        if self.chance.random() < 0.2:
            self.line("else:")
            self.block(1)
        if self.chance.random() < 0.2:
            self.line("finally:")
            self.block(1)
        if self.chance.random() < 0.5:
            self.variables[log] = "str"

    def match_statement(self) -> None:
        kind = self.chance.choice(["int", "str", "list[int]", "tuple[int]", "dict[str: int]"])
        self.line(f"match {self.expr(kind, 2)}:")
        name, rest = self.fresh(), self.fresh()
        self.indent += 1
        pattern = {
            "int": self.chance.choice(["0 | 1", "int()", f"int({name})"]),
            "str": f"'a' | 'b' as {name}",
            "list[int]": f"[{name}, *{rest}]",
            "tuple[int]": f"({name}, {rest})",
            "dict[str: int]": f"{{'a': {name}, **{rest}}}",
        }[kind]
        self.line(f"case {pattern}:")
        self.block(1)
        self.line(f"case {name} if {self.expr('bool', 2)}:")
        self.block(1)
        self.line("case _:")
        self.block(1)
        self.indent -= 1

    # ---- functions

    def nested_function(self) -> None:
        name = self.fresh()
        parameters: list[tuple[str, str, str]] = []
        shown = []
        for i in range(self.chance.randint(0, 3)):
            kind = self.chance.choice([*SCALARS, "list[int]"])
            parameter = self.fresh()
            default = self.expr(kind, 1) if i and self.chance.random() < 0.4 or shown and "=" in shown[-1] else ""
            parameters.append((parameter, kind, default))
            shown.append(parameter + (f"={default}" if default else ""))
        star = self.fresh() if self.chance.random() < 0.15 else ""
        if star:
            shown.append("*" + star)
        result = self.any_type()
        self.line(f"def {name}({', '.join(shown)}):")
        saved, saved_loop, saved_names, saved_in = dict(self.variables), self.in_loop, self.loop_names, self.in_function
        outer = [n for n in self.variables if n not in self.loop_names and n not in self.inner_names]
        self.in_loop, self.in_function, self.loop_names = False, True, []
        changed = self.chance.choice(outer) if outer and self.chance.random() < 0.3 and not saved_in else ""
        if changed:
            self.line(f"    nonlocal {changed}")
        own = {n: k for n, k, _ in parameters}
        if star:
            own[star] = "tuple[int]"
        readable = {n: k for n, k in self.variables.items() if self.chance.random() < 0.7 or n == changed}
        self.indent += 1
        self.variables = {**own, **({changed: saved[changed]} if changed else {})}
        self.readable = {**readable}
        for _ in range(self.chance.randint(0, 2)):
            if self.budget > 0:
                self.statement()
        if self.chance.random() < 0.1:
            self.line(f"if {self.expr('bool', 2)}:")
            self.line(f"    return {self.expr(result, 2)}")
        self.line(f"return {self.expr(result, 3)}")
        self.indent -= 1
        self.variables, self.in_loop, self.loop_names, self.in_function = saved, saved_loop, saved_names, saved_in
        self.readable = {}
        self.callables[name] = (parameters, result, bool(star))

    def call_statement(self) -> None:
        if not self.callables:
            return self.assignment()
        name = self.chance.choice(list(self.callables))
        target = self.fresh()
        self.line(f"{target} = {self.call(name, 2)}")
        self.variables[target] = self.callables[name][1]


def program(seed: int) -> Generated:
    """The program of a seed."""
    chance = random.Random(seed)
    kinds = [
        chance.choice(
            [
                "int",
                "float",
                "num",
                "str",
                "list[int]",
                "list[float]",
                "list[str]",
                "dict[str: int]",
                "dict[str: list[int]]",
                "list[dict[str: int]]",
                "int",
            ]
        )
        for _ in range(chance.randint(1, 3))
    ]
    names = [f"{chance.choice(NAMES)}" for _ in kinds]
    names = [f"{n}{'_' * i}" for i, n in enumerate(names)]
    writer = Writer(chance)
    writer.variables = dict(zip(names, kinds, strict=True))
    writer.budget = chance.randint(3, 22)
    logs = chance.random() < 0.6
    if logs:
        writer.line("log = []")
    while writer.budget > 0:
        if logs and chance.random() < 0.8:
            writer.line("try:")
            writer.block(chance.randint(1, 2), keeps=chance.random() < 0.97)
            writer.line("except Exception as error:")
            writer.line("    log.append(str(error))")
        else:
            writer.statement()
    if logs:
        writer.variables["log"] = "list[str]"
    shown = [writer.shown(n, k) for n, k in writer.variables.items()]
    writer.line(f"return [{', '.join(shown)}]")
    text = "\n".join([f"def f({', '.join(names)}):", *writer.lines])
    arguments = [
        [json_value(chance, k if chance.random() < 0.93 else chance.choice(kinds)) for k in kinds] for _ in range(4)
    ]
    return Generated(text, arguments, seed)
