// math.log(x, base) from both logarithms
import { $ZeroDivisionError } from "../errors/ZeroDivisionError.js";

export function $mathLogBase(x, base) {
  if (base === 0) throw new $ZeroDivisionError("float division by zero");
  return x / base;
}
