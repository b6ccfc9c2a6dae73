// The element at `at` of a heap moves towards the root (not above `top`) past its larger parents.
import { $lt } from "../compare/lt.js";

export function $heapUp(heap, top, at) {
  const item = heap[at];
  while (at > top) {
    const parent = (at - 1) >> 1;
    if (!$lt(item, heap[parent])) break;
    heap[at] = heap[parent];
    at = parent;
  }
  heap[at] = item;
}
