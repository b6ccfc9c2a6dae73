"""The most valuable choice of items within a weight: a table, and the way back through it."""

from typing import Any


def compute(items: list[dict[str, Any]], limit: int):
    n = len(items)
    best = [[0 for _ in range(limit + 1)] for _ in range(n + 1)]
    for i in range(1, n + 1):
        weight = items[i - 1]["weight"]
        value = items[i - 1]["value"]
        for w in range(limit + 1):
            best[i][w] = best[i - 1][w]
            if weight <= w and best[i - 1][w - weight] + value > best[i][w]:
                best[i][w] = best[i - 1][w - weight] + value
    chosen = []
    left = limit
    for i in range(n, 0, -1):
        if best[i][left] != best[i - 1][left]:
            chosen.append(items[i - 1]["name"])
            left -= items[i - 1]["weight"]
    return {"value": best[n][limit], "chosen": chosen[::-1]}


JAVASCRIPT = """
(items, limit) => {
  const n = items.length;
  const best = Array.from({ length: n + 1 }, () => new Array(limit + 1).fill(0));
  for (let i = 1; i <= n; i++) {
    const { weight, value } = items[i - 1];
    for (let w = 0; w <= limit; w++) {
      best[i][w] = best[i - 1][w];
      if (weight <= w && best[i - 1][w - weight] + value > best[i][w]) best[i][w] = best[i - 1][w - weight] + value;
    }
  }
  const chosen = [];
  let left = limit;
  for (let i = n; i > 0; i--) {
    if (best[i][left] !== best[i - 1][left]) {
      chosen.push(items[i - 1].name);
      left -= items[i - 1].weight;
    }
  }
  return { value: best[n][limit], chosen: chosen.reverse() };
}
"""


def arguments(chance):
    return [
        [
            {"name": f"item {n}", "weight": chance.randrange(1, 40), "value": chance.randrange(10, 200)}
            for n in range(40)
        ],
        200,
    ]
