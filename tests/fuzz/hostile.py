"""Source text that nobody writes: hostile names, odd characters, huge and deeply nested programs, mutated functions.

python -m tests.fuzz.crashes hostile mutants
"""

from __future__ import annotations

import ast
import copy
import random
from collections.abc import Iterator
from functools import lru_cache

from tests.fuzz import corpus

# Words that mean something in JavaScript, names of its objects, and identifiers that are spelled in odd ways.
NAMES = """
__proto__ constructor prototype arguments eval hasOwnProperty toString valueOf undefined NaN Infinity globalThis window
document self top name length caller callee super this new delete typeof void var let const function switch case default
catch throw instanceof in do enum export extends implements interface package private protected public static debugger
null true false async await of get set yield Symbol Object Array Map Set Math JSON String Number Boolean Function Promise
Proxy Reflect Date RegExp Error console process require module exports _ __ ___ a1 A a̲ é ª º µ ﬁ ﬀ ℌ ℯ ⁱ 𝐱 𝔘𝔫𝔦 ß İ ı ſ K Å Ω
变量 переменная ✗ 𝒜 x٣ ᢅ · xʹ if_ class_ None_ print len str int list dict type object Exception range sum min max id
""".split()
IDENTIFIERS = [name for name in NAMES if name.isidentifier() and name not in ("None", "True", "False")]
_KEYWORDS = frozenset(__import__("keyword").kwlist)
TEMPLATES = (
    "def f({0}):\n    return {0}\n",
    "def f(x):\n    {0} = x\n    {1} = [{0}, x]\n    return {1}\n",
    "def {0}(x):\n    return x\n\n\ndef f(x):\n    return {0}(x) + {0}(x)\n",
    "def f(x):\n    def {0}(y):\n        nonlocal x\n        x = y\n        return x\n    return {0}(1), x\n",
    "def f(x):\n    class {0}:\n        {1} = 1\n        def __init__(self):\n            self.{1} = x\n    return {0}().{1}\n",
    "def f(x):\n    for {0}, {1} in x:\n        pass\n    return [{0} for {0} in x]\n",
    "def f(x):\n    try:\n        return x[0]\n    except Exception as {0}:\n        return str({0})\n",
    "def f(*{0}, **{1}):\n    return {0}, {1}\n",
    "def f(x, {0}=1, *, {1}=2):\n    return g({0}={1})\n\n\ndef g({0}):\n    return {0}\n",
    "def f(x):\n    return {{'{0}': x, '{1}': 1}}['{0}']\n",
    "def f({0}):\n    return {0}.get('{1}'), {0}['{1}'], '{1}' in {0}\n",
    "def f(x):\n    global {0}\n    {0} = x\n    return {0}\n",
    "{0} = 1\n\n\ndef f(x):\n    return {0} + x\n",
    "def f(x):\n    match x:\n        case {{'{0}': {0}, **{1}}}:\n            return {0}, {1}\n        case [{0}, *{1}]:\n            return {1}\n",
    "def f(x):\n    if ({0} := x):\n        return lambda {1}: ({0}, {1})\n    del {0}\n",
    "import math as {0}\n\n\ndef f(x):\n    return {0}.floor(x)\n",
    "from math import floor as {0}\n\n\ndef f(x):\n    return {0}(x)\n",
    "def f(x):\n    with x as {0}:\n        yield {0}\n",
    "async def f(x):\n    {0} = await x\n    return {0}\n",
    "def f(x):\n    x.{0} = 1\n    return x.{0}\n",
    "def f(x):\n    return f'{{x!r:>{{x}}}} {{x.{0}}} {{x[\"{0}\"]}}'\n",
)


def names() -> Iterator[str]:
    """Programs in which everything has an odd name."""
    fit = [name for name in IDENTIFIERS if name not in _KEYWORDS]
    for i, name in enumerate(fit):
        for template in TEMPLATES:
            yield template.format(name, fit[(i * 7 + 3) % len(fit)])


