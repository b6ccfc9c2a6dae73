// a * b (see addNum.js)
import { $intMul } from "./intMul.js";
import { $mulSlow } from "./mulSlow.js";
import { $unboxed } from "./unboxed.js";
import { $wideNum } from "./wideNum.js";

export function $mulNum(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a * b;
    if (r === 0) return Number.isInteger(a) && Number.isInteger(b) ? 0 : r; // -0.5 * 0 is -0.0, -5 * 0 is 0
    const exact = Math.abs(a) <= 9007199254740991 && Math.abs(b) <= 9007199254740991 && Math.abs(r) <= 9007199254740991;
    return exact ? r : $wideNum(a, b, r, $intMul);
  }
  return $unboxed($mulSlow(a, b, inPlace));
}
