"""Shapes that callbacks have: rows that are grouped, generators, functions that make functions, tests of kinds."""

from __future__ import annotations

from tests.fuzz.statements import Statements
from tests.fuzz.values import literal


class Shapes(Statements):
    """Writes what takes several statements."""

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
