// a + b (see addNum.js) where numbers are all that makes sense: one of them is no text, or it is `x or 0`
import { $addNumSlow } from "./addNumSlow.js";

export function $addNumber(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a + b;
    if (a * a + b * b <= 2e31 || r - r !== 0) return r;
  }
  rare: return $addNumSlow(a, b, inPlace);
}
