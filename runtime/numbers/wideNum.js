// The result of an operation on two numbers where nobody observes int or float, and one of the three is beyond
// ±(2^53 − 1) or not finite. Ints are computed again exactly; `r` stands where an operand is certainly a float
// (a fraction, or 1e21 and more, which no int is as a number).
import { $Refusal } from "../errors/Refusal.js";

export function $wideNum(a, b, r, ints) {
  if (!Number.isInteger(a) || !Number.isInteger(b)) return r;
  rare: if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return ints(a, b);
  if (Math.abs(a) < 1e21 && Math.abs(b) < 1e21) {
    throw new $Refusal("integer-too-large", `${Math.abs(a) > Math.abs(b) ? a : b}: as an integer it may have lost digits`);
  }
  return r;
}
