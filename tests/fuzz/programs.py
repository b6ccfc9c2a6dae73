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
from tests.fuzz.values import json_value, literal

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

    # ---- shapes that callbacks have

    def records(self) -> None:
        """A loop over rows that groups and adds up."""
        e = self.expr
        rows = self.of("list[dict[str: int]]") or [e("list[dict[str: int]]", 2)]
        row, total, groups = self.fresh(), self.fresh(), self.fresh()
        key = self.chance.choice(["a", "b", "c", "10", "x"])
        self.line(f"{total}, {groups} = {self.chance.choice(['0', '0.0', '[]', '1'])}, {{}}")
        is_list = self.lines[-1].rstrip().split(" = ")[1].startswith("[")
        self.line(f"for {row} in {self.chance.choice(rows)}:")
        value = self.chance.choice(
            [f"{row}.get('{key}', {literal(self.chance, 'num')})", f"({row}['{key}'] if '{key}' in {row} else 2)"]
        )
        body = [f"{total}.append({value})" if is_list else f"{total} += {value}"]
        group = self.chance.choice([f"{row}.get('b')", f"str({row}.get('a', ''))", f"len({row})", f"{value} % 3"])
        body.append(
            self.chance.choice(
                [
                    f"{groups}[{group}] = {groups}.get({group}, 0) + {value}",
                    f"{groups}.setdefault({group}, []).append({value})",
                    f"{groups}[{group}] = {row}",
                    f"{groups}[{group}] = [*{groups}.get({group}, []), {value} / 2]",
                ]
            )
        )
        if self.chance.random() < 0.4:
            body.insert(
                self.chance.randint(0, 2),
                f"if {value} {self.chance.choice(['<', '>', '=='])} {literal(self.chance, 'num')}: continue",
            )
        for text in body:
            self.line("    " + text)
        self.variables[total] = "list[num]" if is_list else "num"
        if self.chance.random() < 0.6:
            result = self.fresh()
            self.line(
                self.chance.choice(
                    [
                        f"{result} = [str(k) + ':' + str(v) for k, v in {groups}.items()]",
                        f"{result} = [str(k) for k in sorted({groups}, key=str, reverse=True)]",
                        f"{result} = [f'{{k}}={{len(str(v))}}' for k, v in sorted({groups}.items(), key=lambda kv: str(kv[0]))]",
                        f"{result} = [repr(max({groups}.items(), key=lambda kv: len(str(kv[1])), default=None))]",
                        f"{result} = [str(list(zip({groups}, {groups}.values())))]",
                    ]
                )
            )
            self.variables[result] = "list[str]"

    def generator_function(self) -> None:
        """A generator and what it yields."""
        name, result = self.fresh(), self.fresh()
        kind = self.chance.choice(["int", "float", "str", "num"])
        head, bound = self.clause(1)
        saved, callables = dict(self.variables), dict(self.callables)
        self.line(f"def {name}():")
        self.variables.update(bound)
        self.line(f"    for {head}:")
        self.line(f"        yield {self.expr(kind, 2)}")
        if self.chance.random() < 0.3:
            self.line(f"    yield from {self.expr(f'list[{kind}]', 2)}")
        self.variables, self.callables = saved, callables
        taken = self.chance.choice(
            [
                f"list({name}())",
                f"[v for v in {name}() if v]",
                f"sorted({name}(), key=str)",
                f"[next({name}(), {literal(self.chance, kind)})]",
            ]
        )
        self.line(f"{result} = {taken}")
        self.variables[result] = f"list[{kind}]"

    def maker(self) -> None:
        """A function that makes functions which share a variable."""
        make, state, step, result, made = (self.fresh() for _ in range(5))
        kind = self.chance.choice(["int", "float", "str", "num"])
        self.line(f"def {make}({state}={self.expr(kind, 1)}):")
        self.line(f"    def {step}(by={self.expr(kind, 1)}):")
        self.line(f"        nonlocal {state}")
        self.line(f"        {state} = {state} + by")
        self.line(f"        return {state}")
        self.line(f"    return {step}" + self.chance.choice(["", f", lambda: {state}", f", [{state}]"]))
        pair = "," in self.lines[-1]
        self.line(f"{made} = {make}({self.expr(kind, 1) if self.chance.random() < 0.5 else ''})")
        call = f"{made}[0]" if pair else made
        calls = [f"{call}()", f"{call}({self.expr(kind, 1)})", f"{call}(by={self.expr(kind, 1)})"]
        self.line(f"{result} = [{', '.join(self.chance.choice(calls) for _ in range(3))}]")
        self.variables[result] = f"list[{kind}]"

    def recursion(self) -> None:
        """A function that calls itself a few times."""
        name, n, acc, result = (self.fresh() for _ in range(4))
        kind = self.chance.choice(["int", "num", "str", "list[int]"])
        start, step = self.expr(kind, 1), self.expr(kind, 1)
        self.line(f"def {name}({n}, {acc}={start}):")
        self.line(f"    if {n} <= 0:")
        self.line(f"        return {acc}")
        self.line(f"    return {name}({n} - 1, {self.chance.choice([f'{acc} + {step}', f'{step} + {acc}'])})")
        self.line(f"{result} = {name}({self.chance.randint(0, 4)}{self.chance.choice(['', ', ' + step])})")
        self.variables[result] = kind

    def narrowing(self) -> None:
        """What a test tells about a value of unknown type."""
        name, result = self.nameable(), self.fresh()
        tests = [
            f"str({name}) + '!' if isinstance({name}, str) else repr({name}) if {name} is not None else 'none'",
            f"[{name}, 1] if isinstance({name}, (int, float)) and not isinstance({name}, bool) else len({name}) if {name} else 0",
            f"{name} + 1 if isinstance({name}, int) else {name} + 0.5 if isinstance({name}, float) else None",
            f"type({name}).__name__",
            f"{name} or 'empty'",
            f"sorted({name}, key=str) if isinstance({name}, (list, dict)) else [{name}]",
        ]
        if self.variables.get(name, "set").startswith("set"):
            return self.assignment()
        self.line(f"{result} = repr({self.chance.choice(tests)})")
        self.variables[result] = "str"


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
