// a op b of two tuples: their first elements that differ decide, by `compare`, which is `a op b` of any values.
// Rare without datetime/ decimal/ fractions/ collections/ enum/ heapq/: tuples in comparisons.
import { $eq } from "./eq.js";

export function $orderTuples(compare, a, b) {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const x = a[i];
    const y = b[i];
    if (x !== y && ((typeof x === "number" && typeof y === "number") || !$eq(x, y))) return compare(x, y);
  }
  return compare(a.length, b.length);
}
