"""The module re against CPython."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from clientside.compiler.diagnostics.report import CompileError
from clientside.compiler.pipeline import compile_functions
from clientside.compiler.source import MarkedSource

from tests.harness.same import same, same_for_all

TEXTS = [
    "",
    "\n",
    "a",
    "ab",
    "aab 12-cd\n",
    "12-ab c",
    "foo  FOO 7 ſK",
    "😀12-é😀 a1",
    "x=1; y=22;z",
    "\x1c\x85\ufeff _",
    "İıiI ßẞ",
]
DATE = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?")
WORDS = re.compile(r"\b\w+\b", re.IGNORECASE | re.ASCII)
TABLE = {"number": re.compile(r"[+-]?\d+(?:\.\d+)?"), "name": re.compile("[a-z_]\\w*", re.I)}
SOURCE = r"(\w)\s*=\s*(\w+)"


def program(text: str) -> Callable[..., Any]:
    """The function `f` of a program's text."""
    import linecache

    name = f"<re {hash(text)}>"
    linecache.cache[name] = (len(text), None, text.splitlines(True), name)
    made: dict[str, Any] = {}
    exec(compile(text, name, "exec"), made)
    return made["f"]  # type: ignore[no-any-return]


def diagnosed(text: str) -> list[str]:
    """The codes of a program's errors."""
    with pytest.raises(CompileError) as raised:
        compile_functions([MarkedSource(program(text), "tests", "f")])
    return [d.code for d in raised.value.diagnostics]


def test_matching() -> None:
    same_for_all(lambda s: bool(re.match(r"\w+", s)), TEXTS)
    same_for_all(lambda s: [m is None for m in (re.match("a", s), re.search("a", s), re.fullmatch("a", s))], TEXTS)
    same_for_all(lambda s: re.search(r"(\d+)-(\w+)", s).groups(), TEXTS)
    same_for_all(lambda s: repr(re.search(r"\d+", s)), TEXTS)
    same_for_all(lambda s: m.group() if (m := re.search(r"\s+$", s)) else "none", TEXTS)
    same_for_all(lambda s: re.fullmatch(r"a|ab", s) is not None, TEXTS)


numbers_in = re.compile(r"\d+").findall
is_code = re.compile("[A-Z]{2}", re.IGNORECASE).fullmatch
without_blanks = re.compile(r"\s+").sub


def test_methods_of_patterns_as_module_variables() -> None:
    same_for_all(lambda text: numbers_in(text), ["a1b22", "", None, 5])
    same(lambda texts: [[t for t in texts if is_code(t)], list(map(numbers_in, texts))], ["ab", "a1", "abc"])
    same(lambda text: without_blanks(" ", text), "a  b\tc")
    same(lambda text: numbers_in(text, 1), "1 22")


def test_groups() -> None:
    def groups(s):
        m = DATE.search(s)
        if m is None:
            return None
        day = m.group("day")
        return [
            m.group(0), m.group(1), m[2], m["day"], m.group("year", 2), m.groups(), m.groups("?"), m.groupdict(),
            m.groupdict(default="?"), m.start(), m.end(), m.span(), m.start("month"), m.end(3), m.span("day"),
            day.upper() if day else "-", m.lastindex, m.lastgroup, m.string, m.pos, m.endpos, m.re.pattern, m.regs,
        ]  # fmt: skip

    same_for_all(groups, ["2024-05-06", "on 1999-12!", "😀 2020-02-30😀", "", "é2020-10"])
    same_for_all(
        lambda s, n: re.match("(a)(b)?", s).group(n), [("ab", n) for n in (0, 1, 2, 3, -1, "x", 1.5, None, True)]
    )
    same_for_all(lambda s, n: re.match("(a)(b)?", s)[n], [("a", n) for n in (0, 1, 2, 3, -1, "x", None, True)])
    same_for_all(lambda s, n: re.match("(?P<x>a)(b)?", s).span(n), [("a", n) for n in (0, 1, 2, 3, "x", "y")])
    same_for_all(lambda s: re.match("(a)(b)?", s).expand(r"[\1\2\g<1>\g<0>\n]"), ["ab", "a"])
    same_for_all(lambda s, t: re.match("(a)(?P<n>b)?", s).expand(t), [("ab", t) for t in TEMPLATES])


