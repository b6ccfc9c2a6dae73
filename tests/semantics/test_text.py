"""str: every method against CPython, with strings and arguments chosen to break."""

from __future__ import annotations

import operator
import random
from collections.abc import Callable, Iterable
from itertools import product
from typing import Any

import pytest

from tests.harness.exchange import javascript, outcome, results

GRIN = "\U0001f600"
STRINGS = [
    "", "a", "abc", "abcabc", "a,b,,c", ",", ",,", "aaa", "aaaa", "Hello, World", "it's a TEST", "  two  words ",
    "\t x\n", "\x1c\x1d\x85\ufeff\xa0 y \u2028\u3000", "a\ufeffb c", "\n", "\n\n", "\r\n\r", "-12", "+7", "--",
    "one\ntwo\r\nthree\rfour\x0bfive\x0csix\x1cseven\x85eight\u2028nine\n", "a\tb\tc", "\t\n\t12345678\t|",
    GRIN, GRIN * 3, f"a{GRIN}b{GRIN}", f" {GRIN} x ", f"{GRIN}\t{GRIN}", "\ud83d", "\ude00", "x\ud83dy",
    "\ud83d" + GRIN, GRIN + "\ude00", "\uffff", "\ue000" + GRIN, "\ud7ff", "stra\xdfe", "\u0130stanbul", "\u0131",
    "\u039f\u0394\u039f\u03a3", "\u03a3", "\u0391\u03a3'\u0392 \u03a3\u03a3.", "\u1e9e", "\u0130\u03a3",
    "\u01c6abc \u01c5", "\ufb01ne \ufb03", "\u10d0\u10d1", "\u13a0\uab70", "\u1f80\u1fb7 \u0149", "\u02b0\u03a3",
    "$&$1$$", "12\xb2\u00bd\u4e00\u0663", "__x1", "class", "1x", "caf\xe9", "A1 b2 C3", "Abc Def", "ABC",
    "\U00010400\U00010428",
]  # fmt: skip
NEEDLES = ["", "a", "b", "abc", ",", "aa", " ", GRIN, "\ud83d", "\ude00", "l", "\n", "$", "\u03a3", "x"]
BOUNDS: list[Any] = [None, 0, 1, 2, 5, -1, -2, -9, 99, True, 2**70, -(2**70)]
WRONG: list[Any] = [None, 1, 1.5, 2.0, True, [], ("a",), {"a": 1}, 2**70, float("nan")]

Case = tuple[str, str, Callable[..., Any], tuple[Any, ...]]  # helper, JavaScript source, Python function, its arguments


def case(helper: str, function: Callable[..., Any], *args: Any) -> Case:
    return helper, f"${helper}({', '.join(map(javascript, args))})", function, args


def helper_of(method: str) -> str:
    return "str" + method.capitalize()


def method_cases(
    method: str, argument_lists: Iterable[tuple[Any, ...]], strings: list[str] = STRINGS, helper: str = ""
) -> Iterable[Case]:
    for args in argument_lists:
        for s in strings:
            yield case(helper or helper_of(method), getattr(str, method), s, *args)


def check(wanted: Iterable[Case]) -> None:
    cases = list(wanted)
    given = results({helper for helper, *_ in cases}, [source for _, source, *_ in cases])
    expected = [outcome(function, *args) for _, _, function, args in cases]
    # The texts of the values tell 1 from True, 2.0 from 2, a list from a tuple.
    pairs = zip(cases, expected, given, strict=True)
    wrong = [(source, e, g) for (_, source, *_), e, g in pairs if ascii(e) != ascii(g)]
    assert not wrong, f"{len(wrong)} of {len(cases)}: {wrong[:12]}"


PLAIN = [
    "capitalize", "casefold", "expandtabs", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier",
    "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper", "lstrip", "rstrip", "split", "rsplit",
    "splitlines", "strip", "swapcase", "title",
]  # fmt: skip


@pytest.mark.parametrize("method", PLAIN)
def test_without_arguments(method: str) -> None:
    check(method_cases(method, [()]))


@pytest.mark.parametrize("method", ["find", "rfind", "index", "rindex", "count", "startswith", "endswith"])
def test_search(method: str) -> None:
    check(method_cases(method, [(x,) for x in NEEDLES]))
    strings = ["", "abcabc", "aaaa", f"a{GRIN}b{GRIN}a", "x\ud83dy\ude00"]
    needles = ["", "a", "aa", GRIN, "\ud83d"]
    check(method_cases(method, [(x, *b) for x in needles for b in product(BOUNDS, BOUNDS)], strings))
    check(method_cases(method, [(x,) for x in WRONG], ["", "abc"]))
    check(method_cases(method, [args for x in WRONG for args in [("a", x), ("a", None, x)]], ["abc"]))
    check(method_cases(method, [(1, "x"), (1, 2)], ["abc"]))


