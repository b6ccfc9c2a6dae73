// collections.deque(iterable, maxlen)
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $index } from "../numbers/index.js";
import { $Deque } from "./Deque.js";

export function $dequeOf(iterable = undefined, most = null) {
  if (most !== null) {
    if (typeof most !== "boolean" && typeof most !== "bigint" && !Number.isInteger(most)) throw new $TypeError("an integer is required");
    if (most < 0) throw new $ValueError("maxlen must be non-negative");
    most = Number($index(most));
  }
  const d = new $Deque([], most);
  return iterable === undefined ? d : d.$extend(iterable);
}
