// math.log2 of a raw float
import { $ValueError } from "../errors/ValueError.js";

export function $mathLog2(x) {
  if (x <= 0) throw new $ValueError("math domain error");
  return Math.log2(x);
}
