"""codecs, the rest of binascii, glob.escape, operator.concat, timeit, the state of a random generator, all of cmath."""

from __future__ import annotations

import binascii
import cmath
import codecs
import glob
import operator
import random
import timeit
from functools import reduce
from typing import Any

import pytest

from tests.harness.same import same, same_for_all


def of(f: Any, *args: Any) -> Any:
    try:
        return f(*args)
    except Exception as error:
        return [type(error).__name__, str(error)]


NAMES = ["rot13", "rot_13", "ROT13", "hex", "hex_codec", "base64", "base-64", "utf-8", "latin-1", "ascii", "utf8", None]


def test_encode_and_decode() -> None:
    def f(text, name):
        data = text.encode()
        found = [of(codecs.encode, text, name), of(codecs.decode, text, name)]
        for value in (of(codecs.encode, data, name), of(codecs.decode, data, name)):
            found.append(value.hex() if isinstance(value, bytes) else value)
        return [x.hex() if isinstance(x, bytes) else x for x in found]

    same_for_all(f, [(text, name) for text in ("Hello", "", "zz", "6162", "YWJj", "é😀", "616") for name in NAMES])


def test_rot13_of_nothing_like_text() -> None:
    def f(x):
        return of(codecs.encode, x, "rot13"), of(codecs.decode, x, "hex"), of(codecs.decode, x)

    same_for_all(f, [(1,), (None,), ([],), (1.5,)])


def test_byte_order_marks() -> None:
    def f(text):
        data = codecs.BOM_UTF8 + text.encode()
        stripped = data[len(codecs.BOM_UTF8) :] if data.startswith(codecs.BOM_UTF8) else data
        return stripped.decode(), codecs.BOM.hex(), codecs.BOM_UTF16_BE.hex(), codecs.BOM_UTF32_LE.hex()

    same_for_all(f, [("a",), ("",), ("é",)])


def test_errors_of_encoding() -> None:
    def f(text, errors):
        return of(lambda: codecs.encode(text, "ascii", errors).hex()), of(
            lambda: codecs.decode(text.encode(), "ascii", errors)
        )

    same_for_all(f, [(text, errors) for text in ("aé", "a") for errors in ("strict", "ignore", "replace")])


def test_base_64_lines() -> None:
    def f(text):
        data = text.encode()
        lines = binascii.b2a_base64(data)
        return lines.decode(), binascii.b2a_base64(data, newline=False).hex(), binascii.a2b_base64(lines).decode(), binascii.crc_hqx(data, 7)  # fmt: skip

    same_for_all(f, [("",), ("a",), ("ab",), ("é😀" * 30,)])

    def g(text):
        return of(lambda: binascii.a2b_base64(text).hex())

    same_for_all(g, [("YWI=",), ("YWI",), ("Y W\nI=",), ("é",), ("",), ("=",), ("Y",)])


def test_glob_escape() -> None:
    def f(text):
        return glob.escape(text)

    same_for_all(f, [("",), ("a*b?[c].py",), ("/x/[1]",), ("]",)])


def test_concat() -> None:
    def f(a, b):
        return of(operator.concat, a, b), of(operator.iconcat, a, b), a

    values = [[1], "x", 1, None, {"a": 1}, []]
    same_for_all(f, [(a, b) for a in values for b in values])

    def g(rows):
        return reduce(operator.concat, rows), reduce(operator.iconcat, rows, [])

    same(g, [[1], [2, 3], []])


def test_default_timer() -> None:
    def f(n):
        start = timeit.default_timer()
        return timeit.default_timer() - start >= 0, isinstance(start, float)

    same(f, 1)


def test_state_of_generators() -> None:
    def f(seed, used):
        r = random.Random(seed)
        for _ in range(used):
            r.random()
        r.gauss(0, 1)
        state = r.getstate()
        first = [r.random(), r.randint(1, 100), r.gauss(0, 1)]
        r.setstate(state)
        other = random.Random()
        other.setstate(state)
        return first, [r.random(), r.randint(1, 100), r.gauss(0, 1)], other.random(), state[0], len(state[1]), state[1][0], state[1][623:], state[2]  # fmt: skip

    same_for_all(f, [(1, 0), (2, 5), ("text", 400), (3, 312)])

    def of_the_module(seed):
        random.seed(seed)
        state = random.getstate()
        first = random.random()
        random.setstate(state)
        return first, random.random()

    same(of_the_module, 5)

    def spoiled(kind):
        r = random.Random(1)
        version, words, gauss = r.getstate()
        states = {
            "version": (9, words, gauss), "short": (3, words[:5], gauss), "list": (3, list(words), gauss), "index": (3, (*words[:624], 700), gauss),
            "float": (3, (1.5, *words[1:]), gauss), "good": (3, words, gauss),
        }  # fmt: skip
        return of(lambda: r.setstate(states[kind])), r.random()

    same_for_all(spoiled, [("version",), ("short",), ("list",), ("index",), ("good",)])


ZEROS_AND_OTHERS = [0.0, 1.0, 0.5, 2.25, 709.5, 800.0, 1e300, 1e-310, 1.7e308]


@pytest.mark.parametrize(
    "name", ["acos", "acosh", "asin", "asinh", "atan", "atanh", "cos", "cosh", "sin", "sinh", "tan", "tanh"]
)
def test_functions_of_complex_numbers(name: str) -> None:
    def f(x, y, left, below, name):
        z = complex(-x if left else x, -y if below else y)
        functions = {
            "acos": cmath.acos, "acosh": cmath.acosh, "asin": cmath.asin, "asinh": cmath.asinh, "atan": cmath.atan, "atanh": cmath.atanh,
            "cos": cmath.cos, "cosh": cmath.cosh, "sin": cmath.sin, "sinh": cmath.sinh, "tan": cmath.tan, "tanh": cmath.tanh,
        }  # fmt: skip
        try:
            w = functions[name](z)
        except (ValueError, OverflowError) as error:
            return str(error)
        return [f"{w.real:.10g}", f"{w.imag:.10g}"]

    calls = [
        (x, y, left, below, name)
        for x in ZEROS_AND_OTHERS
        for y in (0.0, 0.3, 3.5, 1e-200, 1e307)
        for left in (0, 1)
        for below in (0, 1)
    ]
    same_for_all(f, calls)


def test_what_cmath_has_not_got() -> None:
    """What its source imports is no member of it."""
    from clientside.compiler.diagnostics.diagnostic import CompileError
    from clientside.compiler.pipeline import compile_function

    def f(x):
        return cmath.hypot(x, 1)  # type: ignore[attr-defined]

    with pytest.raises(CompileError, match="unsupported-module-member"):
        compile_function(f)
