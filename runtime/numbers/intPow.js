// int ** int: an int; for a negative exponent a raw float.
// By multiplication, because engines promise no exact `**`: a square that is inexact makes the result too large as well.
import { $bigPow } from "./bigPow.js";
import { $floatPow } from "./floatPow.js";
import { $intToFloat } from "./intToFloat.js";

export function $intPow(a, b) {
  if (b < 0) return $floatPow($intToFloat(a), $intToFloat(b));
  if (typeof a === "number" && typeof b === "number") {
    let r = 1;
    for (let square = a, n = b; n > 0; n = Math.floor(n / 2)) {
      if (n % 2 === 1) r *= square;
      square *= square;
    }
    if (r <= 9007199254740991 && r >= -9007199254740991) return r + 0;
  }
  return $bigPow(a, b);
}
