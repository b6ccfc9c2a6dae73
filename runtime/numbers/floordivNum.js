// a // b (see addNum.js)
import { $floatFloordiv } from "./floatFloordiv.js";
import { $floordiv } from "./floordiv.js";
import { $intFloordiv } from "./intFloordiv.js";
import { $unboxed } from "./unboxed.js";
import { $wideNum } from "./wideNum.js";

export function $floordivNum(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return $intFloordiv(a, b);
    return $wideNum(a, b, $floatFloordiv(a, b), $intFloordiv);
  }
  return $unboxed($floordiv(a, b, inPlace));
}
