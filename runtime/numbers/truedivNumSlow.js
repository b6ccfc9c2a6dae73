// a / b where not both are numbers within ±(2^53 − 1), or b is 0 (see truedivNum.js)
import { $intTruediv } from "./intTruediv.js";
import { $truedivAny } from "./truedivAny.js";
import { $unboxed } from "./unboxed.js";
import { $wideNum } from "./wideNum.js";

export function $truedivNumSlow(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number" && b !== 0) return $wideNum(a, b, a / b, $intTruediv);
  return $unboxed($truedivAny(a, b, inPlace));
}
