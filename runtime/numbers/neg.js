// -x of any value
import { $intNeg } from "./intNeg.js";
import { $unary } from "./unary.js";

export function $neg(x) {
  if (typeof x === "number" && !Number.isInteger(x)) return -x;
  return $unary(x, $intNeg, (v) => -v, "__neg__", "unary -");
}
