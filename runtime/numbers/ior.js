// a |= b: the new value of `a`
import { $or } from "./or.js";

export function $ior(a, b) {
  return $or(a, b, true);
}
