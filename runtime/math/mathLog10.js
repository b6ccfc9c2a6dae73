// math.log10 of a raw float
import { $ValueError } from "../errors/ValueError.js";

export function $mathLog10(x) {
  if (x <= 0) throw new $ValueError("math domain error");
  return Math.log10(x);
}
