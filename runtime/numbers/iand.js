// a &= b: the new value of `a`
import { $and } from "./and.js";

export function $iand(a, b) {
  return $and(a, b, true);
}
