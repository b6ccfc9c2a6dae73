"""Totals by year, then by product, in dicts of dicts; shares of each year's total."""

from typing import Any


def compute(rows: list[dict[str, Any]]):
    totals = {}
    for row in rows:
        year = str(row["year"])
        if year not in totals:
            totals[year] = {}
        by_product = totals[year]
        by_product[row["product"]] = by_product.get(row["product"], 0) + row["price"] * row["count"]
    result = {}
    for year, by_product in totals.items():
        total = sum(by_product.values())
        result[year] = {product: value / total for product, value in by_product.items()}
    return result


JAVASCRIPT = """
(rows) => {
  const totals = {};
  for (const row of rows) {
    const byProduct = (totals[row.year] ??= {});
    byProduct[row.product] = (byProduct[row.product] ?? 0) + row.price * row.count;
  }
  const result = {};
  for (const [year, byProduct] of Object.entries(totals)) {
    const total = Object.values(byProduct).reduce((a, b) => a + b, 0);
    result[year] = Object.fromEntries(Object.entries(byProduct).map(([product, value]) => [product, value / total]));
  }
  return result;
}
"""


def arguments(chance):
    rows = range(4000)
    products = [f"product {n}" for n in range(20)]
    return [
        [
            {
                "year": 2000 + n // 500,
                "product": chance.choice(products),
                "price": chance.random() * 20 + 0.01,
                "count": chance.randrange(1, 9),
            }
            for n in rows
        ]
    ]
