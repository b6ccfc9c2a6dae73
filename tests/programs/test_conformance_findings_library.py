"""What CPython's own test-suite found in the library: each case was once different."""

import bisect
import csv
import datetime
import math
import types
from collections import OrderedDict, UserDict, UserList

from tests.harness.diagnosed import refused_when_compiling
from tests.harness.same import same, same_for_all


def text_of(make, *args):
    try:
        return repr(make(*args))
    except (TypeError, ValueError, AttributeError) as e:
        return str(e)


def bytes_of_wrong_arguments(n):
    return [
        text_of(lambda: bytes("", b"ascii")),
        text_of(lambda: bytes("", "ascii", b"ignore")),
        text_of(lambda: bytearray("a", None)),
        text_of(lambda: bytes("", errors="ignore")),
        text_of(lambda: bytes(n, "ascii")),
        text_of(lambda: bytes(errors="ignore")),
    ]


def a_float_is_no_byte(n):
    return [
        text_of(lambda: float(97) in b"abc"),
        text_of(lambda: n * 1.0 in bytearray(b"abc")),
        text_of(lambda: n in b"abc"),
        text_of(lambda: n * 1.0 in [97]),
    ]


def test_bytes() -> None:
    same(bytes_of_wrong_arguments, 0)
    same(a_float_is_no_byte, 97)


class Rounded(float):
    def __ceil__(self):
        return 42

    def __floor__(self):
        return "floor"

    def __trunc__(self):
        return 44


def rounded_its_own_way(n):
    x = Rounded(n)
    return [math.ceil(x), math.floor(x), math.trunc(x), math.ceil(float(x))]


def test_rounding() -> None:
    same(rounded_its_own_way, 1.5)


class Doubled(list):
    def insert(self, i, v):
        list.insert(self, i, v * 2)


def insorted(n):
    users, doubled = UserList([1, 5]), Doubled([1, 50])
    bisect.insort(users, n)
    bisect.insort(doubled, n)
    return [list(users), list(doubled), bisect.bisect(users, n)]


def test_insort() -> None:
    same(insorted, 3)
    text = "import bisect\nclass L(list):\n    pass\ndef f(n):\n    x = L([1])\n    bisect.insort(x, n)\n    return x\n"
    assert "insort" in refused_when_compiling(text, "unsupported-builtin")


def proxied(n):
    return [
        text_of(types.MappingProxyType, n),
        types.MappingProxyType(UserDict(a=n))["a"],
        types.MappingProxyType(OrderedDict(a=n))["a"],
        text_of(types.MappingProxyType, [n]),
        text_of(types.MappingProxyType, (n,)),
    ]


def test_mapping_proxy() -> None:
    same(proxied, 10)


def asked_of_a_zone(moment):
    zone = datetime.timezone(datetime.timedelta(hours=1))
    return [
        text_of(lambda: zone.utcoffset(moment)),
        text_of(lambda: zone.dst(moment)),
        text_of(lambda: zone.tzname(moment)),
    ]


def test_zone() -> None:
    same_for_all(asked_of_a_zone, ["", 5, None, [1]])


def test_numbers_without_quotes() -> None:
    same(lambda s: list(csv.reader([s], quoting=csv.QUOTE_NONNUMERIC)), ',3,"5",7.3, 9,""')


def test_what_pickling_asks_is_refused() -> None:
    for method in ("__reduce__(self)", "__reduce_ex__(self, p)", "__getstate__(self)", "__setstate__(self, s)"):
        for function in ("copy", "deepcopy"):
            text = (
                f"import copy\nclass A:\n    def {method}:\n        return ''\n"
                f"def f(n):\n    return copy.{function}(A()) is n\n"
            )
            assert method.split("(")[0] in refused_when_compiling(text, "unsupported-special-method")


def test_what_wraps_copies_is_fixed() -> None:
    text = (
        "import functools\ndef g(n):\n    return n\n@functools.wraps(g, assigned=())\n"
        "def h(n):\n    return n\ndef f(n):\n    return h.__name__\n"
    )
    assert "assigned" in refused_when_compiling(text, "unsupported-module-member")
    text = "from urllib.parse import quote\ndef f(n):\n    return quote(b'a', encoding='utf-8')\n"
    assert "encoding" in refused_when_compiling(text, "unsupported-builtin")
