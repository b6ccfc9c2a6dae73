// round(x), round(x, n) where nobody observes whether the result is an int or a float (see addNum.js)
import { $round } from "./round.js";
import { $unboxed } from "./unboxed.js";

export function $roundNum(x, n) {
  return $unboxed($round(x, n));
}
