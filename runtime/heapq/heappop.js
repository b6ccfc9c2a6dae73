// heapq.heappop(heap)
import { $IndexError } from "../errors/IndexError.js";
import { $heapCheck } from "./heapCheck.js";
import { $heapDown } from "./heapDown.js";

export function $heappop(heap) {
  $heapCheck(heap, "heappop", "");
  if (heap.length === 0) throw new $IndexError("index out of range");
  const last = heap.pop();
  if (heap.length === 0) return last;
  const least = heap[0];
  heap[0] = last;
  $heapDown(heap, 0);
  return least;
}
