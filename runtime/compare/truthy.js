// bool(x): what `if x` asks.
import { $truthyObject } from "./truthyObject.js";

export function $truthy(x) {
  if (typeof x !== "object") return !!x || x !== x; // nan is true
  return x !== null && $truthyObject(x);
}
