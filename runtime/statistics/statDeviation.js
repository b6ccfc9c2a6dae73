// statistics.stdev(data, xbar), or pstdev where `whole` → a raw float: the root of the exact variance, rounded once. The root of
// the fraction is taken to 109 bits, the last of which tells whether something is left.
import { $AttributeError } from "../errors/AttributeError.js";
import { $StatisticsError } from "../errors/StatisticsError.js";
import { $mathBigRoot } from "../math/mathBigRoot.js";
import { $bigTruediv } from "../numbers/bigTruediv.js";
import { $intBitLength } from "../numbers/intBitLength.js";
import { $statSquares } from "./statSquares.js";

export function $statDeviation(data, center, whole) {
  const { n, d, count, special } = $statSquares(data, center);
  if (whole && count < 1) throw new $StatisticsError("pstdev requires at least one data point");
  if (!whole && count < 2) throw new $StatisticsError("stdev requires at least two data points");
  if (special !== undefined) throw new $AttributeError("'float' object has no attribute 'numerator'");
  const m = d * BigInt(whole ? count : count - 1);
  const root = (a, b) => {
    const r = $mathBigRoot(a / b);
    return r * r * b === a ? r : r | 1n;
  };
  const shift = Math.floor(($intBitLength(n) - $intBitLength(m) - 109) / 2);
  if (shift >= 0) return $bigTruediv(root(n, m << BigInt(2 * shift)) << BigInt(shift), 1n);
  return $bigTruediv(root(n << BigInt(-2 * shift), m), 1n << BigInt(-shift));
}
