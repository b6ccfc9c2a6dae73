"""Texts of values: repr, str, ascii, type names, chr and ord against CPython."""

from __future__ import annotations

import operator
import random
import sys
import unicodedata
from typing import Any

from tests.harness.cases import Case, case, check, raw_case
from tests.harness.engine import engine_with

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


def test_repr_of_floats() -> None:
    floats = [*FLOATS, *random_floats(1, 4000), *(s * 10.0**e for e in range(-8, 25) for s in (1, -1, 1.1, 9.999))]
    check(raw_case("floatRepr", repr, x) for x in floats)
    check(case("strNum", str, x) for x in [*FLOATS, *INTS])


VALUES: list[Any] = [
    None, True, False, 0, -5, 2**70, 1.5, 2.0, -0.0, 1e300, "", "a", "it's", 'say "hi"', "both ' and \"",
    "\n\t\r\\\x00\x1f\x7f\x80\xa0\xad",
    "é\u200b\u2028\u3000\ufeff\U0001f600\ue000", "\ud800", "\udfffx", [], [1, [2.0, "x"]], (), (1,), (1, 2.5), ((),),
    {}, {"a": 1, "b": [None]},
    {1: "x", None: 2.0, (1, "a"): 3}, {"10": 1, "2": 2}, [True, {"k": (None,)}],
]  # fmt: skip


def test_repr_and_str() -> None:
    check(
        case(name, function, x) for name, function in (("repr", repr), ("str", str), ("ascii", ascii)) for x in VALUES
    )
    made = "((kind, ...xs) => { const s = new kind(); for (const x of xs) s.$map.set(x, x); return s; })"

    def row(source: str, function: Any, helper: str = "repr") -> Case:
        return Case(
            (helper, "Set", "FrozenSet", "Range", "KeyError", "OSError", "ValueError", "Dict", "len"),
            source,
            function,
            (),
        )

    check(
        [
            row(f"$repr({made}($Set, 1, 2))", lambda: "{1, 2}"),
            row(f"$repr({made}($Set))", lambda: "set()"),
            row(f"$repr({made}($FrozenSet))", lambda: "frozenset()"),
            row(f"$repr({made}($FrozenSet, 'a'))", lambda: "frozenset({'a'})"),
            row("$repr(new $Range(0, 3, 1))", lambda: repr(range(3))),
            row("$repr(new $Range(5, 0, -2))", lambda: repr(range(5, 0, -2))),
            row("((a) => { a.push(a); return $repr(a); })([1])", lambda: "[1, [...]]"),
            row("((a) => { a.x = a; return $repr(a); })({})", lambda: "{'x': {...}}"),
            row("((a) => $repr([a, a]))([1])", lambda: "[[1], [1]]"),
            row("$repr(new $ValueError())", lambda: repr(ValueError())),
            row("$repr(new $ValueError('a', 2))", lambda: repr(ValueError("a", 2))),
            row("$repr(new $KeyError('k'))", lambda: repr(KeyError("k"))),
            row("$str(new $ValueError())", lambda: "", "str"),
            row("$str(new $ValueError('a'))", lambda: "a", "str"),
            row("$str(new $ValueError(new $Float(2)))", lambda: "2.0", "str"),
            row("$str(new $ValueError('a', 2))", lambda: "('a', 2)", "str"),
            row("$str(new $KeyError('k'))", lambda: str(KeyError("k")), "str"),
            row("$str(new $KeyError('a', 'b'))", lambda: str(KeyError("a", "b")), "str"),
            row("$str(new $OSError(2, 'no'))", lambda: str(OSError(2, "no")), "str"),
            row("$str(new $OSError(2, 'no', 'f.txt'))", lambda: str(OSError(2, "no", "f.txt")), "str"),
            row("$str(new $OSError('no'))", lambda: str(OSError("no")), "str"),
            row("$repr($len)", lambda: repr(len)),
            row("$repr($ValueError)", lambda: repr(ValueError)),
            row("$str(1e21)", lambda: "1e+21", "str"),
            row("$str(-0)", lambda: "0", "str"),
            row("$str(2**60)", lambda: "1152921504606847000", "str"),
            row("$str({ a: undefined, b: 1, c: [undefined] })", lambda: "{'b': 1, 'c': [None]}", "str"),
            row("$repr(function f() {}).slice(0, 15)", lambda: "<function f at "),
            row("$str(new (class Foo { __str__() { return 'S'; } __repr__() { return 'R'; } })())", lambda: "S", "str"),
            row("$str([new (class Foo { __repr__() { return 'R'; } })()])", lambda: "[R]", "str"),
            row("$str(new (class Foo {})()).slice(0, 24)", lambda: "<__main__.Foo object at ", "str"),
            row("$str(new (class Foo { __str__() { return 1; } })())", lambda: str(BadStr()), "str"),
        ]
    )


