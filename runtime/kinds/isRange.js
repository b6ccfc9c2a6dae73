// Whether x is a range.
import { $Range } from "../iterate/Range.js";

export function $isRange(x) {
  return x instanceof $Range;
}
