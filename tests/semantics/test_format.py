"""Format specs, str.format and % against CPython, with values and specs chosen to break."""

from __future__ import annotations

import random
from itertools import product
from typing import Any

import pytest

from tests.harness.cases import Case, case, check, raw
from tests.harness.engine import call_helper
from tests.harness.exchange import javascript

FLOATS = [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, -2.5, 0.125, 0.375, 2.675, 1.005, 9.5, 9.995, 99.5, 0.05, 0.1, 1 / 3,
          1e-4, 1e-5, 9.9999e-5, 0.00012345, 123456.0, 1234567.891, 999999.5, 9999999.0, 1e15, 9999999999999998.0, 1e16,
          1.5e16, 1e17, 2.0**53, 1e20, 1e21, 1.5e21, 1e22, 1e23, 1.2345678e25, 1e100, 1.7976931348623157e308, 5e-324,
          2.5e-320,
          1e-300, 123.456, -1234.5, -0.001, 0.0005, float("inf"), float("-inf"), float("nan")]  # fmt: skip
INTS = [0, 1, -1, 7, 42, -255, 999, 1000, -1000, 65, 12345, 1234567, -1234567890, 2**53 - 1, 2**53, -(2**70), 10**25]


def random_floats(seed: int, count: int) -> list[float]:
    source = random.Random(seed)
    kinds = (
        lambda: source.uniform(-1000, 1000),
        lambda: source.randint(-4000, 4000) / source.choice((2, 4, 8, 16, 32, 64, 10, 100)),
        lambda: source.uniform(-10, 10) * 10.0 ** source.randint(-320, 307),
        lambda: float(source.randint(0, 2**60)),
        lambda: source.randint(0, 999) * 10.0 ** source.randint(-20, 25),
    )
    return [source.choice(kinds)() for _ in range(count)]


# --- the small helpers of literal specs ---

SPECS = {
    "fixed": lambda n: f".{n}f", "fixedComma": lambda n: f",.{n}f", "percent": lambda n: f".{n}%",
    "exponent": lambda n: f".{n}e",
    "general": lambda n: f".{n}g",
}  # fmt: skip


@pytest.mark.parametrize("name", SPECS)
def test_literal_specs(name: str) -> None:
    source = random.Random(2)
    floats = [*FLOATS, *random_floats(3, 2500)]
    pairs = list(product(FLOATS, [0, 1, 2, 3, 6, 13, 14, 15, 17, 20, 99, 100, 101, 340, 1100]))
    pairs += [(x, source.choice((0, 1, 2, 2, 3, 4, 5, 8, 12, 16, 18))) for x in floats]
    check(Case((name,), f"${name}({raw(x)}, {n})", format, (x, SPECS[name](n))) for x, n in pairs)
    others = [*INTS, True, 2.0, -0.0, None, "1", [1], {"a": 1}, 10**400]
    check(Case((name,), f"${name}({javascript(x)}, 2)", format, (x, SPECS[name](2))) for x in others)


def test_more_literal_specs() -> None:
    check(Case(("exponent",), f"$exponent({raw(x)}, 3, true)", format, (x, ".3E")) for x in FLOATS)
    check(Case(("intComma",), f"$intComma({javascript(n)})", format, (n, ",")) for n in INTS)
    check(Case(("numComma",), f"$numComma({javascript(n)})", format, (n, ",")) for n in [*INTS, *FLOATS])
    texts = ["", "a", "abc", "\U0001f600", "\U0001f600bc", "abcdefgh"]
    for name, align in (("padLeft", ">"), ("padRight", "<"), ("center", "^")):
        check(
            Case((name,), f"${name}({javascript(s)}, {w}, {javascript(f)})", format, (s, f"{f}{align}{w}"))
            for s, w, f in product(texts, (0, 1, 4, 5, 8), (" ", "*", "\U0001f600"))
        )


# --- format() with any spec ---


def random_specs(seed: int, count: int) -> list[str]:
    source = random.Random(seed)

    def maybe(options: str | list[str], chance: float = 0.35) -> str:
        return source.choice(options) if source.random() < chance else ""

    made = []
    for _ in range(count):
        fill = maybe(["<", ">", "=", "^", "*<", "*>", "*=", "*^", "0=", "0<", "\U0001f600^", "==", "{>"], 0.3)
        width = maybe(["1", "5", "10", "13", "14", "15", "20", "007"], 0.5)
        dot = maybe([".0", ".1", ".2", ".3", ".5", ".10", ".17", ".25"], 0.4)
        kind = maybe("bcdeEfFgGnosxX%qs\u00e9", 0.7)
        made.append(
            fill
            + maybe("+- ", 0.3)
            + maybe("z", 0.08)
            + maybe("#", 0.2)
            + maybe("0", 0.3)
            + width
            + maybe(",_", 0.3)
            + dot
            + kind
        )
    return made


