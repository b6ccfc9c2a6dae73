// The exact sums of a data set and of its squares, as fractions over `d` and `d * d`, how many numbers there are, and whether the
// result is a float. `special` is the sum of infinities and nans, undefined if there are none.
import { $iterable } from "../iterate/iterable.js";
import { $intIf } from "../numbers/intIf.js";
import { $statRatio } from "./statRatio.js";

export function $statSums(data) {
  const sums = { n: 0n, squares: 0n, d: 1n, count: 0, float: false, special: undefined };
  for (const x of $iterable(data)) {
    let [n, d] = $statRatio(x);
    sums.count++;
    sums.float ||= $intIf(x) === undefined;
    if (d === null) {
      sums.special = (sums.special ?? 0) + n;
      continue;
    }
    if (d < sums.d) n *= sums.d / d; // denominators are powers of two
    else if (d > sums.d) {
      const more = d / sums.d;
      sums.n *= more;
      sums.squares *= more * more;
      sums.d = d;
    }
    sums.n += n;
    sums.squares += n * n;
  }
  return sums;
}
