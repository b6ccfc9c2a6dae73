"""Methods of int, bool and float, conversions and rounding, on numbers from the page, annotated, and computed inside."""

import json
import math

from tests.harness.same import same, same_for_all

INTS = [0, 1, -1, 7, 10, 255, -256, 2**31, -(2**31) - 1, 2**32, 2**53 - 1, -(2**53) + 1, 10**15]
FLOATS = [
    0.5,
    -0.5,
    1.5,
    2.5,
    -2.5,
    0.1,
    1e-7,
    1e-4,
    123456.789,
    2.675,
    1e15 + 0.5,
    -1e-320,
    5e-324,
    0.30000000000000004,
]
OTHERS = [
    None,
    True,
    False,
    "",
    "12",
    " 7 ",
    "1_0",
    "x",
    "1.5",
    "-0",
    "1e3",
    "nan",
    "-inf",
    "0x1f",
    "\u0661\u0662",
    [1],
    {"a": 1},
]


def test_methods_of_page_numbers():
    functions = [
        lambda x: x.bit_length(),
        lambda x: x.bit_count(),
        lambda x: x.as_integer_ratio(),
        lambda x: [x.real, x.imag, x.conjugate()],
        lambda x: [x.numerator, x.denominator],
        lambda x: x.is_integer(),
        lambda x: x.hex(),
        lambda x: x.real.conjugate(),
        lambda x: x.hex() if isinstance(x, float) else x.bit_length(),
    ]
    for function in functions:
        same_for_all(function, [*INTS, *FLOATS, None, True, False, "a", [1]])


def test_methods_of_computed_floats():
    functions = [
        lambda x: (x / 2).is_integer(),
        lambda x: (x / 2).hex(),
        lambda x: (x / 2).as_integer_ratio(),
        lambda x: [(x / 2).real, (x / 2).imag, (x / 2).conjugate()],
        lambda x: (x / 2 if x > 1 else x).is_integer(),
        lambda x: (x / 2 if x > 1 else None).hex(),
        lambda x: (x / 2 if x > 1 else True).real,
        lambda x: (x / 2 if x > 1 else x).as_integer_ratio(),
        lambda x: (x / 2 if x > 1 else "a").upper(),
        lambda x: (x / 2 if x > 1 else x).bit_length(),
        lambda x: [y.is_integer() for y in [x / 2, x / 4, x * 1.5]],
        lambda x: [y.real for y in [x / 2, x, True]],
        lambda x: float(x).is_integer(),
        lambda x: float.hex(x / 2),
        lambda x: float.is_integer(x),
        lambda x: list(map(float.is_integer, [x / 2, x / 4])),
    ]
    for function in functions:
        same_for_all(function, [0, 1, 2, 3, 6, -4, 2.5, 2**53 - 1, True, 1e300])


def test_methods_of_computed_ints():
    functions = [
        lambda x: (x * x).bit_length(),
        lambda x: (x**5).bit_length(),
        lambda x: (-(x**3)).bit_count(),
        lambda x: (x**4).as_integer_ratio(),
        lambda x: (x * x * x).real,
        lambda x: (x > 1).bit_length(),
        lambda x: (x > 1).real,
        lambda x: (x > 1).numerator + (x > 1).denominator,
        lambda x: list(map(int.bit_length, [x, x > 1])),
        lambda x: int.bit_length(x),
    ]
    for function in functions:
        same_for_all(function, INTS)


def test_fromhex():
    same_for_all(
        lambda s: float.fromhex(s),
        ["0x1p3", "1.8", "-inf", "0x1.fffffffffffff8p1023", "nope", "", " 0x.8p-1 ", 5, None, "0x1p-1074"],
    )


def test_conversions():
    functions = [
        lambda x: int(x),
        lambda x: float(x),
        lambda x: str(x),
        lambda x: bool(x),
        lambda x: [repr(x), ascii(x)],
        lambda x: int(x, 16),
        lambda x: int(x, 0),
        lambda x: int(x, base=2),
        lambda x: int(float(x)),
        lambda x: float(str(x)),
        lambda x: str(int(x)) + str(float(x)),
        lambda x: int(str(x)) + 1,
        lambda x: float(x) / 3,
        lambda x: f"{int(x)}",
        lambda x: [f(x) for f in (int, float, str, bool)],
        lambda x: list(map(int, [x, x])),
        lambda x: list(map(float, [x])),
        lambda x: [bin(x), oct(x), hex(x)],
        lambda x: chr(x),
    ]
    for function in functions:
        same_for_all(function, [*INTS, *FLOATS, *OTHERS])


def test_conversions_without_arguments():
    same_for_all(lambda x: [int(), float(), str(), bool(), x], [1])