def odd_texts() -> Iterator[str]:
    """Odd characters, line endings and layouts, and texts that are no Python at all."""
    body = "def f(x):\n    y = x + 1\n    return y\n"
    yield from (body.replace("\n", end) for end in ("\r\n", "\r", "\n\n", "\n\f", "\f\n", "\n\x0b", " \\\n"))
    yield from (
        body + tail
        for tail in ("\0", "\x1a", "\ufeff", "\ud800", "#\ud800\n", "\\", "    ", "\t x", "'''", "(", "\u2028", "\x85")
    )
    yield from (
        head + body
        for head in (
            "\ufeff",
            "# -*- coding: latin-1 -*-\n",
            "# coding: nonsense\n",
            "\f",
            "#!/x\n",
            "\0",
            "  ",
            "\u00a0",
        )
    )
    yield from (
        "",
        "\n",
        " ",
        "#",
        "pass",
        "1",
        "x",
        "def",
        "def f(",
        "return 1",
        "lambda: 0",
        "\0",
        "\ud800",
        "é",
        "😀",
        "async",
        "@",
        "...",
        ";",
    )
    for text in (
        "'\\ud83d\\ude00'",
        "'\\ud83d'",
        "'\\0'",
        "'\\u2028\\u2029'",
        "'</script>'",
        "'`${x}`'",
        "'\\\\'",
        "b'\\xff'",
        "'\\N{BULLET}'",
        "'\U0001f600'",
        "1e400",
        "-0.0",
        "10**5000",
        "0x" + "f" * 400,
        "1_0.0_1e1_0",
        "1j",
        "...",
        "'''\n'''",
        "f'{1}{{}}'",
        "'%s' % 'a'",
        "__debug__",
        "'a' 'b'",
        "not not not 1",
        "- + ~ 1",
        "(yield)",
        "(await x)",
        "[*x]",
        "{**x}",
        "*x,",
        "x if x else x",
        "x[:, 1]",
        "x[...]",
        "x[::2, None]",
        "lambda: (yield)",
        "(x for x in x)",
        "print(x, sep='')",
    ):
        yield f"def f(x):\n    return {text}\n"
        yield f"x = {text}\n\n\ndef f():\n    return x\n"
    for line in (
        "\t" * 3 + "return 1",
        "    return 1\n  return 2",
        "    if x:\n\treturn 1",
        "    # only a comment",
        "    '''only a text'''",
        "    pass; pass; return 1;",
        "    return\\\n    1",
        "    global f\n    f = 1",
        "    nonlocal x",
        "    import os, sys as s",
        "    from . import x",
        "    from math import *",
        "    x: int\n    return x",
        "    x: int = 1; return x",
        "    assert x, x",
        "    del x",
        "    return x; x = 1",
        "    yield from x",
        "    raise",
        "    raise x from x",
        "    print(x := 1)",
        "    break",
        "    continue",
        "    f = 1\n    return f",
        "    class f: f = 1\n    return f.f",
        "    return f()",
        "    x = x = x = x",
        "    (x) = 1",
        "    [x, [y]] = x",
        "    x, = x",
        "    *x, = x",
        "    for x in x: pass\n    else: return x",
        "    while x: x -= 1\n    else: return x",
        "    try: pass\n    finally: return x",
        "    with x, x as y: pass",
        "    @x\n    def g(): pass",
        "    @x.y(1)\n    class G: pass",
        "    def g(x, /, y, *, z): pass",
        "    lambda x, /, *y, z=1, **k: 0",
        "    type X = int",
        "    match = x\n    case = match\n    return case",
        "    match x:\n        case _: return 1",
        "    match x:\n        case 1 | 2 | {'a': [*_]}: return 1",
        "    try: pass\n    except* x: pass",
        "    async with x: pass",
        "    return x if x else (yield x)",
        "    exec('x')",
        "    return locals()",
        "    __class__ = x\n    return __class__",
        "    return super().x",
        "    return __name__, __file__, __doc__",
        "    return f.__name__",
        "    return x.__class__.__mro__",
        "    x.__dict__ = {}",
        "    return type(x)(x)",
        "    return x @ x",
        "    x @= x",
    ):
        yield f"def f(x):\n{line}\n"


def huge(scale: int = 1) -> Iterator[str]:
    """Programs beyond all measure: long, wide, deep."""
    n, deep = 300 * scale, 60 * scale
    yield "def f(x):\n" + "    x = x + 1\n" * (10 * n) + "    return x\n"
    yield "def f(x):\n" + "".join(f"    a{i} = x\n" for i in range(3 * n)) + "    return x\n"
    yield "def f(x):\n    return " + " + ".join(["x"] * n) + "\n"
    yield "def f(x):\n    return [" + ", ".join(map(str, range(10 * n))) + "]\n"
    yield "def f(x):\n    return {" + ", ".join(f"'k{i}': x" for i in range(3 * n)) + "}\n"
    yield "def f(x):\n    return '" + "a😀" * (100 * n) + "' + x\n"
    yield "def f(x):\n" + "".join(f"    if x == {i}: return {i}\n" for i in range(3 * n))
    yield "def f(x):\n    if x: pass\n" + "".join(f"    elif x == {i}: return {i}\n" for i in range(n))
    yield "def f(x):\n    match x:\n" + "".join(f"        case {i}: return {i}\n" for i in range(n))
    yield (
        "".join(f"def g{i}(x):\n    return g{i + 1}(x)\n\n\n" for i in range(n))
        + f"def g{n}(x):\n    return x\n\n\ndef f(x):\n    return g0(x)\n"
    )
    yield (
        "".join(f"def g{i}(x):\n    return x if x else g{(i * 7 + 1) % 50}(x)\n\n\n" for i in range(50))
        + "def f(x):\n    return g0(x)\n"
    )
    yield "def f(" + ", ".join(f"a{i}=None" for i in range(n)) + "):\n    return a0\n"
    yield "def f(x):\n    return g(" + ", ".join(["x"] * n) + ")\n\n\ndef g(*a):\n    return a\n"
    yield "def f(x):\n    return f'" + "{x}" * n + "'\n"
    for open_, close in (
        ("(", ")"),
        ("[", "]"),
        ("{1: ", "}"),
        ("-", ""),
        ("not ", ""),
        ("f(", ")"),
        ("x[", "]"),
        ("lambda: ", ""),
        ("x if x else ", ""),
        ("x and ", ""),
        ("(x, ", ")"),
        ("[x for x in ", "]"),
        ("1 + ", ""),
        ("x < ", ""),
    ):
        for depth in (deep, 10 * deep):
            yield f"def f(x):\n    return {open_ * depth}x{close * depth}\n"
    yield "def f(x):\n    return x" + ".a" * n + "\n"
    yield "def f(x):\n    return x" + "()" * n + "\n"
    yield "def f(x):\n    return x" + "[0]" * n + "\n"
    for head in ("if x:", "for x in x:", "while x:", "with x:", "try:", "def g():", "class C:", "match x:\n{}case _:"):
        lines = []
        for level in range(min(deep, 95)):
            pad = " " * (level + 1)
            lines.append(pad + (head.format(pad + " ") if "match" not in head else "match x:"))
            if "match" in head:
                break
        pad = " " * (len(lines) + 1)
        text = "def f(x):\n" + "\n".join(lines) + f"\n{pad}return x\n"
        if head == "try:":
            text += "".join(f"{' ' * (level + 1)}finally: pass\n" for level in reversed(range(len(lines))))
        yield text


