// The element at `at` of a heap moves down to a leaf, the smaller child going up each time, and from there to its place.
import { $lt } from "../compare/lt.js";
import { $heapSame } from "./heapSame.js";
import { $heapUp } from "./heapUp.js";

export function $heapDown(heap, at, less = $lt) {
  const top = at;
  const size = heap.length;
  for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
    if (child + 1 < size) {
      if (!less(heap[child], heap[child + 1])) child++;
      $heapSame(heap, size);
    }
    const item = heap[at];
    heap[at] = heap[child];
    heap[child] = item;
    at = child;
  }
  $heapUp(heap, top, at, less);
}
