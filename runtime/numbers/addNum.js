// a + b of any values where nobody observes whether a number is an int or a float: a float stays unboxed.
// The same holds for all helpers `…Num`. An integral number counts as an int. What is usual is small enough that the
// engine puts it into each place that calls it; all else is in `…NumSlow`.
import { $addNumSlow } from "./addNumSlow.js";

export function $addNum(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    // Both are below 2^52 or so, and so their sum is exact, or it is inf or nan. (Squares cost the engine less than Math.abs.)
    const r = a + b;
    if (a * a + b * b <= 2e31 || r - r !== 0) return r;
  }
  return $addNumSlow(a, b, inPlace);
}
