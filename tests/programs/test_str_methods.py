"""Every method of str, on texts from the page, as annotated parameters, and made inside."""

import pytest

from tests.harness.same import same, same_for_all

TEXTS = [
    "",
    "a",
    "abcabc",
    "Hello World, hello",
    " \t padded \n",
    "\x1c\x85a\u3000\x1f",
    "\ufeffa b",
    "one\ntwo\r\nthree\x0bfour\u2028five\x1e",
    "a,b,,c,",
    "--a-b--",
    "+42",
    "-0",
    "123",
    "\u0661\u0662",
    "\u00b2\u00b3",
    "\u2167",
    "\u00df\u0149 \u01c6 \u01c5",
    "\u0130stanbul \u0131",
    "\u0391\u03a3 \u0391\u03a3\u0391 \u03a3",
    "\U0001f600a\U0001f600",
    "a\U0001f600b,\U0001f600",
    "\ud83d",
    "a\ude00b",
    "$& $1 $$ $`",
    "{} %s {0}",
    "__proto__",
    "A1_b2",
    "if",
]


def test_without_arguments():
    functions = [
        lambda s: s.lower(),
        lambda s: s.upper(),
        lambda s: s.title(),
        lambda s: s.capitalize(),
        lambda s: s.swapcase(),
        lambda s: s.casefold(),
        lambda s: [s.strip(), s.lstrip(), s.rstrip()],
        lambda s: s.split(),
        lambda s: s.splitlines(),
        lambda s: [s.isalnum(), s.isalpha(), s.isascii(), s.isdecimal(), s.isdigit(), s.isnumeric()],
        lambda s: [s.isidentifier(), s.islower(), s.isupper(), s.istitle(), s.isspace(), s.isprintable()],
        lambda s: s.expandtabs(),
    ]
    for function in functions:
        same_for_all(function, TEXTS)


def test_with_literals():
    functions = [
        lambda s: [s.startswith("a"), s.endswith("a"), s.startswith(""), s.endswith("")],
        lambda s: [s.startswith(("a", "-")), s.endswith(("c", "\n", ",")), s.startswith(())],
        lambda s: [s.startswith("a", 1), s.endswith("b", 0, 2), s.startswith("", 5), s.endswith("", 0, 99)],
        lambda s: [s.startswith("\ud83d"), s.endswith("\ude00"), s.startswith("\U0001f600"), "\ud83d" in s],
        lambda s: [s.find("b"), s.rfind("b"), s.count("b"), s.find(""), s.rfind(""), s.count("")],
        lambda s: [s.find("b", 1), s.rfind("b", -3), s.count("b", 0, -1), s.find("", 3), s.count("", 2)],
        lambda s: [s.find("\U0001f600"), s.rfind("\U0001f600"), s.count("\U0001f600"), s.find("\ude00")],
        lambda s: s.index("b"),
        lambda s: s.rindex("a", 0, 3),
        lambda s: [s.split(","), s.split("-"), s.split("ab"), s.split("\U0001f600")],
        lambda s: [s.split(",", 1), s.split(None, 1), s.split("-", maxsplit=2), s.split(sep=None), s.split(None, 0)],
        lambda s: [s.rsplit(), s.rsplit(",", 1), s.rsplit(None, 1), s.rsplit("-", 0), s.rsplit("\ude00")],
        lambda s: [s.splitlines(True), s.splitlines(keepends=False)],
        lambda s: [s.partition(","), s.rpartition(","), s.partition("\ud83d"), s.rpartition(" ")],
        lambda s: [
            s.replace("a", "b"),
            s.replace("a", ""),
            s.replace("", "-"),
            s.replace("a", "$&"),
            s.replace("$", "$$"),
        ],
        lambda s: [s.replace("a", "b", 1), s.replace("", "-", 2), s.replace("a", "b", -1), s.replace("a", "b", 0)],
        lambda s: [s.replace("\ud83d", "x"), s.replace("\U0001f600", "\\"), s.replace(",", "\n")],
        lambda s: [s.strip("a"), s.lstrip("-+"), s.rstrip(",\n"), s.strip(None), s.strip(""), s.strip("\U0001f600")],
        lambda s: [s.removeprefix("a"), s.removesuffix("c"), s.removeprefix(""), s.removesuffix("\ude00")],
        lambda s: [s.center(9), s.ljust(9), s.rjust(9), s.center(10, "*"), s.ljust(8, "\U0001f600"), s.rjust(-1)],
        lambda s: [s.zfill(5), s.zfill(0), s.expandtabs(2), s.expandtabs(tabsize=0)],
        lambda s: s.translate({97: "xy", 98: None, 128512: 65}),
        lambda s: s.translate(str.maketrans("ab", "\U0001f600c", ",-")),
        lambda s: s.translate(str.maketrans({"a": "xx", "b": None, 45: "_"})),
        lambda s: [c for c in s],
        lambda s: [s * 2, s + s, len(s), s[::-1], s[1:], s[:-1]],
    ]
    for function in functions:
        same_for_all(function, TEXTS)


