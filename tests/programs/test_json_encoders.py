"""Encoders of json: classes of one's own."""

import datetime
import decimal
import json
from json import JSONEncoder

import pytest

from tests.harness.same import same


class Cust:
    def __init__(self, x):
        self.x = x


class JE(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Cust):
            return {"x": o.x}
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)


class DE(JSONEncoder):
    def default(self, obj):
        if isinstance(obj, (datetime.date, datetime.datetime)):
            return obj.isoformat()
        if isinstance(obj, decimal.Decimal):
            return float(obj)
        return json.JSONEncoder.default(self, obj)


def j1():
    return [
        json.dumps({"a": Cust(1), "b": {2, 1}}, cls=JE),
        JE().encode([Cust(3)]),
        json.dumps(Cust(1), cls=JE, indent=1),
        JE(sort_keys=True).encode({"b": 1, "a": Cust(2)}),
    ]


def j2():
    try:
        return json.dumps({"f": 1, "g": Cust}, cls=JE)
    except TypeError as e:
        return str(e)


def j3(d):
    return json.dumps(
        {"d": datetime.date(2020, 1, 2), "x": decimal.Decimal("1.5"), "v": d}, cls=DE, indent=2, sort_keys=True
    )


def j4():
    try:
        return json.dumps([frozenset([1])], cls=DE)
    except TypeError as e:
        return str(e)


def j5(v):
    return (
        [
            json.dumps(v, cls=None),
            json.dumps(v, cls=JE, ensure_ascii=False),
            json.dumps(v, separators=(",", ":"), cls=JE),
        ]
        if v
        else 0
    )


CASES = [(j1, ()), (j2, ()), (j3, (1,)), (j3, (None,)), (j4, ()), (j5, ("é",)), (j5, ([1, {"a": 2.0}],))]


@pytest.mark.parametrize(("f", "args"), CASES, ids=lambda x: getattr(x, "__name__", ""))
def test_program(f, args):
    same(f, *args)
