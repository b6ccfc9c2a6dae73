// a * b (see mulNum.js) of what the program counts with: one of them is computed, the other no text or list
import { $mulNumberSlow } from "./mulNumberSlow.js";

export function $mulNumber(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a * b;
    if (r * r <= 2e31 && (r !== 0 || 1 / r > 0)) return r;
  }
  return $mulNumberSlow(a, b, inPlace);
}
