// del a[lo:hi:step]
import { $sliceBounds } from "./sliceBounds.js";

export function $listDelSlice(a, lo, hi, step) {
  const { start, step: by, count } = $sliceBounds(lo, hi, step, a.length);
  if (count === 0) return;
  if (by === 1) {
    a.splice(start, count);
    return;
  }
  const gap = Math.abs(by);
  let next = by < 0 ? start + (count - 1) * by : start; // count is 1 where the step is infinite
  if (count === 1) next = start;
  let to = next;
  let left = count;
  for (let from = next; from < a.length; from++) {
    if (left > 0 && from === next) {
      next += gap;
      left--;
    } else a[to++] = a[from];
  }
  a.length = to;
}
