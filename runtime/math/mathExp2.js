// math.exp2 of a raw float: exact for whole numbers.
import { $OverflowError } from "../errors/OverflowError.js";

export function $mathExp2(x) {
  if (x !== x || x === Infinity) return x;
  if (x >= 1024) throw new $OverflowError("math range error");
  if (x < -1100) return 0;
  const whole = Math.round(x);
  const half = whole >> 1; // two steps, because 2**1024 is no float
  return 2 ** (x - whole) * 2 ** half * 2 ** (whole - half);
}