ODD_SPECS = ["", " ", "10 ", "5x5", ",_", "_,", ",,", "_,d", ",_d", ",n", "_n", ",x", "_x", ",s", "_c", ".f", ".",
"..", "99999999999999999999d",
             ".99999999999999999999f", "9223372036854775808", ".2147483648f", "1.5", "c,", "+c", "#c", " c", "=5",
             "+s", " s", "#s", "zs", "zd", "z", "zf",
             "\u00e9", "\x01", ",\x01", "_\u00e9", "<<", ">>5", "=", "^", "+", "-", "0", "00", "01", "0005", "0,",
             "0_", "5,", "_", ",", "-,d", "Z", "N", "-5",
             "{}", "%", ",%", "_%", ",c", "_b", "#_b", "#032_b", "#X", "+#o", "\U0001f600", "\U0001f600<5",
             "5\U0001f600"]  # fmt: skip


@pytest.mark.parametrize("kind", ["int", "float", "str", "other"])
def test_format(kind: str) -> None:
    values: dict[str, list[Any]] = {
        "int": [0, 5, -7, 65, 1234, -123456, 1234567, True, 2**53 + 1, -(2**70)],
        "float": [
            0.0,
            -0.0,
            2.5,
            -0.04,
            123.456,
            -1234567.891,
            1e10,
            1e16,
            2.5e-7,
            1e22,
            float("inf"),
            float("-inf"),
            float("nan"),
        ],
        "str": ["", "abc", "a\U0001f600c", "it's longer"],
        "other": [None, [1], (1,), {"a": 1}],
    }
    source = random.Random(4)
    specs = ODD_SPECS + (random_specs(5, 1500) if kind in ("int", "float") else random_specs(6, 400))
    pairs = [(x, s) for s in specs for x in (values[kind] if s in ODD_SPECS else source.sample(values[kind], 3))]
    check(case("format", format, x, s) for x, s in pairs)
    check(case("format", format, 1, s) for s in (1, None, True, [1]))


def test_format_of_instances() -> None:
    class A:
        def __format__(self, spec: str) -> str:
            return f"<{spec}>"

    class B:
        def __format__(self, spec: str) -> Any:
            return 1

    classes = "class A { __format__(spec) { return `<${spec}>`; } } class B { __format__() { return 1; } }"
    classes += " class C { __str__() { return 'c'; } }"

    class C:
        def __str__(self) -> str:
            return "c"

    def row(source: str, function: Any, *helpers: str) -> Case:
        return Case(helpers, f"(() => {{ {classes} return {source}; }})()", function, ())

    check(
        [
            row("$format(new A(), 'x')", lambda: format(A(), "x"), "format"),
            row("$format(new A(), '')", lambda: format(A()), "format"),
            row("$format(new B(), '')", lambda: format(B()), "format"),
            row("$format(new C(), '')", lambda: format(C()), "format"),
            row("$format(new C(), '5')", lambda: format(C(), "5"), "format"),
            row("$fixed(new A(), 2)", lambda: format(A(), ".2f"), "fixed"),
            row("$fixed(new C(), 2)", lambda: format(C(), ".2f"), "fixed"),
            row("$percent(new A(), 1)", lambda: format(A(), ".1%"), "percent"),
        ]
    )


# --- str.format ---

FORMATS = [
    "", "plain", "{}", "{0}", "{} {}", "{0} {1} {0}", "{1}", "{2}", "{} {0}", "{0} {}", "{a}", "{b}", "{a} {}",
    "{{}}", "{{{}}}", "}", "{", "}}", "{{", "a}b", "a{b",
    "{0", "{0:", "{0!", "{0!r", "{0!r}", "{0!s:>5}", "{0!a}", "{0!x}", "{0!rr}", "{0!}", "{!r}", "{!}", "{:5}|",
    "{:>{}}", "{:{}{}}", "{:>{w}}", "{0:{1}}", "{:{:{}}}",
    "{:{{}}}", "{0:}}", "{0[0]}", "{0[a]}", "{a[x]}", "{a[x][1]}", "{a[1]}", "{a[", "{a[x}", "{a[]}", "{a[x]y}",
    "{a.}", "{a..b}", "{[0]}", "{a[x]!r:>4}",
    "{0:x:y}", "{ 0 }", "{0 }", "{a b}", "{-1}", "{01}", "{99999999999999999999}", "{0:{a}", "{0!s", "{0!s:", "{a!}",
    "{:{w}.{p}f}", "{:,}", "{::>5}", "{[a]b}", "{a{b}",
    "{a:{b{c}}}", "{0[}]}", "{0[{]}", "{a[:]}", "{a[!]}", "{\U0001f600}", "{!\U0001f600}", "{!\x01}", "{:\u00e9}",
    "{a]}", "{[}",
]  # fmt: skip


