// The sum of the squared deviations of a data set with Decimals or Fractions in it, as a fraction n / d.
import { $iterable } from "../iterate/iterable.js";
import { $mul } from "../numbers/mul.js";
import { $sub } from "../numbers/sub.js";
import { $statExactSums } from "./statExactSums.js";

export function $statExactSquares(data, center = null) {
  if (center === null) {
    const { n, squares, d, count, kind, special } = $statExactSums(data);
    return { n: BigInt(count) * squares - n * n, d: d * d * BigInt(count || 1), count, kind, special };
  }
  const deviations = [];
  for (const x of $iterable(data)) {
    const apart = $sub(x, center);
    deviations.push($mul(apart, apart));
  }
  return $statExactSums(deviations);
}