def test_round():
    functions = [
        lambda x: round(x),
        lambda x: round(x, 0),
        lambda x: round(x, 1),
        lambda x: round(x, 2),
        lambda x: round(x, -1),
        lambda x: round(x, None),
        lambda x: round(x / 4),
        lambda x: round(x / 4, 1),
        lambda x: round(x / 8, 2),
        lambda x: round(x / 4, -1),
        lambda x: round(x * 1.0, 20),
        lambda x: [round(y) for y in [x / 2, x]],
        lambda x: list(map(round, [x / 2, x])),
        lambda x: round(x if x > 2 else x / 2, 1),
        lambda x: str(round(x / 4)) + str(round(x / 4, 0)),
    ]
    for function in functions:
        same_for_all(function, [*INTS, *FLOATS, 3, 5, -7, 15, 25, 35, 0.15, 0.25, 0.35, -0.05, True])
    for function in functions[:4]:
        same_for_all(function, [None, "a", [1]])


def test_round_digits_from_the_page():
    same_for_all(
        lambda x, n: round(x, n),
        [
            (x, n)
            for x in (2.675, 15, 25, 1234.5, -0.5, 1e300, "a")
            for n in (-2, -1, 0, 1, 2, None, 2.5, "a", True, 400)
        ],
    )


def test_special_floats():
    functions = [
        lambda x: float("inf") * x,
        lambda x: [float("nan"), float("-inf"), float("inf") - float("inf"), x],
        lambda x: str(float("nan")) + str(-float("inf")),
        lambda x: [float("inf").is_integer(), float("nan").is_integer(), (-0.0).is_integer()],
        lambda x: [(-0.0).hex(), (0.0 * -x).hex(), float("nan").hex(), float("-inf").hex()],
        lambda x: float("inf").as_integer_ratio(),
        lambda x: float("nan").as_integer_ratio(),
        lambda x: int(float("nan")),
        lambda x: int(float("-inf")),
        lambda x: round(float("nan")),
        lambda x: [round(float("inf"), 1), round(float("nan"), 0), round(-0.0, 1), round(-0.4, 0)],
        lambda x: round(float("inf")),
        lambda x: [str(-0.0), repr(0.0 * -1), str(-x * 0.0), f"{-0.0}", f"{x * -0.0}"],
        lambda x: [bool(float("nan")), bool(-0.0), not x * 0.0],
        lambda x: [1e16, 1e15, 1e-5, 1e22, 123456789012345680.0, x / 3],
        lambda x: str(1e16) + str(x * 1e16) + str(x / 1e5) + str(x * 1e21),
        lambda x: x * 1e308 * 10,
    ]
    for function in functions:
        same_for_all(function, [0, 1, 2, 2.5, -1])


