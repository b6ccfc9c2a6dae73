// heapq.heappushpop(heap, item)
import { $lt } from "../compare/lt.js";
import { $heapCheck } from "./heapCheck.js";
import { $heapreplace } from "./heapreplace.js";

export function $heappushpop(heap, item) {
  $heapCheck(heap, "heappushpop");
  return heap.length > 0 && $lt(heap[0], item) ? $heapreplace(heap, item) : item;
}
