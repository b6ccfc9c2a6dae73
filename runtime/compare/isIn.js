// x in container, evaluated in Python's order
import { $contains } from "./contains.js";

export function $isIn(x, container) {
  return $contains(container, x);
}
