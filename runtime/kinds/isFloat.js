// Whether a dynamic value is a float: a number with a fraction, inf, nan, one that JSON writes as a float (1e21 and more), or
// an integral one in its box.
import { $Float } from "../numbers/Float.js";

export function $isFloat(x) {
  return (typeof x === "number" && !(Number.isInteger(x) && Math.abs(x) < 1e21)) || x instanceof $Float;
}
