// min(a, b): the first one where both are equal.
import { $lt } from "../compare/lt.js";

export function $min2(a, b) {
  return $lt(b, a) ? b : a;
}
