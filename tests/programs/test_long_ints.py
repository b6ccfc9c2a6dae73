"""Ints of thousands of digits."""

from __future__ import annotations

from tests.harness.same import same


def long_text(n):
    power = 10**4300
    return [len(f"{n + 1}"), f"{power + n}"]


def test_the_text_of_a_very_long_int_is_refused_as_in_cpython():
    same(long_text, 1)
