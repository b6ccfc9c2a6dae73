// a - b (see addNum.js)
import { $subNumSlow } from "./subNumSlow.js";

export function $subNum(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a - b;
    if (a * a + b * b <= 2e31 || r - r !== 0) return r;
  }
  return $subNumSlow(a, b, inPlace);
}
