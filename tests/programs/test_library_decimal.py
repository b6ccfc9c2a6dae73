"""decimal: against CPython."""

from __future__ import annotations

import decimal
import itertools
import math
import statistics
from decimal import (
    ROUND_HALF_UP,
    Context,
    Decimal,
    DivisionByZero,
    InvalidOperation,
    getcontext,
    localcontext,
    setcontext,
)

from tests.harness.same import javascript_outcome, refused, same, same_for_all

NUMBERS = [
    "0",
    "-0",
    "0.00",
    "1",
    "-1.10",
    "3",
    "0.1",
    "123456789.123456789",
    "1E+3",
    "-1E-7",
    "9999999999999999999999999999",
    "0.9999999999999999999999999999",
    "12345678901234567890123456789012345",
    "5E-20",
    "1E+40",
    "2.5",
    "-3.5",
    "Infinity",
    "-Infinity",
    "NaN",
]
PAIRS = list(itertools.product(NUMBERS, NUMBERS))


def test_arithmetic() -> None:
    same_for_all(lambda a, b: [str(Decimal(a) + Decimal(b)), str(Decimal(a) - Decimal(b))], PAIRS)
    same_for_all(lambda a, b: repr(Decimal(a) * Decimal(b)), PAIRS)
    same_for_all(lambda a, b: repr(Decimal(a) / Decimal(b)), PAIRS)
    same_for_all(lambda a, b: repr(Decimal(a) // Decimal(b)), PAIRS)
    same_for_all(lambda a, b: repr(Decimal(a) % Decimal(b)), PAIRS)
    same_for_all(lambda a, b: repr(divmod(Decimal(a), Decimal(b))), [(a, b) for a, b in PAIRS if "N" not in a + b][:60])
    same_for_all(lambda a: [str(-Decimal(a)), str(+Decimal(a)), str(abs(Decimal(a)))], NUMBERS)


def test_with_other_numbers() -> None:
    same_for_all(
        lambda a, n: [str(Decimal(a) + n), str(n - Decimal(a)), str(n * Decimal(a)), str(Decimal(a) / n)],
        [("1.5", 2), ("1.5", -7), ("0.1", 2**53 - 1), ("2", True)],
    )
    same_for_all(lambda a, x: str(Decimal(a) + x), [("1", 1.5), ("1", "2"), ("1", None), ("1", [])])
    same_for_all(lambda a, x: str(x / Decimal(a)), [("4", 1), ("4", 1.5), ("0", 1), ("0", 0)])
    same_for_all(lambda xs: str(sum(Decimal(x) for x in xs)), [([],), (["1.1", "2.2", "3.3"],)])
    same_for_all(lambda xs: str(sum([Decimal(x) for x in xs], Decimal("0.00"))), [([],), (["1.1", "2.2"],)])
    same_for_all(lambda xs: [str(x) for x in sorted(map(Decimal, xs))], [(["3", "-1", "2.50", "2.5", "1E+2"],)])
    same_for_all(lambda xs: [str(max(map(Decimal, xs))), str(min(map(Decimal, xs)))], [(["3", "-1", "2.50", "2.5"],)])


def test_comparisons() -> None:
    same_for_all(lambda a, b: [Decimal(a) == Decimal(b), Decimal(a) != Decimal(b)], PAIRS)
    same_for_all(lambda a, b: [Decimal(a) < Decimal(b), Decimal(a) >= Decimal(b)], PAIRS)
    same_for_all(
        lambda a, x: [Decimal(a) == x, x == Decimal(a), Decimal(a) < x, x < Decimal(a), Decimal(a) >= x],
        [(a, x) for a in NUMBERS[:-1] for x in (0, 1, 0.1, 2.5, -3.5, 1e40, 3, True)],
    )
    same_for_all(lambda a, x: Decimal(a) < x, [("1", "2"), ("1", None)])
    same_for_all(lambda a: [bool(Decimal(a)), str(Decimal(a).compare(1)), not Decimal(a)], NUMBERS)
    same_for_all(
        lambda a: [Decimal(a) in {1: 2, 0.5: 3}, {Decimal(a): "x"}.get(1), len({Decimal(a), 1, 0.5})],
        ["1", "1.0", "0.5", "0.1", "1E+20"],
    )
    same(lambda: {Decimal("1.10"): 1, Decimal("1.1"): 2}[Decimal("1.100")])


def matched(a):
    match Decimal(a):
        case 2:
            return "two"
        case 0.5:
            return "half"
        case Decimal():
            return "another"


def test_with_numbers_written_out() -> None:
    same_for_all(
        lambda a: [
            2 == Decimal(a),
            Decimal(a) == 2,
            0.5 == Decimal(a),
            Decimal(a) != 7,
            7 != Decimal(a),
            2 < Decimal(a),
        ],
        ["2", "2.0", "0.5", "7"],
    )
    same_for_all(
        lambda a: [
            Decimal(a) in (2, 3),
            2 in [Decimal(a)],
            Decimal(a) in {2, 3},
            [Decimal(a)] == [2],
            [2, 3].index(Decimal(a)),
        ],
        ["2", "3.0"],
    )
    same_for_all(lambda a: [Decimal(a) if a == "2" else 2, 1][0] == 2, ["2", "x"])
    same_for_all(matched, ["2.00", "0.5", "3"])


def test_texts() -> None:
    same_for_all(lambda a: [str(Decimal(a)), repr(Decimal(a)), f"{Decimal(a)}", "%s" % Decimal(a)], NUMBERS)
    texts = [
        "",
        " 1.5\n",
        "1_000.5",
        "+5",
        ".5",
        "5.",
        "1e5",
        "-1E-5",
        "inf",
        "-INFINITY",
        "nan",
        "abc",
        "1.2.3",
        "e5",
        "1 2",
        "٣",
        "--1",
        "0x1",
        "1e",
    ]
    same_for_all(lambda a: repr(Decimal(a)), texts)
    same_for_all(lambda a: repr(Decimal(a)), [5, 0.1, -0.5, 1e300, True, None, ({},), 2**53 - 1])
    same(
        lambda: [
            str(Decimal()),
            str(Decimal(0.1)),
            str(Decimal(-0.0)),
            str(Decimal(10**30)),
            str(Decimal.from_float(2.5)),
        ]
    )


SPECS = [
    "",
    "f",
    ".2f",
    ",.2f",
    "10.3f",
    "<12.1f",
    "^12",
    "+.1f",
    " .3f",
    "010.2f",
    ",",
    "e",
    ".3e",
    "E",
    "g",
    ".3g",
    ".0f",
    "%",
    ".1%",
    "=+9.1f",
    "*>12.2f",
    "_",
    "d",
    "x",
    ".f",
    ",.4G",
    "020,.2f",
    "0",
    "z.1f",
    "n",
]


def test_formats() -> None:
    same_for_all(lambda a, spec: format(Decimal(a), spec), [(a, s) for a in NUMBERS for s in SPECS])
    same_for_all(lambda a: f"{Decimal(a):.2f} {Decimal(a):>10,.1f}", ["1234567.895", "0.005", "-0.001"])


QUANTA = ["1", "0.01", "0.000", "1E+2"]
ROUNDINGS = ["CEILING", "FLOOR", "UP", "DOWN", "HALF_UP", "HALF_DOWN", "HALF_EVEN", "05UP"]


def test_rounding() -> None:
    values = [
        "0.005",
        "0.015",
        "0.025",
        "-0.005",
        "1.045",
        "2.675",
        "-2.5",
        "2.5",
        "0.5",
        "1.5",
        "99.995",
        "150",
        "0",
        "-0.001",
        "NaN",
        "Infinity",
        "1E+30",
    ]
    same_for_all(lambda a, q: str(Decimal(a).quantize(Decimal(q))), [(a, q) for a in values for q in QUANTA])
    same_for_all(
        lambda a, mode: [
            str(Decimal(a).quantize(Decimal("0.01"), rounding="ROUND_" + mode)),
            str(Decimal(a).to_integral_value("ROUND_" + mode)),
        ],
        [(a, mode) for a in values[:13] for mode in [*ROUNDINGS, "OTHER"]],
    )
    same_for_all(lambda a: str(Decimal(a).quantize(Decimal("0.1"), ROUND_HALF_UP)), values[:13])
    same_for_all(
        lambda a: [round(Decimal(a)), str(round(Decimal(a), 1)), str(round(Decimal(a), -1)), str(round(Decimal(a), 0))],
        values[:13],
    )
    same_for_all(
        lambda a: [int(Decimal(a)), math.floor(Decimal(a)), math.ceil(Decimal(a)), math.trunc(Decimal(a))], values
    )
    same_for_all(lambda a: [float(Decimal(a))], [*values, "0.1", "1E+400", "-1E-400"])
    same_for_all(lambda a, q: str(Decimal(a).quantize(q)), [("1.25", 1), ("1.25", "0.1"), ("1.25", None)])
    same_for_all(lambda a: [str(Decimal(a).normalize()), str(Decimal(a).to_integral())], NUMBERS)


def test_methods() -> None:
    same_for_all(
        lambda a: [
            Decimal(a).is_nan(),
            Decimal(a).is_infinite(),
            Decimal(a).is_finite(),
            Decimal(a).is_zero(),
            Decimal(a).is_signed(),
        ],
        NUMBERS,
    )
    same_for_all(
        lambda a: [
            Decimal(a).adjusted(),
            Decimal(a).as_tuple().exponent,
            Decimal(a).as_tuple().sign,
            list(Decimal(a).as_tuple().digits),
            repr(Decimal(a).as_tuple()),
        ],
        NUMBERS,
    )
    same_for_all(lambda a: str(Decimal(a).sqrt()), [*NUMBERS, "2", "4", "0.25", "400", "1E+5", "0.0000001"])
    same_for_all(lambda a: repr(Decimal(a).as_integer_ratio()), NUMBERS)
    same_for_all(lambda a, b: [str(Decimal(a).max(Decimal(b))), str(Decimal(a).min(Decimal(b)))], PAIRS)
    same_for_all(
        lambda a: [str(Decimal(a).copy_abs()), str(Decimal(a).copy_negate()), str(Decimal(a).copy_sign(Decimal(-1)))],
        NUMBERS,
    )


def test_powers() -> None:
    bases = ["0", "1", "-1", "1.1", "-2.5", "10", "0.1", "1.0", "3", "Infinity", "123456789.123456789"]
    same_for_all(
        lambda a, n: str(Decimal(a) ** n), [(a, n) for a in bases for n in (0, 1, 2, 3, 10, 29, 100, -1, -2, -7)]
    )
    same_for_all(lambda n: str(2 ** Decimal(n)), ["0", "5", "-3"])
    refused(lambda a: str(Decimal(a) ** Decimal("0.5")), "2", code="decimal-power")


CENT = Decimal("0.01")
RATES = {"full": Decimal("0.19"), "reduced": Decimal("0.07")}


def taxed(price, kind):
    net = Decimal(price)
    gross = (net * (1 + RATES[kind])).quantize(CENT, rounding=ROUND_HALF_UP)
    return [str(gross), f"{gross:,.2f} €", float(gross), gross == Decimal("119.00")]


def test_captured() -> None:
    same_for_all(taxed, [("100", "full"), ("99.99", "reduced"), ("0.05", "full")])


def with_digits(n):
    with localcontext() as context:
        context.prec = n
        return str(Decimal(1) / 3)


def test_digits_of_a_context() -> None:
    same_for_all(with_digits, [5, 0, -1, 1.5, "a", 10**20, None, True])


def test_contexts() -> None:
    def precise(a):
        with localcontext() as context:
            context.prec = 5
            first = Decimal(a) / 7
            context.rounding = decimal.ROUND_UP
            second = Decimal(a) / 7
        return [str(first), str(second), str(Decimal(a) / 7), getcontext().prec, getcontext().rounding]

    def kept(a):
        before = getcontext().prec
        getcontext().prec = 6
        found = str(Decimal(a) / 7)
        getcontext().prec = before
        return found

    def other(a):
        before = getcontext()
        setcontext(Context(prec=3, rounding=decimal.ROUND_DOWN))
        found = str(Decimal(a) / 7)
        setcontext(before)
        with localcontext(prec=2):
            found += str(Decimal(a) / 7)
        return found

    same_for_all(precise, ["1", "100"])
    same_for_all(kept, ["1"])
    same_for_all(other, ["1", "-22"])
    same_for_all(lambda n: Context(prec=n).prec, [5, 0])


def test_it_stays_inside() -> None:
    for function in (lambda a: Decimal(a), lambda a: [Decimal(a)], lambda a: {"x": Decimal(a)}):
        outcome = javascript_outcome(function, ("1",))
        assert outcome.message == "Object of type Decimal is not JSON serializable"
    refused(lambda a: str(statistics.stdev([1, 2, *map(Decimal, a)])), "", code="exact-statistics")


def test_errors() -> None:
    def caught(a, b):
        try:
            return str(Decimal(a) / Decimal(b))
        except InvalidOperation as error:
            return ["invalid", str(error)]
        except ZeroDivisionError as error:
            return ["zero", str(error), isinstance(error, DivisionByZero)]

    same_for_all(caught, [("1", "0"), ("0", "0"), ("x", "1"), ("1", "4")])

    def wider(a):
        try:
            return str(Decimal(a))
        except ArithmeticError:
            return "no number"

    same_for_all(wider, ["1", "x"])
    same_for_all(lambda a: isinstance(Decimal(a), Decimal) and not isinstance(a, Decimal), ["1"])
    same(lambda: str(Decimal("9E+999999") * 10))


def test_names_of_errors() -> None:
    def caught(a, b):
        try:
            return str(Decimal(a) / Decimal(b))
        except ArithmeticError as error:
            return [
                type(error).__name__,
                type(error).__qualname__,
                str(type(error)),
                f"{type(error).__name__}: {error}",
            ]

    same_for_all(caught, [("1", "0"), ("0", "0"), ("x", "1"), ("9E+999999", "1e-9"), ("1", "4")])
