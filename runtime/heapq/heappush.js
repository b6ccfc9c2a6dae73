// heapq.heappush(heap, item)
import { $heapCheck } from "./heapCheck.js";
import { $heapUp } from "./heapUp.js";

export function $heappush(heap, item) {
  $heapCheck(heap, "heappush");
  heap.push(item);
  $heapUp(heap, 0, heap.length - 1);
  return null;
}
