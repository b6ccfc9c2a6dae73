// math.floor(x) of any value → an int
import { $mathToInt } from "./mathToInt.js";

export function $mathFloor(x) {
  if (typeof x === "number") {
    const r = Math.floor(x);
    if (Number.isSafeInteger(r)) return r + 0;
  }
  return $mathToInt(x, "floor");
}
