// math.log of a raw float
import { $ValueError } from "../errors/ValueError.js";

export function $mathLog(x) {
  if (x <= 0) throw new $ValueError("math domain error");
  return Math.log(x);
}
