// -x (see addNum.js)
import { $neg } from "./neg.js";
import { $unboxed } from "./unboxed.js";

export function $negNum(x) {
  return typeof x === "number" ? 0 - x : $unboxed($neg(x));
}
