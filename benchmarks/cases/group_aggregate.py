"""Sales by region: sum, count and mean per group."""

from typing import Any


def compute(rows: list[dict[str, Any]]):
    groups = {}
    for row in rows:
        key = row["region"]
        if key not in groups:
            groups[key] = {"total": 0, "count": 0}
        group = groups[key]
        group["total"] += row["sales"]
        group["count"] += 1
    return [{"region": key, "total": g["total"], "mean": g["total"] / g["count"]} for key, g in sorted(groups.items())]


JAVASCRIPT = """
(rows) => {
  const groups = new Map();
  for (const row of rows) {
    let group = groups.get(row.region);
    if (group === undefined) groups.set(row.region, (group = { total: 0, count: 0 }));
    group.total += row.sales;
    group.count++;
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([region, g]) => ({ region, total: g.total, mean: g.total / g.count }));
}
"""


def arguments(chance):
    return [[{"region": f"region {chance.randrange(40)}", "sales": chance.randrange(1000)} for _ in range(10000)]]
