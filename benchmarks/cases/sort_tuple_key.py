"""Sort records by two fields."""

from typing import Any


def compute(rows: list[dict[str, Any]]):
    return [r["id"] for r in sorted(rows, key=lambda r: (r["team"], -r["score"]))]


JAVASCRIPT = """
(rows) =>
  [...rows]
    .sort((a, b) => (a.team < b.team ? -1 : a.team > b.team ? 1 : b.score - a.score))
    .map((r) => r.id)
"""


def arguments(chance):
    return [[{"id": i, "team": f"team {chance.randrange(50)}", "score": chance.randrange(1000)} for i in range(5000)]]