def test_wide_ints():
    functions = [
        lambda x: str(x * x),
        lambda x: f"{x * x} {x * x:,} {x**3:x} {-(x**3):_} {x**3:e}",
        lambda x: (x * x).bit_length(),
        lambda x: int(str(x * x)) - x * x,
        lambda x: float(x * x),
        lambda x: (x * x + 1) % 1000,
        lambda x: [x + 1 - 1, x * 2 // 2, -x - 1 + 1],
        lambda x: round(x * x / 7) % 7,
        lambda x: round(x * x, -3) % 10**9,
        lambda x: int(x * 1e10) % 97,
        lambda x: [x * x > x, x * x == x * x, bool(x * x)],
        lambda x: "%d %s %x" % (x * x, x * x, x * x),
        lambda x: "{} {:d} {:>40}".format(x * x, x * x, x * x),
    ]
    for function in functions:
        same_for_all(function, [2**53 - 1, -(2**53) + 1, 94906267, 0, 3])


def test_annotated():
    def floats(x: float) -> list:
        return [
            x.is_integer() if isinstance(x, float) else None,
            str(x),
            round(x),
            round(x, 1),
            int(x),
            float(x),
            f"{x} {x:.2f}",
        ]

    def ints(x: int) -> list:
        return [x.bit_length(), str(x), round(x), float(x), x.real, f"{x} {x:05d} {x:x}", int(x), x / 2]

    def method(x: float) -> object:
        return x.is_integer()

    def both(x: int, y: float) -> list:
        return [
            x * y,
            str(x * y),
            x // 2,
            str(y // 1),
            (x / 2).is_integer(),
            str(x + y),
            [x, y],
            divmod(x, 3),
            abs(y),
            -y,
        ]

    same_for_all(floats, [*INTS, *FLOATS])
    same_for_all(ints, INTS)
    same_for_all(method, [*INTS, *FLOATS])
    same_for_all(both, [(x, y) for x in (0, 1, 7, -3) for y in (0, 1, 2.5, -0.5, 1e300)])


def test_isinstance_of_computed_numbers():
    functions = [
        lambda x: [
            isinstance(x / 2, float),
            isinstance(x / 2, int),
            isinstance(x // 2, int),
            isinstance(x, (int, float)),
        ],
        lambda x: isinstance(x / 2 if x > 2 else None, float),
        lambda x: isinstance(x / 2 if x > 2 else x, int),
        lambda x: isinstance(x / 2 if x > 2 else "a", (str, float)),
        lambda x: [isinstance(v, float) for v in [x, x / 2, None, True]],
        lambda x: [isinstance(v, bool) or isinstance(v, int) for v in [x, x / 2, None, True]],
        lambda x: [v for v in [x / 2, None, x / 4] if isinstance(v, float)],
    ]
    for function in functions:
        same_for_all(function, [0, 1, 2, 4, 5, 2.5, True])


def test_constants_of_math_inside():
    same_for_all(lambda x: [math.pi * x, math.inf, -math.inf, round(math.e, 3), math.floor(x / 2)], [1, 2, 5])


def test_division_by_zero_says_what_was_divided():
    def mean(xs):
        return sum(xs) / len(xs)

    def either(c, d):
        x = 1 if c else 2.5
        return x / (0 if d else 0.0)

    same_for_all(mean, [([],), ([1, 2],), ([1.5, 2],), ([2**53 - 1] * 3,), ([2**53 - 1] * 7,)])
    same_for_all(either, [(True, True), (False, True)])
    same_for_all(lambda a, b: a / b, [(1, 0), (1.5, 0), (0, 0), (True, False)])


def test_bool_of_what_is_computed():
    def f(xs):
        n = len(xs)
        values = [bool(n % 2), bool(n & 1), bool(n - 1), bool(n * 2), bool(n // 2), bool(n << 1), bool(-n), bool(n / 2)]
        shown = (
            str(bool(n % 2)),
            f"{bool(n & 1)}",
            bool(n & 1) is True,
            bool(n % 2) + bool(n - n),
            type(bool(n % 2)).__name__,
        )
        return values, shown, [bool(i & 1) for i in range(4)], {bool(i % 2): i for i in range(3)}, bool(n and n % 2)

    same_for_all(f, [([],), ([1],), ([1, 2],), ([1, 2, 3],)])
    same_for_all(lambda a, b: (a & b is bool(int(a) & int(b)), a & b, a ^ b), [(True, False), (True, True)])


def test_whole_numbers_that_the_page_writes_as_floats():
    def f(x):
        xs = [1, 2, 3]
        out = [isinstance(x, float), isinstance(x, int), type(x).__name__, str(x), json.dumps(x), x == int(x), x in [x]]
        makers = (
            lambda: xs[x],
            lambda: xs[x:],
            lambda: xs.index(1, x),
            lambda: xs.insert(x, 1),
            lambda: xs.pop(x),
            lambda: "abc"[x],
            lambda: "abc".center(x),
            lambda: hex(x),
            lambda: chr(x),
            lambda: math.factorial(x),
            lambda: math.gcd(x, 2),
            lambda: math.isqrt(x),
            lambda: math.floor(x),
            lambda: x & 1,
            lambda: ~x,
            lambda: x.is_integer() if isinstance(x, float) else x.bit_length(),
            lambda: round(x, -20),
            lambda: divmod(x, 3),
            lambda: f"{x:d}",
            lambda: int("7", x),
        )
        for make in makers:
            try:
                out.append(str(make()))
            except (TypeError, ValueError, IndexError, AttributeError) as e:
                out.append(f"{type(e).__name__}: {e}")
        return out

    same_for_all(f, [1e21, 1e22, -1e300, 1.5, 2])


def test_products_of_huge_numbers_and_zero():
    """A whole number of the page that is 1e21 or larger is a float: its product with 0 has a sign."""

    def f(a, b):
        return f"{a * b:,.2f}", str(a * b), a * b

    values = [-1e21, 1e21, -1e300, -0.5, -5, 0.0, 7]
    same_for_all(f, [(a, 0) for a in values] + [(0, a) for a in values])


def test_divmod_of_floats_that_look_like_wide_ints():
    def listed(n):
        out = []
        for x in [0.0, 1e16, -1e17, 2.5, 1e300, -0.0]:
            for y in [1.0, 3.5, -2.0, 1e16, 0.0]:
                try:
                    out.append(divmod(x, y))
                except ZeroDivisionError as e:
                    out.append(str(e))
        m, s = divmod(1e16 + n * 0.5, 60)
        return out, m, s, divmod(7, 1e16), divmod(n, 60), divmod(float(n), 7), divmod(True, 2.5)

    for n in (90, -7, 2.5, 0):
        same(listed, n)
