// a - b of any values
import { $subSlow } from "./subSlow.js";

export function $sub(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a - b;
    if (r - Math.floor(r) !== 0 || ((a | 0) === a && (b | 0) === b)) return r;
  }
  return $subSlow(a, b, inPlace);
}
