"""Set and dict membership: what is new, what is gone, what is shared."""


def compute(old: list[str], new: list[str]):
    before = set(old)
    after = set(new)
    prices = {name: len(name) for name in new}
    added = [n for n in new if n not in before]
    gone = [n for n in old if n not in after]
    shared = sum(prices[n] for n in old if n in prices)
    return {"added": added, "gone": gone, "shared": shared, "both": len(before & after)}


JAVASCRIPT = """
(old, fresh) => {
  const before = new Set(old);
  const after = new Set(fresh);
  const prices = new Map(fresh.map((n) => [n, n.length]));
  const added = fresh.filter((n) => !before.has(n));
  const gone = old.filter((n) => !after.has(n));
  let shared = 0;
  for (const n of old) if (prices.has(n)) shared += prices.get(n);
  let both = 0;
  for (const n of before) if (after.has(n)) both++;
  return { added, gone, shared, both };
}
"""


def arguments(chance):
    return [[f"n{chance.randrange(4000)}" for _ in range(3000)], [f"n{chance.randrange(4000)}" for _ in range(3000)]]
