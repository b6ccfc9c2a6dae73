"""dateutil.relativedelta, compiled from its source where it is installed."""

from datetime import date, datetime

import pytest

from tests.harness.same import same

pytest.importorskip("dateutil")
from dateutil.relativedelta import relativedelta


def added(text, months, days):
    d = date.fromisoformat(text)
    return [str(d + relativedelta(months=months, days=days)), str(d - relativedelta(months=months))]


def set_fields(text):
    d = datetime.fromisoformat(text)
    return [repr(d + relativedelta(months=+1, day=31, hour=3)), repr(d + relativedelta(year=2020, minutes=-90))]


def between(a, b):
    found = relativedelta(date.fromisoformat(a), date.fromisoformat(b))
    return [repr(found), found.years, found.months, found.days]


def of_ordinal(n):
    return repr(datetime.fromordinal(n))


@pytest.mark.parametrize(("months", "days"), [(1, 0), (-1, 1), (13, -31), (0, 0), (-25, 400)])
@pytest.mark.parametrize("text", ["2024-01-31", "2023-12-31", "2024-02-29", "0001-03-31"])
def test_addition(text, months, days):
    same(added, text, months, days)


@pytest.mark.parametrize("text", ["2024-01-31T05:06:07", "2023-02-28T00:00:00.000001"])
def test_fields(text):
    same(set_fields, text)


@pytest.mark.parametrize("a", ["2024-03-01", "2023-01-31", "2024-02-29"])
@pytest.mark.parametrize("b", ["2023-01-31", "2024-02-29", "2024-12-31"])
def test_difference(a, b):
    same(between, a, b)


@pytest.mark.parametrize("n", [1, 730000, 3652059, 0, 3652060, -5, 1.0, "a", True])
def test_midnight_of_a_day(n):
    same(of_ordinal, n)
