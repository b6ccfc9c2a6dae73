// math.sqrt of a raw float
import { $ValueError } from "../errors/ValueError.js";

export function $mathSqrt(x) {
  if (x < 0) throw new $ValueError("math domain error");
  return Math.sqrt(x);
}
