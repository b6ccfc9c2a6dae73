// The natural logarithm of the fraction n / m of BigInts, times 10**s; for fractions near 1.
export function $decimalLogRatio(n, m, s) {
  const unit = 10n ** BigInt(s);
  const z = ((n - m) * unit) / (n + m);
  const square = (z * z) / unit;
  let sum = 0n;
  let power = z;
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / k;
    power = (power * square) / unit;
  }
  return 2n * sum;
}
