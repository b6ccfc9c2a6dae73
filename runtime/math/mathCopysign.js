// math.copysign(x, y)
import { $mathReal } from "./mathReal.js";

export function $mathCopysign(x, y) {
  x = Math.abs($mathReal(x));
  y = $mathReal(y);
  return y < 0 || Object.is(y, -0) ? -x : x;
}
