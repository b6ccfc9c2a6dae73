// round(x, n) where nobody observes whether x and the result are ints or floats (see addNum.js). A whole number stays.
import { $floatRoundTo } from "./floatRoundTo.js";
import { $round } from "./round.js";
import { $unboxed } from "./unboxed.js";

export function $roundNum(x, n) {
  if (typeof x === "number" && n >= 0 && Number.isInteger(n)) return Number.isInteger(x) ? x : $floatRoundTo(x, n);
  return $unboxed($round(x, n));
}
