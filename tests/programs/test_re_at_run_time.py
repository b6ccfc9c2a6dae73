"""Regular expressions that are known only when the program runs, and those that JavaScript's engine cannot match."""

from __future__ import annotations

import re

import pytest

from tests.harness.same import javascript_outcome, same, same_for_all
from tests.programs.test_re import diagnosed

FLAGS = re.IGNORECASE | re.MULTILINE
TEXTS = ["", "a", "ab", "Ab aB\nab", "a.b [x] (y) $5 ^ | \\ - # ~", "😀ſs İı", "x=1; y=22", "aaa\n"]
PATTERNS = [
    "", "a", "a|b", "(a)|(b)", "a*", "a*?", "^a", "b$", r"\bа", r"\w+", "[a-z]+", "(?i)AB", "(?P<k>.)=(?P<v>.)", r"(a)?\1", "(a)?(?(1)b|c)",
    "(?:(a)|b)*", "(?<=a)b", "😀", "s", ".", "(?s).+", "(?m)^.", r"\d{1,2}", "(?x) a  b # c", "[^a]", r"\s", "(?>a+)b", "a++", "[[]x[]]",
    "(", ")", "[", "a**", "*", "?", "a{2,1}", "(?P<a>x)(?P<a>y)", "(?P<1>x)", r"\1", "(?P=a)", "(?<a)", "(?z)", "a(?i)b", "[b-a]", r"\q", "\\",
    "(?<=a*)b", "(?P", "(?P<", "(?P<>)", "(?#", "[a", "x\n(", "a{99999999999}", "(?a)(?u)x", "(?L)x", "(?-i:", "(?i-i:a)", "(?(1", "(?(9)a)", "(?('a')b)",
]  # fmt: skip


def everything(pattern, text):
    try:
        found = re.compile(pattern)
    except re.error as e:
        return [str(e), e.msg, e.pos, e.lineno, e.colno, e.pattern]
    return [
        found.findall(text), found.split(text), found.sub("<\\g<0>>", text), found.subn("-", text, 1), repr(found),
        [[m.span(), m.groups(), m.groupdict(), m.lastindex, m.lastgroup, m.re == found] for m in found.finditer(text)],
        found.pattern, found.flags, found.groups, str(found.match(text)), str(found.fullmatch(text)), str(found.search(text, 1, 3)),
    ]  # fmt: skip


@pytest.mark.parametrize("pattern", PATTERNS)
def test_patterns(pattern: str) -> None:
    same_for_all(everything, [(pattern, text) for text in TEXTS])


def test_a_search_box() -> None:
    def rows(query, names, case):
        flags = 0 if case else re.IGNORECASE
        try:
            return [name for name in names if re.search(query, name, flags)]
        except re.error as e:
            return f"bad pattern: {e}"

    names = ["Anna", "bob", "Ärger", "ärger", "a.b", "K", "k", "(x"]
    queries = ["a", "A", "^b", "ä", "a.b", "k", "(", "*", "a|B", "", "[", "x$"]
    same_for_all(rows, [(query, names, case) for query in queries for case in (True, False, 0, None)])


def test_escaped() -> None:
    def marked(words, text):
        return re.sub("|".join(map(re.escape, words)), lambda m: f"<{m.group()}>", text, flags=re.I)

    words = [["a"], ["a.b", "a"], ["(", ")"], [" ", "#"], ["x-y", "X"], [], [""], ["ſ", "k"], ["😀", "-"], ["a", "ab"]]
    same_for_all(marked, [(one, text) for one in words for text in TEXTS])

    def counted(word, text):
        return len(re.findall(rf"\b{re.escape(word)}\b", text))

    same_for_all(counted, [(word, text) for word in ("a", "ab", "$5", "", "é") for text in TEXTS])


def test_flags() -> None:
    same_for_all(lambda s, i: re.findall("^a.", s, re.I | re.M if i else re.S), [(s, i) for s in TEXTS for i in (0, 1)])
    same_for_all(lambda s: re.findall("^a", s, FLAGS), TEXTS)
    same_for_all(lambda s: re.compile(s, FLAGS).findall("A\na"), ["a", "^a", "a$"])
    same(
        lambda: [str(re.I), repr(re.I | re.M), f"{re.X}", re.I == 2, re.I | 8, bool(re.NOFLAG), {re.I: 1}[2], re.I & 2]
    )
    same_for_all(lambda p, f: re.compile(p, f).flags, [("a", f) for f in (0, 2, 8, 256, False, None, 1.5, "x", 288, 4)])

    def chosen(s, case, lines):
        flags = re.NOFLAG
        if not case:
            flags |= re.I
        if lines:
            flags |= re.M
        return [re.findall("^a", s, flags=flags), flags]

    same_for_all(chosen, [("a\nA", case, lines) for case in (0, 1) for lines in (0, 1)])
    same_for_all(lambda p, s: re.findall(re.compile(p), s, 0), [("a", "aa")])
    same_for_all(lambda p, s: re.findall(re.compile(p), s, re.I), [("a", "aa")])


def test_wrong_patterns() -> None:
    same_for_all(lambda p: re.match(p, "a") is None, [None, 3, 1.5, ["a"], {}, True])
    same_for_all(lambda p, s: re.search(p, s), [("a", None), ("(", None), ("a", 3), ("(", [])])
    same_for_all(lambda p, s: re.search(p, s["x"]), [("(", {}), ("(", {"x": "a"}), ("a", {"x": "b"})])


