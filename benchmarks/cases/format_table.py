"""Rows of a table as text: thousands, two decimals, a percentage, an alignment."""

from typing import Any


def compute(rows: list[dict[str, Any]]):
    return [f"{row['name']:<12}|{row['price']:>12,.2f}|{row['share']:.1%}|{row['count']:05d}" for row in rows]


JAVASCRIPT = r"""
(rows) => rows.map((row) => {
  const [whole, cents] = row.price.toFixed(2).split(".");
  const price = `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${cents}`;
  return `${row.name.padEnd(12)}|${price.padStart(12)}|${(row.share * 100).toFixed(1)}%|${String(row.count).padStart(5, "0")}`;
})
"""


def arguments(chance):
    return [
        [
            {
                "name": f"item {i}",
                "price": chance.random() * 1e6 + 0.001,
                "share": chance.random() * 0.9 + 0.0101,
                "count": chance.randrange(99999),
            }
            for i in range(2000)
        ]
    ]
