// The element at `at` of a heap moves down to a leaf, the smaller child going up each time, and from there to its place.
import { $lt } from "../compare/lt.js";
import { $heapUp } from "./heapUp.js";

export function $heapDown(heap, at) {
  const top = at;
  const item = heap[at];
  for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && !$lt(heap[child], heap[child + 1])) child++;
    heap[at] = heap[child];
    at = child;
  }
  heap[at] = item;
  $heapUp(heap, top, at);
}
