// a -= b: the new value of `a`
import { $sub } from "./sub.js";

export function $isub(a, b) {
  return $sub(a, b, true);
}
