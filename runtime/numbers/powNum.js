// a ** b (see addNum.js)
import { $floatPow } from "./floatPow.js";
import { $intPow } from "./intPow.js";
import { $pow } from "./pow.js";
import { $unboxed } from "./unboxed.js";
import { $wideNum } from "./wideNum.js";

export function $powNum(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    if (b === 2 && Math.abs(a) <= 94906265) return a * a; // at most 2^53 − 1
    if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return Object.is(a, -0) ? $floatPow(a, b) : $intPow(a, b);
    return $wideNum(a, b, $floatPow(a, b), $intPow);
  }
  return $unboxed($pow(a, b, inPlace));
}
