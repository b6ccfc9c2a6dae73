"""Ordinary functions with a few of their nodes changed: names and operators exchanged, constants of other types, statements
left out, doubled, wrapped, pieces of other functions put in. Most still compile; they are run beside CPython.

python -m tests.fuzz.mutants --start 0 --seconds 600 [--optimize none | --crashes]
"""

from __future__ import annotations

import argparse
import ast
import copy
import importlib
import os
import random
import re
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from clientside.compiler.passes import ALL

from benchmarks.case import cases
from tests.fuzz.compare import Comparer, Difference, chosen, minimal
from tests.fuzz.programs import Generated
from tests.ordinary.table import spoil

ORDINARY = Path(__file__).parent.parent / "ordinary"
# What differs from call to call, or shows where things lie in memory.
_CHANCE = frozenset(
    "random now today time perf_counter monotonic uuid4 id hash open input print exec eval globals locals vars dir".split()
)
_CONSTANTS: list[Any] = [0, 1, -1, 2, 3, None, True, False, "", "a", "b,c", "é\U0001f600", 1.5, 2.0, -0.0, 0.1]
_CONSTANTS += [2**53, -(2**53) - 1, 2**53 + 1, 10**20, b"x", 1e300]


@dataclass(frozen=True)
class Ordinary:
    """A function, what it needs of its module, and arguments."""

    needs: tuple[ast.stmt, ...]
    function: ast.FunctionDef
    arguments: list[list[Any]]


@lru_cache
def pool() -> list[Ordinary]:
    """The functions of tests/ordinary and benchmarks/cases."""
    found: list[Ordinary] = []
    for path in sorted(ORDINARY.glob("*_[12].py")):
        tree = ast.parse(path.read_text("utf-8"))
        given = {f.__name__: calls for f, calls in importlib.import_module(f"tests.ordinary.{path.stem}").TABLE.rows}
        found += _of(tree, {name: [list(args) for args in calls] for name, calls in given.items()})
    for case in cases():
        found += _of(ast.parse(case.source(False)), {"compute": []})  # too much to run
    return found


def _of(tree: ast.Module, given: dict[str, list[list[Any]]]) -> Iterator[Ordinary]:
    made: dict[str, list[ast.stmt]] = {}
    for statement in tree.body:
        for name in _bound(statement):
            made.setdefault(name, []).append(statement)
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or node.decorator_list or node.name not in given:
            continue
        needed: set[ast.stmt] = set()
        waiting: list[ast.stmt] = [node]
        while waiting:
            for name in {n.id for n in ast.walk(waiting.pop()) if isinstance(n, ast.Name)}:
                for statement in made.get(name, ()):
                    if statement not in needed and statement is not node:
                        needed.add(statement)
                        waiting.append(statement)
        needs = tuple(s for s in tree.body if s in needed)
        names = {getattr(n, "id", getattr(n, "attr", "")) for s in (*needs, node) for n in ast.walk(s)}
        if not names & _CHANCE:
            yield Ordinary(needs, node, given[node.name])


def _bound(statement: ast.stmt) -> list[str]:
    if isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
        return [statement.name]
    if isinstance(statement, (ast.Import, ast.ImportFrom)):
        return [(a.asname or a.name).partition(".")[0] for a in statement.names]
    return [n.id for n in ast.walk(statement) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]


# ---- changes


