// a + x of a list a and any x: a few items are faster spread, many joined.
import { $add } from "../numbers/add.js";

export function $listAdd(a, x) {
  if (x?.constructor !== Array) return $add(a, x);
  return a.length + x.length < 50 ? [...a, ...x] : a.concat(x);
}
