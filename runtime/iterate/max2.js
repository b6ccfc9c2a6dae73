// max(a, b): the first one where both are equal.
import { $gt } from "../compare/gt.js";

export function $max2(a, b) {
  return $gt(b, a) ? b : a;
}
