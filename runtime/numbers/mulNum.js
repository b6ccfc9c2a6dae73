// a * b (see addNum.js)
import { $mulNumSlow } from "./mulNumSlow.js";

export function $mulNum(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a * b;
    // Beyond ±2^52 an operand would need a fraction for such a product, and that is a float's. Zeros are common in grids.
    if (r * r <= 2e31 && (r !== 0 || 1 / r > 0)) return r;
  }
  return $mulNumSlow(a, b, inPlace);
}
