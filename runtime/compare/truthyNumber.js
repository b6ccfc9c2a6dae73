// bool(x) in `x or 0`: x is a number or None, if what is done with the result makes sense.
import { $truthyObject } from "./truthyObject.js";

export function $truthyNumber(x) {
  if (typeof x !== "object") return !!x || x !== x; // nan is true
  if (x === null) return false;
  rare: return $truthyObject(x);
}
