"""string.Formatter, and attributes in the fields of a format that is known only when it runs."""

from __future__ import annotations

import string
from datetime import date, datetime, time, timedelta

from tests.harness.same import same, same_for_all


class Lenient(string.Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, "{" + key + "}")
        return super().get_value(key, args, kwargs)


class Loud(string.Formatter):
    def convert_field(self, value, conversion):
        if conversion == "u":
            return str(value).upper()
        return super().convert_field(value, conversion)

    def format_field(self, value, format_spec):
        if format_spec.startswith("repeat"):
            return str(value) * int(format_spec[6:])
        return super().format_field(value, format_spec)

    def check_unused_args(self, used_args, args, kwargs):
        left = [k for k in kwargs if k not in used_args]
        if left:
            raise ValueError(f"unused: {left}")


class Point:
    def __init__(self, x):
        self.x = x
        self.inner = [x, {"k": x}]


FORMATS = [
    "", "plain", "{}", "{} {}", "{0} {1} {0}", "{name}", "{name!r:>8}", "{0!s:*^9}", "{0!a}", "{{}}", "{{{0}}}", "}}{{", "{0:{1}}", "{:{}}",
    "{0[0]}", "{1}", "{x[k]}", "{x[k]!r}", "{", "}", "{0", "{0!", "{0!r", "{0!rx}", "{0!x}", "{0:{", "{a{b}", "{0[}", "{0[0}", "{0[0]x}", "{0.}",
    "{0[]}", "{}{0}", "{0}{}", "{2}", "{missing}", "a}b", "{:>{}} {}", "{0:{1}{2}}", "😀{}é", "{x[1]}", "{999999999999999999999}", "{0!}",
]  # fmt: skip


def test_formats() -> None:
    def f(text):
        try:
            return string.Formatter().format(text, "añ", 5, name="n", x={"k": 1.0, 1: 2})
        except (ValueError, KeyError, IndexError, TypeError) as error:
            return [type(error).__name__, str(error)]

    same_for_all(f, [(text,) for text in FORMATS])


def test_the_parts_of_a_format() -> None:
    def f(text):
        try:
            return [list(part) for part in string.Formatter().parse(text)]
        except ValueError as error:
            return str(error)

    same_for_all(f, [(text,) for text in FORMATS])


def test_derived_formatters() -> None:
    def lenient(text):
        return Lenient().format(text, 1, known=2.0)

    same_for_all(lenient, [("{0} {known} {unknown}",), ("{unknown:>12}",), ("{x} {known:.2f}",)])

    def loud(text):
        try:
            return Loud().format(text, "ab", used=3)
        except ValueError as error:
            return str(error)

    same_for_all(loud, [("{0!u} {used}",), ("{0:repeat3}{used}",), ("{0}",), ("{used:05d} {0!r}",), ("{0!q}{used}",)])


def test_vformat() -> None:
    def f(args, kwargs):
        return string.Formatter().vformat("{0} {a:.2f} {1[0]}", args, kwargs)

    same(f, ["x", [1.5]], {"a": 2})


def test_attributes_of_numbers_dates_and_instances() -> None:
    def f(text, n):
        moment = datetime(2024, 2, 3, 4, 5, 6, 7)
        values = [n, Point(n), moment, date(2024, 1, 2), time(1, 2, 3), timedelta(days=2, seconds=3)]
        try:
            return text.format(*values), string.Formatter().format(text, *values)
        except (AttributeError, KeyError, IndexError) as error:
            return str(error)

    texts = ["{0.real} {0.imag}", "{1.x} {1.inner[1][k]}", "{2.year}-{2.month:02d} {2.microsecond}", "{3.day}", "{4.hour}", "{5.days} {5.seconds}", "{1.none}"]  # fmt: skip
    same_for_all(f, [(text, n) for text in texts for n in (3, -2.5, True, 0, 2**53 - 1)])
    same(f, "{0.numerator}/{0.denominator}", 7)
