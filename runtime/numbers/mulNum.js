// a * b (see addNum.js)
import { $mulNumSlow } from "./mulNumSlow.js";

export function $mulNum(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a * b;
    // Beyond ±(2^53 − 1) an operand would need a fraction for such a product, and that is a float's.
    if (Math.abs(r) <= 9007199254740991 && r !== 0) return r;
    if (r === 0 && Number.isSafeInteger(a) && Number.isSafeInteger(b)) return 0; // -5 * 0 too; zeros are common in grids
  }
  return $mulNumSlow(a, b, inPlace);
}
