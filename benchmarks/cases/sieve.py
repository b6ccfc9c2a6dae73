"""The primes up to a limit."""


def compute(limit: int):
    is_prime = [True] * (limit + 1)
    is_prime[0] = is_prime[1] = False
    i = 2
    while i * i <= limit:
        if is_prime[i]:
            for multiple in range(i * i, limit + 1, i):
                is_prime[multiple] = False
        i += 1
    return [n for n, prime in enumerate(is_prime) if prime]


JAVASCRIPT = """
(limit) => {
  const isPrime = new Array(limit + 1).fill(true);
  isPrime[0] = isPrime[1] = false;
  for (let i = 2; i * i <= limit; i++) {
    if (isPrime[i]) for (let multiple = i * i; multiple <= limit; multiple += i) isPrime[multiple] = false;
  }
  const primes = [];
  for (let n = 0; n <= limit; n++) if (isPrime[n]) primes.push(n);
  return primes;
}
"""


def arguments(chance):
    return [20000 + chance.randrange(100)]
