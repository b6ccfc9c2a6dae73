// The square root of a fraction of BigInts as a float, rounded once: it is taken to 109 bits, the last of which tells whether
// something is left.
import { $mathBigRoot } from "../math/mathBigRoot.js";
import { $bigTruediv } from "../numbers/bigTruediv.js";
import { $intBitLength } from "../numbers/intBitLength.js";

export function $statRoot(n, m) {
  const root = (a, b) => {
    const r = $mathBigRoot(a / b);
    return r * r * b === a ? r : r | 1n;
  };
  const shift = Math.floor(($intBitLength(n) - $intBitLength(m) - 109) / 2);
  if (shift >= 0) return $bigTruediv(root(n, m << BigInt(2 * shift)) << BigInt(shift), 1n);
  return $bigTruediv(root(n << BigInt(-2 * shift), m), 1n << BigInt(-shift));
}
