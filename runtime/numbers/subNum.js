// a - b (see addNum.js)
import { $subNumSlow } from "./subNumSlow.js";

export function $subNum(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    // Where even the sum of their sizes is exact, so is all else; a rounded sum is never within 2^53 − 1.
    if (Math.abs(a) + Math.abs(b) <= 9007199254740991) return a - b;
  }
  return $subNumSlow(a, b, inPlace);
}
