// math.atan2(y, x)
import { $mathReal } from "./mathReal.js";

export function $mathAtan2(y, x) {
  y = $mathReal(y);
  return Math.atan2(y, $mathReal(x));
}
