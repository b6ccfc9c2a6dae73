"""Changes from row to row, in percent, gaps kept."""


def compute(values: list[float]):
    changes = [None]
    for before, after in zip(values, values[1:]):
        if before is None or after is None or before == 0:
            changes.append(None)
        else:
            changes.append(round((after - before) / before * 100, 2))
    return changes


JAVASCRIPT = """
(values) => {
  const changes = [null];
  for (let i = 1; i < values.length; i++) {
    const before = values[i - 1], after = values[i];
    if (before === null || after === null || before === 0) changes.push(null);
    else changes.push(Number((((after - before) / before) * 100).toFixed(2)));
  }
  return changes;
}
"""


def arguments(chance):
    return [[None if chance.random() < 0.05 else chance.random() * 100 + 0.01 for _ in range(5000)]]
