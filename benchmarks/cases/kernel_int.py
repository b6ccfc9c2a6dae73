"""An integer kernel: count primes with a sieve."""


def compute(n: int):
    sieve = [True] * (n + 1)
    sieve[0] = sieve[1] = False
    i = 2
    while i * i <= n:
        if sieve[i]:
            for j in range(i * i, n + 1, i):
                sieve[j] = False
        i += 1
    return sum(1 for flag in sieve if flag)


JAVASCRIPT = """
(n) => {
  const sieve = new Array(n + 1).fill(true);
  sieve[0] = sieve[1] = false;
  for (let i = 2; i * i <= n; i++) {
    if (sieve[i]) for (let j = i * i; j <= n; j += i) sieve[j] = false;
  }
  let count = 0;
  for (const flag of sieve) if (flag) count++;
  return count;
}
"""


def arguments(chance):
    return [50000 + chance.randrange(100)]
