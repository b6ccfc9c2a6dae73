// abs(x) (see addNum.js)
import { $abs } from "./abs.js";
import { $unboxed } from "./unboxed.js";

export function $absNum(x) {
  return typeof x === "number" ? Math.abs(x) : $unboxed($abs(x));
}
