// a += b (see addNum.js): the new value of `a`. A list grows in place.
import { $iaddNumSlow } from "./iaddNumSlow.js";

export function $iaddNum(a, b) {
  if (typeof a === "number" && typeof b === "number") {
    if (Math.abs(a) + Math.abs(b) <= 9007199254740991) return a + b;
  }
  return $iaddNumSlow(a, b);
}
