// Whether x is a deque.
import { $Deque } from "./Deque.js";

export function $isDeque(x) {
  return x instanceof $Deque;
}
