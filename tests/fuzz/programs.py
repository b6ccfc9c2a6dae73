"""Random Python programs that mostly make sense: typed expressions, bounded loops, closures, containers, exceptions.

The generator knows the type it means each variable to have; the compiler does not (parameters come from the page). With
a small chance it takes something of another type, so that errors happen too. Everything terminates: loops run over
short ranges.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any

from tests.fuzz.parts import NAMES, SCALARS
from tests.fuzz.shapes import Shapes
from tests.fuzz.values import json_value


@dataclass
class Generated:
    """A program (a function `f`) and argument lists for it."""

    text: str
    arguments: list[list[Any]]
    seed: int


class Writer(Shapes):
    """Writes one program."""

    def block(self, size: int, *, keeps: bool = False) -> None:
        """An indented block; what it assigns first is seldom visible afterwards (it may be unbound there)."""
        saved, saved_callables = dict(self.variables), dict(self.callables)
        self.indent += 1
        before = len(self.lines)
        for _ in range(size):
            if self.budget > 0:
                self.statement()
        if len(self.lines) == before:
            self.line("pass")
        self.indent -= 1
        if not keeps:
            kept = {n: t for n, t in self.variables.items() if n in saved or self.chance.random() < 0.04}
            self.variables = kept
        if self.chance.random() < 0.96:
            self.callables = saved_callables

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
            (4, self.records),
            (2, self.generator_function),
            (2, self.maker),
            (1.5, self.recursion),
            (3, self.narrowing),
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
            before = dict(writer.variables)
            writer.line("try:")
            writer.block(chance.randint(1, 2), keeps=True)
            writer.line("except Exception as error:")
            writer.line("    log.append(str(error))")
            for name, kind in writer.variables.items():
                if name not in before and chance.random() < 0.97:
                    writer.line(f"    {name} = {writer.leaf(kind)}")
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