@lru_cache(maxsize=1)
def _pool() -> list[ast.AST]:
    """Nodes of the standard library's functions."""
    chance = random.Random(1)
    nodes: list[ast.AST] = []
    for path in chance.sample(corpus.files(), 40):
        module = corpus.tree(path)
        nodes += [n for n in ast.walk(module) if isinstance(n, (ast.expr, ast.stmt))] if module else []
    return chance.sample(nodes, min(len(nodes), 6000))


def mutants(seed: int) -> Iterator[str]:
    """A function of the standard library with a few of its nodes exchanged, renamed, doubled, emptied: half of them whole
    functions, half statements whose free names are parameters.
    """
    chance = random.Random(seed)
    path = chance.choice(corpus.files())
    module = corpus.tree(path)
    functions = [n for n in ast.walk(module) if isinstance(n, ast.FunctionDef)] if module else []
    if not functions:
        return
    function = copy.deepcopy(chance.choice(functions))
    if chance.random() < 0.5:
        size = chance.randint(1, 4)
        at = chance.randrange(len(function.body))
        piece = corpus.as_function(function.body[at : at + size])
        if piece is None:
            return
        (function,) = ast.parse(piece).body  # type: ignore[assignment]
    function.decorator_list = []
    for _ in range(chance.randint(1, 6)):
        _mutate(function, chance)
    try:
        text = ast.unparse(ast.fix_missing_locations(ast.Module([function], [])))
        compile(text, "<mutant>", "exec")
    except (SyntaxError, ValueError, RecursionError, TypeError, AttributeError, KeyError):
        return
    yield text


def _mutate(tree: ast.AST, chance: random.Random) -> None:
    nodes = list(ast.walk(tree))
    node = chance.choice(nodes)
    own = sorted({n.id for n in nodes if isinstance(n, ast.Name)} | {n.arg for n in nodes if isinstance(n, ast.arg)})
    odd = not own or chance.random() < 0.2  # else a name of its own, so that more of the function has a meaning
    names = [name for name in IDENTIFIERS if name not in _KEYWORDS] if odd else own
    if isinstance(node, (ast.BinOp, ast.Compare)) and chance.random() < 0.5:
        first = node.comparators if isinstance(node, ast.Compare) else [node.right]
        node.left, first[0] = first[0], node.left
        if isinstance(node, ast.BinOp):
            node.right = first[0]
        return
    if isinstance(node, ast.Name):
        node.id = chance.choice(names)
    elif isinstance(node, ast.arg):
        node.arg = chance.choice(names)
    elif isinstance(node, ast.Attribute):
        node.attr = chance.choice(names)
    elif isinstance(node, ast.Constant):
        node.value = chance.choice([None, True, 0, -1, 2**70, 1.5, "", "\ud800", "__proto__", b"x", ...])
    fields = [(name, value) for name, value in ast.iter_fields(node) if isinstance(value, (list, ast.expr))]
    if not fields:
        return
    name, value = chance.choice(fields)
    kind: type[ast.AST] = ast.expr if isinstance(value, ast.expr) or name != "body" else ast.stmt
    fresh = copy.deepcopy(
        chance.choice([n for n in chance.sample(_pool(), 60) if isinstance(n, kind)] or [ast.Constant(0)])
    )
    if isinstance(value, ast.expr):
        if not isinstance(getattr(value, "ctx", None), (ast.Store, ast.Del)):
            setattr(node, name, fresh)
    elif value and isinstance(value[0], (ast.stmt, ast.expr)):
        i = chance.randrange(len(value))
        chance.choice(
            [
                lambda: value.insert(i, copy.deepcopy(value[i])),
                lambda: value.__setitem__(i, fresh if isinstance(fresh, kind) else value[i]),
                lambda: len(value) > 1 and value.pop(i),
                lambda: chance.shuffle(value),
            ]
        )()
