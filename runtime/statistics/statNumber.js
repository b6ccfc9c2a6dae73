// The fraction n / d of BigInts as a dynamic number: an int stays one where the data are ints and it is whole.
import { $bigTruediv } from "../numbers/bigTruediv.js";
import { $boxed } from "../numbers/boxed.js";
import { $fromBig } from "../numbers/fromBig.js";

export function $statNumber(n, d, float) {
  return !float && n % d === 0n ? $fromBig(n / d) : $boxed($bigTruediv(n, d));
}
