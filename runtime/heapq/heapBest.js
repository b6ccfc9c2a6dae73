// heapq.nsmallest(n, iterable, key), and nlargest where `largest`. CPython's algorithm, so that the same elements are compared.
import { $ge } from "../compare/ge.js";
import { $lt } from "../compare/lt.js";
import { $TypeError } from "../errors/TypeError.js";
import { $iter } from "../iterate/iter.js";
import { $max } from "../iterate/max.js";
import { $min } from "../iterate/min.js";
import { $sorted } from "../iterate/sorted.js";
import { $len } from "../iterate/len.js";
import { $isInt } from "../kinds/isInt.js";
import { $index } from "../numbers/index.js";
import { $neg } from "../numbers/neg.js";
import { $tupleOf } from "../tuples/tupleOf.js";
import { $heapDown } from "./heapDown.js";

export function $heapBest(n, iterable, key, largest) {
  const whole = $isInt(n) || typeof n === "boolean" || typeof n?.__index__ === "function";
  const count = whole ? Number($index(n)) : NaN;
  if (count === 1) {
    const found = (largest ? $max : $min)(iterable, key, $heapBest); // itself: nothing was found
    return found === $heapBest ? [] : [found];
  }
  let size = Infinity;
  try {
    size = $len(iterable);
  } catch (e) {
    if (!(e instanceof $TypeError)) throw e;
  }
  if (!whole && size < Infinity && $ge(n, size)) throw new $TypeError("slice indices must be integers or None or have an __index__ method");
  if (count >= size) return $sorted(iterable, key, largest).slice(0, Math.max(count, 0));
  const it = $iter(iterable);
  if (!whole) $index(largest ? $neg(n) : n); // fails
  const entry = (x, order) => $tupleOf(key == null ? [x, order] : [key(x), order, x]);
  const step = largest ? -1 : 1;
  const heap = [];
  while (heap.length < count) {
    const r = it.next();
    if (r.done) break;
    heap.push(entry(r.value, step * heap.length));
  }
  if (heap.length === 0) return heap;
  const less = largest ? $lt : (a, b) => $lt(b, a);
  for (let i = (heap.length >> 1) - 1; i >= 0; i--) $heapDown(heap, i, less);
  let order = step * count;
  for (let r = it.next(); !r.done; r = it.next()) {
    const made = entry(r.value, order);
    if (!less(heap[0][0], made[0])) continue;
    heap[0] = made;
    $heapDown(heap, 0, less);
    order += step;
  }
  return $sorted(heap, null, largest).map((made) => made[key == null ? 0 : 2]);
}