class Mutation:
    """Changes to one function."""

    def __init__(self, function: ast.FunctionDef, chance: random.Random) -> None:
        self.function, self.chance = function, chance

    def change(self) -> None:
        """One change."""
        weights = [3, 4, 3, 4, 3, 2, 2, 3, 2, 2, 1]
        changes: list[Callable[[], None]] = [
            self.name,
            self.operator,
            self.constant,
            self.statement,
            self.wrapped,
            self.foreign,
            self.shape,
            self.call,
            self.walrus,
            self.inner,
            self.argument,
        ]
        self.chance.choices(changes, weights)[0]()

    def nodes(self, *kinds: type[ast.AST]) -> list[Any]:
        """Nodes of these classes, in another order each time."""
        found = [n for n in ast.walk(self.function) if isinstance(n, kinds)]
        self.chance.shuffle(found)
        return found

    def names(self) -> list[str]:
        """The function's own names."""
        stored = {n.id for n in self.nodes(ast.Name) if isinstance(n.ctx, ast.Store)}
        return sorted(stored | {a.arg for a in self.function.args.args}) or ["x"]

    def replace(self, old: ast.AST, new: ast.AST) -> None:
        """Put a node in another's place."""
        for parent in ast.walk(self.function):
            for field, value in ast.iter_fields(parent):
                if value is old:
                    setattr(parent, field, new)
                elif isinstance(value, list) and old in value:
                    value[value.index(old)] = new

    def blocks(self) -> list[list[ast.stmt]]:
        """The lists of statements."""
        lists = [getattr(n, f, None) for n in ast.walk(self.function) for f in ("body", "orelse", "finalbody")]
        return [b for b in lists if isinstance(b, list) and b and isinstance(b[0], ast.stmt)]

    def expressions(self) -> list[Any]:
        """Expressions that are read."""
        found = self.nodes(ast.expr)
        bad = {id(c) for n in self.nodes(ast.JoinedStr, ast.FormattedValue) for c in ast.walk(n)}
        return [
            n
            for n in found
            if isinstance(getattr(n, "ctx", ast.Load()), ast.Load)
            and id(n) not in bad
            and not isinstance(n, ast.Starred)
        ]

    def name(self) -> None:
        for node in self.nodes(ast.Name)[:1]:
            node.id = self.chance.choice(self.names())

    def operator(self) -> None:
        for node in self.nodes(ast.BinOp, ast.AugAssign, ast.Compare, ast.BoolOp, ast.UnaryOp)[:1]:
            if isinstance(node, ast.Compare):
                ops = [ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.In, ast.NotIn, ast.Is, ast.IsNot]
                node.ops[self.chance.randrange(len(node.ops))] = self.chance.choice(ops)()
            elif isinstance(node, ast.BoolOp):
                node.op = ast.And() if isinstance(node.op, ast.Or) else ast.Or()
            elif isinstance(node, ast.UnaryOp):
                node.op = self.chance.choice([ast.Not, ast.USub, ast.UAdd, ast.Invert])()
            else:
                all_ops = [
                    ast.Add,
                    ast.Sub,
                    ast.Mult,
                    ast.Div,
                    ast.FloorDiv,
                    ast.Mod,
                    ast.BitAnd,
                    ast.BitOr,
                    ast.BitXor,
                ]
                node.op = self.chance.choice(all_ops)()

    def constant(self) -> None:
        for node in [n for n in self.nodes(ast.Constant) if n in self.expressions()][:1]:
            node.value = self.chance.choice(_CONSTANTS)
            node.kind = None

    def statement(self) -> None:
        block = self.chance.choice(self.blocks())
        at = self.chance.randrange(len(block))
        way = self.chance.randrange(5)
        if way == 0 and len(block) > 1:
            del block[at]
        elif way == 1:
            block.insert(self.chance.randrange(len(block)), copy.deepcopy(block[at]))
        elif way == 2 and len(block) > 1:
            other = self.chance.randrange(len(block))
            block[at], block[other] = block[other], block[at]
        elif way == 3:
            name = self.chance.choice(self.names())
            lines = ("del {0}", "return {0}", "{0} = None", "{0} = [{0}, {0}]", "{0} += {0}", "{0} = {1} = ({1}, {0})")
            lines += (
                "{0}, *{1} = {0}",
                "break",
                "continue",
                "raise ValueError({0})",
                "assert {0}, {1}",
                "{0}[0] = {1}",
            )
            lines += ("{0}[:1] = [{1}, {1}]", "del {0}[:1]", "{0} = dict({0})", "{0} = list({0})", "{0} = iter({0})")
            lines += (
                "{0} = float({0})",
                "{0} = {0}.copy()",
                "{0} = str({0})",
                "{0} = {{{0}: {1}}}",
                "yield {0}",
                "global {0}",
            )
            text = self.chance.choice(lines).format(name, self.chance.choice(self.names()))
            block.insert(at, ast.parse(text).body[0])
        else:
            blocks = self.blocks()
            self.chance.choice(blocks).insert(0, copy.deepcopy(block[at]))

    def wrapped(self) -> None:
        block = self.chance.choice(self.blocks())
        at = self.chance.randrange(len(block))
        name = self.chance.choice(self.names())
        heads = (
            "try:\n pass\nexcept Exception as error:\n {0} = error",
            "try:\n pass\nfinally:\n {0} = 1",
            "try:\n pass\nfinally:\n return {0}",
            "for {0} in range(2):\n pass\nelse:\n {0} = 3",
            "for {0} in [{0}, 1]:\n pass",
            "if {0}:\n pass\nelse:\n {0} = 0",
            "while not {0}:\n pass\n {0} = 1",
            "with suppress(ValueError, KeyError):\n pass",
            "def inner(z=1, *{0}):\n pass\n return z",
            "match {0}:\n case [first, *_]:\n  pass\n case {{'a': first}}:\n  pass\n case str() | int():\n  pass\n case _:\n  {0} = 2",
        )
        made = ast.parse(self.chance.choice(heads).format(name)).body[0]
        holders = [n for n in ast.walk(made) if isinstance(getattr(n, "body", None), list)]
        inside = self.chance.choice(holders)
        inside.body = [block[at], *inside.body[1:]]  # type: ignore[attr-defined]
        block[at] = made
        if isinstance(made, ast.FunctionDef) and self.chance.random() < 0.7:
            made.args.vararg = None
            block.insert(at + 1, ast.parse("inner()").body[0])

    def foreign(self) -> None:
        """A piece of another function, its names replaced by this one's."""
        other = self.chance.choice(pool()).function
        own = self.names()
        kind: type[ast.AST] = ast.stmt if self.chance.random() < 0.5 else ast.expr
        pieces = [n for n in ast.walk(other) if isinstance(n, kind) and n is not other]
        piece: Any = copy.deepcopy(self.chance.choice(pieces))
        for node in ast.walk(piece):
            if isinstance(node, ast.Name) and not hasattr(__builtins__, node.id) and self.chance.random() < 0.8:
                node.id = self.chance.choice(own)
        if isinstance(piece, ast.stmt):
            block = self.chance.choice(self.blocks())
            block.insert(self.chance.randrange(len(block) + 1), piece)
        elif self.expressions():
            self.replace(self.chance.choice(self.expressions()), piece)

    def shape(self) -> None:
        """A comprehension of another kind, an index that is a slice, a call with stars."""
        for node in self.nodes(ast.ListComp, ast.GeneratorExp, ast.SetComp, ast.Subscript, ast.List, ast.Tuple)[:1]:
            if isinstance(node, (ast.ListComp, ast.GeneratorExp, ast.SetComp)):
                kind = self.chance.choice([ast.ListComp, ast.GeneratorExp, ast.SetComp])
                self.replace(node, kind(node.elt, node.generators))
            elif isinstance(node, ast.Subscript):
                bounds = [ast.Constant(self.chance.choice([None, 0, 1, -1, 5, -2])) for _ in range(3)]
                node.slice = ast.Slice(*(b if b.value is not None and b.value != 0 else None for b in bounds))
            elif isinstance(node.ctx, ast.Load):
                kind = self.chance.choice([ast.List, ast.Tuple, ast.Set])
                self.replace(
                    node, ast.Set(node.elts) if kind is ast.Set and node.elts else ast.Tuple(node.elts, ast.Load())
                )

    def call(self) -> None:
        found = self.expressions()
        if not found:
            return
        node = self.chance.choice(found)
        forms = (
            "sorted({0})",
            "list({0})",
            "str({0})",
            "len({0})",
            "reversed({0})",
            "tuple({0})",
            "set({0})",
            "-({0})",
        )
        forms += (
            "not ({0})",
            "[{0}]",
            "{0} or {0}",
            "{0} and {0}",
            "({0})[0]",
            "({0})[-1]",
            "enumerate({0})",
            "int({0})",
        )
        forms += (
            "sum({0})",
            "max({0}, {0})",
            "dict(a={0})",
            "(lambda: {0})()",
            "[{0} for _ in range(2)]",
            "float({0})",
        )
        forms += (
            "{{**{0}}}",
            "[*{0}]",
            "{0} if {0} else {0}",
            "repr({0})",
            "f'{{{0}}}'",
            "next(iter({0}))",
            "any({0})",
        )
        forms += (
            "zip({0}, {0})",
            "dict.fromkeys({0})",
            "{0} == {0}",
            "({0}).get(0)",
            "isinstance({0}, int)",
            "{0} % 2",
        )
        form = ast.parse(self.chance.choice(forms).format("PLACE"), mode="eval").body
        for place in [n for n in ast.walk(form) if isinstance(n, ast.Name) and n.id == "PLACE"]:
            holder = ast.Expression(form)
            for parent in ast.walk(holder):
                for field, value in ast.iter_fields(parent):
                    if value is place:
                        setattr(parent, field, copy.deepcopy(node))
                    elif isinstance(value, list) and place in value:
                        value[value.index(place)] = copy.deepcopy(node)
            form = holder.body
        self.replace(node, form)

    def walrus(self) -> None:
        found = self.expressions()
        if found:
            node = self.chance.choice(found)
            self.replace(
                node, ast.NamedExpr(ast.Name(self.chance.choice(self.names()), ast.Store()), copy.deepcopy(node))
            )

    def inner(self) -> None:
        """The rest of a block in a function of its own, which is called."""
        block = self.chance.choice(self.blocks())
        at = self.chance.randrange(len(block))
        shared = self.chance.choice(self.names())
        head = self.chance.choice(
            ("def part():\n nonlocal {0}\n pass", "def part({0}={0}):\n pass", "def part():\n pass")
        )
        made: Any = ast.parse(head.format(shared)).body[0]
        made.body[-1:] = block[at:]
        block[at:] = [made, *ast.parse(self.chance.choice(("return part()", f"{shared} = part()", "part()"))).body]

    def argument(self) -> None:
        arguments = self.function.args
        if arguments.args:
            way = self.chance.randrange(3)
            if way == 0:
                self.chance.shuffle(arguments.args)
            elif way == 1 and not arguments.defaults:
                arguments.defaults = [ast.Constant(self.chance.choice(_CONSTANTS[:16])) for _ in arguments.args[1:]]
            elif arguments.vararg is None and not arguments.defaults:
                arguments.vararg = arguments.args.pop()


