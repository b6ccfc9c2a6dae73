"""Rows grouped with a defaultdict of lists; mean, median and largest of each group."""

from collections import defaultdict
from typing import Any


def compute(rows: list[dict[str, Any]]):
    groups = defaultdict(list)
    for row in rows:
        groups[row["city"]].append(row["amount"])
    result = []
    for city, amounts in sorted(groups.items()):
        ordered = sorted(amounts)
        n = len(ordered)
        median = ordered[n // 2] if n % 2 else (ordered[n // 2 - 1] + ordered[n // 2]) / 2
        result.append({"city": city, "mean": sum(amounts) / n, "median": median, "largest": max(amounts)})
    return result


JAVASCRIPT = """
(rows) => {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(row.city);
    if (group) group.push(row.amount);
    else groups.set(row.city, [row.amount]);
  }
  return [...groups.keys()].sort().map((city) => {
    const amounts = groups.get(city);
    const ordered = [...amounts].sort((a, b) => a - b);
    const n = ordered.length;
    const median = n % 2 ? ordered[(n - 1) / 2] : (ordered[n / 2 - 1] + ordered[n / 2]) / 2;
    return { city, mean: amounts.reduce((a, b) => a + b, 0) / n, median, largest: Math.max(...amounts) };
  });
}
"""


def arguments(chance):
    return [[{"city": f"city {chance.randrange(25)}", "amount": chance.random() * 1000 + 0.01} for _ in range(3000)]]
