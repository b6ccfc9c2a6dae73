// sum() of an Array of ints (numbers or BigInts), exact.
import { $fromBig } from "../numbers/fromBig.js";

export function $sumInts(a) {
  let total = 0;
  for (let i = 0; i < a.length; i++) {
    const next = typeof a[i] === "number" && typeof total === "number" ? total + a[i] : NaN;
    total = Number.isSafeInteger(next) ? next : $fromBig(BigInt(total) + BigInt(a[i]));
  }
  return total;
}