@pytest.mark.parametrize("method", ["find", "rfind", "count"])
def test_search_for_a_known_string(method: str) -> None:
    check(method_cases(method, [(x,) for x in NEEDLES], helper=helper_of(method) + "In"))


@pytest.mark.parametrize("method", ["startswith", "endswith"])
def test_affixes(method: str) -> None:
    tuples = [(), ("x", "a"), ("a", 1), (1, "a"), ("", 5), (GRIN, "\ud83d", "\ude00")]
    check(method_cases(method, [(t, *b) for t in tuples for b in [(), (1,), (9, 2)]]))
    check(method_cases(method, [(x,) for x in NEEDLES], helper="strStarts" if method == "startswith" else "strEnds"))


@pytest.mark.parametrize("method", ["removeprefix", "removesuffix"])
def test_removing_affixes(method: str) -> None:
    check(method_cases(method, [(x,) for x in [*NEEDLES, "abcabc"]]))
    check(method_cases(method, [(x,) for x in WRONG], ["abc"]))


@pytest.mark.parametrize("method", ["split", "rsplit"])
def test_split(method: str) -> None:
    counts = [-1, 0, 1, 2, 7, True, 2**62]
    check(method_cases(method, [(x,) for x in NEEDLES] + [(x, n) for x in [None, *NEEDLES] for n in counts]))
    check(method_cases(method, [(x,) for x in WRONG] + [(",", x) for x in WRONG] + [(1, 1.5), ("", 1.5)], ["a,b"]))


def test_split_by_known_strings() -> None:
    check(case("strSplitOn", str.split, s, x) for s in STRINGS for x in NEEDLES)
    check(case("strSplitWords", str.split, s) for s in STRINGS)


@pytest.mark.parametrize("method", ["partition", "rpartition"])
def test_partition(method: str) -> None:
    check(method_cases(method, [(x,) for x in NEEDLES]))
    check(method_cases(method, [(x,) for x in WRONG], ["abc"]))


def test_splitlines() -> None:
    check(method_cases("splitlines", [(x,) for x in [True, False, 0, 2, "x", *WRONG]]))


@pytest.mark.parametrize("method", ["strip", "lstrip", "rstrip"])
def test_strip(method: str) -> None:
    helper = helper_of(method) + "Chars"
    sets = [None, "", "a", "abc", " ", f"a{GRIN}", "\ud83d", "\ude00\ud83d", "\ud83da\ude00", "\xa0\n\ufeff"]
    check(method_cases(method, [(x,) for x in sets], helper=helper))
    check(method_cases(method, [(x,) for x in WRONG], ["abc"], helper=helper))


def test_replace() -> None:
    pairs = list(product(NEEDLES, ["", "z", "$&", f"{GRIN}$1", "aa"]))
    check(method_cases("replace", pairs))
    check(case("strReplaceAll", str.replace, s, *pair) for s in STRINGS for pair in pairs)
    check(method_cases("replace", [(x, "-", n) for x in NEEDLES for n in [-1, 0, 1, 2, 99, True, 2**62]]))
    wrong = [args for x in WRONG for args in [(x, "b"), ("a", x), ("a", "b", x)]]
    check(method_cases("replace", [*wrong, (1, "b", 1.5)], ["abc"]))


def test_join() -> None:
    lists: list[Any] = [[], ["a"], ["a", "b"], ("a", GRIN), ["a", None], [1], [1.5, "a"], [[]], [True]]
    others: list[Any] = ["abc", f"a{GRIN}b", "", {"a": 1, "b": 2}, None, 1, 2.0, True]
    check(case("strJoinList", str.join, s, x) for s in ["", ",", GRIN] for x in lists)
    check(case("strJoin", str.join, s, x) for s in ["", ",", GRIN] for x in lists + others)


@pytest.mark.parametrize("method", ["center", "ljust", "rjust"])
def test_padding(method: str) -> None:
    fills = ["*", GRIN, "\ud83d", "", "ab", GRIN * 2]
    check(method_cases(method, [(n,) for n in [0, 1, 4, 5, 10, 11, -3, True]]))
    check(method_cases(method, [(n, f) for n in [0, 4, 5, 9] for f in fills], [*STRINGS[:12], GRIN]))
    check(method_cases(method, [(x,) for x in WRONG] + [(9, x) for x in WRONG] + [(2**60,), (-(2**70),)], ["a"]))


def test_zfill_and_expandtabs() -> None:
    check(method_cases("zfill", [(n,) for n in [0, 1, 3, 6, 12, True, -1]]))
    check(method_cases("zfill", [(x,) for x in [*WRONG, 2**60]], ["a", "-1"]))
    check(method_cases("expandtabs", [(n,) for n in [0, 1, 4, 7, -2, True]]))
    check(method_cases("expandtabs", [(x,) for x in [*WRONG, 2**31, -(2**31) - 1]], ["a\tb"]))


