// heapq.heapreplace(heap, item): the least element, which the item replaces.
import { $IndexError } from "../errors/IndexError.js";
import { $heapCheck } from "./heapCheck.js";
import { $heapDown } from "./heapDown.js";

export function $heapreplace(heap, item) {
  $heapCheck(heap, "heapreplace");
  if (heap.length === 0) throw new $IndexError("index out of range");
  const least = heap[0];
  heap[0] = item;
  $heapDown(heap, 0);
  return least;
}
