// -x of a raw float or something that is no number: 0.0 becomes -0.0 (see negNum.js)
import { $neg } from "./neg.js";
import { $unboxed } from "./unboxed.js";

export function $negFloat(x) {
  return typeof x === "number" ? -x : $unboxed($neg(x));
}
