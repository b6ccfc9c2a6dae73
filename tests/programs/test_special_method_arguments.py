"""Special methods that do not take what Python gives them: a TypeError in CPython, a diagnostic here."""

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError

from tests.harness.same import same


class Power:
    def __pow__(self, n):
        return ("pow", n)


class Modular:
    def __pow__(self, n, m=None):
        return (n, m)


class AnyPower:
    def __pow__(self, *given):
        return given


class Wide:
    def __add__(self, a, b):
        return a


class Narrow:
    def __getitem__(self):
        return 1


class Long:
    def __len__(self, unit):
        return 1


class Digits:
    def __round__(self, n):
        return n


class Whole:
    def __round__(self):
        return 1


class Keyword:
    def __eq__(self, other, *, exact):
        return exact


def test_powers():
    def powers(m):
        return (
            Power() ** 2,
            pow(Power(), 2),
            pow(Power(), 2, None),
            Modular() ** 2,
            pow(Modular(), 2, m),
            AnyPower() ** 2,
            pow(AnyPower(), 2, 5),
            round(Whole()),
            round(Whole(), None),
            round(Digits(), 3),
        )

    same(powers, 5)
    same(powers, None)


@pytest.mark.parametrize(
    "f",
    [
        lambda: pow(Power(), 2, 5),
        lambda: Wide() + 1,
        lambda: Narrow()[0],
        lambda: len(Long()),
        lambda: round(Digits()),
        lambda: round(Whole(), 2),
        lambda: Keyword() == 1,
    ],
)
def test_what_a_special_method_does_not_take(f):
    with pytest.raises(CompileError, match="does not take that"):
        same(f)
