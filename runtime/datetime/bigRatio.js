// [numerator, denominator] of a float, as BigInts. CPython's complaint about inf and nan is that of as_integer_ratio.
import { $OverflowError } from "../errors/OverflowError.js";
import { $ValueError } from "../errors/ValueError.js";

export function $bigRatio(x) {
  if (x !== x) throw new $ValueError("cannot convert NaN to integer ratio");
  if (Math.abs(x) === Infinity) throw new $OverflowError("cannot convert Infinity to integer ratio");
  let below = 1n;
  while (!Number.isInteger(x)) {
    x *= 2;
    below *= 2n;
  }
  return [BigInt(x), below];
}
