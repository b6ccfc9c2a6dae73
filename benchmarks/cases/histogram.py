"""A histogram with // and %."""


def compute(values: list[int], width: int):
    bins = {}
    odd = 0
    for v in values:
        b = v // width * width
        bins[b] = bins.get(b, 0) + 1
        if v % 7 == 3:
            odd += 1
    return {"bins": [[b, bins[b]] for b in sorted(bins)], "odd": odd}


JAVASCRIPT = """
(values, width) => {
  const bins = new Map();
  let odd = 0;
  for (const v of values) {
    const b = Math.floor(v / width) * width;
    bins.set(b, (bins.get(b) ?? 0) + 1);
    if (((v % 7) + 7) % 7 === 3) odd++;
  }
  return { bins: [...bins].sort((a, b) => a[0] - b[0]), odd };
}
"""


def arguments(chance):
    return [[chance.randrange(-5000, 5000) for _ in range(20000)], 25]
