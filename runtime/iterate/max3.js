// max(a, b, c): the first one of equals.
import { $max2 } from "./max2.js";

export function $max3(a, b, c) {
  return $max2($max2(a, b), c);
}
