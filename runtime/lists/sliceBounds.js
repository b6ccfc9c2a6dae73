// The slice lo:hi:step of a sequence, as {start, stop, step, count}: `count` items, from `start` on, `step` apart.
import { $ValueError } from "../errors/ValueError.js";
import { $sliceIndex } from "../numbers/sliceIndex.js";

export function $sliceBounds(lo, hi, step, length) {
  const by = $sliceIndex(step) ?? 1;
  if (by === 0) throw new $ValueError("slice step cannot be zero");
  const [least, most] = by < 0 ? [-1, length - 1] : [0, length];
  const bound = (n, absent) => (n === undefined ? absent : Math.min(Math.max(n < 0 ? n + length : n, least), most));
  const start = bound($sliceIndex(lo), by < 0 ? most : least);
  const stop = bound($sliceIndex(hi), by < 0 ? least : most);
  const count = Math.max(0, Math.floor(by < 0 ? (start - stop - 1) / -by : (stop - start - 1) / by) + 1);
  return { start, stop, step: by, count };
}
