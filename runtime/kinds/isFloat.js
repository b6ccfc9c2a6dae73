// Whether a dynamic value is a float: a number with a fraction, inf, nan, or an integral one in its box.
import { $Float } from "../numbers/Float.js";

export function $isFloat(x) {
  return (typeof x === "number" && !Number.isInteger(x)) || x instanceof $Float;
}
