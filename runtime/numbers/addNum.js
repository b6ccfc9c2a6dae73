// a + b of any values where nobody observes whether a number is an int or a float: a float stays unboxed.
// The same holds for all helpers `…Num`. An integral number counts as an int. What is usual is small enough that the
// engine puts it into each place that calls it; all else is in `…NumSlow`.
import { $addNumSlow } from "./addNumSlow.js";

export function $addNum(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    // Where even the sum of their sizes is exact, so is all else; a rounded sum is never within 2^53 − 1.
    if (Math.abs(a) + Math.abs(b) <= 9007199254740991) return a + b;
  }
  return $addNumSlow(a, b, inPlace);
}
