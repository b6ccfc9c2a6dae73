"""`match` with patterns of every kind."""

from __future__ import annotations

from tests.fuzz.grammar.rows import expressions, statements

_PATTERNS = [
    "0", "1 | 2", "-1", "1.5", "'a'", "'' | 'b'", "None", "True", "False", "[]", "[@1]", "[@1, @2]", "[@1, *@2]", "[*@1, @2]", "[_, *@1, _]", "[*_]", "(@1, [@2, *_])",
    "{'a': @1}", "{'a': @1, 'b': @2}", "{'a': @1, **@2}", "{}", "{'a': [@1, *_]}", "{'a': {'b': @1}}", "{'10': @1}", "{1: @1}", "int()", "int(@1)", "float()", "float(@1)",
    "str()", "str(@1)", "bool()", "bool(@1)", "list()", "list(@1)", "dict(@1)", "tuple(@1)", "int() | float()", "(int() | str()) as @1", "[int(@1), str(@2)]", "[1, @1] | [@1, 2]",
    "[[@1, _], *_]", "{'key': 'a' | 'b' as @1}", "{'x': int(@1) | float(@1)}", "Shape(a=@1)", "Shape(@1, @2)", "Shape(a=0, b=@1)", "Shape(a=[@1, *_])", "Shape()", "Level.LOW", "Level.HIGH", "'length'",
    "[Shape(a=@1), *@2]", "bytes()", "set()", "@1", "[@1, @1x]", "9007199254740993", "0.0", "b'abc'", "('a' | 1, @1)", "[True, @1]", "{'a': None}", "[None, *@1]", "{**@1}", "{'constructor': @1}", "{'length': _}",
]  # fmt: skip


def _case(pattern: str, guard: str = "") -> str:
    names = [n for n in ("@1", "@2") if n in pattern]
    return f"    case {pattern}{guard}:\n        log.append([{pattern!r}, {', '.join(f'repr({n})' for n in names)}])"


_FIT = [p for p in _PATTERNS if "@1x" not in p]

ROWS = {
    **expressions(
        any="""
            Shape(<any>, <any>)
            Shape(<num>)
            [Shape(<any>, <any>), <any>]
            {'a': <any>}
            {'a': <any>, 'b': <any>}
            [<any>, <any>]
            (<any>, <any>)
            [<num>, <str>]
            Level.LOW.value
            {<key>: <any>}
            <bytes>
            <num>
            range(<n>)
            what(<any>)
            what(<any>)
            area(<any>)
            walk(<any>)
        """,
    ),
    "module": [
        "class Level:\n    LOW = 1\n    HIGH = 'a'",
        "class Shape:\n    __match_args__ = ('a', 'b')\n\n    def __init__(self, a, b=None):\n        self.a = a\n        self.b = b\n\n    def __repr__(self):\n        return f'Shape({self.a!r}, {self.b!r})'",
        "def what(x):\n    match x:\n        case None:\n            return 'none'\n        case bool():\n            return 'bool'\n        case int(n) if n > 5:\n            return f'big {n}'\n        case int() | float():\n            return 'number'\n        case str(s):\n            return s * 2\n        case [x, *rest]:\n            return [what(x), len(rest)]\n        case {'a': a, **rest}:\n            return (a, rest)\n        case {}:\n            return 'dict'\n    return 'other'",
        "def area(x):\n    match x:\n        case {'kind': 'circle', 'r': r} | {'r': r}:\n            return r * 3\n        case {'w': w, 'h': h} if w == h:\n            return w ** 2\n        case (w, h) | [w, h, _]:\n            return w * h\n        case Shape(a, b):\n            return [a, b]",
        "def walk(x):\n    match x:\n        case [first, *rest]:\n            return walk(first) + walk(rest)\n        case [] | None:\n            return 0\n        case dict() as d:\n            return sum(walk(v) for v in d.values())\n        case int(n) | float(n):\n            return n\n        case str() if x.isdigit():\n            return int(x)\n        case _:\n            return 1",
    ],
    "statement": [
        *(f"match <any>:\n{_case(p)}\n    case _:\n        log.append('no')" for p in _FIT),
        *(
            f"match <any>:\n{_case(p, ' if <bool>')}\n{_case(q)}"
            for p, q in zip(_FIT, _FIT[7:], strict=False)
            if p != "@1"
        ),
        *(f"for @3 in <any>:\n    match @3:\n    {_case(p).replace(chr(10), chr(10) + '    ')}" for p in _FIT[::3]),
        *(
            f"match <any>, <any>:\n{_case(p)}\n{_case('(@1, @2)')}"
            for p in ("[0, @1]", "(@1, 'a')", "[[@1], @2]", "(None, _)", "(int(@1), int(@2))")
        ),
        *statements("""
match <any>:
    case [@1, *_] if (@2 := @1):
        log.append(@2)
    case {'a': @1} if <any>:
        log.append(@1)
    case @3:
        log.append(repr(@3))

log.append([what(@1) for @1 in <alist>])

log.append((what(<any>), what(<any>)))

log.append(walk(<any>))

log.append(area(<any>))

@1 = <any>
match @1:
    case [@1, *@2]:
        pass
log.append(repr(@1))
"""),
    ],
}
