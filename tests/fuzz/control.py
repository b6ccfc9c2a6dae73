"""Random control flow: `try`, `with`, loops, `match`, generators and jumps in one another, each step written to a log.

python -m tests.fuzz.control --start 0 --seconds 60
"""

from __future__ import annotations

import argparse
import itertools
import random
import time

_HEAD = """class Manager:
    def __init__(self, log, name, hides):
        self.log = log
        self.name = name
        self.hides = hides

    def __enter__(self):
        self.log.append(("enter", self.name))
        return self.name

    def __exit__(self, kind, value, trace):
        self.log.append(("exit", self.name, kind.__name__ if kind else None))
        return self.hides


def truth(log, name, value):
    log.append(name)
    return value


def f(k):
    log = []
    try:
        result = inner(log, k)
    except Exception as e:
        return log, type(e).__name__, str(e)
    if hasattr_next(result):
        found = []
        try:
            for x in result:
                found.append(x)
                if len(found) > 12:
                    break
        except Exception as e:
            found.append(str(e))
        return log, found
    return log, result


"""
_ERRORS = ("ValueError", "KeyError", "IndexError", "ZeroDivisionError")


class Control:
    """One program. `seed` decides all of it."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.marks = itertools.count()
        self.yields = self.chance.random() < 0.25

    def text(self) -> str:
        """The module's text; its function `f` takes a small int."""
        body = self.block(1, 5, loop=False, handles=False)
        head = _HEAD.replace("hasattr_next(result)", str(self.yields))
        force = "    if k > 100:\n        yield 0\n" if self.yields else ""
        return f"{head}def inner(log, k):\n    a = b = 0\n{force}{body}    return ('end', a, b)\n"

    def mark(self) -> str:
        """A number of its own for each place."""
        return str(next(self.marks))

    def condition(self) -> str:
        """Something to test."""
        options = (
            f"k == {self.chance.randrange(4)}",
            f"k > {self.chance.randrange(3)}",
            "a % 2",
            "a > b",
            "not b",
            f"truth(log, 't{self.mark()}', k % 2 == {self.chance.randrange(2)})",
            f"bool(a & {self.chance.choice((1, 2))})",
            f"(k and a) or b == {self.chance.randrange(3)}",
            "0 <= a < 3",
        )
        return self.chance.choice(options)

    def block(self, depth: int, size: int, loop: bool, handles: bool) -> str:
        """A few statements."""
        count = self.chance.randint(1, max(1, size - depth))
        return "".join(self.statement(depth, loop, handles) for _ in range(count))

    def statement(self, depth: int, loop: bool, handles: bool) -> str:
        """One statement; `loop`: it may jump, `handles`: it may raise again."""
        pad = "    " * depth
        if depth > 5 or self.chance.random() < 0.3:
            return pad + self.simple(loop, handles) + "\n"
        kind = self.chance.choice(("if", "for", "while", "try", "try", "try", "with", "match", "call"))
        made: str = getattr(self, f"make_{kind}")(depth, pad, loop, handles)
        return made

    def simple(self, loop: bool, handles: bool) -> str:
        """A statement without others in it."""
        options = [
            f"log.append(({self.mark()}, a, b))",
            f"log.append({self.mark()})",
            "a += 1",
            "b = a + k",
            "a, b = b, a",
            f"raise {self.chance.choice(_ERRORS)}('r{self.mark()}')",
            f"return ('ret', {self.mark()}, a)",
            "log.append(10 // (k - 1))",
            "log.append([5, 6][k])",
        ]
        if loop:
            options += ["break", "continue", f"if {self.condition()}: break", f"if {self.condition()}: continue"]
        if handles:
            options += ["raise"]
        if self.yields:
            options += [f"yield {self.mark()}", "yield a"]
        return self.chance.choice(options)

    def make_if(self, depth: int, pad: str, loop: bool, handles: bool) -> str:
        text = f"{pad}if {self.condition()}:\n{self.block(depth + 1, 4, loop, handles)}"
        if self.chance.random() < 0.3:
            text += f"{pad}elif {self.condition()}:\n{self.block(depth + 1, 4, loop, handles)}"
        if self.chance.random() < 0.5:
            text += f"{pad}else:\n{self.block(depth + 1, 4, loop, handles)}"
        return text

    def make_for(self, depth: int, pad: str, loop: bool, handles: bool) -> str:
        over = self.chance.choice(("range(k)", "range(3)", "[1, 2]", "(3, k)", "'ab'", "enumerate([7, 8])"))
        name = self.chance.choice(("a", "x", "y"))
        text = f"{pad}for {name if over[0] != 'e' else f'i, {name}'} in {over}:\n"
        if name == "a" and over in ("'ab'",):
            text = f"{pad}for x in {over}:\n"
        text += self.block(depth + 1, 4, True, handles)
        if self.chance.random() < 0.3:
            text += f"{pad}else:\n{self.block(depth + 1, 3, loop, handles)}"
        return text

    def make_while(self, depth: int, pad: str, loop: bool, handles: bool) -> str:
        name = f"n{self.mark()}"
        text = (
            f"{pad}{name} = 0\n{pad}while {name} < 3:\n{pad}    {name} += 1\n{self.block(depth + 1, 4, True, handles)}"
        )
        if self.chance.random() < 0.3:
            text += f"{pad}else:\n{self.block(depth + 1, 3, loop, handles)}"
        return text

    def make_try(self, depth: int, pad: str, loop: bool, handles: bool) -> str:
        text = f"{pad}try:\n{self.block(depth + 1, 4, loop, handles)}"
        handlers = self.chance.choice((0, 1, 1, 2))
        for i in range(handlers):
            error = self.chance.choice((*_ERRORS, "(KeyError, ValueError)", "Exception", "LookupError", ""))
            last = i == handlers - 1
            error = error if error or last else "Exception"
            name = f" as e{depth}" if error and self.chance.random() < 0.5 else ""
            shown = f"{pad}    log.append(str(e{depth}))\n" if name else ""
            clause = f" {error}{name}" if error else ""
            text += f"{pad}except{clause}:\n{shown}{self.block(depth + 1, 4, loop, True)}"
        if handlers and self.chance.random() < 0.3:
            text += f"{pad}else:\n{self.block(depth + 1, 3, loop, handles)}"
        if not handlers or self.chance.random() < 0.4:
            text += f"{pad}finally:\n{self.block(depth + 1, 3, loop, False)}"
        return text

    def make_with(self, depth: int, pad: str, loop: bool, handles: bool) -> str:
        hides = self.chance.choice(("True", "False", "k > 1"))
        name = " as w" if self.chance.random() < 0.3 else ""
        return f"{pad}with Manager(log, {self.mark()}, {hides}){name}:\n{self.block(depth + 1, 4, loop, handles)}"

    def make_match(self, depth: int, pad: str, loop: bool, handles: bool) -> str:
        subject = self.chance.choice(("k", "a", "[k, a]", "(a, b)"))
        patterns = {
            "k": ("0 | 1", "2", "int(v) if v > 2", "_"),
            "a": ("0", "1 | 2", "v"),
            "[k, a]": ("[0, _]", "[x, 1]", "[x, y]"),
            "(a, b)": ("(0, 0)", "(v, 0)", "(_, v)"),
        }[subject]
        text = f"{pad}match {subject}:\n"
        for pattern in patterns:
            text += f"{pad}    case {pattern}:\n{self.block(depth + 2, 5, loop, handles)}"
        return text

    def make_call(self, depth: int, pad: str, loop: bool, handles: bool) -> str:
        name = f"g{self.mark()}"
        saved, self.yields = self.yields, False
        body = self.block(depth + 1, 4, False, False)
        self.yields = saved
        return (
            f"{pad}def {name}(a, b):\n{body}{pad}    return a\n"
            f"{pad}log.append({name}(a, {self.chance.choice(('k', 'b', '1'))}))\n"
        )


def program(seed: int) -> str:
    """A module whose function `f` takes an int."""
    return Control(seed).text()


def is_valid(text: str) -> bool:
    """Whether CPython takes a text (an `except:` that is not the last one is an error)."""
    try:
        compile(text, "<control>", "exec")
    except SyntaxError:
        return False
    return True


def main() -> None:
    """See the module's docstring."""
    import os
    import warnings

    from tests.fuzz.compare import Comparer

    warnings.simplefilter("ignore")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--seconds", type=float, default=60)
    options = parser.parse_args()
    comparer, end = Comparer(), time.time() + options.seconds
    programs = 0
    for seed in itertools.count(options.start):
        if time.time() > end:
            break
        text = program(seed)
        if not is_valid(text):
            continue
        programs += 1
        found = comparer.differences(text, [[0], [1], [2], [3]], first=True)
        for one in found[:1]:
            print(
                f"=== seed {seed}: {one.what}\n{text[text.index('def inner') :]}{one.args}\n{one.detail}\n", flush=True
            )
    print(programs, "programs", dict(comparer.counts), dict(comparer.codes), dict(comparer.refusals))
    os._exit(0)


if __name__ == "__main__":
    main()