TEMPLATES = [
    "", "x", r"\1", r"\2-\1", r"\g<n>", r"\g<2>0", r"\g<0>", r"\\", r"\n\t", r"\08", r"\101", r"\10", r"\3", r"\777", r"\q",
    "\\", r"\g", r"\g<", r"\g<>", r"\g<x>", r"\g<1", r"\g<-1>", r"\.", "$1 $& $$", "\\g<3>", "\\0", "\\é", "😀\\q", "\n\\3",
]  # fmt: skip


def test_replacing() -> None:
    same_for_all(lambda s: re.sub(r"\s+", " ", s), TEXTS)
    same_for_all(lambda s: re.sub(r"(\w)(\d)?", r"<\2\1>", s), TEXTS)
    same_for_all(lambda s: re.sub(r"x*", "-", s), TEXTS)
    same_for_all(lambda s: re.sub(r"\b", "|", s), TEXTS)
    same_for_all(lambda s: re.sub(r"^", "> ", s, flags=re.M), [*TEXTS, "a\nb\n"])
    same_for_all(lambda s: re.sub("a", "$& $1 $$", s), TEXTS)
    same_for_all(lambda s: re.sub("(a)", r"\g<1>0\1\060\101", s), TEXTS)
    same_for_all(lambda s: re.sub(r"\d+", lambda m: str(int(m[0]) * 2), s), TEXTS)
    same_for_all(lambda s: re.sub(r"\d", lambda m: None, s), TEXTS)
    same_for_all(lambda s: re.sub(r"\d", lambda m: int(m[0]), s), TEXTS)
    same_for_all(
        lambda s, n: re.sub("[ab]", "-", s, n), [(s, n) for s in TEXTS for n in (0, 1, 2, -1, True, 1.5, None)]
    )
    same_for_all(lambda s, n: re.subn("[ab]", "-", s, count=n), [(s, n) for s in TEXTS for n in (0, 1, -1)])
    same_for_all(lambda t: re.sub("(a)(?P<n>b)?", t, "xaby a"), [*TEMPLATES, 3, None, ["a"], 1.5])
    same_for_all(lambda t: re.sub("(a)(?P<n>b)?", t, "none"), TEMPLATES)


def test_templates_that_are_constants() -> None:
    for template in TEMPLATES:
        made = program(f"import re\ndef f(s):\n    return re.sub('(a)(?P<n>b)?', {template!r}, s)\n")
        try:
            re.compile("(a)(?P<n>b)?").sub(template, "")
        except re.error:
            continue  # reported when compiling
        except IndexError:
            pass
        same_for_all(made, ["ab", "a-ab", "", "none"])


def test_splitting_and_finding() -> None:
    same_for_all(lambda s: re.split(r"\W+", s), TEXTS)
    same_for_all(lambda s: re.split(r"\W*", s), TEXTS)
    same_for_all(lambda s: re.split(r"(\s)|(-)", s), TEXTS)
    same_for_all(
        lambda s, n: re.split("[ab]", s, maxsplit=n), [(s, n) for s in TEXTS for n in (0, 1, -1, 2, "x", None)]
    )
    same_for_all(lambda s: re.findall(r"\w+", s), TEXTS)
    same_for_all(lambda s: re.findall(r"(\w)(\d)?", s), TEXTS)
    same_for_all(lambda s: re.findall(r"(\w)\d?|-", s), TEXTS)
    same_for_all(lambda s: re.findall(r"a|", s), TEXTS)
    same_for_all(lambda s: [(m.start(), m.group()) for m in re.finditer(r"\b", s)], TEXTS)
    same_for_all(lambda s: next(re.finditer("a", s), None) is None, TEXTS)


