"""Days between ISO dates, grouped by month."""

from datetime import date


def compute(orders: list[dict[str, str]]):
    months = {}
    for order in orders:
        start = date.fromisoformat(order["ordered"])
        end = date.fromisoformat(order["shipped"])
        month = start.strftime("%Y-%m")
        months.setdefault(month, []).append((end - start).days)
    return {month: sum(days) / len(days) for month, days in sorted(months.items())}


JAVASCRIPT = """
(orders) => {
  const months = new Map();
  for (const order of orders) {
    const start = new Date(order.ordered);
    const end = new Date(order.shipped);
    const month = order.ordered.slice(0, 7);
    if (!months.has(month)) months.set(month, []);
    months.get(month).push(Math.round((end - start) / 86400000));
  }
  return Object.fromEntries(
    [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([m, d]) => [m, d.reduce((a, b) => a + b, 0) / d.length]),
  );
}
"""


def arguments(chance):
    from datetime import date, timedelta

    orders = []
    for _ in range(2000):
        day = date(2024, 1, 1) + timedelta(days=chance.randrange(700))
        orders.append({"ordered": day.isoformat(), "shipped": (day + timedelta(days=chance.randrange(30))).isoformat()})
    return [orders]
