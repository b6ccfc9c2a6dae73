// a + b of any values
import { $addSlow } from "./addSlow.js";

export function $add(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a + b;
    // A fraction (or inf, nan) in the sum can only come from a float; a whole sum is an int if both operands are (here up to 2^31).
    if (r - Math.floor(r) !== 0 || ((a | 0) === a && (b | 0) === b)) return r;
  } else if (typeof a === "string" && typeof b === "string") return a + b;
  return $addSlow(a, b, inPlace);
}
