// The constants of SHA-2: the first `bits` bits of the fractional parts of the roots of the first primes, as BigInts.
export function $shaRoots(count, degree, bits) {
  const known = ($shaRoots.known ??= new Map());
  const name = `${count},${degree},${bits}`;
  if (known.has(name)) return known.get(name);
  const made = [];
  for (let n = 2n; made.length < count; n++) {
    let prime = true;
    for (let d = 2n; d * d <= n; d++) if (n % d === 0n) prime = false;
    if (!prime) continue;
    const scaled = n << BigInt(bits * degree);
    let [low, high] = [0n, 1n << BigInt(bits + 10)];
    while (high - low > 1n) {
      const middle = (low + high) >> 1n;
      if (middle ** BigInt(degree) <= scaled) low = middle;
      else high = middle;
    }
    made.push(BigInt.asUintN(bits, low));
  }
  known.set(name, made);
  return made;
}
