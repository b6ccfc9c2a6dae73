// r[lo:hi:step]
import { $Refusal } from "../errors/Refusal.js";
import { $sliceBounds } from "../lists/sliceBounds.js";
import { $Range } from "./Range.js";

export function $rangeSlice(r, lo, hi, step) {
  const bounds = $sliceBounds(lo, hi, step, r.length);
  const parts = [r.start + bounds.start * r.step, r.start + bounds.stop * r.step, bounds.step * r.step];
  if (!parts.every(Number.isSafeInteger)) throw new $Refusal("integer-too-large", "a range beyond 2^53");
  return new $Range(...parts.map((n) => n + 0));
}
