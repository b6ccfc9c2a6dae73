// a - b of any values
import { $subSlow } from "./subSlow.js";

export function $sub(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a - b;
    if (Number.isSafeInteger(r) ? Number.isSafeInteger(a) && Number.isSafeInteger(b) : !Number.isInteger(r)) return r;
  }
  return $subSlow(a, b, inPlace);
}
