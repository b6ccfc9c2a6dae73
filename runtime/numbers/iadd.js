// a += b: the new value of `a`. A list grows in place.
import { $iaddSlow } from "./iaddSlow.js";

export function $iadd(a, b) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a + b; // see add.js
    if (r - Math.floor(r) !== 0 || ((a | 0) === a && (b | 0) === b)) return r;
  }
  return $iaddSlow(a, b);
}
