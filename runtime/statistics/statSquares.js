// The sum of the squared deviations of a data set from its mean (or `center`), as a fraction n / d with `count` and `float`.
import { $iterable } from "../iterate/iterable.js";
import { $mul } from "../numbers/mul.js";
import { $sub } from "../numbers/sub.js";
import { $statSums } from "./statSums.js";

export function $statSquares(data, center = null) {
  if (center === null) {
    const { n, squares, d, count, float, special } = $statSums(data);
    return { n: BigInt(count) * squares - n * n, d: d * d * BigInt(count || 1), count, float, special };
  }
  const deviations = [];
  for (const x of $iterable(data)) {
    const apart = $sub(x, center);
    deviations.push($mul(apart, apart));
  }
  return $statSums(deviations);
}
