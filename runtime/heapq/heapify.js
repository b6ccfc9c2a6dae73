// heapq.heapify(list)
import { $heapCheck } from "./heapCheck.js";
import { $heapDown } from "./heapDown.js";

export function $heapify(heap) {
  $heapCheck(heap, "heapify", "");
  for (let i = (heap.length >> 1) - 1; i >= 0; i--) $heapDown(heap, i);
  return null;
}