def test_compiled() -> None:
    same_for_all(lambda s: WORDS.findall(s), TEXTS)
    same_for_all(lambda s: {k: bool(p.fullmatch(s)) for k, p in TABLE.items()}, [*TEXTS, "12", "-1.5", "abc"])
    same_for_all(lambda s: [TABLE["number"].findall(s), TABLE["name"].sub("_", s)], TEXTS)
    same_for_all(lambda s: re.findall(SOURCE, s), TEXTS)
    same_for_all(lambda s: re.match(WORDS, s) is None, TEXTS)
    same_for_all(lambda s: [repr(WORDS), WORDS.pattern, WORDS.flags, WORDS.groups, DATE.groups, str(DATE)], [""])
    places = [(s, p, e) for s in ("aXbXc", "😀X😀X", "") for p in (0, 1, 2, -1, 9) for e in (0, 2, 3, 99)]
    same_for_all(lambda s, p, e: [m.span() if (m := re.compile("X").search(s, p, e)) else None], places)
    same_for_all(lambda s, p, e: re.compile(r"^\w|X$|\b").findall(s, p, e), places)
    same_for_all(lambda s, p, e: [m.pos for m in re.compile(r"X").finditer(s, p, e)], places)
    same_for_all(lambda s, p: re.compile("X").match(s, p) is None, [("aX", 1), ("aX", 1.5), ("aX", None), ("aX", True)])
    same_for_all(lambda s: re.compile("a") == re.compile("a"), [""])
    same_for_all(lambda s: {re.compile("a"): 1}[re.compile("a")], [""])

    def local(s):
        pattern = r"(\d+)"
        p = re.compile(pattern + f"-{pattern}", re.X | re.I)
        return [p.findall(s), bool(p.match(s)), list(map(p.sub, ["<", ">"], [s, s]))]

    same_for_all(local, ["1-2", "", "1-2 33-44"])


def test_wrong_arguments() -> None:
    for made in (
        lambda s: re.match("a", s), lambda s: re.search("a", s).group(), lambda s: re.sub("a", "b", s), lambda s: re.split("a", s),
        lambda s: re.findall("a", s), lambda s: re.findall("(a)", s), lambda s: list(re.finditer("a", s)), lambda s: re.escape(s),
        lambda s: re.subn("a", "b", s), lambda s: DATE.fullmatch(s),
    ):  # fmt: skip
        same_for_all(made, [None, 3, 1.5, [], {}, True, "b"])
    same_for_all(lambda s: len(re.match("a", s)), ["a"])
    same_for_all(lambda s: list(re.match("a", s)), ["a"])
    same_for_all(lambda s: re.match("a", s) < re.match("a", s), ["a"])
    same_for_all(lambda s: re.match("a", s), ["a", "b"])
    same_for_all(lambda s: [re.compile("a"), s], ["a"])


def test_escape() -> None:
    same(lambda s: re.escape(s), "".join(map(chr, range(1, 256))) + "😀–")


def test_flags() -> None:
    same_for_all(lambda s: re.findall("straße|kiss|I", s, re.I), [*TEXTS, "STRASSE STRAẞE straße KIſs kiſS i ı İ"])
    same_for_all(lambda s: re.findall(r"[a-z]+", s, re.I), [*TEXTS, "KſıİiI"])
    same_for_all(lambda s: re.findall(r"[^a-z]+", s, re.I), [*TEXTS, "KſıİiI"])
    same_for_all(lambda s: re.findall(r"[а-я]+", s, re.I), ["Привет ᲀ Ёё"])
    same_for_all(lambda s: re.findall(r"[k-s]\w", s, re.I), [*TEXTS, "KſK"])
    same_for_all(lambda s: re.findall(r"(?i:a)b", s), ["ab Ab aB AB"])
    same_for_all(lambda s: re.findall(r"(?x) a  # first\n b [ ]", s), ["ab ab"])
    same_for_all(lambda s: re.findall(r"^.$", s, re.M | re.S), ["a\nb\r\nc", "\n", "a\u2028b"])
    same_for_all(lambda s: re.findall(r".", s), ["a\nb\r\u2028\u2029\x85😀"])
    same_for_all(lambda s: re.findall(r"\w|\d|\s", s, re.A), [*TEXTS, "é٣\xa0"])


