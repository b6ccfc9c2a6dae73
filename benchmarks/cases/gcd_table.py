"""Integers: greatest common divisors by Euclid, with while and %."""


def compute(n: int):
    def gcd(a, b):
        while b:
            a, b = b, a % b
        return a

    total = 0
    for i in range(1, n):
        for j in range(1, n):
            total += gcd(i, j)
    return total


JAVASCRIPT = """
(n) => {
  const gcd = (a, b) => {
    while (b) [a, b] = [b, a % b];
    return a;
  };
  let total = 0;
  for (let i = 1; i < n; i++) for (let j = 1; j < n; j++) total += gcd(i, j);
  return total;
}
"""


def arguments(chance):
    return [60 + chance.randrange(10)]