def test_templates() -> None:
    templates = [
        "x",
        r"\1",
        r"\g<a>",
        r"\g<1>0",
        r"\2",
        "\\",
        r"\g<",
        r"\g<b>",
        r"\n",
        r"\q",
        r"\g<+1>",
        r"\g<٣>",
        r"\g<-1>",
    ]
    same_for_all(lambda p, t: re.sub(p, t, "xay"), [(p, t) for p in ("a", "(?P<a>a)", "(a)|(x)") for t in templates])
    same_for_all(lambda p, t: [m.expand(t) for m in re.finditer(p, "xay")], [("(?P<a>a)|x", t) for t in templates])
    same_for_all(lambda p: re.sub(p, lambda m: m[0].upper() + str(m.lastindex), "xay"), ["a", "(x)|(y)", "", "b"])


def test_groups_that_may_not_be_there() -> None:
    groups = ["a", "b", 0, 1, 2, -1, None, True]
    same_for_all(lambda p, g: re.match(p, "ab")[g], [(p, g) for p in ("(?P<a>a)(x)?", "a", "(a)") for g in groups])
    same_for_all(lambda p, g: re.match(p, "ab").span(g), [(p, g) for p in ("(?P<a>a)(x)?", "a") for g in groups])
    same_for_all(lambda p: re.match(p, "ab").group(1, 0), ["(a)", "(x)?a", "a"])
    same_for_all(lambda p: re.match(p, "ab").group("a"), ["(?P<a>a)", "a"])
    same_for_all(lambda p: [part is None for part in re.split(p, "a1b")], ["(1)", "(x)?1", "1"])

    def unpacked(p):
        first, second = re.findall(p, "ab")[0]
        return first + second

    same_for_all(unpacked, ["(a)(b)", "ab", "(a)(b)?", "a", "(a)(b)(c)?"])


def test_constants_that_only_the_machine_matches() -> None:
    same_for_all(lambda s: re.findall(r"(?:(\d+)|([a-z]+))*;", s), ["12ab;", "ab12;x;", ";", ""])
    same_for_all(lambda s: re.sub(r"(a)?(?(1)b|c)", "-", s), ["abc", "c", "a", ""])
    same_for_all(lambda s: [m.groupdict() for m in re.finditer(r"(?P<x>a)?\b(?P=x)?", s)], ["aa", "b a", ""])
    same_for_all(lambda s: re.split(r"a*?", s), ["baa", "", "😀"])
    same_for_all(lambda s: [(m := re.match(r"(?i)(é)\1(?P<n>x)?", s)).lastindex, m.lastgroup], ["éÉx", "éÉ"])
    same_for_all(lambda s: re.match(r"(?i)(é)\1(?P<n>x)?", s)["n"], ["éÉx", "éÉ", "e"])


def test_long_texts() -> None:
    same(lambda p, n: len(re.findall(p, "ab " * n)), r"\w+", 20000)
    same(lambda p, n: len(re.sub(p, "", "ab😀" * n)), "a(b)|c*?", 5000)
    same(lambda p, n: re.fullmatch(p, "ab" * n) is None, "(?:ab)*b?", 300)
    assert (
        javascript_outcome(lambda p, n: re.fullmatch(p, "ab" * n), ("(ab)*", 100000)).refused == "pattern-at-run-time"
    )
    assert javascript_outcome(lambda f: re.match("a*", "", f), (1,)).refused == "pattern-at-run-time"
    assert javascript_outcome(lambda p: re.match(p, ""), (r"\N{BULLET}",)).refused == "pattern-at-run-time"


def test_patterns_are_kept() -> None:
    same(lambda p: [re.compile(p) is re.compile(p), re.compile(p) == re.compile(p, re.I), len({re.compile(p), p})], "a")
    same(
        lambda p: [type(re.compile(p)).__name__, isinstance(re.compile(p), re.Pattern), callable(re.compile(p).sub)],
        "a",
    )


def test_the_order_of_what_goes_wrong() -> None:
    def order(p, s):
        log = []

        def noted(value):
            log.append(value)
            return value

        try:
            re.sub(noted(p), noted("x"), noted(s), count=noted(1))
        except re.error as e:
            log.append(str(e))
        return log

    same_for_all(order, [("(", "a"), ("a", "a")])


def test_patterns_that_are_too_large_for_javascript() -> None:
    same_for_all(
        lambda p: re.match(p, "aab") is None, ["(?:(?:ab){1000}){1000}", "a{1,4000000000}b", "(?:a{0,70000}){2}b"]
    )


def test_flags_are_ints_in_part() -> None:
    import json

    same(
        lambda: [
            re.I ^ re.M,
            re.I & re.M,
            re.I | 8,
            2 | re.M,
            re.I < 3,
            max(re.I, re.M),
            re.I in [2],
            {2: 1}[re.I],
            f"{re.I}",
        ]
    )
    same(
        lambda: [
            json.dumps({"a": re.I | re.M}),
            str(re.A),
            [1, 2].index(re.I),
            int(re.S),
            len(range(re.I)),
        ]
    )
    same(lambda: {"a": [re.I | re.M]})
    assert "unsupported-method" in diagnosed("import re\ndef f(s):\n    return re.I + s\n")
    assert "unsupported-method" in diagnosed("import re\ndef f(s):\n    return ~re.I\n")
    assert javascript_outcome(lambda: f"{re.I:d}", ()).refused == "unsupported-format"
