// r.count(x): a range holds nothing twice.
import { $rangeContains } from "./rangeContains.js";

export function $rangeCount(r, x) {
  return $rangeContains(r, x) ? 1 : 0;
}
