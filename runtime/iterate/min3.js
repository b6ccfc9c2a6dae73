// min(a, b, c): the first one of equals.
import { $min2 } from "./min2.js";

export function $min3(a, b, c) {
  return $min2($min2(a, b), c);
}
