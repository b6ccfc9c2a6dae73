"""`namedtuple(rename=True)`: fields that cannot be names go by their place."""

from collections import namedtuple

import pytest

from tests.harness.same import same

Row = namedtuple("Row", ["a", "def", "a", "_b", "1x", "é"], rename=True)


def of_the_module():
    r = Row(1, 2, 3, 4, 5, 6)
    return [Row._fields, r._asdict(), repr(r), r._1 + r._3, r._replace(_1=9), Row._make(range(6))._2, r.é]


def of_a_function(x):
    plain = namedtuple("P", "x y", rename=False, defaults=[5])
    named = namedtuple("N", "class x x _y", rename=True, defaults=(7,))
    return [plain(x), named(x, 2, 3), named(x, 2, 3)._3, named._fields]


@pytest.mark.parametrize(("f", "args"), [(of_the_module, ()), (of_a_function, (1,))])
def test_program(f, args):
    same(f, *args)
