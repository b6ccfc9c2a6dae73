"""zoneinfo: zones with rules, as the browser knows them, against CPython."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from tests.harness.same import refused, same, same_for_all

BERLIN = ZoneInfo("Europe/Berlin")
MOMENT = datetime(2024, 7, 1, tzinfo=BERLIN)
CLOCKS = [
    "2024-07-01T12:00",
    "2024-03-31T01:59:59",
    "2024-03-31T02:30",
    "2024-03-31T03:00",
    "2024-10-27T02:30",
    "2024-10-27T03:00",
    "2011-12-30T10:00",
    "1970-01-01T00:00",
    "1971-05-24T02:30",
    "2100-07-01T00:00",
    "9999-06-30T00:00",
]
ZONES = [
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "UTC",
    "US/Eastern",
]


def clock(text, zone):
    return [datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold).isoformat() for fold in (0, 1)]


def from_utc(text, zone):
    found = datetime.fromisoformat(text).replace(tzinfo=timezone.utc).astimezone(ZoneInfo(zone))
    return [repr(found), found.fold, str(found.utcoffset()), found.timestamp(), found.strftime("%Y-%m-%d %H:%M %z")]


@pytest.mark.parametrize("zone", ZONES)
def test_clocks(zone: str) -> None:
    same_for_all(clock, [(text, zone) for text in CLOCKS])
    same_for_all(from_utc, [(text, zone) for text in [*CLOCKS, "2024-10-27T00:30", "2024-10-27T01:30"]])


def berlin(text, fold=0):
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN, fold=fold)


def utc(text):
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)


def test_zones_of_the_module() -> None:
    same(lambda: [repr(BERLIN), str(BERLIN), repr(MOMENT), MOMENT.astimezone(timezone.utc).isoformat()])
    same(lambda: [isinstance(BERLIN, ZoneInfo), isinstance(BERLIN, timezone), isinstance(timezone.utc, ZoneInfo)])
    same(lambda a, b: [ZoneInfo(a) == ZoneInfo(b), len({ZoneInfo(a), ZoneInfo(b)})], "UTC", "UTC")
    same(lambda a, b: [ZoneInfo(a) == ZoneInfo(b), len({ZoneInfo(a), ZoneInfo(b)})], "UTC", "Europe/Berlin")


def test_arithmetic_is_that_of_the_clock() -> None:
    same_for_all(
        lambda text, n: (berlin(text) + timedelta(hours=n)).isoformat(),
        [("2024-03-31T01:00", 1), ("2024-10-27T01:00", 24)],
    )
    same(lambda a, b: str(berlin(a) - berlin(b)), "2024-04-01T00:00", "2024-03-31T00:00")
    same(lambda a, b: str(berlin(a) - utc(b)), "2024-04-01T00:00", "2024-03-31T00:00")


def compared(a, b):
    x, y = berlin(a), utc(b)
    return [x == y, x < y, x <= y, x == berlin(a, 1), len({x, berlin(a, 1)})]


def test_comparisons() -> None:
    same_for_all(compared, [("2024-07-01T02:00", "2024-07-01T00:00"), ("2024-10-27T02:30", "2024-10-27T00:30")])


def test_ways_to_make_one() -> None:
    same_for_all(lambda s: datetime.fromtimestamp(s, BERLIN).isoformat(), [0, 1e9, 1729989000, 1729992600.5])
    same(lambda text: datetime.combine(date.fromisoformat(text), time(8, 30), tzinfo=BERLIN).isoformat(), "2024-07-01")
    same(lambda: datetime.now(BERLIN).tzinfo == BERLIN)
    same(lambda text: tuple(berlin(text).utctimetuple()), "2024-07-01")
    same(lambda text: str(BERLIN.utcoffset(datetime.fromisoformat(text))), "2024-07-01")


def test_what_browsers_do_not_know() -> None:
    same_for_all(clock, [("1850-01-01T00:00", "UTC"), ("0001-01-05T00:00", "UTC")])
    refused(clock, "1969-12-30T00:00", "Europe/Berlin", code="local-zone")
    refused(from_utc, "1969-12-31T23:59", "Europe/Berlin", code="local-zone")
    refused(lambda text: berlin(text).tzname(), "2024-07-01", code="local-zone")
    refused(lambda text: berlin(text).dst(), "2024-07-01", code="local-zone")
    refused(lambda text: tuple(berlin(text).timetuple()), "2024-07-01", code="local-zone")
    refused(lambda h: time(h, tzinfo=BERLIN).isoformat(), 3, code="local-zone")
    for key in ("x", "europe/berlin", "us/eastern", "", "+01:00", None):
        refused(lambda k: str(ZoneInfo(k)), key, code="local-zone")
