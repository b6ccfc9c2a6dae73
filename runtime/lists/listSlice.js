// a[lo:hi:step] of a list (or the elements of a tuple's slice): a new Array. Absent parts are null or undefined.
import { $sliceBounds } from "./sliceBounds.js";

export function $listSlice(a, lo, hi, step) {
  if (step == null && (lo == null || Number.isSafeInteger(lo)) && (hi == null || Number.isSafeInteger(hi))) {
    return a.slice(lo ?? 0, hi ?? a.length);
  }
  if (step === -1 && lo == null && hi == null) return a.slice().reverse();
  rare: {
    const bounds = $sliceBounds(lo, hi, step, a.length);
    const made = [];
    for (let i = 0, at = bounds.start; i < bounds.count; i++, at += bounds.step) made.push(a[at]);
    return made;
  }
}
