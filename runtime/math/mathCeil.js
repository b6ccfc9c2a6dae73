// math.ceil(x) of any value → an int
import { $mathToInt } from "./mathToInt.js";

export function $mathCeil(x) {
  if (typeof x === "number") {
    const r = Math.ceil(x);
    if (Number.isSafeInteger(r)) return r + 0;
  }
  return $mathToInt(x, "ceil");
}