def test_translate() -> None:
    tables: list[Any] = [
        {}, {97: "X", 98: None, 99: 100}, {97: 0x1F600, 0x1F600: "smile"}, {97: 1.5}, {97: -1}, {97: 0x110000},
        {97: 2**70}, {97: True}, {97: []}, {97.0: "f", True: 1}, {"a": "b"}, {"x": 1}, [], ["x"] * 97 + ["yes"],
        ("t",), "x" * 97 + GRIN + "z", None, 1, 2.0, 1.5, True,
    ]  # fmt: skip
    check(method_cases("translate", [(t,) for t in tables], ["", "abc", f"a{GRIN}a", "x\ud83dy"]))


def test_maketrans() -> None:
    arguments: list[tuple[Any, ...]] = [
        ({},), ({"a": 1, "b": None, GRIN: "x"},), ({"$keys": 1},), ({97: "q", "b": "r"},), ({"ab": 1},),
        ({"": 1},), ({1.5: 1},),
        ({2.0: 1, 1: 2},), ({True: 1, "b": None},), (1,), ("ab",), (None,), ([],), ("ab", "cd"), ("ab", "cd", "ae"),
        (GRIN + "a", "b" + GRIN), ("a", "bc"), (1, "a"), ("a", 1), ("a", "b", 1), ({"a": 1}, "b"), ("a", "b", None),
        (1, None), ("aa", "bc"), ("a", GRIN),
    ]  # fmt: skip
    check(case("strMaketrans", str.maketrans, *args) for args in arguments)


def test_length_and_index() -> None:
    check(case("strLen", len, s) for s in STRINGS)
    indices: list[Any] = [0, 1, 2, -1, -2, -3, 7, -99, True, False, 2**60, -(2**60), 2**70, *WRONG, "x", "length"]
    check(case("strAt", operator.getitem, s, i) for s in STRINGS for i in indices)


def test_slice() -> None:
    def sliced(s: str, *bounds: Any) -> str:
        return s[slice(*bounds)]

    strings = ["", "a", "abcdef", f"a{GRIN}bc{GRIN}\ud83d"]
    steps: list[Any] = [None, 1, 2, 3, -1, -2, True, 2**70, -(2**70), 0]
    check(case("strSlice", sliced, s, *b) for s in strings for b in product(BOUNDS, BOUNDS, steps))
    odd = [("x", None, 0), ("x", None, 1), (None, "x", 1), (None, None, 1.5), (1.0, None, None), (None, 2.5, 2)]
    check(case("strSlice", sliced, "abc", *b) for b in odd)
    assert results(["strSlice"], ['$strSlice("abc", 1)', '$strSlice("abc", 1, 2)']) == [("value", "bc"), ("value", "b")]


def test_repetition() -> None:
    counts: list[Any] = [0, 1, 3, -1, True, False, 2**60, 2**70, -(2**70)]
    check(case("strMul", operator.mul, s, n) for s in ["", "ab", GRIN] for n in counts)


def test_contains() -> None:
    check(case("strContains", operator.contains, s, x) for s in STRINGS for x in [*NEEDLES, *WRONG])


def test_order() -> None:
    strings = [*STRINGS, "\ud83d\uffff", "\ud83da", "\udbff", GRIN + "a", "\U0010ffff", "\ude00\uffff", "\ud83d\ud83d"]
    check(case("strLess", operator.lt, a, b) for a in strings for b in strings)
    check(case("strCompare", lambda a, b: (a > b) - (a < b), a, b) for a in strings for b in strings)


def test_indices_of_instances() -> None:
    """Whatever has __index__ counts as an int."""
    indexed = "({__index__() { return 1; }})"
    given = results(
        ["strAt", "strSlice", "strLjust", "index"],
        [
            f"$strAt('abc', {indexed})",
            f"$strSlice('abc', {indexed})",
            f"$strLjust('', {indexed})",
            f"$index({indexed})",
        ],
    )
    assert given == [("value", "b"), ("value", "bc"), ("value", " "), ("value", 1)]
    [wrong] = results(["index"], ["$index({__index__() { return 'x'; }})"])
    assert wrong == ("error", "TypeError", "__index__ returned non-int (type str)")


def test_random_searches() -> None:
    random.seed(7)
    letters = ["a", "b", " ", GRIN, "\ud83d", "\ude00", "\n"]

    def text(n: int) -> str:
        # Two lone halves that meet would be one character in JavaScript.
        return "".join(random.choices(letters, k=random.randint(0, n))).replace("\ud83d\ude00", "x")

    cases = []
    for _ in range(3000):
        s, x = text(9), text(2)
        for method in ["find", "rfind", "count", "startswith", "endswith", "removesuffix", "partition", "rpartition"]:
            cases.append(case(helper_of(method), getattr(str, method), s, x))
        cases.append(case("strSplit", str.split, s, x))
        cases.append(case("strSplit", str.split, s, x, 1))
        cases.append(case("strRsplit", str.rsplit, s, x, random.randint(-1, 2)))
        cases.append(case("strReplace", str.replace, s, x, "-", random.randint(-1, 2)))
    check(cases)
