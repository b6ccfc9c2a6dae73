// The element at `at` of a heap moves towards the root (not above `top`) past its larger parents. It changes places step by
// step: where a comparison fails, all elements are still there, as in CPython.
import { $lt } from "../compare/lt.js";
import { $heapSame } from "./heapSame.js";

export function $heapUp(heap, top, at, less = $lt) {
  const size = heap.length;
  while (at > top) {
    const parent = (at - 1) >> 1;
    const smaller = less(heap[at], heap[parent]);
    $heapSame(heap, size);
    if (!smaller) break;
    const item = heap[at];
    heap[at] = heap[parent];
    heap[parent] = item;
    at = parent;
  }
}
