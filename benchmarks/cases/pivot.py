"""A pivot table: rows by columns, sums in the cells."""

from typing import Any


def compute(rows: list[dict[str, Any]]):
    cells = {}
    for row in rows:
        cell = (row["year"], row["region"])
        cells[cell] = cells.get(cell, 0) + row["sales"]
    years = sorted({year for year, _ in cells})
    regions = sorted({region for _, region in cells})
    return [[cells.get((year, region), 0) for region in regions] for year in years]


JAVASCRIPT = """
(rows) => {
  const cells = new Map();
  for (const row of rows) {
    let year = cells.get(row.year);
    if (!year) cells.set(row.year, (year = new Map()));
    year.set(row.region, (year.get(row.region) ?? 0) + row.sales);
  }
  const years = [...cells.keys()].sort((a, b) => a - b);
  const regions = [...new Set(rows.map((row) => row.region))].sort();
  return years.map((year) => regions.map((region) => cells.get(year).get(region) ?? 0));
}
"""


def arguments(chance):
    rows = range(4000)
    return [
        [
            {"year": 2000 + chance.randrange(20), "region": f"r{chance.randrange(12)}", "sales": chance.randrange(100)}
            for _ in rows
        ]
    ]
