"""ast.literal_eval and sys.setrecursionlimit, against CPython."""

from __future__ import annotations

import ast
import sys

import pytest

from tests.harness.same import refused, same

GOOD = [
    "[1, 2]", "1", "'a'", '"b\\n"', "{'a': [1, {'b': (2,)}], 'c': None}", "(1,)", "()", "(1)", "1,2", "1,", "{}", "{1,2}",
    "set()", "set( )", "-1", "+2.5", "- 3", "1e3", "0x1F", "1_000", "3.", ".5", "True", "[True, False, None]", "'a' 'b'",
    "r'\\n'", "'\\x41\\u0041\\101'", "  [1]", "[1]\n", "[1, # c\n 2]", "{'a':1,}", "'é𝒳'", "1e400", "-0.0", "0", "00",
    "{'__proto__': 1, '1': 2}", "{1: 2, True: 3}", "'it\\'s'", "0b11", "0o17", '"it\'s"', "u'a'", "[[[]]]", "{(1,2): 'x'}",
    "9007199254740993", "''", "[\n1,\n2\n]", "((1, 2), [3])", "1 # one", "\t7", "{1: {2: {3}}}", "(-1, +2)",
]  # fmt: skip
BAD = ["", " ", "abc", "hello world", "true", "nan", None, 5, [1], {"a": 1}, "{[1]: 2}", "{[1]}"]
UNCLEAR = [
    "1 +",
    "a.b",
    "[1, 2",
    "01",
    "1/2",
    "f()",
    "--1",
    "'abc",
    "f'a'",
    "[a]",
    "\n 1",
    "1\n2",
    "'a'\n'b'",
    "12abc",
    "x=1",
    "# c",
    "$5",
    "if",
]


def read(s):
    v = ast.literal_eval(s)
    return repr(v), type(v).__name__


def not_read(s):
    try:
        return repr(ast.literal_eval(s))
    except ValueError as e:
        return "ValueError", str(e)[:40]
    except SyntaxError as e:
        return "SyntaxError", str(e)
    except TypeError as e:
        return "TypeError", str(e)


@pytest.mark.parametrize("text", GOOD)
def test_literals(text):
    same(read, text)


@pytest.mark.parametrize("text", BAD)
def test_what_is_no_literal(text):
    same(not_read, text)


@pytest.mark.parametrize("text", UNCLEAR)
def test_what_only_the_parser_could_say(text):
    refused(not_read, text, code="unsupported-format")


def deeper(n):
    sys.setrecursionlimit(10**6)
    found = []
    for limit in (0, -1, "a", 1.5):
        try:
            sys.setrecursionlimit(limit)
        except (TypeError, ValueError) as e:
            found.append(str(e))
    return found, n


def test_recursion_limit():
    same(deeper, 1)
