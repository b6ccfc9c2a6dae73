"""Closures: a pipeline of functions made by functions."""


def compute(values: list[int], factor: int):
    def adder(n):
        return lambda x: x + n

    def scaler(n):
        def scale(x):
            return x * n

        return scale

    steps = [adder(1), scaler(factor), adder(-3)]
    result = []
    for v in values:
        for step in steps:
            v = step(v)
        result.append(v)
    return result


JAVASCRIPT = """
(values, factor) => {
  const adder = (n) => (x) => x + n;
  const scaler = (n) => (x) => x * n;
  const steps = [adder(1), scaler(factor), adder(-3)];
  return values.map((v) => {
    for (const step of steps) v = step(v);
    return v;
  });
}
"""


def arguments(chance):
    return [[chance.randrange(1000) for _ in range(5000)], 3]
