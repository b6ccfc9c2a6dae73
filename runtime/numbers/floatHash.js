// hash(x) of a raw float that is no nan, as a BigInt: its value modulo 2**61 - 1
import { $bigRatio } from "../datetime/bigRatio.js";

export function $floatHash(x) {
  if (Math.abs(x) === Infinity) return x > 0 ? 314159n : -314159n;
  const prime = (1n << 61n) - 1n;
  let [above, below] = $bigRatio(Math.abs(x));
  // The denominator is a power of two, whose inverse is a power of two as well.
  const shift = BigInt(below.toString(2).length - 1);
  const inverse = 1n << ((61n - (shift % 61n)) % 61n);
  const hash = ((above % prime) * inverse) % prime;
  const signed = x < 0 ? -hash : hash;
  return signed === -1n ? -2n : signed;
}
