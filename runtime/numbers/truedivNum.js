// a / b (see addNum.js)
import { $intTruediv } from "./intTruediv.js";
import { $truedivAny } from "./truedivAny.js";
import { $unboxed } from "./unboxed.js";
import { $wideNum } from "./wideNum.js";

export function $truedivNum(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number" && b !== 0) {
    const r = a / b;
    const exact = Math.abs(a) <= 9007199254740991 && Math.abs(b) <= 9007199254740991;
    if (exact) return r;
    rare: return $wideNum(a, b, r, $intTruediv);
  }
  rare: return $unboxed($truedivAny(a, b, inPlace));
}
