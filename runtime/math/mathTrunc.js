// math.trunc(x) of any value → an int
import { $mathToInt } from "./mathToInt.js";

export function $mathTrunc(x) {
  if (typeof x === "number") {
    const r = Math.trunc(x);
    if (Number.isSafeInteger(r)) return r + 0;
  }
  return $mathToInt(x, "trunc");
}