def test_what_python_means() -> None:
    every = "".join(
        map(chr, [*range(0x300), *range(0x660, 0x66A), *range(0x2000, 0x2070), *range(0x2150, 0x2190), 0x345, 0x1F600])
    )
    same(lambda s: re.findall(r"\w", s), every)
    same(lambda s: re.findall(r"\d", s), every)
    same(lambda s: re.findall(r"\s", s), every)
    same(lambda s: re.findall(r"[^\W\d_]|[\s\d]", s), every)
    same(lambda s: [m.start() for m in re.finditer(r"\b", s)], every)
    same_for_all(lambda s: re.sub(r"(['\"])(.*?)\1", r"<\2>", s), ["'a' \"b'\" ''", "", "'"])
    same_for_all(lambda s: re.findall(r"(?<=\$)\d+(?!\d|%)", s), ["$12 $3% 4 $55"])
    same_for_all(lambda s: re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", s), ["1234567", "12", "123"])
    same_for_all(lambda s: re.findall(r"(?>a+)b|a++", s), ["aab aac", ""])


@pytest.mark.parametrize(
    ("pattern", "code"),
    [
        ("(a", "invalid-pattern"), ("a**", "invalid-pattern"), ("[b-a]", "invalid-pattern"), (r"\q", "invalid-pattern"),
        ("(?<=a*)b", "invalid-pattern"), (r"(?a:\w)", "unsupported-pattern"), (r"(?:\N{BULLET}|)*", "unsupported-pattern"),
    ],
)  # fmt: skip
def test_refused(pattern: str, code: str) -> None:
    assert diagnosed(f"import re\ndef f(s):\n    return re.findall({pattern!r}, s)\n") == [code]
    if code == "unsupported-pattern":
        assert diagnosed(f"import re\nP = re.compile({pattern!r})\ndef f(s):\n    return P.findall(s)\n") == [code]


def test_errors_are_caught() -> None:
    def caught(t):
        try:
            return re.sub("a", t, "a")
        except re.error as e:
            return [str(e), e.msg, e.pos, e.lineno, e.colno, e.pattern, type(e).__name__]
        except IndexError as e:
            return str(e)

    same_for_all(caught, ["b", "\\q", "x\n\\1", "\\g<n>"])


DIGIT = re.compile(r"(\d)(x)?")
LETTER = re.compile(r"(?P<a>\w)")


def test_in_programs() -> None:
    def either(xs):
        out = []
        for p in (DIGIT, LETTER):
            for x in xs:
                if m := p.match(x):
                    out.append([m.group(1), m.groups(), m.groupdict()])
        return out

    def changed(s):
        d = LETTER.match(s).groupdict()
        d["z" + s] = 1
        d[3] = 2
        return d

    def narrowed(s):
        m = DIGIT.search(s)
        if not m:
            return "no"
        return m[1] + (m[2] or "?")

    def matched(s):
        match DIGIT.match(s):
            case None:
                return 0
            case m:
                return m.end()

    same(either, ["1x", "a", "2"])
    same_for_all(changed, ["q", ""])
    same_for_all(narrowed, ["a1", "2x", ""])
    same_for_all(matched, ["1x", ""])
    same_for_all(lambda s: DIGIT.search(s) and DIGIT.search(s).group(1), ["1", ""])
    same_for_all(lambda s: (DIGIT.search(s) or LETTER.search(s)) is None, ["1", "a", ""])
    same_for_all(lambda s: LETTER.sub(str, s), ["ab", ""])
    same_for_all(lambda xs: sorted(xs, key=lambda x: int(DIGIT.search(x).group(1))), [(["a3", "b1"],), (["a"],)])
    same_for_all(lambda xs: {x: m.group() for x in xs if (m := re.search(r"\d+", x))}, [(["a1", "b"],)])
    same_for_all(lambda xs: [m is None for m in map(DIGIT.match, xs)], [(["1", "a"],)])
    same_for_all(lambda s: re.sub(r"(?P<x>\w+) (?P<y>\w+)", r"\g<y> \g<x>", string=s, count=1), ["ab cd ef gh"])
    same_for_all(lambda s: [DIGIT.match(s) == DIGIT.match(s), DIGIT == LETTER, DIGIT in [DIGIT]], ["1"])
    same_for_all(
        lambda s: [f"{DIGIT.search(s)!r} {DIGIT}", type(DIGIT).__name__, type(DIGIT.match(s)).__name__], ["1", "a"]
    )
