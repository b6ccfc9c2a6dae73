// An exact int from a BigInt: a number within ±(2^53 − 1), the BigInt itself beyond.
// Rare: ints beyond 2^53.
export function $fromBig(big) {
  const n = Number(big);
  return Number.isSafeInteger(n) ? n : big;
}
