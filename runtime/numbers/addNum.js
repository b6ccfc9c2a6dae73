// a + b of any values where nobody observes whether a number is an int or a float: a float stays unboxed.
// The same holds for all helpers `…Num`. An integral number counts as an int.
import { $addSlow } from "./addSlow.js";
import { $intAdd } from "./intAdd.js";
import { $unboxed } from "./unboxed.js";
import { $wideNum } from "./wideNum.js";

export function $addNum(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a + b;
    const exact = Math.abs(a) <= 9007199254740991 && Math.abs(b) <= 9007199254740991 && Math.abs(r) <= 9007199254740991;
    return exact ? r : $wideNum(a, b, r, $intAdd);
  }
  if (typeof a === "string" && typeof b === "string") return a + b;
  return $unboxed($addSlow(a, b, inPlace));
}