def mutant(seed: int) -> Generated | None:
    """The mutant of a seed, with arguments; None where it is no Python."""
    chance = random.Random(f"mutant {seed}")
    one = chance.choice(pool())
    function = copy.deepcopy(one.function)
    function.name = "f"
    change = Mutation(function, chance)
    for _ in range(chance.choice((1, 1, 2, 3, 5))):
        try:
            change.change()
        except (IndexError, ValueError, AttributeError, TypeError):
            return None
    needs = [copy.deepcopy(n) for n in one.needs]
    for need in needs:  # a function that calls itself, or is called by those that it needs
        for node in ast.walk(need):
            if isinstance(node, ast.Name) and node.id == one.function.name:
                node.id = "f"
    for node in ast.walk(function):
        if isinstance(node, ast.Name) and node.id == one.function.name:
            node.id = "f"
    try:
        head = ast.parse("from contextlib import suppress").body
        text = ast.unparse(ast.fix_missing_locations(ast.Module([*head, *needs, function], [])))
        compile(text, "<mutant>", "exec")
    except (SyntaxError, ValueError, RecursionError, TypeError, AttributeError):
        return None
    arguments = [list(args) for args in one.arguments[:2]]
    for args in [args for args in one.arguments if args][:2]:
        spoiled = copy.deepcopy(args)
        at = chance.randrange(len(spoiled))
        spoiled[at] = spoil(chance, spoiled[at], 0)
        arguments.append(spoiled)
    if "range" in text or "*" in text:  # what is as long as a large number fills the memory, which ends the engine
        arguments = [args for args in arguments if not re.search(r"\d{7}", repr(args))]
    return Generated(text, arguments, seed)


