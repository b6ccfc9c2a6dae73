// a - b (see addNum.js)
import { $intSub } from "./intSub.js";
import { $subSlow } from "./subSlow.js";
import { $unboxed } from "./unboxed.js";
import { $wideNum } from "./wideNum.js";

export function $subNum(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a - b;
    // Two of them within ±2^52 keep the third within ±(2^53 − 1).
    if (Math.abs(r) <= 4503599627370495 && Math.abs(a) <= 4503599627370495) return r;
    rare: return $wideNum(a, b, r, $intSub);
  }
  rare: return $unboxed($subSlow(a, b, inPlace));
}
