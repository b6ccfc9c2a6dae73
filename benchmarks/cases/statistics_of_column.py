"""Mean, deviation, extremes and scores of a column."""


def compute(values: list[float]):
    n = len(values)
    mean = sum(values) / n
    variance = sum((v - mean) ** 2 for v in values) / n
    deviation = variance**0.5
    scores = [(v - mean) / deviation if deviation else 0 for v in values]
    return {"mean": mean, "deviation": deviation, "low": min(values), "high": max(values), "scores": scores}


JAVASCRIPT = """
(values) => {
  const n = values.length;
  let sum = 0;
  for (const v of values) sum += v;
  const mean = sum / n;
  let squares = 0;
  for (const v of values) squares += (v - mean) ** 2;
  const deviation = (squares / n) ** 0.5;
  let low = values[0], high = values[0];
  for (const v of values) {
    if (v < low) low = v;
    if (v > high) high = v;
  }
  return { mean, deviation, low, high, scores: values.map((v) => (deviation ? (v - mean) / deviation : 0)) };
}
"""


def arguments(chance):
    return [[chance.random() * 100 + 0.01 for _ in range(10000)]]
