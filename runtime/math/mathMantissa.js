// The first part of math.frexp of a raw float. In two steps, because 2**1074 is no float.
import { $mathExponent } from "./mathExponent.js";

export function $mathMantissa(x) {
  const e = $mathExponent(x);
  const half = e >> 1;
  return x * 2 ** -half * 2 ** (half - e);
}
