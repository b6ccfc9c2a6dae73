// a * b where not both are numbers, or their product is 0 or beyond ±(2^53 − 1) (see mulNum.js)
import { $intMul } from "./intMul.js";
import { $mulSlow } from "./mulSlow.js";
import { $unboxed } from "./unboxed.js";
import { $wideNum } from "./wideNum.js";

export function $mulNumSlow(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a * b;
    // -0.5 * 0 is -0.0, and so is -1e21 * 0: the page's whole numbers are ints up to there; -5 * 0 is 0
    if (r === 0) return Number.isInteger(a) && Number.isInteger(b) && Math.abs(a) < 1e21 && Math.abs(b) < 1e21 ? 0 : r;
    rare: return $wideNum(a, b, r, $intMul);
  }
  rare: return $unboxed($mulSlow(a, b, inPlace));
}