class BadStr:
    def __str__(self) -> Any:
        return 1


def test_repr_of_every_character() -> None:
    """All code points that Unicode 14, CPython 3.11's version, assigns; later ones follow the engine's version."""
    engine = engine_with("strRepr", "ascii")
    for start in range(0, 0x110000, 0x8000):
        codes = f"Array.from({{ length: 0x8000 }}, (_, i) => String.fromCodePoint({start} + i))"
        text = engine.eval(f"{codes}.map($strRepr).join('\\n')")
        for code, shown in zip(range(start, start + 0x8000), str(text).split("\n"), strict=False):
            expected = repr(chr(code))
            if shown != expected:
                # Only what was not yet assigned may differ, and only from an escape to the character.
                assert unicodedata.category(chr(code)) == "Cn" and shown == f"'{chr(code)}'", hex(code)


def test_type_names() -> None:
    everything = [*VALUES, float("nan"), 10**30]
    check(case("typeName", lambda x: type(x).__name__, x) for x in everything)
    pairs = {
        "new $Set()": "set", "new $FrozenSet()": "frozenset", "new $Range(0, 1, 1)": "range",
        "new $ValueError('x')": "ValueError",
        "() => 1": "function", "function f() {}": "function", "class A {}": "type", "$ValueError": "type",
        "new (class Foo {})()": "Foo",
        "$len": "builtin_function_or_method", "(function* () {})()": "generator", "{ constructor: 1 }": "dict",
        "undefined": "NoneType",
        "new (class { static $name = 'Bar'; })()": "Bar", "1e21": "float",
        "new (class E extends $ValueError {})()": "E",
    }  # fmt: skip
    helpers = ("typeName", "Set", "FrozenSet", "Range", "ValueError", "len")
    check(Case(helpers, f"$typeName({source})", lambda n=name: n, ()) for source, name in pairs.items())


def test_chr_and_ord() -> None:
    check(case("chr", chr, x) for x in [0, 65, 0x10FFFF, 0x110000, -1, 2**31, 2**40, 2**70, True, 1.5, "a", None])
    check(case("ord", ord, x) for x in ["a", "", "ab", "\U0001f600", "\ud800", "\U0001f600a", 5, None, [1]])


def test_long_ints() -> None:
    at, beyond = 10**4300 - 1, 10**4300
    assert sys.get_int_max_str_digits() == 4300
    for helper, function in (
        ("str", str),
        ("strNum", str),
        ("repr", repr),
        ("intComma", lambda n: format(n, ",")),
        ("bigStr", str),
    ):
        for n in ("10n**4300n", "-(10n**4300n)", "10n**4300n - 1n", "-(10n**4300n) + 1n"):
            value = {"10n**4300n": beyond, "-(10n**4300n)": -beyond, "10n**4300n - 1n": at, "-(10n**4300n) + 1n": -at}[
                n
            ]
            check([Case((helper,), f"${helper}({n})", function, (value,))])
    check([Case(("format",), "$format(10n**4300n, 'd')", format, (beyond, "d"))])
    check([Case(("percentFormat",), "$percentFormat('%d', 10n**4300n)", operator.mod, ("%d", beyond))])