def differing(made: Generated, comparer: Comparer) -> list[Difference]:
    """What a mutant does otherwise than CPython."""
    try:
        return comparer.differences(made.text, copy.deepcopy(made.arguments), first=True)
    except Exception:  # the module itself raises in CPython
        return []


def main() -> int:
    """Hunt from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--keep", type=int, default=2, help="of each kind of difference")
    parser.add_argument("--optimize", default=None, help="passes: none, names; without it, others for each program")
    parser.add_argument("--crashes", action="store_true", help="compile only")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    comparer = Comparer()
    kinds: Counter[str] = Counter()
    end, seed, tried = time.monotonic() + options.seconds, options.start, 0
    while time.monotonic() < end:
        seed += 1
        made = mutant(seed)
        if made is None:
            continue
        tried += 1
        if options.crashes:
            made.arguments.clear()
        comparer.optimize = chosen(seed) if options.optimize is None else options.optimize
        for one in differing(made, comparer)[:1]:
            kinds[one.what] += 1
            if kinds[one.what] <= options.keep * (3 if one.what.startswith("value") else 1):
                least = minimal(one, Comparer(optimize=comparer.optimize), 400, 20)
                print(f"\n=== seed {seed}: {least.what}\n{least.text}\n{least.args} {'(exact)' if least.exact else ''}")
                if len(comparer.optimize) < len(ALL):
                    print("passes:", ",".join(sorted(comparer.optimize)) or "none")
                print(least.detail[:700], flush=True)
    print(
        f"\nseeds {options.start} to {seed}: {tried} mutants, {dict(comparer.counts)}\nrefusals {dict(comparer.refusals)}"
    )
    print(f"codes {comparer.codes.most_common(15)}\ndifferences {kinds.most_common(60)}")
    return 1 if kinds else 0


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)  # the engine's threads sometimes keep a process alive
