// a - b (see addNum.js)
import { $intSub } from "./intSub.js";
import { $subSlow } from "./subSlow.js";
import { $unboxed } from "./unboxed.js";
import { $wideNum } from "./wideNum.js";

export function $subNum(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a - b;
    const exact = Math.abs(a) <= 9007199254740991 && Math.abs(b) <= 9007199254740991 && Math.abs(r) <= 9007199254740991;
    return exact ? r : $wideNum(a, b, r, $intSub);
  }
  return $unboxed($subSlow(a, b, inPlace));
}