PAIRS = [
    (s, x)
    for s in ["", "abcab", "a,b", "\U0001f600a\ud83d", " x "]
    for x in ["", "a", ",", "ab", "\ud83d", "b\ude00", "\U0001f600"]
]
WRONG = [
    ("abc", None),
    ("abc", 1),
    ("abc", ["a"]),
    ("abc", True),
    (5, "a"),
    (None, "a"),
    (["a"], "a"),
    ({"a": 1}, "a"),
    (2.5, "a"),
    (True, "a"),
]


def test_with_values_from_the_page():
    functions = [
        lambda s, x: [s.startswith(x), s.endswith(x)],
        lambda s, x: s.split(x),
        lambda s, x: s.rsplit(x, 1),
        lambda s, x: s.partition(x),
        lambda s, x: s.rpartition(x),
        lambda s, x: s.replace(x, "-"),
        lambda s, x: s.replace("a", x),
        lambda s, x: s.replace(x, x, 1),
        lambda s, x: [s.find(x), s.rfind(x)],
        lambda s, x: s.count(x),
        lambda s, x: s.index(x),
        lambda s, x: s.rindex(x),
        lambda s, x: s.strip(x),
        lambda s, x: [s.lstrip(x), s.rstrip(x)],
        lambda s, x: s.removeprefix(x),
        lambda s, x: s.removesuffix(x),
        lambda s, x: x.join(s),
        lambda s, x: s.join([x, x]),
        lambda s, x: s.center(5, x),
        lambda s, x: s.split(",", x),
        lambda s, x: s.zfill(x),
        lambda s, x: s.translate(x),
        lambda s, x: s.upper() + x.lower(),
        lambda s, x: s.startswith((x, "b")),
        lambda s, x: x in s,
        lambda s, x: str.maketrans(s, x),
    ]
    for function in functions:
        same_for_all(function, PAIRS + WRONG)


def test_annotated():
    def starts(s: str, x: str) -> list:
        return [
            s.startswith(x),
            s.endswith(x),
            s.find(x),
            s.rfind(x),
            s.count(x),
            x in s,
            s.replace(x, "$&"),
            s.replace("a", x),
        ]

    def split(s: str, x: str) -> list:
        return s.split(x)

    def parts(s: str, n: int) -> list:
        return [
            s.center(n),
            s.zfill(n),
            s.ljust(n, "."),
            s.rjust(n, "\U0001f600"),
            s.split(",", n),
            s.replace("a", "b", n),
            s.find("a", n),
        ]

    def joined(xs: list[str], sep: str) -> list:
        return [
            sep.join(xs),
            sep.join([x.upper() for x in xs]),
            sep.join(x for x in xs if x),
            sep.join(tuple(xs)),
            sep.join(sorted(xs)),
        ]

    same_for_all(starts, PAIRS)
    same_for_all(split, PAIRS)
    same_for_all(parts, [(s, n) for s in TEXTS for n in (-1, 0, 1, 5, 12)])
    same_for_all(joined, [([], ","), (["a"], ""), (["b", "", "\U0001f600"], "\ud83d"), (["x", "y"], ", ")])


def test_made_inside():
    def made(n):
        s = "ab" * n + "\U0001f600"
        return [
            s.upper(),
            s.find("\U0001f600"),
            s.split("b"),
            s.replace("a", s),
            s.center(n + 9, "-"),
            s.startswith("ab"),
            s.count(s),
        ]

    def counted(s):
        words = {}
        for word in s.lower().split():
            words[word.strip(".,")] = words.get(word.strip(".,"), 0) + 1
        return words

    same_for_all(made, [0, 1, 3])
    same_for_all(counted, ["The cat. The dog, the END", "", "10 2 10"])


