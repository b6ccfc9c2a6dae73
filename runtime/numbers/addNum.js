// a + b of any values where nobody observes whether a number is an int or a float: a float stays unboxed.
// The same holds for all helpers `…Num`. An integral number counts as an int.
import { $addSlow } from "./addSlow.js";
import { $intAdd } from "./intAdd.js";
import { $unboxed } from "./unboxed.js";
import { $wideNum } from "./wideNum.js";

export function $addNum(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a + b;
    // Two of them within ±2^52 keep the third within ±(2^53 − 1).
    if (Math.abs(r) <= 4503599627370495 && Math.abs(a) <= 4503599627370495) return r;
    rare: return $wideNum(a, b, r, $intAdd);
  }
  if (typeof a === "string" && typeof b === "string") return a + b;
  rare: return $unboxed($addSlow(a, b, inPlace));
}
