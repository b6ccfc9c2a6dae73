// math.fsum(iterable) → a raw float: the exact sum, rounded once. `parts` are floats that do not overlap, whose exact sum is that
// of all numbers so far (Shewchuk's algorithm).
import { $OverflowError } from "../errors/OverflowError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $iterable } from "../iterate/iterable.js";
import { $mathReal } from "./mathReal.js";

export function $mathFsum(iterable) {
  const parts = [];
  let special = 0; // the sum of infinities and nans
  let infinities = 0;
  for (const item of $iterable(iterable)) {
    const given = $mathReal(item);
    let x = given;
    let kept = 0;
    for (let i = 0; i < parts.length; i++) {
      let y = parts[i];
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
      const high = x + y;
      const low = y - (high - x);
      if (low !== 0) parts[kept++] = low;
      x = high;
    }
    parts.length = kept;
    if (Number.isFinite(x)) {
      if (x !== 0) parts.push(x);
      continue;
    }
    if (Number.isFinite(given)) throw new $OverflowError("intermediate overflow in fsum");
    if (given === given) infinities += given;
    special += given;
    parts.length = 0;
  }
  if (special !== 0) {
    if (infinities !== infinities) throw new $ValueError("-inf + inf in fsum");
    return special;
  }
  let high = 0;
  let low = 0;
  let n = parts.length;
  if (n > 0) high = parts[--n];
  while (n > 0 && low === 0) {
    const y = parts[--n];
    const sum = high + y;
    low = y - (sum - high);
    high = sum;
  }
  // A tie is decided by the sign of what lies below it.
  if (n > 0 && low !== 0 && low < 0 === parts[n - 1] < 0) {
    const twice = low * 2;
    const sum = high + twice;
    if (twice === sum - high) high = sum;
  }
  return high;
}