def test_join():
    functions = [
        lambda x: ",".join(x),
        lambda x: "".join(str(v) for v in x),
        lambda x: "".join([v for v in x]),
        lambda x: ", ".join(f"{k}={v}" for k, v in x.items()),
        lambda x: "-".join(map(str, x)),
        lambda x: "-".join(reversed(x)),
        lambda x: "-".join({"b": 1, "a": 2}),
        lambda x: "-".join(c * 2 for word in x for c in word if c != "b"),
        lambda x: "|".join((x[0], "b")),
        lambda x: "".join([]) + ",".join(()),
    ]
    for function in functions:
        same_for_all(function, [["a", "b"], "ab\U0001f600", [], {"a": 1, "b": [2]}, ["a", 1], [None], 5, None, [["a"]]])


def test_join_evaluates_its_separator_first():
    def order(xs):
        seen = []

        def sep():
            seen.append("separator")
            return ","

        def part(x):
            seen.append(x)
            return str(x)

        return [sep().join(part(x) for x in xs), sep().join([part(x) for x in xs if x]), seen]

    def reassigned(xs):
        sep = ","
        return sep.join([(sep := "-") + x for x in xs])

    same_for_all(order, [[1, 2], []])
    same_for_all(reassigned, [["a", "b"], []])


def test_floats_where_ints_are_wanted():
    functions = [
        lambda s, n: s.center(n / 2),
        lambda s, n: s.zfill(n / 2),
        lambda s, n: s.split(",", n / 2),
        lambda s, n: s.replace("a", "b", n / 2),
        lambda s, n: s.find("a", n / 2),
        lambda s, n: s.startswith("a", n / 2),
        lambda s, n: s.expandtabs(n / 2),
        lambda s, n: s * (n / 2),
        lambda s, n: s[n / 2],
        lambda s, n: s[: n / 2],
        lambda s, n: s.splitlines(n / 2),
        lambda s, n: s.center(n if n > 3 else n / 2),
    ]
    for function in functions:
        same_for_all(function, [("a,b", 2), ("a,b", 4), ("", 2.5)])


def test_functions_of_the_class():
    functions = [
        lambda xs: list(map(str.upper, xs)),
        lambda xs: sorted(xs, key=str.lower),
        lambda xs: max(xs, key=str.casefold),
        lambda xs: [str.strip(x) for x in xs],
        lambda xs: list(filter(str.isdigit, xs)),
        lambda xs: str.join(",", xs),
        lambda xs: list(map(str.split, xs)),
        lambda xs: str.split(xs[0], "b"),
        lambda xs: str.replace(xs[0], "a", "b"),
        lambda xs: list(map("x{}y".format, xs)),
        lambda xs: list(map("-".join, [xs, xs])),
        lambda xs: [f(xs[0]) for f in (str.upper, str.title, len, str.isalpha)],
        lambda xs: list(map(",".split, xs)),
        lambda xs: list(map(xs[0].startswith, xs)),
        lambda xs: dict.fromkeys(xs, "a"),
        lambda xs: sorted(xs, key=lambda x: x.lower(), reverse=True),
    ]
    for function in functions:
        same_for_all(function, [["b", "A", "a1"], ["12", "ab", ""], [1], [], [None, "a"], ["\U0001f600", "\uff5e"]])


def test_methods_as_values():
    def split(s):
        f = s.split
        return [f(), f(","), f(",", 1)]

    def find(s):
        f, g = s.find, s.count
        return [f("b"), f("b", 2), f("b", 0, 2), g("b"), g("b", 2)]

    def choose(s, upper):
        f = s.upper if upper else s.lower
        return f()

    same_for_all(split, ["a,b c,d", "", 5])
    same_for_all(find, ["abcb", "", None, ["a"]])
    same_for_all(choose, [("aB", True), ("aB", False), (5, True)])


def test_the_attribute_is_looked_up_before_the_arguments():
    def split(s, xs):
        return s.split(xs[0])

    def index(s, xs):
        return s.index(xs[0])

    same_for_all(split, [(5, []), ("a", []), (None, ["a"])])
    same_for_all(index, [(5, []), ("a", []), (["a"], ["a"]), ({}, [])])


@pytest.mark.parametrize("text", ["\u00e9\u0301", "\u1e9e", "\u01f0", "\u0390", "\ufb03", "\u1fb7", "\u10d0", "\u1f80"])
def test_case_of_awkward_letters(text):
    same(
        lambda s: [
            s.upper(),
            s.lower(),
            s.title(),
            s.capitalize(),
            s.swapcase(),
            s.casefold(),
            s.istitle(),
            s.isupper(),
        ],
        text,
    )
