// A comparison of the user's may not change the heap's size.
import { $RuntimeError } from "../errors/RuntimeError.js";

export function $heapSame(heap, size) {
  if (heap.length !== size) throw new $RuntimeError("list changed size during iteration");
}
