// a - b (see addNum.js)
import { $subNumSlow } from "./subNumSlow.js";

export function $subNum(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    if (a * a + b * b <= 2e31) return a - b;
  }
  return $subNumSlow(a, b, inPlace);
}
