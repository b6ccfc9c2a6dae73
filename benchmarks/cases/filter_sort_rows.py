"""The largest countries of a region: filter records, sort by a field, keep some."""

from typing import Any


def compute(rows: list[dict[str, Any]], region: str, limit: int):
    picked = [r for r in rows if r["region"] == region and r["population"] > 1000]
    picked.sort(key=lambda r: r["population"], reverse=True)
    return [{"name": r["name"], "population": r["population"]} for r in picked[:limit]]


JAVASCRIPT = """
(rows, region, limit) =>
  rows
    .filter((r) => r.region === region && r.population > 1000)
    .sort((a, b) => b.population - a.population)
    .slice(0, limit)
    .map((r) => ({ name: r.name, population: r.population }))
"""


def arguments(chance):
    regions = ["Asia", "Europe", "Africa", "Americas", "Oceania"]
    rows = [
        {"name": f"country {i}", "region": chance.choice(regions), "population": chance.randrange(10**7)}
        for i in range(5000)
    ]
    return [rows, "Asia", 20]
