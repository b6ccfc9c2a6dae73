"""Two tables joined by a key, as a left join."""

from typing import Any


def compute(orders: list[dict[str, Any]], customers: list[dict[str, Any]]):
    by_id = {c["id"]: c for c in customers}
    joined = []
    for order in orders:
        customer = by_id.get(order["customer"])
        joined.append({**order, "name": customer["name"] if customer else None})
    return joined


JAVASCRIPT = """
(orders, customers) => {
  const byId = new Map(customers.map((c) => [c.id, c]));
  return orders.map((order) => ({ ...order, name: byId.get(order.customer)?.name ?? null }));
}
"""


def arguments(chance):
    customers = [{"id": i, "name": f"name {i}"} for i in range(1000)]
    return [[{"id": i, "customer": chance.randrange(1100), "sum": chance.random()} for i in range(3000)], customers]
