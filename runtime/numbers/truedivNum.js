// a / b (see addNum.js)
import { $truedivNumSlow } from "./truedivNumSlow.js";

export function $truedivNum(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number" && b !== 0) {
    if (Math.abs(a) <= 9007199254740991 && Math.abs(b) <= 9007199254740991) return a / b;
  }
  rare: return $truedivNumSlow(a, b, inPlace);
}
