"""A moving average with a running sum."""


def compute(values: list[float], window: int):
    result = []
    total = 0.0
    for i in range(len(values)):
        total += values[i]
        if i >= window:
            total -= values[i - window]
        result.append(total / min(i + 1, window))
    return result


JAVASCRIPT = """
(values, window) => {
  const result = [];
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    total += values[i];
    if (i >= window) total -= values[i - window];
    result.push(total / Math.min(i + 1, window));
  }
  return result;
}
"""


def arguments(chance):
    return [[chance.random() * 100 + 0.01 for _ in range(20000)], 30]
