// a += b (see addNum.js): the new value of `a`. A list grows in place.
import { $iaddNumSlow } from "./iaddNumSlow.js";

export function $iaddNum(a, b) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a + b;
    if (a * a + b * b <= 2e31 || r - r !== 0) return r;
  }
  return $iaddNumSlow(a, b);
}