def test_str_format() -> None:
    arguments: list[tuple[list[Any], dict[str, Any]]] = [
        ([], {}), ([1], {}), (["xy", 7], {}), ([2.5, 8], {"a": {"x": [1, "q"], ":": 5, "1": 2}, "w": 7, "p": 2}), ([3,
        5, 2], {"a": "str", "b": 2, "w": 4}),
        ([[1, 2], "<"], {"a": [5, 6]}),
    ]  # fmt: skip
    check(
        Case(("strFormat",), f"$strFormat({javascript(s)}, {javascript(args)}, {javascript(named)})",
             lambda s, args, named: s.format(*args, **named), (s, args, named))
        for s, (args, named) in product(FORMATS, arguments)
    )  # fmt: skip
    source = random.Random(7)
    pieces = [
        "{",
        "}",
        "{{",
        "}}",
        "0",
        "a",
        ":",
        "!",
        "r",
        ">5",
        "[",
        "]",
        "x",
        ".",
        "{0}",
        "{}",
        "{a}",
        " ",
        "{0:",
        "{a!r",
    ]
    made = ["".join(source.choices(pieces, k=source.randint(1, 7))) for _ in range(3000)]
    made = [s for s in made if "." not in s or "." not in s[s.find("{") :]]
    check(
        Case(
            ("strFormat",),
            f"$strFormat({javascript(s)}, [5, 'k'], {{ a: 'v', x: 1 }})",
            lambda s: s.format(5, "k", a="v", x=1),
            (s,),
        )
        for s in made
    )


def test_format_map_and_attributes() -> None:
    check(
        case("formatMap", str.format_map, s, d)
        for s, d in product(["{a}", "{b}", "{a[0]}", "{0}", "{}", "{a!r:>4}"], [{"a": "x"}, {"a": [1]}])
    )

    class P:
        def __init__(self) -> None:
            self.name = "n"

    classes = "class P { constructor() { this.name = 'n'; } }"
    for s in ("{0.name}", "{0.nope}", "{p.name:>3}", "{0.name[0]}", "{.name}"):
        source = f"(() => {{ {classes} return $strFormat({javascript(s)}, [new P()], {{ p: new P() }}); }})()"
        check([Case(("strFormat",), source, lambda s=s: s.format(P(), p=P()), ())])
    check([Case(("strFormat",), "$strFormat('{0.real}', [1], {})", lambda: "{0.real}".format(1), ())])  # noqa: UP030, UP032
    assert call_helper(("strFormat",), "$strFormat('{0.bit_length}', [1], {})")["error"] == "ClientsideRefusal"


# --- % ---

PERCENTS = [
    "", "abc", "%%", "%", "100%", "%s", "%s %s", "%r", "%a", "%d", "%i", "%u", "%5d|", "%-5d|", "%05d", "%-05d|",
    "%+d", "% d", "%+05d", "%.3d", "%8.3d", "%08.3d", "%x", "%X", "%o",
    "%#x", "%#X", "%#o", "%#010x", "%f", "%.2f", "%10.1f|", "%-10.1f|", "%010.2f", "%e", "%.3E", "%g", "%G", "%#g",
    "%#.0f", "%F", "%+.1f", "%c", "%5c|", "%-5c|", "%05c", "%.2s", "%5.1s|", "%05s",
    "%z", "%5%", "%-%", "%*d", "%-*d|", "%.*f", "%*.*f", "%(a)s", "%(a)d %(b)s", "%(b)5.1f", "%(a", "%(a)", "%((x))s",
    "%()s", "%(a)%", "%ld", "%hd", "%lld", "%Ld", "%.f", "%.", "%5", "% ",
    "%99999999999d", "%.99999999999f", "%\U0001f600", "%é", "%\x01", "%s%%", "%%%s", "%(a)s %s", "%s %(a)s", "%#",
    "%+x", "%-+5d|", "%0-5d|", "%+s", "%#s", "%#d",
]  # fmt: skip


def test_percent() -> None:
    values: list[Any] = [
        0, 5, -7, 255, 65, True, 2**70, -(2**70), 2.5, -2.5, 2.0, 1e22, float("inf"), float("-inf"), float("nan"),
        "a", "abc", "", "\U0001f600", None, [], [1], {}, {"a": 1},
        {"a": 2.0, "b": 3, "": 0, "(x)": 9}, (), (1,), (1, 2), ("x",), (5, 42), (-5, 42), (2, 1.2345), (8, 2, 1.2345),
        ("a", 1), ({"a": 1},), (300,), 0x110000, (-1,), ([1, 2],), ((1,),),
    ]  # fmt: skip
    check(case("percentFormat", lambda s, x: s % x, s, x) for s, x in product(PERCENTS, values))
    source = random.Random(8)
    specs = []
    for _ in range(2500):
        flags = "".join(source.choices("-+ #0", k=source.randint(0, 3)))
        specs.append(
            "%"
            + flags
            + source.choice(["", "5", "12"])
            + source.choice(["", ".0", ".3", ".9"])
            + source.choice("diuoxXeEfFgGcrsa")
        )
    numbers = [0, -3, 4095, 2.5, -0.0, 1e-5, 123456789.0, "xyz", True]
    check(case("percentFormat", lambda s, x: s % x, s, source.choice(numbers)) for s in specs)
    check([case("mod", lambda s, x: s % x, "%d|", 3), case("mod", lambda s, x: s % x, "%d %s", (3, "a"))])
